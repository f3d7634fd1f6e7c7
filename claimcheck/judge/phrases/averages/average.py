"""An average of a line: the one number that a word makes one, and is not that of others."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from itertools import pairwise

from pydantic import Field

from claimcheck.judge.phrases.line import Line
from claimcheck.lexicon.marks import MARKS
from claimcheck.record import replace
from claimcheck.records.claim import Claim
from claimcheck.records.unit import Unit
from claimcheck.strict import Strict

AMOUNTS = ("count", "money", "measurement", "duration", "percentage", "age")
_FAR, _NEAR = 9, 6
_BEHIND = 4
_ASIDE = 18
"""Items of an aside between two commas."""
Place = tuple[int, Claim]


class Averaging(Strict):
    """Words that make a number an average, the values around it extremes, and both of two things."""

    average: frozenset[str]
    """Words that make a number an average, in it or close to it."""
    verbs: frozenset[str] = frozenset()
    """Those of them that another thing does behind a turn: "though the captain averages 58"."""
    names: dict[str, str] = Field(default_factory=dict)
    """Nouns that only name what is averaged, with its dimension or its unit: "their mean age was 10"."""
    coins: dict[str, Decimal] = Field(default_factory=dict)
    """Coins, and what share of the sums beside them each is."""
    ways: frozenset[str] = frozenset()
    """Words behind a length by which it is a depth, a height or a distance."""
    opening: tuple[str, ...] = ()
    """Words with which a sentence begins that tells an average behind its comma: "On average, …"."""
    extremes: frozenset[str] = frozenset()
    """Words beside the least and the greatest of several values: shallowest, no more than."""
    ranging: frozenset[str] = frozenset()
    """Verbs right before a range: "varying between 150 and 210 grams"."""
    apart: frozenset[str] = frozenset()
    """Words by which the average is one of another year or of others."""
    along: frozenset[str] = frozenset()
    """Words before one of ``apart`` by which the average is that of the whole time: "over the year"."""
    comparing: frozenset[str] = frozenset()
    """Words between a number and an average that it is not: "six degrees above the average"."""
    asides: frozenset[str] = frozenset()
    """Words with which an aside between two commas begins."""
    others: frozenset[str] = frozenset()
    """Words right before "average" by which it is one of others: "the city average"."""
    parting: frozenset[str] = frozenset()
    """Words between an average and values that are not its own."""
    turns: frozenset[str] = frozenset()
    """Words behind which the average of the same values may be told: "and the average was 12"."""
    leading: frozenset[str] = frozenset()
    """Words between such a word and the average."""
    small: frozenset[str] = frozenset()
    """Words between the word that makes a number an average and the number that tell nothing."""
    elsewhere: frozenset[str] = frozenset()
    """Words between them by which it is the average of others: "the average in the country is 42"."""
    them: frozenset[str] = frozenset()
    """Words behind "of" by which a number is one of others: "3 to 6 of them are tankers"."""
    moments: frozenset[str] = frozenset()
    """Words right behind "average" by which it is one of many such times: "the average February"."""
    same: frozenset[str] = frozenset()
    """Words of such by which they are those told of: "for all those calls"."""
    so: frozenset[str] = frozenset()
    """Words before an average that follows from the values told: "so the average was 12"."""
    basic: frozenset[str] = frozenset()
    """Words before values that leave out what an average may have in it: "base pay runs from …"."""
    added: frozenset[str] = frozenset()
    """What comes to such values: "overtime took average earnings to $93,500"."""
    scale: frozenset[str] = frozenset()
    """Words before a range of what can be, and not of what was: "on a scale of 1 to 5"."""


def average(line: Line, words: Averaging) -> Place | None:
    """The one number of a line that is told to be an average."""
    means = [(at, claim) for at, claim in numbers(line) if _averaged(line, at, claim, words)]
    means = [mean for mean in means if len(means) == 1 or line.items[mean[0] - 1] != "the"]  # "of the three"
    if len(means) != 1 or any(
        of_others(part(line, means[0][0]), words) for part in (_own_clause, behind_semicolon)
    ):
        return None
    return None if stranger(line, means[0], words) else means[0]


def stranger(line: Line, mean: Place, words: Averaging) -> bool:
    """Whether an average is told of a time or of somebody named for it: "the average May", "and a family spends 90"."""
    at, claim = mean
    cue = next((n for n in range(at, -1, -1) if line.items[n] in words.average), None)
    if cue is not None and line.items[cue + 1] in words.moments:
        return True
    behind = line.items[at + 1 : at + _NEAR]
    if any(led in ("a", "per", "each") and item in words.moments for led, item in pairwise(behind)):
        units = [one.quantity.unit for other, one in numbers(line) if other < at]
        if any(unit is not None and unit.per for unit in units):
            return True  # "between 8 and 14 miles a day, 90 on average in a week"
    first = at
    while first > 0 and line.items[first - 1] not in MARKS and line.items[first - 1] not in words.turns:
        first -= 1
    new = line.items[first] in ("a", "an") and line.items[max(0, first - 1)] in words.turns
    told = tuple(claim.surface.lower().split()[-2:]), line.items[at + 1 : at + 3]
    return new and words.opening in told and line.items[first + 1] not in words.average


def _averaged(line: Line, at: int, claim: Claim, words: Averaging) -> bool:
    """Whether a number is an average by a word in it, or before or behind it in its clause."""
    near = {*claim.surface.lower().split()}
    for step in (-1, 1):
        for n in range(at + step, at + step * (_FAR + 1), step):
            if not 0 <= n < len(line.items) or (step > 0 and line.items[n] == "and"):
                break
            if line.items[n].startswith("#"):
                if step < 0 and n > 0 and line.items[n - 1] == "the":
                    continue  # "the average of the three is 16"
                break
            if step > 0 and (line.items[n] in words.comparing or _goes_to_another(line, n, words)):
                break  # "six degrees above the average"
            if line.items[n] in MARKS:
                apposed = (
                    step == -1 and n == at - 1 and line.items[n] == "," and line.items[n - 1] in words.average
                )
                named = step == -1 and n == at - 1 and line.items[n] == ":"
                near |= {*line.items[max(0, n - 3) : n]} if named else set()  # "(average height: 26 metres)"
                near |= _before_aside(line, n, at, words) if step < 0 else set()
                opening = n == len(words.opening) and line.items[:n] == words.opening
                near |= (
                    {line.items[n - 1]} if apposed or opening else set()
                )  # "though the average, 37, was low"
                break
            if abs(at - n) <= _NEAR or line.items[n + 1] in words.names:
                near.add(line.items[n])  # "the average weight of the fish that were caught was …"
    return claim.quantity.amount.kind != "between" and not near.isdisjoint(words.average)


def _goes_to_another(line: Line, at: int, words: Averaging) -> bool:
    """Whether a verb of averages has its figure behind it: "bids of 12 and 16 averaged 19"."""
    behind = line.items[at + 1 : at + _BEHIND]
    return line.items[at] in words.verbs and any(item.startswith("#") for item in behind)


def _before_aside(line: Line, end: int, at: int, words: Averaging) -> set[str]:
    """The words of the clause that an aside breaks off: "the median price of the flats, which cost from …, was 250"."""
    if line.items[end] != "," or not words.turns.isdisjoint(line.items[end + 1 : at]):
        return set()
    first = next((n for n in range(end - 1, max(-1, end - _ASIDE), -1) if line.items[n] == ","), 0)
    if first == 0 or line.items[first + 1] not in words.asides:
        return set()
    clause = clause_at(line, first - 1)
    return set(clause) - {item for item in clause if item.startswith("#")}


def of_others(clause: Sequence[str], words: Averaging) -> bool:
    """Whether a word of a clause makes its average one of others, or of another time."""
    return (
        any(
            item in words.apart
            and not (
                item == "last" and clause[n + 1 : n + 2] and clause[n + 1].startswith("#")
            )  # "last 14 hours"
            and words.along.isdisjoint(clause[max(0, n - 2) : n])
            for n, item in enumerate(clause)
        )
        or any(item in words.others and behind in words.average for item, behind in pairwise(clause))
    )


def clause_at(line: Line, at: int) -> tuple[str, ...]:
    """The items around one, up to a mark on each side."""
    first, last = at, at
    while first > 0 and line.items[first - 1] not in MARKS:
        first -= 1
    while last + 1 < len(line.items) and line.items[last + 1] not in MARKS:
        last += 1
    return line.items[first : last + 1]


def behind_semicolon(line: Line, at: int) -> tuple[str, ...]:
    """What stands between a semicolon and an item: "…; last year's, grown in a better summer, averaged"."""
    first = max((n + 1 for n in range(at) if line.items[n] == ";"), default=at)
    return line.items[first:at]


def _own_clause(line: Line, at: int) -> tuple[str, ...]:
    """The clause of an average without what "and" joins to it: "… last week, and the mean was 24"."""
    clause = clause_at(line, at)
    before = clause[: clause.index(line.items[at])]
    if "and" in before:
        return clause[len(before) - 1 - before[::-1].index("and") :]
    return clause


def numbers(line: Line) -> list[Place]:
    """The amounts of a line, each with its item."""
    return [
        (at, claim)
        for at, claim in line.numbers
        if claim.quantity.kind in AMOUNTS and claim.quantity.amount.kind != "vague"
    ]


def with_unit(mean: Claim, values: Sequence[Claim]) -> Claim:
    """The average in the unit of its values where it has none: "from two to six years, with an average of nine"."""
    unit = next((claim.quantity.unit for claim in values if claim.quantity.unit is not None), None)
    bare = mean.quantity.unit is None and unit is not None
    return replace(mean, quantity=replace(mean.quantity, unit=unit)) if bare else mean


def in_sums(claim: Claim, coins: Mapping[str, Decimal], unit: Unit | None) -> Claim:
    """A number of coins as the sum it is, in the unit of those beside it: 60 cents beside dollars."""
    own, amount = claim.quantity.unit, claim.quantity.amount
    if own is None or own.name not in coins or unit is None:
        return claim
    share = coins[own.name]
    low, high, step = (
        None if value is None else value * share for value in (amount.low, amount.high, amount.step)
    )
    worth = replace(amount, low=low, high=high, step=step)
    return replace(claim, quantity=replace(claim.quantity, amount=worth, unit=unit))
