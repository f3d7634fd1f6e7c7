"""Which words go with one figure of a text only."""

from __future__ import annotations

import pytest

from claimcheck import Source, check
from claimcheck.judge.rivals.lone_figures import LoneFigures
from claimcheck.records.claim import Claim


def shares(*texts: str) -> list[Claim]:
    """The claims of texts that are named a, b, …"""
    sources = [
        Source(id=name, name=name, text=text, language="en") for name, text in zip("abc", texts, strict=False)
    ]
    return list(check(sources).claims)


@pytest.mark.parametrize(
    ("other", "words"),
    [
        ("A bonus of $1,500 was paid.", {"bonus"}),
        ("A bonus of $1,500 was paid. A bonus of $1,500 is too little.", {"bonus"}),  # the same figure again
        ("A bonus of $1,500 was paid. A bonus of $1,300 was not.", set()),
        ("A bonus of 15 percent was paid. A bonus of $1,300 was not.", {"bonus"}),  # a figure of another sort
        ("A fee of $1,500 was paid.", set()),
    ],
)
def test_words_of_the_first_two_figures(other: str, words: set[str]) -> None:
    claims = shares("The staff get a bonus of $1,200.", other)
    lone = LoneFigures(claims)
    theirs = next(claim for claim in claims if claim.source == "b" and claim.quantity.kind == "money")
    assert set(lone.words(claims[0], theirs)) == words
    assert lone.words(claims[0], theirs) == lone.words(theirs, claims[0])


def test_a_measure_is_one_where_one_word_tells_it() -> None:
    claims = shares(
        "Turnout was 58.4 per cent.",
        "Turnout came to 54.8 per cent.",
        "Turnout was 50 per cent. Turnout was 52 per cent.",
    )
    lone = LoneFigures(claims)
    one, other, *several = claims
    assert len(several) == 2
    assert lone.of_one_measure(one, other)
    assert not lone.of_one_measure(one, several[0])


def test_each_text_gives_an_act_one_time() -> None:
    claims = shares(
        "The fair was opened in 1921.",
        "It was opened in 1912. It closed in 1930.",
        "Opened in 1950, it was opened anew in 1970.",
    )
    lone = LoneFigures(claims)
    one, other, closed, *several = claims
    assert [claim.quantity.kind for claim in claims] == ["date"] * 5
    assert lone.of_one_act(one, other)
    assert not lone.of_one_act(one, closed)
    assert not any(lone.of_one_act(one, claim) for claim in several)


def test_a_name_of_several_words_is_one() -> None:
    one, other = shares("Some 27 piers carry it over the Orm Gorge.", "At Orm Gorge there are 23 columns.")
    lone = LoneFigures([one, other])
    assert len(lone.words(one, other)) == 2
    assert lone.told_by(one, other) == lone.told_by(other, one) == 1


def test_one_of_many_is_no_second_figure_of_them() -> None:
    one, many, other = shares(
        "One of 99 smugglers seized in Orvel fled.", "In Orvel 89 smugglers were seized."
    )
    lone = LoneFigures([one, many, other])
    assert (one.surface, many.surface, other.surface) == ("One", "99", "89")
    assert {"orvel"} < lone.words(many, other)


def test_whether_a_text_gives_the_other_ones_figure() -> None:
    one, other, again = shares("Some 27 piers carry it.", "There are 23 columns. They cost 27 lives.")
    assert not LoneFigures([one, other]).given(one, other)
    assert LoneFigures([one, other, again]).given(one, other)
