"""Runs the examples written inside rule files, for ``claimcheck rules test`` and for pytest.

An example cannot pass because nothing was read: the words it names must be read as numbers first.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Literal

from claimcheck.errors import SourceError
from claimcheck.pipeline import check
from claimcheck.record import Record
from claimcheck.records.claim import Claim
from claimcheck.records.findings import Findings
from claimcheck.records.judgement import APART
from claimcheck.records.source import Source
from claimcheck.rulebook import Example, Rule, Rulebook
from claimcheck.rulebook.example import SHEET
from claimcheck.settings import Settings

Result = Literal["ok", "missing", "noisy", "unread", "wrong pair"]


class Outcome(Record):
    """What became of one example: ``message`` says what was expected and what was found, empty when ok."""

    rule: str
    example: str
    outcome: Result
    message: str = ""


def run(rulebook: Rulebook, only: Sequence[str] = ()) -> tuple[Outcome, ...]:
    """Run every example of the rules (of those whose id is in ``only``, when any is given), in rule order."""
    return tuple(outcomes(rulebook, only))


def outcomes(rulebook: Rulebook, only: Sequence[str] = ()) -> Iterator[Outcome]:
    """As :func:`run`, each example run when it is asked for."""
    for rule in rulebook.rules:
        if not only or rule.id in only:
            for example in rule.examples:
                yield _try(rulebook, rule, example)


def _try(rulebook: Rulebook, rule: Rule, example: Example) -> Outcome:
    sources = [
        Source(
            id=name,
            name=name,
            text=text,
            published=date.fromisoformat(example.published[name]) if name in example.published else None,
            language="en",
        )
        for name, text in example.sources.items()
    ]
    if example.reference is not None:
        from claimcheck.load.sheets.reading import read_sheet  # here: few rules need a sheet

        try:
            sources.append(read_sheet(example.reference, SHEET))
        except SourceError as error:
            return Outcome(rule.id, example.name, "unread", f"the sheet cannot be read: {error}")
    findings = check(sources, rulebook, Settings(select=(rule.id,)))
    named, unread = _claims_of_surfaces(findings, example)
    if unread:
        return Outcome(rule.id, example.name, "unread", f"not read as a number: {', '.join(unread)}")
    result, message = _result(findings, example, named)
    return Outcome(rule.id, example.name, result, message)


def _claims_of_surfaces(findings: Findings, example: Example) -> tuple[list[set[str]], list[str]]:
    """For each surface the ids of the claims whose numeral stands in it; and the surfaces with none."""
    found, unread = [], []
    for source, surfaces in example.surfaces.items():
        for surface in surfaces:
            claims = {c.id for c in findings.claims if c.source == source and _inside(c, example, surface)}
            if claims:
                found.append(claims)
            else:
                unread.append(f"'{surface}' of {source}")
    return found, unread


def _inside(claim: Claim, example: Example, surface: str) -> bool:
    text = example.texts[claim.source]
    at = text.find(surface)
    while at >= 0:
        quantity = claim.quantity
        if at <= quantity.number_start and quantity.number_end <= at + len(surface):
            return True
        at = text.find(surface, at + 1)
    return False


def _result(findings: Findings, example: Example, named: Sequence[set[str]]) -> tuple[Result, str]:
    expected = example.outcome
    words = set().union(*named)
    shown = "; ".join(f"{f.verdict}: {f.reason}" for f in findings.conflicts)
    if expected in APART:
        alarms = [f for f in findings.conflicts if f.verdict == expected]
        on_them = [f for f in alarms if all({c.id for c in f.claims} & names for names in named)]
        if any(example.severity in (None, f.severity) for f in on_them):
            return "ok", ""
        if on_them:
            loud = ", ".join(f.severity for f in on_them)
            return "missing", f"expected {expected} of severity {example.severity}, found severity {loud}"
        if alarms:
            return "wrong pair", f"expected {expected} on the words named, found {shown}"
        return "missing", f"expected {expected}, found {shown or _verdicts(findings) or 'nothing'}"
    if findings.conflicts:
        return "noisy", f"expected {expected}, found {shown}"
    judged = {j.verdict for j in findings.judgements if {c.id for c in j.claims} <= words}
    if expected == "not-compared":
        return ("noisy", f"expected no comparison, found {_verdicts(findings)}") if judged else ("ok", "")
    if expected in judged:
        return "ok", ""
    return "missing", f"expected {expected}, found {_verdicts(findings) or 'nothing'}"


def _verdicts(findings: Findings) -> str:
    return "; ".join(sorted({f"{j.verdict}: {j.reason}" for j in findings.judgements}))
