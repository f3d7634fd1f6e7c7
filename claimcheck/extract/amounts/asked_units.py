"""Compound units that the lexicon does not have: the one place where quantulum3 is asked."""

from __future__ import annotations

from claimcheck.extract.amounts.side import Side
from claimcheck.extract.numerals.numeral import Refusal
from claimcheck.extract.reading import Context
from claimcheck.record import replace
from claimcheck.units.quantulum import MAX_STRETCH, ask

_JOINTS = ("/", "·", "^", "*")
_LONGEST = 8


def with_asked_unit(context: Context, side: Side) -> Side | Refusal:
    """A side whose unit goes on behind a joint ("12 kg/xyz"), with the whole unit, or refused.

    Only the unit of the answer is trusted; the number stays as we read it.
    """
    scan = context.scan
    last = _compound_end(context, side)
    if last == side.last:
        return side
    numeral = side.numeral
    surface = scan.text[scan.ends[numeral.last - 1] : scan.ends[last - 1]].strip()
    stretch = scan.text[numeral.start : scan.ends[last - 1]][:MAX_STRETCH]
    unit = ask(context.vocabulary, stretch, surface, context.quantulum)
    if unit is None:
        return Refusal(numeral.start, scan.ends[last - 1], last, "a compound unit that is not understood")
    return replace(side, unit=unit, last=last)


def _compound_end(context: Context, side: Side) -> int:
    """The piece behind a compound unit; the side's own last piece where its unit ends there."""
    scan, last = context.scan, side.last
    if (
        scan.low[last] not in _JOINTS
        or side.unit is None
        or side.unit.dimension in ("currency", "time", "share")
        or side.prefixed
    ):
        return last
    while (
        last - side.last < _LONGEST
        and scan.low[last] in _JOINTS
        and scan.glued(last)
        and scan.glued(last + 1)
        and scan.is_word(last + 1)
        and len(scan.low[last + 1]) <= 4
    ):
        last += 2
    return last
