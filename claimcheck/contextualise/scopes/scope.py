"""Whether a number is the whole or a part.

The words are asked only beside the number: "seven bridges, two of which collapsed" makes the two a part, not the seven.
"""

from __future__ import annotations

from claimcheck.contextualise.scopes.role import MARKS, noun_end, role
from claimcheck.contextualise.scopes.words import ScopeWords
from claimcheck.contextualise.view import View
from claimcheck.lexicon.phrases import Match
from claimcheck.records.claim import Scope, Subject
from claimcheck.records.quantity import NAMING, Quantity

_OPENING = 12
"""Words between the beginning of a phrase and the mark behind it: "Of the 30 boats, 12 sank"."""
_OF_THE = "of the"
_HANDFUL = 10


def scope(
    view: View, number: int, subject: Subject | None, table: ScopeWords, measured: bool = False
) -> tuple[Scope, tuple[str, ...]]:
    """The scope of a quantity and the words that told it.

    ``measured``: whether the number tells a measure itself; "a boat with 12 men" gives a thing's own number,
    "with 12 men missing" the story's.
    """
    quantity, place = view.quantities[number], view.places[number]
    if quantity.kind in NAMING or role(view, number, table, subject) == "increment":
        return "unspecified", ()  # "another 24 hours" is an addition, not another thing
    told = _told_before(view, number, table, _is_own(quantity, subject, table, measured))
    if told is not None:
        return told
    before = view.lower(place.first - 1)
    if quantity.kind == "magnitude" and before in table.one_of_several:
        return "other", (before,)
    if quantity.kind != "count":
        return "unspecified", ()
    return _told_behind(view, number, subject, table) or _part_of(view, number, table)


def _is_own(quantity: Quantity, subject: Subject | None, table: ScopeWords, measured: bool) -> bool:
    """Whether "with" and "of" before a number make it no part: "loaded with 21,000 tonnes", "a hotel with 40 rooms";
    only people are some of those told of."""
    if measured or quantity.kind != "count":
        return True
    return subject is not None and (
        (subject.cls != "person" and _many(quantity)) or subject.head in table.carried
    )


def _told_before(
    view: View, number: int, table: ScopeWords, own: bool
) -> tuple[Scope, tuple[str, ...]] | None:
    """What the words before a number say, and its own: the hedge belongs to the quantity ("at least one of")."""
    place = view.places[number]
    for last in range(place.first, place.last + 1):
        found = table.before.ending_at(view.forms, last)
        if found is None or found.last < place.first or _verb(view, found):
            continue
        if not (own and found.phrase in table.owning):
            return found.label, (found.phrase,) if found.label != "unspecified" else ()
    return None


def _told_behind(
    view: View, number: int, subject: Subject | None, table: ScopeWords
) -> tuple[Scope, tuple[str, ...]] | None:
    """What the words behind a number or its noun say; behind a comma only of whom: "12 men, none of whom"."""
    place = view.places[number]
    for at in sorted({place.last, noun_end(view, number, subject)}):
        skip = at + 1 if view.lower(at) == "," else at
        found = table.after.at(view.forms, skip) if skip < len(view.words) else None
        if found is None or view.lower(found.last) == "than":
            continue
        of_one = found.phrase == _OF_THE and view.owner[found.last : found.last + 1] in ((), (None,))
        if at > place.last and of_one:
            continue  # "the 69 polling stations of the city" are all of them
        if skip == at or found.phrase in table.whom:
            return found.label, (found.phrase,)
    return None


def _verb(view: View, found: Match[Scope]) -> bool:
    """Whether a word of the table is a verb here: "the satellite separated 57 minutes later" has no other satellite."""
    return found.label == "other" and view.words[found.last - 1].lower != found.phrase.split()[-1]


def _many(quantity: Quantity) -> bool:
    """Whether a count is no handful: "hit with four bullets", of the eleven that were fired."""
    return quantity.amount.value is not None and quantity.amount.value >= _HANDFUL


def _part_of(view: View, number: int, table: ScopeWords) -> tuple[Scope, tuple[str, ...]]:
    """ "12 of 30 boats" and "Of the 30 boats, 12 sank": the 12 are a part."""
    place = view.places[number]
    after = place.last
    if after + 1 < len(view.words) and view.words[after].lower == "of":
        owner = view.owner[after + 1]
        if owner not in (None, number) and view.quantities[owner or 0].kind == "count":
            return "subset", ("of",)
    if place.first > 1 and view.words[place.first - 1].text == ",":
        for at in range(max(0, place.first - _OPENING), place.first - 1):
            opens = at == 0 or view.words[at - 1].text in MARKS
            found = table.opening.at(view.forms, at) if opens else None
            if found is not None:
                return "subset", (found.phrase,)
    return "unspecified", ()
