"""An age must fit the day of birth: who was born in 1950 and died in 2010 was 59 or 60."""

from __future__ import annotations

from collections.abc import Sequence

from pydantic import BaseModel, ConfigDict

from claimcheck.judge.phrases import Line, lines
from claimcheck.judge.ruling import Facts, RuledOn, Ruling
from claimcheck.records.claim import Claim
from claimcheck.records.quantity import DateParts

OUTCOMES = ("conflict", "compatible", "not-compared")
TAKES = "text"
_REACH = 5
_OLDEST = 125
_BEHIND_AGE = (",", ";", ")", "and", ".")


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


def judge(claims: Sequence[Claim], parameters: Parameters, facts: Facts) -> list[RuledOn]:
    """Hold an age against the birth, and the death or the day of publication, in the same sentence."""
    made = []
    for line in lines(claims):
        ages = [claim for claim in line.claims if claim.quantity.kind == "age"] or _bare(line, parameters)
        if len(ages) != 1 or not _in_years(ages[0]):
            continue
        birth, death = _date_behind(line, parameters.born), _date_behind(line, parameters.died)
        birth, death = birth or _life(line, first=True), death or _life(line, first=False)
        event = None if death is not None else _event(line, ages[0], parameters)
        if event is not None and birth is not None and event[0] is birth[0]:
            continue  # "was 12 when her brother was born in 1985"
        age = ages[0].quantity.amount.value
        if birth is None or age is None or ages[0].quantity.amount.kind != "exact":
            continue
        if _of_another(line, parameters, [ages[0], birth[0], *((death or event or ())[:1])]):
            continue
        involved = tuple(
            dict.fromkeys(claim for claim in (ages[0], birth[0], (death or event or (None,))[0]) if claim)
        )
        if event is not None:
            ruling = _held(birth[1], event[1], int(age), "was", f"was, in {event[1].year},")
        else:
            ruling = _ruling(line, ages[0], birth[1], death[1] if death else None, parameters, facts)
        if ruling is not None:
            made.append(RuledOn(tuple(sorted(involved, key=lambda c: c.quantity.start)), ruling))
    return made


def _in_years(claim: Claim) -> bool:
    return claim.quantity.unit is None or claim.quantity.unit.name == "year"


def _bare(line: Line, parameters: Parameters) -> list[Claim]:
    """Bare numbers that stand as ages do: "died at 45;", "who is 35 and", "Miller (58)"."""
    found = []
    for index in range(1, len(line.items) - 1):
        claim = line.claim(index)
        if claim is None or claim.quantity.kind != "count" or claim.subject is not None:
            continue
        behind = (*_BEHIND_AGE, *parameters.then)
        if line.items[index - 1] in parameters.before_bare and line.items[index + 1] in behind:
            found.append(claim)
    return found


def _date_behind(line: Line, words: Sequence[str]) -> tuple[Claim, DateParts] | None:
    """The date that follows one of some words within a few words."""
    for index, item in enumerate(line.items):
        if item in words:
            for near in range(index + 1, min(index + 1 + _REACH, len(line.items))):
                claim = line.claim(near)
                if (
                    claim is not None
                    and claim.quantity.date is not None
                    and claim.quantity.date.year is not None
                ):
                    return (claim, claim.quantity.date) if claim.quantity.date.end is None else None
                if claim is not None or line.items[near] in (";", "."):
                    break
    return None


def _life(line: Line, *, first: bool) -> tuple[Claim, DateParts] | None:
    """One end of "(1950–2010)" behind a name."""
    for index in range(1, len(line.items) - 1):
        claim = line.claim(index)
        if claim is None or claim.quantity.date is None or claim.quantity.date.end is None:
            continue
        if line.items[index - 1] == "(" and line.items[index + 1] == ")":
            return claim, claim.quantity.date if first else claim.quantity.date.end
    return None


def _ruling(
    line: Line, age: Claim, birth: DateParts, death: DateParts | None, parameters: Parameters, facts: Facts
) -> Ruling | None:
    stated = int(age.quantity.amount.value or 0)
    if death is not None:
        when, then = death, f"and died in {death.year}"
    else:
        published = facts.published.get(age.source)
        if published is None or not line.lower.isdisjoint(parameters.died) or not _now(line, age, parameters):
            return None
        when, then = (
            DateParts(published.year, published.month, published.day),
            f"is written of in {published.year}",
        )
    was = "was" if death is not None else "is"
    return _held(birth, when, stated, was, f"{then} {was}")


def _held(birth: DateParts, when: DateParts, stated: int, was: str, words: str) -> Ruling | None:
    """What a stated age is at a day, beside what the birth makes it."""
    youngest, oldest = _ages(birth, when)
    if oldest < 0 or oldest > _OLDEST:
        return None
    if youngest <= stated <= oldest:
        return Ruling("compatible", "the age fits the birth")
    possible = str(oldest) if youngest == oldest else f"{youngest} or {oldest}"
    return Ruling("conflict", f"who was born in {birth.year} {words} {possible}, not {stated}")


def _event(line: Line, age: Claim, parameters: Parameters) -> tuple[Claim, DateParts] | None:
    """The one date of what happened when somebody had the age: "was 51 when the wall fell in 1989"."""
    at = next(n for n in range(len(line.items)) if line.claim(n) is age)
    if not any(item in parameters.then for item in line.items[at + 1 : at + 3]):
        return None
    dates = [
        c
        for n in range(at, len(line.items))
        if (c := line.claim(n)) is not None and c.quantity.date is not None
    ]
    parts = dates[0].quantity.date if len(dates) == 1 else None
    return (dates[0], parts) if parts is not None and parts.year is not None and parts.end is None else None


def _of_another(line: Line, parameters: Parameters, claims: Sequence[Claim]) -> bool:
    """Whether the age may be of somebody else or of another day than the birth and the death are told with."""
    at = [n for n in range(len(line.items)) if any(line.claim(n) is claim for claim in claims)]
    age = next(n for n in at if line.claim(n) is claims[0])
    for index, item in enumerate(line.items):
        inside = min(at) <= index <= max(at)
        led = item in parameters.then and index in (age + 1, age + 2) and inside
        if led:
            return False  # what follows tells the day of this very age, whoever else it names
        if item in parameters.others or (item in parameters.events and inside):
            return True
    return not line.lower.isdisjoint(parameters.events) and len(claims) == 2


def _now(line: Line, age: Claim, parameters: Parameters) -> bool:
    at = next(n for n in range(len(line.items)) if line.claim(n) is age)
    return at == 0 or line.items[at - 1] in parameters.before_age


def _ages(birth: DateParts, when: DateParts) -> tuple[int, int]:
    """The least and the greatest age that two dates allow, as far as they tell."""
    years = (when.year or 0) - (birth.year or 0)
    had = _earliest(when) >= _latest(birth)
    has_not = _latest(when) < _earliest(birth)
    return (years if had else years - 1), (years - 1 if has_not else years)


def _earliest(parts: DateParts) -> tuple[int, int]:
    return (parts.month or 1, parts.day or 1) if parts.month else (1, 1)


def _latest(parts: DateParts) -> tuple[int, int]:
    return (parts.month, parts.day or 31) if parts.month else (12, 31)
