"""The sheet of topics and sources, at a terminal and in a page."""

from __future__ import annotations

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
