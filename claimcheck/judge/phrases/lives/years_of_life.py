"""How old somebody born on one day is on another, as far as the dates tell."""

from __future__ import annotations

from claimcheck.judge.phrases.lives.life import Age
from claimcheck.judge.ruling import Ruling
from claimcheck.records.quantity import DateParts

OLDEST = 200


def ages(birth: DateParts, when: DateParts) -> tuple[int, int]:
    """The least and the greatest age that two dates allow, as far as they tell."""
    years = (when.year or 0) - (birth.year or 0)
    had = _earliest(when) >= _latest(birth)
    has_not = _latest(when) < _earliest(birth)
    return (years if had else years - 1), (years - 1 if has_not else years)


def held(birth: DateParts, when: DateParts, age: Age, words: str) -> Ruling | None:
    """What a stated age is at a day, beside what the birth makes it; a birthday may still be to come.

    ``words`` say what became of who or what was born or founded: "and died in 2015 was".
    """
    youngest, oldest = ages(birth, when)
    if oldest < 0 or oldest > OLDEST:
        return None
    if youngest - age.leeway <= age.years <= oldest + age.birthday + age.leeway:
        return Ruling("compatible", "the age fits the birth")
    possible = str(oldest) if youngest == oldest else f"{youngest} or {oldest}"
    return Ruling("conflict", f"who was born in {birth.year} {words} {possible}, not {age.years}")


def _earliest(parts: DateParts) -> tuple[int, int]:
    return (parts.month or 1, parts.day or 1) if parts.month else (1, 1)


def _latest(parts: DateParts) -> tuple[int, int]:
    return (parts.month, parts.day or 31) if parts.month else (12, 31)
