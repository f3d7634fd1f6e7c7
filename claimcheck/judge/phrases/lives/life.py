"""The age that a sentence tells of somebody."""

from __future__ import annotations

from collections.abc import Collection, Set
from typing import NamedTuple

from claimcheck.judge.phrases.line import Line
from claimcheck.judge.phrases.lives.life_words import LifeWords
from claimcheck.lexicon.marks import MARKS
from claimcheck.records.claim import Claim
from claimcheck.records.quantity import DateParts

_BEHIND_AGE = (",", ";", ":", "–", "—", ")", "and", ".")
_GROWN = 13
"""The least bare number behind "at" that is no hour."""
_OLDEST = 115
_OPENING = 4
_FAR, _NEAR = 15, 4
_UNSURE = 3
_BEING = ("was", "is", "as", "became", "now", "then", "already", "still", "being", "be", "been", "when")
_STATED = ("on", "by", "in", "at", "but", "or", "to", "before", "after", "and")
_BIRTHDAYS = ("birthday", "anniversary")


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

    @property
    def leeway(self) -> int:
        """By how many years it may be off because it is only thought to be."""
        return 0 if self.claim.quantity.amount.kind == "exact" else max(_UNSURE, self.years // 10)


def age_in(line: Line, words: LifeWords) -> Age | None:
    """The one age of a sentence: "aged 62", "died at 45;", "her 80th birthday"; None where there is none or several."""
    told = [at for at, claim in line.numbers if claim.quantity.kind == "age" or _aged_years(line, at, claim)]
    told = [n for n in told if not (_of_a(line, n, words.of) and not _is_one(line, n))]
    told = [n for n in told if len(told) == 1 or not _unreal(line, n, words.unreal)]
    told = told or _bare(line, words.before_bare, words.then, words.of)
    days = [] if told else _birthdays(line)
    at = told or days
    if len(at) != 1:
        return None
    claim = line.claim(at[0])
    if claim is None or not _in_years(claim) or claim.quantity.amount.kind not in ("exact", "about"):
        return None
    return Age(claim, at[0], birthday=bool(days))


def _unreal(line: Line, at: int, unreal: Set[str]) -> bool:
    """Whether an age is one that somebody has not reached: "the 58-year-old would stay until she was 60"."""
    return not unreal.isdisjoint(line.items[max(0, at - _NEAR) : at])


def _aged_years(line: Line, at: int, claim: Claim) -> bool:
    """Whether a length of time is an age: "Rose Keane, aged 77 years"; a whisky is "aged 12 years" too."""
    return claim.quantity.kind == "duration" and line.items[at - 1 : at] == ("aged",) and _in_years(claim)


def _in_years(claim: Claim) -> bool:
    return claim.quantity.unit is None or claim.quantity.unit.name == "year"


def _bare(line: Line, before: Collection[str], then: Collection[str], of: Collection[str]) -> list[int]:
    """Bare numbers that stand as ages do: "died at 45;", "who is 35 and", "Miller (58)", "a boy of nine"."""
    found = []
    for index, claim in line.numbers:
        if claim.quantity.kind != "count" or claim.subject is not None:
            continue
        led, behind = line.items[index - 1 : index], line.items[index + 1]
        opens = not index and behind in then
        noun = _of_a(line, index, of) and _is_one(line, index)
        ends = behind in (*_BEHIND_AGE, *then)
        all_of = led == ("of",) and line.items[index - 2] == "all"  # "was all of 31 by the time"
        opens = opens or (behind in then and line.items[0] in before and 0 < index < _OPENING)
        all_of = all_of or _called_age(line, index)
        if noun or opens or all_of or (index and led[0] in before and (ends or _surely(line, index, claim))):
            found.append(index)
    return found


def _surely(line: Line, at: int, claim: Claim) -> bool:
    """Whether a bare number is an age whatever follows: "was only 22 on the day", "At 61 the oldest senator …"."""
    led = line.items[at - 1]
    if not 0 < (claim.quantity.amount.value or 0) <= _OLDEST or not line.items[at + 1].isalpha():
        return False
    if led == "at":
        opens = at == 1 or line.items[at - 2] in MARKS or line.items[at - 2] == "and"
        return (
            opens
            and (claim.quantity.amount.value or 0) >= _GROWN
            and line.items[at + 1] in ("the", "a", "an")
        )
    return led not in MARKS and (led not in _BEING or line.items[at + 1] in _STATED)


def _called_age(line: Line, at: int) -> bool:
    """Whether the word itself makes a number an age: "puts his age in that year as 51", "gave 34 as her age"."""
    before, behind = line.items[max(0, at - _FAR) : at], line.items[at + 1 : at + _NEAR]
    if behind[:1] == ("as",) and "age" in behind:
        return True
    return "age" in before and before[-1] in ("as", "was", "is", "at") and line.items[at + 1] in _BEHIND_AGE


def _of_a(line: Line, at: int, of: Collection[str]) -> bool:
    """ "A boy of nine"."""
    return line.items[at - 1 : at] == ("of",) and line.items[at - 2] in of


def _is_one(line: Line, at: int) -> bool:
    """Whether somebody is that boy: not "played a man of 60"."""
    held = line.items[at - 4] if at > 3 else ""
    return held in _BEING or not held.isalpha()


def _birthdays(line: Line) -> list[int]:
    """Where a birthday is told, but that of something else: "the 75th anniversary of its first title"."""
    ordinals = (at for at, claim in line.numbers if claim.quantity.kind == "ordinal")
    told = [at for at in ordinals if line.items[at + 1] in _BIRTHDAYS]
    return [at for at in told if not _of_something(line, at)]


def _of_something(line: Line, at: int) -> bool:
    if line.items[at + 1] != "anniversary":
        return False
    years = [(n, date.year) for n, claim in line.numbers if (date := claim.quantity.date) and date.year]
    first = min(years, key=lambda year: year[1], default=(0, 0))[0]
    return line.items[at + 2] == "of" and not at < first <= at + _FAR
