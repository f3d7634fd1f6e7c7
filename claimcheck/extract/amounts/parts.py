"""An amount with a smaller unit behind it: "two hours and 30 minutes", "5 feet 4 inches", "3 dollars 50"."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.extract.amounts.side import Side
from claimcheck.extract.amounts.sides import side_at
from claimcheck.extract.reading import Context
from claimcheck.record import replace

_ENDS = ("", ".", ";", "!", "?")
_BREAKS = (*_ENDS, ",", "(", ")")


def with_parts(context: Context, side: Side) -> Side:
    """The side with a smaller unit behind it: "two hours and 30 minutes", "5 feet 4 inches", "3 dollars 50"."""
    scan, wording = context.scan, context.wording
    compounds = wording.tables["rates"]["compounds"]
    if (
        side.unit is None
        or side.unit.per
        or side.unit.name not in compounds
        or side.numeral.shape != "number"
    ):
        return side
    if side.hyphen or side.prefixed:
        return side
    if side.numeral.value != side.numeral.value.to_integral_value() and side.numeral.step is not None:
        return side
    here = side.last
    joined = scan.low[here] in ("and", ",")
    nearby = here + joined
    if scan.low[here] == "," and scan.low[nearby] == "and":
        nearby += 1
    part = side_at(context, nearby) if nearby < scan.count else None
    bare = _bare_part(context, side, part)
    if bare is not None:
        return bare
    if part is None or part.numeral.shape != "number" or part.unit is None:
        return side
    if part.unit.name not in compounds[side.unit.name] or part.unit.per or part.prefixed:
        return side
    size = Decimal(wording.tables["rates"]["parts"][part.unit.name])
    if side.unit.dimension == "time" and side.unit.factor and part.unit.factor:
        size = side.unit.factor / part.unit.factor
    if not 0 <= part.numeral.value < size:
        return side
    value = side.numeral.value + part.numeral.value / size
    numeral = replace(
        side.numeral,
        low=value,
        high=value,
        step=None,
        last=part.numeral.last,
        end=part.numeral.end,
        plain=False,
    )
    inner = replace(side, numeral=numeral, last=part.last)
    return with_parts(context, replace(inner, unit=side.unit)) if side.unit.name != part.unit.name else inner


def _bare_part(context: Context, side: Side, part: Side | None) -> Side | None:
    """A smaller unit without its name at the end of a clause: "15 dollars 50", "six foot two", "2 hours 40"."""
    scan, unit = context.scan, side.unit
    if unit is None or part is None or part.unit is not None or part.last != part.numeral.last:
        return None
    ends: tuple[str, ...] = _ENDS
    if unit.dimension == "currency":
        least, size = 10, 100
    elif part.first == side.last:
        least, size, ends = 1, context.wording.tables["rates"]["bare"].get(unit.name, 0), _BREAKS
    else:
        return None
    value = part.numeral.value
    if scan.low[part.last] not in ends or not least <= value < size or value != value.to_integral_value():
        return None
    value = side.numeral.value + value / size
    numeral = replace(
        side.numeral, low=value, high=value, step=None, last=part.last, end=part.numeral.end, plain=False
    )
    return replace(side, numeral=numeral, last=part.last)
