"""A table of ``rules/wording`` as a record of word lists, each field made what its type says."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeVar

from claimcheck.lexicon.phrases import Phrases
from claimcheck.record import Record

R = TypeVar("R", bound=Record)


def themselves(words: Iterable[str]) -> Phrases[str]:
    """Phrases that stand for themselves."""
    return Phrases((phrase, phrase) for phrase in words)


_MAKE: dict[str, Callable[[Any], Any]] = {"frozenset": frozenset, "tuple": tuple, "Phrases": themselves}
"""What becomes of an entry, by the name of its field's type as it is written: resolving the types takes longer than
all the lists."""


def compiled(model: type[R], *tables: Mapping[str, Any], **made: Any) -> R:
    """The record of some tables: each field is what ``made`` has of its name, else the entry of its name in the first
    table that has one, as a set, a tuple or phrases that stand for themselves where it is typed so."""
    entries: dict[str, Any] = {}
    for table in reversed(tables):
        entries |= table
    for name, written in model.__annotations__.items():
        if name not in made:
            make = _MAKE.get(written.partition("[")[0])
            made[name] = entries[name] if make is None else make(entries[name])
    return model(**made)
