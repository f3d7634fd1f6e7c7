"""What is set above or below the line, or struck out, is not read as more digits of the number before it."""

from __future__ import annotations

import io
from pathlib import Path

import docx
import pptx
import pytest
import xlsxwriter
from reportlab.pdfgen.canvas import Canvas

from claimcheck import extract
from claimcheck.load import read_sources
from claimcheck.load.contents import read_content
from claimcheck.load.formats.html import page
from claimcheck.load.raised import level, lowered, raised, with_fractions

MORE = "<p>" + "The road along the river stays shut, and nobody knows for how long it will be. " * 6
ROW = [
    ("The flood killed 19<sup>2</sup> people.", "The flood killed 19² people.", ["19"]),
    ("It killed 19<sup><a href='#n'>2, 3</a></sup> men.", "It killed 19², ³ men.", ["19"]),
    ("It killed 19<sup>[1]</sup> men.", "It killed 19[¹] men.", ["19"]),
    ("It burnt 5 km<sup>2</sup> of wood.", "It burnt 5 km² of wood.", ["5 km²"]),
    ("It took 8<sup>1</sup>/<sub>2</sub> hours.", "It took 8 1/2 hours.", ["8 1/2 hours"]),
    ("It took 8<sup>1</sup>&frasl;<sub>2</sub> hours.", "It took 8 1⁄2 hours.", ["8 1⁄2 hours"]),
    ("It is the 19<sup>th</sup> flood.", "It is the 19th flood.", ["19th"]),
    ("A ton of CO<sub>2</sub> costs $70.", "A ton of CO2 costs $70.", ["$70"]),
    ("It killed <s>900</s> 19 men.", "It killed 19 men.", ["19"]),
    ("It killed <span style='text-decoration: line-through'>900</span> 19 men.", "It killed 19 men.", ["19"]),
    ("It killed <bdo dir='rtl'>91</bdo> 19 men.", "It killed 19 men.", ["19"]),
    ("It killed <b style='position:absolute;left:-9999px'>900</b> 19 men.", "It killed 19 men.", ["19"]),
]  # fmt: skip


def _read(text: str) -> list[str]:
    return [claim.surface for claim in extract(text).claims]


@pytest.mark.parametrize(("body", "text", "surfaces"), ROW)
def test_a_page(body: str, text: str, surfaces: list[str]) -> None:
    found = page(f"<html><body><article><h1>Flood</h1><p>{body}</p>{MORE}</article>", fragment=False)
    told = next(part for part in found.text.split("\n\n") if part.startswith(text[:4]))
    assert " ".join(told.split()) == text
    assert _read(text)[: len(surfaces)] == surfaces
    assert not [one for one in found.warnings if "could not be found again" in one]
    left_out = "900" in body or "91" in body
    assert bool(found.warnings) is left_out, found.warnings
    assert " ".join(page(f"<p>{body}</p>", fragment=True).text.split()) == text


def test_what_a_page_strikes_out_or_turns_round_is_told() -> None:
    said = "<p>It killed <del>900</del> 19 men, <bdo dir=rtl>72</bdo> boats, <b hidden>5</b>.</p>"
    found = page(f"<html><body><article><h1>Flood</h1>{said}{MORE}</article>", fragment=False)
    assert found.warnings == (
        "strikes out text with numbers, which was left out: 900",
        "turns round text with numbers, which was left out: 72",
        "hides text with numbers, which was left out: 5",
    )


def test_a_number_behind_a_raised_one_keeps_its_place(tmp_path: Path) -> None:
    said = "<p>The flood killed 19<sup>2</sup> people\nand 31 dogs.</p>"
    (tmp_path / "a.html").write_text(f"<html><body><article><h1>Flood</h1>\n{said}{MORE}</article>")
    (source,) = read_sources(["a.html"], root=tmp_path).sources
    assert "19² people" in source.text
    (claim,) = [claim for claim in extract(source).claims if claim.surface == "31"]
    stretch = next(one for one in source.stretches if one.start <= claim.quantity.start < one.end)
    assert stretch.line == 3
    assert stretch.column + claim.quantity.start - stretch.start == 5


def test_an_unclosed_one_ends_with_its_block() -> None:
    found = page(
        f"<html><body><article><p>It killed 19<sup>2 men.</p><p>It killed 31 dogs.</p>{MORE}", fragment=False
    )
    assert "It killed 19² men." in found.text
    assert "It killed 31 dogs." in found.text


def test_a_document() -> None:
    made, raw = docx.Document(), io.BytesIO()
    said = made.add_paragraph("The flood killed 19")
    said.add_run("2").font.superscript = True
    said.add_run(" people and ")
    said.add_run("900").font.strike = True
    said.add_run(" 31 dogs in 8")
    said.add_run("1").font.superscript = True
    said.add_run("/")
    said.add_run("2").font.subscript = True
    said.add_run(" hours.")
    made.save(raw)
    (content,) = read_content(raw.getvalue(), ".docx").contents  # type: ignore[union-attr]
    assert content.text == "The flood killed 19² people and  31 dogs in 8 1/2 hours."
    assert content.warnings == ("strikes out text with numbers, which was left out: 900",)


def test_a_presentation() -> None:
    made, raw = pptx.Presentation(), io.BytesIO()
    said = made.slides.add_slide(made.slide_layouts[1]).placeholders[1].text_frame.paragraphs[0]
    for text, key, value in (
        ("The flood killed 19", "", ""), ("2", "baseline", "30000"), (" people and ", "", ""),
        ("900", "strike", "sngStrike"), ("31 dogs and CO", "", ""), ("2", "baseline", "-25000"), (".", "baseline", "0"),
    ):  # fmt: skip
        run = said.add_run()
        run.text = text
        if key:
            run.font._element.set(key, value)
    made.save(raw)
    (content,) = read_content(raw.getvalue(), ".pptx").contents  # type: ignore[union-attr]
    assert content.text == "The flood killed 19² people and 31 dogs and CO2."
    assert content.warnings == ("strikes out text with numbers, which was left out: 900",)


def test_a_spreadsheet(tmp_path: Path) -> None:
    book = xlsxwriter.Workbook(str(tmp_path / "a.xlsx"))
    sheet = book.add_worksheet()
    sheet.write_row(0, 0, ["town", "killed"])
    sheet.write_row(1, 0, ["Arden"])
    sheet.write_rich_string(1, 1, "19", book.add_format({"font_script": 1}), "2", " ")
    sheet.write_row(2, 0, ["Belton"])
    sheet.write_rich_string(2, 1, book.add_format({"font_strikeout": True}), "900", " 31", " ")
    book.close()
    (source,) = read_sources(["a.xlsx"], root=tmp_path).sources
    assert [claim.surface for claim in extract(source).claims] == ["19", "31"]


def test_a_pdf() -> None:
    raw = io.BytesIO()
    canvas = Canvas(raw)
    said = canvas.beginText(72, 700)
    for text, rise, size in (("The flood killed 19", 0, 12), ("2", 5, 7), (" people and 1,200", 0, 12), ("13", 4, 8),
                             (" dogs in 10", 0, 12), ("2", -3, 7), (" towns and 16", 0, 12), ("17", 0, 7)):  # fmt: skip
        said.setFont("Helvetica", size)
        said.setRise(rise)
        said.textOut(text)
    canvas.drawText(said)
    canvas.save()
    (content,) = read_content(raw.getvalue(), ".pdf").contents  # type: ignore[union-attr]
    assert (
        " ".join(content.text.split()) == "The flood killed 19² people and 1,200¹³ dogs in 102 towns and 1617"
    )


@pytest.mark.parametrize(
    ("text", "surfaces", "unread"),
    [
        ("The flood killed <b>22</b> men.", ["22"], []),
        ("It killed <del>901</del> 22 cats.", ["22"], []),
        ("It killed ~~901~~ 22 cats.", ["22"], []),
        ("It killed 19<sup>2</sup> men and 31 dogs.", ["31"], ["19<sup>2"]),
        ("It took 8<sup>1</sup>/<sub>2</sub> hours.", [], ["8<sup>1</sup>/<sub>2"]),
    ],
)
def test_markdown(tmp_path: Path, text: str, surfaces: list[str], unread: list[str]) -> None:
    (tmp_path / "a.md").write_text(text + "\n")
    (source,) = read_sources(["a.md"], root=tmp_path).sources
    found = extract(source)
    assert [claim.surface for claim in found.claims] == surfaces
    assert [text[one.unread.start : one.unread.end] for one in found.unread] == unread
    assert {claim.quantity.amount.kind for claim in found.claims} <= {"exact"}


def test_more_than_is_no_tag() -> None:
    (claim,) = extract("It killed >22 men.").claims
    assert claim.quantity.amount.kind == "more_than"


def test_the_characters() -> None:
    assert raised("2") == "²"
    assert raised("-3") == "⁻³"
    assert raised("th") == "th"
    assert (
        raised("Two of the 19 men were found alive on Monday")
        == "Two of the 19 men were found alive on Monday"
    )
    assert lowered("2", "CO") == "2"
    assert lowered("2", "3") == "₂"
    assert with_fractions("8¹/₂ and ¾ and ¹⁄₃") == "8 1/2 and ¾ and 1⁄3"
    assert level("10⁻³ H₂O") == "10-3 H2O"
