"""One typed record a line: rows of the JSON contract with a ``type`` in front.

The first line is ``run``; then come the sources, claims, conflicts, faults, agreements, unread numbers, errors
and warnings, with a draft ``among_sources``, then ``coverage``; ``end`` is last and says whether the run was complete:
without it, the file was cut.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import cast

from claimcheck.records.findings import Findings
from claimcheck.report.formats.json import encode, members
from claimcheck.report.options import Options

_KINDS = {
    "sources": "source", "claims": "claim", "conflicts": "conflict", "faults": "fault", "agreements": "agreement",
    "ledger": "ledger", "unread": "unread", "errors": "error", "warnings": "warning",
}  # fmt: skip
"""What a row of each list of the document is called."""


def render(findings: Findings, options: Options) -> str:
    """The findings, one record a line."""
    return "".join(encode(line) + "\n" for line in _lines(findings))


def _lines(findings: Findings) -> Iterator[Mapping[str, object]]:
    whole = dict(members(findings))
    yield {
        "type": "run",
        "schema_version": whole["schema_version"],
        "tool": whole["tool"],
        "settings": whole["settings"],
    }
    for name, kind in _KINDS.items():
        for row in cast(Iterator[Mapping[str, object]], whole[name]):
            yield {"type": kind, **row}
    if "among_sources" in whole:
        yield {"type": "among_sources", **cast(Mapping[str, object], whole["among_sources"])}
    yield {"type": "coverage", **cast(Mapping[str, object], whole["coverage"])}
    yield {"type": "end", "complete": whole["complete"]}
