"""A mistake in a rule file, with its place: what becomes a :class:`~claimcheck.errors.Problem`."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from claimcheck.errors import Problem

Path = tuple[str | int, ...]
"""The keys and list indexes that lead to a value."""

_LONGEST_EXCERPT = 5_000


class Place(NamedTuple):
    """Line and column, both from 1."""

    line: int
    column: int


class MistakeError(Exception):
    """One thing wrong in a file that is being read; ``place`` is None when it is about the whole file."""

    def __init__(self, message: str, place: Place | None = None, advice: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.place = place
        self.advice = advice

    def problem(self, path: str, raw: bytes) -> Problem:
        """The mistake as a problem of the file ``path`` with the contents ``raw``."""
        if self.place is None:
            return Problem("rulebook", self.message, path, advice=self.advice)
        line, column = self.place
        return Problem("rulebook", self.message, path, line, column, excerpt(raw, line), self.advice)


def excerpt(raw: bytes, line: int) -> str | None:
    """The line of that number as written, cut when it is very long; None when there is no such line."""
    lines = _lines(raw)
    return lines[line - 1][:_LONGEST_EXCERPT] if 0 < line <= len(lines) else None


def suggestion(word: str, known: Iterable[str]) -> str:
    """ ", did you mean 'severity'?" for the nearest known word, or nothing."""
    near = nearest(word, known)
    return f", did you mean '{near}'?" if near else ""


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word that a mistaken one is likely meant to be."""
    import difflib  # here, because only a mistake needs it

    return next(iter(difflib.get_close_matches(word[:80], list(known), n=1, cutoff=0.6)), None)


@lru_cache(maxsize=4)
def _lines(raw: bytes) -> list[str]:
    encoding = "utf-16" if raw[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    return re.split(r"\r\n|\n|\r", raw.decode(encoding, "replace"))
