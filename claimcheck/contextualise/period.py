"""When: the period a number speaks of, the nearest expression of time in its sentence."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from datetime import date

from claimcheck.calendar import is_month, names_weekday
from claimcheck.contextualise.relative import of_somebody, own_clause
from claimcheck.contextualise.times_apart import holds, may_be_of
from claimcheck.contextualise.view import View
from claimcheck.lexicon.wording import Wording
from claimcheck.record import replace
from claimcheck.records.claim import Period
from claimcheck.records.quantity import Quantity

EARLIER = 30
"""Days before publication from which a period is another time's: the toll of "an earthquake in September" is not
the toll of this week's."""
YEAR, QUARTER = 364, 88
"""Days of a whole year and of a quarter."""
RESULTS = {YEAR: 120, QUARTER: 75}
"""Days after their end in which firms give their figures for them."""
REPORTED = ("money", "percentage", "count")
NEAR = 20
"""Expressions of time before and behind a number that are looked at: more stand only in a list of days."""
_YEAR = re.compile(r"\b(?:1[0-9]|20)\d\d\b|\blast year\b|\byears ago\b", re.IGNORECASE)


def period(
    view: View,
    number: int,
    known: Sequence[Period],
    published: date | None,
    wording: Wording,
    saying: frozenset[str] = frozenset(),
) -> Period | None:
    """The period of a quantity among those of its sentence; its own words are no period ("three days").

    The day on which something is said (behind one of the verbs ``saying``) counts where no other is told: "the
    pause is to run on Friday from 9am to 7pm, the ministry announced on Wednesday".
    """
    told = [one for one in known if not _of_saying(view, one, saying, wording.words["before_days"])]
    best = _nearest(view, number, told, wording) or _nearest(view, number, known, wording)
    past = best is not None and (
        (
            _earlier(best, published, wording.words["future_relations"])
            and not _in_the_books(best, view.quantities[number], published)
        )
        or (best.first is None and best.last is None and _last_turn(best, wording))
        or best.text.lower() in wording.words["past_turns"]
    )
    if best is None or past:
        return replace(best, earlier=True) if best is not None else None
    later = _later(best, published, wording) and holds(view, view.places[number].first, wording)
    return replace(best, later=True) if later else best


def _earlier(period: Period, published: date | None, ahead: frozenset[str]) -> bool:
    if period.relation == "since" or (published is None and period.text.split()[0].lower() in ahead):
        return False  # "by May"
    if published is None:
        # a text of no known day names the year ("2011", "last year") or the bare month of what is well past, but
        # "Thursday, June 13, 2024" is a day of its own news
        if names_weekday(period.text):
            return False
        bare = not any(letter.isdigit() for letter in period.text)
        return _YEAR.search(period.text) is not None or (bare and any(map(is_month, period.text.split())))
    return period.last is not None and (published - period.last).days >= EARLIER


def _in_the_books(period: Period, quantity: Quantity, published: date | None) -> bool:
    """Whether a figure is of the year or the quarter that firms report on now: "net profit fell to 212 million euros in
    2023", in a text of February 2024, is the profit that another text gives without a year."""
    if published is None or quantity.kind not in REPORTED or period.first is None or period.last is None:
        return False
    long, since = (period.last - period.first).days, (published - period.last).days
    if quantity.kind == "money" and YEAR <= long <= YEAR + 1:
        return since <= RESULTS[YEAR]
    return YEAR > long >= QUARTER and since <= RESULTS[QUARTER]


def _later(period: Period, published: date | None, wording: Wording) -> bool:
    if published is None or period.first is None:
        return not wording.words["to_come"].isdisjoint(period.text.lower().split())
    return period.first > published


def _last_turn(period: Period, wording: Wording) -> bool:
    """ "Last season": another time, though nobody says from when to when it was."""
    words = period.text.lower()
    return words.endswith(tuple(wording.words["turns_of_years"])) and period.relation != "since"


def _nearest(view: View, number: int, known: Sequence[Period], wording: Wording) -> Period | None:
    quantity, place = view.quantities[number], view.places[number]
    here = bisect_left(known, quantity.start, key=lambda one: one.start)
    near = [(view.at(one.start), one) for one in known[max(0, here - NEAR) : here + NEAR]]
    own = own_clause(view, number, wording)

    def distance(found: tuple[int, Period]) -> tuple[bool, int]:
        """Words between; whatever stands in a relative clause that has the number too comes first."""
        at = found[0]
        beyond = own is not None and not own.first <= at < own.last
        return beyond, at - place.last if at >= place.last else max(place.first - at, 0)

    near.sort(key=distance)
    return next(
        (
            one
            for at, one in near
            if may_be_of(view, number, one, at, wording) and not of_somebody(view, number, at, wording)
        ),
        None,
    )


def _of_saying(view: View, period: Period, saying: frozenset[str], between: frozenset[str]) -> bool:
    before = view.at(period.start) - 1
    if before > 0 and view.words[before].lower in between:
        before -= 1
    return before >= 0 and not saying.isdisjoint(view.verbs[before])


def times(found: Sequence[Period], quantities: Sequence[Quantity]) -> list[Period]:
    """The expressions of time of a sentence, less those that are a number of another kind: "killed 1500 people"."""
    numbers = [quantity for quantity in quantities if quantity.kind != "date"]
    kept, at = [], 0
    for one in found:  # both in text order
        while at < len(numbers) and numbers[at].end < one.end:
            at += 1
        if at == len(numbers) or numbers[at].start > one.start:
            kept.append(one)
    return kept
