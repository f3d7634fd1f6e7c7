"""When: the period a number speaks of, the nearest expression of time in its sentence."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.contextualise.view import View
from claimcheck.records.claim import Period


def period(view: View, number: int, known: Sequence[Period]) -> Period | None:
    """The period of a quantity among those of its sentence; its own words are no period ("three days")."""
    quantity, place = view.quantities[number], view.places[number]
    best: tuple[int, Period] | None = None
    for candidate in known:
        own = candidate.start < quantity.end and quantity.start < candidate.end and quantity.kind != "date"
        if own and candidate.first is None and candidate.last is None:
            continue  # "three days" is no period; "in the first three days of June" is one
        at = view.at(candidate.start)
        distance = at - place.last if at >= place.last else max(place.first - at, 0)
        if best is None or distance < best[0]:
            best = (distance, candidate)
    return best[1] if best else None
