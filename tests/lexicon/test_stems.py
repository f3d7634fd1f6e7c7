"""Words without their endings."""

from __future__ import annotations

import pytest

from claimcheck import read_rulebook
from claimcheck.lexicon.stems import stem
from claimcheck.lexicon.wording import wording

ENDINGS = wording(read_rulebook().vocabulary).words["endings"]


@pytest.mark.parametrize(
    ("one", "other"),
    [("deliberated", "deliberations"), ("reviewed", "reviewers"), ("living", "lives"), ("bribing", "bribe")],
)
def test_two_forms_of_one_word_have_one_stem(one: str, other: str) -> None:
    assert stem(one, ENDINGS) == stem(other, ENDINGS)


@pytest.mark.parametrize(("one", "other"), [("house", "horse"), ("one", "on"), ("nation", "native")])
def test_two_words_have_two(one: str, other: str) -> None:
    assert stem(one, ENDINGS) != stem(other, ENDINGS)
