"""A place in a row cannot be beyond the row's end: there is no third of two."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from claimcheck.judge.phrases import Line, lines
from claimcheck.judge.phrases.boxes.fields import boxes
from claimcheck.judge.phrases.boxes.places import placed
from claimcheck.judge.phrases.linked import goes_on
from claimcheck.judge.phrases.ranks.elided import elided
from claimcheck.judge.phrases.ranks.how_often import how_often
from claimcheck.judge.phrases.ranks.places import Count, Place, counts_in, places
from claimcheck.judge.phrases.ranks.rank_words import RankWords
from claimcheck.judge.phrases.ranks.row_of import (
    contest,
    left_out,
    named,
    of_them,
    same_noun,
    some_or_owners,
)
from claimcheck.judge.phrases.untold import untold_lines
from claimcheck.judge.ruling import Facts, RuledOn, Ruling
from claimcheck.judge.values import number
from claimcheck.lexicon import noun_lemma
from claimcheck.records.claim import Claim

OUTCOMES = ("conflict", "compatible")
TAKES = "text"
_WORDS = re.compile(r"[a-z]+")
_MONTHS = frozenset(month.lower() for month in calendar.month_name if month)
_REACH = 7
_NEAR = 4


class Parameters(RankWords):
    """Words by which a place is one of a number of places."""


def judge(claims: Sequence[Claim], parameters: Parameters, facts: Facts) -> list[RuledOn]:
    """Hold every place in a row against the number of places."""
    made: list[RuledOn] = []
    last: Line | None = None
    for line in untold_lines(claims, facts.speech, lambda here: _counts(here, parameters)):
        made += _spans(line, parameters)
        here = list(_among(line, 0, parameters))
        both = goes_on(last, line) if last is not None and not here else None
        made += here if both is None or last is None else _among(both, len(last.items), parameters)
        last = line
    for box, _ in boxes(list(lines(claims)), facts.boxes):
        found = placed(box, facts.boxes)
        made += [_in_box(*found)] if found is not None else []
    return sorted(made, key=lambda one: one.ruling.verdict != "conflict")


def _among(row: Line, before: int, parameters: Parameters) -> Iterator[RuledOn]:
    """The places behind an item of a row with the number of places that each is one of."""
    for place in places(row, parameters.labels):
        count = _row_of(row, place, parameters) if place.last > before else None
        if count is not None and not (
            count.at < before and not place.nouns and _of_other_days(row, before, place, parameters)
        ):
            yield _ruled(place, count)


def _of_other_days(row: Line, before: int, place: Place, parameters: Parameters) -> bool:
    """Whether the second of two sentences tells of another time: "Six candidates ran. Brandt finished eighth in 2019",
    "Seven were killed in May. The tenth was shot in June"."""
    days: tuple[set[str], set[str]] = (set(), set())
    for at, claim in row.numbers:
        if claim.quantity.date is not None:
            days[at >= before].add(claim.surface.lower())
    for at, item in enumerate(row.items):
        if item in _MONTHS:
            days[at >= before].add(item)
    came = not parameters.placing.isdisjoint(row.items[max(0, place.first - _NEAR) : place.first])
    return bool(days[1]) and days[1].isdisjoint(days[0]) and (bool(days[0]) or came)


def _counts(claims: Sequence[Claim], parameters: Parameters) -> bool:
    """Whether a sentence has a number of things or a place: "The third of them, opened in 1961, is closed"."""
    if any(claim.quantity.kind in ("count", "duration", "ordinal") for claim in claims):
        return True
    told = _WORDS.findall(claims[0].sentence.text.lower())
    return not parameters.labels.ordinals.keys().isdisjoint(told)


def _spans(line: Line, parameters: Parameters) -> Iterator[RuledOn]:
    """The places in what lasts so long: "the seventh day of the four-day festival"."""
    for at in range(len(line.items) - 3):
        place, span = line.claim(at), line.claim(at + 3)
        if place is None or span is None or place.quantity.kind != "ordinal":
            continue
        value, most = place.quantity.amount.value, span.quantity.amount.value
        most = None if most is None else most * _in_unit(span, place)
        of = line.items[at + 1] == "of" and line.items[at + 2] in parameters.led
        if value is not None and most and of and "-" in span.surface:
            nouns: frozenset[str] = frozenset()
            yield _ruled(
                Place(value, place.surface, at, at + 1, nouns, place),
                Count(at + 3, most, nouns, span, glued=True),
            )


def _in_unit(span: Claim, place: Claim) -> Decimal:
    """How many of what a place numbers are in one of a length's unit: seven days in a week; zero where no whole
    number is known."""
    long, short = span.quantity.unit, place.quantity.unit
    if (
        long is None
        or short is None
        or not long.factor
        or not short.factor
        or long.dimension != short.dimension
    ):
        return Decimal(0)
    times = long.factor / short.factor
    return times if times == times.to_integral_value() else Decimal(0)


def _row_of(line: Line, place: Place, parameters: Parameters) -> Count | None:
    """The number that says how many places there are; the largest, where several may."""
    if not parameters.spans.isdisjoint(line.items[place.last : place.last + 1]):
        return None
    counts = [
        count
        for count in counts_in(line, parameters.labels)
        if count.claim is not place.claim and not some_or_owners(line, count)
    ]
    for count in counts:
        if _out_of(line, place, count, parameters):
            return count
    counts = [count for count in counts if not _more(line, place, count, parameters)]
    for told in (of_them, same_noun, left_out, contest, elided, how_often):
        candidates = told(line, place, counts, parameters)
        if candidates:
            return max(candidates, key=lambda count: count.most)
    return None


def _more(line: Line, place: Place, count: Count, parameters: Parameters) -> bool:
    """Whether others besides those counted are told of, at the number or the place or between them."""
    first, last = min(place.first, count.at), max(place.last, count.at + 1)
    return not parameters.more.isdisjoint(line.items[max(0, first - _NEAR) : last + _NEAR])


def _out_of(line: Line, place: Place, count: Count, parameters: Parameters) -> bool:
    """Whether only a few words stand between a place and the number it is a place of: "27th out of 24 teams"."""
    between = line.items[place.last : count.at]
    if between[:1] == ("and",) and between[1:2] and between[1] in parameters.closing:
        place = place._replace(nouns=frozenset(map(noun_lemma, between[2:3])) or place.nouns)
        between = between[2:]  # "the fourth and last of the three concerts"
    if not 0 < len(between) <= _REACH or count.claim.quantity.amount.kind != "exact":
        return False
    field = count.glued and not parameters.rows.isdisjoint(line.items[count.at + 1 : count.at + 1 + _NEAR])
    field = (
        field and not place.nouns and not count.nouns.isdisjoint(parameters.contestants | parameters.heads)
    )  # "16th in the 12-team table"
    if (
        (count.glued or (place.label and not place.sign))
        and not field
        and not named(place, count, parameters)
    ):
        return False  # "the fifth of the three-volume set's chapters"
    if place.label and between[0] not in parameters.labels.no_nouns:
        return False  # "No. 77 Wing consisted of three squadrons"
    if not parameters.stop.isdisjoint(between) or not all(
        item[0].isalpha() or item == "'s" for item in between
    ):
        return False
    if between[-1] not in parameters.led | parameters.out_of and not between[-1].endswith(("'s", "s'")):
        return False
    if between[-1] == "of" and place.nouns and count.nouns and not named(place, count, parameters):
        return False  # "the third child of two teachers"
    if not parameters.out_of.isdisjoint(between):
        return True
    ranked = not parameters.placing.isdisjoint(line.items[max(0, place.first - _NEAR) : place.first])
    inside = not {"in", "on"}.isdisjoint(between[:_NEAR])
    return inside and (ranked or field or not parameters.rows.isdisjoint(between))


def _in_box(place: Claim, count: Claim) -> RuledOn:
    nouns: frozenset[str] = frozenset()
    values = [claim.quantity.amount.value or Decimal(0) for claim in (place, count)]
    most = Count(0, values[1], nouns, count, glued=False)
    return _ruled(Place(values[0], place.surface, 0, 1, nouns, place), most)


def _ruled(place: Place, count: Count) -> RuledOn:
    found = (count.claim,) if place.claim is None else (place.claim, count.claim)
    claims = tuple(sorted(found, key=lambda claim: claim.quantity.start))
    if place.value <= count.most:
        return RuledOn(claims, Ruling("compatible", "there are that many places"))
    are = "there is only one" if count.most == 1 else f"there are only {number(count.most)}"
    return RuledOn(claims, Ruling("conflict", f"{are}, and no {place.words}"))
