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
        "~~900000 people~~",
        "    900000 people",
        "\t900000 people\n\n\tand more",
        "> quoted\n>\n>     900000 people",
        "- item\n\n      900000 people, code in an item",
        "[1]: https://example.org/900000",
        "```\n900000 people, with no end",
        "```\r\nx = 900000 people\r\n```\r\n",
        "[1]: https://example.org/900000\r\n",
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


def test_what_only_looks_like_no_prose_is_read(cut: Cut) -> None:
    text = (
        "- An item.\n\n    Its second paragraph: 17 people.\n\n"
        "[^1]: A footnote says 8 people were hurt.\n\nAbout ~5 people and \\~~6 people~~ left."
    )
    said = [sentence.text for sentence in cut(text, "a.md").sentences]
    assert "Its second paragraph: 17 people." in said
    assert any("A footnote says 8 people were hurt." in one for one in said)
    assert any("~5 people" in one and "6 people" in one for one in said)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_indented_code_ends_where_it_does(cut: Cut, end: str) -> None:
    text = "---\ntitle: x\n---\nOne 5.\n\n    code 900000\n\nAfter it 17 people.\n".replace("\n", end)
    said = [sentence.text for sentence in cut(text, "a.md").sentences]
    assert said[-1] == "After it 17 people."
    assert "900000" not in " ".join(said)


def test_each_row_of_a_table_is_read_by_itself(cut: Cut) -> None:
    text = "| Town | Dead |\n| --- | --- |\n| Marl | 17 |\n| Keld | 3 |\n"
    said = [sentence.text for sentence in cut(text, "a.md").sentences]
    assert [one for one in said if "17" in one] == ["| Marl | 17 |"]
    assert [one for one in said if "3" in one] == ["| Keld | 3 |"]


@given(st.text(alphabet="`~<>!-[]():/ ab1\n\r"))
def test_blanking_keeps_every_place(text: str) -> None:
    blanked = prose(text, 0)
    assert len(blanked.text) == len(text)
    assert all(
        new == old or (new == " " and old not in "\r\n") for new, old in zip(blanked.text, text, strict=True)
    )
    assert all(end <= start for (_, end), (start, _) in zip(blanked.cuts, blanked.cuts[1:], strict=False))
