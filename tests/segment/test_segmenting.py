"""Sentences fit their source, whatever it holds."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from claimcheck.records.source import Source
from claimcheck.rulebook import Vocabulary
from claimcheck.segment import segment

PIECES = [
    "“It rose.”",
    "40 people",
    "a.m. ",
    "\n",
    "\n\n",
    "\r\n",
    "# ",
    "- ",
    "`x`",
    "<!-- 3 -->",
    "© 2014",
    "By Ada",
    "😀é",
]


@given(
    st.text() | st.lists(st.sampled_from(PIECES) | st.text(max_size=5)).map("".join),
    st.sampled_from(["a.txt", "a.md"]),
    st.none() | st.text(max_size=10),
    st.integers(0, 5),
)
def test_offsets_are_exact(
    vocabulary: Vocabulary, text: str, name: str, title: str | None, skip: int
) -> None:
    source = Source(id=name, name=name, text=text, title=title, prose_start=min(skip, len(text)))
    document = segment(source, vocabulary)
    end = source.prose_start
    for sentence in document.sentences:
        assert end <= sentence.start < sentence.end
        assert text[sentence.start : sentence.end] == sentence.text
        assert "\n\n" not in sentence.text
        end = sentence.end
    if name == "a.txt":
        outside = list(text)
        for sentence in document.sentences:
            outside[sentence.start : sentence.end] = " " * (sentence.end - sentence.start)
        left = "".join(outside[source.prose_start :])
        assert not any(map(str.isalpha, left))


def test_a_lone_surrogate_is_no_obstacle(vocabulary: Vocabulary) -> None:
    document = segment(Source(id="a", name="a", text="It \ud800 rose. It fell."), vocabulary)
    assert [sentence.text for sentence in document.sentences] == ["It \ud800 rose.", "It fell."]


def test_the_same_source_gives_the_same_document(vocabulary: Vocabulary) -> None:
    source = Source(id="a", name="a", text="The river rose.\n\nThe river rose.\n\nIt fell.")
    document = segment(source, vocabulary)
    assert document == segment(source, vocabulary)
    assert [sentence.repeated for sentence in document.sentences] == [False, True, False]
