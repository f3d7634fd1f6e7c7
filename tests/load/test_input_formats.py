"""Files that are not the text themselves: web pages, documents, PDF, records. Written by other programs where
there are some, and read back."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable
from pathlib import Path

import docx as python_docx
import pytest
from reportlab.pdfgen.canvas import Canvas

from claimcheck.errors import SourceError
from claimcheck.load import Loaded, read_sources
from claimcheck.load.content import Content, Records
from claimcheck.load.formats import csv, docx, html, jsonl, pdf
from claimcheck.load.formats import json as json_format
from claimcheck.load.tables.grid import Grids
from claimcheck.rulebook import Vocabulary

SENTENCE = "About 1,250 people left the valley on Tuesday, the warden said."
FILLER = "The road along the river stays shut, and nobody knows for how long it will be. " * 6


def page(body: str, head: str = "") -> bytes:
    return f"<!doctype html><html><head><title>t</title>{head}</head><body>{body}</body></html>".encode()


def article(body: str, head: str = "") -> bytes:
    return page(f"<nav>Home 2024</nav><article><h1>Valley</h1>{body}<p>{FILLER}</p></article>", head)


# Web pages


@pytest.mark.parametrize(
    "body",
    [
        f"<p>{SENTENCE}</p>",
        "<p>About 1,<b>2</b><i>50</i> people left the valley on Tuesday, the warden said.</p>",
        "<p>About 1&#44;250 people left&nbsp;the valley on Tuesday, the warden said.</p>",
        f"<p>{SENTENCE}</p><script>let a = '900 people'</script><style>.a{{top:900px}}</style><!-- 900 people -->",
    ],
)
def test_the_article_of_a_page(body: str) -> None:
    content = html.read(article(body))
    assert SENTENCE in content.text.replace("\xa0", " ")
    assert "900" not in content.text
    assert "2024" not in content.text
    assert not content.plain
    assert content.warnings == ()


@pytest.mark.parametrize(
    "hidden",
    [
        "<span style='display: none'>900 people left.</span>",
        "<span style='color:red;VISIBILITY:hidden'>900 people left.</span>",
        "<div hidden>900 people left.</div>",
        "<span style='font-size:0'>900 people left.</span>",
    ],
)
def test_what_is_hidden_is_left_out_and_told(hidden: str) -> None:
    content = html.read(article(f"<p>{hidden}{SENTENCE}</p>"))
    assert SENTENCE in content.text
    assert "900" not in content.text
    assert content.warnings == ("hides text with numbers, which was left out: 900 people left.",)


def test_what_a_page_says_of_itself() -> None:
    linked = {
        "@graph": [
            {"@type": "WebSite", "name": "no"},
            {
                "@type": ["NewsArticle"],
                "headline": "Valley empties",
                "datePublished": "2024-06-13T22:10:00+02:00",
                "author": [{"@type": "Person", "name": "A. Roe"}, {"name": "B. Doe"}],
                "publisher": {"@type": "Organization", "name": "The Verrin Herald"},
            },
        ]
    }
    head = (
        f"<script type='application/ld+json'>{json.dumps(linked)}</script>"
        "<meta property='og:site_name' content='Another'><meta property='og:url' content='https://example.org/v'>"
    )
    assert dict(html.read(article(f"<p>{SENTENCE}</p>", head)).said) == {
        "title": "Valley empties",
        "published": "2024-06-13T22:10:00+02:00",
        "author": "A. Roe, B. Doe",
        "publisher": "The Verrin Herald",
        "url": "https://example.org/v",
    }


def test_the_tags_serve_where_the_linked_data_is_broken() -> None:
    head = (
        "<script type='application/ld+json'>{broken</script>"
        "<meta property='article:published_time' content='2024-06-13'><meta name='author' content='A. Roe'>"
        "<meta property='og:url' content='javascript:alert(1)'>"
    )
    assert dict(html.read(article(f"<p>{SENTENCE}</p>", head)).said) == {
        "published": "2024-06-13",
        "author": "A. Roe",
    }


def test_a_page_without_an_article_is_read_whole() -> None:
    deep = page("<div>" * 3000 + f"<p>{SENTENCE}</p>" + "</div>" * 3000)
    content = html.read(deep)
    assert content.text == SENTENCE
    assert content.warnings == ("no article was found in this page: all of its text was read",)


def test_a_page_that_is_none() -> None:
    content = html.read(SENTENCE.encode())
    assert content.text == SENTENCE
    assert content.warnings == ("holds no HTML: read as plain text",)


def test_the_encoding_that_a_page_names() -> None:
    body = b"<meta charset='windows-1251'>" + article(f"<p>Жители — {SENTENCE}</p>").decode().encode("cp1251")
    assert "Жители" in html.read(body).text


# Word documents


def word(*paragraphs: str, change: Callable[[str], str] = lambda xml: xml) -> bytes:
    document = python_docx.Document()
    for paragraph in paragraphs:
        document.add_paragraph(paragraph)
    made = io.BytesIO()
    document.save(made)
    return rewritten(made.getvalue(), change)


def rewritten(raw: bytes, change: Callable[[str], str], part: str = "word/document.xml") -> bytes:
    """A document with one part changed."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(raw)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            content = old.read(name)
            new.writestr(name, change(content.decode()).encode() if name == part else content)
    return out.getvalue()


def test_a_document() -> None:
    made = python_docx.Document()
    made.add_heading("Valley empties", 1)
    paragraph = made.add_paragraph("About 1,")
    paragraph.add_run("2").bold = True
    paragraph.add_run("50 people left the valley on Tuesday, the warden said.")
    made.add_table(1, 2).cell(0, 1).text = "12 roads"
    raw = io.BytesIO()
    made.save(raw)
    content = docx.read(raw.getvalue())
    assert content.text == f"Valley empties\n\n{SENTENCE}\n\n12 roads"
    assert (content.heading, content.plain, content.warnings) == ("Valley empties", False, ())


def test_tracked_changes_are_accepted() -> None:
    def track(xml: str) -> str:
        run = "<w:r><w:t>{}</w:t></w:r>"
        changed = (
            '<w:del w:id="1"><w:r><w:delText>900 </w:delText></w:r></w:del>'
            f'<w:moveFrom w:id="3">{run.format("800 ")}</w:moveFrom>'
            f'<w:ins w:id="2">{run.format("1,250 ")}</w:ins>{run.format("people left.")}'
        )
        return xml.replace("<w:r><w:t>HERE</w:t></w:r>", changed)

    content = docx.read(word("HERE", change=track))
    assert content.text == "1,250 people left."


def test_hidden_text_is_left_out_and_told() -> None:
    content = docx.read(
        word(
            "HERE",
            SENTENCE,
            change=lambda xml: xml.replace("<w:r><w:t>HERE", "<w:r><w:rPr><w:vanish/></w:rPr><w:t>900 left"),
        )
    )
    assert content.text == SENTENCE
    assert content.warnings == ("holds hidden text, which was left out: 900 left",)


def test_nesting_is_read_all_the_same() -> None:
    nested = word(
        "HERE",
        change=lambda xml: xml.replace("<w:r>", "<w:smartTag>" * 3000 + "<w:r>").replace(
            "</w:r>", "</w:r>" + "</w:smartTag>" * 3000
        ),
    )
    content = docx.read(nested)
    assert content.text == "HERE"
    assert "nested very deeply" in content.warnings[0]


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        (b"PK\x03\x04 cut", "is damaged"),
        (SENTENCE.encode(), "not a Word document"),
        (b"\xd0\xcf\x11\xe0 old", "an old Office file"),
        (
            word("x", change=lambda xml: "<!DOCTYPE w [<!ENTITY a 'b'>]>" + xml.split("?>", 1)[1]),
            "document type definition",
        ),
        (word("x", change=lambda xml: xml[:-20]), "is damaged"),
        (
            word("x", change=lambda xml: xml.replace("<w:t>x", "<w:t>" + "0" * 30_000_000)),
            "unpacks to more than",
        ),
        (
            rewritten(word("x"), lambda xml: xml.replace("x", "y"), "none").replace(
                b"word/document.xml", b"word/documenT.xml"
            ),
            "no word/document.xml",
        ),
    ],
    ids=["cut", "text", "old", "doctype", "bad xml", "bomb", "no part"],
)
def test_what_is_no_document(raw: bytes, said: str) -> None:
    with pytest.raises(SourceError) as caught:
        docx.read(raw)
    assert said in str(caught.value)


# PDF


def printed(*pages: str) -> bytes:
    made = io.BytesIO()
    canvas = Canvas(made)
    for text in pages:
        for number, line in enumerate(text.split("\n")):
            canvas.drawString(50, 800 - 15 * number, line)
        canvas.showPage()
    canvas.save()
    return made.getvalue()


def test_pages() -> None:
    content = pdf.read(printed(SENTENCE, "In all 12 roads are shut."))
    assert content.text == f"{SENTENCE}\n\nIn all 12 roads are shut."
    assert content.pages == (0, len(SENTENCE) + 2)
    assert not content.plain


def test_a_sentence_goes_on_over_a_page() -> None:
    assert (
        pdf.read(printed("The warden said that", "about 1,250 left.")).text
        == "The warden said that\nabout 1,250 left."
    )


def test_a_page_without_text_is_told() -> None:
    assert pdf.read(printed(SENTENCE, "")).warnings == ("page 2 has no text: is it a picture?",)
    content = pdf.read(printed("", ""))
    assert (content.text, content.warnings) == ("", ("none of its pages has a text: are they pictures?",))


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        (b"%PDF-1.4\n", "damaged"),
        (SENTENCE.encode(), "not a PDF"),
        (page(SENTENCE), "not a PDF"),
        (b"", "not a PDF"),
    ],
)
def test_what_is_no_pdf(raw: bytes, said: str) -> None:
    with pytest.raises(SourceError, match=said):
        pdf.read(raw)


# Records


def lines(*rows: object) -> bytes:
    return "\n".join(row if isinstance(row, str) else json.dumps(row) for row in rows).encode()


GOOD = {"id": "a", "text": SENTENCE}


def texts(found: Records | Grids) -> list[tuple[str | None, str]]:
    assert isinstance(found, Records)
    return [(content.record, content.text) for content in found.contents]


def test_one_text_a_record() -> None:
    row = {
        "id": 17, "title": "Valley", "html": f"<p>{SENTENCE}</p><p>More.</p>", "publisher": "Herald",
        "author": ["A", "B"], "published": "2024-06-13", "url": "https://example.org",
    }  # fmt: skip
    found = jsonl.read(lines(GOOD, "", row))
    assert texts(found) == [("a", SENTENCE), ("17", f"{SENTENCE}\n\nMore.")]
    assert found.warnings == ()
    assert found.contents[1].said["author"] == "A, B"
    assert not found.contents[0].plain
    assert texts(json_format.read(json.dumps([GOOD, row]).encode())) == texts(found)
    assert texts(json_format.read(json.dumps(GOOD).encode())) == [("a", SENTENCE)]
    table = f'id,title,text\na,"x, y","{SENTENCE}"\nb,z,"one\ntwo"\n'.encode()
    assert texts(csv.read(table)) == [("a", SENTENCE), ("b", "one\ntwo")]


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("{broken", "line 2: not json"),
        ("[" * 100_000, "line 2: nested too deeply"),
        ('{"id": "x", "text": "t", "n": NaN}', "line 2: NaN is not a number"),
        ('{"id": ' + "1" * 5000 + ', "text": "t"}', "line 2: holds a number with too many digits"),
        ('{"id": "x", "text": "8 hours", "text": "11 hours"}', "line 2: the key 'text' is given twice"),
        ("5", "line 2: not a record with fields"),
        ({"id": "x"}, "line 2: a record without a text"),
        ({"id": "x", "text": ["a"]}, "line 2: 'text' is not a text"),
    ],
)
def test_a_broken_record_is_named_and_the_others_are_read(row: object, said: str) -> None:
    found = jsonl.read(lines(GOOD, row))
    assert texts(found) == [("a", SENTENCE)]
    assert found.warnings[0].lower().startswith(said.lower())


def test_a_field_that_is_not_read_is_named(tmp_path: Path) -> None:
    (tmp_path / "export.jsonl").write_bytes(lines(GOOD, {"id": "b", "text": "t", "titel": "x"}))
    loaded = read_sources(["export.jsonl"], root=tmp_path)
    assert len(loaded.sources) == 2
    assert any("fields that are not read: titel (those that are: id," in n.message for n in loaded.warnings)


@pytest.mark.parametrize(
    ("row", "ident", "said"),
    [
        ({"id": "../../tmp/x", "text": "t"}, "tmp/x", "is not fit for a name: called 'tmp/x'"),
        ({"id": "/etc/passwd", "text": "t"}, "etc/passwd", "not fit for a name"),
        ({"id": "a\\..\\b\u202e", "text": "t"}, "a/b", "not fit for a name"),
        ({"id": "a", "text": "t"}, "a", "a second record with the id 'a'"),
        ({"id": "b", "text": "t\x00\ud800"}, "b", "characters that are none"),
        ({"id": "b", "text": "t", "url": "javascript:alert(1)"}, "b", "the url is no web address"),
        ({"id": "b", "text": "t", "title": 5}, "b", "'title' is not a text"),
    ],
)
def test_a_record_that_is_odd_is_read_and_told(row: object, ident: str, said: str) -> None:
    found = jsonl.read(lines(GOOD, row))
    assert found.contents[1].record == ident
    assert any(said in warning for warning in found.warnings)
    assert "\x00" not in found.contents[1].text
    assert "url" not in found.contents[1].said


def test_a_record_without_an_id_is_named_by_its_text() -> None:
    first, again = (
        jsonl.read(lines(*rows)).contents[-1] for rows in ([{"text": "t"}], [GOOD, {"text": "t"}])
    )
    assert first.record == again.record


@pytest.mark.parametrize(
    ("read", "raw", "said"),
    [
        (json_format.read, b"{\n  broken", "2:3: not JSON"),
        (json_format.read, b'{"version": 1}', "holds no record of a text"),
        (jsonl.read, b"\n\n", "holds no record of a text"),
        (jsonl.read, SENTENCE.encode(), "line 1: not JSON"),
        (csv.read, b"id,title\nx,5\n", "names no 'text'"),
        (csv.read, b"", "names no 'text'"),
        (csv.read, SENTENCE.encode(), "it is no table of figures"),
        (csv.read, b"It rained, they said.\nThen 17 died, he said.\n", "it is no table of figures"),
    ],
)
def test_what_holds_no_record(read: Callable[[bytes], Content], raw: bytes, said: str) -> None:
    with pytest.raises(SourceError) as caught:
        read(raw)
    assert said in str(caught.value).replace("not json", "not JSON")


# All of them through the door


@pytest.fixture
def load(tmp_path: Path, vocabulary: Vocabulary) -> Callable[..., Loaded]:
    def read(*names: str) -> Loaded:
        return read_sources(names, root=tmp_path, vocabulary=vocabulary)

    return read


def test_one_story_in_every_format(load: Callable[..., Loaded], tmp_path: Path) -> None:
    files: dict[str, bytes] = {
        "a.txt": SENTENCE.encode(),
        "a.md": SENTENCE.encode(),
        "a.html": article(f"<p>{SENTENCE}</p>"),
        "a.docx": word(SENTENCE),
        "a.pdf": printed(SENTENCE),
        "a.jsonl": lines({"id": "r1", "text": SENTENCE}),
        "a.json": lines({"id": "r2", "text": SENTENCE}),
        "a.csv": f'id,text\nr3,"{SENTENCE}"\n'.encode(),
    }
    for name, raw in files.items():
        (tmp_path / name).write_bytes(raw)
    loaded = load(*files)
    assert (loaded.errors, loaded.warnings) == ((), ())
    assert [(s.id, s.path) for s in loaded.sources] == [
        *((name, name) for name in list(files)[:5]),
        ("r1", "a.jsonl"),
        ("r2", "a.json"),
        ("r3", "a.csv"),
    ]
    for source in loaded.sources:
        assert SENTENCE in source.text
        assert source.plain is (source.id in ("a.txt", "a.md"))
    walked = load(".")
    assert {source.path for source in walked.sources} == set(files) - {"a.json", "a.csv"}


@pytest.mark.parametrize(
    ("name", "raw", "said"),
    [
        ("a.txt", printed(SENTENCE), "a PDF file, not text"),
        ("a.txt", word(SENTENCE), "a zip archive, not text"),
        ("a.md", printed(SENTENCE), "a PDF file, not text"),
        ("a.html", printed(SENTENCE), "a PDF file, not text"),
        ("a.pdf", article(SENTENCE), "not a PDF file"),
        ("a.docx", printed(SENTENCE), "not a Word document"),
        ("a.jsonl", article(SENTENCE), "holds no record"),
        ("a.json", word(SENTENCE), "a zip archive, not text"),
        ("a.csv", article(SENTENCE), "names no 'text'"),
        ("a.csv", word(SENTENCE), "a zip archive, not text"),
        ("a.pptx", word(SENTENCE), "not a presentation"),
        ("a.pptx", SENTENCE.encode(), "not a presentation"),
        ("a.xlsx", printed(SENTENCE), "not a spreadsheet"),
        ("a.xlsx", b"City,Deaths\nHoms,5\n", "not a spreadsheet"),
    ],
)
def test_a_wrong_suffix_is_an_error(
    load: Callable[..., Loaded], tmp_path: Path, name: str, raw: bytes, said: str
) -> None:
    (tmp_path / name).write_bytes(raw)
    loaded = load(name)
    assert loaded.sources == ()
    assert loaded.errors[0].path == name
    assert said in loaded.errors[0].message


def test_a_web_page_named_as_text_is_read_as_one(load: Callable[..., Loaded], tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(article(f"<p>{SENTENCE}</p>"))
    loaded = load("a.txt")
    assert SENTENCE in loaded.sources[0].text
    assert "<p>" not in loaded.sources[0].text
    assert [notice.message for notice in loaded.warnings] == ["is a web page, and was read as one"]


@pytest.mark.parametrize(
    ("head", "body", "code"),
    [
        ("", "<p>We and our 842 partners store cookies.</p><p>Accept all or manage preferences.</p>", "wall"),
        ("<meta property='article:published_time' content='9999-12-31'>", f"<p>{SENTENCE}</p>", "metadata"),
    ],
)
def test_a_page_that_needs_a_look(
    load: Callable[..., Loaded], tmp_path: Path, head: str, body: str, code: str
) -> None:
    (tmp_path / "a.html").write_bytes(article(body, head))
    loaded = load("a.html")
    assert [notice.code for notice in loaded.warnings] == [code]
    assert loaded.sources[0].published is None
