"""The page with a draft: the draft first, each of its numbers with its status, the evidence one click away."""

from __future__ import annotations

from xml.etree.ElementTree import Element

import html5lib
import pytest

from claimcheck import Source, check
from claimcheck.report import render
from tests.report.drafted import COUNTY, drafted


@pytest.fixture(scope="module")
def page() -> Element:
    written = render(drafted(), "html")
    tree: Element = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parse(written)
    return tree


def section(page: Element, name: str) -> Element:
    (found,) = [element for element in page.iter("section") if element.get("id") == name]
    return found


def words(element: Element) -> str:
    return " ".join("".join(element.itertext()).split())


def test_the_draft_stands_before_the_conflicts_and_only_there(page: Element) -> None:
    assert [s.get("id") for s in page.iter("section")][:2] == ["drafts", "conflicts"]
    assert "31 dogs" in words(section(page, "drafts"))
    assert "31 dogs" not in words(section(page, "texts"))
    assert "$40 million" in words(section(page, "texts"))


@pytest.mark.parametrize(
    ("surface", "status"),
    [("14", "contradicted"), ("Some 900", "disputed"), ("31", "unsupported"), ("25 percent", "supported")],
)
def test_a_number_is_marked_and_listed_with_its_status(page: Element, surface: str, status: str) -> None:
    drafts = section(page, "drafts")
    (text,) = [e for e in drafts.iter("article") if e.get("class") == "text"]
    marks = {words(e): e.get("class") for e in text.iter() if (e.get("class") or "").startswith("n ")}
    assert marks[surface] == f"n {status}"
    rows = {words(row[0]).split(" draft")[0]: row for row in drafts.iter("tr")}
    assert words(rows[surface][1]) == status


def test_a_mark_leads_to_its_conflict_or_its_evidence(page: Element) -> None:
    drafts = section(page, "drafts")
    hrefs = {
        words(e): e.get("href") or "" for e in drafts.iter("a") if (e.get("class") or "").startswith("n ")
    }
    ids = {e.get("id"): e for e in page.iter() if e.get("id")}
    assert hrefs["14"].startswith("#conflict-")
    assert hrefs["Some 900"].startswith("#conflict-")
    assert words(ids[hrefs["25 percent"][1:]]) in ("$40 million", "$50 million")
    assert "31" not in hrefs, "what no source has leads nowhere"


def test_the_rows_say_how_and_what_needs_work_comes_first(page: Element) -> None:
    (table,) = section(page, "drafts").iter("tbody")
    rows = [[words(cell) for cell in row] for row in table]
    assert [row[1] for row in rows] == ["contradicted", "disputed", "unsupported", "supported"]
    assert "in conflict with about 700 people" in rows[1][2].lower()
    assert rows[1][3] == "county: Some 900"
    assert rows[2][3] == "none"


def test_a_page_without_a_draft_has_no_such_part() -> None:
    findings = check([Source(id="county", name="county", text=COUNTY, language="en")])
    assert findings.coverage.read > 0
    assert 'id="drafts"' not in render(findings, "html")
