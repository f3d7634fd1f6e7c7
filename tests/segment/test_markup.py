"""Markdown: what is no prose stays out of the sentences."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.records.document import Document
from claimcheck.segment.markup import prose

Cut = Callable[..., Document]


@pytest.mark.parametrize(
    "hidden",
    [
        "```\nx = 900000 people\n```",
        "~~~ python\n900000\n```\n900000\n~~~",
        "<!-- 900000 people\n\nwere here -->",
        "<script>\nvar n = '900000 people';\n</script>",
        "`900000 people`",
        "[1]: https://example.org/900000",
        "```\n900000 people, with no end",
    ],
)
def test_is_left_out(cut: Cut, hidden: str) -> None:
    text = f"About 250,000 people left.\n\n{hidden}"
    document = cut(text, "a.md")
    assert "900000" not in " ".join(sentence.text for sentence in document.sentences)
    assert document.sentences[0].text == "About 250,000 people left."
    assert "900000" in " ".join(sentence.text for sentence in cut(text, "a.txt").sentences)


def test_a_sentence_is_cut_around_a_number_in_an_address(cut: Cut) -> None:
    document = cut("The town lost [275,000 people](https://example.org/2016/900) that year.", "a.md")
    assert [sentence.text for sentence in document.sentences] == [
        "The town lost [275,000 people]",
        "that year.",
    ]


def test_a_sentence_keeps_an_address_without_numbers(cut: Cut) -> None:
    text = "The town lost [275,000 people](https://example.org/town) that year."
    assert [sentence.text for sentence in cut(text, "a.md").sentences] == [text]


@given(st.text(alphabet="`~<>!-[]():/ ab1\n\r"))
def test_blanking_keeps_every_place(text: str) -> None:
    blanked = prose(text, 0)
    assert len(blanked.text) == len(text)
    assert all(
        new == old or (new == " " and old not in "\r\n") for new, old in zip(blanked.text, text, strict=True)
    )
    assert all(end <= start for (_, end), (start, _) in zip(blanked.cuts, blanked.cuts[1:], strict=False))
