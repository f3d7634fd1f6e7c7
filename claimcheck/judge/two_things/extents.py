"""A smaller figure of one place or day against a larger one of everywhere or a whole time."""

from __future__ import annotations

from itertools import pairwise

from claimcheck.calendar import is_month_or_weekday, names_weekday
from claimcheck.judge.two_things.clause import Clause
from claimcheck.records.quantity import ADDITIVE

_CLOSE = 5
"""Words behind a figure among which "worldwide" is its own."""
_REACH = 3
"""Words between "over" and the whole time: "over the past three months"."""
DAY = "day"
"""Of which what was counted so far is a part, and what is told of its weekday all."""


def part_of_whole(one: Clause, other: Clause) -> str | None:
    """Whether the first figure is smaller and of one place or day, and the other of everywhere or a whole time."""
    mine, all_of_it = one.claim.quantity.amount.value, other.claim.quantity.amount.value
    if mine is None or all_of_it is None or mine >= all_of_it:
        return None
    behind = other.forms[len(other.before) + 1 :][:_CLOSE]
    found = (match.phrase for match in other.table.everywhere.within(behind, 0, len(behind)))
    everywhere = next(found, None)
    if everywhere is not None and (_is_part(one) or _at_one_place(one)):
        return f"the larger figure is told with “{everywhere}”, the smaller of one place"
    span = _whole_time(other)
    if span is not None and one.claim.quantity.kind in ADDITIVE and _whole_time(one) is None:
        if one.has("so_far") is not None:
            return f"the larger figure is of a {span}, the smaller of what there was so far"
        if span != DAY and _one_day(one):
            return f"the larger figure is of a {span}, the smaller of one day"
    return None


def _is_part(clause: Clause) -> bool:
    """Whether a sentence says that it tells some of a whole: "as part of the worldwide cuts"."""
    return clause.has("partly", whole=True) is not None


def _at_one_place(clause: Clause) -> bool:
    """Whether a clause names a place and not everywhere: "at its Krakow office"."""
    if clause.has("everywhere") is not None:
        return False
    named = any(
        led.lower in clause.table.placing and (token.text[0].isupper() or token.lower == "its")
        for row in (clause.fronted, clause.before, clause.behind)
        for led, token in pairwise(row)
        if not is_month_or_weekday(token.text)
    )
    return clause.claim.place is not None or named


def _whole_time(clause: Clause) -> str | None:
    """The time over which a figure has come about: the week of "during the week"."""
    for row in (clause.fronted, clause.before, clause.behind):
        for n, token in enumerate(row):
            if token.lower in clause.table.over:
                near = [one.lower for one in row[n + 1 : n + 2 + _REACH]]
                found = next((word for word in near if word in clause.table.spans), None)
                if found is not None:
                    return found
    return None


def _one_day(clause: Clause) -> bool:
    """Whether a clause names a day."""
    return any(names_weekday(token.text) for token in (*clause.fronted, *clause.words))
