"""Words by which a place is one of a number of places."""

from __future__ import annotations

from pydantic import Field

from claimcheck.judge.phrases.ranks.places import Labels
from claimcheck.strict import Strict


class RankWords(Strict):
    """Words by which a place is one of a number of places."""

    labels: Labels
    """Words by which a number is a place."""
    out_of: frozenset[str] = frozenset()
    """Words between a place and the number of places: "of", "among"."""
    rows: frozenset[str] = frozenset()
    """Nouns of what has a number of places: "in a field of 24"."""
    led: frozenset[str] = frozenset()
    """Words right before such a number: "of the 24", "this year's 24"."""
    behind: frozenset[str] = frozenset()
    """Words behind a bare place: "of the eight boats the ninth was"."""
    spans: frozenset[str] = frozenset()
    """Nouns of which each thing has its own: the third day of two weeks, the third quarter of two years."""
    placing: frozenset[str] = frozenset()
    """Verbs before a place at the end of a contest: "came ninth"."""
    standing: frozenset[str] = frozenset()
    """Nouns behind such a place: "in ninth place"."""
    heads: frozenset[str] = frozenset()
    """Nouns behind a hyphen that count who takes part: "the three-man contest"."""
    contestants: frozenset[str] = frozenset()
    """Nouns of those who take part in one."""
    bounding: frozenset[str] = frozenset()
    """Words before a count by which it counts all there are: "the 16 laps", "only three sonatas"."""
    only: frozenset[str] = frozenset()
    """Words right before a bare number by which it counts what the place numbers: "the sixth storm … only four"."""
    closing: frozenset[str] = frozenset()
    """Words behind "and" that tell no more of a place: "the fourth and last of"."""
    more: frozenset[str] = frozenset()
    """Words beside a count by which there are others."""
    alike: tuple[frozenset[str], ...] = ()
    """Nouns that count the same: floors and storeys."""
    having: frozenset[str] = frozenset()
    """Words right before a bare number at the end by which a thing has so many of what the place numbers."""
    pronouns: frozenset[str] = frozenset()
    """Words for what was counted: "the sixth of them"."""
    running: frozenset[str] = frozenset()
    """Words behind a place by which it is one of a longer time than that of the things counted: "so far this year"."""
    dating: frozenset[str] = frozenset()
    """Words before "the tenth" by which it may be a day of the month."""
    on_which: frozenset[str] = frozenset()
    """Nouns of what somebody or something is on: floors, pages."""
    determiners: frozenset[str] = frozenset()
    """Words before "22nd" by which it is no bare place: "on the 22nd"."""
    where: frozenset[str] = frozenset()
    """Words behind a place that begin what it is a place in: "19th in Europe"."""
    times: frozenset[str] = frozenset()
    """Nouns that count how often: "married five times"."""
    owners: frozenset[str] = frozenset()
    """Words before a place by which it is somebody's: "his seventh wife"."""
    of_verbs: dict[str, frozenset[str]] = Field(default_factory=dict)
    """Nouns of what a verb brings, where they are not of its root: "married", "wife"."""
    stop: frozenset[str] = frozenset()
    """Words between a place and a count that begin something else."""
