"""One numeral with its unit: money, shares, durations, measurements, and plain counts."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.extract.asked_units import with_asked_unit
from claimcheck.extract.numeral import Refusal
from claimcheck.extract.reading import Context, Outcome, Reader, Reading, Skip
from claimcheck.extract.sides import Side, read_side
from claimcheck.extract.unit_words import Found
from claimcheck.record import replace
from claimcheck.records.amount import AmountKind
from claimcheck.records.quantity import QuantityKind
from claimcheck.records.unit import Unit

_ARTICLES = frozenset(["a", "an", "another", "full", "whole"])
_KINDS: dict[str, QuantityKind] = {"currency": "money", "time": "duration", "share": "percentage"}


def read_amount(context: Context, at: int) -> Outcome:
    """An amount of money, time or anything measured, or a count."""
    if context.scan.low[at] in _ARTICLES:
        return _article_and_a_half(context, at) or _number(context, at) or _article(context, at)
    return _fold(context, at) or _number(context, at) or _long(context, at)


def _number(context: Context, at: int) -> Outcome:
    side = read_side(context, at)
    if side is None:
        return None
    if not isinstance(side, Refusal) and side.unit is not None:
        side = with_asked_unit(context, side)
    if isinstance(side, Refusal):
        return Skip(side.start, side.end, side.last, side.reason, "unread")
    if side.unit is None:
        side = _with_shared_share(context, _with_shared_unit(context, side))
    return reading_of(context, side if side.unit is None else _with_parts(context, side))


def _with_shared_unit(context: Context, side: Side) -> Side:
    """A number that shares the unit of the next: "45 and 50 mg"."""
    if context.scan.low[side.last] not in ("and", "or"):
        return side
    if side.last != side.numeral.last or side.numeral.shape != "number" or side.distribution:
        return side
    other = read_side(context, side.last + 1)
    if other is None or isinstance(other, Refusal) or other.unit is None or other.prefixed or other.hyphen:
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
            other = read_side(context, at + 1)
            if isinstance(other, Side) and other.unit is not None and other.unit.dimension == "share":
                return replace(side, unit=other.unit)
    return side


def kind_of(unit: Unit | None) -> QuantityKind:
    """The kind of an amount, by the dimension of its unit."""
    return "count" if unit is None else _KINDS.get(unit.dimension, "measurement")


def reading_of(context: Context, side: Side, high: Side | None = None) -> Reading:
    """The reading of one side, or of two that are the ends of a range."""
    scan, numeral = context.scan, side.numeral
    last_side = high or side
    last = _with_long(context, last_side)
    end = (
        max(scan.ends[last - 1], last_side.numeral.end)
        if last > last_side.numeral.last
        else last_side.numeral.end
    )
    unit = side.unit or last_side.unit
    kind = kind_of(unit)
    # ".358" without its zero is an average or a chance, not 358 of anything.
    bare = scan.texts[numeral.first][0] == "." and numeral.scale == 1
    if unit is None and (numeral.shape == "fraction" or bare):
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
    if scan.low[last] == "-" and scan.hyphen(last) and scan.low[last + 1] in ("long", "strong"):
        return last + 2
    return last


def _with_parts(context: Context, side: Side) -> Side:
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
    if side.hyphen or side.prefixed or side.numeral.value != side.numeral.value.to_integral_value():
        return side
    here = side.last
    joined = scan.low[here] in ("and", ",")
    nearby = here + joined
    if scan.low[here] == "," and scan.low[nearby] == "and":
        nearby += 1
    part = read_side(context, nearby) if nearby < scan.count else None
    bare = _bare_part(context, side, part)
    if bare is not None:
        return bare
    if part is None or isinstance(part, Refusal) or part.numeral.shape != "number" or part.unit is None:
        return side
    if part.unit.name not in compounds[side.unit.name] or part.unit.per or part.prefixed:
        return side
    size = Decimal(wording.tables["rates"]["parts"][part.unit.name])
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
    return _with_parts(context, replace(inner, unit=side.unit)) if side.unit.name != part.unit.name else inner


def _bare_part(context: Context, side: Side, part: Side | Refusal | None) -> Side | None:
    """Hundredths without their name at the end of a clause: "15 dollars 50", "17 USD 25"."""
    scan, money = context.scan, side.unit is not None and side.unit.dimension == "currency"
    if (
        not money
        or part is None
        or isinstance(part, Refusal)
        or part.unit is not None
        or part.last != part.numeral.last
    ):
        return None
    value = part.numeral.value
    if not (10 <= value < 100 and value == value.to_integral_value()) or scan.low[part.last] not in (
        "",
        ".",
        ";",
        "!",
        "?",
    ):
        return None
    value = side.numeral.value + value / 100
    numeral = replace(
        side.numeral, low=value, high=value, step=None, last=part.last, end=part.numeral.end, plain=False
    )
    return replace(side, numeral=numeral, last=part.last)


def _long(context: Context, at: int) -> Reading | None:
    """A unit as an adjective: "week-long", "yearlong" – one of it."""
    scan = context.scan
    word = scan.low[at]
    named = context.wording.tables["unit_contexts"]["long_words"].get(word)
    if named is not None:
        last = at + 1
    elif (
        scan.low[at + 1] == "-"
        and scan.low[at + 2] == "long"
        and not (scan.low[at - 1] == "-" and scan.hyphen(at - 1))
    ):
        named, last = word, at + 3
    else:
        return None
    unit = context.units.lookup(named)
    if unit is None or unit.dimension != "time":
        return None
    start, end = scan.starts[at], scan.ends[last - 1]
    one = Decimal(1)
    return Reading("duration", at, last, start, end, start, scan.ends[at], one, one, step=one, unit=unit)


def _fold(context: Context, at: int) -> Reading | None:
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


def _article_and_a_half(context: Context, at: int) -> Reading | None:
    """ "a day and a half", "an hour and a quarter"."""
    scan = context.scan
    found = _time_unit(context, at + 1)
    if found is None or scan.low[found.last] != "and":
        return None
    here = found.last + 1
    here += scan.low[here] == "a"
    bottom = {"half": 2, "quarter": 4}.get(scan.low[here])
    if bottom is None:
        return None
    value = 1 + Decimal(1) / bottom
    start, end = scan.starts[at], scan.ends[here]
    return Reading("duration", at, here + 1, start, end, start, end, value, value, unit=found.unit)


def _article(context: Context, at: int) -> Reading | None:
    """ "for an hour", "within a week": the article is one. ("A month ago" and "12 a day" are not.)"""
    scan = context.scan
    word, before = scan.low[at], scan.low[at - 1]
    if word in ("full", "whole"):
        if before not in ("a", "for"):
            return None
    elif word != "another" and not context.wording.has("unit_contexts.article_counts_after", before):
        return None
    found = _time_unit(context, at + 1)
    if (
        found is None
        or scan.low[found.last] in ("-", "or")
        or (word == "another" and found.unit.name == "day")
        or (scan.is_word(found.last) and context.lemmas.plural(scan.low[found.last]))
    ):
        return None
    start, end, one = scan.starts[at], scan.ends[found.last - 1], Decimal(1)
    return Reading(
        "duration", at, found.last, start, end, start, scan.ends[at], one, one, step=one, unit=found.unit
    )


def _time_unit(context: Context, at: int) -> Found | None:
    found = context.units.after(context.scan, at)
    if (
        found is None
        or found.unit.dimension != "time"
        or len(found.surface) < 3
        or context.lemmas.plural(found.surface)
    ):
        return None
    return found


reader = Reader(read_amount)
