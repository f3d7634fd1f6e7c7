"""The page: read back by an HTML parser, it holds every finding, and nothing of a text's runs or is lost."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from base64 import b64encode
from datetime import date
from hashlib import sha256
from xml.etree.ElementTree import Element

import html5lib
import pytest

from claimcheck.record import replace
from claimcheck.records.findings import Findings, Side, UnreadNumber
from claimcheck.records.quantity import Unread
from claimcheck.report import render
from claimcheck.report.visible import visible
from tests.report.crowd import crowd
from tests.report.flood import Story, flood

HOSTILE = [
    "<script>alert(1)</script>", "</script><script>alert(2)</script>", "</style><b>", "<!-- x", "--> <![CDATA[",
    "javascript:alert(3)", "{{ 7*7 }} {% raw %}", '" onmouseover="alert(4)" x="', "' autofocus onfocus='alert(5)",
    "<img src=x onerror=alert(6)>", "&lt;b&gt; &amp;", "a\u202eb\u200bc", "nul\x00esc\x1b[31m", "lone \ud800",
    "x" * 10_000, "## ::error::x\n::error::y ##[group]z", "<svg onload=alert(7)>", "\ufeffbom\u2028line",
]  # fmt: skip


def parse(page: str) -> Element:
    """The page as a browser reads it; a parse error fails."""
    tree: Element = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parse(page)
    return tree


def text_of(element: Element) -> str:
    return " ".join("".join(element.itertext()).split())


def by_id(page: Element) -> dict[str, Element]:
    found = [element for element in page.iter() if element.get("id")]
    ids = {element.attrib["id"]: element for element in found}
    assert len(ids) == len(found), "an id stands twice"
    return ids


def assert_harmless(tree: Element) -> None:
    """One script and one style, both let in by their hashes; nothing else could run, load or send."""
    (policy,) = [m.attrib["content"] for m in tree.iter("meta") if m.get("http-equiv")]
    assert policy.startswith("default-src 'none'; ")
    for name in ("script", "style"):
        (element,) = tree.iter(name)
        digest = b64encode(sha256((element.text or "").encode()).digest()).decode()
        assert f"{name}-src 'sha256-{digest}'" in policy
    for element in tree.iter():
        assert element.tag not in ("img", "iframe", "object", "embed", "link", "base", "image", "use")
        for attribute, value in element.attrib.items():
            assert not attribute.startswith("on")
            assert attribute not in ("style", "src", "srcdoc", "action", "formaction")
            if attribute == "href":
                assert value.startswith(("#", "https://", "http://")), value


def test_every_conflict_stands_on_the_page(findings: Findings) -> None:
    tree = parse(render(findings, "html"))
    assert_harmless(tree)
    ids = by_id(tree)
    for conflict in findings.conflicts:
        shown = text_of(ids[f"conflict-{conflict.id}"])
        told = (conflict.topic, conflict.reason, conflict.rule, *conflict.notes)
        told += tuple(side.value for side in conflict.sides)
        for words in told:
            assert words in shown
        for claim in conflict.claims:
            marks = [text_of(mark) for mark in ids[f"conflict-{conflict.id}"].iter("mark")]
            assert claim.surface in marks
    assert "Ask each source which homes it counts and when." in text_of(ids["conflict-3f9a2c"])


def test_every_link_leads_somewhere(findings: Findings) -> None:
    tree = parse(render(findings, "html"))
    ids = by_id(tree)
    links = [a.attrib["href"] for a in tree.iter("a") if a.attrib["href"].startswith("#")]
    assert len(links) > 20
    assert [link for link in links if link[1:] not in ids] == []


def test_the_verdict_comes_first(findings: Findings) -> None:
    tree = parse(render(findings, "html"))
    (heading,) = tree.iter("h1")
    assert text_of(heading) == "3 conflicts in 4 sources"
    page = text_of(tree)
    assert (
        "1 error, 2 warnings; 1 more noted for information; the sources agree on 1 figure; 2 numbers not"
        in page
    )
    assert "Not complete: 1 problem" in page
    assert "could not check courier.txt: There is no such file. Check the name." in page
    listed = [text_of(level) for level in by_id(tree)["conflicts"].iter("li") for level in list(level)[:1]]
    assert listed[:4] == ["error", "warning", "warning", "info"]


@pytest.mark.parametrize(
    ("change", "line"),
    [
        ({}, "No conflict found in 4 sources"),
        ({"compared": 0}, "No conflict found in 4 sources, but no two numbers could be compared"),
    ],
)
def test_no_conflict_is_said_in_words(findings: Findings, change: dict[str, int], line: str) -> None:
    quiet = replace(findings, conflicts=(), agreements=(), coverage=replace(findings.coverage, **change))
    tree = parse(render(quiet, "html"))
    assert text_of(next(tree.iter("h1"))) == line


def test_findings_that_are_only_worth_a_look_are_no_all_clear(findings: Findings) -> None:
    info = tuple(replace(c, severity="info", verdict="conflict") for c in findings.conflicts)
    tree = parse(render(replace(findings, conflicts=info), "html"))
    assert text_of(next(tree.iter("h1"))) == "No sure conflict in 4 sources; 4 findings are worth a look"


def test_nothing_read_is_no_verdict(findings: Findings) -> None:
    nothing = Findings((), (), (), (), (), replace(findings.coverage, compared=0), {}, errors=findings.errors)
    tree = parse(render(nothing, "html"))
    assert text_of(next(tree.iter("h1"))) == "No source could be read"
    assert "matrix" not in by_id(tree)


def test_the_page_never_gives_a_verdict_on_a_source(findings: Findings) -> None:
    page = text_of(parse(re.sub(r"(?s)<(script|style)>.*?</\1>", "", render(findings, "html"))))
    assert re.search(r"(?i)\b(false|wrong|lie|lies|fake|untrue)\b", page) is None


def test_texts_stand_in_full_with_every_number_marked(findings: Findings) -> None:
    ids = by_id(parse(render(findings, "html")))
    for number, source in enumerate(findings.sources, 1):
        (body,) = [d for d in ids[f"text-{number}"].iter("div") if d.get("class") == "body"]
        assert text_of(body) == " ".join(source.text.split())
    for claim in findings.claims:
        number = [source.id for source in findings.sources].index(claim.source) + 1
        mark = ids[f"n{number}-{claim.quantity.start}"]
        assert "".join(mark.itertext()) == claim.surface
    conflict = ids[f"n1-{findings.conflicts[0].claims[0].quantity.start}"]
    assert conflict.get("class") == "n conflict"
    assert conflict.get("href") == "#conflict-3f9a2c"
    assert "2 numbers not" not in (conflict.get("title") or "")
    assert "unread" in (ids["n1-10"].get("class") or "")


def test_the_matrix_has_a_cell_for_every_source(findings: Findings) -> None:
    tree = parse(render(findings, "html"))
    (table,) = tree.iter("table")
    rows = [row for row in table.iter("tr") if row.get("class") != "group"]
    assert {len(list(row)) for row in rows} == {len(findings.sources) + 1}
    cells = {text_of(next(iter(row))): [text_of(cell) for cell in list(row)[1:]] for row in rows[1:]}
    assert cells["people driven out of the Verrin valley"] == [
        "A 12,400", "B Around 9,800", "A 12,400", "B Nearly ten thousand",
    ]  # fmt: skip
    assert cells["the weekday of 5 March 2025"][3] == "≠ Monday, 5 March 2025"
    assert cells["litres pumped in an hour"][:2] == ["= 1.2 million litres", "= 1,213,000 litres"]


def test_every_picture_has_words(findings: Findings) -> None:
    tree = parse(render(findings, "html"))
    pictures = [svg for svg in tree.iter("{http://www.w3.org/2000/svg}svg") if svg.get("height")]
    pictures += [svg for svg in tree.iter("svg") if svg.get("height")]
    assert len(pictures) >= 6
    for svg in pictures:
        assert svg.get("role") == "img"
        assert svg.get("aria-label")


@pytest.mark.parametrize("harm", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_words_are_only_words(findings: Findings, harm: str) -> None:
    text = f"A {harm} 12 {harm} b\n\n{harm}"
    hostile = [
        source.model_copy(
            update={
                "name": harm,
                "title": harm,
                "publisher": harm,
                "author": harm,
                "url": harm,
                "language": harm,
            }
            | ({"text": text, "path": harm} if source.id == "gazette.txt" else {})
        )
        for source in findings.sources
    ]
    claim = findings.conflicts[0].sides[0].claims[1]
    start = text.index("12", len(harm) + 2)
    quantity = replace(claim.quantity, start=start, end=start + 2, surface="12")
    sentence = replace(claim.sentence, start=0, end=len(text), text=text)
    claim = replace(claim, quantity=quantity, sentence=sentence, id="hostile")
    first = findings.conflicts[0]
    conflict = replace(
        first,
        topic=harm,
        message=harm,
        reason=harm,
        rule=harm,
        notes=(harm,),
        sides=(Side(harm, (first.claims[0], claim), 1), *first.sides[1:]),
    )
    made = replace(
        findings,
        sources=tuple(hostile),
        conflicts=(conflict, *findings.conflicts[1:]),
        claims=(*(c for c in findings.claims if c.source != "gazette.txt"), claim),
        unread=(UnreadNumber("ledger.txt", Unread(0, 6, harm, harm)),),
        advice={harm: harm},
        rulebook_hash=harm,
    )
    page = render(made, "html")
    tree = parse(page)
    assert_harmless(tree)
    article = by_id(tree)["conflict-3f9a2c"]
    told = " ".join(visible(harm).split()).replace(": :", "::")
    assert text_of(article).replace(": :", "::").count(told) >= 6
    assert not re.search(r"(?m)^\s*::|##\[", page)
    page.encode()


@pytest.mark.parametrize(
    ("url", "linked"),
    [
        ("https://example.org/a?b=c&d", True),
        ("javascript:alert(1)", False),
        (" javascript:alert(1)", False),
        ("data:text/html,x", False),
        ("//example.org", False),
        ("http://[", False),
        ("http:", False),
    ],
)
def test_only_web_addresses_are_links(findings: Findings, url: str, linked: bool) -> None:
    sources = (findings.sources[0].model_copy(update={"url": url}), *findings.sources[1:])
    tree = parse(render(replace(findings, sources=sources), "html"))
    assert (url in [a.get("href") for a in tree.iter("a")]) is linked


def test_the_page_is_the_same_on_every_run() -> None:
    code = "from tests.report.flood import flood; from claimcheck.report import render; print(render(flood(), 'html'))"
    pages = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": ".", "PYTHONIOENCODING": "utf-8"},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(pages) == 1
    assert pages.pop().decode().strip() == render(flood(), "html").strip()


def test_many_sources_make_a_page_that_can_be_mailed() -> None:
    findings = crowd()
    assert (len(findings.sources), len(findings.claims)) == (200, 5000)
    page = render(findings, "html")
    assert len(page.encode()) < 8_000_000
    for conflict in findings.conflicts:
        assert f'id="conflict-{conflict.id}"' in page


def test_a_number_in_two_overlapping_readings_is_marked_once(story: Story, findings: Findings) -> None:
    wide = story.claim("ledger.txt", "Around 9,800 people", "9800")
    made = replace(findings, claims=(*findings.claims, replace(wide, id="wide")))
    ids = by_id(parse(render(made, "html")))
    assert "".join(ids["n2-0"].itertext()) == "Around 9,800"
    assert ids["n2-0"].get("class") == "n conflict"


def test_a_clock_and_a_calendar_have_their_own_axis(story: Story, findings: Findings) -> None:
    opening = story.claim("herald.txt", "36 hours", "540", kind="clock_time")
    closing = story.claim("ledger.txt", "Three", "1140", kind="clock_time")
    clock = replace(findings.conflicts[1], sides=(Side("09:00", (opening,), 1), Side("19:00", (closing,), 1)))
    days = [
        story.claim(
            source, words, None, kind="date", amount="vague", period=("Verrin", date(2025, 3, number))
        )
        for source, words, number in (("herald.txt", "36 hours", 4), ("ledger.txt", "Three", 6))
    ]
    calendar = replace(
        findings.conflicts[1],
        id="day",
        sides=(Side("4 March", (days[0],), 1), Side("6 March", (days[1],), 1)),
    )
    ids = by_id(parse(render(replace(findings, conflicts=(clock, calendar)), "html")))
    assert "00:00 06:00 12:00 18:00 24:00" in text_of(ids["conflict-77b01e"])
    assert "4 Mar 5 Mar 6 Mar" in text_of(ids["conflict-day"])
    assert "The calendar, in days." in text_of(ids["conflict-day"])
