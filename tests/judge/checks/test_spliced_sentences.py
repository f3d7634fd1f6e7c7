"""Sentences cut at any word and put together again are judged to the end: a check looks past no end of its line.

What is said of a number may stand at any place of a sentence, and a sentence of a page may end anywhere.
"""

from __future__ import annotations

from random import Random

import pytest

from claimcheck.pipeline import check
from claimcheck.records.source import Source
from claimcheck.rulebook import Rulebook
from claimcheck.settings import Settings
from tests.judge.checks.test_unseen_sentences import SETS, table

TEXTS = 400
"""For each seed; a minute of it is for whoever changes a check: raise the number, and see what breaks."""
BETWEEN = (
    "(",
    ")",
    ",",
    ";",
    ".",
    "—",
    "as",
    "than",
    "which",
    "of",
    "those",
    "’s",
    "million",
    "noon",
    "\n\n",
)
WORDS = [
    text.split(" ") for name in SETS for lists in table(name).values() for texts in lists.values() for text in texts
]  # fmt: skip


def spliced(chance: Random) -> str:
    """One to three stretches of sentences, with a few words changed, left out or put in."""
    made: list[str] = []
    for _ in range(chance.randint(1, 3)):
        words = chance.choice(WORDS)
        first = chance.randrange(len(words))
        made += words[first : chance.randint(first + 1, len(words))]
    for _ in range(chance.randint(0, 4)):
        at = chance.randrange(len(made))
        made[at : at + chance.randint(0, 1)] = chance.choice(([], [chance.choice(BETWEEN)]))
        made = made or ["12"]
    return " ".join(made)


@pytest.mark.parametrize("seed", range(5))
def test_whatever_stands_beside_a_number_is_judged_to_the_end(rulebook: Rulebook, seed: int) -> None:
    chance = Random(seed)
    read = 0
    for _ in range(TEXTS):
        texts = {"one": spliced(chance), "other": spliced(chance)}
        sources = [
            Source(id=name, name=name, text=text, language="en", published=None)
            for name, text in texts.items()
        ]
        found = check(sources, rulebook, Settings())
        read += len(found.claims)
        assert not found.errors
        for conflict in found.conflicts:
            for claim in conflict.claims:
                assert texts[claim.source][claim.quantity.start : claim.quantity.end] == claim.surface
    assert read > TEXTS
