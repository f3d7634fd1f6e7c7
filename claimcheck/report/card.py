"""One finding of a saved report on a few lines of plain text: its values, each with the sentences that give it."""

from __future__ import annotations

from collections.abc import Mapping

from claimcheck.report.claim_contract import ClaimRow
from claimcheck.report.contract import ConflictRow, SourceRow
from claimcheck.report.hanging import hanging


def card(
    finding: ConflictRow, claims: Mapping[str, ClaimRow], sources: Mapping[str, SourceRow], columns: int
) -> list[str]:
    """The lines of a finding; a claim or source that the report does not hold is passed over."""
    lines = [f"{finding['severity']}: {finding['topic']} ({finding['rule']}, {finding['id']})"]
    for side in finding["sides"]:
        lines.append(f"  {side['value']}")
        for ident in side["claims"]:
            claim = claims.get(ident)
            if claim is not None:
                lines.append(f"    {place(claim, sources)}")
                lines.append(hanging("      ", sentence(claim), columns))
    lines.append(hanging("  why   ", finding["reason"], columns))
    lines += [hanging("  note  ", note, columns) for note in finding["notes"]]
    return lines


def place(claim: ClaimRow, sources: Mapping[str, SourceRow]) -> str:
    """Where a claim stands: path and line, or page or paragraph where the file has no lines."""
    source = sources.get(claim["source"])
    name = (source["path"] if source else None) or claim["source"]
    locator = claim["locator"]
    if locator:
        told = ", ".join(f"{what} {where}" for what, where in locator.items())
        return f"{name}, {told}"
    return f"{name}:{claim['line']}:{claim['column']}"


def sentence(claim: ClaimRow) -> str:
    """The sentence of a claim with its number between « and »."""
    text, start = claim["sentence"], claim["start"] - claim["sentence_start"]
    end = claim["end"] - claim["sentence_start"]
    return f"{text[:start]}«{text[start:end]}»{text[end:]}" if 0 <= start <= end <= len(text) else text
