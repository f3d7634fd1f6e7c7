"""Words that news takes for each other."""

from __future__ import annotations

import pytest

from claimcheck import read_rulebook
from claimcheck.lexicon.roots import Roots
from claimcheck.lexicon.wording import wording

VOCABULARY = read_rulebook().vocabulary
ROOTS = wording(VOCABULARY).roots


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("pledges", "promised"),
        ("Vessel", "boats"),
        ("stolen", "embezzlement"),
        ("deliberated", "deliberations"),
    ],
)
def test_words_of_one_row_and_forms_of_one_word_have_one_root(one: str, other: str) -> None:
    assert ROOTS.of(one) == ROOTS.of(other)


@pytest.mark.parametrize(("one", "other"), [("boat", "goat"), ("grant", "loan"), ("rise", "fall")])
def test_other_words_have_other_roots(one: str, other: str) -> None:
    assert ROOTS.of(one) != ROOTS.of(other)


def test_names_are_not_among_words() -> None:
    assert Roots(frozenset({"s"})).among(("Drakes", "drakes")) == {"drake": "drakes"}


def test_a_word_stands_in_one_row_only() -> None:
    words = [word for row in VOCABULARY.table("synonyms")["rows"] for word in row]
    assert len(words) == len(set(words)) > 500


def test_a_nation_has_its_names_in_one_row_only() -> None:
    names = [name for row in VOCABULARY.table("nations")["rows"] for name in row]
    assert len(names) == len(set(names)) > 300
    assert all(name == name.lower() for name in names)
