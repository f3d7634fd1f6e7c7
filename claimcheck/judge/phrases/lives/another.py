"""Whether the age in a sentence may be somebody else's, or of another day."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.judge.phrases import Line
from claimcheck.judge.phrases.lives.life_words import LifeWords
from claimcheck.records.claim import Claim

_PRONOUNS = frozenset(("he", "she"))
_LED = 3


def _introduced(line: Line, words: LifeWords) -> bool:
    """Whether a sentence is of the relatives it begins with: "The twins, who were born in …", "Her uncle, born …"."""
    if line.items[0] not in words.introducing:
        return False
    told = line.items[2:4] in ((",", "who"), (",", "born"))
    return line.bag.isdisjoint(words.persons) or (told and line.items[0] == "the")


def _led_by_pronouns(line: Line, age: int) -> bool:
    """Whether both the birth and the age are told with a pronoun: "when she was born in 1984; she turned 30"."""
    births = [n for n, item in enumerate(line.items) if item == "born"]
    return bool(births) and all(
        not _PRONOUNS.isdisjoint(line.items[max(0, n - _LED) : n]) for n in (births[0], age)
    )


def of_another(line: Line, words: LifeWords, claims: Sequence[Claim], *, close: bool = False) -> bool:
    """Whether the age may be of somebody else or of another day than the birth and the death are told with."""
    at = [
        n for n, claim in line.numbers if any(claim is one for one in claims)
    ]  # a death may be told behind it
    age = line.place(claims[0])
    for index, item in enumerate(line.items):
        inside = min(at) <= index <= max(at)
        led = item in words.then and index in (age + 1, age + 2) and inside
        if led:
            return False  # what follows tells the day of this very age, whoever else it names
        if item == "whose" and not words.papers.isdisjoint(line.items[index + 1 : index + 4]):
            continue
        if item in words.others and item != "whose" and (index > max(at) or _led_by_pronouns(line, age)):
            continue  # "…, leaving three sons"
        if item in words.others and index == 1 and _introduced(line, words):
            continue
        if item in words.events and not set(words.died).isdisjoint(line.items[index + 1 : index + 3]):
            continue  # "until his death at the age of 59"
        if item in words.others or (item in words.events and inside and not close):
            return True
    return not line.lower.isdisjoint(words.events) and len(claims) == 2 and not close
