"""One typed record a line: rows of the JSON contract with a ``type`` in front.

The first line is ``run``; then come the sources, claims, conflicts, agreements, unread numbers, errors
and warnings, then ``coverage``; ``end`` is last and says whether the run was complete: without it,
the file was cut.
"""

from __future__ import annotations

from claimcheck.records.findings import Findings
from claimcheck.report.formats.json import document, encode
from claimcheck.report.options import Options

_PLURALS = {
    "sources": "source",
    "claims": "claim",
    "conflicts": "conflict",
    "agreements": "agreement",
    "ledger": "ledger",
    "unread": "unread",
    "errors": "error",
    "warnings": "warning",
}


def render(findings: Findings, options: Options) -> str:
    """The findings, one record a line."""
    whole = document(findings)
    lines: list[dict[str, object]] = [
        {
            "type": "run",
            "schema_version": whole["schema_version"],
            "tool": whole["tool"],
            "settings": whole["settings"],
        }
    ]
    for plural, kind in _PLURALS.items():
        lines += [{"type": kind, **row} for row in whole[plural]]  # type: ignore[literal-required]
    lines += [{"type": "coverage", **whole["coverage"]}, {"type": "end", "complete": whole["complete"]}]
    return "".join(encode(line) + "\n" for line in lines)
