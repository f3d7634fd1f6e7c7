"""What a sentence says of a life: the dates of birth and death, an age, and the day on which it was the age."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import NamedTuple

from claimcheck.judge.phrases.line import Line
from claimcheck.records.claim import Claim
from claimcheck.records.quantity import DateParts

_REACH = 5
_BEHIND_AGE = (",", ";", ")", "and", ".")
_NEAR = frozenset(
    (
        ",",
        "at",
        "the",
        "age",
        "of",
        "aged",
        "when",
        "he",
        "she",
        "was",
        "in",
        "then",
        "only",
        "just",
        "on",
        "by",
    )
)
"""Words between an age and the year in which it was the age: "in 2012, at the age of 22"."""
_BIRTHDAY = "birthday"


class Dated(NamedTuple):
    """A date as it was read and the parts of it that count."""

    claim: Claim
    parts: DateParts


class Age(NamedTuple):
    """A number of years that somebody is, with its place in the line; ``birthday`` where it is told as one."""

    claim: Claim
    at: int
    birthday: bool = False

    @property
    def years(self) -> int:
        """How many."""
        return int(self.claim.quantity.amount.value or 0)


def age_in(line: Line, before_bare: Collection[str], then: Collection[str]) -> Age | None:
    """The one age of a sentence: "aged 62", "died at 45;", "her 80th birthday"; None where there is none or several."""
    told = [n for n in range(len(line.items)) if (claim := line.claim(n)) and claim.quantity.kind == "age"]
    told = told or _bare(line, before_bare, then)
    days = [] if told else _birthdays(line)
    at = told or days
    if len(at) != 1:
        return None
    claim = line.claim(at[0])
    if claim is None or not _in_years(claim) or claim.quantity.amount.kind != "exact":
        return None
    return Age(claim, at[0], birthday=bool(days))


def _in_years(claim: Claim) -> bool:
    return claim.quantity.unit is None or claim.quantity.unit.name == "year"


def _bare(line: Line, before: Collection[str], then: Collection[str]) -> list[int]:
    """Bare numbers that stand as ages do: "died at 45;", "who is 35 and", "Miller (58)"."""
    found = []
    for index in range(1, len(line.items) - 1):
        claim = line.claim(index)
        if claim is None or claim.quantity.kind != "count" or claim.subject is not None:
            continue
        if line.items[index - 1] in before and line.items[index + 1] in (*_BEHIND_AGE, *then):
            found.append(index)
    return found


def _birthdays(line: Line) -> list[int]:
    ordinals = (n for n in range(len(line.items) - 1) if line.items[n + 1] == _BIRTHDAY)
    return [n for n in ordinals if (claim := line.claim(n)) and claim.quantity.kind == "ordinal"]


def date_behind(line: Line, words: Sequence[str]) -> Dated | None:
    """The date that follows one of some words within a few words."""
    for index, item in enumerate(line.items):
        if item in words:
            for near in range(index + 1, min(index + 1 + _REACH, len(line.items))):
                claim = line.claim(near)
                date = claim.quantity.date if claim is not None else None
                if claim is not None and date is not None and date.year is not None:
                    return Dated(claim, date) if date.end is None else None
                if (
                    claim is not None
                    or line.items[near] == ";"
                    or (line.items[near] == "." and near > index + 1)
                ):
                    break
    return None


def life(line: Line, died: Collection[str], *, first: bool) -> Dated | None:
    """One end of "(1950–2010)" behind a name, or of "1950–2010" between two commas where somebody died."""
    for index in range(1, len(line.items) - 1):
        claim = line.claim(index)
        date = claim.quantity.date if claim is not None else None
        if claim is None or date is None or date.end is None:
            continue
        marks = (line.items[index - 1], line.items[index + 1])
        if marks == ("(", ")") or (marks == (",", ",") and not line.bag.isdisjoint(died)):
            return Dated(claim, date if first else date.end)
    return None


def _of_somebody(line: Line, age: Age) -> bool:
    """Whether the age is that of one more person: "beat an 18-year-old Norwegian in 2013"."""
    return age.at > 1 and line.items[age.at - 1] in ("a", "an") and "year-old" in age.claim.surface.lower()


def event_of(line: Line, age: Age, birth: Dated | None, then: Collection[str]) -> Dated | None:
    """The date of what happened at the age: "51 when the wall fell in 1989", "in 2012 at the age of 22"."""
    dates = [
        n for n in range(len(line.items)) if (claim := line.claim(n)) and claim.quantity.date is not None
    ]
    others = [n for n in dates if birth is None or line.claim(n) is not birth.claim]
    then_age = line.items[age.at - 1 : age.at] == ("then",)
    close = (
        others
        if then_age
        else [n for n in others if _NEAR.issuperset(line.items[min(n, age.at) + 1 : max(n, age.at)])]
    )
    if not close and any(item in then for item in line.items[age.at + 1 : age.at + 3]):
        close = [n for n in dates if n > age.at]
    if not close and others[:1] == [1] and len(others) == 1:
        close = others  # "On 1 January 2010, when she flew alone to Montreal, she was ten."
    if close and _of_somebody(line, age):
        return None
    claim = line.claim(close[0]) if len(close) == 1 else None
    parts = claim.quantity.date if claim is not None else None
    if claim is None or parts is None or parts.year is None or parts.end is not None:
        return None
    return Dated(claim, parts)
