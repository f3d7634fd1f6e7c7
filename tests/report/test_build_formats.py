"""The formats of build servers and of the desk, read back by readers that are not ours."""

from __future__ import annotations

import json
from collections.abc import Sequence
from io import BytesIO
from typing import Any

import openpyxl
import pytest
from junitparser import Error, Failure, JUnitXml, Skipped
from pyld import jsonld

from claimcheck.errors import Problem
from claimcheck.record import replace
from claimcheck.records.findings import Findings
from claimcheck.records.source import Source
from claimcheck.report import render, render_file
from claimcheck.report.formats.csv import COLUMNS

HOSTILE = "\x1b[31m=1+1\x00\u202e <b>&amp;]]>\ufffe\ud800 ::error::x"


@pytest.fixture
def hostile(findings: Findings) -> Findings:
    """The flood with words in it that every format must write safely."""
    first, *others = findings.conflicts
    odd = replace(first, topic=HOSTILE, message=HOSTILE, reason=HOSTILE)
    return replace(findings, conflicts=(odd, *others), errors=(Problem("x", HOSTILE, HOSTILE),))


def entries(text: str) -> Sequence[dict[str, object]]:
    read = json.loads(text)
    for entry in read:
        assert set(entry) == {"description", "check_name", "fingerprint", "severity", "location"}
        assert entry["severity"] in ("info", "minor", "major", "critical", "blocker")
        assert not entry["location"]["path"].startswith("/")
        assert entry["location"]["lines"]["begin"] >= 1
    assert len({entry["fingerprint"] for entry in read}) == len(read)
    rows: Sequence[dict[str, object]] = read
    return rows


def test_gitlab(findings: Findings) -> None:
    whole = replace(findings, errors=())
    rows = entries(render(whole, "gitlab"))
    assert [row["fingerprint"] for row in rows] == [c.fingerprint for c in whole.conflicts]
    assert rows[0]["location"] in (
        {"path": "herald.txt", "lines": {"begin": 3}},
        {"path": "ledger.txt", "lines": {"begin": 1}},
    )
    accepted = replace(whole, conflicts=tuple(replace(c, status="baselined") for c in whole.conflicts))
    assert entries(render(accepted, "gitlab")) == []


def test_gitlab_tells_what_could_not_be_checked(findings: Findings) -> None:
    last = entries(
        render(replace(findings, errors=(Problem("missing", "no such file", "/a/../b.txt", 3),)), "gitlab")
    )[-1]
    assert (last["severity"], last["location"]) == ("blocker", {"path": ".", "lines": {"begin": 3}})


def test_junit(findings: Findings) -> None:
    first, second, *others = findings.conflicts
    decided = (first, replace(second, status="baselined", notes=("accepted in b.json: known",)), *others)
    suite = next(iter(JUnitXml.fromstring(render(replace(findings, conflicts=decided), "junit").encode())))
    results = [result for case in suite for result in case.result]
    kinds = [type(result) for result in results]
    loud = [c for c in (first, *others) if c.severity != "info" and c.verdict == "conflict"]
    assert kinds.count(Failure) == suite.failures == len(loud)
    assert kinds.count(Skipped) == suite.skipped == 1
    assert kinds.count(Error) == suite.errors == len(findings.errors)
    assert (
        suite.tests
        == len(list(suite))
        == len(findings.sources) + len(findings.conflicts) + len(findings.errors)
    )
    failure = next(result for result in results if isinstance(result, Failure))
    assert failure.type == first.severity
    assert "herald.txt:3: More than a week of rain" in failure.text
    assert next(r for r in results if isinstance(r, Skipped)).message == "accepted in b.json: known"


def test_xlsx(findings: Findings) -> None:
    raw = render_file(findings, "xlsx")
    book = openpyxl.load_workbook(BytesIO(raw))
    assert book.sheetnames == ["Conflicts", "Sources", "Notes"]
    heading, *rows = book["Conflicts"].iter_rows(values_only=True)
    assert heading == COLUMNS
    assert len(rows) == sum(len(conflict.claims) for conflict in findings.conflicts)
    first = dict(zip(COLUMNS, rows[0], strict=True))
    assert (first["surface"], first["low"], first["line"]) == ("12,400", 12400, 3)
    assert [row[0] for row in book["Sources"].iter_rows(min_row=2, values_only=True)] == [
        source.id for source in findings.sources
    ]
    assert raw == render_file(findings, "xlsx"), "the same bytes on every run"


def expanded(text: str) -> list[dict[str, Any]]:
    """The graph of a JSON-LD document as an independent reader sees it; schema.org's own context is not fetched."""

    def schema_org(url: str, _: object) -> dict[str, Any]:
        assert url == "https://schema.org"
        context = {"@context": {"@vocab": "https://schema.org/"}}
        return {"contextUrl": None, "documentUrl": url, "document": context}

    read: list[dict[str, Any]] = jsonld.expand(json.loads(text), {"documentLoader": schema_org})
    return read


def values(node: dict[str, Any], name: str) -> list[Any]:
    return [one.get("@value", one) for one in node.get(f"https://schema.org/{name}", [])]


def test_claimreview(findings: Findings) -> None:
    text = render(findings, "claimreview")
    drafts = expanded(text)
    told = [c for c in findings.conflicts if c.verdict == "conflict"]
    assert [draft["@id"] for draft in drafts] == [f"urn:claimcheck:{c.fingerprint}" for c in told]
    for draft, conflict in zip(drafts, told, strict=True):
        assert draft["@type"] == ["https://schema.org/ClaimReview"]
        assert values(draft, "creativeWorkStatus") == ["Draft"]
        claims = values(draft, "itemReviewed")
        assert [values(claim, "name") for claim in claims] == [[side.value] for side in conflict.sides]
        for claim, side in zip(claims, conflict.sides, strict=True):
            assert claim["@type"] == ["https://schema.org/Claim"]
            shown = [values(article, "text") for article in values(claim, "appearance")]
            assert shown == [[" ".join(one.sentence.text.split())] for one in side.claims]
    first = values(values(drafts[0], "itemReviewed")[0], "appearance")[0]
    assert values(first, "identifier") == ["herald.txt:3"]
    assert values(first, "datePublished") != []
    for word in ("rating", "false", "true"):
        assert word not in text.lower().replace("cannot both be true", "").replace(
            "cannot all be true", ""
        ), word


def test_claimreview_leaves_out_what_is_settled(findings: Findings) -> None:
    told = [c for c in findings.conflicts if c.verdict == "conflict"]
    settled = tuple(replace(c, status="suppressed") for c in findings.conflicts)
    assert len(told) > 0
    assert expanded(render(replace(findings, conflicts=settled), "claimreview")) == []


def test_hostile_words_stay_words(hostile: Findings) -> None:
    entries(render(hostile, "gitlab"))
    JUnitXml.fromstring(render(hostile, "junit").encode())
    book = openpyxl.load_workbook(BytesIO(render_file(hostile, "xlsx")))
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert {cell.data_type for cell in cells} <= {"s", "n"}, "a formula"
    assert not any(cell.hyperlink for cell in cells)
    expanded(render(hostile, "claimreview"))
    for name in ("gitlab", "junit", "claimreview"):
        page = render(hostile, name)
        assert not any(sign in page for sign in ("\x1b", "\x00", "\u202e", "\ufffe", "\ud800"))


@pytest.mark.parametrize("name", ["gitlab", "github", "sarif"])
def test_no_line_where_the_file_is_not_the_text(findings: Findings, name: str) -> None:
    plain = render(findings, name)
    sources = tuple(s.model_copy(update={"plain": False}) for s in findings.sources)
    taken = render(replace(findings, sources=sources), name)
    assert "herald.txt" in taken
    for sign in ('"startLine"', ",line="):
        assert sign not in taken
        assert sign in plain or name not in ("sarif" if "start" in sign else "github")
    assert '"begin": 3' not in taken


@pytest.mark.parametrize(
    ("update", "where"),
    [
        ({"plain": True}, "a.x:5"),
        ({"plain": False}, "a.x, paragraph 3"),
        ({"plain": False, "pages": (0, 5, 10)}, "a.x, page 2"),
        ({"plain": False, "pages": (0, 5, 10), "page_name": "slide"}, "a.x, slide 2"),
        ({"plain": False, "fields": ((0, "B1"), (3, "B2"), (9, "B3"))}, "a.x, B2"),
        ({"plain": False, "id": "r1"}, "a.x, record r1, paragraph 3"),
    ],
)
def test_places(update: dict[str, object], where: str) -> None:
    from claimcheck.report.naming import place

    source = Source(id="a.x", name="a.x", path="a.x", text="a\n\nb\n\nc").model_copy(update=update)
    assert place(source, 6) == where
