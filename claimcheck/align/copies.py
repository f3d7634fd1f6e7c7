"""Which sentences several sources share word for word: a wire copy is one witness, not two."""

from __future__ import annotations

import re
from collections.abc import Sequence

from claimcheck.lexicon.letters import plain
from claimcheck.records.alignment import Copies
from claimcheck.records.document import Document

_WORD = re.compile(r"[^\W_]+")
SHORTEST = 7
"""Words; a shorter sentence two writers may well arrive at alone."""
COPY = 0.8
"""Share of a text's sentences that another holds too, from which it counts as its copy."""


def copies(documents: Sequence[Document]) -> Copies:
    """Compare all texts of a story; the first in order counts as the original.

    Drafts are compared with drafts alone: one that pastes a wire story in is no witness to it, and what it says is held
    against the other sources all the same.
    """
    seen: dict[tuple[str, str], str] = {}
    witness: dict[tuple[str, int], str] = {}
    shared: dict[tuple[str, str], int] = {}
    of: dict[str, str] = {}
    for document in documents:
        name = document.source.id
        keys: dict[tuple[str, str], int] = {}
        for sentence in document.sentences:
            words = _WORD.findall(plain(sentence.text))
            if len(words) >= SHORTEST:
                keys[document.source.role, " ".join(words)] = sentence.start
        owners: dict[str, int] = {}
        for key, start in keys.items():
            first = seen.get(key)
            if first is not None:
                witness[name, start] = first
                owners[first] = owners.get(first, 0) + 1
        for key in keys:
            seen.setdefault(key, name)
        for first, count in owners.items():
            shared[first, name] = count
            if count >= COPY * len(keys):
                of[name] = of.get(first, first)
    return Copies(of, shared, witness)
