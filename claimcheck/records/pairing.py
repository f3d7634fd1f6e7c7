"""Two claims side by side: facts only, no opinion."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from claimcheck.record import Record
from claimcheck.records.claim import Claim

Outcome = Literal["same", "different", "unknown"]
FACETS = (
    "measure",
    "subject",
    "for_whom",
    "event",
    "place",
    "period",
    "scope",
    "role",
    "modality",
    "attribution",
    "clause",
    "act",
)


NAMED = 2
"""What a name or another number counts among the words that two clauses share; any other word counts one."""


def weight(words: Iterable[str]) -> int:
    """How much shared words tell together."""
    return sum(1 if word[0].islower() else NAMED for word in words)


class Comparison(Record):
    """How one facet compares, with the words of each side that decided it."""

    outcome: Outcome
    left: str | None = None
    right: str | None = None


class Pairing(Record):
    """Two claims that could measure the same thing. ``facets`` has a key for each of :data:`FACETS`."""

    left: Claim
    right: Claim
    facets: dict[str, Comparison]
    by_words: bool = False
    """Whether they met by the words of their clauses alone, or by being alone: only a check that asks for that may
    speak of them."""
    alone: bool = False
    """Whether each is the only figure of its sort in a text of thirty sentences at most, of two texts of one story."""
    in_briefs: bool = False
    """The same of two texts of a few sentences, of which the first ones tell the same."""

    def same(self, facet: str) -> bool:
        """Whether the facet is *known* to be equal."""
        return self.facets[facet].outcome == "same"

    def different(self, facet: str) -> bool:
        """Whether the facet is known to differ."""
        return self.facets[facet].outcome == "different"

    @property
    def shared(self) -> tuple[str, ...]:
        """The words that the two clauses share, none where they share nothing."""
        words = self.facets["clause"].left
        return tuple(words.split(", ")) if words else ()

    @property
    def named_alike(self) -> bool:
        """Whether the two clauses have a name in common."""
        return any(word[0].isupper() for word in self.shared)
