"""What a rule says of a pairing, or of one claim."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal

from claimcheck.record import Record
from claimcheck.records.claim import Claim
from claimcheck.records.pairing import Pairing

Verdict = Literal["conflict", "update", "rounding", "compatible", "not_compared"]
APART: tuple[Verdict, ...] = ("conflict", "update")
"""Verdicts that are reported: two figures that differ."""
AGREEING: tuple[Verdict, ...] = ("compatible", "rounding")
"""Verdicts on two figures that may both be true."""
Severity = Literal["error", "warning", "info"]
Confidence = Literal["high", "medium", "low"]
SEVERITIES: tuple[Severity, ...] = ("info", "warning", "error")


class Compared(Record):
    """The intervals that were compared, in one unit; None is an open end."""

    left: tuple[Decimal | None, Decimal | None]
    right: tuple[Decimal | None, Decimal | None]
    unit: str | None


class Judgement(Record):
    """One rule's word on some claims: two for a pairing, one or more for a check inside one text."""

    verdict: Verdict
    rule: str
    severity: Severity
    confidence: Confidence
    claims: tuple[Claim, ...]
    reason: str
    message: str
    pairing: Pairing | None = None
    compared: Compared | None = None
    notes: tuple[str, ...] = ()
