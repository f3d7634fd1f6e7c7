"""Which claims meet: those that share a key, also where their measures only compare."""

from __future__ import annotations

import claimcheck
from claimcheck.align.blocking import blocks
from claimcheck.lexicon.wording import wording
from claimcheck.records.claim import Claim
from claimcheck.rulebook import read_rulebook

WORDS = wording(read_rulebook().vocabulary)


def claims(*texts: str) -> list[Claim]:
    found: list[Claim] = []
    for number, text in enumerate(texts):
        source = claimcheck.Source(id=str(number), name=str(number), text=text, language="en")
        found += claimcheck.extract(source).claims
    return found


def meet(*texts: str) -> bool:
    found = claims(*texts)
    assert len(found) == len(texts), "not all were read"
    return any(len({claim.source for claim in block}) == len(texts) for block in blocks(found, WORDS))


def test_measures_that_compare_meet_each_other() -> None:
    assert meet("In Orvel 12 men were injured.", "In Orvel there were 15 casualties.")
    assert meet("Some 250,000 people are trapped in Orvel.", "Some 275,000 people live in Orvel.")


def test_measures_that_do_not_compare_do_not_meet() -> None:
    assert not meet("In Orvel 12 men were injured.", "In Orvel 15 women were arrested.")


def test_hours_twelve_apart_meet() -> None:
    assert meet("It broke at 2:20 a.m.", "They came at 2:20 p.m.")
    assert not meet("It broke at 2:20 a.m.", "They came at 3:20 p.m.")


def test_nouns_for_one_thing_meet() -> None:
    assert meet("In Orvel 8 charges were read out.", "In Orvel 7 counts were read out.")
    assert not meet("In Orvel 8 charges were read out.", "In Orvel 7 letters were read out.")


def test_nouns_that_news_takes_for_each_other_meet() -> None:
    assert meet("In Orvel 450 homes were planned.", "In Orvel 560 houses were planned.")
    assert not meet("In Orvel 450 homes were planned.", "In Orvel 560 hotels were planned.")


def test_lengths_meet_by_the_stem_of_a_word() -> None:
    assert meet("It deliberated for 40 hours.", "They ended 30 hours of deliberations.")
    assert not meet("It deliberated for 40 hours.", "They slept for 30 hours.")
