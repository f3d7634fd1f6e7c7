"""Which portion a figure is of: some counted out of a number, the worse hurt of the injured, a branch of a firm."""

from __future__ import annotations

from claimcheck.contextualise.scopes.role import MARKS
from claimcheck.contextualise.scopes.words import ScopeWords
from claimcheck.contextualise.view import View
from claimcheck.records.claim import TREATED, Place, Portion, Subject

_DONE = "ed"
_BETWEEN = 3
"""Words between "of" and the number of the whole: "of the", "of a total of"."""
_REACH = 7
"""Words on either side of a number in which a degree is told."""
_FAR = 12
"""Words before a sum in which the branch is named that it is of."""


def portion(
    view: View,
    number: int,
    measure: str | None,
    subset: bool,
    subject: Subject | None,
    place: Place | None,
    table: ScopeWords,
) -> Portion | None:
    """The portion of a quantity; None for all else. ``subset``: whether its words tell a part anyway."""
    quantity = view.quantities[number]
    if quantity.kind == "count":
        counted = _counted_out(view, number)
        if counted is not None:
            return counted
        people = subject is None or subject.cls == "person"
        if measure in table.graded or (subset and measure is None and people):
            degree = _degree(view, number, table) or _treated(view, number, table)
            if degree is not None:
                return Portion("degree", degree)
        if subset and place is not None and place.start >= quantity.end and not _of_whom(view, number, place):
            return Portion("place", place.name)
    if quantity.kind in ("money", "percentage") and measure in table.branched:
        branch = _branch(view, number, table)
        return Portion("branch", branch) if branch is not None else None
    return None


def _of_whom(view: View, number: int, place: Place) -> bool:
    """Whether a place behind a part is where the whole was dealt with: "five of the children treated in Orvel"."""
    last = view.stretch(place.start, place.end).first
    between = view.words[view.places[number].last : last]
    return any(word.lower.endswith(_DONE) for word in between)


def _counted_out(view: View, number: int) -> Portion | None:
    """ "11 of 14 counts": the 11 are the part and the 14 the whole of it."""
    place = view.places[number]
    after = place.last
    if view.lower(after) == "of":
        for at in range(after + 1, min(after + 2 + _BETWEEN, len(view.words))):
            owner = view.owner[at]
            if owner is not None and owner != number:
                return Portion("part") if view.quantities[owner].kind == "count" else None
            if view.words[at].text in MARKS:
                break
    for at in range(place.first - 1, max(0, place.first - 2 - _BETWEEN), -1):
        if view.words[at].lower == "of":
            owner = view.owner[at - 1]
            if owner is not None and owner != number and view.quantities[owner].kind == "count":
                return Portion("whole")
        if view.owner[at] is not None or view.words[at].text in MARKS:
            return None
    return None


def _degree(view: View, number: int, table: ScopeWords) -> str | None:
    """How badly people are hurt: "seriously injured 11 people", "12 were slightly hurt", "11 of them seriously"."""
    place = view.places[number]
    behind = _clear(view, range(place.last, min(place.last + _REACH, len(view.words))), number)
    before = _clear(view, range(place.first - 1, max(-1, place.first - 1 - _REACH), -1), number)
    for at in (*behind, *before):
        degree = next((table.degrees[form] for form in view.forms[at] if form in table.degrees), None)
        if degree is not None and _of_injuries(view, at, table):
            return degree
    return None


def _treated(view: View, number: int, table: ScopeWords) -> str | None:
    """ "50 were hospitalised": the worse hurt sooner than all the hurt, but no text says so."""
    last = view.places[number].last
    told = _clear(view, range(last, min(last + _REACH, len(view.words))), number)
    return TREATED if any(not view.forms[at].isdisjoint(table.treated) for at in told) else None


def _clear(view: View, words: range, number: int) -> list[int]:
    """The words up to the first mark, or the first word of another number."""
    found = []
    for at in words:
        if view.words[at].text in MARKS or view.owner[at] not in (None, number):
            break
        found.append(at)
    return found


def _of_injuries(view: View, at: int, table: ScopeWords) -> bool:
    """Whether a word of degree stands before a word of injuries, or closes its clause: "11 of them seriously"."""
    behind = at + 1
    if behind >= len(view.words) or view.words[behind].text in MARKS:
        return True
    return not view.forms[behind].isdisjoint(table.injuries)


def _branch(view: View, number: int, table: ScopeWords) -> str | None:
    """The branch of a firm that a sum is of: "the profit of Brandt's cars division was €60 million"."""
    first = view.places[number].first
    for at in _clear(view, range(first - 1, max(0, first - 1 - _FAR), -1), number):
        word = view.words[at]
        if word.lower not in table.branches:
            continue
        kind = view.words[at - 1]
        return f"{kind.lower} {word.lower}" if kind.is_word and kind.lower != "the" else word.lower
    return None
