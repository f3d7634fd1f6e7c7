"""Ages: "66-year-old", "five years old", "aged 18 to 34", "Smith, 66,", "over-65s"."""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache

from claimcheck.extract.numeral import Numeral, Refusal
from claimcheck.extract.numerals import read_numeral
from claimcheck.extract.reading import Context, Cue, Outcome, Reader, Reading
from claimcheck.extract.wording import Wording
from claimcheck.record import replace
from claimcheck.records.unit import Unit

_ABOUT = frozenset(["between", "from", "about", "around", "just", "over", "under", "only"])
_ADVERBS = frozenset(["now", "then", "also", "both"])
_JOINTS = frozenset(["to", "-", "–", "and", "or"])
_YEAR = Unit("year", "time", Decimal(31556952))


def read_age(context: Context, at: int) -> Outcome:
    """An age of a person or thing."""
    numeral = read_numeral(context.scan, at, context.wording)
    if numeral is None or isinstance(numeral, Refusal) or numeral.shape == "vague":
        return None
    found = _age(context, numeral)
    return found if found is not None and numeral.value >= 0 else None


def _age(context: Context, first: Numeral) -> Reading | None:
    scan, second = context.scan, first
    before, behind = _neighbours(context.wording)
    if scan.low[first.last] not in behind and scan.low[first.first - 1] not in before:
        return None
    if scan.low[first.last] in _JOINTS:
        several = _several(context, first)
        if several is not None:
            return several
        second = joined(context, first) or first
    found = _old(context, second)
    if found is not None:
        unit, last = found
        return _reading(context, first, second, last, unit)
    if _aged(context, first):
        return _reading(context, first, second, second.last, _YEAR)
    if second is not first or not first.plain:
        return None
    if _after_name(context, first):
        return bare_age(context, first)
    return _reading(context, first, first, first.last + 1, _YEAR) if _decades(context, first) else None


def bare_age(context: Context, numeral: Numeral) -> Reading:
    """A number as an age in years."""
    return _reading(context, numeral, numeral, numeral.last, _YEAR)


@lru_cache(maxsize=8)
def _neighbours(wording: Wording) -> tuple[frozenset[str], frozenset[str]]:
    """The pieces of which one stands directly before an age, or directly behind it."""
    words = wording.sets
    before = {
        ",",
        "(",
        "-",
        "of",
        *_ADVERBS,
        *_ABOUT,
        *words["ages.before"],
        *words["ages.turning"],
        *words["ages.was"],
    }
    behind = {"y", "s", *_JOINTS, *words["ages.short"], *words["ages.units"], *words["ages.after_bare"]}
    return frozenset(before), frozenset(behind)


def _several(context: Context, numeral: Numeral) -> Reading | None:
    """Two ages that share their words: "an 11 and 13 year-old"."""
    scan = context.scan
    if scan.low[numeral.last] not in ("and", "or") or scan.low[numeral.first - 1] in ("between", "aged"):
        return None
    other = read_numeral(scan, numeral.last + 1, context.wording)
    if other is None or isinstance(other, Refusal) or not 0 < other.value < 200:
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
    if scan.low[numeral.last] not in _JOINTS:
        return None
    other = read_numeral(scan, numeral.last + 1, context.wording)
    if (
        other is None
        or isinstance(other, Refusal)
        or other.shape != "number"
        or not numeral.value < other.value < 200
    ):
        return None
    return other


def _old(context: Context, numeral: Numeral) -> tuple[Unit, int] | None:
    """The unit of "-year-old", "years old", "years of age", "yo" behind a number."""
    scan, wording, here = context.scan, context.wording, numeral.last
    word = scan.low[here]
    if word in wording.sets["ages.short"] and (word != "yo" or not scan.capital(here)):
        return _YEAR, here + 1
    if word == "y" and scan.low[here + 1] == "/" and scan.low[here + 2] == "o":
        return _YEAR, here + 3
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
    scan, before = context.scan, numeral.first - 1
    if scan.low[before] in _ABOUT:
        before -= 1
    if context.wording.has("ages.before", scan.low[before]):
        return (
            numeral.value <= context.wording.tables["ages"]["oldest"]
            and context.units.after(scan, numeral.last) is None
        )
    return scan.low[before] == "of" and scan.low[before - 1] == "age" and numeral.value <= 120


def _after_name(context: Context, numeral: Numeral) -> bool:
    """Whether a bare number stands behind a name as an age does."""
    scan, at, has = context.scan, numeral.first, context.wording.has
    at -= scan.low[at - 1] in _ADVERBS
    before, after = scan.low[at - 1], scan.low[numeral.last]
    named = before in (",", "(") or has("ages.after_bare", after)
    if not named and not has("ages.turning", before) and not has("ages.was", before):
        return False
    if not 0 < numeral.value <= context.wording.tables["ages"]["oldest"]:
        return False
    if scan.glued(numeral.last) and scan.is_word(numeral.last):
        return False
    if before == "," and after == "," and numeral.value >= 10 and scan.text.islower():
        return (
            scan.is_word(at - 2) and scan.low[at - 2] not in context.wording.months
        )  # a text without capitals
    surname = at - 3 if scan.low[at - 2] == "." and scan.low[at - 3] in ("jr", "sr") else at - 2
    if before == "," and _name(context, surname):
        return (
            after in (",", ".", ";", ":", ")", "")
            and not scan.digits(numeral.last + 1)
            and not scan.glued(numeral.last + 1)
        )
    if before == "(" and after == ")" and _name(context, at - 2):
        return numeral.value >= 16
    if before == "," and has("ages.people", scan.low[at - 2]) and not scan.is_word(numeral.last):
        return True
    if has("ages.turning", before) and (not scan.is_word(numeral.last) or has("ages.at_that_time", after)):
        return numeral.value < 110
    if has("ages.was", before) and has("ages.whose", scan.low[at - 2]) and numeral.value < 110:
        return after in (",", ".", "") or (
            has("ages.at_that_time", after)
            and scan.low[numeral.last + 1] in ("the", "he", "she", "they", "his", "her")
        )
    known = _name(context, at - 1) and _name(context, at - 2)
    return known and has("ages.after_bare", after) and 16 <= numeral.value < 100


def _name(context: Context, at: int) -> bool:
    """Whether a word looks like the end of a person's name."""
    scan = context.scan
    if scan.low[at] in ("jr", "jr.", "sr"):
        return True
    if not scan.capital(at) or not scan.is_word(at) or len(scan.low[at]) < 2 or scan.texts[at].isupper():
        return False
    word = scan.low[at]
    known = (
        word in context.wording.months or word in context.wording.weekdays or word in context.wording.starts
    )
    return not known and not context.wording.has("names.not_people", word)


def _decades(context: Context, numeral: Numeral) -> bool:
    """Whether a plural s makes an age group: "over-65s", "under 18s"."""
    scan = context.scan
    if scan.low[numeral.last] != "s" or not scan.glued(numeral.last):
        return False
    before = scan.low[numeral.first - 1]
    if before == "-":
        before = scan.low[numeral.first - 2]
    return before in ("over", "under") and numeral.value <= 100


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


reader = Reader(read_age, words=Cue(("ages.units", "ages.short", "ages.before"), ("y", "age")))
