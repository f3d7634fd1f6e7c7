"""The role a number plays: level, addition, change, rate, goal, limit; told by the words beside it."""

from __future__ import annotations

from claimcheck.contextualise.scopes.words import ScopeWords
from claimcheck.contextualise.view import View
from claimcheck.records.claim import Role, Subject
from claimcheck.records.quantity import NAMING

MARKS = ",;:()–—.!?"
_NO_RANK = 1000
"""From here on "number" is a verb: "the refugees number 48,000"."""
_NEAR = 3
"""Words behind "than" among which stands what a figure is more than."""
_FAR = 8
"""Words behind a number up to which a rate may be told."""


def role(view: View, number: int, table: ScopeWords, subject: Subject | None = None) -> Role:
    """The role of a quantity; "level" when no word beside it says otherwise."""
    quantity, place = view.quantities[number], view.places[number]
    if quantity.trend is not None:
        return "change"
    if quantity.unit is not None and quantity.unit.per is not None:
        return "rate"
    if quantity.distribution is not None:
        return "rate"
    if quantity.kind in NAMING:
        return "level"
    for last in range(place.first, place.last + 1):
        found = table.role_before.ending_at(view.forms, last)
        if found is not None and not (found.label == "rank" and (quantity.amount.low or 0) >= _NO_RANK):
            return found.label
    return (
        _after(view, number, subject, table)
        or _verb(view, number, table)
        or _limit(view, number, table)
        or _far(view, number, table)
        or "level"
    )


def _far(view: View, number: int, table: ScopeWords) -> Role | None:
    """ "Around 18,000 tyres leave the halls each day": a rate told behind the verb of the clause, or as it opens ("On a
    typical day 18,000 tyres …")."""
    if view.quantities[number].kind != "count":
        return None
    if _opened(view, view.places[number].first, table):
        return "rate"
    first = view.places[number].last
    for at in range(first, min(first + _FAR, len(view.words))):
        if view.words[at].text in MARKS or view.owner[at] is not None:
            return None
        found = table.role_far.at(view.forms, at)
        if found is not None:
            return found.label
    return None


def _opened(view: View, first: int, table: ScopeWords) -> bool:
    """Whether a sentence begins with the time of a rate, with no other number between."""
    at = 1 if view.words[0].lower in table.rate_openers else 0
    found = table.role_far.at(view.forms, at)
    return (
        found is not None
        and found.last <= first
        and all(view.owner[n] is None for n in range(found.last, first))
    )


def noun_end(view: View, number: int, subject: Subject | None) -> int:
    """The word behind the number and its noun."""
    end = view.places[number].last
    if subject is None or subject.start < view.quantities[number].number_end:
        return end
    return max(end, view.stretch(subject.start, subject.end).last)


def _after(view: View, number: int, subject: Subject | None, table: ScopeWords) -> Role | None:
    """ "20 more", "two days longer"; "12 litres a day", "three meals each"."""
    place = view.places[number]
    beside = {place.last, noun_end(view, number, subject)}
    for at in range(place.last, min(place.last + 3, len(view.words))):
        word = view.words[at]
        if word.text in MARKS or view.owner[at] not in (None, number):
            return None
        found = table.role_after.at(view.forms, at)
        if found is None:
            continue
        next_word = view.lower(found.last)
        inside = (
            subject is not None and subject.start <= view.words[at].start < subject.end
        )  # "14 daily flights"
        helped = at > 0 and bool(view.verbs[at - 1] & table.helping)
        if found.label == "rate" and next_word not in table.no_rate_before and not inside and not helped:
            return "rate"
        if (
            found.label != "rate"
            and at in beside
            and (
                next_word != "than" or found.phrase in table.differing or _than_norm(view, found.last, table)
            )
        ):
            return found.label
    return None


def _than_norm(view: View, than: int, table: ScopeWords) -> bool:
    """Whether behind "than" stands what was allowed or expected: "62 more than allowed", "12 more than was allowed"."""
    behind = view.forms[than + 1 : than + 1 + _NEAR]
    return any(not forms.isdisjoint(table.norms) for forms in behind)


def _verb(view: View, number: int, table: ScopeWords) -> Role | None:
    """A verb before the number: "expects 12"; for a duration also further before: "extend the pause by a day"."""
    first = view.places[number].first
    found = table.role_verbs.ending_at(view.verbs, first)
    if found is not None:
        return found.label
    if _changed_by(view, first, table):
        return "change"
    if view.quantities[number].kind != "duration" or view.lower(first - 1) == "to":
        return None
    for last in range(first, max(0, first - 9), -1):
        if last < first and (view.words[last].text in MARKS or view.owner[last] is not None):
            return None
        adding = table.adding.ending_at(view.verbs, last)
        if adding is not None and (adding.phrase != "add" or last >= first - 1):
            return "increment"
    return None


def _limit(view: View, number: int, table: ScopeWords) -> Role | None:
    """ "The limit on the pass is 60 km/h": the noun further before the number, and a word that gives it its figure."""
    first = view.places[number].first
    if not first or view.forms[first - 1].isdisjoint(table.settings):
        return None
    for at in range(first - 1, max(-1, first - 1 - _FAR), -1):
        if view.words[at].text in MARKS or view.owner[at] is not None:
            return None
        if not view.nouns[at].isdisjoint(table.limits):
            return "limit"
    return None


def _changed_by(view: View, first: int, table: ScopeWords) -> bool:
    """ "She cut the debt by 12 %": a verb further before the number, with "by" right before it."""
    if not first or view.words[first - 1].lower != "by":
        return False
    for at in range(first - 2, max(-1, first - _FAR), -1):
        if view.words[at].text in MARKS or view.owner[at] is not None:
            return False
        if not view.verbs[at].isdisjoint(table.changing):
            return True
    return False
