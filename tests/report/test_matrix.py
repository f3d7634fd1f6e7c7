"""The sheet of topics and sources, and how a terminal shows it."""

from __future__ import annotations

import re

from claimcheck.record import replace
from claimcheck.records.findings import Findings
from claimcheck.report import render
from claimcheck.report.matrix import matrix
from claimcheck.report.options import Options
from claimcheck.report.ranking import ranked
from tests.report.crowd import crowd
from tests.report.flood import Story


def test_conflicts_come_first_then_what_agrees(findings: Findings) -> None:
    sheet = matrix(findings, ranked(findings.conflicts))
    assert [row.kind for row in sheet.rows] == ["conflict"] * 3 + ["noted", "agreement"]
    herald = sheet.rows[0].cells["herald.txt"]
    assert [(entry.written, entry.side) for entry in herald] == [("12,400", 0)]


def test_what_one_source_alone_gives_has_its_row(story: Story, findings: Findings) -> None:
    week = story.claim("herald.txt", "36 hours", "36", subject="sandbags")
    made = replace(
        findings, claims=(replace(week, id="alone", measure="water_level"),), conflicts=(), agreements=()
    )
    (row,) = matrix(made, ()).rows
    assert (row.kind, row.topic) == ("lone", "water level: sandbags")


def test_lone_figures_are_counted_where_they_are_many() -> None:
    many = replace(crowd(80, 2), conflicts=(), agreements=())
    sheet = matrix(many, ())
    assert (len(sheet.rows), sheet.more) == (40, 120)


def test_a_terminal_shows_the_sheet(findings: Findings) -> None:
    page = render(findings, "terminal", Options(width=100, matrix=True))
    assert page.startswith("3 conflicts in 4 sources")
    (row,) = [line for line in page.splitlines() if "people driven out" in line]
    assert re.split(r"\s{2,}", row.strip())[1:] == ["A 12,400", "B Around 9,800", "A 12,400", "B Nearly ten"]
    assert "≠ Monday" in page
    assert "= 1.2 million" in page
    assert "could not check" in page


def test_sources_that_do_not_fit_get_a_table_of_their_own(findings: Findings) -> None:
    page = render(findings, "terminal", Options(width=60, matrix=True))
    assert page.count("Topic") == 2
    assert max(len(line) for line in page.splitlines()) <= 60
    assert [line for line in page.splitlines() if line != line.rstrip()] == []
