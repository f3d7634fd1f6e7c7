"""Every limit is a key of the configuration, and bites with its warning or error; without the key the same passes."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import docx
import openpyxl
import pytest
from reportlab.pdfgen.canvas import Canvas

from claimcheck.limits import DEFAULTS, Limits, table
from tests.cli.conftest import COUNTY, MAYOR, Run
from tests.runner.breaking import LIBRARY, pdf

LIBRARIES = "libraries"

RULE = """\
version: 1
x-flood: &flood [deaths]
rules:
  - id: house-toll
    summary: Two texts give different tolls.
    severity: error
    where: {measure: *flood, text: 'kill(ed|s)?'}
    same: [event]
    check: values-differ
    message: "{left.source} says {left.surface}; {right.source} says {right.surface}."
"""
BROKEN = "version: 1\nrules:\n  - id: A\n    summary: 1\n  - id: B\n    summary: 2\n"
SHEET = "subject,value\nflood deaths in Marlbridge,17\ncounty staff,240\n"


class Row(NamedTuple):
    """A limit set to ``low``, what is then told in the report, and the code the run ends with."""

    low: int
    texts: Callable[[Path], object]
    said: str
    code: int = 2
    more: tuple[str, ...] = ()


def text(said: str, name: str = "a.txt") -> Callable[[Path], object]:
    return lambda folder: (folder / name).write_text(said, encoding="utf-8")


def document(folder: Path) -> None:
    made = docx.Document()
    made.add_paragraph("The flood in Marlbridge killed 17 people. " * 20)
    made.save(str(folder / "a.docx"))


def grown(folder: Path) -> None:
    document(folder)
    raw = io.BytesIO((folder / "a.docx").read_bytes())
    with zipfile.ZipFile(raw, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/footnotes.xml", f"<w>{' '.join(map(str, range(50_000)))}</w>")
    (folder / "a.docx").write_bytes(raw.getvalue())


def workbook(folder: Path) -> None:
    made = openpyxl.Workbook()
    made.active.append(["town", "killed"])
    made.active.append(["Marlbridge", 17])
    made.save(folder / "a.xlsx")


def pages(folder: Path) -> None:
    canvas = Canvas(str(folder / "a.pdf"))
    for number in range(3):
        canvas.drawString(72, 700, f"The flood in Marlbridge killed {number + 17} people.")
        canvas.showPage()
    canvas.save()


def slow_pages(folder: Path) -> None:
    """A file on which a stand-in for the library works two and a half seconds, on any machine, and then reads it."""
    (folder / LIBRARIES).mkdir()
    (folder / LIBRARIES / "pypdfium2.py").write_text(LIBRARY, encoding="utf-8")
    (folder / "a.pdf").write_bytes(pdf("work"))


def rules(said: str, name: str = "house/a.yaml") -> Callable[[Path], object]:
    def write(folder: Path) -> None:
        text(COUNTY)(folder)
        (folder / "house").mkdir()
        text(said, name)(folder)

    return write


def two_rule_files(folder: Path) -> None:
    rules(RULE)(folder)
    text(RULE.replace("house-toll", "other-toll"), "house/b.yaml")(folder)


def sheet(folder: Path) -> None:
    text(COUNTY)(folder)
    text(SHEET, "sheet.csv")(folder)


def baseline(folder: Path) -> None:
    text(COUNTY)(folder)
    text('{"version": 1, "accepted": []}', "b.json")(folder)


def crowd(folder: Path) -> None:
    towns = ("Arden", "Belton", "Corley", "Denby")
    for name in ("a", "b"):
        said = " ".join(f"In {town} the flood killed {n + 3} people." for n, town in enumerate(towns))
        text(said, f"{name}.txt")(folder)


HOUSE = ("--rules", "house")
ROWS = {
    "max_bytes": Row(50, text(COUNTY), "larger than the limit of 50 bytes"),
    "max_text": Row(50, text(COUNTY), "longer than the limit of 50 characters"),
    "max_files": Row(
        1,
        lambda folder: (text(COUNTY)(folder), text(MAYOR, "b.txt")(folder)),
        "1 of 2 files were left out",
        2,
    ),
    "max_line": Row(100, text(COUNTY * 3 + "x" * 200), "has a line of 200 characters", 0),
    "max_read_seconds": Row(1, slow_pages, "longer than the limit of 1 second"),
    "max_parts": Row(3, document, "more than 3 parts"),
    "max_part_bytes": Row(300, document, "unpacks to more than 300 bytes"),
    "max_unpacked_bytes": Row(300, workbook, "unpacks to more than 300 bytes"),
    "max_ratio": Row(1, grown, "footnotes.xml unpacks to more than"),
    "max_pages": Row(2, pages, "more than 2 pages"),
    "max_cells": Row(3, workbook, "more than 3 cells"),
    "max_figures": Row(1, sheet, "has 2 figures; the limit is 1", 2, ("--reference", "sheet.csv")),
    "max_sentence": Row(500, text("The flood killed 17 people " + "and mules " * 60), "read in pieces", 0),
    "max_numbers": Row(
        1, text(COUNTY), "the first beyond 1 numbers; it and all after it were left out (Raise max-numbers"
    ),
    "max_sentence_numbers": Row(
        2,
        text("It killed 17 men, 18 mules, 19 goats."),
        "more than 2 numbers in one sentence (Raise max-sentence-numbers in",
    ),
    "max_weekdays": Row(1, text("It rained on Monday, Tuesday and Friday."), "more than 1 weekdays", 0),
    "max_digits": Row(3, text("It killed 1700 people."), "more than 3 digits", 0),
    "max_exponent": Row(2, text("It killed 1.7e3 people."), "an exponent beyond 2", 0),
    "max_crowd": Row(2, crowd, "so many others of their sort", 0),
    "max_pairs": Row(1, crowd, "so many others of their sort", 0),
    "max_rule_files": Row(1, two_rule_files, "more than 1 files", 2, HOUSE),
    "max_rule_bytes": Row(50, rules(RULE), "more than 50 bytes", 2, HOUSE),
    "max_rule_values": Row(5, rules(RULE), "more than 5 values", 2, HOUSE),
    "max_rule_aliases": Row(
        1, rules(RULE.replace("*flood", "*flood, x: *flood")), "more than 1 aliases", 2, HOUSE
    ),
    "max_rule_depth": Row(2, rules(RULE), "nested more than 2 deep", 2, HOUSE),
    "max_pattern": Row(5, rules(RULE), "the pattern has 11 characters", 2, HOUSE),
    "max_mistakes": Row(1, rules(BROKEN), "more than 1 mistakes", 2, HOUSE),
    "max_baseline_bytes": Row(5, baseline, "larger than 5 bytes", 2, ("--baseline", "b.json")),
}
ELSEWHERE = {"max_cache_bytes", "max_read_memory"}
"""``tests/runner/test_cache.py``; ``tests/runner/test_isolation.py``, which has a library that swells, and its key."""
OTHERS = {"max_pairs": "max-crowd = 2\n"}
SOUND_WITHOUT = {"max_mistakes", "max_rule_aliases"}


def _told(
    name: str, row: Row, claimcheck: Run, folder: Path, limit: str
) -> tuple[int, list[tuple[str, str]]]:
    """The exit code, and all errors and warnings with their codes."""
    (folder / "claimcheck.toml").write_text(OTHERS.get(name, "") * bool(limit) + limit, encoding="utf-8")
    texts = sorted(path.name for path in folder.iterdir() if path.name.startswith(("a.", "b.t")))
    code, out, err = claimcheck("check", "--format", "json", "--no-cache", *row.more, *texts)
    if not out:  # a mistake in what the run was asked for, before it has begun
        return code, [("baseline", err)]
    report = json.loads(out)
    return code, [(one["code"], one["message"]) for one in (*report["errors"], *report["warnings"])]


@pytest.mark.parametrize("name", ROWS)
def test_a_limit_bites_with_its_name(
    claimcheck: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setenv("PYTHONPATH", str(tmp_path / LIBRARIES))
    row, key = ROWS[name], name.replace("_", "-")
    row.texts(tmp_path)
    named = next(code for known, _, _, code, _ in table() if known == key)
    code, told = _told(name, row, claimcheck, tmp_path, f"{key} = {row.low}\n")
    assert code == row.code
    assert [one for one in told if one[0] == named and row.said in one[1]], told
    code, told = _told(name, row, claimcheck, tmp_path, "")
    assert not [one for one in told if row.said in one[1]]
    assert name in SOUND_WITHOUT or code in (0, 1), told


def test_every_limit_has_its_row() -> None:
    assert set(ROWS) == set(Limits.model_fields) - ELSEWHERE


def test_the_page_on_security_has_every_limit() -> None:
    page = (Path(__file__).parents[2] / "SECURITY.md").read_text(encoding="utf-8")
    rows = [f"| `{key}` | {what} | {default:,} | {beyond} |" for key, what, default, _, beyond in table()]
    assert "\n".join(rows) in page, "the table of SECURITY.md must be:\n" + "\n".join(rows)


def test_a_limit_is_shown_with_the_place_that_sets_it(claimcheck: Run, tmp_path: Path) -> None:
    (tmp_path / "claimcheck.toml").write_text("max-pages = 9\n", encoding="utf-8")
    rows = {line.split(" = ")[0].strip(): line for line in claimcheck("config", "show")[1].splitlines()}
    assert "= 9 " in rows["max-pages"]
    assert rows["max-pages"].endswith("claimcheck.toml:1")
    assert rows["max-digits"].endswith("# default")
    assert str(DEFAULTS.max_digits) in rows["max-digits"]


@pytest.mark.parametrize("line", ["max-pages = 0", "max-rule-depth = 201", "max-pages = '9'", "max-pags = 9"])
def test_a_limit_that_is_none_is_refused(claimcheck: Run, tmp_path: Path, line: str) -> None:
    text(COUNTY)(tmp_path)
    (tmp_path / "claimcheck.toml").write_text(line + "\n", encoding="utf-8")
    code, out, err = claimcheck("check", "a.txt")
    assert (code, out) == (2, "")
    assert "claimcheck.toml:1:1" in err
    assert line.split()[0] in err


def test_a_rule_file_cannot_raise_its_own_limits(claimcheck: Run, tmp_path: Path) -> None:
    rules("max-rule-depth: 200\n" + RULE)(tmp_path)
    code, _, err = claimcheck("check", "--rules", "house", "a.txt")
    assert code == 2
    assert "unknown key 'max-rule-depth'" in err


def test_what_was_kept_under_other_limits_is_read_anew(claimcheck: Run, tmp_path: Path) -> None:
    pages(tmp_path)
    flags = ("check", "a.pdf", "--cache-dir", "kept")
    assert claimcheck(*flags)[0] == 0
    (tmp_path / "claimcheck.toml").write_text("max-pages = 2\n", encoding="utf-8")
    code, _, err = claimcheck(*flags)
    assert code == 2
    assert "more than 2 pages" in err
