"""Reference sheets: every cell with its place, and every mistake with its line."""

from __future__ import annotations

from pathlib import Path

import pytest

from claimcheck.errors import SourceError
from claimcheck.load import read_sources
from claimcheck.load.sheets.csv import read as read_csv
from claimcheck.load.sheets.yaml import read as read_yaml
from claimcheck.records.sheet import Cell, Row

CSV = (
    'Subject;Value;unit;As_of;Source;notes\r\nour staff;"1,240";;2023-12-31;"The ""HR"" office";x\r\n'
    "\r\n;;;;;\r\n population of Aleppo ;2.1 million;people;;;\r\n"
)
YAML = """\
version: 1
about: What the desk has looked up.
figures:
  - subject: our staff
    value: 1240
    as of: 2023-12-31
    source: 'Human resources'
  - {subject: population of Aleppo, value: 2.1 million, unit: people, as-of: 2016}
"""


def said(text: str, row: Row) -> dict[str, tuple[str, str]]:
    """Each filled cell: what it says, and what stands at its place in the text."""
    cells = {name: getattr(row, name) for name in ("subject", "value", "unit", "as_of", "source")}
    return {n: (c.text, text[c.start : c.end]) for n, c in cells.items() if isinstance(c, Cell)}


def test_csv() -> None:
    sheet = read_csv(CSV)
    staff, aleppo = sheet.rows
    assert said(CSV, staff) == {
        "subject": ("our staff", "our staff"),
        "value": ("1,240", "1,240"),
        "as_of": ("2023-12-31", "2023-12-31"),
        "source": ('The "HR" office', 'The ""HR"" office'),
    }
    assert said(CSV, aleppo)["subject"] == ("population of Aleppo", "population of Aleppo")
    assert said(CSV, aleppo)["unit"] == ("people", "people")
    assert sheet.warnings == ("columns that are not read: notes",)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", [",", ";", "\t"])
def test_csv_of_every_kind(end: str, mark: str) -> None:
    text = end.join(["subject,value", "our staff,1240", "", "bakeries,45"]).replace(",", mark)
    assert [said(text, row)["value"] for row in read_csv(text).rows] == [("1240", "1240"), ("45", "45")]


def test_yaml() -> None:
    staff, aleppo = read_yaml(YAML).rows
    assert said(YAML, staff) == {
        "subject": ("our staff", "our staff"),
        "value": ("1240", "1240"),
        "as_of": ("2023-12-31", "2023-12-31"),
        "source": ("Human resources", "Human resources"),
    }
    assert said(YAML, aleppo)["value"] == ("2.1 million", "2.1 million")
    assert said(YAML, aleppo)["as_of"] == ("2016", "2016")
    assert YAML[aleppo.start : aleppo.end].startswith("subject: population")


@pytest.mark.parametrize(
    ("text", "places", "words"),
    [
        ("subject,valeu\nx,1\n", [(1, 9), (1, 1)], "unknown column 'valeu', did you mean 'value'?"),
        ("name,number\nx,1\n", [(1, 1)], "the first row names no column 'subject'"),
        ("subject,value\nstaff,1,240\n,12\n", [(2, 1), (3, 1)], "A value with a comma in it stands in quotes."),
        ("subject,value\n", [(1, 1)], "the sheet has no figures"),
        ("subject,value,value\n", [(1, 15)], "the column 'value' is named twice"),
        ("subject,value\nstaff,\n", [(2, 1)], "this row has no value"),
        ("", [(1, 1)], "the first row names no column"),
        ("subject,value\n" + "x" * 301 + ",1\n", [(2, 1)], "more than 300 characters"),
    ],
)  # fmt: skip
def test_mistakes_in_csv(text: str, places: list[tuple[int, int]], words: str) -> None:
    with pytest.raises(SourceError) as caught:
        read_csv(text)
    problems = caught.value.problems
    assert sorted((p.line, p.column) for p in problems) == sorted(places)
    assert any(words in str(problem) for problem in problems)


@pytest.mark.parametrize(
    ("text", "place", "words"),
    [
        ("figures: []\nversion: 1\n", (1, 10), "the sheet has no figures"),
        ("- subject: x\n", (1, 1), "a reference sheet has 'version: 1' and a list 'figures:'"),
        ("version: 1\nfigures:\n  - subject: x\n    valeu: 3\n    value: 2\n", (4, 5), "unknown key 'valeu', did you"),
        ("version: 2\nfigures: [{subject: x, value: 2}]\n", (1, 10), "'version: 1' is missing"),
        ("version: 1\nfigures: [{subject: x}]\n", (2, 12), "this row has no value"),
        ("version: 1\nfigures: [{subject: [x], value: 2}]\n", (2, 21), "the subject must be text or a number"),
        ("version: 1\nfigures: [staff]\n", (2, 11), "a figure must be a mapping with subject and value"),
        ('version: 1\nfigures: [{subject: "a\\u0301", value: 2}]\n', (2, 22), "on one line, without escapes"),
        ("version: 1\nfigures: [{subject: x, value: 2}\n", None, "this is not valid YAML"),
        ("version: 1\nfigures:\n  - !!python/object:os.system {}\n", (3, 5), "the tag"),
    ],
)  # fmt: skip
def test_mistakes_in_yaml(text: str, place: tuple[int, int] | None, words: str) -> None:
    with pytest.raises(SourceError) as caught:
        read_yaml(text)
    found = [(p.line, p.column) for p in caught.value.problems if words in str(p)]
    assert len(found) == 1, caught.value.problems
    assert place is None or found == [place]
    assert all(problem.code == "reference" for problem in caught.value.problems)


def test_a_sheet_comes_last_and_only_once(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("subject,value\nour staff,1240\n")
    (tmp_path / "story.txt").write_text("Our staff of 1,240 is large.")
    loaded = read_sources(["story.txt"], root=tmp_path, references=["a.csv", "a.csv"])
    assert [source.id for source in loaded.sources] == ["story.txt", "a.csv"]
    assert [bool(source.rows) for source in loaded.sources] == [False, True]
    assert loaded.errors == ()


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("story.txt", "this file is also one of the texts"),
        ("none.csv", "no such file"),
        ("notes.docx", "a reference sheet is a YAML or a CSV file (.csv, .yaml, .yml), not .docx"),
        ("folder", "no file in this folder can be read"),
        ("png.csv", "a PNG image"),
    ],
)
def test_what_is_no_sheet_is_an_error(tmp_path: Path, name: str, words: str) -> None:
    (tmp_path / "story.txt").write_text("Our staff of 1,240 is large.")
    (tmp_path / "notes.docx").write_text("x")
    (tmp_path / "png.csv").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(40))
    (tmp_path / "folder").mkdir()
    loaded = read_sources(["story.txt"], root=tmp_path, references=[name])
    assert [source.id for source in loaded.sources] == ["story.txt"]
    assert len(loaded.errors) == 1
    assert words in str(loaded.errors[0])
