"""Ages: "66-year-old", "five years old", "aged 18 to 34", "Smith, 66,", "over-65s"."""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache

from claimcheck.extract.age_lists import ages_in_a_row
from claimcheck.extract.numerals.numeral import Numeral
from claimcheck.extract.numerals.numerals import numeral_at
from claimcheck.extract.reading import Context, Cue, Outcome, Reader, Reading
from claimcheck.extract.wording import Wording
from claimcheck.record import replace
from claimcheck.records.unit import Unit

YEAR = Unit("year", "time", Decimal(31556952))
"""The unit of an age whose words name none."""


def read_age(context: Context, at: int) -> Outcome:
    """An age of a person or thing."""
    between = context.scan.low[at] == "between"
    numeral = numeral_at(context.scan, at + between, context.wording)
    if numeral is None or numeral.shape == "vague":
        return None
    if between:
        return _between(context, at, numeral)
    row = ages_in_a_row(context, numeral)
    if row:
        return _in_a_row(context, row)
    found = _age(context, numeral)
    return found if found is not None and numeral.value >= 0 else None


def _age(context: Context, first: Numeral) -> Reading | None:
    scan, second = context.scan, first
    before, behind = _neighbours(context.wording)
    if scan.low[first.last] not in behind and scan.low[first.first - 1] not in before:
        return None
    if context.wording.has("ages.joints", scan.low[first.last]):
        several = _several(context, first)
        if several is not None:
            return several
        span = scan.low[first.last] != "and" or "between" in scan.low[max(0, first.first - 4) : first.first]
        second = (joined(context, first) if span else None) or first
    found = _old(context, second)
    if found is not None:
        unit, last = found
        return _reading(context, first, second, last, unit)
    if _aged(context, first):
        return _reading(context, first, second, second.last, YEAR)
    if second is not first or not first.plain:
        return None
    return _reading(context, first, first, first.last + 1, YEAR) if _decades(context, first) else None


def _between(context: Context, at: int, first: Numeral) -> Reading | None:
    """ "Aged between 18 and 34"."""
    second = joined(context, first)
    if second is None or not _aged(context, first) or context.units.after(context.scan, second.last):
        return None
    reading = _reading(context, first, second, second.last, YEAR)
    reading.first, reading.start = at, context.scan.starts[at]
    return reading


def _in_a_row(context: Context, row: list[Numeral]) -> Reading:
    """The ages of several, each with the next."""
    first, *rest = (bare_age(context, numeral) for numeral in row)
    reading = first
    for other in rest:
        reading.also = other
        reading = other
    return first


def bare_age(context: Context, numeral: Numeral) -> Reading:
    """A number as an age in years."""
    return _reading(context, numeral, numeral, numeral.last, YEAR)


@lru_cache(maxsize=8)
def _neighbours(wording: Wording) -> tuple[frozenset[str], frozenset[str]]:
    """The pieces of which one stands directly before an age, or directly behind it."""
    words = wording.sets
    before = words["ages.led_by"] | words["ages.before"] | {"of"}
    behind = words["ages.joints"] | words["ages.short"] | words["ages.units"] | {"y", "s", "–", "-"}
    return before, behind


def _several(context: Context, numeral: Numeral) -> Reading | None:
    """Two ages that share their words: "an 11 and 13 year-old"."""
    scan, has = context.scan, context.wording.has
    together = has("small_words.and_or", scan.low[numeral.last])
    if not together or has("ages.no_two_behind", scan.low[numeral.first - 1]):
        return None
    other = numeral_at(scan, numeral.last + 1, context.wording)
    if other is None or not 0 < other.value < 200:
        return None
    found = _old(context, other)
    if found is None:
        return None
    reading = _reading(context, numeral, numeral, numeral.last, found[0])
    reading.also = _reading(context, other, other, found[1], found[0])
    return reading


def joined(context: Context, numeral: Numeral) -> Numeral | None:
    """The second number of "18 to 34", "40 - 50"."""
    scan = context.scan
    if not context.wording.has("ages.joints", scan.low[numeral.last]):
        return None
    other = numeral_at(scan, numeral.last + 1, context.wording)
    if other is None or other.shape != "number" or not numeral.value < other.value < 200:
        return None
    return other


def _old(context: Context, numeral: Numeral) -> tuple[Unit, int] | None:
    """The unit of "-year-old", "years old", "years of age", "yo" behind a number."""
    scan, wording, here = context.scan, context.wording, numeral.last
    word = scan.low[here]
    if word in wording.sets["ages.short"] and (word != "yo" or not scan.capital(here)):
        return YEAR, here + 1
    if word == "y" and scan.low[here + 1] == "/" and scan.low[here + 2] == "o":
        return YEAR, here + 3
    here += word in ("-", "–")
    name = wording.tables["ages"]["units"].get(scan.low[here])
    unit = context.units.lookup(name) if name else None
    if unit is None:
        return None
    here += 1
    if scan.low[here] == "of" and scan.low[here + 1] == "age":
        return unit, here + 2
    here += scan.low[here] in ("-", "–")
    return (unit, here + 1) if wording.has("ages.old", scan.low[here]) else None


def _aged(context: Context, numeral: Numeral) -> bool:
    """Whether "aged", "age" or "at the age of" stands before it."""
    scan, has, before = context.scan, context.wording.has, numeral.first - 1
    if has("ages.led_by", scan.low[before]):
        before -= 1
    if has("ages.before", scan.low[before]):
        return (
            numeral.value <= context.wording.tables["ages"]["oldest"]
            and context.units.after(scan, numeral.last) is None
        )
    return scan.low[before] == "of" and has("ages.age_of", scan.low[before - 1]) and numeral.value <= 120


def _decades(context: Context, numeral: Numeral) -> bool:
    """Whether a plural s makes an age group: "over-65s", "under 18s"."""
    scan = context.scan
    if scan.low[numeral.last] != "s" or not scan.glued(numeral.last):
        return False
    before = scan.low[numeral.first - 1]
    if before == "-":
        before = scan.low[numeral.first - 2]
    return context.wording.has("ages.bounds", before) and numeral.value <= 100


def _reading(context: Context, first: Numeral, second: Numeral, last: int, unit: Unit) -> Reading:
    scan = context.scan
    if first is not second and first.scale == 1 and second.scale >= 1000:
        first = replace(first, low=first.value * second.scale)
    low, high = first.value, second.value
    amount = "exact" if low == high else "between"
    return Reading(
        "age", first.first, last, first.start, max(scan.ends[last - 1], second.end), first.start, second.end,
        low, high, "between" if amount == "between" else "exact", step=first.step, unit=unit,
    )  # fmt: skip


_NAMED = Cue(("ages.units", "ages.short", "ages.before"), ("y", "age"))
_BESIDE = (
    Cue(("ages.before", "ages.led_by"), ("of",), "before"),
    Cue(("ages.short", "ages.units", "ages.joints"), ("y", "s", "–", "-"), "behind"),
    Cue(form="goes on"),
)
reader = Reader(read_age, (_NAMED, Cue(pieces=("s",), where="behind")), (_NAMED,), _BESIDE)
