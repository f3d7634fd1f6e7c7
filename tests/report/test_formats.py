"""The formats for other programs: each is read back by a reader that is not ours and holds the same findings."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Callable
from importlib import import_module
from io import StringIO
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from claimcheck.record import replace
from claimcheck.records.findings import Findings, Side
from claimcheck.records.source import Source
from claimcheck.report import EXTRACT_FORMATS, FILE_FORMATS, FORMATS, formats, render
from claimcheck.report.options import Options
from tests.report.flood import flood

RAW = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\ud800-\udfff]")


def moved(findings: Findings, text: str, surface: str) -> Findings:
    """The first conflict's first claim, standing in another text."""
    start = text.index(surface)
    source = Source(id="moved.txt", name="moved", path="moved.txt", text=text)
    claim = findings.conflicts[0].sides[0].claims[0]
    quantity = replace(claim.quantity, start=start, end=start + len(surface), surface=surface)
    sentence = replace(claim.sentence, start=0, end=len(text), text=text)
    claim = replace(claim, source="moved.txt", quantity=quantity, sentence=sentence)
    conflict = replace(findings.conflicts[0], sides=(Side("one", (claim,), 1),))
    return replace(findings, sources=(source,), conflicts=(conflict,))


def test_every_file_is_in_the_list_and_every_line_has_a_file() -> None:
    folder = Path(formats.__file__).parent
    listed = {
        path.rpartition(".")[2]
        for path in (*FORMATS.values(), *FILE_FORMATS.values(), *EXTRACT_FORMATS.values())
    }
    parts = {"__init__", *(p.stem for p in folder.glob("terminal_*.py"))}
    assert {p.stem for p in folder.glob("*.py")} - parts == listed - parts
    for path in (*FORMATS.values(), *EXTRACT_FORMATS.values()):
        made: Callable[..., str] = import_module(path).render
        assert made(flood(), Options()).endswith("\n")


def test_csv(findings: Findings) -> None:
    rows = list(csv.DictReader(StringIO(render(findings, "csv"))))
    assert len(rows) == sum(len(conflict.claims) for conflict in findings.conflicts)
    assert rows[0]["surface"] == "12,400"
    assert (rows[0]["low"], rows[0]["line"], rows[0]["says"]) == ("12400", "3", "the regional governor")
    assert ',"12,400",12400,12400,"",' in render(findings, "csv"), "values are numbers, not texts"


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t=", " =", "\u200b=", "＝"])
def test_csv_has_no_formulas(findings: Findings, start: str) -> None:
    hostile = replace(findings.conflicts[0], topic=f"{start}cmd|' /C calc'!A0", reason=f"{start}1+1")
    rows = list(csv.DictReader(StringIO(render(replace(findings, conflicts=(hostile,)), "csv"))))
    for row in rows:
        assert row["topic"][0] in "'<"
        assert row["reason"][0] in "'<"


def commands(page: str) -> list[tuple[str, dict[str, str], str]]:
    """Workflow commands as the runner reads them: level, properties, message."""
    read = []
    for line in page.splitlines():
        match = re.fullmatch(r"::(\w+) ([^:]*)::(.*)", line)
        assert match, line
        given = dict(pair.split("=", 1) for pair in match[2].split(","))
        read.append((match[1], {k: unescape(v) for k, v in given.items()}, unescape(match[3])))
    return read


def unescape(text: str) -> str:
    for code, character in (("%3A", ":"), ("%2C", ","), ("%0D", "\r"), ("%0A", "\n"), ("%25", "%")):
        text = text.replace(code, character)
    return text


def test_github(findings: Findings) -> None:
    read = commands(render(findings, "github"))
    assert [level for level, _, _ in read] == [
        "error",
        "warning",
        "warning",
        "notice",
        "error",
        "notice",
        "notice",
    ]
    _, properties, message = read[0]
    assert properties == {
        "file": "herald.txt", "line": "3", "endLine": "3", "col": "37", "endColumn": "43",
        "title": "people driven out of the Verrin valley (counts-differ)",
    }  # fmt: skip
    assert "\nabout 9,800 to 10,000 people — ledger.txt:1: Around 9,800 people were moved" in message


def test_github_cannot_be_commanded(findings: Findings) -> None:
    harm = "100% x\n::error file=a,line=1::b\r\n##[group]c, d: e"
    hostile = replace(findings.conflicts[0], topic=harm, message=harm)
    page = render(replace(findings, conflicts=(hostile,), errors=(), warnings=()), "github")
    ((_, properties, message),) = commands(page)
    assert properties["title"].startswith("100% x ::error file=a,line=1::b ## [group]c, d: e")
    assert message.startswith("100% x\n: :error file=a")
    assert "##[" not in page


def test_sarif(findings: Findings) -> None:
    models = pytest.importorskip(
        "pydantic_sarif.model", reason="the models of the SARIF schema are not installed"
    )
    document = json.loads(render(findings, "sarif"))
    models.StaticAnalysisResultsFormatSarifVersion210JsonSchema.model_validate(document)
    (run,) = document["runs"]
    assert [r["ruleId"] for r in run["results"]] == [c.rule for c in findings.conflicts]
    assert [r["level"] for r in run["results"]] == ["error", "warning", "warning", "note"]
    for result in run["results"]:
        assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"]
        linked = {int(n) for n in re.findall(r"(?<!\\)\]\((\d+)\)", result["message"]["text"])}
        assert linked == {related["id"] for related in result["relatedLocations"]}
    described = {one["id"]: one["shortDescription"]["text"] for one in run["tool"]["driver"]["rules"]}
    assert described["counts-differ"] == "Two sources count one thing and do not agree."
    assert all(described.values())
    assert run["results"][0]["partialFingerprints"] == {"claimcheck/v1": "3f9a2c44d1"}
    assert run["invocations"][0]["executionSuccessful"] is False


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        ("a b/ö%.txt", "a%20b/%C3%B6%25.txt"),
        ("x:y.txt", "x%3Ay.txt"),
        ("../x.txt", None),
        ("/etc/passwd", None),
        (None, None),
    ],
)
def test_sarif_paths_stay_in_the_tree(findings: Findings, path: str | None, uri: str | None) -> None:
    sources = (findings.sources[0].model_copy(update={"path": path}), *findings.sources[1:])
    document = json.loads(render(replace(findings, sources=sources), "sarif"))
    place = document["runs"][0]["results"][0]["locations"][0]
    if uri is None:
        assert "physicalLocation" not in place
        return
    at = place["physicalLocation"]["artifactLocation"]
    assert at == {"uri": uri, "uriBaseId": "%SRCROOT%"}
    assert unquote(uri) == path


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [
        ("👍 5 dead", 1, 3),
        ("e\u0301 5 dead", 1, 4),
        ("one\r\ntwo 5 dead", 2, 5),
        ("one\u2028two 5 dead", 1, 9),
        ("one\rtwo\n5 dead", 3, 1),
    ],
)
def test_columns_count_code_points(findings: Findings, text: str, line: int, column: int) -> None:
    made = moved(findings, text, "5")
    region = json.loads(render(made, "sarif"))["runs"][0]["results"][0]["locations"][0]["physicalLocation"]
    assert (region["region"]["startLine"], region["region"]["startColumn"]) == (line, column)
    properties = commands(render(made, "github"))[0][1]
    assert (properties["line"], properties["col"]) == (str(line), str(column))
    row = next(csv.DictReader(StringIO(render(made, "csv"))))
    assert (row["line"], row["column"]) == (str(line), str(column))


def html(page: str) -> str:
    return MarkdownIt("gfm-like", {"linkify": False}).render(page)


def test_markdown(findings: Findings) -> None:
    page = html(render(findings, "markdown"))
    assert page.count("<table>") == 4
    assert page.count("<tr>") == 4 + sum(len(conflict.claims) for conflict in findings.conflicts)
    assert "<b>12,400</b> people" in page
    assert "<code>evening post.txt:1</code>" in page


@pytest.mark.parametrize(
    "harm",
    [
        "<script>x</script>", "<img src=x onerror=y>", "[a](b)", "![a](b)", "a | b", "`x` | y", "*x*", "~~x~~",
        "&lt;x&gt;", "[x]: y", "\\| z", "$x$",
    ],
)  # fmt: skip
def test_markdown_shows_text_as_text(findings: Findings, harm: str) -> None:
    hostile = replace(findings.conflicts[0], topic=f"A {harm} B")
    page = html(render(replace(findings, conflicts=(hostile,)), "markdown"))
    shown = re.search(r"<h4>error: (.*)</h4>", page)
    assert shown
    assert not re.search(r"<(?!/?h4)", shown[1])
    plain = shown[1].replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", '"').replace("&amp;", "&")
    assert plain == f"A {harm} B"


def test_markdown_calls_nobody(findings: Findings) -> None:
    page = render(
        replace(findings, conflicts=(replace(findings.conflicts[0], topic="ask @editor on #12"),)), "markdown"
    )
    assert "@&#8203;editor on #&#8203;12" in page


def conflict_counts() -> dict[str, Callable[[str], int]]:
    read_json: Callable[[str], Any] = json.loads
    return {
        "json": lambda page: len(read_json(page)["conflicts"]),
        "jsonl": lambda page: sum('"type":"conflict"' in line for line in page.splitlines()),
        "csv": lambda page: len({row["conflict"] for row in csv.DictReader(StringIO(page))}),
        "sarif": lambda page: len(read_json(page)["runs"][0]["results"]),
        "markdown": lambda page: html(page).count("<h4>"),
        "github": lambda page: sum("(" in p["title"] for _, p, _ in commands(page)),
        "terminal": lambda page: page.count("\n── "),
        "gitlab": lambda page: sum(e["severity"] != "blocker" for e in json.loads(page)),
        "junit": lambda page: sum(page.count(tag) for tag in ("<failure", "<skipped", "<system-out")),
        "claimreview": lambda page: len(read_json(page)["@graph"]),
        "html": lambda page: page.count('<article class="conflict '),
    }


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_holds_the_same_findings(findings: Findings, name: str) -> None:
    told = [one for one in findings.conflicts if name != "claimreview" or one.verdict == "conflict"]
    assert 0 < len(told) == conflict_counts()[name](render(findings, name, Options(verbose=True)))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=20)
@given(st.text(st.characters(), min_size=1))
@example("\ud800")
def test_no_format_lets_raw_text_through(findings: Findings, text: str) -> None:
    hostile = replace(findings.conflicts[0], topic=text, message=text, reason=text, notes=(text,))
    sources = tuple(s.model_copy(update={"name": text, "path": text}) for s in findings.sources)
    made = replace(findings, conflicts=(hostile,), sources=sources)
    for name in FORMATS:
        page = render(made, name)
        assert not RAW.search(page.replace("\t", "")), name
        assert "##[" not in page
        if name != "github":
            assert not re.search(r"(?m)^\s*::", page), name
        assert page == render(made, name)
