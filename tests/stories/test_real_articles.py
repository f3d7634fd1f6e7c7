"""Five real articles on one event, with what a reader found in them. They lie beside the checkout on some
machines and are no part of the repository; elsewhere these tests are skipped."""

from __future__ import annotations

import json
from decimal import Decimal
from functools import cache
from typing import Any

import pytest

import claimcheck
from claimcheck.records.claim import Claim
from claimcheck.records.findings import Conflict, Findings
from tests.house.repository import ARTICLES
from tests.stories.test_stories import shown

pytestmark = pytest.mark.skipif(
    not (ARTICLES / "gold.json").is_file(), reason="the real articles are not beside this checkout"
)

READ_AT_LEAST = 40
OTHER_FINDINGS_AT_MOST = 2
AMOUNTS = {
    "exact": {"exact"},
    "about": {"about", "vague"},
    "nearly": {"about"},
    "range": {"between"},
    "at_least": {"at_least"},
    "more_than": {"more_than"},
    "at_most": {"at_most"},
    "less_than": {"less_than"},
}


@cache
def gold() -> dict[str, Any]:
    if not (ARTICLES / "gold.json").is_file():
        return {"claims": [], "conflicts": [], "must_not_conflict": []}
    content: dict[str, Any] = json.loads((ARTICLES / "gold.json").read_text(encoding="utf-8"))
    return content


@cache
def by_id() -> dict[str, dict[str, Any]]:
    return {row["id"]: row for row in gold()["claims"]}


@cache
def findings(*names: str) -> Findings:
    paths = [str(ARTICLES / name) for name in names or sorted(p.name for p in ARTICLES.glob("*.txt"))]
    loaded = claimcheck.read_sources(paths, root=ARTICLES)
    return claimcheck.check(loaded.sources, claimcheck.read_rulebook())


def span(row: dict[str, Any]) -> tuple[int, int]:
    """Where the surface of a gold claim stands."""
    text = (ARTICLES / row["source"]).read_bytes().decode("utf-8")
    quote = row["quote"]
    assert text.count(quote) == 1 or row["surface"], quote
    start = text.index(quote) + quote.index(row["surface"])
    return start, start + len(row["surface"])


def stands_at(claim: Claim, row: dict[str, Any]) -> bool:
    start, end = span(row)
    same = claim.source.rsplit("/", 1)[-1] == row["source"]
    return same and claim.quantity.start < end and start < claim.quantity.end


def is_read(row: dict[str, Any]) -> bool:
    """Whether some claim has the gold claim's value, unit, kind and hedge."""
    for claim in findings().claims:
        quantity = claim.quantity
        unit = quantity.unit.name if quantity.unit else None
        if not stands_at(claim, row) or quantity.kind != row["kind"]:
            continue
        if row["kind"] == "date":
            return True
        low, high = (None if row[k] is None else Decimal(str(row[k])) for k in ("low", "high"))
        bounds = (quantity.amount.low, quantity.amount.high)
        if bounds == (low, high) and unit == row["unit"] and quantity.amount.kind in AMOUNTS[row["bound"]]:
            return True
    return False


def loud(run: Findings) -> list[Conflict]:
    return [c for c in run.conflicts if c.severity != "info"]


def tells(conflict: Conflict, entry: dict[str, Any]) -> bool:
    """Whether one finding has all values of a gold conflict, different ones on different sides."""
    sides: dict[tuple[object, ...], set[int]] = {}
    for row in (by_id()[name] for name in entry["claims"]):
        at = {
            n
            for n, side in enumerate(conflict.sides)
            if any(stands_at(c, row) and c.quantity.kind == row["kind"] for c in side.claims)
        }
        if not at:
            return False
        sides.setdefault((row["low"], row["high"], row["unit"]), set()).update(at)
    groups = list(sides.values())
    return all(not (a & b) for n, a in enumerate(groups) for b in groups[n + 1 :])


def test_nearly_all_numbers_are_read_right() -> None:
    rows = gold()["claims"]
    wrong = [f"{row['source'][:3]} {row['quote']!r}" for row in rows if not is_read(row)]
    assert len(rows) - len(wrong) >= READ_AT_LEAST, "\n".join(wrong)


@pytest.mark.parametrize("entry", gold()["conflicts"], ids=lambda e: e["topic"])
def test_each_conflict_is_one_finding(entry: dict[str, Any]) -> None:
    telling = [c for c in loud(findings()) if tells(c, entry)]
    assert len(telling) == 1, shown(findings().conflicts)


@pytest.mark.parametrize("entry", gold()["must_not_conflict"], ids=lambda e: e["why"])
def test_no_trap_is_flagged(entry: dict[str, Any]) -> None:
    rows = [by_id()[name] for name in entry["claims"]]
    assert all(any(stands_at(c, row) for c in findings().claims) for row in rows), "not all were read"
    for conflict in loud(findings()):
        held = [
            {r["id"] for r in rows if any(stands_at(c, r) for c in side.claims)} for side in conflict.sides
        ]
        assert sum(map(bool, held)) < 2, shown((conflict,))


def test_little_else_is_loud() -> None:
    others = [c for c in loud(findings()) if not any(tells(c, entry) for entry in gold()["conflicts"])]
    assert len(others) <= OTHER_FINDINGS_AT_MOST, shown(tuple(others))


def test_the_agency_report_in_two_papers_is_one_witness() -> None:
    first, second = sorted(row for row in {r["source"] for r in gold()["claims"]})[1:3]
    run = findings(first, second)
    said = [notice for notice in run.warnings if notice.code in ("copy", "shared-sentences")]
    assert said, "shared sentences are not noticed"
    assert {notice.source for notice in said} <= {first, second}


def test_one_article_alone_has_nothing_to_fail_for() -> None:
    name = sorted({r["source"] for r in gold()["claims"]})[2]
    assert [c for c in findings(name).conflicts if c.severity == "error"] == []


def test_an_article_given_twice_adds_no_finding() -> None:
    name = sorted({r["source"] for r in gold()["claims"]})[3]
    once = claimcheck.read_sources([str(ARTICLES / name)], root=ARTICLES).sources
    twin = once[0].model_copy(update={"id": "twin.txt", "name": "twin.txt"})
    rulebook = claimcheck.read_rulebook()
    alone, both = claimcheck.check(once, rulebook), claimcheck.check((*once, twin), rulebook)
    assert [(c.rule, c.topic) for c in both.conflicts] == [(c.rule, c.topic) for c in alone.conflicts]
