"""What is now against what was then, or what there is so far against what there will be."""

from __future__ import annotations

from itertools import pairwise

from claimcheck.calendar import names_weekday
from claimcheck.judge.two_things.clause import Clause
from claimcheck.judge.two_things.extents import DAY
from claimcheck.lexicon import tokens
from claimcheck.lexicon.senses import Places
from claimcheck.records.quantity import TIMES

_DIGITS = 4
_WEEK = 7


def another_moment(one: Clause, other: Clause) -> str | None:
    """Whether the first figure is told as one of now, and the other as one of long ago or of what is to come."""
    return next((reason for ask in _ASKED if (reason := ask(one, other)) is not None), None)


def _now_and_then(one: Clause, other: Clause) -> str | None:
    now, then = one.has("now"), other.claim.period
    if now is None:
        return None
    if then is not None and then.earlier and other.has("now") is None:
        return f"the one is told with “{now}”, the other of what was {then.text}"
    if now in one.table.remaining and other.has("now") is None and _left_of(one, other):
        return f"the one is told with “{now}”, as what is left of the other"
    return _to_come(one, other, now)


def _by_another_time(one: Clause, other: Clause) -> str | None:
    """The years, the stretches or the days by which the two were counted."""
    if _within_since(one, other):
        return "the one was counted in a week or a month, the other since a beginning"
    years = _year(one), _year(other)
    apart = None not in years and years[0] != years[1] and one.claim.quantity.kind != "date"
    if apart and one.claim.source == other.claim.source:  # of two texts one may have the year wrong too
        return f"the one is of {years[0]}, the other of {years[1]}"
    days = _counted_by(one), _counted_by(other)
    if days[0] and days[1] and days[0].isdisjoint(days[1]) and _grew(one, other, *map(min, days)):
        return f"the one was counted by {min(days[0])}, the other by {min(days[1])}"
    return None


def _at_another_hour(one: Clause, other: Clause) -> str | None:
    """The parts of a day at which two counts were taken: "by noon 45 firefighters", "in mid-afternoon some 60"."""
    if not one.claim.quantity.kind == other.claim.quantity.kind == "count":
        return None
    mine, theirs = _hours_of_day(one), _hours_of_day(other)
    apart = mine and theirs and set(mine.values()).isdisjoint(theirs.values())
    return f"the one was counted at {min(mine)}, the other at {min(theirs)}" if apart else None


def _hours_of_day(clause: Clause) -> dict[str, Places]:
    """The parts of a day that a sentence names behind "by" or "at"."""
    table, row = clause.table, tokens(clause.claim.sentence.text)
    return {
        token.lower: table.hours_of_day[token.lower]
        for led, token in pairwise(token for token in row if token.lower not in table.small_of_day)
        if token.lower in table.hours_of_day and led.lower in table.at_hours
    }


def _when_finished(one: Clause, other: Clause) -> str | None:
    finished = other.has("finished", whole=True)
    if finished is not None and other.claim.modality == "planned" and _right_behind_deed(one):
        return f"the one is of today, the other is told with “{finished}”"
    return None


def _before_or_from(one: Clause, other: Clause) -> str | None:
    then, before = other.claim.period, _of_before(one)
    if before is not None and _of_before(other) is None and not (then is not None and then.earlier):
        return f"the one is told with “{before}”"
    origin = _origin(one)
    return f"the one is told with “{origin}”" if origin is not None and _origin(other) is None else None


def _so_far(one: Clause, other: Clause) -> str | None:
    so_far = one.has("so_far")
    return None if so_far is None else _to_come(one, other, so_far)


def _to_come(one: Clause, other: Clause, told: str) -> str | None:
    if one.claim.modality == "planned" or other.claim.modality != "planned":
        return None
    return f"the one is told with “{told}”, the other of what is to come"


_ASKED = (_now_and_then, _by_another_time, _at_another_hour, _when_finished, _before_or_from, _so_far)


def _within_since(one: Clause, other: Clause) -> bool:
    """Whether a count of a stretch stands against one since a beginning: "in the week to Sunday", "since October"."""
    stretch, beginning = one.claim.period, other.claim.period
    if one.claim.quantity.kind != "count" or stretch is None or beginning is None:
        return False
    if beginning.relation != "since" or stretch.relation == "since":
        return False
    return not (one.table.spans - {DAY}).isdisjoint(token.lower for token in tokens(stretch.text))


def _left_of(one: Clause, other: Clause) -> bool:
    """Whether a smaller count tells a state, and the other how many came into it: "three children were still in
    hospital", "17 have been admitted". Of "275,000 trapped" and "250,000 still living there" both tell a state."""
    left, whole = one.claim.quantity.amount.value, other.claim.quantity.amount.value
    if one.claim.quantity.kind != "count" or left is None or whole is None or left >= whole:
        return False
    # "the town still has 14 pubs", "it has 19 pubs": nobody came
    return other.claim.act is not None and None in (one.claim.measure, other.claim.measure)


def _of_before(clause: Clause) -> str | None:
    """The words by which a figure is not the one of the end, or of the time that is told of: "originally", "a year
    earlier"; a day or an hour is no such figure."""
    if clause.claim.quantity.kind in TIMES:
        return None
    return clause.has("at_first") or clause.has("year_before")


def _origin(clause: Clause) -> str | None:
    """The words by which a figure is what another came from: "rose from $1.6 billion to $1.9 billion"."""
    led = clause.forms[: len(clause.before)][-2:]
    if len(led) == 2 and "from" in led[1] and not led[0].isdisjoint(clause.table.origins):
        return f"{clause.before[-2].text} {clause.before[-1].text}"
    return None


def _counted_by(clause: Clause) -> frozenset[str]:
    """The days of the week by which a tally was counted so far: "by nightfall on Monday"."""
    if clause.claim.quantity.kind != "count" or clause.table.by.isdisjoint(clause.all_words):
        return frozenset()
    row, table = tokens(clause.claim.sentence.text), clause.table
    found: set[str] = set()
    for n, token in enumerate(row):
        if token.lower in table.by:
            day = next((one for one in row[n + 1 :] if one.lower not in table.by_time), None)
            found.update({day.lower} if day is not None and names_weekday(day.text) else ())
    return frozenset(found)


def _right_behind_deed(clause: Clause) -> bool:
    """Whether a figure stands right behind a verb of what has been done: "have raised 14 floors"."""
    return any(clause.table.lemmas.past(token.lower) for token in clause.before[-2:])


def _year(clause: Clause) -> str | None:
    """The year that the time of a figure names."""
    period = clause.claim.period
    named = [token.text for token in tokens(period.text)] if period is not None else []
    return next((text for text in named if len(text) == _DIGITS and text.isdigit()), None)


def _grew(one: Clause, other: Clause, day: str, other_day: str) -> bool:
    """Whether the count of the later of two days is the larger; of two days the later is at most three behind."""
    values = one.claim.quantity.amount.value, other.claim.quantity.amount.value
    if values[0] is None or values[1] is None:
        return False
    numbers = one.table.weekdays
    later = 0 < (numbers.get(other_day, 0) - numbers.get(day, 0)) % _WEEK <= _WEEK // 2
    return values[1] > values[0] if later else values[0] > values[1]
