"""Ages to the decade: "a man in his 40s", "two women in their mid-thirties", "in her late teens"."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.extract.readers.ages import YEAR
from claimcheck.extract.reading import Context, Cue, Outcome, Reader, Reading

_HYPHENS = ("-", "–")
_YOUNGEST, _OLDEST = 20, 100


def read_decade_of_life(context: Context, at: int) -> Outcome:
    """A decade that is somebody's, as a range of ages: both ends are in it."""
    scan, table = context.scan, context.wording.tables["ages"]
    found = _decade(context, at)
    if found is None:
        return None
    first, last = found
    before = at - 1
    before -= scan.low[before] in _HYPHENS
    part = table["decade_parts"].get(scan.low[before])
    if not context.wording.has("ages.decade_of", scan.low[before - 1 if part else at - 1]):
        return None
    low, high = part or (0, 9)
    low = max(low, table["first_teen"] - first) if first < _YOUNGEST else low
    number, end = scan.starts[at], scan.ends[last - 1]
    start = scan.starts[before] if part else number
    return Reading(
        "age", at, last, start, end, number, end,
        Decimal(first + low), Decimal(first + high), "between", unit=YEAR, hedgeable=False,
    )  # fmt: skip


def _decade(context: Context, at: int) -> tuple[int, int] | None:
    """Its first year, and the piece behind it: "40s", "40's", "forties"."""
    scan, word = context.scan, context.scan.low[at]
    named = context.wording.tables["ages"]["decades"].get(word)
    if named is not None:
        return int(named), at + 1
    written = word.isdecimal() and len(word) == 2 and word.endswith("0")
    if not written or scan.low[at + 1] not in ("s", "'s") or not scan.glued(at + 1):
        return None
    return (int(word), at + 2) if _YOUNGEST <= int(word) < _OLDEST else None


_TENS = Cue(pieces=("s", "'s"), where="behind")
_WORDS = Cue(("ages.decades",), where="at")
reader = Reader(read_decade_of_life, (_TENS,), (_WORDS,))
