"""When: the period a number speaks of, the nearest expression of time in its sentence."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from datetime import date

from claimcheck.calendar import is_month, names_weekday
from claimcheck.contextualise.view import View
from claimcheck.lexicon.endings import NOT_PAST
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
    later = _later(best, published, wording) and _held(view, view.places[number].first, wording)
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
    if quantity.kind == "money" and long >= YEAR:
        return since <= RESULTS[YEAR]
    return YEAR > long >= QUARTER and since <= RESULTS[QUARTER]


def _later(period: Period, published: date | None, wording: Wording) -> bool:
    if published is None or period.first is None:
        return not wording.words["to_come"].isdisjoint(period.text.lower().split())
    return period.first > published


def _held(view: View, first: int, wording: Wording) -> bool:
    """Whether the verb before a number says what there is ("have", "be", "employ"), and no act."""
    small = wording.words["determiners"] | wording.words["adverbs"]
    at = first - 1
    while at >= 0 and view.words[at].lower in small:
        at -= 1
    return at >= 0 and not view.verbs[at].isdisjoint(wording.words["holding"])


def _last_turn(period: Period, wording: Wording) -> bool:
    """ "Last season": another time, though nobody says from when to when it was."""
    words = period.text.lower()
    return words.endswith(tuple(wording.words["turns_of_years"])) and period.relation != "since"


def _nearest(view: View, number: int, known: Sequence[Period], wording: Wording) -> Period | None:
    quantity, place = view.quantities[number], view.places[number]
    here = bisect_left(known, quantity.start, key=lambda one: one.start)
    near = [(view.at(one.start), one) for one in known[max(0, here - NEAR) : here + NEAR]]
    near.sort(key=lambda one: one[0] - place.last if one[0] >= place.last else max(place.first - one[0], 0))
    return next((one for at, one in near if _may_be_of(view, number, one, at, wording)), None)


def _may_be_of(view: View, number: int, candidate: Period, at: int, wording: Wording) -> bool:
    """Whether nothing sets an expression of time, whose first word is the one at ``at``, apart from a number."""
    quantity, place = view.quantities[number], view.places[number]
    own = candidate.start < quantity.end and quantity.start < candidate.end and quantity.kind != "date"
    # "it was meant to last eight hours" speaks of no hours gone by
    before = view.words[at - 1].lower if own and at > 0 else ""
    verb = before == "to" or before in wording.words["auxiliaries"]
    if at > 0 and view.words[at - 1].lower == "than":
        return False  # "8,000 more than last year" is of no last year
    if verb or (own and candidate.first is None and candidate.last is None):
        return False  # "three days" is no period; "in the first three days of June" is one
    if _inserted(view, place.last, at, wording) or _insertion(view, at, place.first, wording):
        return False
    if _of_a_compared(view, number, at, wording):
        return False
    if _of_another_clause(view, place.last, at) or _of_another_clause(
        view, view.at(candidate.end), place.first
    ):
        return False
    return not (
        _of_another_verb(view, place.first, place.last, at, wording)
        or _fronted(view, at, place.first, wording)
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


def _inserted(view: View, first: int, last: int, wording: Wording) -> bool:
    """Whether the number stands in an insertion that ends before the expression: "Holm, said to own 12 boats, was
    charged in 2004"; a bare figure is what it stands behind: "the record, $9 million, was set in 2016"."""
    if first + 1 < last and view.words[first].text == "," and _is_bare(view, first):
        first += 1
    return any(
        view.words[at].text == "," and view.words[at + 1].lower in wording.words["auxiliaries"]
        for at in range(first, last - 1)
    )


def _is_bare(view: View, comma: int) -> bool:
    """Whether nothing but an amount of money stands between a comma and the one before it."""
    number = view.owner[comma - 1]
    if number is None or view.quantities[number].kind != "money":
        return False
    before = view.places[number].first - 1
    return before > 0 and view.words[before].text == ","


def _insertion(view: View, first: int, last: int, wording: Wording) -> bool:
    """Whether the expression stands in an insertion that ends before the number: "the ferry, built in 1987, was
    carrying 214 people"."""
    opened = next((at for at in range(first - 1, -1, -1) if view.words[at].text == ","), None)
    if opened is None:
        return False
    if _inserted(view, first, last, wording):
        return True
    # "the trust, founded in 1994, closed a home and dismissed 17": a participle opens it, another verb goes on
    closed = next((at for at in range(first, last - 1) if view.words[at].text == ","), None)
    return closed is not None and _is_past(view, opened + 1) and _is_past(view, closed + 1)


def _of_another_clause(view: View, first: int, last: int) -> bool:
    """Whether a semicolon and another number stand between: "he plans to cut 150 jobs; 90 went in 2021"; or a comma
    with a participle, a number and a year: "on a swing of 14 points, overturning a majority of 9,840 in 2022"."""
    if any(view.words[at].text == ";" for at in range(first, last)):
        return any(view.owner[at] is not None for at in range(first, last))
    near = view.owner[last : last + 3]
    if not any(n is not None and view.quantities[n].kind == "date" for n in near):
        return False
    return any(
        view.words[at].text == ","
        and view.words[at + 1].lower.endswith("ing")
        and view.words[at + 1].lower != "according"
        and any(view.owner[n] is not None for n in range(at, last))
        for at in range(first, last)
    )


def _of_another_verb(view: View, first: int, last: int, at: int, wording: Wording) -> bool:
    """Whether what the number tells holds today, and what is joined to it was done then: "operates seven ferries and
    paid a fine last year"; or is, and something is to happen then: "will cost £85 million and open in 2027"."""
    joined = [i + 1 for i in range(last, at - 1) if view.words[i].lower in wording.words["conjunctions"]]
    if any(_is_past(view, i) for i in joined) and _today(view, first, wording):
        return True
    return any(view.verbs[i] for i in joined) and _held(view, first, wording)


def _today(view: View, first: int, wording: Wording) -> bool:
    """Whether the verb right before a number is of the present: "has", "measures"."""
    before = view.words[first - 1].lower if first > 0 else ""
    return before in wording.words["today"] or (
        before.endswith("s") and len(view.verbs[first - 1]) > 1 and not before.endswith("ss")
    )


def _fronted(view: View, at: int, first: int, wording: Wording) -> bool:
    """Whether the expression is of what a thing that is so today went through: "Built in 2003, the ferry is 86 metres
    long"."""
    ends = any(view.words[n].text == "," for n in range(at, first))
    return ends and _is_past(view, 0) and _today(view, first, wording)


def _is_past(view: View, at: int) -> bool:
    word = view.words[at].lower
    return any(form != word for form in view.verbs[at]) and not word.endswith(NOT_PAST)


def _of_a_compared(view: View, number: int, at: int, wording: Wording) -> bool:
    """Whether the expression is of a figure that this one is compared with: "$421 million, against $388 million last
    year"."""
    for later in range(number + 1, len(view.places)):
        place = view.places[later]
        if place.last > at:
            return False
        before = [word.lower for word in view.words[max(0, place.first - 2) : place.first]]
        compared = len(before) > 1 and before[0] in wording.words["compared"]
        if before and (compared or before[-1] in wording.words["comparing"]):
            return True
    return False
