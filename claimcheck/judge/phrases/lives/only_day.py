"""The only age of a passage beside its only birth, whatever words stand between them and the days that are told.

Where no relative, rival or second person is named, an age and a birth are of one person in nearly all news, and what
happened on a day of the same passage happened at the age. Any day that makes the age right ends it; an age of the day
of writing ("Holm, 52,") may only be too young.
"""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.judge.phrases.line import Line
from claimcheck.judge.phrases.lives.at_death import at_death, only_in_span
from claimcheck.judge.phrases.lives.life import Age, Dated
from claimcheck.judge.phrases.lives.life_words import LifeWords
from claimcheck.judge.phrases.lives.moments import (
    beside_a_name,
    every_moment,
    is_now,
    of_somebody,
    own_birth,
    parted,
)
from claimcheck.judge.phrases.lives.owners import of_another_name, owner
from claimcheck.judge.phrases.lives.told import Told
from claimcheck.judge.phrases.lives.years_of_life import held
from claimcheck.judge.ruling import Ruling

_MANY = 2
_NEAR = 9
_OPENING = 4
_ARTICLES = frozenset(("a", "an", "the"))
_FROM = frozenset(("from", "with", "to", "by"))


def only_day(of: Sequence[Told], age: Age, birth: Dated, words: LifeWords) -> tuple[Ruling, Dated] | None:
    """What the days of one sentence or two make of their only age and only birth, with the first of the days; None
    where any of them fits, or where somebody else may be told of."""
    if any(_somebody_else(told, age, birth, words) for told in of):
        return None
    days = [day for told in of for day in every_moment(told.line, birth)]
    days += [told.death for told in of if told.death is not None and told.death not in days]
    days = [day for day in days if not _only_in_span(of, age, birth, day, words)]
    if not 0 < len(days) <= _MANY:
        return None
    found = [held(birth.parts, day.parts, age, f"was, in {day.parts.year},") for day in days]
    ruled = [(one, day) for one, day in zip(found, days, strict=True) if one is not None]
    if not ruled or any(one.verdict != "conflict" for one, _ in ruled):
        return None
    line = next(told.line for told in of if told.age is age)
    if any(_counted_on(told.line, words) for told in of) or _parted_from(line, age, birth, days, words):
        return None
    if (is_now(line, age, words) or beside_a_name(line, age)) and not _of_the_day(line, days):
        older = all((day.parts.year or 0) - (birth.parts.year or 0) > age.years for _, day in ruled)
        return ruled[0] if older else None
    return ruled[0]


def _only_in_span(of: Sequence[Told], age: Age, birth: Dated, day: Dated, words: LifeWords) -> bool:
    """Whether a day is the end of a span of years behind a name, and the age is that of something else."""
    line = next(told.line for told in of if told.age is age)
    return only_in_span(birth, day) and not at_death(line, age, day, words)


def _counted_on(line: Line, words: LifeWords) -> bool:
    """Whether a sentence counts years on from a day: "seventy years later, at 76"."""
    return any(
        claim.quantity.kind == "duration" and line.items[at + 1] in words.onward for at, claim in line.numbers
    )


def _parted_from(line: Line, age: Age, birth: Dated, days: Sequence[Dated], words: LifeWords) -> bool:
    """Whether the age is that of a deed of its own: "left school at 16; in 2005 he was mayor"."""
    led = line.items[max(0, age.at - 2) : age.at]
    if "at" not in led and not set(led) & {"he", "she", "was", "be"}:
        return False
    here = [day for day in days if any(day.claim is claim for claim in line.claims)]
    return all(parted(line, age.at, line.place(day.claim), birth, words.parting) for day in here)


def _of_the_day(line: Line, days: Sequence[Dated]) -> bool:
    """Whether a sentence opens with its day, so that an age is one of that day: "In a statement of 8 March 2024 …"."""
    claim = days[0].claim
    opens = any(other is claim and at <= _OPENING for at, other in line.numbers)
    return opens and days[0].parts.month is not None


def _somebody_else(told: Told, age: Age, birth: Dated, words: LifeWords) -> bool:
    """Whether a sentence names a relative, or tells of somebody "who was born", or of an age that is only planned."""
    line = told.line
    if any(_relative(line, n, words) for n in range(len(line.items))) or not line.bag.isdisjoint(
        words.unreal
    ):
        return True
    if told.age is age and owner(line, age.at, words).relative:
        return True
    if told.age is age and _one_more(line, age, birth):
        return True
    if told.birth is not birth:
        return told.age is age and of_somebody(line, age, None)
    at = line.place(birth.claim)
    other = owner(line, at, words)
    if other.relative or _made_for_another(line, at, words):
        return True
    if told.age is not age:
        return False
    one = owner(line, age.at, words)
    if of_another_name(line, age.at, at, words):
        return True
    if one.name and other.name and one.name.isdisjoint(other.name):
        return True  # "Ruth, 12, reads to Mr Hale, who was born in 1931"
    return not _close(line, age, at) and not own_birth(line, age, birth, words)


def _relative(line: Line, at: int, words: LifeWords) -> bool:
    """Whether a relative stands here, and not as the one from whom somebody took something: "from his father"."""
    if line.items[at] not in words.others or (
        line.items[at] == "whose" and line.items[at + 1] in words.papers
    ):
        return False  # "whose date of birth is …" brings in nobody
    return not (at > 1 and line.items[at - 1] in words.hers | words.his and line.items[at - 2] in _FROM)


def _one_more(line: Line, age: Age, birth: Dated) -> bool:
    """Whether an age brings in one person more: "beat an 18-year-old Norwegian", "met the 24-year-old who"."""
    if "year-old" not in age.claim.surface.lower() or age.at < 2 or line.items[age.at - 1] not in _ARTICLES:
        return False
    here = [at for at, claim in line.numbers if claim is birth.claim]
    return (
        line.items[age.at - 2].isalpha()
        and line.items[age.at - 2] != "as"
        and not (here and _close(line, age, here[0]))
    )


def _made_for_another(line: Line, at: int, words: LifeWords) -> bool:
    """Whether what was made is not what is so old: "the 30-year-old driver of a car built in 1999"."""
    cue = next((n for n in range(at - 1, 0, -1) if line.items[n] in words.cues), 0)
    return cue > 1 and line.items[cue] not in words.births_first and line.items[cue - 2] in ("a", "an")


def _close(line: Line, age: Age, at: int) -> bool:
    """Whether an age and a birth stand side by side: "a 46-year-old local man, born in 1990,"."""
    between = line.items[age.at + 1 : at]
    return (
        "year-old" in age.claim.surface.lower()
        and 0 < len(between) <= _NEAR
        and "and" not in between
        and "who" not in between
    )
