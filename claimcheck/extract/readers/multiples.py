"""Multiples: "sixfold", "10-fold", "ten-fold"."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.extract.reading import Context, Cue, Outcome, Reader, Reading
from claimcheck.extract.wording import Wording

_LONG = 5
"""Digits of a number that nothing has grown by so many times."""


def read_multiple(context: Context, at: int) -> Outcome:
    """A multiple: "sixfold", "10-fold", "ten-fold"."""
    scan, wording = context.scan, context.wording
    word, last = scan.low[at], at + 1
    value = wording.folds.get(word)
    if value is None and scan.low[last] not in ("fold", "-"):
        return None
    number = _number(word, wording)
    if value is None and number is not None:
        last += scan.hyphen(last)
        if scan.low[last] == "fold" and scan.glued(last):
            value, last = number, last + 1
    if value is None:
        return None
    start, end = scan.starts[at], scan.ends[last - 1]
    return Reading(
        "ratio", at, last, start, end, start, scan.ends[at], Decimal(value), Decimal(value), step=Decimal(1)
    )


def _number(word: str, wording: Wording) -> int | None:
    if word.isdecimal():
        return int(word) if len(word) < _LONG else None
    return wording.ones.get(word, wording.tens.get(word))


_FOLD = Cue(pieces=("fold",))
reader = Reader(read_multiple, (_FOLD,), (Cue(("numerals.folds",), where="at"), _FOLD))
