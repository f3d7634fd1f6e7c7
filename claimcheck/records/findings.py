"""The outcome of a run: what every report is made from."""

from __future__ import annotations

from typing import Literal

from claimcheck.errors import Problem
from claimcheck.record import Record, field
from claimcheck.records.amount import BOUNDS, POINTS
from claimcheck.records.claim import Claim
from claimcheck.records.judgement import SEVERITIES, Confidence, Judgement, Severity
from claimcheck.records.quantity import Unread
from claimcheck.records.source import Source

PLAINEST = (*POINTS, "between", *BOUNDS, "vague")
"""Kinds of amounts, those before the others that name a value in fewer doubts."""
_OPEN = (*BOUNDS, "vague")
"""Amounts that name no value of their own."""


class Side(Record):
    """One of the values that cannot all be true, with the claims that give it.

    ``value`` is the value in the unit of the comparison, in words ("275,000 people", "11 hours").
    ``witnesses`` counts the independent sources: copies of one wire text count once, ``drafts`` the drafts, which are
    no witnesses.
    """

    value: str
    claims: tuple[Claim, ...]
    witnesses: int
    drafts: int = 0

    @property
    def plainest_first(self) -> tuple[Claim, ...]:
        """The claims, those that name the value before the bounds that only fit it ("at least 17" beside "19")."""
        return tuple(sorted(self.claims, key=lambda claim: PLAINEST.index(claim.quantity.amount.kind)))

    def is_bound(self, claim: Claim) -> bool:
        """Whether a claim of the side only bounds the value that another one names."""
        return claim.quantity.amount.kind in _OPEN and any(
            other.quantity.amount.kind not in _OPEN for other in self.claims
        )


class Conflict(Record):
    """One finding: one topic, all its values. A finding on one claim (a weekday) has one side."""

    id: str
    fingerprint: str
    rule: str
    severity: Severity
    verdict: Literal["conflict", "update"]
    confidence: Confidence
    topic: str
    message: str
    reason: str
    sides: tuple[Side, ...]
    notes: tuple[str, ...] = ()
    judgements: tuple[Judgement, ...] = ()
    status: Literal["open", "baselined", "suppressed"] = "open"
    in_draft: bool = False
    """Whether it is suppressed by words of the draft itself, and not by a configuration."""

    @property
    def claims(self) -> tuple[Claim, ...]:
        """All claims of all sides, in order."""
        return tuple(claim for side in self.sides for claim in side.claims)

    def fails(self, floor: Severity = "info") -> bool:
        """Whether it is a conflict, and no update, that is open and at least as severe as ``floor``."""
        loud_enough = SEVERITIES.index(self.severity) >= SEVERITIES.index(floor)
        return loud_enough and self.status == "open" and self.verdict == "conflict"


class Fault(Record):
    """A suppression that does not do what it says: a finding on no number, which a report shows beside the conflicts.

    ``where`` is its place in words ("draft.md:4"). ``source`` is the id of the draft that it stands in, None where a
    configuration has it; ``line`` is None where that file has no lines.
    """

    id: str
    rule: str
    severity: Severity
    message: str
    advice: str
    fingerprint: str
    where: str
    path: str | None
    line: int | None
    source: str | None = None

    @property
    def told(self) -> str:
        """What is wrong and what to do about it, in one line."""
        return f"{self.message}{'' if self.message.endswith('?') else '.'} {self.advice}"


class Agreement(Record):
    """Claims of at least two sources that give one value."""

    topic: str
    verdict: Literal["compatible", "rounding"]
    claims: tuple[Claim, ...]


class LedgerLine(Record):
    """What becomes of one number of a draft: the sources' claims that bear on it, and how in words.

    ``disputed`` says of a supported one that other sources give another value, loudly: ``how`` names it.
    """

    claim: Claim
    status: Literal["supported", "contradicted", "unsupported"]
    evidence: tuple[Claim, ...]
    how: str
    disputed: bool = False


class UnreadNumber(Record):
    """An :class:`Unread` with its source's id."""

    source: str
    unread: Unread


class Notice(Record):
    """Something the user should know that is no error; a row of ``warnings`` in the JSON."""

    code: str
    message: str
    source: str | None = None

    def __str__(self) -> str:
        return f"{self.source}: {self.message}" if self.source else self.message


ALONE = "nothing else measures the same thing"
"""The reason why a number was read and not compared that one text alone gives."""

APART = "paired, but something sets the two apart"
"""The reason why a number was not compared that had a counterpart; ``Findings.apart`` says what."""


ASIDE = "stands in a byline, caption, biography or repetition"
"""The reason why a number was read and not compared that is no part of the story."""


class Coverage(Record):
    """What was seen and what became of it. ``seen = read + unread + the left-out``; ``by_reason`` says why
    numbers were not read or not compared, each reason in words."""

    seen: int
    read: int
    compared: int
    unread: int
    by_reason: dict[str, int] = field(default_factory=dict)


class Findings(Record):
    """Everything a run found. ``complete`` is False when something could not be read or checked."""

    sources: tuple[Source, ...]
    claims: tuple[Claim, ...]
    conflicts: tuple[Conflict, ...]
    agreements: tuple[Agreement, ...]
    unread: tuple[UnreadNumber, ...]
    coverage: Coverage
    copies: dict[str, str]
    """Source id → id of the source whose sentences it shares (one witness)."""
    errors: tuple[Problem, ...] = ()
    warnings: tuple[Notice, ...] = ()
    rulebook_hash: str = ""
    settings: dict[str, object] = field(default_factory=dict)
    faults: tuple[Fault, ...] = ()
    """Suppressions that do nothing or cannot be understood."""
    ledger: tuple[LedgerLine, ...] = ()
    """A line for each number of a draft; empty without one."""
    among_sources: tuple[Conflict, ...] = ()
    """With a draft: what conflicts among its sources and does not touch it; reports say how many those are."""
    judgements: tuple[Judgement, ...] = ()
    """Every comparison that a rule made, conflicts and agreements alike; reports show what is in the fields above."""
    apart: tuple[Judgement, ...] = ()
    """Pairs of numbers that were not compared, because something sets them apart: the reason says what."""
    advice: dict[str, str] = field(default_factory=dict)
    """Rule id → the rule's advice, for the rules that found something."""
    summaries: dict[str, str] = field(default_factory=dict)
    """Rule id → what the rule finds, in a sentence, for the same rules."""

    @property
    def complete(self) -> bool:
        """Whether everything asked for was read and checked."""
        return not self.errors

    @property
    def sources_by_id(self) -> dict[str, Source]:
        """The sources by their ids, in their order."""
        return {source.id: source for source in self.sources}

    def fails(self, floor: Severity) -> bool:
        """Whether an open conflict or a faulty suppression is at least as severe as ``floor``."""
        faulty = any(SEVERITIES.index(fault.severity) >= SEVERITIES.index(floor) for fault in self.faults)
        return faulty or any(conflict.fails(floor) for conflict in self.conflicts)
