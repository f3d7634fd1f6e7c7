"""An age must fit the day of birth: who was born in 1950 and died in 2010 was 59 or 60."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from pydantic import BaseModel, ConfigDict

from claimcheck.judge.phrases import Line, lines
from claimcheck.judge.phrases.lives import Age, Dated, age_in, date_behind, event_of, life
from claimcheck.judge.phrases.persons import one_person
from claimcheck.judge.phrases.years_of_life import OLDEST, ages
from claimcheck.judge.ruling import Facts, RuledOn, Ruling
from claimcheck.records.claim import Claim
from claimcheck.records.quantity import DateParts

OUTCOMES = ("conflict", "compatible", "not-compared")
TAKES = "text"
_SMALL_WORDS = 6


class Parameters(BaseModel):
    """Words that tie an age to a birth or a death, and those that bring in another person."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    born: tuple[str, ...]
    died: tuple[str, ...]
    others: tuple[str, ...]
    """Words for relatives, whose age it may be."""
    events: tuple[str, ...] = ()
    """Words for an event at which the age was another, between the birth and the age or the death."""
    then: tuple[str, ...] = ()
    """What brings in the event at which the age was the one given: "was 12 when the wall fell in 1989"."""
    before_age: tuple[str, ...]
    """What stands directly before an age that is the age now."""
    before_bare: tuple[str, ...] = ()
    """What stands before a bare number that is an age."""


class _Told(NamedTuple):
    """What one sentence says of a life."""

    line: Line
    age: Age | None
    birth: Dated | None
    death: Dated | None


def judge(claims: Sequence[Claim], parameters: Parameters, facts: Facts) -> list[RuledOn]:
    """Hold an age against the birth, and the death or the day of publication, in one sentence or two of one person."""
    told = [_told(line, parameters) for line in lines(claims)]
    made = []
    for one in told:
        ruled = _in_one(one, parameters, facts) if one.age and one.birth else None
        if ruled is not None:
            made.append(ruled)
    for birth, age in _pairs(told, parameters):
        ruled = _in_two(birth, age, parameters, facts)
        if ruled is not None:
            made.append(ruled)
    return made


def _told(line: Line, parameters: Parameters) -> _Told:
    birth = date_behind(line, parameters.born) or life(line, parameters.died, first=True)
    death = date_behind(line, parameters.died) or life(line, parameters.died, first=False)
    return _Told(line, age_in(line, parameters.before_bare, parameters.then), birth, death)


def _in_one(told: _Told, parameters: Parameters, facts: Facts) -> RuledOn | None:
    line, age, birth, death = told
    if age is None or birth is None:
        return None
    event = None if death is not None else event_of(line, age, birth, parameters.then)
    if event is not None and event.claim is birth.claim:
        return None  # "was 12 when her brother was born in 1985"
    involved = [age.claim, birth.claim, *(one.claim for one in (death or event,) if one)]
    if _of_another(line, parameters, involved, close=event is not None and _close(line, age, event)):
        return None
    if event is not None:
        ruling = _held(birth.parts, event.parts, age, "was", f"was, in {event.parts.year},")
    else:
        ruling = _ruling(line, age, birth.parts, death, parameters, facts)
    return _ruled(ruling, age, birth, death or event)


def _pairs(told: Sequence[_Told], parameters: Parameters) -> Iterator[tuple[_Told, _Told]]:
    """Each sentence that has only a birth with the one that has only an age of the same person."""
    for birth in told:
        if birth.birth is None or birth.age is not None or not birth.line.bag.isdisjoint(parameters.others):
            continue
        found = [
            age
            for age in told
            if age.age is not None
            and age.birth is None
            and age.line.bag.isdisjoint(parameters.others)
            and one_person(birth.line, _at(birth.line, birth.birth), age.line, age.age.at, parameters.born)
        ]
        if len(found) == 1:
            yield birth, found[0]


def _at(line: Line, date: Dated) -> int:
    return next(n for n in range(len(line.items)) if line.claim(n) is date.claim)


def _in_two(first: _Told, second: _Told, parameters: Parameters, facts: Facts) -> RuledOn | None:
    birth, age = first.birth, second.age
    if birth is None or age is None:
        return None
    event = event_of(second.line, age, None, parameters.then)
    if event is not None:
        ruling = _held(birth.parts, event.parts, age, "was", f"was, in {event.parts.year},")
        return _ruled(ruling, age, birth, event)
    dead = not second.line.bag.isdisjoint(parameters.died)
    ends = dead or not first.line.bag.isdisjoint(parameters.died)
    death = second.death or first.death
    if ends and death is None:
        return (
            _ruled(_today(birth, age, facts), age, birth, None) if dead and not _years(second.line) else None
        )
    if death is not None and not (dead or _was(second.line, age)):
        return None
    return _ruled(_ruling(second.line, age, birth.parts, death, parameters, facts), age, birth, death)


def _years(line: Line) -> bool:
    """Whether a sentence names a year, which then may be that of the death."""
    return any(claim.quantity.date is not None and claim.quantity.date.year for claim in line.claims)


def _was(line: Line, age: Age) -> bool:
    """Whether the sentence says no more than the age: "He was 84."""
    return age.at == 2 and line.items[1] == "was" and len(line.items) <= age.at + 2


def _today(birth: Dated, age: Age, facts: Facts) -> Ruling | None:
    """An age at a death of which the text tells as news."""
    published = facts.published.get(age.claim.source)
    if published is None:
        return None
    day = DateParts(published.year, published.month, published.day)
    return _held(birth.parts, day, age, "was", f"and died in {day.year} was")


def _ruled(ruling: Ruling | None, age: Age, birth: Dated, end: Dated | None) -> RuledOn | None:
    if ruling is None:
        return None
    claims = dict.fromkeys((age.claim, birth.claim, *((end.claim,) if end else ())))
    return RuledOn(tuple(sorted(claims, key=lambda claim: claim.quantity.start)), ruling)


def _ruling(
    line: Line, age: Age, birth: DateParts, death: Dated | None, parameters: Parameters, facts: Facts
) -> Ruling | None:
    if death is not None:
        when, then = death.parts, f"and died in {death.parts.year}"
    else:
        published = facts.published.get(age.claim.source)
        now = age.birthday or age.at == 0 or line.items[age.at - 1] in parameters.before_age
        if published is None or not line.lower.isdisjoint(parameters.died) or not now:
            return None
        when, then = (
            DateParts(published.year, published.month, published.day),
            f"is written of in {published.year}",
        )
    was = "was" if death is not None else "is"
    return _held(birth, when, age, was, f"{then} {was}")


def _held(birth: DateParts, when: DateParts, age: Age, was: str, words: str) -> Ruling | None:
    """What a stated age is at a day, beside what the birth makes it; a birthday may still be to come."""
    youngest, oldest = ages(birth, when)
    if oldest < 0 or oldest > OLDEST:
        return None
    if youngest <= age.years <= oldest + age.birthday:
        return Ruling("compatible", "the age fits the birth")
    possible = str(oldest) if youngest == oldest else f"{youngest} or {oldest}"
    return Ruling("conflict", f"who was born in {birth.year} {words} {possible}, not {age.years}")


def _close(line: Line, age: Age, event: Dated) -> bool:
    """Whether nothing but small words stand between an age and its day: "in 2013 when she was eighteen"."""
    at = next(n for n in range(len(line.items)) if line.claim(n) is event.claim)
    return abs(at - age.at) <= _SMALL_WORDS


def _of_another(line: Line, parameters: Parameters, claims: Sequence[Claim], *, close: bool = False) -> bool:
    """Whether the age may be of somebody else or of another day than the birth and the death are told with."""
    at = [n for n in range(len(line.items)) if any(line.claim(n) is claim for claim in claims)]
    age = next(n for n in at if line.claim(n) is claims[0])
    for index, item in enumerate(line.items):
        inside = min(at) <= index <= max(at)
        led = item in parameters.then and index in (age + 1, age + 2) and inside
        if led:
            return False  # what follows tells the day of this very age, whoever else it names
        if item in parameters.others or (item in parameters.events and inside and not close):
            return True
    return not line.lower.isdisjoint(parameters.events) and len(claims) == 2 and not close
