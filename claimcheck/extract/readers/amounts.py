"""One numeral with its unit: money, shares, durations, measurements, and plain counts."""

from __future__ import annotations

from claimcheck.extract.amounts.asked_units import with_asked_unit
from claimcheck.extract.amounts.parts import with_parts
from claimcheck.extract.amounts.side import Side
from claimcheck.extract.amounts.sides import read_side, side_at
from claimcheck.extract.numerals.numeral import Refusal
from claimcheck.extract.reading import Context, Outcome, Reader, Reading, Skip
from claimcheck.record import replace
from claimcheck.records.amount import AmountKind
from claimcheck.records.quantity import QuantityKind

_REACH = 8
_KINDS: dict[str, QuantityKind] = {"currency": "money", "time": "duration", "share": "percentage"}


def read_amount(context: Context, at: int) -> Outcome:
    """An amount of money, time or anything measured, or a count."""
    side = read_side(context, at)
    if side is None:
        return None
    if not isinstance(side, Refusal) and side.unit is not None:
        side = with_asked_unit(context, side)
    if isinstance(side, Refusal):
        return Skip(side.start, side.end, side.last, side.reason, "unread")
    if side.unit is None:
        side = _with_level(context, _with_shared_share(context, _with_shared_unit(context, side)))
    return reading_of(context, side if side.unit is None else with_parts(context, side))


def _with_shared_unit(context: Context, side: Side) -> Side:
    """A number that shares the unit of the next: "45 and 50 mg"."""
    if not context.wording.has("small_words.and_or", context.scan.low[side.last]):
        return side
    if side.last != side.numeral.last or side.numeral.shape != "number" or side.distribution:
        return side
    other = side_at(context, side.last + 1)
    if other is None or other.unit is None or other.prefixed or other.hyphen:
        return side
    if other.numeral.in_digits != side.numeral.in_digits or other.numeral.shape != "number":
        return side
    return replace(side, unit=other.unit)


def _with_shared_share(context: Context, side: Side) -> Side:
    """The last number of two changes of one kind: "exports rose by 2 percent but imports fell by 1"."""
    scan, wording = context.scan, context.wording
    if side.unit is not None or scan.low[side.first - 1] != "by" or side.last != side.numeral.last:
        return side
    if scan.low[side.first - 2] not in wording.trends or scan.low[side.last] not in ("", ".", ",", ";"):
        return side
    for at in range(side.first - 3, 1, -1):
        if scan.low[at] == "by" and scan.low[at - 1] in wording.trends:
            other = side_at(context, at + 1)
            if other is not None and other.unit is not None and other.unit.dimension == "share":
                return replace(side, unit=other.unit)
    return side


def _with_level(context: Context, side: Side) -> Side:
    """The level something came from, in the unit of the one it reached: "to 2.6 billion euros from 840 million"."""
    scan, wording = context.scan, context.wording
    if side.unit is not None or scan.low[side.first - 1] != "from" or side.last != side.numeral.last:
        return side
    behind = scan.low[side.last]
    if scan.is_word(side.last) and behind != "a" and not wording.has("numerals.behind_fraction", behind):
        return side
    for at in range(side.first - 2, max(side.first - _REACH, 0), -1):
        other = scan.amounts.get(at)
        if isinstance(other, Side) and other.last == side.first - 1 and scan.low[other.first - 1] == "to":
            return replace(side, unit=other.unit)
    return side


def reading_of(context: Context, side: Side, high: Side | None = None) -> Reading:
    """The reading of one side, or of two that are the ends of a range."""
    scan, numeral = context.scan, side.numeral
    last_side = high or side
    last, end = last_side.last, last_side.numeral.end
    if scan.low[last] == "-":
        last = _with_long(context, last_side)
    if last > last_side.numeral.last and scan.ends[last - 1] > end:
        end = scan.ends[last - 1]
    unit = side.unit or last_side.unit
    kind: QuantityKind = "count" if unit is None else _KINDS.get(unit.dimension, "measurement")
    if unit is None:
        # ".358" without its zero is an average or a chance, not 358 of anything.
        bare = scan.texts[numeral.first][0] == "." and numeral.scale == 1
        if bare or numeral.shape == "fraction":
            kind = "ratio"
    amount: AmountKind = "exact"
    low, top, step = numeral.low, numeral.high, numeral.step
    if high is not None:
        amount, low, top = "between", numeral.value, high.numeral.value
        steps = [step for step in (numeral.step, high.numeral.step) if step is not None]
        step = min(steps) if steps else None
    elif numeral.shape == "vague":
        amount = "vague"
    start = scan.starts[side.first] if side.first < numeral.first else numeral.start
    return Reading(
        kind, side.first, last, start, end, numeral.start, last_side.numeral.end, low, top, amount,
        step=step, unit=unit, distribution=last_side.distribution or side.distribution,
    )  # fmt: skip


def _with_long(context: Context, side: Side) -> int:
    """The last piece, with "-long" or "-strong" behind a unit or number: "eight-hour-long"."""
    scan, last = context.scan, side.last
    hyphened = scan.low[last] == "-" and scan.hyphen(last)
    return last + 2 * (hyphened and context.wording.has("unit_contexts.glued_on", scan.low[last + 1]))


reader = Reader(read_amount)
