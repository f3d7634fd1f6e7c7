"""What a check is given besides the claims, and what it answers."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from claimcheck.judge.rivals.lone_figures import LoneFigures
from claimcheck.judge.rivals.wholes import Wholes
from claimcheck.lexicon.apart_words import ApartWords
from claimcheck.lexicon.box_words import BoxWords
from claimcheck.lexicon.conversion_words import ConversionWords
from claimcheck.lexicon.roots import Roots
from claimcheck.lexicon.senses import Senses
from claimcheck.record import Record, field
from claimcheck.records.alignment import Strangers
from claimcheck.records.claim import Claim
from claimcheck.records.judgement import Compared, Verdict
from claimcheck.records.labels import Labels


class Facts(Record):
    """What the run knows that no claim holds. ``published``: the day of publication of each source that says it."""

    published: Mapping[str, date] = field(default_factory=dict)
    drafts: frozenset[str] = frozenset()
    """The sources that are drafts about to be published."""
    sheets: frozenset[str] = frozenset()
    """The sources that are reference sheets of approved figures."""
    labels: Labels = Labels()
    """What a report calls each measure."""
    of_many: frozenset[str] = frozenset()
    """Measures of which each side, or each day, has its own: votes, share prices."""
    comparable: frozenset[frozenset[str]] = frozenset()
    """Pairs of measures that may be of one figure."""
    endings: frozenset[str] = frozenset()
    """Endings that a word takes: "reviewed" and "reviewers" are of one root."""
    roots: Roots = field(default_factory=Roots)
    """What forms of a word, and words that news takes for each other, have in common."""
    frequencies: frozenset[str] = frozenset()
    """Nouns that count how often: "three times"."""
    lone: LoneFigures = field(default_factory=LoneFigures)
    """Which figures are the only ones of their text with some word."""
    wholes: Wholes = field(default_factory=Wholes)
    """Which figures of a text are parts of others there."""
    moves: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """How a figure is said to have moved: the lists of ``rules/wording/moves.yaml``."""
    speech: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Who tells figures, and how: nouns of "tellers" and of their "accounts", "verbs" of saying."""
    clauses: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """The small words of a clause: the lists of ``rules/wording/clauses.yaml``."""
    conversions: ConversionWords = field(default_factory=ConversionWords)
    """How a text tells one measure in two units."""
    senses: Senses = field(default_factory=Senses)
    """Words that give one figure another sense: "profit" and "loss"."""
    strangers: Strangers = Strangers()
    """Which texts have no names in common."""
    apart_words: ApartWords = field(default_factory=ApartWords)
    """Words by which two figures of one noun are of two things: "north" and "south"."""
    boxes: BoxWords = field(default_factory=BoxWords)
    """The labels of figures in fact boxes: the lists of ``rules/wording/boxes.yaml``."""


class Ruling(Record):
    """A check's answer: the verdict, why in plain words, and by how many levels doubt lowers the confidence."""

    verdict: Verdict
    reason: str
    compared: Compared | None = None
    notes: tuple[str, ...] = ()
    doubts: int = 0
    makes_up: int = 0
    """For how many things that are not known of the pairing the two figures themselves make up."""


class RuledOn(NamedTuple):
    """A ruling of a check that looks at a whole text, with the claims it is about, in text order."""

    claims: tuple[Claim, ...]
    ruling: Ruling
