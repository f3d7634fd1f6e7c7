"""Whether a number is the whole or a part, and what role it plays: level, addition, change, rate, goal, limit.

The words are asked only beside the number: "seven bridges, two of which collapsed" makes the two a part, not the seven.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from claimcheck.contextualise.view import View
from claimcheck.lexicon.phrases import Phrases
from claimcheck.records.claim import Role, Scope, Subject
from claimcheck.rulebook import Vocabulary

ROLES: tuple[Role, ...] = ("increment", "change", "target", "limit", "rate")


@dataclass(frozen=True, eq=False)
class ScopeWords:
    """The table ``rules/wording/scope.yaml``, compiled."""

    before: Phrases[Scope]
    after: Phrases[Scope]
    role_before: Phrases[Role]
    role_after: Phrases[Role]
    role_verbs: Phrases[Role]


@lru_cache(maxsize=8)
def scope_words(vocabulary: Vocabulary) -> ScopeWords:
    """The compiled scope and role words of a vocabulary."""
    table = vocabulary.table("scope")
    roles: dict[str, dict[str, list[str]]] = table["roles"]

    def scopes(side: str) -> Phrases[Scope]:
        labels: tuple[Scope, ...] = ("subset", "other", "total")
        return Phrases((phrase, label) for label in labels for phrase in table.get(f"{label}_{side}", ()))

    def role(key: str) -> Phrases[Role]:
        return Phrases((phrase, name) for name in ROLES for phrase in roles.get(name, {}).get(key, ()))

    return ScopeWords(scopes("before"), scopes("after"), role("before"), role("after"), role("verbs"))


def scope(
    view: View, number: int, subject: Subject | None, table: ScopeWords
) -> tuple[Scope, tuple[str, ...]]:
    """The scope of a quantity and the words that told it."""
    if role(view, number, table) == "increment":
        return "unspecified", ()  # "another 24 hours" is an addition, not another thing
    place = view.places[number]
    # The hedge belongs to the quantity ("at least one of"), so its own words count as "before" too.
    for last in range(place.first, place.last + 1):
        found = table.before.ending_at(view.forms, last)
        if found is not None and (found.last >= place.first):
            return found.label, (found.phrase,)
    ends = {place.last}
    if subject is not None and subject.start >= view.quantities[number].number_end:
        ends.add(view.stretch(subject.start, subject.end).last)
    for at in sorted(ends):
        skip = at + 1 if at < len(view.words) and view.words[at].text == "," else at
        if skip < len(view.words):
            found = table.after.at(view.forms, skip)
            if found is not None and (skip == at or found.phrase == "of whom" or found.phrase == "of which"):
                return found.label, (found.phrase,)
    return "unspecified", ()


def role(view: View, number: int, table: ScopeWords) -> Role:
    """The role of a quantity; "level" when no word beside it says otherwise."""
    quantity, place = view.quantities[number], view.places[number]
    if quantity.trend is not None:
        return "change"
    if quantity.unit is not None and quantity.unit.per is not None:
        return "rate"
    if quantity.distribution is not None:
        return "rate"
    for last in range(place.first, place.last + 1):
        found = table.role_before.ending_at(view.forms, last)
        if found is not None:
            return found.label
    for at in range(place.last, min(place.last + 3, len(view.words))):
        after = table.role_after.at(view.forms, at)
        if after is not None:
            return after.label
    verb = _nearest_verb(view, place.first, table.role_verbs)
    return verb if verb is not None else "level"


def _nearest_verb(view: View, first: int, verbs: Phrases[Role]) -> Role | None:
    """A role verb up to eight words before, in the same clause: "extend the pause by four days"."""
    for last in range(first, max(0, first - 9), -1):
        if (last < first and view.words[last].text in ",;:()") or (
            last < first and view.owner[last] is not None
        ):
            return None
        found = verbs.ending_at(view.verbs, last)
        if found is not None and (found.label == "increment" or last >= first - 1):
            return found.label
    return None
