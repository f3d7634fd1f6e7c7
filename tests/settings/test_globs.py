"""Patterns for paths."""

from __future__ import annotations

import pytest

from claimcheck.settings.globs import excludes, glob


@pytest.mark.parametrize(
    ("pattern", "path", "fits"),
    [
        ("**", "a/b.txt", True),
        ("*.txt", "a.txt", True),
        ("*.txt", "a/b.txt", False),
        ("**/*.txt", "b.txt", True),
        ("**/*.txt", "a/c/b.txt", True),
        ("a/**", "a/c/b.txt", True),
        ("a/**", "ab/c.txt", False),
        ("?.txt", "/.txt", False),
        ("a.txt", "aXtxt", False),
        ("[a].txt", "a.txt", False),
        ("[a].txt", "[a].txt", True),
    ],
)
def test_a_whole_path(pattern: str, path: str, fits: bool) -> None:
    assert (glob(pattern).fullmatch(path) is not None) is fits


@pytest.mark.parametrize(
    ("pattern", "path", "out"),
    [
        ("drafts", "drafts/a.txt", True),
        ("drafts", "x/drafts/a.txt", True),
        ("drafts/", "drafts/a.txt", True),
        ("drafts", "my-drafts/a.txt", False),
        ("*.md", "x/a.md", True),
        ("x/y", "x/y/z/a.txt", True),
        ("x/y", "w/x/y/a.txt", False),
        ("x/*.txt", "x/a.txt", True),
        ("x/*.txt", "x/y/a.txt", False),
    ],
)
def test_what_is_left_out(pattern: str, path: str, out: bool) -> None:
    assert excludes(pattern, path) is out
