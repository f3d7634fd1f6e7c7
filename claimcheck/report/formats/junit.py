"""JUnit's XML, which every build server shows: a failed test for each open conflict, a passed one for each text.

What was accepted or suppressed is a skipped test, what could not be checked an error, and a finding that is
for information only a passed test with an output.
"""

from __future__ import annotations

from collections.abc import Mapping
from xml.etree import ElementTree

from claimcheck.records.findings import Conflict, Findings
from claimcheck.records.source import Source
from claimcheck.report.excerpt import all_quoted
from claimcheck.report.naming import shown_path
from claimcheck.report.options import Options
from claimcheck.report.visible import visible
from claimcheck.report.wording import told


def render(findings: Findings, options: Options) -> str:
    """One suite with all tests."""
    sources = findings.sources_by_id
    suite = ElementTree.Element("testsuite", {"name": "claimcheck"})
    for source in findings.sources:
        name = (
            shown_path(source) if source.path in (None, source.id) else f"{source.path}, record {source.id}"
        )
        _case(suite, "texts", f"{name} was read")
    for conflict in findings.conflicts:
        _conflict(suite, conflict, sources)
    for fault in findings.faults:
        case = _case(suite, fault.rule, f"{fault.where} ({fault.id})")
        text = fault.told
        if fault.severity == "info":
            _child(case, "system-out", {}, text)
        else:
            _child(case, "failure", {"type": fault.severity, "message": fault.message}, text)
    for problem in findings.errors:
        case = _case(suite, "texts", f"{problem.path or 'the run'} can be checked")
        _child(case, "error", {"type": problem.code, "message": problem.message}, str(problem))
    for name, tag in (
        ("tests", "testcase"),
        ("failures", "failure"),
        ("errors", "error"),
        ("skipped", "skipped"),
    ):
        suite.set(name, str(sum(1 for _ in suite.iter(tag))))
    whole = ElementTree.Element("testsuites", {"name": "claimcheck"})
    whole.append(suite)
    ElementTree.indent(whole)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + ElementTree.tostring(whole, encoding="unicode") + "\n"


def _conflict(suite: ElementTree.Element, conflict: Conflict, sources: Mapping[str, Source]) -> None:
    case = _case(suite, conflict.rule, f"{conflict.topic} ({conflict.id})")
    text = "\n".join((*told(conflict), *conflict.notes, *all_quoted(conflict, sources)))
    if conflict.status != "open":
        _child(case, "skipped", {"message": conflict.notes[-1] if conflict.notes else conflict.status}, None)
    elif conflict.severity == "info" or conflict.verdict == "update":
        _child(case, "system-out", {}, text)
    else:
        _child(case, "failure", {"type": conflict.severity, "message": conflict.message}, text)


def _case(suite: ElementTree.Element, group: str, name: str) -> ElementTree.Element:
    return ElementTree.SubElement(suite, "testcase", {"classname": visible(group), "name": visible(name)})


def _child(case: ElementTree.Element, tag: str, attributes: Mapping[str, str], text: str | None) -> None:
    shown = {name: visible(value) for name, value in attributes.items()}
    ElementTree.SubElement(case, tag, shown).text = None if text is None else visible(text, keep_lines=True)
