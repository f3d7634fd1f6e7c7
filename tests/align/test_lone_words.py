"""Which figures meet because of two words that go with no other of their sort."""

from __future__ import annotations

import claimcheck
from claimcheck.align.lone_words import FEW, pairs_by_lone_words
from claimcheck.lexicon.wording import wording
from claimcheck.records.claim import Claim
from claimcheck.rulebook import read_rulebook

WORDS = wording(read_rulebook().vocabulary)
PIERS = "The bridge is carried across the Orm gorge on 27 piers."
COLUMNS = "Over the Orm gorge it stands on 23 columns."


def meet(*texts: str, numbers: int | None = None) -> list[tuple[str, str]]:
    claims: list[Claim] = []
    for number, text in enumerate(texts):
        source = claimcheck.Source(id=str(number), name=str(number), text=text, language="en")
        claims += claimcheck.extract(source).claims
    assert len(claims) == (len(texts) if numbers is None else numbers), "not all were read"
    return [(one.surface, other.surface) for one, other in pairs_by_lone_words(claims, WORDS)]


def test_two_words_that_only_two_figures_have() -> None:
    assert meet(PIERS, COLUMNS) == [("27", "23")]


def test_one_word_is_too_little() -> None:
    assert meet(PIERS, "Near the Orm it stands on 23 columns.") == []


def test_a_word_beside_a_second_value_tells_nothing() -> None:
    assert meet(PIERS, COLUMNS + " The gorge has 19 caves.", numbers=3) == []
    assert meet(PIERS, COLUMNS + " The gorge has 23 caves.", numbers=3) == [("27", "23")]


def test_figures_of_two_sorts_do_not_meet() -> None:
    assert meet(PIERS, "Across the Orm gorge it is 23 metres long.") == []


def test_a_word_of_many_texts_tells_nothing() -> None:
    texts = [COLUMNS.replace("23", str(20 + number)) for number in range(FEW + 1)]
    assert meet(*texts) == []
    assert len(meet(*texts[:3])) == 3


def test_counts_of_two_sorts_of_things_are_left_alone() -> None:
    left = "The storm tore roofs off 30 houses near the old harbour."
    right = "The storm sank 45 boats near the old harbour."
    sources = [claimcheck.Source(id=name, name=name, text=text) for name, text in (("a", left), ("b", right))]
    found = claimcheck.check(sources)
    assert {claim.quantity.surface for claim in found.claims} == {"30", "45"}
    assert not found.conflicts
