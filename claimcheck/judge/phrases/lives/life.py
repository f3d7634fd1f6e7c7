"""What a sentence says of a life: the dates of birth and death, an age, and the day on which it was the age."""

from __future__ import annotations

from collections.abc import Collection
from typing import NamedTuple

from claimcheck.judge.phrases.line import Line
from claimcheck.lexicon.marks import MARKS
from claimcheck.records.claim import Claim
from claimcheck.records.quantity import DateParts

_REACH = 7
_BEHIND_AGE = (",", ";", ":", "–", "—", ")", "and", ".")
_GROWN = 13
"""The least bare number behind "at" that is no hour."""
_OLDEST = 115
_UNSURE = 3
_BEING = ("was", "is", "as", "became", "now", "then", "already", "still", "being", "be", "been", "when")
_ASIDE = (",", "(", "–", "—")
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


def age_in(
    line: Line, before_bare: Collection[str], then: Collection[str], of: Collection[str] = ()
) -> Age | None:
    """The one age of a sentence: "aged 62", "died at 45;", "her 80th birthday"; None where there is none or several.

    ``of`` are nouns that an age stands behind: "a boy of nine".
    """
    told = [at for at, claim in line.numbers if claim.quantity.kind == "age"]
    told = [n for n in told if not (_of_a(line, n, of) and not _is_one(line, n))]
    told = told or _bare(line, before_bare, then, of)
    days = [] if told else _birthdays(line)
    at = told or days
    if len(at) != 1:
        return None
    claim = line.claim(at[0])
    if claim is None or not _in_years(claim) or claim.quantity.amount.kind not in ("exact", "about"):
        return None
    return Age(claim, at[0], birthday=bool(days))


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
        if noun or opens or all_of or (index and led[0] in before and (ends or _surely(line, index, claim))):
            found.append(index)
    return found


def _surely(line: Line, at: int, claim: Claim) -> bool:
    """Whether a bare number is an age whatever follows: "was only 22 on the day", "At 61 the oldest senator …"."""
    led = line.items[at - 1]
    if not 0 < (claim.quantity.amount.value or 0) <= _OLDEST or not line.items[at + 1].isalpha():
        return False
    if led == "at":
        opens = at == 1 or line.items[at - 2] in MARKS
        return (
            opens
            and (claim.quantity.amount.value or 0) >= _GROWN
            and line.items[at + 1] in ("the", "a", "an")
        )
    return led not in MARKS and (led not in _BEING or line.items[at + 1] in _STATED)


def _of_a(line: Line, at: int, of: Collection[str]) -> bool:
    """ "A boy of nine"."""
    return line.items[at - 1 : at] == ("of",) and line.items[at - 2] in of


def _is_one(line: Line, at: int) -> bool:
    """Whether somebody is that boy: not "played a man of 60"."""
    held = line.items[at - 4] if at > 3 else ""
    return held in _BEING or not held.isalpha()


def _birthdays(line: Line) -> list[int]:
    ordinals = (at for at, claim in line.numbers if claim.quantity.kind == "ordinal")
    return [at for at in ordinals if line.items[at + 1] in _BIRTHDAYS]


def date_behind(line: Line, phrases: Collection[tuple[str, ...]]) -> Dated | None:
    """The date that follows one of some phrases within a few words."""
    for index in range(len(line.items)):
        lengths = {len(phrase) for phrase in phrases if line.items[index : index + len(phrase)] == phrase}
        nth = index > 0 and line.items[index - 1].startswith("#ordinal:")  # "her 80th birthday"
        if lengths and not nth:
            behind = index + max(lengths)
            for near in range(behind, min(behind + _REACH, len(line.items))):
                claim = line.claim(near)
                date = claim.quantity.date if claim is not None else None
                if claim is not None and date is not None and date.year is not None:
                    return Dated(claim, date) if date.end is None else None
                if (
                    claim is not None
                    or line.items[near] == ";"
                    or (line.items[near] == "." and near > behind)
                ):
                    break
    return None


def born_before(line: Line) -> Dated | None:
    """The date of "Ruiz, a 2005-born product of the academy,", not of "beat a 2005-born Norwegian"."""
    for at, claim in line.numbers:
        date = claim.quantity.date
        if date is None or date.year is None or date.end is not None:
            continue
        own = line.items[at - 1 : at] == ("the",) or at < 2 or line.items[at - 2] in _ASIDE
        if own and claim.sentence.text.startswith("-born", claim.quantity.end - claim.sentence.start):
            return Dated(claim, date)
    return None


def birth_before(line: Line) -> Dated | None:
    """The year before the word for a birth: "give 1976 as his year of birth", "a 1935 birth certificate"; "(*1959)"."""
    for at, claim in line.numbers:
        date = claim.quantity.date
        if date is None or date.year is None or date.end is not None:
            continue
        behind = line.items[at + 1 : at + _REACH]
        starred = claim.sentence.text[: claim.quantity.start - claim.sentence.start].endswith("*")
        called = behind[:1] == ("as",) and behind[2:5] in (("year", "of", "birth"), ("date", "of", "birth"))
        if starred or called or behind[:1] in (("birth",), ("baby",)):
            return Dated(claim, date)
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
