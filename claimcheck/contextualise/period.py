"""When: the period a number speaks of, the nearest expression of time in its sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from claimcheck.contextualise.view import View
from claimcheck.lexicon.wording import Wording
from claimcheck.records.claim import Period

EARLIER = 30
"""Days before publication from which a period is another time's: the toll of "an earthquake in September" is not
the toll of this week's."""
_YEAR = re.compile(r"\b(?:1[0-9]|20)\d\d\b")


def period(
    view: View, number: int, known: Sequence[Period], published: date | None, wording: Wording
) -> Period | None:
    """The period of a quantity among those of its sentence; its own words are no period ("three days")."""
    best = _nearest(view, number, known, wording)
    return replace(best, earlier=True) if best is not None and _earlier(best, published) else best


def _earlier(period: Period, published: date | None) -> bool:
    if period.relation == "since":
        return False
    if published is None:
        # a text of no known day names the year of an event that is not of its own days
        return _YEAR.search(period.text) is not None
    return period.last is not None and (published - period.last).days >= EARLIER


def _nearest(view: View, number: int, known: Sequence[Period], wording: Wording) -> Period | None:
    quantity, place = view.quantities[number], view.places[number]
    best: tuple[int, Period] | None = None
    for candidate in known:
        if _a_number(view, candidate):
            continue
        own = candidate.start < quantity.end and quantity.start < candidate.end and quantity.kind != "date"
        at = view.at(candidate.start)
        # "it was meant to last eight hours" speaks of no hours gone by
        verb = own and at > 0 and view.words[at - 1].lower in ("to", *wording.words["auxiliaries"])
        if verb or (own and candidate.first is None and candidate.last is None):
            continue  # "three days" is no period; "in the first three days of June" is one
        distance = at - place.last if at >= place.last else max(place.first - at, 0)
        if best is None or distance < best[0]:
            best = (distance, candidate)
    return best[1] if best else None


def _a_number(view: View, candidate: Period) -> bool:
    """Whether what looks like a year is a number of another kind: "killed 1500 people"."""
    return any(
        quantity.kind != "date" and quantity.start <= candidate.start and candidate.end <= quantity.end
        for quantity in view.quantities
    )
