"""Runs of one thing in the middle of a text: what reads a text takes no longer than the text is long."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from claimcheck.load import read_sources
from claimcheck.load.oddities import oddities
from claimcheck.records.source import Source
from claimcheck.rulebook import Vocabulary

SECONDS = 2.0


def read(folder: Path, text: str, vocabulary: Vocabulary) -> Source:
    (folder / "a.md").write_text(text, encoding="utf-8")
    start = time.process_time()
    (source,) = read_sources([], root=folder, drafts=["a.md"], vocabulary=vocabulary).sources
    assert time.process_time() - start < SECONDS
    return source


def test_blanks_in_a_heading(tmp_path: Path, vocabulary: Vocabulary) -> None:
    assert read(tmp_path, "# a" + " " * 100_000 + "b\n# a" + " " * 900 + "b  ## \n", vocabulary).title == (
        "a" + " " * 900 + "b"
    )


def test_digits_before_another_letter() -> None:
    start = time.process_time()
    assert list(oddities("9" * 999 + "," + "9," * 50_000 + "é", markup=True)) == []
    assert time.process_time() - start < SECONDS


@pytest.mark.parametrize("comment", ["<!-- claimcheck ", "<!-- claimcheck: ", "<!-- claimcheck - "])
def test_comments_that_are_not_closed(tmp_path: Path, vocabulary: Vocabulary, comment: str) -> None:
    assert read(tmp_path, "One.\n\n" + comment * 8_000, vocabulary).requests == ()


@pytest.mark.parametrize("comment", ["<!-- claimcheck: x --> ", "<!-- claimcheck: x -->\n"])
def test_comments_without_end(tmp_path: Path, vocabulary: Vocabulary, comment: str) -> None:
    assert len(read(tmp_path, "One.\n\n" + comment * 3_000, vocabulary).requests) == 3_000


def test_headings_in_a_fence(tmp_path: Path, vocabulary: Vocabulary) -> None:
    assert read(tmp_path, "```\n" + "# a\n" * 25_000 + "```\n# b\n", vocabulary).title == "b"
