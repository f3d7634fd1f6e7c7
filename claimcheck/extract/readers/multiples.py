"""Multiples: "sixfold", "10-fold"."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.extract.reading import Context, Cue, Outcome, Reader, Reading


def read_multiple(context: Context, at: int) -> Outcome:
    """A multiple: "sixfold", "10-fold"."""
    scan, wording = context.scan, context.wording
    word, last = scan.low[at], at + 1
    value = wording.folds.get(word)
    if value is None and scan.low[last] not in ("fold", "-"):
        return None
    if value is None and word.isdecimal() and len(word) < 5:
        last += scan.hyphen(last)
        if scan.low[last] == "fold" and scan.glued(last):
            value, last = int(word), last + 1
    if value is None:
        return None
    start, end = scan.starts[at], scan.ends[last - 1]
    return Reading(
        "ratio", at, last, start, end, start, scan.ends[at], Decimal(value), Decimal(value), step=Decimal(1)
    )


reader = Reader(read_multiple, (Cue(pieces=("fold",)),), (Cue(("numerals.folds",), where="at"),))
