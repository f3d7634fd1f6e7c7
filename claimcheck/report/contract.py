"""The JSON that programs read, version 1: the shape of every row, checked by mypy where rows are made;
the row of a claim has a file of its own.

Keys may be added, never renamed. Positions are Unicode code points into the source's text, half-open;
lines and columns start at 1. :class:`DocumentRow` is the whole document; :func:`schema` gives its
JSON Schema.
"""

from __future__ import annotations

from typing import Any, Literal, NotRequired

from typing_extensions import TypedDict

from claimcheck.report.claim_contract import ClaimRow

SCHEMA_VERSION = "1.0"


class ToolRow(TypedDict):
    """What made the document."""

    name: str
    version: str
    rulebook_hash: str


class _SourceRow(TypedDict):
    id: str
    name: str
    path: str | None
    title: str | None
    publisher: str | None
    published: str | None
    url: str | None
    sha256: str
    language: str | None
    role: Literal["source", "draft"]
    story: str | None
    copy_of: str | None


class SourceRow(_SourceRow, total=False):
    """One text. ``text`` is there only where the file itself is not plain text, ``reference`` only, and then
    true, where it is a sheet of approved figures."""

    text: str
    reference: bool


class SideRow(TypedDict):
    """One of the values, and the claims that give it."""

    value: str
    claims: list[str]


class FacetRow(TypedDict):
    """How one facet of two claims compares, with the words that decided it."""

    outcome: Literal["same", "different", "unknown"]
    left: str | None
    right: str | None


class ComparedRow(TypedDict):
    """The two intervals that were compared, each ``[low, high]``, in one unit."""

    left: list[float | None]
    right: list[float | None]
    unit: str | None


class PairingRow(TypedDict):
    """Two claims that were compared, by id."""

    left: str
    right: str
    facets: dict[str, FacetRow]
    compared: ComparedRow | None


class ConflictRow(TypedDict):
    """One finding: one topic with all its values."""

    id: str
    fingerprint: str
    rule: str
    severity: Literal["error", "warning", "info"]
    verdict: Literal["conflict", "update"]
    confidence: Literal["high", "medium", "low"]
    status: Literal["open", "baselined", "suppressed"]
    topic: str
    message: str
    reason: str
    sides: list[SideRow]
    notes: list[str]
    pairings: list[PairingRow]


class FaultRow(TypedDict):
    """A suppression that does nothing or cannot be understood: a finding on no number, which ``--fail-on`` heeds.

    ``source`` is the draft that it stands in, null for one of a configuration; ``path`` is null on standard input,
    ``line`` where the file has no lines.
    """

    id: str
    fingerprint: str
    rule: str
    severity: Literal["error", "warning", "info"]
    message: str
    advice: str
    source: str | None
    path: str | None
    line: int | None


class AgreementRow(TypedDict):
    """Claims of several sources that can all be true."""

    topic: str
    verdict: Literal["compatible", "rounding"]
    claims: list[str]


class LedgerRow(TypedDict):
    """What the sources say of one claim of the draft. ``disputed`` is there only, and then true, where one supports it
    and another loudly gives another value."""

    claim: str
    status: Literal["supported", "contradicted", "unsupported"]
    evidence: list[str]
    how: str
    disputed: NotRequired[bool]


class AmongSourcesRow(TypedDict):
    """How many open conflicts among the sources of a draft do not touch it; they are not in ``conflicts``."""

    error: int
    warning: int
    info: int


class UnreadRow(TypedDict):
    """A number that was seen and not read."""

    source: str
    start: int
    end: int
    surface: str
    reason: str


class CoverageRow(TypedDict):
    """How many numbers were seen, and what became of them."""

    seen: int
    read: int
    compared: int
    unread: int
    by_reason: dict[str, int]


class ErrorRow(TypedDict):
    """One thing that could not be done."""

    code: str
    message: str
    path: str | None
    line: int | None
    column: int | None


class WarningRow(TypedDict):
    """Something to know that is no error."""

    code: str
    message: str
    source: str | None


class DocumentRow(TypedDict):
    """The outcome of one run. ``faults`` is always written, and missing in older reports; ``among_sources`` only with a
    draft."""

    schema_version: str
    tool: ToolRow
    settings: dict[str, Any]
    complete: bool
    sources: list[SourceRow]
    claims: list[ClaimRow]
    conflicts: list[ConflictRow]
    faults: NotRequired[list[FaultRow]]
    agreements: list[AgreementRow]
    ledger: list[LedgerRow]
    among_sources: NotRequired[AmongSourcesRow]
    unread: list[UnreadRow]
    coverage: CoverageRow
    errors: list[ErrorRow]
    warnings: list[WarningRow]


def schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) of the document. It lets unknown keys pass: later versions may add some."""
    from pydantic import TypeAdapter

    made = TypeAdapter(DocumentRow).json_schema(mode="serialization")
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"claimcheck report, version {SCHEMA_VERSION}",
        **{key: value for key, value in made.items() if key != "title"},
    }
