"""What is fuzzed, each a function of bytes that fails when a promise is broken.

A target lets only claimcheck's own errors pass. Its seeds are what the engines begin with.
"""

from __future__ import annotations

import io
import json
import tempfile
import time
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pathlib import Path

import openpyxl
from pptx import Presentation

from claimcheck import Source, read_rulebook
from claimcheck.errors import RulebookError, SourceError
from claimcheck.extract import quantities_of
from claimcheck.load import read_sources
from claimcheck.load.formats import FORMATS as TEXTS
from claimcheck.load.formats import RECORDS, TABLES
from claimcheck.pipeline import check
from claimcheck.records.findings import Findings
from claimcheck.report import EXTRACT_FORMATS, FORMATS, render, render_claims, render_file
from claimcheck.report.visible import hidden
from claimcheck.rulebook import Rulebook
from claimcheck.settings import Settings
from tests.fuzz.pieces import halves, text_of
from tests.hostile.command import Ran
from tests.hostile.reports import wrong

Promise = Callable[[bytes], None]
OTHER = "About 250,000 people were trapped in Arden on Tuesday, the police said. The fire killed 12 people.\n"
FLOOD = 20_000
"""Characters of a flood: a page of one thing over and over."""


@dataclass(frozen=True, slots=True)
class Target:
    """``seconds`` is how long one input may take, of work, on a slow machine."""

    promise: Promise
    seeds: tuple[bytes, ...]
    seconds: float = 2.0


@cache
def _rules() -> Rulebook:
    return read_rulebook()


def numbers(data: bytes) -> None:
    """Every number of a sentence stands where it says, and none over another."""
    text = text_of(data)
    found = quantities_of(text, _rules().vocabulary)
    end = -1
    for quantity in found.quantities:
        assert text[quantity.start : quantity.end] == quantity.surface
        assert quantity.start <= quantity.number_start < quantity.number_end <= quantity.end
        low, high = quantity.amount.low, quantity.amount.high
        assert low is None or low.is_finite()
        assert high is None or high.is_finite()
        if not quantity.derived:
            assert quantity.start >= end
            end = quantity.end
    for left in (*found.unread, *found.vetoed):
        assert text[left.start : left.end] == left.surface


def story(data: bytes) -> None:
    """Two texts are checked to the end, and every number of theirs is accounted for."""
    _accounted(_checked(data))


def floods(data: bytes) -> None:
    """A few pieces over and over are read in bounded time, alone and inside a text."""
    piece, before = halves(data[:64])
    text = text_of(piece)
    if text:
        flood = text_of(before) + text * (FLOOD // len(text))
        _accounted(check([Source(id="flood", name="flood", text=flood, language="en")], _rules(), Settings()))


def reports(data: bytes) -> None:
    """Whatever texts, names and titles say, each report is read back by its format's parser and shows nothing raw."""
    findings = _checked(data)
    for name in FORMATS:
        text = render(findings, name)
        faults = _raw(text, annotations=name == "github") + wrong(name, text)
        assert not faults, faults
    for name in EXTRACT_FORMATS:
        faults = _raw(render_claims(findings, name))
        assert not faults, faults
    with zipfile.ZipFile(io.BytesIO(render_file(findings, "xlsx"))) as sheet:
        assert sheet.testzip() is None


def rule_files(data: bytes) -> None:
    """A rule file is read, or each of its mistakes is told with its place."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "house.yaml")
        path.write_bytes(data)
        try:
            read_rulebook([path])
        except RulebookError as error:
            assert error.problems
            assert all(problem.message and problem.path for problem in error.problems)


def file_of(suffix: str) -> Promise:
    """A file of this suffix is read, or refused with its name and the reason; what it holds is checked."""

    def promise(data: bytes) -> None:
        with tempfile.TemporaryDirectory() as folder:
            Path(folder, f"fuzz{suffix}").write_bytes(data)
            loaded = read_sources([f"fuzz{suffix}"], root=Path(folder))
        assert loaded.sources or loaded.errors
        for problem in loaded.errors:
            assert problem.message
            assert problem.path
        for source in loaded.sources:
            source.text.encode("utf-8")
            assert "\0" not in source.text
        _accounted(check(loaded.sources, _rules(), Settings()))

    return promise


def document(data: bytes) -> None:
    """The XML of a Word document: the archive around it is sound, so that the engine gets past it."""
    raw = io.BytesIO()
    with zipfile.ZipFile(raw, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", data)
    try:
        import_module(TEXTS[".docx"]).read(raw.getvalue()).text.encode("utf-8", "surrogatepass")
    except SourceError as error:
        assert error.problems[0].message


def _checked(data: bytes) -> Findings:
    """Two texts, the second one known; the bytes also give the first its name, its title and its publisher."""
    names, body = halves(data)
    said = text_of(names)
    first = Source(
        id=said[:30] or "a", name=said[:30] or "a", text=text_of(body), language="en", title=said[5:80] or None,
        publisher=said[::2][:40] or None,
    )  # fmt: skip
    other = Source(id="other", name="other", text=OTHER, language="en")
    return check([first, other], _rules(), Settings())


def _raw(text: str, *, annotations: bool = False) -> list[str]:
    """What in a report a terminal or a CI runner would obey, or a reader would not see."""
    found = Ran(0, text.encode("utf-8"), b"", 0, 0).broken(annotations=annotations)
    return found + [f"hidden {c!r}" for c in set(text) - {"\n"} if hidden(c)]


def _accounted(findings: Findings) -> None:
    texts = {source.id: source.text for source in findings.sources}
    for claim in findings.claims:
        assert texts[claim.source][claim.quantity.start : claim.quantity.end] == claim.surface
    coverage = findings.coverage
    assert coverage.compared <= coverage.read
    assert coverage.seen == coverage.compared + sum(coverage.by_reason.values())


def within(target: Target, data: bytes, *, slower: float = 1.0) -> None:
    """Keep the promise, and in time; ``slower`` is how much slower than usual the engine makes Python."""
    began = time.process_time()
    target.promise(data)
    spent = time.process_time() - began
    assert spent < target.seconds * slower, f"took {spent:.1f} s of work"


_PROSE = tuple(bytes([0, *range(at, min(at + 40, 256))]) for at in range(0, 256, 20))
_RULE = b"""version: 1
rules:
  - id: house-toll
    summary: Two texts give different tolls.
    why: Readers remember it.
    severity: error
    where: {measure: deaths, text: 'kill(ed|s)?'}
    same: [event]
    check: values-differ
    with: {rounding: as-written, hedged: 5%}
    message: "{left.source} says {left.surface}; {right.source} says {right.surface}."
    examples:
      - name: two tolls
        sources: {wire: The fire killed 12 people., paper: The fire killed 19 people.}
        conflict: {wire: 12 people, paper: 19 people}
"""
_FIXED: dict[str, tuple[bytes, ...]] = {
    ".txt": (
        OTHER.encode(), OTHER.encode("utf-16"), b"---\ntitle: Fire\npublished: 2016-11-02\n---\n" + OTHER.encode()
    ),
    ".md": (b"# Fire\n\n> quoted 5\n\n- 12 people\n\n```\n9\n```\n\n| a | 5 |\n|---|---|\n[12](x) *66*\n",),
    ".html": (
        f"<html><head><meta charset=utf-8><title>t</title></head><body><article><p>{OTHER}</p></article>".encode(),
    ),
    ".json": (json.dumps([{"id": "a", "text": OTHER, "published": "2016-11-02"}]).encode(),),
    ".jsonl": (json.dumps({"id": "a", "html": f"<p>{OTHER}</p>", "title": "t"}).encode() + b"\n{}\n",),
    ".csv": (b'id,text\na,"About 12 people\nleft."\nb,9\n',),
    ".rss": (
        f"<rss><channel><title>t</title><item><description>{OTHER}</description></item></channel></rss>".encode(),
    ),
    ".pdf": (b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
             b"3 0 obj<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont"
             b"/Helvetica>>>>>>>>endobj\n4 0 obj<</Length 44>>stream\nBT /F 12 Tf 72 700 Td (About 12 people.) Tj ET\n"
             b"endstream endobj\ntrailer<</Root 1 0 R>>\n",),
}  # fmt: skip
_XML = (
    b"<w:document xmlns:w='x'><w:body><w:p><w:pPr><w:pStyle w:val='Title'/></w:pPr><w:r><w:t>About 12</w:t></w:r>"
    b"<w:del><w:r><w:delText>9</w:delText></w:r></w:del></w:p></w:body></w:document>",
)


def _zipped() -> bytes:
    raw = io.BytesIO()
    with zipfile.ZipFile(raw, "w") as archive:
        archive.writestr(zipfile.ZipInfo("word/document.xml"), _XML[0])
    return raw.getvalue()


def _presentation() -> bytes:
    made, raw = Presentation(), io.BytesIO()
    made.slides.add_slide(made.slide_layouts[0]).shapes.title.text = OTHER
    made.save(raw)
    return raw.getvalue()


def _sheet() -> bytes:
    made, raw = openpyxl.Workbook(), io.BytesIO()
    made.active.append(["place", "killed", "text"])
    made.active.append(["Arden", 12, OTHER])
    made.save(raw)
    return raw.getvalue()


_FIXED |= {".docx": (_zipped(),), ".pptx": (_presentation(),), ".xlsx": (_sheet(),)}


def _same_reader() -> dict[str, str]:
    """One suffix for each reader, of the texts, the records and the tables."""
    found: dict[str, str] = {}
    for suffix, module in {**TEXTS, **RECORDS, **TABLES}.items():
        found.setdefault(module.rpartition(".")[2], suffix)
    return found


TARGETS: dict[str, Target] = {
    "numbers": Target(numbers, _PROSE),
    "story": Target(story, _PROSE),
    "floods": Target(floods, _PROSE, seconds=5.0),
    "reports": Target(reports, _PROSE, seconds=4.0),
    "rules": Target(rule_files, (_RULE,), seconds=3.0),
    "document": Target(document, _XML),
    **{
        f"file-{name}": Target(file_of(suffix), _FIXED[suffix], seconds=4.0)
        for name, suffix in _same_reader().items()
    },
}
"""Name → target: the readers of numbers, whole runs, rule files, every input format and every report format."""
