"""Whether a number is the whole or a part, and what role it plays: level, addition, change, rate, goal, limit.

The words are asked only beside the number: "seven bridges, two of which collapsed" makes the two a part, not the seven.
"""

from __future__ import annotations

from functools import lru_cache

from claimcheck.contextualise.view import View
from claimcheck.lexicon.phrases import Phrases, phrases
from claimcheck.record import Record
from claimcheck.records.claim import Role, Scope, Subject
from claimcheck.rulebook import Vocabulary

ROLES: tuple[Role, ...] = ("increment", "change", "target", "limit", "rate", "rank")
_NAMING = ("date", "clock_time", "ordinal", "score", "age")
"""Kinds that name a day, a rank or a person: they have no parts and no additions."""
_MARKS = ",;:()–—.!?"
_OPENING, _FAR = 8, 8
_OF_THE = "of the"


class ScopeWords(Record, eq=False):
    """The table ``rules/wording/scope.yaml``, compiled."""

    before: Phrases[Scope]
    owning: frozenset[str]
    carried: frozenset[str]
    after: Phrases[Scope]
    opening: Phrases[str]
    one_of_several: frozenset[str]
    role_before: Phrases[Role]
    role_after: Phrases[Role]
    role_far: Phrases[Role]
    role_verbs: Phrases[Role]
    adding: Phrases[str]
    no_rate_before: frozenset[str]
    differing: frozenset[str]


@lru_cache(maxsize=8)
def scope_words(vocabulary: Vocabulary) -> ScopeWords:
    """The compiled scope and role words of a vocabulary."""
    table = vocabulary.table("scope")
    roles: dict[str, dict[str, list[str]]] = table["roles"]

    def scopes(side: str) -> Phrases[Scope]:
        labels: tuple[Scope, ...] = ("subset", "other", "total", "unspecified")
        return Phrases((phrase, label) for label in labels for phrase in table.get(f"{label}_{side}", ()))

    def role(key: str) -> Phrases[Role]:
        return Phrases((phrase, name) for name in ROLES for phrase in roles.get(name, {}).get(key, ()))

    return ScopeWords(
        scopes("before"),
        frozenset(table["owning"]),
        frozenset(table["carried"]),
        scopes("after"),
        phrases({"subset": table["subset_opening"]}),
        frozenset(table["one_of_several"]),
        role("before"),
        role("after"),
        Phrases((phrase, "rate") for phrase in table["rate_far"]),
        role("verbs"),
        phrases({"increment": roles["increment"]["adding"]}),
        frozenset(table["no_rate_before"]),
        frozenset(table["differing"]),
    )


def scope(
    view: View, number: int, subject: Subject | None, table: ScopeWords, measured: bool = False
) -> tuple[Scope, tuple[str, ...]]:
    """The scope of a quantity and the words that told it.

    ``measured``: whether the number tells a measure itself; "a boat with 12 men" gives a thing's own number,
    "with 12 men missing" the story's.
    """
    quantity, place = view.quantities[number], view.places[number]
    if quantity.kind in _NAMING or role(view, number, table, subject) == "increment":
        return "unspecified", ()  # "another 24 hours" is an addition, not another thing
    own = measured or (subject is not None and subject.head in table.carried)
    # The hedge belongs to the quantity ("at least one of"), so its own words count as "before" too.
    for last in range(place.first, place.last + 1):
        found = table.before.ending_at(view.forms, last)
        if found is not None and found.last >= place.first and not (own and found.phrase in table.owning):
            return found.label, (found.phrase,) if found.label != "unspecified" else ()
    if (
        quantity.kind == "magnitude"
        and place.first
        and view.words[place.first - 1].lower in table.one_of_several
    ):
        return "other", (view.words[place.first - 1].lower,)
    if quantity.kind != "count":
        return "unspecified", ()
    for at in sorted({place.last, _noun_end(view, number, subject)}):
        skip = at + 1 if at < len(view.words) and view.words[at].text == "," else at
        if skip >= len(view.words):
            continue
        found = table.after.at(view.forms, skip)
        if found is None or (found.last < len(view.words) and view.words[found.last].lower == "than"):
            continue
        if (
            at > place.last
            and found.phrase == _OF_THE
            and view.owner[found.last : found.last + 1] in ((), (None,))
        ):
            continue  # "the 69 polling stations of the city" are all of them
        if skip == at or found.phrase in ("of whom", "of which"):
            return found.label, (found.phrase,)
    return _part_of(view, number, table)


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
            opens = at == 0 or view.words[at - 1].text in _MARKS
            found = table.opening.at(view.forms, at) if opens else None
            if found is not None:
                return "subset", (found.phrase,)
    return "unspecified", ()


def role(view: View, number: int, table: ScopeWords, subject: Subject | None = None) -> Role:
    """The role of a quantity; "level" when no word beside it says otherwise."""
    quantity, place = view.quantities[number], view.places[number]
    if quantity.trend is not None:
        return "change"
    if quantity.unit is not None and quantity.unit.per is not None:
        return "rate"
    if quantity.distribution is not None:
        return "rate"
    if quantity.kind in _NAMING:
        return "level"
    for last in range(place.first, place.last + 1):
        found = table.role_before.ending_at(view.forms, last)
        if found is not None:
            return found.label
    return (
        _after(view, number, subject, table)
        or _verb(view, number, table)
        or _far(view, number, table)
        or "level"
    )


def _far(view: View, number: int, table: ScopeWords) -> Role | None:
    """ "Around 18,000 tyres leave the halls each day": a rate told behind the verb of the clause."""
    if view.quantities[number].kind != "count":
        return None
    first = view.places[number].last
    for at in range(first, min(first + _FAR, len(view.words))):
        if view.words[at].text in _MARKS or view.owner[at] is not None:
            return None
        found = table.role_far.at(view.forms, at)
        if found is not None:
            return found.label
    return None


def _noun_end(view: View, number: int, subject: Subject | None) -> int:
    """The word behind the number and its noun."""
    end = view.places[number].last
    if subject is None or subject.start < view.quantities[number].number_end:
        return end
    return max(end, view.stretch(subject.start, subject.end).last)


def _after(view: View, number: int, subject: Subject | None, table: ScopeWords) -> Role | None:
    """ "20 more", "two days longer"; "12 litres a day", "three meals each"."""
    place = view.places[number]
    beside = {place.last, _noun_end(view, number, subject)}
    for at in range(place.last, min(place.last + 3, len(view.words))):
        word = view.words[at]
        if word.text in _MARKS or view.owner[at] not in (None, number):
            return None
        found = table.role_after.at(view.forms, at)
        if found is None:
            continue
        next_word = view.words[found.last].lower if found.last < len(view.words) else ""
        inside = (
            subject is not None and subject.start <= view.words[at].start < subject.end
        )  # "14 daily flights"
        if found.label == "rate" and next_word not in table.no_rate_before and not inside:
            return "rate"
        if (
            found.label != "rate"
            and at in beside
            and (next_word != "than" or found.phrase in table.differing)
        ):
            return found.label
    return None


def _verb(view: View, number: int, table: ScopeWords) -> Role | None:
    """A verb before the number: "expects 12"; for a duration also further before: "extend the pause by a day"."""
    first = view.places[number].first
    found = table.role_verbs.ending_at(view.verbs, first)
    if found is not None:
        return found.label
    if view.quantities[number].kind != "duration" or (first and view.words[first - 1].lower == "to"):
        return None
    for last in range(first, max(0, first - 9), -1):
        if last < first and (view.words[last].text in _MARKS or view.owner[last] is not None):
            return None
        adding = table.adding.ending_at(view.verbs, last)
        if adding is not None and (adding.phrase != "add" or last >= first - 1):
            return "increment"
    return None
