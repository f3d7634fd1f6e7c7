"""SARIF 2.1.0, for code-scanning pages: relative and percent-encoded paths, our own fingerprints.

The place of a result is the claim that most likely needs a look; the other claims are related
locations that its message links to.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from claimcheck import __version__
from claimcheck.errors import Problem
from claimcheck.records.claim import Claim
from claimcheck.records.findings import Conflict, Fault, Findings
from claimcheck.records.source import Source
from claimcheck.report.excerpt import quoted
from claimcheck.report.formats.json import encode
from claimcheck.report.naming import label
from claimcheck.report.options import Options
from claimcheck.report.primary import below, in_order, relative_path
from claimcheck.report.visible import visible
from claimcheck.report.wording import told

_LEVELS = {"error": "error", "warning": "warning", "info": "note"}


def render(findings: Findings, options: Options) -> str:
    """One run with a result for each conflict and each faulty suppression."""
    sources = findings.sources_by_id
    rules = sorted({*(c.rule for c in findings.conflicts), *(fault.rule for fault in findings.faults)})
    advice = {**findings.advice, **{fault.rule: fault.advice for fault in findings.faults}}
    notes = [_notification("error", str(problem), problem) for problem in findings.errors]
    notes += [_notification("warning", str(notice), None) for notice in findings.warnings]
    run = {
        "tool": {
            "driver": {
                "name": "claimcheck",
                "semanticVersion": __version__,
                "rules": [_rule(rule, findings.summaries.get(rule), advice.get(rule)) for rule in rules],
            }
        },
        "columnKind": "unicodeCodePoints",
        "invocations": [{"executionSuccessful": findings.complete, "toolExecutionNotifications": notes}],
        "results": [
            *(_result(c, rules.index(c.rule), sources) for c in findings.conflicts),
            *(_fault(fault, rules.index(fault.rule)) for fault in findings.faults),
        ],
    }
    return (
        encode(
            {
                "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
                "version": "2.1.0",
                "runs": [run],
            },
            indent=2,
        )
        + "\n"
    )


def _rule(rule: str, summary: str | None, advice: str | None) -> dict[str, Any]:
    """What a page on a rule begins with; a faulty suppression has no summary but its name."""
    made: dict[str, Any] = {
        "id": rule,
        "name": "".join(word.title() for word in rule.split("-")),
        "shortDescription": {"text": visible(summary or rule.replace("-", " "))},
    }
    if advice:
        made["help"] = {"text": visible(advice)}
    return made


def _result(conflict: Conflict, index: int, sources: Mapping[str, Source]) -> dict[str, Any]:
    first, *others = in_order(conflict, sources)
    values = {claim.id: side.value for side in conflict.sides for claim in side.claims}
    said = [_plain(words).rstrip(".") + "." for words in told(conflict)]
    if len(conflict.sides) > 1:
        said.append(f"Here: {_plain(values[first.id])}.")
    related = []
    for number, claim in enumerate(others, 1):
        name = label(sources[claim.source])
        said.append(f"[{_plain(name)}]({number}): {_plain(values[claim.id])}.")
        related.append({"id": number, **_location(claim, sources[claim.source])})
    result: dict[str, Any] = {
        "ruleId": conflict.rule,
        "ruleIndex": index,
        "level": _LEVELS[conflict.severity],
        "message": {"text": " ".join(said)},
        "locations": [_location(first, sources[first.source])],
        "relatedLocations": related,
        "partialFingerprints": {"claimcheck/v1": conflict.fingerprint},
        "properties": {"confidence": conflict.confidence, "verdict": conflict.verdict},
    }
    if conflict.status != "open":
        why = {"justification": visible(conflict.notes[-1])} if conflict.notes else {}
        kind = "inSource" if conflict.in_draft else "external"
        result["suppressions"] = [{"kind": kind, **why}]
    return result


def _fault(fault: Fault, index: int) -> dict[str, Any]:
    made: dict[str, Any] = {
        "ruleId": fault.rule,
        "ruleIndex": index,
        "level": _LEVELS[fault.severity],
        "message": {"text": _plain(fault.told)},
        "partialFingerprints": {"claimcheck/v1": fault.fingerprint},
    }
    path = below(fault.path)
    place: dict[str, Any] = {"logicalLocations": [{"name": visible(fault.where), "kind": "resource"}]}
    if path is not None:
        place = {"physicalLocation": {"artifactLocation": _artifact(path)}}
        if fault.line is not None:
            place["physicalLocation"]["region"] = {"startLine": fault.line}
    return {**made, "locations": [place]}


def _artifact(path: str) -> dict[str, str]:
    return {"uri": quote(path.encode("utf-8", "surrogatepass"), safe="/"), "uriBaseId": "%SRCROOT%"}


def _location(claim: Claim, source: Source) -> dict[str, Any]:
    quantity = claim.quantity
    message = {"text": visible(quoted(claim))}
    path = relative_path(source)
    if path is None:
        return {"message": message, "logicalLocations": [{"name": visible(source.name), "kind": "resource"}]}
    physical: dict[str, Any] = {"artifactLocation": _artifact(path)}
    found = source.in_file(quantity.start, quantity.end)
    if found is not None:
        physical["region"] = dict(
            zip(("startLine", "startColumn", "endLine", "endColumn"), found, strict=True)
        )
        if source.plain:  # else the file has markup within it, or spells it otherwise
            physical["region"]["snippet"] = {"text": quantity.surface}
    return {"message": message, "physicalLocation": physical}


def _notification(level: str, text: str, problem: Problem | None) -> dict[str, Any]:
    made: dict[str, Any] = {"level": level, "message": {"text": visible(text)}}
    if problem is not None:
        made["descriptor"] = {"id": problem.code}
    return made


def _plain(text: str) -> str:
    """Untrusted text in a message; brackets and backslashes would be read as a link."""
    return re.sub(r"([\\\[\]])", r"\\\1", visible(text))
