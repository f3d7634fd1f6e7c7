"""One story in every format that is read gives the same conflicts."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from pathlib import Path

import docx
import openpyxl
import pptx
import pytest
from reportlab.pdfgen.canvas import Canvas

import claimcheck
from claimcheck.load.formats import FORMATS, RECORDS, TABLES
from claimcheck.report.naming import place
from tests.cli.conftest import COUNTY, MAYOR


def paragraphs(text: str) -> list[str]:
    return [part.strip() for part in text.split("\n\n")]


def as_html(text: str) -> bytes:
    title, *rest = paragraphs(text)
    body = f"<h1>{title}</h1>" + "".join(f"\n<p>{part}</p>" for part in rest)
    return f"<!doctype html><html><body><article>{body}</article></body></html>".encode()


def as_docx(text: str) -> bytes:
    made, out = docx.Document(), io.BytesIO()
    for part in paragraphs(text):
        made.add_paragraph(part)
    made.save(out)
    return out.getvalue()


def as_pptx(text: str) -> bytes:
    made, out = pptx.Presentation(), io.BytesIO()
    title, *rest = paragraphs(text)
    for words in (rest[:1], rest[1:]):
        slide = made.slides.add_slide(made.slide_layouts[1])
        slide.shapes.title.text = title
        slide.placeholders[1].text = "\n".join(words)
    made.save(out)
    return out.getvalue()


def as_xlsx(text: str) -> bytes:
    made, out = openpyxl.Workbook(), io.BytesIO()
    for part in paragraphs(text):
        made.active.append([part])
        made.active.append([])
    made.save(out)
    return out.getvalue()


def as_pdf(text: str) -> bytes:
    out = io.BytesIO()
    canvas = Canvas(out)
    for number, line in enumerate(text.split("\n")):
        canvas.drawString(50, 800 - 15 * number, line)
    canvas.save()
    return out.getvalue()


def row(text: str) -> dict[str, str]:
    title, day, *rest = paragraphs(text)
    return {"id": title.lower(), "title": title, "published": day, "text": "\n\n".join(rest)}


def as_csv(text: str) -> bytes:
    values = ",".join(f'"{value}"' for value in row(text).values())
    return f"id,title,published,text\n{values}\n".encode()


def as_rss(text: str) -> bytes:
    told = row(text)
    item = f"<title>{told['title']}</title><pubDate>Thu, 13 Jun 2024 08:00:00 +0000</pubDate>"
    item += f"<description>{told['text']}</description>"
    return f'<rss version="2.0"><channel><item>{item}</item></channel></rss>'.encode()


def as_atom(text: str) -> bytes:
    told = row(text)
    entry = f"<title>{told['title']}</title><published>2024-06-13T08:00:00Z</published>"
    entry += f"<content>{told['text']}</content>"
    return f'<feed xmlns="http://www.w3.org/2005/Atom"><entry>{entry}</entry></feed>'.encode()


WRITERS: dict[str, tuple[Callable[[str], bytes], str]] = {
    ".txt": (str.encode, ":5"),
    ".md": (str.encode, ":5"),
    ".html": (as_html, ":3"),
    ".docx": (as_docx, ", paragraph 3"),
    ".pdf": (as_pdf, ", page 1"),
    ".pptx": (as_pptx, ", slide 2"),
    ".xlsx": (as_xlsx, ", A5"),
    ".jsonl": (lambda text: json.dumps(row(text)).encode(), ", paragraph 1"),
    ".json": (lambda text: json.dumps([row(text)]).encode(), ", paragraph 1"),
    ".csv": (as_csv, ", paragraph 1"),
    ".rss": (as_rss, ", paragraph 1"),
    ".atom": (as_atom, ", paragraph 1"),
}
ALIKE = {
    ".text": ".txt", ".markdown": ".md", ".htm": ".html", ".xhtml": ".html", ".ndjson": ".jsonl", ".xml": ".rss",
}  # fmt: skip


def test_every_format_has_a_writer() -> None:
    assert {*FORMATS, *RECORDS, *TABLES} == {*WRITERS, *ALIKE}


@pytest.mark.parametrize("suffix", [*WRITERS, *ALIKE])
def test_the_same_conflict(tmp_path: Path, suffix: str) -> None:
    write, where = WRITERS[ALIKE.get(suffix, suffix)]
    for name, text in (("county", COUNTY), ("mayor", MAYOR)):
        (tmp_path / f"{name}{suffix}").write_bytes(write(text))
    names = [f"county{suffix}", f"mayor{suffix}"]
    # A table does not say of itself when it came out.
    told = dict.fromkeys(names, "2024-06-13") if suffix in TABLES else None
    loaded = claimcheck.read_sources([tmp_path / name for name in names], root=tmp_path, published=told)
    assert (loaded.errors, loaded.warnings) == ((), ())
    assert {str(source.published) for source in loaded.sources} == {"2024-06-13"}
    findings = claimcheck.check(loaded)
    (conflict,) = findings.conflicts
    assert (conflict.severity, conflict.rule) == ("error", "deaths-differ")
    assert [side.value for side in conflict.sides] == ["17 people", "19 people"]
    sources = {source.id: source for source in findings.sources}
    for claim in conflict.claims:
        source = sources[claim.source]
        quantity = claim.quantity
        assert source.text[quantity.start : quantity.end] == claim.surface
        assert source.path in names
        assert place(source, quantity.start).endswith(where)
