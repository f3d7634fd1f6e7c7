"""One typed record a line: rows of the JSON contract with a ``type`` in front.

The first line is ``run``; then come the sources, claims, conflicts, faults, agreements, unread numbers, errors
and warnings, then ``coverage``; ``end`` is last and says whether the run was complete: without it,
the file was cut.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from claimcheck.records.findings import Findings
from claimcheck.report.formats.json import document, encode
from claimcheck.report.options import Options


def render(findings: Findings, options: Options) -> str:
    """The findings, one record a line."""
    whole = document(findings)
    kinds: dict[str, Sequence[Mapping[str, object]]] = {
        "source": whole["sources"],
        "claim": whole["claims"],
        "conflict": whole["conflicts"],
        "fault": whole["faults"],
        "agreement": whole["agreements"],
        "ledger": whole["ledger"],
        "unread": whole["unread"],
        "error": whole["errors"],
        "warning": whole["warnings"],
    }
    lines: list[dict[str, object]] = [
        {
            "type": "run",
            "schema_version": whole["schema_version"],
            "tool": whole["tool"],
            "settings": whole["settings"],
        }
    ]
    lines += [{"type": kind, **row} for kind, rows in kinds.items() for row in rows]
    lines += [{"type": "coverage", **whole["coverage"]}, {"type": "end", "complete": whole["complete"]}]
    return "".join(encode(line) + "\n" for line in lines)
