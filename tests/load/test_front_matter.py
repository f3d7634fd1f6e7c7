"""The block at the top of a file."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.load.about.front_matter import front_matter


def test_reads_leniently() -> None:
    text = "---\ntitle: Flood: three missing\npublished: Jul 2, 2013\ntags:\n  - a\n- b\n"
    text += "severity: off\n---\nProse."
    front = front_matter(text)
    assert front.said == {"title": "Flood: three missing", "published": "Jul 2, 2013"}
    assert text[front.end :] == "Prose."
    assert front.warnings == ()


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_line_ends(newline: str) -> None:
    text = newline.join(["---", 'title: "Flood"', "---", "Prose."])
    front = front_matter(text)
    assert front.said == {"title": "Flood"}
    assert text[front.end :] == "Prose."


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Prose.",
        "---\nProse goes on.",
        "---\nProse and more.\n---\nProse.",
        "----\ntitle: a\n----\n",
        " ---\n",
    ],
)
def test_no_block(text: str) -> None:
    front = front_matter(text)
    assert front.said == {}
    assert front.end == 0


@pytest.mark.parametrize(
    ("line", "warning"),
    [
        ("title: !!python/object/apply:os.system ['ls']", "tags"),
        ("a: &a [x]", "tags"),
        ("what is this", "key: value"),
        ("publisher: another", "second"),
    ],
)
def test_broken_lines_are_told(line: str, warning: str) -> None:
    front = front_matter(f"---\npublisher: The Post\n{line}\n---\nProse.")
    assert front.said == {"publisher": "The Post"}
    assert len(front.warnings) == 1
    assert warning in front.warnings[0]


@given(st.text(alphabet="-\n\r .:ab&!#"))
def test_any_block(body: str) -> None:
    text = "---\n" + body
    assert 0 <= front_matter(text).end <= len(text)
