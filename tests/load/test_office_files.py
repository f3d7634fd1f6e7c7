"""Presentations, spreadsheets and documents that are damaged, hostile or something else."""

from __future__ import annotations

import io
import time
import zipfile
from collections.abc import Callable
from types import ModuleType
from typing import Any

import docx
import openpyxl
import pptx
import pytest
from pptx.chart.data import CategoryChartData, XyChartData
from pptx.enum.chart import XL_CHART_TYPE
from pptx.util import Inches

from claimcheck.errors import SourceError
from claimcheck.load.formats import docx as docx_format
from claimcheck.load.formats import pptx as pptx_format
from claimcheck.load.formats import xlsx as xlsx_format

SENTENCE = "The flood killed 17 people in Marlbridge."


def saved(made: Any) -> bytes:
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def deck(*slides: str) -> Any:
    made = pptx.Presentation()
    for text in slides:
        slide = made.slides.add_slide(made.slide_layouts[1])
        slide.shapes.title.text = "The flood"
        slide.placeholders[1].text = text
    return made


def book() -> Any:
    made = openpyxl.Workbook()
    made.active.append([SENTENCE])
    return made


def document() -> Any:
    made = docx.Document()
    made.add_paragraph(SENTENCE)
    return made


KINDS: dict[str, tuple[ModuleType, Callable[[], Any], str]] = {
    "docx": (docx_format, document, "word/document.xml"),
    "pptx": (pptx_format, lambda: deck(SENTENCE), "ppt/slides/slide1.xml"),
    "xlsx": (xlsx_format, book, "xl/worksheets/sheet1.xml"),
}
EACH_KIND = pytest.mark.parametrize("kind", KINDS)


def changed(
    raw: bytes, change: Callable[[str, bytes], bytes | None], more: dict[str, bytes] | None = None
) -> bytes:
    """An archive with its parts changed; None takes one out."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(raw)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            if (part := change(name, old.read(name))) is not None:
                new.writestr(name, part)
        for name, part in (more or {}).items():
            new.writestr(name, part)
    return out.getvalue()


def refusal(kind: str, raw: bytes) -> str:
    with pytest.raises(SourceError) as caught:
        KINDS[kind][0].read(raw)
    return str(caught.value)


def text(kind: str, raw: bytes) -> str:
    found = KINDS[kind][0].read(raw)
    if kind == "xlsx":
        return " ".join(cell.text for sheet in found.sheets for row in sheet.rows for cell in row if cell)
    return str(found.text)


@EACH_KIND
def test_what_is_read(kind: str) -> None:
    assert SENTENCE in text(kind, saved(KINDS[kind][1]()))


@EACH_KIND
def test_one_kind_is_not_the_other(kind: str) -> None:
    for other, (_, make, _) in KINDS.items():
        if other != kind:
            assert "this is not a" in refusal(kind, saved(make()))


@EACH_KIND
@pytest.mark.parametrize(
    ("raw", "said"),
    [
        (b"", "this is not a"),
        (SENTENCE.encode(), "this is not a"),
        (b"PK\x03\x04" + b"\0" * 40, "is damaged"),
        (b"\xd0\xcf\x11\xe0" + b"\0" * 600, "an old Office file, or one with a password"),
    ],
)
def test_what_is_none(kind: str, raw: bytes, said: str) -> None:
    assert said in refusal(kind, raw)


@EACH_KIND
def test_a_document_type_is_refused(kind: str) -> None:
    _, make, part = KINDS[kind]
    bomb = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>'

    def with_bomb(name: str, raw: bytes) -> bytes:
        return bomb + raw.partition(b"?>")[2] if name == part else raw

    assert "has a document type definition" in refusal(kind, changed(saved(make()), with_bomb))


@EACH_KIND
def test_a_bomb_is_not_unpacked(kind: str) -> None:
    _, make, part = KINDS[kind]

    def blown_up(name: str, raw: bytes) -> bytes:
        return raw + b" " * 60_000_000 if name == part else raw

    raw = changed(saved(make()), blown_up)
    assert len(raw) < 1_000_000
    started = time.process_time()
    assert "unpacks to more than" in refusal(kind, raw)
    assert time.process_time() - started < 5


@EACH_KIND
def test_pictures_are_not_unpacked(kind: str) -> None:
    raw = changed(saved(KINDS[kind][1]()), lambda _, part: part, {"media/image1.png": b"\0" * 80_000_000})
    assert SENTENCE in text(kind, raw)


@EACH_KIND
def test_too_many_parts(kind: str) -> None:
    more = {f"media/{number}.bin": b"" for number in range(2_100)}
    raw = changed(saved(KINDS[kind][1]()), lambda _, part: part, more)
    assert "holds more than 2,000 parts" in refusal(kind, raw)


@EACH_KIND
def test_a_name_that_leads_out_is_told(kind: str) -> None:
    raw = changed(saved(KINDS[kind][1]()), lambda _, part: part, {"../../outside.xml": b"<x/>"})
    found = KINDS[kind][0].read(raw)
    assert found.warnings == ("holds parts whose names lead out of it: they were not touched",)
    assert SENTENCE in text(kind, raw)


@EACH_KIND
def test_two_parts_of_one_name(kind: str) -> None:
    _, make, part = KINDS[kind]
    raw = io.BytesIO(saved(make()))
    with zipfile.ZipFile(raw, "a") as archive, pytest.warns(UserWarning, match="Duplicate name"):
        archive.writestr(part, b"<x/>")
    assert f"is damaged: two of its parts are named {part}" in refusal(kind, raw.getvalue())


@EACH_KIND
def test_a_part_that_is_cut_short(kind: str) -> None:
    _, make, part = KINDS[kind]
    raw = changed(saved(make()), lambda name, raw: raw[: len(raw) // 2] if name == part else raw)
    assert "is damaged" in refusal(kind, raw)


@EACH_KIND
@pytest.mark.parametrize("encoding", [b"UTF-0", b"rot13", b"utf-7", b"cp037"])
def test_an_encoding_that_no_office_file_has(kind: str, encoding: bytes) -> None:
    _, make, part = KINDS[kind]

    def encoded(name: str, raw: bytes) -> bytes:
        head = b'<?xml version="1.0" encoding="' + encoding + b'"?>'
        return head + (raw.partition(b"?>")[2] or raw) if name == part else raw

    assert "is damaged" in refusal(kind, changed(saved(make()), encoded))


def test_a_row_far_down_costs_little() -> None:
    def far(name: str, raw: bytes) -> bytes:
        return raw.replace(b'<row r="1"', b'<row r="99999999999"') if name == KINDS["xlsx"][2] else raw

    started = time.process_time()
    assert "has more than 400,000 cells" in refusal("xlsx", changed(saved(book()), far))
    assert time.process_time() - started < 5


@pytest.mark.parametrize("kind", ["pptx", "xlsx"])
def test_any_part_may_be_missing(kind: str) -> None:
    raw = saved(KINDS[kind][1]())
    read = 0
    for gone in zipfile.ZipFile(io.BytesIO(raw)).namelist():
        without = changed(raw, lambda name, part, gone=gone: None if name == gone else part)  # type: ignore[misc]
        try:
            found = text(kind, without)
        except SourceError as error:
            assert "is damaged" in str(error) or "this is not a" in str(error), gone
        else:
            read += SENTENCE in found
    assert read > 0, "most parts say nothing"


@pytest.mark.parametrize("kind", ["pptx", "xlsx"])
def test_any_part_may_be_empty_of_meaning(kind: str) -> None:
    raw = saved(KINDS[kind][1]())
    refused = 0
    for odd in zipfile.ZipFile(io.BytesIO(raw)).namelist():
        with_odd = changed(raw, lambda name, part, odd=odd: b"<x/>" if name == odd else part)  # type: ignore[misc]
        try:
            assert (
                SENTENCE in text(kind, with_odd)
                or odd == KINDS[kind][2]
                or "workbook" in odd
                or "rels" in odd
            )
        except SourceError as error:
            refused += "is damaged" in str(error)
    assert refused > 0


def test_nesting_beyond_reading() -> None:
    _, make, part = KINDS["pptx"]
    deep = b"<a:x>" * 2_000 + b"</a:x>" * 2_000
    raw = changed(
        saved(make()),
        lambda name, raw: raw.replace(b"<p:spTree>", b"<p:spTree>" + deep) if name == part else raw,
    )
    assert "is damaged" in refusal("pptx", raw)


def test_a_cell_far_out_does_not_fill_the_memory() -> None:
    rows = b"".join(b'<row r="%d"><c r="XFD%d"><v>1</v></c></row>' % (n, n) for n in range(1, 2_000))

    def wide(name: str, raw: bytes) -> bytes:
        if name != KINDS["xlsx"][2]:
            return raw
        return raw[: raw.index(b"<sheetData>") + 11] + rows + raw[raw.index(b"</sheetData>") :]

    assert "has more than 400,000 cells" in refusal("xlsx", changed(saved(book()), wide))


def test_slides_notes_tables_and_what_is_not_read() -> None:
    made = deck("Seventeen died.", "Two are missing.")
    first, second = made.slides
    first.notes_slide.notes_text_frame.text = "The mayor says 19."
    table = second.shapes.add_table(2, 2, Inches(1), Inches(1), Inches(2), Inches(2)).table
    for (row, at), words in {
        (0, 0): "Town",
        (0, 1): "Homes lost",
        (1, 0): "Eastmoor",
        (1, 1): "1,100",
    }.items():
        table.cell(row, at).text = words
    group = second.shapes.add_group_shape()
    group.shapes.add_textbox(0, 0, Inches(1), Inches(1)).text_frame.text = "Grouped 5 boats."
    data = CategoryChartData()
    data.categories = ["Marlbridge", "Keld"]
    data.add_series("Killed", (17, 3))
    data.add_series("Homes destroyed", (1300.0, None))
    second.shapes.add_chart(XL_CHART_TYPE.COLUMN_CLUSTERED, 0, 0, Inches(1), Inches(1), data)
    shares = CategoryChartData(number_format="0.0%")
    shares.categories = ["Marlbridge"]
    shares.add_series("Homeless", (0.175,))
    chart = second.shapes.add_chart(XL_CHART_TYPE.PIE, 0, 0, Inches(1), Inches(1), shares).chart
    chart.chart_title.text_frame.text = "Who lost a home"
    points = XyChartData()
    points.add_series("s").add_data_point(88, 99)
    second.shapes.add_chart(XL_CHART_TYPE.XY_SCATTER, 0, 0, Inches(1), Inches(1), points)
    hidden = made.slides.add_slide(made.slide_layouts[5])
    hidden.shapes.title.text = "Nobody sees 99."
    hidden._element.set("show", "0")
    found = pptx_format.read(saved(made))
    assert found.text.split("\n\n") == [
        "The flood", "Seventeen died.", "The mayor says 19.",
        "The flood", "Two are missing.", "Eastmoor: 1,100 homes lost.", "Grouped 5 boats.",
        "Marlbridge: 17 killed.", "Marlbridge: 1300 homes destroyed.", "Keld: 3 killed.",
        "Who lost a home", "Marlbridge: Homeless: 17.5%.",
    ]  # fmt: skip
    assert found.heading == "The flood"
    assert [found.text[start:][:9] for start in found.pages[:2]] == ["The flood", "The flood"]
    assert found.warnings == (
        "slide 2: a chart without categories is not read",
        "has hidden slides, which were left out: 3",
    )
