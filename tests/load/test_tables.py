"""Cells of tables, each read with its headings."""

from __future__ import annotations

import datetime
import io
from pathlib import Path

import openpyxl
import pytest

from claimcheck.load import read_sources
from claimcheck.load.formats import csv, xlsx
from claimcheck.load.tables.content import content
from claimcheck.load.tables.grid import Grids, column
from claimcheck.records.source import Source
from claimcheck.rulebook import Vocabulary


def of_csv(text: str, vocabulary: Vocabulary) -> list[tuple[str, str]]:
    """The sentences that are made of a table, each with its cell."""
    found = csv.read(text.encode())
    assert isinstance(found, Grids)
    made = content(found, vocabulary)
    ends = [*(start - 2 for start, _ in made.fields[1:]), len(made.text)]
    return [(made.text[start:end], cell) for (start, cell), end in zip(made.fields, ends, strict=True)]


def workbook(*sheets: list[list[object]]) -> openpyxl.Workbook:
    book = openpyxl.Workbook()
    book.remove(book.active)
    for number, rows in enumerate(sheets, 1):
        sheet = book.create_sheet(f"Sheet{number}")
        for row in rows:
            sheet.append(row)
    return book


def saved(book: openpyxl.Workbook) -> bytes:
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


@pytest.mark.parametrize(
    ("table", "sentences"),
    [
        ("District,Killed\nMarlbridge,17\n", [("17 killed in Marlbridge.", "B2")]),
        (
            "district,People killed,Injured\nMarlbridge,17,230\nEastmoor,2,\n",
            [
                ("17 people killed in Marlbridge.", "B2"),
                ("230 injured in Marlbridge.", "C2"),
                ("2 people killed in Eastmoor.", "B3"),
            ],
        ),
        ("Company,Staff\nHalvorsen,\"1,200\"\n", [("Halvorsen: 1,200 staff.", "B2")]),
        (",Killed\nMen,3\n", [("Men: 3 killed.", "B2")]),
        ("City,Year,Deaths\nHoms,2019,40\n", [("40 deaths in Homs in 2019.", "C2")]),
        ("City,Day,Deaths\nHoms,2 May 2019,40\n", [("40 deaths in Homs on 2 May 2019.", "C2")]),
        ("City,2022,2023\nHoms,5,7\n", [("In Homs in 2022: 5.", "B2"), ("In Homs in 2023: 7.", "C2")]),
        ("City,Number of deaths\nHoms,40\n", [("40 deaths in Homs.", "B2")]),
        ("City,Cost ($m)\nHoms,3.4\n", [("Cost in Homs: $3.4 million.", "B2")]),
        ("City,Cost (€)\nHoms,300\n", [("Cost in Homs: €300.", "B2")]),
        ("City,Rain (mm)\nHoms,12\n", [("Rain in Homs: 12 mm.", "B2")]),
        ('City,"Rain, mm"\nHoms,12\n', [("Rain in Homs: 12 mm.", "B2")]),
        ("City,Turnout (%)\nHoms,61.5\n", [("Turnout in Homs: 61.5%.", "B2")]),
        ("City,Deaths (thousands)\nHoms,12\n", [("Deaths in Homs: 12 thousand.", "B2")]),
        ("City,Deaths (confirmed)\nHoms,12\n", [("12 deaths (confirmed) in Homs.", "B2")]),
        ("City,GDP per head\nHoms,$12\n", [("GDP per head in Homs: $12.", "B2")]),
        ("City,Deaths\nHoms,about 40\n", [("about 40 deaths in Homs.", "B2")]),
        ("City,Deaths\nHoms,At least 40\n", [("At least 40 deaths in Homs.", "B2")]),
        ("City,Deaths\nHoms,40*\n", [("40 deaths in Homs.", "B2")]),
        ("Unit,Deaths\nDistrict 9,40\n", [("District 9: 40 deaths.", "B2")]),
        ("No.,City,Deaths\n1,Homs,40\n2,Idlib,\n", [("40 deaths in Homs.", "C2")]),
        (
            "The toll by city\n\nCity,Deaths\nHoms,40\n\nRemark: 12 are missing.,\n",
            [
                ("The toll by city", "A1"),
                ("40 deaths in Homs.", "B4"),
                ("Remark: 12 are missing.", "A6"),
            ],
        ),
        (",Deaths,Deaths\nCity,Men,Women\nHoms,3,4\n", [
            ("3 deaths Men in Homs.", "B3"), ("4 deaths Women in Homs.", "C3"),
        ]),
        ("City;Deaths;Cost\nHoms;1.200;$3,5\n", [
            ("1,200 deaths in Homs.", "B2"), ("Cost in Homs: $3.5.", "C2"),
        ]),
        ("City;Deaths;Rate\nHoms;1,200;3.5\n", [
            ("1,200 deaths in Homs.", "B2"), ("3.5 rate in Homs.", "C2"),
        ]),
        ("City\tDeaths\nHoms\t40\n", [("40 deaths in Homs.", "B2")]),
    ],
)  # fmt: skip
def test_a_figure_is_read_with_its_headings(
    vocabulary: Vocabulary, table: str, sentences: list[tuple[str, str]]
) -> None:
    assert of_csv(table, vocabulary) == sentences


def test_columns_have_letters() -> None:
    assert [column(at) for at in (0, 25, 26, 51, 52, 701, 702)] == ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]


def read(folder: Path, name: str, raw: bytes, vocabulary: Vocabulary) -> tuple[Source, list[str]]:
    (folder / name).write_bytes(raw)
    loaded = read_sources([name], root=folder, vocabulary=vocabulary)
    assert loaded.errors == ()
    return loaded.sources[0], [notice.message for notice in loaded.warnings]


def test_numbers_are_as_the_sheet_shows_them(tmp_path: Path, vocabulary: Vocabulary) -> None:
    book = workbook([["City", *"abcdefgh"], ["Homs", 275000, 0.125, 3.14159, 1200, 40, 2016, -3, 1e6]])
    for cell, pattern in {
        "B2": "#,##0", "C2": "0.0%", "D2": "0.00", "E2": '"$"#,##0', "F2": "[$€-407]0.00", "I2": "0",
    }.items():  # fmt: skip
        book.worksheets[0][cell].number_format = pattern
    source, told = read(tmp_path, "t.xlsx", saved(book), vocabulary)
    figures = [text.replace(" in Homs", "").rstrip(".") for text in source.text.split("\n\n")]
    assert figures == [
        "275,000 a", "B: 12.5%", "3.14 c", "D: $1,200", "E: €40.00", "2016 f", "-3 g", "1,000,000 h",
    ]  # fmt: skip
    assert told == []


@pytest.mark.parametrize(
    ("value", "pattern", "shown"),
    [
        (4200000, "#,##0,", "4,200"),
        (4200000, "0.0,,", "4.2"),
        (4200000, "0,.0", "4,200.0"),
        (4200000, '#,##0,"K"', "4,200K"),
        (4200000, '"$"0.0,,\\ "million"', "$4.2 million"),
        (4200000, "#,##0", "4,200,000"),
        (4200000, "0.00E+00", "4,200,000"),
        (0.00042, "##0.0E+0", "0.00042"),
        (2.5, "0", "3"),
        (-2.5, "0", "-3"),
        (0.125, "0.00", "0.13"),
        (0.125, "0%", "13%"),
        (2500, "#,##0,", "3"),
    ],
)
def test_a_number_is_rounded_and_scaled_as_the_sheet_does(
    tmp_path: Path, vocabulary: Vocabulary, value: float, pattern: str, shown: str
) -> None:
    book = workbook([["City", "Boats"], ["Homs", value]])
    book.worksheets[0]["B2"].number_format = pattern
    (cell,) = [cell for cell in xlsx.read(saved(book)).sheets[0].rows[1] if cell and cell.place == "B2"]
    assert cell.text == shown


def test_days_hidden_sheets_and_formulas(tmp_path: Path, vocabulary: Vocabulary) -> None:
    book = workbook(
        [["City", "Day", "Deaths"], ["Homs", datetime.date(2019, 5, 2), 40], ["Idlib", None, "=C2+1"]],
        [["City", "Deaths"], ["Raqqa", 9]],
        [["City", "Deaths"], ["Hama", 12345]],
    )
    book.worksheets[2].sheet_state = "hidden"
    source, told = read(tmp_path, "t.xlsx", saved(book), vocabulary)
    assert source.text == "40 deaths in Homs on 2 May 2019.\n\n9 deaths in Raqqa."
    assert [source.field(0), source.field(len(source.text) - 1)] == ["Sheet1!C2", "Sheet2!B2"]
    assert told[0].startswith("1 cell holds a formula without a saved result, and cannot be read")
    assert told[1] == "has hidden sheets, which were left out: Sheet3"


def test_a_day_beyond_the_calendar_is_told(tmp_path: Path, vocabulary: Vocabulary) -> None:
    book = workbook([["City", "Day", "Deaths"], ["Homs", 99999999999, 40]])
    book.worksheets[0]["B2"].number_format = "yyyy-mm-dd"
    source, told = read(tmp_path, "t.xlsx", saved(book), vocabulary)
    assert source.text == "40 deaths in Homs."
    assert told[0].startswith("Cell B2 is marked as a date but the serial value 99999999999 is outside")


def test_a_file_may_claim_any_size(vocabulary: Vocabulary) -> None:
    import zipfile

    book, out = saved(workbook([["City", "Deaths"], ["Homs", 40]])), io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(book)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            raw = old.read(name)
            new.writestr(name, raw.replace(b'ref="A1:B2"', b'ref="A1:XFD1048576"'))
    found = xlsx.read(out.getvalue())
    assert content(found, vocabulary).text == "40 deaths in Homs."


@pytest.mark.parametrize("name", ["t.csv", "t.xlsx"])
def test_a_table_says_nothing_of_itself(tmp_path: Path, vocabulary: Vocabulary, name: str) -> None:
    rows: list[list[object]] = [["City", "Day", "Deaths"], ["Homs", "13 June 2024", 40]]
    raw = "\n".join(",".join(map(str, row)) for row in rows).encode()
    source, told = read(tmp_path, name, raw if name.endswith("csv") else saved(workbook(rows)), vocabulary)
    assert source.text == "40 deaths in Homs on 13 June 2024."
    assert (source.published, source.title, told) == (None, None, [])
