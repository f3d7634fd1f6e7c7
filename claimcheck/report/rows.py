"""Records in, rows of the JSON contract out; claims have a file of their own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from claimcheck.errors import Problem
from claimcheck.records.findings import Agreement, Conflict, Coverage, Fault, LedgerLine, Notice, UnreadNumber
from claimcheck.records.judgement import Compared, Judgement
from claimcheck.records.source import Source
from claimcheck.report import contract as to
from claimcheck.report.claim_rows import iso
from claimcheck.report.numbers import number


def source_row(source: Source, copies: Mapping[str, str]) -> to.SourceRow:
    """One text, with the id of the text it is a copy of."""
    row: to.SourceRow = {
        "id": source.id,
        "name": source.name,
        "path": source.path,
        "title": source.title,
        "publisher": source.publisher,
        "published": iso(source.published),
        "url": source.url,
        "sha256": source.sha256,
        "language": source.language,
        "role": source.role,
        "story": source.story,
        "copy_of": copies.get(source.id),
    }
    if not source.plain:
        row["text"] = source.text
    if source.rows:
        row["reference"] = True
    return row


def conflict_row(conflict: Conflict) -> to.ConflictRow:
    """One finding with its sides and what was compared."""
    return {
        "id": conflict.id,
        "fingerprint": conflict.fingerprint,
        "rule": conflict.rule,
        "severity": conflict.severity,
        "verdict": conflict.verdict,
        "confidence": conflict.confidence,
        "status": conflict.status,
        "topic": conflict.topic,
        "message": conflict.message,
        "reason": conflict.reason,
        "sides": [{"value": s.value, "claims": [c.id for c in s.claims]} for s in conflict.sides],
        "notes": list(conflict.notes),
        "pairings": [row for j in conflict.judgements if (row := _pairing(j)) is not None],
    }


def fault_row(fault: Fault) -> to.FaultRow:
    """One faulty suppression."""
    return {
        "id": fault.id,
        "fingerprint": fault.fingerprint,
        "rule": fault.rule,
        "severity": fault.severity,
        "message": fault.message,
        "advice": fault.advice,
        "source": fault.source,
        "path": fault.path,
        "line": fault.line,
    }


def agreement_row(agreement: Agreement) -> to.AgreementRow:
    """Claims that can all be true, by id."""
    return {
        "topic": agreement.topic,
        "verdict": agreement.verdict,
        "claims": [claim.id for claim in agreement.claims],
    }


def ledger_row(line: LedgerLine) -> to.LedgerRow:
    """What the sources say of one number of a draft."""
    row: to.LedgerRow = {
        "claim": line.claim.id,
        "status": line.status,
        "evidence": [claim.id for claim in line.evidence],
        "how": line.how,
    }
    if line.disputed:
        row["disputed"] = True
    return row


def among_sources_row(conflicts: Sequence[Conflict]) -> to.AmongSourcesRow:
    """The open conflicts among the sources of a draft, by severity."""
    levels = [one.severity for one in conflicts if one.fails()]
    return {"error": levels.count("error"), "warning": levels.count("warning"), "info": levels.count("info")}


def unread_row(unread_number: UnreadNumber) -> to.UnreadRow:
    """A number seen and not read."""
    unread = unread_number.unread
    return {
        "source": unread_number.source,
        "start": unread.start,
        "end": unread.end,
        "surface": unread.surface,
        "reason": unread.reason,
    }


def coverage_row(coverage: Coverage) -> to.CoverageRow:
    """The counts, with the reasons in alphabetical order."""
    return {
        "seen": coverage.seen,
        "read": coverage.read,
        "compared": coverage.compared,
        "unread": coverage.unread,
        "by_reason": dict(sorted(coverage.by_reason.items())),
    }


def error_row(problem: Problem) -> to.ErrorRow:
    """One thing that could not be done; the advice stands behind the message."""
    advice = f" ({problem.advice})" if problem.advice else ""
    return {
        "code": problem.code,
        "message": problem.message + advice,
        "path": problem.path,
        "line": problem.line,
        "column": problem.column,
    }


def warning_row(notice: Notice) -> to.WarningRow:
    """Something to know that is no error."""
    return {"code": notice.code, "message": notice.message, "source": notice.source}


def _pairing(judgement: Judgement) -> to.PairingRow | None:
    pairing = judgement.pairing
    if pairing is None:
        return None
    return {
        "left": pairing.left.id,
        "right": pairing.right.id,
        "facets": {
            name: {"outcome": facet.outcome, "left": facet.left, "right": facet.right}
            for name, facet in pairing.facets.items()
        },
        "compared": _compared(judgement.compared),
    }


def _compared(compared: Compared | None) -> to.ComparedRow | None:
    if compared is None:
        return None
    return {
        "left": [number(end) for end in compared.left],
        "right": [number(end) for end in compared.right],
        "unit": compared.unit,
    }
