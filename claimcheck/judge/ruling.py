"""What a check is given besides the claims, and what it answers."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from claimcheck.judge.rivals.lone_figures import LoneFigures
from claimcheck.judge.rivals.wholes import Wholes
from claimcheck.record import Record, field
from claimcheck.records.claim import Claim
from claimcheck.records.judgement import Compared, Verdict


class Facts(Record):
    """What the run knows that no claim holds. ``published``: the day of publication of each source that says it."""

    published: Mapping[str, date] = field(default_factory=dict)
    drafts: frozenset[str] = frozenset()
    """The sources that are drafts about to be published."""
    sheets: frozenset[str] = frozenset()
    """The sources that are reference sheets of approved figures."""
    labels: Mapping[str, str] = field(default_factory=dict)
    """What a report calls each measure."""
    comparable: frozenset[frozenset[str]] = frozenset()
    """Pairs of measures that may be of one figure."""
    endings: frozenset[str] = frozenset()
    """Endings that a word takes: "reviewed" and "reviewers" are of one root."""
    frequencies: frozenset[str] = frozenset()
    """Nouns that count how often: "three times"."""
    lone: LoneFigures = field(default_factory=LoneFigures)
    """Which figures are the only ones of their text with some word."""
    wholes: Wholes = field(default_factory=Wholes)
    """Which figures of a text are parts of others there."""
    moves: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """How a figure is said to have moved: the lists of ``rules/wording/moves.yaml``."""
    opposites: tuple[tuple[frozenset[str], frozenset[str]], ...] = ()
    """Words that a draft must not have where its source has the other: "profit" and "loss"."""
    denying: frozenset[str] = frozenset()
    """Words behind which a figure is said not to be so."""
    refusing: frozenset[str] = frozenset()
    """Those that may be no more than what was done: "rejected"."""
    beating: frozenset[str] = frozenset()
    """Verbs between the winner and the loser of a result."""
    losing: frozenset[str] = frozenset()
    """Verbs between the loser and the winner."""


class Ruling(Record):
    """A check's answer: the verdict, why in plain words, and by how many levels doubt lowers the confidence."""

    verdict: Verdict
    reason: str
    compared: Compared | None = None
    notes: tuple[str, ...] = ()
    doubts: int = 0


class RuledOn(NamedTuple):
    """A ruling of a check that looks at a whole text, with the claims it is about, in text order."""

    claims: tuple[Claim, ...]
    ruling: Ruling
