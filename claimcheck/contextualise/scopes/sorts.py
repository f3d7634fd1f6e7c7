"""What tells a figure apart from others of its thing: net or operating profit, league goals, a plant of a firm."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.contextualise.scopes.owner import owner
from claimcheck.contextualise.scopes.role import MARKS
from claimcheck.contextualise.scopes.words import ScopeWords, SortWords
from claimcheck.contextualise.view import View
from claimcheck.lexicon.phrases import Match
from claimcheck.lexicon.wording import Wording
from claimcheck.records.claim import Place, Sort, Subject
from claimcheck.records.quantity import NAMING

_BEFORE, _BEHIND = 16, 14
"""Words on either side of a number among which such a word may stand."""
_NAMED = 3
"""Words on either side of a plant among which its name stands."""
_ALLOTTED = "allotted"
_OWNER = "owner"
_HOUR = "hour"


def sorts(
    view: View,
    number: int,
    measure: str | None,
    subject: Subject | None,
    place: Place | None,
    done: bool,
    table: ScopeWords,
    wording: Wording,
) -> tuple[Sort, ...]:
    """The sorts of a quantity, of each group at most one: of several words the nearest counts.

    ``done``: whether an act tells what the counted did.
    """
    quantity = view.quantities[number]
    if quantity.kind in NAMING:
        return ()
    of = measure or (subject.head if subject is not None else "")
    first, last = _clause(view, number, wording)
    found = []
    for group in table.sorts:
        if (group.of and of not in group.of) or (group.kinds and quantity.kind not in group.kinds):
            continue
        if group.named and done:
            continue  # "600 workers walked out at Ferro's plant": all who did
        by_clock = _by_clock(view, first, last, table) if group.group == _HOUR else None
        if by_clock is not None:
            found.append(Sort(_HOUR, by_clock))
            continue
        match = _nearest(view, number, first, last, group)
        if match is not None:
            near = frozenset(place.name.split()) if place is not None and group.named else frozenset[str]()
            found.append(Sort(group.group, match.label, group.part, near))
    whose = owner(view, number, of, table, wording)
    if whose is not None:
        found.append(Sort(_OWNER, whose))
    if quantity.kind == "count" and of in table.allotted and _given(view, number, table):
        before = range(first, view.places[number].first)
        names = frozenset(view.words[at].lower for at in before if view.words[at].text[0].isupper())
        found.append(Sort(_ALLOTTED, _ALLOTTED, True, names))
    return tuple(found)


def _clause(view: View, number: int, wording: Wording) -> tuple[int, int]:
    """The words around a number up to a mark, a conjunction or another number; a comma may close what opens the
    sentence: "In the first count, Holm led by 189 votes"."""
    place = view.places[number]
    first, last = place.first, place.last
    while first > max(0, place.first - _BEFORE) and not _ends(view, first - 1, number, wording):
        first -= 1
    if (
        first > 0
        and view.words[first - 1].text == ","
        and view.words[0].lower in wording.words["prepositions"]
    ):
        while first > 0 and (
            view.words[first - 1].text == "," or not _ends(view, first - 1, number, wording)
        ):
            first -= 1
    while last < min(len(view.words), place.last + _BEHIND) and not _ends(view, last, number, wording):
        last += 1
    return first, last


def _ends(view: View, at: int, number: int, wording: Wording) -> bool:
    word, owner = view.words[at], view.owner[at]
    if owner not in (None, number) and view.quantities[owner or 0].kind not in NAMING:
        return True
    return word.text in MARKS or word.lower in wording.words["conjunctions"]


def _nearest(view: View, number: int, first: int, last: int, group: SortWords) -> Match[str] | None:
    place = view.places[number]
    told = [
        match
        for match in group.words.within(view.forms, first, last)
        if not group.named or _beside_a_name(view, match)
    ]
    return min(told, key=lambda match: max(place.first - match.last, match.first - place.last), default=None)


def _by_clock(view: View, first: int, last: int, table: ScopeWords) -> str | None:
    """The part of the day by the only clock time around a number: "7.4 metres at 6 a.m."; one of twelve hours
    ("at 6:30") tells none."""
    times = {view.owner[at] for at in range(first, last) if view.owner[at] is not None}
    clocks = [view.quantities[i] for i in times if i is not None and view.quantities[i].kind == "clock_time"]
    value = clocks[0].amount.value if len(clocks) == 1 else None
    told = value is not None and any(c.isalpha() for c in clocks[0].surface)
    if value is None or not told:
        return None
    night = table.hours[0][1]
    return next((name for hour, name in table.hours if value >= hour * 60), night)


def _beside_a_name(view: View, match: Match[str]) -> bool:
    """Whether a name stands beside a word."""
    beside: Iterator[int] = iter(
        range(max(1, match.first - _NAMED), min(len(view.words), match.last + _NAMED))
    )
    return any(view.words[at].text[0].isupper() and view.owner[at] is None for at in beside)


def _given(view: View, number: int, table: ScopeWords) -> bool:
    """Whether the number is what somebody receives: "supporters will receive about 24,000 tickets"."""
    return table.allotting.ending_at(view.verbs, view.places[number].first) is not None
