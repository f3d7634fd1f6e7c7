"""Shapes of sentences: what they match, what they do not run over, and what a rule may not write."""

from __future__ import annotations

import time
from typing import ClassVar

import pytest
from pydantic import ValidationError

from claimcheck.judge.phrases import Phrasing, lines
from tests.judge.phrases.sentences import sentence


class Move(Phrasing):
    """A move between two counts."""

    SLOTS: ClassVar = {"old": ("count",), "new": ("count",)}


WORDS = {"stop": ("and",), "size": ("about", "as many as")}


MATCHED = [
    ("from {old} to {new}", "It grew from 40 to 50 clubs.", ("40", "50")),
    ("from {old} ...3 to {new}", "It grew from 40 clubs last year to 50 now.", ("40", "50")),
    ("from <size>? {old} to <size>? {new}", "It grew from about 40 to as many as 50.", ("40", "50")),
    ("to|until {new} ,? from {old}", "It grew to 50, from 40.", ("50", "40")),
    ("{old} , {new} .", "There were 40, 50.", ("40", "50")),
]
LEFT_ALONE = [
    ("from {old} ...3 to {new}", "It grew from 40 and went to 50.", ("40", "50")),  # a stop word
    ("from {old} ...2 to {new}", "It grew from 40 clubs last year to 50.", ("40", "50")),  # too far
    ("from {old} ...3 to {new}", "It grew from 40, then to 50.", ("40", "50")),  # a mark
    ("from {old} to {new}", "It grew from 40 by 45 to 50.", ("40", "45", "50")),  # a number between
]


@pytest.mark.parametrize(("shape", "text", "numbers"), MATCHED)
def test_shape_is_found(shape: str, text: str, numbers: tuple[str, ...]) -> None:
    """Every slot holds its number, and the numbers come in text order."""
    found = list(Move(shapes=(shape,), words=WORDS).find(sentence(text, *numbers)))
    assert [claim.surface for one in found for claim in one.claims] == list(numbers)


@pytest.mark.parametrize(("shape", "text", "numbers"), LEFT_ALONE)
def test_shape_is_not_found(shape: str, text: str, numbers: tuple[str, ...]) -> None:
    """Gaps run over no stop word, mark or number, and no farther than they say."""
    claims = sentence(text, *numbers)
    assert [claim.surface for line in lines(claims) for claim in line.claims] == list(numbers)
    assert not list(Move(shapes=(shape,), words=WORDS).find(claims))


@pytest.mark.parametrize("shape", ["from {what} to {new}", "from <unknown> {old}"])
def test_unknown_names_are_refused(shape: str) -> None:
    """A slot that the check does not have, or a list that the rule does not have, is a mistake of the rule."""
    with pytest.raises(ValidationError, match=r"slot|list"):
        Move(shapes=(shape,), words=WORDS)


def test_first_shape_wins() -> None:
    """Two shapes on the same numbers give one finding, that of the shape listed first."""
    rule = Move(shapes=("from {old} to {new}", "{new} to {old}"), words=WORDS)
    [found] = rule.find(sentence("It grew from 40 to 50.", "40", "50"))
    assert found.slots["old"].surface == "40"


def test_long_sentences_take_little_time() -> None:
    """Gaps are bounded, so that a sentence that almost matches everywhere is no trap."""
    text = "from 1 to a to a to a " * 150
    claims = sentence(text, *["1"] * 150)
    began = time.process_time()
    assert not list(Move(shapes=("from {old} ...9 to ...9 to ...9 {new} !",), words=WORDS).find(claims))
    assert time.process_time() - began < 2
