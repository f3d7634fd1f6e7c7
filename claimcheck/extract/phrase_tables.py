"""Phrases with what each means, to be found before a place or behind it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from claimcheck.record import Record

Words = tuple[str, ...]
_WORDS = re.compile(r"[\w.]*\w[\w.]*|[^\s\w]+")


class Phrases(Record, eq=False):
    """Phrases with what each means."""

    meaning: Mapping[Words, Any]
    edges: Mapping[str, tuple[int, ...]]
    """The pieces that a phrase can end (or, read forwards, begin) with: how many pieces it may have, most first."""


def phrases(entries: Iterable[tuple[str, Any]], *, backwards: bool) -> Phrases:
    """Compile phrases to be found before a place (``backwards``) or after it."""
    meaning = {tuple(pieces_of(phrase)): value for phrase, value in entries}
    lengths: dict[str, set[int]] = {}
    for words in meaning:
        lengths.setdefault(words[-1 if backwards else 0], set()).add(len(words))
    return Phrases(meaning, {edge: tuple(sorted(found, reverse=True)) for edge, found in lengths.items()})


def pieces_of(phrase: str) -> list[str]:
    """A phrase cut as :class:`~claimcheck.extract.scan.scan.Scan` cuts a sentence."""
    pieces: list[str] = []
    for piece in _WORDS.findall(phrase.lower()):
        if piece.isalnum() or re.fullmatch(r"(?:\w\.){2,}", piece):
            pieces.append(piece)
        elif piece[0].isalnum():
            pieces += [part for part in re.split(r"(\W)", piece) if part]
        else:
            pieces += list(piece)
    return pieces
