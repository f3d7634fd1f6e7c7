"""Numbers in names of a draft that no source has: "Flight 307" where all sources write "Flight 370".

They count nothing, so no claim is made of them and the ledger has no line for them; a draft that gets one wrong is
wrong all the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from claimcheck.extract.result import Vetoed
from claimcheck.pipeline.read_text import ReadText
from claimcheck.records.findings import Notice
from claimcheck.records.source import Source
from claimcheck.rulebook import Vocabulary

CODE = "name-not-in-sources"
_LABEL = re.compile(r"[^\W\d_][^\W\d_]*\.?[ \u00a0]$")
_SIGNS = r"[^\w\n]{0,3}"
"""What may stand between the groups of a number that two texts write differently: "0800 555" and "(0800)-555"."""
_LONG = 7
"""Digits of a number that is dialled or copied; its groups are cut anywhere."""


def unsourced(told: Sequence[ReadText], vocabulary: Vocabulary) -> Iterator[Notice]:
    """A notice for each numbered name of the drafts of one story that stands in none of its other texts.

    Only the digits must be there, whatever the name before them: "MH370" has the number of "Flight 370".
    """
    drafts = [text for text in told if text.names]
    sources = [
        t.document.source for t in told if t.document.source.role != "draft" and not t.document.source.rows
    ]
    if not drafts or not sources:
        return
    table = vocabulary.table("names")
    naming, labelled = frozenset(table["naming"]), frozenset(row["reason"] for row in table["labels"])
    for text in drafts:
        draft, shown = text.document.source, set()
        for name in text.names:
            written = _written(name, draft, name.reason in labelled)
            if name.reason not in naming or written in shown or _stands_in(name, sources):
                continue
            shown.add(written)
            line, _ = draft.position(name.start)
            others = _others(written, sources)
            instead = f"; a source has {others}" if others else ""
            yield Notice(CODE, f"“{written}” (line {line:,}) is in no source{instead}", draft.id)


def _written(name: Vetoed, draft: Source, labelled: bool) -> str:
    """The number, with the word that makes it a name where one does: "Flight 307"."""
    label = _LABEL.search(draft.text, max(0, name.start - 40), name.start) if labelled else None
    start = label.start() if label is not None else name.start
    return " ".join(draft.text[start : name.end].split())


def _stands_in(name: Vetoed, sources: Sequence[Source]) -> bool:
    """Whether a source has its digits, not as part of a longer number; a name without digits is not looked for."""
    groups = re.findall(r"\d+", name.surface)
    if not groups:
        return True
    digits = "".join(groups)
    parts = digits if len(digits) >= _LONG else groups
    looked_for = re.compile(rf"(?<!\d){_SIGNS.join(parts)}(?!\d)")
    return any(looked_for.search(source.text) for source in sources)


def _others(written: str, sources: Sequence[Source]) -> str:
    """What the sources have with the same word or letters and another number; nothing where they have none."""
    letters = re.match(r"\D*", written)
    label = letters.group().strip() if letters is not None else ""
    if not label:
        return ""
    alike = re.compile(
        rf"(?<!\w){re.escape(label)}[ \u00a0-]?\d[\w.-]*\w|(?<!\w){re.escape(label)}[ \u00a0-]?\d",
        re.IGNORECASE,
    )
    found = dict.fromkeys(match.group() for source in sources for match in alike.finditer(source.text))
    return ", ".join(f"“{one}”" for one in list(found)[:3])
