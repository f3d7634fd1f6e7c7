"""What each sentence says of a life, and which two sentences speak of one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from claimcheck.judge.phrases import Line
from claimcheck.judge.phrases.lives.births import birth_before, born_before, date_behind, life, that_year
from claimcheck.judge.phrases.lives.life import Age, Dated, age_in
from claimcheck.judge.phrases.lives.life_words import LifeWords
from claimcheck.judge.phrases.lives.owners import owner
from claimcheck.judge.phrases.lives.persons import one_person

_PERSONS = ("who", "he", "she", "they", "and")
_SMALL = frozenset(("in", "on", "who", "and", "was", "is", "has", "had", "at", "from", "by"))


class Told(NamedTuple):
    """What one sentence says of a life."""

    line: Line
    age: Age | None
    birth: Dated | None
    death: Dated | None


def with_death(one: Told, behind: Told | None, words: LifeWords) -> Told:
    """A sentence of somebody who has died, with the day that the next one gives: "His death, on 20 December 2019"."""
    if behind is None or one.death is not None or one.line.bag.isdisjoint(words.died):
        return one
    own = behind.age is None and behind.birth is None and behind.line.items[0] in ("his", "her", "he", "she")
    return one._replace(death=behind.death) if own else one


def told_in(line: Line, words: LifeWords) -> Told:
    """The age, the birth and the death that a sentence tells; of a thing, when it was made."""
    age = age_in(line, words)
    if all(claim.quantity.date is None for claim in line.claims):
        return Told(line, age, None, None)
    birth = date_behind(line, words.births, words.parting)
    birth = birth or that_year(line, words.births) or born_before(line) or birth_before(line, words.cues)
    birth = birth or life(line, words.died, first=True)
    if birth is None and age is not None and _of_a_thing(line, age):
        birth = date_behind(line, words.makings)
    death = date_behind(line, words.deaths) or life(line, words.died, first=False)
    if death is not None and birth is not None and death.parts is birth.parts:
        death = None  # "in 1978, the year his mother died, Mensah, born in 1969, was 21"
    return Told(line, age, birth, death)


def _of_a_thing(line: Line, age: Age) -> bool:
    """Whether an age can be a thing's: "the 97-year-old cinema", "its 100th birthday"."""
    led = line.items[age.at - 1 : age.at] == ("the",) and "year-old" in age.claim.surface
    noun = next(iter(line.items[age.at + 1 : age.at + 2]), ".")
    stood = line.items[age.at - 1 : age.at] in (("was",), ("is",)) and line.items[age.at - 2] not in _PERSONS
    old = stood and "years old" in age.claim.surface
    return age.birthday or old or (led and noun.isalpha() and noun not in _SMALL)


def birth_and_age(told: Sequence[Told], words: LifeWords) -> Iterator[tuple[Told, Told]]:
    """Each sentence that has only a birth with the one that has only an age of the same person."""
    for birth in told:
        if birth.birth is None:
            continue
        found = [
            age
            for age in told
            if age.age is not None
            and age.birth is None
            and not owner(birth.line, _at(birth.line, birth.birth), words).relative
            and not owner(age.line, age.age.at, words).relative
            and _first(birth.line, age.line).bag.isdisjoint(words.others)  # "cares for her mother. She is 62"
            and one_person(birth.line, _at(birth.line, birth.birth), age.line, age.age.at, words.born)
        ]
        if len(found) == 1:
            yield birth, found[0]


def _first(one: Line, other: Line) -> Line:
    return min(one, other, key=lambda line: line.claims[0].sentence.start)


def _at(line: Line, date: Dated) -> int:
    return line.place(date.claim)
