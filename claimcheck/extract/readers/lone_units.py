"""Units of time without a number: "for an hour", "a day and a half", "week-long"."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.extract.amounts.sides import side_at
from claimcheck.extract.reading import NEVER, Context, Cue, Outcome, Reader, Reading
from claimcheck.extract.units.words import Found


def read_lone_unit(context: Context, at: int) -> Outcome:
    """One of a unit that an article or "-long" counts."""
    if context.wording.has("unit_contexts.lone", context.scan.low[at]):
        return _article_and_a_half(context, at) or _article(context, at) or _hedged(context, at)
    return _long(context, at)


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


def _article_and_a_half(context: Context, at: int) -> Reading | None:
    """ "a day and a half", "an hour and a quarter", "an hour and six minutes"."""
    scan = context.scan
    found = _time_unit(context, at + 1)
    if found is None or scan.low[found.last] != "and":
        return None
    here = found.last + 1
    here += scan.low[here] == "a"
    bottom = context.wording.tables["unit_contexts"]["and_a"].get(scan.low[here])
    part, last = (Decimal(1) / bottom, here + 1) if bottom is not None else _part(context, at, found)
    if part is None:
        return None
    start, end = scan.starts[at], scan.ends[last - 1]
    return Reading("duration", at, last, start, end, start, end, 1 + part, 1 + part, unit=found.unit)


def _part(context: Context, at: int, whole: Found) -> tuple[Decimal | None, int]:
    """What is told on top of one of a unit, as a part of it: "and six minutes", "and three-quarters"."""
    side = side_at(context, whole.last + 1)
    nothing = (None, at)
    if side is None or context.scan.digits(at - 1):
        return nothing  # "$12 an hour and ten minutes' rest"
    if side.unit is None:
        return (side.numeral.value, side.last) if side.numeral.shape == "fraction" else nothing
    one, other = side.unit.factor, whole.unit.factor
    if side.unit.dimension != "time" or side.unit.per or side.hyphen or not one or not other:
        return nothing
    if side.numeral.shape != "number" or not 0 < side.numeral.value * one < other:
        return nothing
    return side.numeral.value * one / other, side.last


def _article(context: Context, at: int) -> Reading | None:
    """ "for an hour", "within a week": the article is one. ("A month ago" and "12 a day" are not.)"""
    scan, has = context.scan, context.wording.has
    word, before = scan.low[at], scan.low[at - 1]
    apposed = False
    if has("unit_contexts.entire", word):
        if not has("unit_contexts.before_entire", before):
            return None
    elif word != "another" and not (
        has("unit_contexts.article_counts_after", before)
        or has("unit_contexts.article_counts_after", f"{scan.low[at - 2]} {before}")
        or (apposed := has("unit_contexts.article_counts_behind", before))
    ):
        return None
    found = _time_unit(context, at + 1)
    if (
        found is None
        or (apposed and not has("unit_contexts.article_counts_before", scan.low[found.last]))
        or scan.low[found.last] in ("-", "or")
        or (word == "another" and found.unit.name == "day")
        or (found.unit.name == "second" and scan.is_word(found.last))  # "after a second test"
        or (scan.is_word(found.last) and context.lemmas.plural(scan.low[found.last]))
    ):
        return None
    start, end, one = scan.starts[at], scan.ends[found.last - 1], Decimal(1)
    return Reading(
        "duration", at, found.last, start, end, start, scan.ends[at], one, one, step=one, unit=found.unit
    )


def _hedged(context: Context, at: int) -> Reading | None:
    """ "More than a metre of snow", "nearly a mile away": a hedge makes the article one."""
    scan, has = context.scan, context.wording.has
    hedged = has("unit_contexts.article_measures_after", scan.low[at - 1])
    if not has("small_words.articles", scan.low[at]) or not hedged:
        return None
    found = context.units.after(scan, at + 1)
    if found is None or not context.wording.has("unit_contexts.article_measures", found.surface.lower()):
        return None
    if scan.is_word(found.last) and not context.wording.has(
        "unit_contexts.behind_article_measures", scan.low[found.last]
    ):
        return None  # "more than a foot soldier"
    start, end, one = scan.starts[at], scan.ends[found.last - 1], Decimal(1)
    return Reading(
        "measurement", at, found.last, start, end, start, scan.ends[at], one, one, step=one, unit=found.unit
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


reader = Reader(
    read_lone_unit,
    NEVER,
    (Cue(("unit_contexts.long_words", "unit_contexts.lone"), where="at"), Cue(pieces=("-",), where="behind")),
)
