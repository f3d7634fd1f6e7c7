"""Two ages of one person, each with its year: "elected in 1998 at the age of 33, will step down in 2025, aged 48"."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.judge.phrases.line import Line
from claimcheck.judge.phrases.lives.life_words import LifeWords
from claimcheck.judge.ruling import RuledOn, Ruling
from claimcheck.records.claim import Claim

_NEAR = 5


def two_ages(line: Line, words: LifeWords) -> Iterator[RuledOn]:
    """The two ages of a sentence of one person, held against the years beside them."""
    ages = [at for at, claim in line.numbers if claim.quantity.kind == "age"]
    if len(ages) != 2 or not line.bag.isdisjoint(words.others) or not line.bag.isdisjoint(words.births_first):
        return
    years = [_year_of(line, at, words) for at in ages]
    one, other = (line.claim(at) for at in ages)
    first, last = years
    if one is None or other is None or first is None or last is None or first is last or _a(line, ages):
        return
    start, end = first.quantity.date, last.quantity.date
    low, high = one.quantity.amount.value, other.quantity.amount.value
    if start is None or end is None or low is None or high is None or not (start.year and end.year):
        return
    apart, older = end.year - start.year, int(high - low)
    claims = tuple(sorted((one, other, first, last), key=lambda claim: claim.quantity.start))
    if abs(apart - older) <= 1:
        yield RuledOn(claims, Ruling("compatible", "the ages are as far apart as the years"))
        return
    reason = (
        f"who was {low} in {start.year} was {low + apart - 1} to {low + apart + 1} in {end.year}, not {high}"
    )
    yield RuledOn(claims, Ruling("conflict", reason))


def _a(line: Line, ages: list[int]) -> bool:
    """Whether one of the ages is that of somebody more: "beat a 19-year-old"."""
    return any(line.items[max(0, at - 1)] in ("a", "an", "the") for at in ages)


def _year_of(line: Line, at: int, words: LifeWords) -> Claim | None:
    """The year beside an age, with no more than small words between."""
    for n, claim in sorted(line.numbers, key=lambda number: abs(number[0] - at)):
        if claim.quantity.date is None or claim.quantity.date.year is None:
            continue
        between = set(line.items[min(n, at) + 1 : max(n, at)])
        return claim if abs(n - at) <= _NEAR and between <= words.near else None
    return None
