"""GitHub's workflow commands: one annotation a conflict, at the claim that most likely needs a look.

The message names the other places. Everything from outside is escaped as the runner unescapes it.
"""

from __future__ import annotations

from collections.abc import Mapping

from claimcheck.errors import Problem
from claimcheck.records.findings import Conflict, Fault, Findings
from claimcheck.records.source import Source
from claimcheck.report.excerpt import all_quoted
from claimcheck.report.options import Options
from claimcheck.report.primary import below, in_order, relative_path
from claimcheck.report.visible import visible
from claimcheck.report.wording import decided, told

_LEVELS = {"error": "error", "warning": "warning", "info": "notice"}


def render(findings: Findings, options: Options) -> str:
    """One line for each open conflict, faulty suppression, error and warning, and one that counts those not shown."""
    sources = findings.sources_by_id
    lines = [_conflict(c, sources) for c in findings.conflicts if c.status == "open"]
    lines += [_fault(fault) for fault in findings.faults]
    lines += [_problem(problem) for problem in findings.errors]
    if aside := decided(findings.conflicts):
        lines.append(_command("notice", {"title": "claimcheck"}, f"not shown: {', '.join(aside)}"))
    for notice in findings.warnings:
        lines.append(_command("notice", {"title": f"claimcheck {notice.code}"}, str(notice)))
    return "".join(line + "\n" for line in lines)


def _conflict(conflict: Conflict, sources: Mapping[str, Source]) -> str:
    claims = in_order(conflict, sources)
    at, source = claims[0].quantity, sources[claims[0].source]
    properties: dict[str, str | int] = {}
    if (path := relative_path(source)) is not None:
        properties = {"file": path}
    found = source.in_file(at.start, at.end)
    if path is not None and found is not None:
        line, column, end_line, end_column = found
        properties = {"file": path, "line": line, "endLine": end_line}
        if line == end_line:  # GitHub refuses columns on a stretch of several lines
            properties |= {"col": column, "endColumn": end_column}
    properties["title"] = f"{conflict.topic} ({conflict.rule})"
    said = (*told(conflict), *all_quoted(conflict, sources))
    return _command(_LEVELS[conflict.severity], properties, "\n".join(said))


def _fault(fault: Fault) -> str:
    properties: dict[str, str | int] = {}
    if (path := below(fault.path)) is not None:
        properties["file"] = path
        if fault.line is not None:
            properties["line"] = fault.line
    properties["title"] = f"suppression ({fault.rule})"
    return _command(_LEVELS[fault.severity], properties, f"{fault.where}: {fault.told}")


def _problem(problem: Problem) -> str:
    properties: dict[str, str | int] = {"title": "claimcheck could not check"}
    return _command("error", properties, str(problem))


def _command(level: str, properties: Mapping[str, str | int], message: str) -> str:
    given = ",".join(f"{name}={_property(str(value))}" for name, value in properties.items())
    return f"::{level} {given}::{_data(visible(message, keep_lines=True))}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(visible(text)).replace(":", "%3A").replace(",", "%2C")
