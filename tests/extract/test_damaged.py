"""Numbers that are damaged, disguised or nobody's figure are told as not understood; their neighbours are read."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from claimcheck.extract import Read, quantities
from claimcheck.limits import Limits
from claimcheck.records.source import Source
from claimcheck.rulebook import Vocabulary
from claimcheck.segment import segment

from .conftest import line

Reader = Callable[[str], Read]

DAMAGED = [
    ("some 275�000 people", "275�000", "a character beside it could not be decoded"),
    ("some �275 people", "275", "a character beside it could not be decoded"),
    ("some 275,\n000 people", "275,\n000", "a number in two pieces"),
    ("some 5,184, 000 people", "5,184, 000", "a number in two pieces"),
    ("some two hun-\ndred people", "two hun-\ndred", "a word cut in two at the end of a line"),
    ("some 25O,OOO people", "25O,OOO", "letters that look like digits"),
    ("an l1-hour pause", "l1", "letters that look like digits"),
    ("an 1I-hour pause", "1I", "letters that look like digits"),
    ("some 2З0,000 people", "2З0,000", "letters that look like digits"),
    ("some 10^10^10 people", "10^10^10", "a power written out"),
    ("some 2^99999999 hours", "2^99999999", "a power written out"),
    ("some 9**9**9 hours", "9**9**9", "a power written out"),
    ("a plate of m^99999999", "99999999", "a power of something"),
    ("some 1e999999 people", "1e999999", "an exponent beyond 30"),
    ("some 1e-999999 people", "1e-999999", "an exponent beyond 30"),
    ("some 1/0 hours", "1/0", "divided by nothing"),
    ("some 0/0 hours", "0/0", "divided by nothing"),
    ("some " + "1/" * 9 + "2 hours", "1/" * 9 + "2", "a long chain of fractions"),
]


@pytest.mark.parametrize(("text", "surface", "reason"), DAMAGED)
def test_not_understood(text: str, surface: str, reason: str, read: Reader) -> None:
    found = read(f"It took 3 days; {text}, and 12 boats.")
    assert [(one.surface, one.reason) for one in found.unread] == [(surface, reason)]
    assert [quantity.surface for quantity in found.quantities] == ["3 days", "12"]


@pytest.mark.parametrize(
    ("text", "read_as"),
    [
        ("The tank held 275·000 litres.", ["measurement|275·000 litres|exact 275000 litre"]),
        ("A loaf cost £1·50 then.", ["money|£1·50|exact 1.5 pound sterling"]),
        ("They pumped 2.5 × 10^5 tonnes.", ["measurement|2.5 × 10^5 tonnes|exact 250000 tonne"]),
        ("It held 5l of water.", ["measurement|5l|exact 5 litre"]),
        ("They left in 1990, 275 of them on foot.", ["date|1990|vague ", "count|275|exact 275"]),
        ("A half, 1/2 hour, was lost.", ["duration|1/2 hour|exact 0.5 hour"]),
    ],
)
def test_what_only_looks_damaged(text: str, read_as: list[str], read: Reader) -> None:
    found = read(text)
    assert not found.unread
    assert [line(one) for one in found.quantities][-len(read_as) :] == read_as


def test_h2o_is_a_name(read: Reader) -> None:
    found = read("The 30 flasks held H2O.")
    assert [quantity.surface for quantity in found.quantities] == ["30"]
    assert [veto.surface for veto in found.vetoed] == ["H2O"]


def test_more_numbers_than_a_sentence_has(read: Reader) -> None:
    found = read("They met at " + "7 boats, " * 300 + "and left.")
    assert len(found.quantities) == 200
    (rest,) = found.unread
    assert rest.reason == "more than 200 numbers in one sentence"
    assert rest.surface.startswith("7 boats, 7")
    assert rest.surface.endswith("7")


def test_more_numbers_than_an_article_has(vocabulary: Vocabulary) -> None:
    text = "It sold 7 boats. It lost 8 cranes. Then 9 men left. All 10 came back. Some 11 stayed."
    source = Source(id="a", text=text, name="a")
    found = quantities(segment(source, vocabulary), vocabulary, limits=Limits(max_numbers=3))
    assert [one.surface for one in found.quantities] == ["7", "8", "9"]
    (rest,) = found.unread
    assert (rest.surface, rest.reason) == (
        "10",
        "the first beyond 3 numbers; it and all after it were left out",
    )
