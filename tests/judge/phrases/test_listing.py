"""Rows of numbers that a sentence lists."""

from __future__ import annotations

from decimal import Decimal

import pytest

from claimcheck.judge.phrases import lines
from claimcheck.judge.phrases.families import exclusive
from claimcheck.judge.phrases.listing import Listing, listing
from tests.judge.phrases.test_shapes import sentence

FAMILIES = {"people": {"man": ("men",), "woman": ("women",), "child": ("child", "children")}}
LISTS = [
    ("7 men and 6 women.", ("7", "6"), "13"),
    ("7 men, 6 women and a child.", ("7", "6"), "14"),
    ("7 men, 6 women, on Monday.", ("7", "6"), "13"),
    ("7 men and 6 women – all of them local.", ("7", "6"), "13"),
]
NONE = [
    ("7 men.", ("7",)),  # one entry is no list
    ("7 men who had come with 6 women.", ("7", "6")),  # two numbers in one entry
]


def _listed(text: str, numbers: tuple[str, ...]) -> Listing | None:
    [line] = lines(sentence(text, *numbers))
    return listing(line, 0, ("count",))


@pytest.mark.parametrize(("text", "numbers", "total"), LISTS)
def test_list_is_added_up(text: str, numbers: tuple[str, ...], total: str) -> None:
    """Every entry counts, one with an article as one."""
    found = _listed(text, numbers)
    assert found is not None
    assert found.total == Decimal(total)
    assert exclusive(found, FAMILIES)


@pytest.mark.parametrize(("text", "numbers"), NONE)
def test_no_list(text: str, numbers: tuple[str, ...]) -> None:
    """What is no list of two entries is left alone."""
    assert _listed(text, numbers) is None


def test_two_of_one_sort_are_no_family() -> None:
    """Seven men and six men are not two parts of a whole."""
    found = _listed("7 men and 6 men.", ("7", "6"))
    assert found is not None
    assert not exclusive(found, FAMILIES)


def test_share_of_something_keeps_its_whole_apart() -> None:
    """ "7 of the men and 6 of the women": what the numbers are parts of is no entry's own sort."""
    found = _listed("7 of the men and 6 of the women.", ("7", "6"))
    assert found is not None
    assert [part.whole for part in found.parts] == [("of", "the", "men"), ("of", "the", "women")]
    assert not exclusive(found, FAMILIES)
