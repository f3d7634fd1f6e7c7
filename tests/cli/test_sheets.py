"""The sheet of topics and sources, at a terminal and in a page."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from claimcheck.records.findings import Findings
from tests.cli.conftest import Run
from tests.report.flood import flood

Put = Callable[[Findings | BaseException], None]


def test_the_matrix_is_shown_instead_of_the_report(claimcheck: Run, found: Put) -> None:
    found(flood())
    code, out, _ = claimcheck("check", "x.txt", "--matrix")
    assert code == 2, "one of the flood's files could not be read"
    assert "A letter is a side of a conflict" in out
    assert "── 1" not in out


def test_the_matrix_is_for_the_terminal(claimcheck: Run, found: Put) -> None:
    found(flood())
    code, out, err = claimcheck("check", "x.txt", "--matrix", "--format", "json")
    assert (code, out) == (2, "")
    assert "--matrix is for --format terminal" in err


def test_the_page_goes_into_a_file(claimcheck: Run, found: Put, tmp_path: Path) -> None:
    found(flood())
    claimcheck("check", "x.txt", "--output", "html:page.html")
    page = (tmp_path / "page.html").read_text(encoding="utf-8")
    assert page.startswith("<!doctype html>\n")
    assert page.endswith("</html>\n")
    assert "<table>" in page


def test_a_heading_that_is_the_measure_leaves_no_gap_where_the_subject_would_stand(
    claimcheck: Run, tmp_path: Path
) -> None:
    (tmp_path / "toll.csv").write_text("town,deaths,injured\nMarl,17,40\n", encoding="utf-8")
    out = claimcheck("extract", "toll.csv")[1]
    assert "40 → count 40 · injured · Marl\n" in out


def test_the_texts_of_one_file_are_listed_by_their_records(claimcheck: Run, tmp_path: Path) -> None:
    rows = [{"id": "x1", "text": "Marl has 17 wells."}, {"id": "x2", "text": "Marl has three mills."}]
    (tmp_path / "wires.jsonl").write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    listed = claimcheck("check", "wires.jsonl")[1].split("Sources\n")[1]
    assert "  wires.jsonl, record x1 · day" in listed
    assert "  wires.jsonl, record x2 · day" in listed
