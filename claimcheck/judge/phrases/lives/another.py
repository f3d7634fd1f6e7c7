"""Whether the age or the birth in a sentence may be somebody else's, or the age one of another day."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.judge.phrases import Line
from claimcheck.judge.phrases.lives.life_words import LifeWords
from claimcheck.judge.phrases.lives.owners import Owner, of_another_name, owner
from claimcheck.records.claim import Claim

_BESIDE = 3


def of_another(line: Line, words: LifeWords, claims: Sequence[Claim], *, close: bool = False) -> bool:
    """Whether the age may be of somebody else or of another day than the birth and the death are told with.

    ``claims`` are the age, the birth and the day, if one is told; ``close``: no more than a few words stand between the
    age and the day.
    """
    age, birth = line.place(claims[0]), line.place(claims[1])
    one, other = owner(line, age, words), owner(line, birth, words)
    if one.at < 0 and 0 <= other.at < age:
        one = other  # "The mayor's coach, who was born in 1913, was 85": nobody else is named before the age
    if of_another_name(line, age, birth, words):
        return True
    if not _same(line, one, other, words) or _somebody_nearer(line, one, age, words):
        return True
    days = [
        n for n, claim in line.numbers if any(claim is one for one in claims[2:])
    ]  # a death may be told behind
    day = days[0] if days else None
    if len(claims) > 2 and day is None:
        return False
    if (
        any(item in words.then for item in line.items[age + 1 : age + _BESIDE])
        and day is not None
        and day > age
    ):
        return False  # what follows tells the day of this very age, whoever else it names
    at = [age, birth, *((day,) if day is not None else ())]
    return not close and any(
        item in words.events and _stands_in(index, at, day) and not _dated(line, index, birth, words)
        for index, item in enumerate(line.items)
    )


def _stands_in(index: int, at: Sequence[int], day: int | None) -> bool:
    """Whether an event can be the age's: between the figures, or anywhere where no day is told."""
    return day is None or min(at) <= index <= max(at)


def _same(line: Line, one: Owner, other: Owner, words: LifeWords) -> bool:
    """Whether an age and a birth can be of one person: both of the relative that the sentence is about, or of none."""
    if one.at == other.at:
        return True
    if one.relative or other.relative:
        return _goes_on(one, other, words)
    return not (one.name and other.name) or not one.name.isdisjoint(other.name)


def _somebody_nearer(line: Line, one: Owner, age: int, words: LifeWords) -> bool:
    """Whether whoever the relative belongs to stands nearer: "His mother lived to see him knighted at 45"."""
    object_ = "him" if one.relative in words.women - words.men else "her"
    unlike = one.relative in words.women ^ words.men
    return unlike and object_ in line.items[max(0, one.at) : age]


def _goes_on(one: Owner, other: Owner, words: LifeWords) -> bool:
    """Whether the pronoun of the age is the relative of the birth: "the actor's son was born in 1960; he was 20"."""
    if not other.relative or other.whose in words.hers | words.his or one.relative or not one.pronoun:
        return False
    return other.relative in (words.women if one.pronoun in words.hers else words.men)


def _dated(line: Line, at: int, birth: int, words: LifeWords) -> bool:
    """Whether the clause that an event stands in has its day: "in 1999, when she …", "when he came to court in 2023",
    "until his death at the age of 59", which the death itself dates."""
    if not set(words.died).isdisjoint(line.items[at + 1 : at + _BESIDE]):
        return True
    before = line.claim(at - 1) if at else None
    if before is None and at > 1 and line.items[at - 1] == ",":
        before = line.claim(at - 2)
    if before is not None and before.quantity.date is not None and before is not line.claim(birth):
        return True
    for n in range(at + 1, len(line.items)):
        claim = line.claim(n)
        if claim is not None and claim.quantity.date is not None:
            return n != birth
        if line.items[n] in (",", ";", ".", "–", "—", "(", ")", "and", "but"):
            return False
    return False
