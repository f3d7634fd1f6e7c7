"""A table of ``rules/wording`` as a record of word lists, each field made what its type says."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, TypeVar, get_origin, get_type_hints

from claimcheck.lexicon.phrases import Phrases
from claimcheck.record import Record

R = TypeVar("R", bound=Record)


def compiled(model: type[R], *tables: Mapping[str, Any], **made: Any) -> R:
    """The record of some tables: each field is what ``made`` has of its name, else the entry of its name in the first
    table that has one, as a set, a tuple or phrases that stand for themselves where it is typed so."""
    hints = get_type_hints(model)
    entries: dict[str, Any] = {}
    for table in reversed(tables):
        entries |= table
    lists = {name: _made(hints[name], entries[name]) for name in model.__struct_fields__ if name not in made}
    return model(**made, **lists)


def themselves(words: Iterable[str]) -> Phrases[str]:
    """Phrases that stand for themselves."""
    return Phrases((phrase, phrase) for phrase in words)


def _made(hint: Any, entry: Any) -> Any:
    kind = get_origin(hint)
    if kind is Phrases:
        return themselves(entry)
    return kind(entry) if kind in (frozenset, tuple) else entry
