"""One JSON document: the contract in :mod:`claimcheck.report.contract`, the same bytes on every run."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from typing import Any, cast

from claimcheck import __version__
from claimcheck.records.findings import Findings
from claimcheck.report import rows
from claimcheck.report.claim_rows import claim_row
from claimcheck.report.contract import SCHEMA_VERSION, DocumentRow, ToolRow
from claimcheck.report.draft_words import has_draft
from claimcheck.report.options import Options
from claimcheck.report.visible import hidden


def render(findings: Findings, options: Options) -> str:
    """The findings as one document, indented, ending in a line break."""
    return "".join(_written(findings))


def document(findings: Findings) -> DocumentRow:
    """The findings as the contract's document, ready to be encoded."""
    whole = {key: list(value) if isinstance(value, Iterator) else value for key, value in members(findings)}
    return cast(DocumentRow, whole)


def members(findings: Findings) -> Iterator[tuple[str, object]]:
    """The members of the document in their order; a list is an iterator of its rows, each made when it is asked for:
    the rows of a thousand texts together take four times the memory of their text."""
    texts = findings.sources_by_id
    yield "schema_version", SCHEMA_VERSION
    yield "tool", tool(findings)
    yield "settings", settings(findings)
    yield "complete", findings.complete
    yield "sources", (rows.source_row(source, findings.copies) for source in findings.sources)
    yield "claims", (claim_row(claim, texts[claim.source]) for claim in findings.claims)
    yield "conflicts", (rows.conflict_row(conflict) for conflict in findings.conflicts)
    yield "faults", (rows.fault_row(fault) for fault in findings.faults)
    yield "agreements", (rows.agreement_row(agreement) for agreement in findings.agreements)
    yield "ledger", (rows.ledger_row(line) for line in findings.ledger)
    if has_draft(findings):
        yield "among_sources", rows.among_sources_row(findings.among_sources)
    yield "unread", (rows.unread_row(unread) for unread in findings.unread)
    yield "coverage", rows.coverage_row(findings.coverage)
    yield "errors", (rows.error_row(problem) for problem in findings.errors)
    yield "warnings", (rows.warning_row(notice) for notice in findings.warnings)


def _written(findings: Findings) -> Iterator[str]:
    """The pieces of the document, in order."""
    before = "{"
    for key, value in members(findings):
        yield f'{before}\n  "{key}": '
        before = ","
        if isinstance(value, Iterator):
            yield from _list(value)
        else:
            yield encode(value, indent=2).replace("\n", "\n  ")
    yield "\n}\n"


def _list(items: Iterator[object]) -> Iterator[str]:
    """A list of rows, indented as deep as the document has it; no string of JSON holds a line break."""
    before = "["
    for row in items:
        yield f"{before}\n    " + encode(row, indent=2).replace("\n", "\n    ")
        before = ","
    yield "[]" if before == "[" else "\n  ]"


def tool(findings: Findings) -> ToolRow:
    """What made the document."""
    return {"name": "claimcheck", "version": __version__, "rulebook_hash": findings.rulebook_hash}


def settings(findings: Findings) -> dict[str, Any]:
    """The settings of the run as plain JSON values, in alphabetical order."""
    return {name: _plain(value) for name, value in sorted(findings.settings.items())}


def encode(value: object, *, indent: int | None = None) -> str:
    """``value`` as JSON. Hidden characters, and what a CI runner would obey, are written as escapes."""
    separators = (",", ": ") if indent else (",", ":")
    text = json.dumps(value, ensure_ascii=False, indent=indent, allow_nan=False, separators=separators)
    if not text.isascii() or "\x7f" in text:  # JSON escapes the other control characters itself
        for character in sorted(set(text) - {"\n"}):
            if hidden(character):
                text = text.replace(character, _escape(character))
    return text.replace("##", "#\\u0023")


def _escape(character: str) -> str:
    return json.dumps(character)[1:-1] if character != "\x7f" else "\\u007f"


def _plain(value: object) -> Any:
    if value is None or isinstance(value, bool | int | float | str):
        return value
    if isinstance(value, Mapping):
        return {str(key): _plain(inner) for key, inner in sorted(value.items(), key=lambda kv: str(kv[0]))}
    if isinstance(value, AbstractSet):
        return sorted(str(inner) for inner in value)
    if isinstance(value, list | tuple):
        return [_plain(inner) for inner in value]
    return str(value)
