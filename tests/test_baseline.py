"""Findings that were accepted: they hold while nothing changes, and say so when they end."""

from __future__ import annotations

import json
from datetime import date
from hashlib import sha256

import pytest

from claimcheck.baseline import Baseline, apply, dump, parse, prune, stale, update
from claimcheck.errors import UsageError
from claimcheck.judge.gate import passes
from claimcheck.record import replace
from claimcheck.records.findings import Findings
from tests.report.flood import flood

TODAY = date(2025, 3, 10)


@pytest.fixture
def findings() -> Findings:
    found = replace(flood(), errors=(), warnings=())
    named = (replace(c, fingerprint=sha256(c.id.encode()).hexdigest()) for c in found.conflicts)
    return replace(found, conflicts=tuple(named))


@pytest.fixture
def accepted(findings: Findings) -> Baseline:
    return update(Baseline(), findings, "counted on other days", None, "info")


def test_an_accepted_finding_fails_no_run(findings: Findings, accepted: Baseline) -> None:
    assert not passes(findings, "info")
    marked = apply(findings, accepted, TODAY)
    assert passes(marked, "info")
    assert marked.conflicts[0].status == "baselined"
    assert marked.conflicts[0].notes[-1] == "accepted in the baseline: counted on other days"
    assert marked.warnings == ()


def test_information_needs_no_entry_unless_it_fails_runs(findings: Findings) -> None:
    first, *others = (c for c in findings.conflicts if c.verdict == "conflict")
    found = replace(findings, conflicts=(replace(first, severity="info"), *others))
    assert len(update(Baseline(), found, "r", None).entries) == len(others) > 0
    assert len(update(Baseline(), found, "r", None, "info").entries) == len(others) + 1


def test_only_open_conflicts_are_accepted(findings: Findings) -> None:
    first, *others = findings.conflicts
    some = (replace(first, status="suppressed"), *(replace(one, verdict="update") for one in others))
    assert update(Baseline(), replace(findings, conflicts=some), "r", None).entries == ()


def test_what_is_suppressed_stays_so_beside_its_entry(findings: Findings, accepted: Baseline) -> None:
    first, *others = findings.conflicts
    some = replace(findings, conflicts=(replace(first, status="suppressed"), *others))
    assert apply(some, accepted, TODAY).conflicts[0].status == "suppressed"


def test_an_entry_dies_with_its_fingerprint(findings: Findings, accepted: Baseline) -> None:
    changed = replace(findings.conflicts[0], fingerprint="f" * 64)
    after = replace(findings, conflicts=(changed, *findings.conflicts[1:]))
    marked = apply(after, accepted, TODAY)
    assert marked.conflicts[0].status == "open"
    assert [notice.code for notice in marked.warnings] == ["baseline-stale"]
    assert findings.conflicts[0].topic in marked.warnings[0].message
    assert len(prune(accepted, after, TODAY).entries) == len(accepted.entries) - 1


def test_an_entry_about_other_texts_is_not_stale(findings: Findings, accepted: Baseline) -> None:
    others = replace(findings, sources=findings.sources[2:3], conflicts=())
    assert stale(others, accepted) == ()
    assert prune(accepted, others, TODAY) == accepted


@pytest.mark.parametrize(("expires", "holds"), [(TODAY, True), (date(2025, 3, 9), False), (None, True)])
def test_an_entry_holds_through_its_last_day(findings: Findings, expires: date | None, holds: bool) -> None:
    accepted = update(Baseline(), findings, "until the count is final", expires, "info")
    marked = apply(findings, accepted, TODAY)
    assert (marked.conflicts[0].status == "baselined") is holds
    assert [notice.code for notice in marked.warnings] == ["baseline-expired"] * (
        0 if holds else len(accepted.entries)
    )
    assert len(prune(accepted, findings, TODAY).entries) == (len(accepted.entries) if holds else 0)


def test_an_update_keeps_what_was_there(findings: Findings) -> None:
    first = update(Baseline(), replace(findings, conflicts=findings.conflicts[:1]), "one", TODAY)
    both = update(first, findings, "two", None)
    assert both.entries[0] == first.entries[0]
    assert len(both.entries) > 1
    assert {entry.reason for entry in both.entries[1:]} == {"two"}


def test_a_file_is_read_back_and_stable(findings: Findings, accepted: Baseline) -> None:
    text = dump(accepted)
    read = parse(text, "b.json")
    assert dump(read) == text == dump(replace(read, entries=tuple(reversed(read.entries))))
    rows = json.loads(text)["accepted"]
    assert rows[0]["values"]
    assert rows[0]["sources"] == sorted(rows[0]["sources"])
    assert apply(findings, read, TODAY).conflicts[0].notes[-1].startswith("accepted in b.json")


ENTRY = {"fingerprint": "a" * 64, "rule": "r", "reason": "because"}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "b.json:1:1: is not a baseline"),
        ("[1]", "is not a baseline"),
        ("[" * 100_000, "b.json: is not a baseline"),
        (
            '{"version": ' + "9" * 5_000 + "}",
            "b.json: is not a baseline: it holds a number with too many digits",
        ),
        ('{"schema_version": "1.0", "claims": []}', "b.json: is not a baseline, but other JSON"),
        ('{"version": 2, "accepted": []}', "b.json: 'version' must be 1, the only version"),
        ('{"version": 1, "accepted": 3}', "b.json: 'accepted' must be a list of entries"),
        ('{"version": 1}', "'accepted' is missing"),
        ('{"version": 1, "accepted": [3]}', "b.json: 'accepted' must hold entries, each in braces"),
        ({**ENTRY, "reason": " "}, "b.json:6: an entry needs a reason"),
        ({**ENTRY, "fingerprint": "x"}, "b.json:6: 'fingerprint' must be 64 hexadecimal digits"),
        ({**ENTRY, "expires": "soon"}, "b.json:6: 'expires' must be a day, such as 2027-01-31"),
        ({**ENTRY, "expire": "2027-01-31"}, "b.json:6: unknown key 'expire'"),
        ({"fingerprint": "a" * 64}, "b.json:6: 'reason' is missing"),
    ],
)
def test_mistakes_in_a_file(text: str | dict[str, str], said: str) -> None:
    if isinstance(text, dict):
        text = json.dumps({"version": 1, "about": "x", "accepted": [text]}, indent=2)
    with pytest.raises(UsageError) as caught:
        parse(text, "b.json")
    assert said in str(caught.value)


def test_a_finding_listed_twice() -> None:
    with pytest.raises(UsageError, match="aaaaaaaaaaaa is listed more than once"):
        parse(json.dumps({"version": 1, "accepted": [ENTRY, ENTRY]}), "b.json")
