"""GitLab's Code Quality report: one entry for each open conflict, and for what could not be checked."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import Any

from claimcheck.errors import Problem
from claimcheck.records.findings import Conflict, Fault, Findings
from claimcheck.records.source import Source
from claimcheck.report.formats.json import encode
from claimcheck.report.naming import place
from claimcheck.report.options import Options
from claimcheck.report.primary import below, in_order, relative_path
from claimcheck.report.visible import visible

_LEVELS = {"error": "critical", "warning": "major", "info": "info"}


def render(findings: Findings, options: Options) -> str:
    """A JSON array, as the format asks."""
    sources = findings.sources_by_id
    entries = [_conflict(c, sources) for c in findings.conflicts if c.status == "open"]
    entries += [_fault(fault) for fault in findings.faults]
    entries += [_problem(problem) for problem in findings.errors]
    return encode(entries, indent=2) + "\n"


def _conflict(conflict: Conflict, sources: Mapping[str, Source]) -> dict[str, Any]:
    first, *others = in_order(conflict, sources)
    source = sources[first.source]
    told = [conflict.message]
    told += [f"({place(sources[c.source], c.quantity.start)}: {c.surface})" for c in others]
    # The format knows files only: lines of a text that was taken from one would mislead.
    found = source.in_file(first.quantity.start, first.quantity.end)
    line = found[0] if found else 1
    path = relative_path(source) or source.name
    return _entry(" ".join(told), conflict.rule, conflict.fingerprint, _LEVELS[conflict.severity], path, line)


def _fault(fault: Fault) -> dict[str, Any]:
    path = below(fault.path) or "."
    said = f"{fault.where}: {fault.told}"
    return _entry(said, fault.rule, fault.fingerprint, _LEVELS[fault.severity], path, fault.line or 1)


def _problem(problem: Problem) -> dict[str, Any]:
    fingerprint = hashlib.sha256(f"{problem.code}\0{problem}".encode("utf-8", "replace")).hexdigest()
    path = below(problem.path) or "."
    said = f"could not check: {problem}"
    return _entry(said, f"claimcheck-{problem.code}", fingerprint, "blocker", path, problem.line or 1)


def _entry(said: str, rule: str, fingerprint: str, severity: str, path: str, line: int) -> dict[str, Any]:
    return {
        "description": visible(said),
        "check_name": rule,
        "fingerprint": fingerprint,
        "severity": severity,
        "location": {"path": visible(path), "lines": {"begin": line}},
    }
