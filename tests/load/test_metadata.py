"""What a text says about itself; the texts are made up."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.load.about.metadata import metadata
from claimcheck.rulebook import Vocabulary

BODY = "The river rose by 2 metres on Monday, officials said. It is expected to fall.\n"


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("Flood cuts off three villages\n\n", "Flood cuts off three villages"),
        ("Flood cuts off three villages\n", "Flood cuts off three villages"),
        ("\n\nWill the dam hold?\n\n", "Will the dam hold?"),
        ("", None),
        ("The river has cut off three villages and\nthe town.\n", None),
        ("By Ada Brown\n\n", None),
        ("June 3, 2014\n\n", None),
    ],
)
def test_title(vocabulary: Vocabulary, head: str, title: str | None) -> None:
    assert metadata(head + BODY, 0, vocabulary).title == title


def test_a_text_broken_at_the_margin_has_no_title(vocabulary: Vocabulary) -> None:
    text = (
        "The river that runs through the old town has risen by two metres since Monday\n"
        "Officials said that it would reach the bridge on Friday and that people in low\n"
        "Lying streets were told to leave.\n"
    )
    assert metadata(text, 0, vocabulary).title is None


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("By Ada Brown", "Ada Brown"),
        ("By Ada Brown and John van Dyke", "Ada Brown and John van Dyke"),
        ("ByCity News", "City News"),
        ("By Ada Brown | June 3, 2014", "Ada Brown"),
        ("Author: Ada Brown", "Ada Brown"),
        ("By Friday the water had reached the bridge.", None),
        ("By the time Ada Brown came", None),
    ],
)
def test_author(vocabulary: Vocabulary, line: str, author: str | None) -> None:
    assert metadata(f"Flood cuts off villages\n\n{line}\n\n{BODY}", 0, vocabulary).author == author


@pytest.mark.parametrize(
    ("line", "day", "origin"),
    [
        ("June 3, 2014, 5:09 PM", "2014-06-03", "date line"),
        ("First Published: June 3, 2014 4:59 PM EDT", "2014-06-03", "date line"),
        ("Tuesday 3 June 2014 10.15 BST", "2014-06-03", "date line"),
        ("2014-06-03", "2014-06-03", "date line"),
        ("RIVERTON, June 3, 2014 (Reuters) - The river rose.", "2014-06-03", "dateline"),
        ("A street in Riverton June 3, 2014. REUTERS/Ada Brown", "2014-06-03", "caption"),
        ("The dam was built on June 3, 1954, and opened two years later to great applause.", None, None),
        ("– (Copyright The Riverton Post Limited 2014)", None, None),
        ("© 2014 The Riverton Post", None, None),
        ("RIVERTON (Reuters) - The river rose.", None, None),
    ],
)
def test_published(vocabulary: Vocabulary, line: str, day: str | None, origin: str | None) -> None:
    found = metadata(f"Flood cuts off villages\n\n{line}\n\n{BODY}", 0, vocabulary)
    assert (found.published.isoformat() if found.published else None) == day
    assert found.origins.get("published") == origin


@pytest.mark.parametrize(
    ("line", "publisher"),
    [
        ("– (Copyright The Riverton Post Limited 2014)", "The Riverton Post"),
        ("© 2014 The Riverton Post", "The Riverton Post"),
        ("RIVERTON, June 3 (Reuters) - The river rose.", "Reuters"),
        ("RIVERTON (pop. 300) - The river rose.", None),
    ],
)
def test_publisher(vocabulary: Vocabulary, line: str, publisher: str | None) -> None:
    assert metadata(f"Flood cuts off villages\n\n{line}\n\n{BODY}", 0, vocabulary).publisher == publisher


@given(st.text())
def test_any_text(vocabulary: Vocabulary, text: str) -> None:
    """What is found stands in the text, and each part says where."""
    found = metadata(text, 0, vocabulary)
    words = " ".join(text.split())
    for name in ("title", "author", "publisher", "published"):
        value = getattr(found, name)
        assert (value is None) == (name not in found.origins)
        assert not isinstance(value, str) or " ".join(value.split()) in words
