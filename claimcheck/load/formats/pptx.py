"""Presentations: the text of each slide and its notes, in the order of the slides; hidden slides are left out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from claimcheck.limits import DEFAULTS, Limits
from claimcheck.load.content import Content
from claimcheck.load.office.archive import opened, read_by_a_library, too_large
from claimcheck.load.office.charts import chart_rows
from claimcheck.load.raised import lowered, raised, with_fractions
from claimcheck.load.tables.grid import Cell, Row
from claimcheck.load.tables.rows import sentences
from claimcheck.load.tables.words import Words

_KIND = "a presentation"


def read(raw: bytes, limits: Limits = DEFAULTS) -> Content:
    """The text of a file's bytes, slides below each other; SourceError when they are no such file."""
    with opened(raw, "ppt/presentation.xml", _KIND, ".pptx", limits) as archive:
        told = list(archive.warnings)
        copy = archive.copy()
    import pptx  # here: only such a file needs it
    from pptx.exc import PythonPptxError

    with read_by_a_library(PythonPptxError, AssertionError):
        slides = list(pptx.Presentation(copy).slides)
        if len(slides) > limits.max_pages:
            raise too_large(f"has more than {limits.max_pages:,} slides", "max-pages")
        hidden = [number for number, slide in enumerate(slides, 1) if slide._element.get("show") == "0"]
        texts = [
            [] if number in hidden else list(_slide(slide, number, told))
            for number, slide in enumerate(slides, 1)
        ]
        title = _title(slides[0]) if slides and 1 not in hidden else None
    if hidden:
        named = ", ".join(map(str, hidden[:10]))
        told.append(f"has hidden slides, which were left out: {named}")
    text, pages = "", []
    for paragraphs in texts:
        text += "\n\n" if text and paragraphs else ""
        pages.append(len(text))
        text += "\n\n".join(paragraphs)
    return Content(
        text,
        plain=False,
        origin="presentation",
        heading=title,
        pages=tuple(pages),
        page_name="slide",
        warnings=tuple(told),
    )


def _title(slide: Any) -> str | None:
    title = slide.shapes.title
    return " ".join(title.text_frame.text.split()) or None if title is not None else None


def _slide(slide: Any, number: int, told: list[str]) -> Iterator[str]:
    """The paragraphs of a slide, and of the notes below it."""
    unread: set[str] = set()
    for shape in _shapes(slide.shapes):
        if getattr(shape, "has_table", False):
            yield from (text for text, _ in sentences(list(_rows(shape.table, told)), Words()))
        elif getattr(shape, "has_chart", False):
            yield from _chart_title(shape.chart, told)
            rows = list(chart_rows(shape.chart))
            yield from (text for text, _ in sentences(rows, Words()))
            if not rows:
                unread.add("chart without categories")
        elif shape.has_text_frame:
            yield from _paragraphs(shape.text_frame, told)
        elif "diagram" in str(shape.element.xpath("string(.//a:graphicData/@uri)")):
            unread.add("diagram")
    if slide.has_notes_slide and slide.notes_slide.notes_text_frame is not None:
        yield from _paragraphs(slide.notes_slide.notes_text_frame, told)
    told += [f"slide {number}: a {what} is not read" for what in sorted(unread)]


def _chart_title(chart: Any, told: list[str]) -> Iterator[str]:
    if chart.has_title and chart.chart_title.has_text_frame:
        yield from _paragraphs(chart.chart_title.text_frame, told)


def _shapes(shapes: Iterable[Any]) -> Iterator[Any]:
    """The shapes, and in place of a group those in it, however deep."""
    waiting = [iter(shapes)]
    while waiting:
        shape = next(waiting[-1], None)
        if shape is None:
            waiting.pop()
        elif hasattr(shape, "shapes"):
            waiting.append(iter(shape.shapes))
        else:
            yield shape


def _rows(table: Any, told: list[str]) -> Iterator[Row]:
    for row in table.rows:
        texts = ("\n".join(_paragraphs(cell.text_frame, told)) for cell in row.cells)
        yield [Cell(text, "") if text else None for text in texts]


def _paragraphs(frame: Any, told: list[str]) -> Iterator[str]:
    for paragraph in frame.paragraphs:
        parts: list[str] = []
        for run in paragraph._p.content_children:
            words, style = run.text, getattr(run, "rPr", None)
            baseline = "" if style is None else style.get("baseline", "")
            if style is not None and style.get("strike", "noStrike") != "noStrike":
                if any(map(str.isdigit, words)):
                    told.append(f"strikes out text with numbers, which was left out: {words[:60]}")
            elif baseline.startswith("-"):
                parts.append(lowered(words, "".join(parts[-1:])))
            else:
                parts.append(raised(words) if baseline.strip("0%") else words)
        text = " ".join(with_fractions("".join(parts)).split())
        if text:
            yield text
