"""The words that make a number a part or the whole, and those that give it a role, compiled."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from claimcheck.lexicon.compiled import compiled, themselves
from claimcheck.lexicon.phrases import Phrases, phrases
from claimcheck.record import Record
from claimcheck.records.claim import Role, Scope
from claimcheck.rulebook import Vocabulary

ROLES: tuple[Role, ...] = ("increment", "change", "target", "limit", "rate", "rank")


class SortWords(Record, eq=False):
    """A group of words by which figures of one thing are told apart, of what and in which kinds of numbers."""

    group: str
    words: Phrases[str]
    of: frozenset[str]
    kinds: frozenset[str]
    part: bool
    named: bool
    """Whether a word tells only beside a name: "Ferro's plant", "the plant in Ostra"."""


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
    changing: frozenset[str]
    """Verbs that change something by a number: "cut the debt by 12 %"."""
    no_rate_before: frozenset[str]
    differing: frozenset[str]
    norms: frozenset[str]
    """What a figure is more than, so that it is only a difference."""
    graded: frozenset[str]
    """Measures of which a part is told by a word of degree: the injured, "seriously"."""
    degrees: dict[str, str]
    injuries: frozenset[str]
    treated: frozenset[str]
    branched: frozenset[str]
    """Measures that a branch of a firm has of its own."""
    branches: frozenset[str]
    limits: frozenset[str]
    """Nouns of which a figure is a limit: "the limit on the pass is 60 km/h"."""
    settings: frozenset[str]
    """Words between such a noun and its figure, right before the figure."""
    sorts: tuple[SortWords, ...]
    hours: tuple[tuple[int, str], ...]
    """From which full hour on a reading is of the morning, of midday … the latest first."""
    allotting: Phrases[str]
    """Verbs by which somebody is given some of what there is: "supporters will receive 24,000 tickets"."""
    allotted: frozenset[str]
    """What is given out so."""
    owned: frozenset[str]
    """Measures and nouns that are somebody's own: the profit of a firm, the pupils of a school."""
    owning_verbs: frozenset[str]
    whom: frozenset[str]
    rate_openers: frozenset[str]
    helping: frozenset[str]
    """Behind these "each" speaks of the subject: "two men were each shot once"."""


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

    return compiled(
        ScopeWords,
        table,
        before=scopes("before"),
        after=scopes("after"),
        opening=phrases({"subset": table["subset_opening"]}),
        role_before=role("before"),
        role_after=role("after"),
        role_far=Phrases((phrase, "rate") for phrase in table["rate_far"]),
        role_verbs=role("verbs"),
        adding=themselves(roles["increment"]["adding"]),
        changing=frozenset(roles["change"]["changing"]),
        degrees={word: degree for degree, words in table["degrees"].items() for word in (degree, *words)},
        limits=frozenset(roles["limit"]["nouns"]),
        settings=frozenset(roles["limit"]["settings"]),
        sorts=tuple(_sort(group, told) for group, told in table["sorts"].items()),
        hours=tuple(sorted(((int(hour), name) for hour, name in table["hours"].items()), reverse=True)),
        allotting=themselves(table["allotting"]),
    )


def _sort(group: str, told: dict[str, Any]) -> SortWords:
    return SortWords(
        group,
        phrases(told["words"]),
        frozenset(told.get("of", ())),
        frozenset(told.get("kinds", ())),
        told.get("part", False),
        told.get("named", False),
    )
