"""The table of places, ``rules/wording/places.yaml``, compiled once per vocabulary."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from claimcheck.lexicon.compiled import compiled
from claimcheck.record import Record
from claimcheck.rulebook import Vocabulary


class PlaceWords(Record):
    """The lists of the table, each under its own key."""

    strong: frozenset[str]
    weak: frozenset[str]
    directions: frozenset[str]
    fixed: frozenset[str]
    generic: frozenset[str]
    place_nouns: frozenset[str]
    standing_for: frozenset[str]
    wider: frozenset[str]
    adjective_endings: frozenset[str]
    facilities: frozenset[str]
    organisations: frozenset[str]
    bodies_of: frozenset[str]
    acronyms: frozenset[str]
    plurals: frozenset[str]
    governors: frozenset[str]
    titles: frozenset[str]
    saints: frozenset[str]
    joined_by_of: frozenset[str]
    particles: frozenset[str]
    not_places: frozenset[str]
    numbered: frozenset[str]
    known: frozenset[str]
    several: frozenset[str]
    some: frozenset[str]
    leading: frozenset[str]
    """Words that may stand before a name and tell nothing of where it is: "neighbouring"."""
    behind_lists: frozenset[str]
    """Words behind a list of places: "in Orvel and Tamm together"."""
    parts: frozenset[str]
    """Words with which a part is told: among, of whom."""
    possessions: frozenset[str]
    """What somebody has: "Velm's home town" is in no Velm."""
    turns: frozenset[str]
    """Words and marks behind which another clause is told: but, while."""
    openers: frozenset[str]
    """What opens a sentence with a place, besides the prepositions of places: "After the recount in Dunmore"."""
    before_opened: frozenset[str]
    joining: frozenset[str]
    names: Mapping[str, str]
    """Every name of a place that has several, with the one by which it is compared: "kiev", "kyiv"."""
    states: Mapping[str, str]
    """The states in which towns lie, by their short names too: "Odessa, Tex." lies in "texas"."""
    spellings: Mapping[str, str]
    """Words of names that are written in two ways: "Mt. Sinai Hospital"."""

    def known_as(self, name: str) -> str:
        """The name by which a place is compared, without dots: "u.s." → "united states"."""
        bare = name.replace(".", "")
        known = self.names.get(name.rstrip(".")) or self.names.get(bare.replace("-", " "))
        return known or bare

    def holder(self, name: str) -> str:
        """The same of what a place lies in, which may be a state by its short name: "Calif."."""
        return self.states.get(name.replace(".", "")) or self.known_as(name)

    def root(self, name: str) -> str:
        """The name without the words that only narrow it: "eastern aleppo" → "aleppo"; "north korea" stays."""
        parts = name.split()
        while len(parts) > 1 and parts[0] in self.directions and " ".join(parts) not in self.fixed:
            if len(parts) == 2 and parts[1] in self.generic:
                break  # "the West Side"
            parts.pop(0)
        return self.known_as(" ".join(parts))


@lru_cache(maxsize=8)
def place_words(vocabulary: Vocabulary) -> PlaceWords:
    """The compiled place words of a vocabulary."""
    turns = (*vocabulary.table("clauses")["turns"], ";", ":")
    table = vocabulary.table("places")
    rows = (*vocabulary.table("nations")["cities"], *table["called"])
    names = {name: row[0] for row in rows for name in row}
    return compiled(
        PlaceWords,
        table,
        turns=frozenset(turns),
        names=names,
        states={name: row[0] for row in table["states"] for name in row},
        known=frozenset((*table["known"], *names.values())),
    )
