"""Words by which one number is taken out of another."""

from __future__ import annotations

from claimcheck.judge.phrases.parts.part_of import Taken
from claimcheck.strict import Strict


class SomeWords(Strict):
    """Words by which one number is taken out of another."""

    taken: Taken
    """Words by which a number is some of another: "of the 50 passengers", "among them"."""
    out_of: frozenset[str] = frozenset()
    """Words behind the noun of a part: "60 men out of 50", "63 survivors from a crew of 48"."""
    including: frozenset[str] = frozenset()
    """Words between a whole and some of it."""
    having: frozenset[str] = frozenset()
    """Verbs before all that somebody has or looks at: has, tested."""
    being: frozenset[str] = frozenset()
    """Verbs behind some of it: are, were."""
    coming: frozenset[str] = frozenset()
    """Words behind such a verb by which the number is of others: "21 are on order"."""
    figures: frozenset[str] = frozenset()
    """Nouns for a number told before, of which some is told behind such a verb: "a figure that includes"."""
    holding: frozenset[str] = frozenset()
    """Verbs between the number of a group and some of its people: "a squad of 23 contains"."""
    pronouns: frozenset[str] = frozenset()
    """Words for what was counted: "148 of them"."""
    ones: frozenset[str] = frozenset()
    """Nouns that stand for what was counted: "30 buses, including 34 electric ones"."""
    going_on: frozenset[str] = frozenset()
    """Words behind "of those" by which no noun follows: "650 of those had died"."""
    articles: frozenset[str] = frozenset()
    """Words before the noun that was counted: "72 of the crates"."""
    growing: frozenset[str] = frozenset()
    """Words between a number and some of what it counts by which there may be more by then: "and plans more"."""
    which_ones: frozenset[str] = frozenset()
    """Words behind "of the books" by which others are meant than those told of before: "in the cellar"."""
    other: frozenset[str] = frozenset()
    """Words before it by which another thing or time is spoken of: "this year"."""
    apiece: frozenset[str] = frozenset()
    """Words right behind a number by which there are several times as many: "30 singers each"."""
    members: frozenset[str] = frozenset()
    """Nouns of what any group has: "a jury of 12 … 14 of its members"."""
    populations: frozenset[str] = frozenset()
    """Nouns before how many live in a place: "Orvel, population 3,400"."""
    residents: frozenset[str] = frozenset()
    """Nouns of those who do."""
    once: frozenset[str] = frozenset()
    """Words between or behind the two by which the second is of another time or place: "once had 4,000 residents"."""
