"""Paths to sources."""

from __future__ import annotations

import io
import os
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from claimcheck.load import Loaded, read_sources
from claimcheck.load.formats import FORMATS, RECORDS, TABLES
from claimcheck.rulebook import Vocabulary
from claimcheck.settings import Limits

Load = Callable[..., Loaded]
TEXT = "About 250,000 people live in the city, the mayor said.\n"


@pytest.fixture
def load(vocabulary: Vocabulary) -> Callable[..., Loaded]:
    def read(root: Path, *paths: str, **options: Any) -> Loaded:
        return read_sources(paths, root=root, vocabulary=vocabulary, **options)

    return read


def test_files_and_folders_in_order(load: Load, tmp_path: Path) -> None:
    for name in ("b.txt", "a/z.md", "a/y.TXT", "a/.hidden.txt", "a/.git/x.txt", "a/pic.png"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(TEXT)
    loaded = load(tmp_path, "b.txt", "a", "./a/../b.txt")
    assert [source.id for source in loaded.sources] == ["b.txt", "a/y.TXT", "a/z.md"]
    assert [source.name for source in loaded.sources] == ["b.txt", "y.TXT", "z.md"]
    assert loaded.errors == ()
    assert [notice.message for notice in loaded.warnings] == ["./a/../b.txt is named twice: it is read once"]


def test_ids_outside_the_root_are_unique_and_never_absolute(load: Load, tmp_path: Path) -> None:
    for name in ("one/a.txt", "two/a.txt", "root/c.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(TEXT)
    names = [str(tmp_path / "one/a.txt"), str(tmp_path / "two/a.txt"), "c.txt"]
    loaded = load(tmp_path / "root", *names)
    assert [source.id for source in loaded.sources] == ["a.txt", "two/a.txt", "c.txt"]


def test_drafts_come_first_and_lose_no_text_of_the_same_name(load: Load, tmp_path: Path) -> None:
    for name in ("one/a.txt", "two/a.txt", "root/c.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(TEXT)
    source, draft = str(tmp_path / "one/a.txt"), str(tmp_path / "two/a.txt")
    said = {"c.txt": "2024-06-13"}
    loaded = load(tmp_path / "root", source, "c.txt", drafts=[draft], published=said)
    assert loaded.errors == ()
    assert [(s.id, s.role) for s in loaded.sources] == [
        ("a.txt", "draft"),
        ("one/a.txt", "source"),
        ("c.txt", "source"),
    ]
    folder = load(tmp_path, ".", drafts=["two"])
    assert next((s.id, s.role) for s in folder.sources) == ("two/a.txt", "draft")
    assert [s.role for s in folder.sources].count("draft") == 1


def test_what_fails_is_told_and_the_others_go_on(load: Load, tmp_path: Path) -> None:
    (tmp_path / "good.txt").write_text(TEXT)
    (tmp_path / "noise.txt").write_bytes(b"\0" * 50)
    (tmp_path / "big.txt").write_text(TEXT * 100)
    (tmp_path / "book.docx").write_bytes(b"PK\x03\x04")
    (tmp_path / "empty").mkdir()
    names = ["missing.txt", "noise.txt", "big.txt", "book.docx", "empty", "good.txt", "nul\0.txt"]
    loaded = load(tmp_path, *names, limits=Limits(max_bytes=1000))
    assert [source.id for source in loaded.sources] == ["good.txt"]
    assert {(error.path, error.code) for error in loaded.errors} == {
        ("missing.txt", "missing"),
        ("noise.txt", "binary"),
        ("big.txt", "too-large"),
        ("book.docx", "format"),
        ("empty", "nothing-to-read"),
        ("nul\0.txt", "missing"),
    }


@pytest.mark.parametrize("text", ["", " \n\t\n", "\ufeff", "12 + 13 = 25"])
def test_nothing_to_check_is_a_warning(load: Load, tmp_path: Path, text: str) -> None:
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    loaded = load(tmp_path, "a.txt")
    assert [(notice.code, notice.source) for notice in loaded.warnings] == [("empty", "a.txt")]


def test_another_language_is_a_warning_and_marked(load: Load, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("In der Stadt sind 275.000 Menschen eingeschlossen.", encoding="utf-8")
    loaded = load(tmp_path, "a.txt")
    assert loaded.sources[0].language == "de"
    assert [notice.code for notice in loaded.warnings] == ["language"]
    assert "German" in loaded.warnings[0].message


def test_links(load: Load, tmp_path: Path) -> None:
    inside = tmp_path / "in"
    inside.mkdir()
    (tmp_path / "out.txt").write_text("secret 42 people")
    (inside / "a.txt").write_text(TEXT)
    for name, target in (
        ("out.txt", "../out.txt"),
        ("again.txt", "a.txt"),
        ("up", ".."),
        ("loop.txt", "loop.txt"),
    ):
        (inside / name).symlink_to(target)
    loaded = load(tmp_path, "in")
    assert [source.id for source in loaded.sources] == ["in/a.txt"]
    assert [notice.code for notice in loaded.warnings] == ["link", "link"]
    named = load(tmp_path, "in/loop.txt", "in/out.txt", "in/up")
    assert [error.path for error in named.errors] == ["in/loop.txt"]
    assert [source.id for source in named.sources] == ["in/out.txt"]
    assert [notice.code for notice in named.warnings] == ["link", "link"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_does_not_hold_the_run_up(load: Load, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    assert [error.message for error in load(tmp_path, "pipe.txt").errors] == ["this is not a regular file"]


def test_standard_input(load: Load, tmp_path: Path) -> None:
    loaded = load(tmp_path, "-", stdin=io.BytesIO(TEXT.encode()), published={"-": "2 November 2016"})
    (source,) = loaded.sources
    assert (source.id, source.name, source.path) == ("-", "standard input", None)
    assert source.published == date(2016, 11, 2)
    assert load(tmp_path, "-", stdin=io.StringIO(TEXT)).sources[0].text == TEXT
    assert [error.code for error in load(tmp_path, "-", stdin=None).errors] == ["missing"]


def test_the_users_word_wins(load: Load, tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(
        "---\ntitle: Flood: 3 missing\npublished: Jul 2, 2013\nfail_on: never\n---\n" + TEXT
    )
    (source,) = load(tmp_path, "a.md").sources
    assert (source.title, source.published) == ("Flood: 3 missing", date(2013, 7, 2))
    assert source.origins == {"title": "front matter", "published": "front matter"}
    assert source.text[source.prose_start :] == TEXT
    (told,) = load(tmp_path, "a.md", published={"a": "2016-11-02"}, publisher={"a.md": "The Post"}).sources
    assert (told.published, told.publisher) == (date(2016, 11, 2), "The Post")
    assert told.origins["published"] == "--published"


@pytest.mark.parametrize("published", [{"b.txt": "2016-11-02"}, {"a.txt": "soon"}])
def test_a_wrong_option_is_an_error(load: Load, tmp_path: Path, published: dict[str, str]) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    loaded = load(tmp_path, "a.txt", published=published)
    assert [error.code for error in loaded.errors] == ["usage"]
    assert len(loaded.sources) == 1


def test_a_date_that_cannot_be_read_is_a_warning(load: Load, tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("---\npublished: lately\n---\n" + TEXT)
    loaded = load(tmp_path, "a.md")
    assert [notice.code for notice in loaded.warnings] == ["front-matter"]


def test_a_markdown_heading_is_the_title(load: Load, tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("```\n# no title\n```\n\n# The flood of 2014\n\n" + TEXT)
    assert load(tmp_path, "a.md").sources[0].title == "The flood of 2014"


def test_too_many_files(load: Load, tmp_path: Path) -> None:
    for number in range(3):
        (tmp_path / f"{number}.txt").write_text(TEXT)
    loaded = load(tmp_path, ".", limits=Limits(max_files=2))
    assert [source.id for source in loaded.sources] == ["0.txt", "1.txt"]
    assert [error.code for error in loaded.errors] == ["too-many-files"]


def test_every_format_module_is_listed() -> None:
    import claimcheck.load.formats

    folder = Path(claimcheck.load.formats.__file__).parent
    modules = {path.stem for path in folder.glob("*.py")} - {"__init__"}
    listed = (*FORMATS.values(), *RECORDS.values(), *TABLES.values())
    assert {f"claimcheck.load.formats.{module}" for module in modules} == set(listed)


def test_a_name_too_long_for_the_system_is_one_files_error(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("The fire killed 12 people.", encoding="utf-8")
    loaded = read_sources(["a.txt", "m" * 5_000 + ".txt"], root=tmp_path)
    assert [source.id for source in loaded.sources] == ["a.txt"]
    (problem,) = loaded.errors
    assert problem.code == "unreadable"
    assert "too long" in problem.message


def test_a_text_is_read_whole_or_not_at_all(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("The fire killed 12 people.", encoding="utf-8")
    (tmp_path / "z.txt").write_text("The fire killed 19 people. " * 9, encoding="utf-8")
    loaded = read_sources(["."], root=tmp_path, limits=Limits(max_text=100))
    assert [source.id for source in loaded.sources] == ["a.txt"]
    (problem,) = loaded.errors
    assert (problem.code, problem.path) == ("too-long", "z.txt")
    assert "100 characters" in problem.message


def test_too_many_texts_in_a_file(tmp_path: Path) -> None:
    """A file of records cannot hold more texts than a run may have files; those left out are counted."""
    rows = [f'{{"id": "r{number}", "text": "The fire killed {number + 2} people."}}' for number in range(5)]
    (tmp_path / "a.jsonl").write_text("\n".join(rows), encoding="utf-8")
    (tmp_path / "b.txt").write_text(TEXT, encoding="utf-8")
    loaded = read_sources(["a.jsonl", "b.txt"], root=tmp_path, limits=Limits(max_files=3))
    assert [source.id for source in loaded.sources] == ["r0", "r1", "r2"]
    assert [(error.code, error.path) for error in loaded.errors] == [
        ("too-many-texts", "a.jsonl"),
        ("too-many-texts", "b.txt"),
    ]
    assert "2 of its 5 texts were left out: the limit is 3 texts in one run" in loaded.errors[0].message


def test_texts_of_one_file_name_go_by_their_paths(load: Load, tmp_path: Path) -> None:
    for folder in ("marl", "ondar"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "wire.txt").write_text(TEXT)
    (tmp_path / "paper.txt").write_text(TEXT)
    loaded = load(tmp_path, "marl", "ondar", "paper.txt", published={"wire.txt": "2016-11-02"})
    assert [source.name for source in loaded.sources] == ["marl/wire.txt", "ondar/wire.txt", "paper.txt"]
    assert [source.published for source in loaded.sources] == [date(2016, 11, 2)] * 2 + [None]


def test_standard_input_that_is_named_twice_is_told(load: Load, tmp_path: Path) -> None:
    loaded = load(tmp_path, "-", "-", stdin=io.BytesIO(TEXT.encode()))
    assert [source.id for source in loaded.sources] == ["-"]
    assert "- is named twice: it is read once" in [notice.message for notice in loaded.warnings]
