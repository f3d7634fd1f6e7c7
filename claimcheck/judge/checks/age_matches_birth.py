"""An age must fit the day of birth: who was born in 1950 and died in 2010 was 59 or 60."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise, zip_longest

from claimcheck.judge.phrases import Line
from claimcheck.judge.phrases.linked import goes_on
from claimcheck.judge.phrases.lives.another import of_another
from claimcheck.judge.phrases.lives.at_death import at_death, only_in_span
from claimcheck.judge.phrases.lives.life import Age, Dated
from claimcheck.judge.phrases.lives.life_words import LifeWords
from claimcheck.judge.phrases.lives.moments import (
    beside_a_name,
    close_by,
    every_moment,
    is_now,
    moment,
    own_birth,
)
from claimcheck.judge.phrases.lives.only_day import only_day
from claimcheck.judge.phrases.lives.told import Told, birth_and_age, told_in, with_death
from claimcheck.judge.phrases.lives.two_ages import two_ages
from claimcheck.judge.phrases.lives.years_of_life import held
from claimcheck.judge.phrases.untold import untold_lines
from claimcheck.judge.ruling import Facts, RuledOn, Ruling
from claimcheck.records.claim import Claim
from claimcheck.records.quantity import DateParts

_LED = 4
OUTCOMES = ("conflict", "compatible", "not-compared")
TAKES = "text"


class Parameters(LifeWords):
    """Words that tie an age to a birth or a death, and those that bring in another person."""


def judge(claims: Sequence[Claim], parameters: Parameters, facts: Facts) -> list[RuledOn]:
    """Hold an age against the birth, and the death or the day of publication, in one sentence or two of one person."""
    told = [told_in(line, parameters) for line in untold_lines(claims, facts.speech)]
    made: list[RuledOn] = []
    for one, behind in zip_longest(told, told[1:]):
        made += two_ages(one.line, parameters)
        one = with_death(one, behind, parameters)
        ruled = _in_one(one, parameters, facts) if one.age and one.birth else None
        ruled = ruled or _by_any_day(one, behind, parameters)
        if ruled is not None:
            made.append(ruled)
    for before, one in pairwise(told):
        ruled = _of_the_dead(before, one)
        if ruled is not None:
            made.append(ruled)
    ruled_on = {id(claim) for one in made for claim in one.claims}
    for birth, age in birth_and_age(told, parameters):
        if age.age is not None and id(age.age.claim) in ruled_on:
            continue
        ruled = _in_two(birth, age, parameters, facts)
        if ruled is not None:
            made.append(ruled)
    return made


def _by_any_day(one: Told, behind: Told | None, parameters: Parameters) -> RuledOn | None:
    """An age and a birth of one sentence, or of two that follow each other, which no day of theirs makes right."""
    of = [one]
    age, birth = one.age, one.birth
    two = (age is None) != (birth is None) and behind is not None
    if two and behind is not None and goes_on(one.line, behind.line, definite=True) is not None:
        of.append(behind)
        if (behind.age is None) == (age is None) or (behind.birth is None) == (birth is None):
            return None
        age, birth = age or behind.age, birth or behind.birth
    found = only_day(of, age, birth, parameters) if age is not None and birth is not None else None
    return _ruled(found[0], age, birth, found[1]) if found and age and birth else None


def _of_the_dead(before: Told, one: Told) -> RuledOn | None:
    """ "The pianist died in 2015. Born in 1931, he was 62.", "He was 62, having been born in 1931." """
    line, age, birth, death = one
    if age is None or birth is None or death is not None or before.death is None or before.birth is not None:
        return None
    alone = not every_moment(line, birth) and line.items[age.at + 1] in (",", ".", ";")
    if not alone or not {"he", "she"} & set(line.items[age.at - 2 : age.at]):
        return None
    if line.items[0] not in ("born", "he", "she"):
        return None
    ruling = held(birth.parts, before.death.parts, age, f"and died in {before.death.parts.year} was")
    return _ruled(ruling, age, birth, before.death)


def _in_one(told: Told, parameters: Parameters, facts: Facts) -> RuledOn | None:
    line, age, birth, death = told
    if age is None or birth is None or not own_birth(line, age, birth, parameters):
        return None
    event = None
    if death is None and not is_now(line, age, parameters):
        event = moment(line, age, birth, parameters.then, parameters.near, parameters.parting)
    if event is not None and event.claim is birth.claim:
        return None  # "was 12 when her brother was born in 1985"
    involved = [age.claim, birth.claim, *(one.claim for one in (death or event,) if one)]
    if of_another(line, parameters, involved, close=event is not None and close_by(line, age, event)):
        return None
    if death is not None:
        return _in_a_life(line, age, birth, death, parameters)
    if event is not None:
        ruling = held(birth.parts, event.parts, age, f"was, in {event.parts.year},")
    else:
        ruling = _ruling(line, age, birth.parts, None, parameters, facts)
        if ruling is None:
            return _too_young(told, [line], birth, age, parameters)
    return None if _right_on_another_day(ruling, line, age, birth) else _ruled(ruling, age, birth, event)


def _in_a_life(line: Line, age: Age, birth: Dated, death: Dated, parameters: Parameters) -> RuledOn | None:
    """An age of one sentence with the birth and the death, mostly that at the death."""
    if only_in_span(birth, death) and not at_death(line, age, death, parameters):
        return _too_old(line, birth, age, death, parameters)
    ruling = held(birth.parts, death.parts, age, f"and died in {death.parts.year} was")
    if _before_that(line, age, death) or _right_on_another_day(ruling, line, age, birth):
        return None
    return _ruled(ruling, age, birth, death)


def _right_on_another_day(ruling: Ruling | None, line: Line, age: Age, birth: Dated) -> bool:
    """Whether another day of the sentence makes an age right that the birth and the first day make wrong."""
    if ruling is None or ruling.verdict != "conflict":
        return False
    fits = (held(birth.parts, when.parts, age, "") for when in every_moment(line, birth))
    return any(one is not None and one.verdict == "compatible" for one in fits)


def _before_that(line: Line, age: Age, death: Dated) -> bool:
    """Whether an age is one of something before the death: "was a pilot at 20 and died in 1995"."""
    end = line.place(death.claim) if any(death.claim is claim for claim in line.claims) else -1
    told = line.items[max(0, age.at - _LED) : age.at]
    return "at" in told and "and" in line.items[age.at + 1 : max(end, age.at)]


def _in_two(first: Told, second: Told, parameters: Parameters, facts: Facts) -> RuledOn | None:
    birth, age = first.birth, second.age
    if birth is None or age is None:
        return None
    event = moment(second.line, age, None, parameters.then, parameters.near, parameters.parting)
    if event is not None:
        ruling = held(birth.parts, event.parts, age, f"was, in {event.parts.year},")
        return _ruled(ruling, age, birth, event)
    dead = not second.line.bag.isdisjoint(parameters.died)
    ends = dead or not first.line.bag.isdisjoint(parameters.died)
    death = second.death or first.death
    if ends and death is None:
        return (
            _ruled(_today(birth, age, facts), age, birth, None) if dead and not _years(second.line) else None
        )
    if death is not None and not (dead or _was(second.line, age)):
        return _too_old(second.line, birth, age, death, parameters)
    ruling = _ruling(second.line, age, birth.parts, death, parameters, facts)
    if ruling is None and death is None:
        return _too_young(second, [first.line, second.line], birth, age, parameters)
    return _ruled(ruling, age, birth, death)


def _too_old(line: Line, birth: Dated, age: Age, death: Dated, parameters: Parameters) -> RuledOn | None:
    """Nobody is older than at the death, whatever happened at the age: "… died in 2020. She was 82 and lived alone"."""
    ruling = held(birth.parts, death.parts, age, f"and died in {death.parts.year} was never older than")
    if ruling is None or ruling.verdict != "conflict" or not line.bag.isdisjoint(parameters.unreal):
        return None
    return (
        _ruled(ruling, age, birth, death)
        if age.years > (death.parts.year or 0) - (birth.parts.year or 0)
        else None
    )


def _too_young(
    told: Told, of: Sequence[Line], birth: Dated, age: Age, parameters: Parameters
) -> RuledOn | None:
    """Nobody is younger than on a day that the text tells of as gone by: "The accused, 34, born in 1975, …, 2023"."""
    now = is_now(told.line, age, parameters) or beside_a_name(told.line, age)
    if not now or any(not line.bag.isdisjoint(parameters.unreal) for line in of):
        return None
    days = [day for line in of for day in every_moment(line, birth)]
    found = [held(birth.parts, day.parts, age, f"was, in {day.parts.year},") for day in days]
    older = all((day.parts.year or 0) - (birth.parts.year or 0) > age.years for day in days)
    if not days or not older or any(one is None or one.verdict != "conflict" for one in found):
        return None
    return _ruled(found[0], age, birth, days[0])


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
    return held(birth.parts, day, age, f"and died in {day.year} was")


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
            f"and is written of in {published.year}",
        )
    was = "was" if death is not None else "is"
    return held(birth, when, age, f"{then} {was}")
