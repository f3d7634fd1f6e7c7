"""Whether the age in a sentence may be somebody else's, or of another day."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.judge.phrases import Line
from claimcheck.judge.phrases.lives.life_words import LifeWords
from claimcheck.records.claim import Claim


def _introduced(line: Line, words: LifeWords) -> bool:
    """Whether a sentence is of the relatives it begins with: "The twins, who were born in …", "Her uncle, born …"."""
    own = line.items[0] == "the" or line.bag.isdisjoint(words.persons)
    return own and line.items[0] in words.introducing and line.items[2:4] in ((",", "who"), (",", "born"))


def of_another(line: Line, words: LifeWords, claims: Sequence[Claim], *, close: bool = False) -> bool:
    """Whether the age may be of somebody else or of another day than the birth and the death are told with."""
    at = [n for n in range(len(line.items)) if any(line.claim(n) is claim for claim in claims)]
    age = next(n for n in at if line.claim(n) is claims[0])
    for index, item in enumerate(line.items):
        inside = min(at) <= index <= max(at)
        led = item in words.then and index in (age + 1, age + 2) and inside
        if led:
            return False  # what follows tells the day of this very age, whoever else it names
        if item == "whose" and not words.papers.isdisjoint(line.items[index + 1 : index + 4]):
            continue
        if item in words.others and index == 1 and _introduced(line, words):
            continue
        if item in words.events and not set(words.died).isdisjoint(line.items[index + 1 : index + 3]):
            continue  # "until his death at the age of 59"
        if item in words.others or (item in words.events and inside and not close):
            return True
    return not line.lower.isdisjoint(words.events) and len(claims) == 2 and not close
