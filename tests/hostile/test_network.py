"""Nothing leaves the machine: every command, every input format and every report, where a socket may not be opened."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import docx
import openpyxl
import pptx
import pytest
from reportlab.pdfgen.canvas import Canvas

from claimcheck.load.formats import FORMATS as TEXTS
from claimcheck.load.formats import RECORDS, TABLES
from claimcheck.report.formats import FILE_FORMATS, FORMATS
from tests.hostile.test_faults import ROOT, run

pytestmark = pytest.mark.hostile
# Every Python that a run starts, workers too, loads this before anything else. What it sees is written down, since
# a library might swallow the refusal.
GUARD = """
import sys

def watch(event, arguments):
    if event.startswith(("socket.", "urllib.", "ftplib.", "http.client.", "smtplib.")):
        with open(NOTES, "a", encoding="utf-8") as notes:
            notes.write(f"{event} {arguments}\\n")
        raise OSError("a socket was opened")

sys.addaudithook(watch)
"""
SAID = "The fire at the mill in Arden killed {} people on Tuesday, the police said. See https://127.0.0.1:9/{}.html. "
LONG = "The road along the river stays shut, and nobody knows for how long it will be. " * 6


@pytest.fixture
def texts(tmp_path: Path) -> Path:
    """A folder with a text in every format; what a page, a document and a feed point at must not be fetched."""
    folder = tmp_path / "texts"
    folder.mkdir()
    told = {suffix: SAID.format(12 + number, number) for number, suffix in enumerate([*TEXTS, *RECORDS])}
    for suffix in (".txt", ".text", ".md", ".markdown"):
        (folder / f"a{suffix}").write_text(told[suffix] + "It covered 4 kg/m² of floor.\n", encoding="utf-8")
    head = "<link rel=stylesheet href='http://127.0.0.1:9/x.css'><base href='http://127.0.0.1:9/'>"
    for suffix in (".html", ".htm", ".xhtml"):
        page = f"<article><h1>Fire</h1><p>{told[suffix]}<img src='http://127.0.0.1:9/x.png'></p><p>{LONG}</p></article>"
        (folder / f"a{suffix}").write_text(
            f"<!doctype html><html><head>{head}</head><body>{page}", encoding="utf-8"
        )
    document = docx.Document()
    document.add_paragraph(told[".docx"])
    document.save(str(folder / "a.docx"))
    canvas = Canvas(str(folder / "a.pdf"))
    canvas.drawString(72, 700, told[".pdf"][:80])
    canvas.linkURL("http://127.0.0.1:9/x", (0, 0, 9, 9))
    canvas.save()
    deck = pptx.Presentation()
    box = deck.slides.add_slide(deck.slide_layouts[1]).placeholders[1]
    box.text_frame.text = told[".pptx"]
    box.text_frame.paragraphs[0].runs[0].hyperlink.address = "http://127.0.0.1:9/x"
    deck.save(str(folder / "a.pptx"))
    book = openpyxl.Workbook()
    for row in (["town", "killed", "said"], ["Arden", 31, '=WEBSERVICE("http://127.0.0.1:9/x")']):
        book.active.append(row)
    book.active["A2"].hyperlink = "http://127.0.0.1:9/x"
    book.save(folder / "a.xlsx")
    for suffix in (".jsonl", ".ndjson", ".json"):
        record = {"id": suffix, "html": f"<p>{told[suffix]}</p>", "url": "http://127.0.0.1:9/x"}
        (folder / f"a{suffix}").write_text(json.dumps(record), encoding="utf-8")
    (folder / "a.csv").write_text(f'id,text\nrow,"{told[".csv"]}"\n', encoding="utf-8")
    for suffix in (".rss", ".atom", ".xml"):
        item = f"<item><guid>{suffix}</guid><link>http://127.0.0.1:9/x</link><description>{told[suffix]}</description></item>"
        (folder / f"a{suffix}").write_text(
            f"<rss><channel><title>t</title>{item}</channel></rss>", encoding="utf-8"
        )
    return folder


COMMANDS = [
    *(("check", ".", "--format", name) for name in FORMATS),
    *(("check", ".", "--output", f"{name}:../report.{name}") for name in FILE_FORMATS),
    ("extract", "."),
    ("baseline", "create", "../baseline.json", ".", "--reason", "checked"),
    ("explain", "deaths-differ"),
    ("rules", "check"),
    ("rules", "list"),
    ("schema",),
    ("config", "show"),
]


def test_every_input_format_is_there(texts: Path) -> None:
    assert {path.suffix for path in texts.iterdir()} == {*TEXTS, *RECORDS, *TABLES}


@pytest.mark.parametrize("arguments", COMMANDS, ids=" ".join)
def test_no_socket_is_opened(texts: Path, tmp_path: Path, arguments: tuple[str, ...]) -> None:
    guard, notes = tmp_path / "guard", tmp_path / "notes"
    guard.mkdir()
    (guard / "sitecustomize.py").write_text(f"NOTES = {str(notes)!r}\n{GUARD}", encoding="utf-8")
    named = [path.name for path in sorted(texts.iterdir())] if "." in arguments else []
    words = [one for word in arguments for one in (named if word == "." else [word])]
    done = run(*words, folder=texts, PYTHONPATH=f"{guard}:{ROOT}")
    assert not notes.exists(), notes.read_text(encoding="utf-8")
    assert done.returncode == (1 if arguments[0] == "check" else 0), done.stderr.decode()
    if arguments[-1] == "json":
        report = json.loads(done.stdout)
        assert report["complete"]
        assert len(report["sources"]) == len(named)
        assert report["coverage"]["read"] >= len(named)


def test_the_guard_sees_a_socket(tmp_path: Path) -> None:
    """So that the test above can fail."""
    (tmp_path / "sitecustomize.py").write_text(
        f"NOTES = {str(tmp_path / 'notes')!r}\n{GUARD}", encoding="utf-8"
    )
    code = "import socket\ntry:\n    socket.socket()\nexcept OSError:\n    pass"
    run(folder=tmp_path, command=(sys.executable, "-c", code), PYTHONPATH=str(tmp_path))
    assert "socket.__new__" in (tmp_path / "notes").read_text(encoding="utf-8")
