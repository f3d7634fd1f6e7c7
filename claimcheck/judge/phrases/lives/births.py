"""The dates of a birth and a death in a sentence."""

from __future__ import annotations

from collections.abc import Collection
from itertools import pairwise

from claimcheck.judge.phrases.line import Line
from claimcheck.judge.phrases.lives.life import Dated
from claimcheck.records.quantity import DateParts

_THAT_YEAR = (("same", "year"), ("that", "year"))
_SAME = 5
_REACH = 7
_FAR = 15
_ASIDE = (",", "(", "–", "—")
_TO = ("–", "—", "-", "to")
_GROWN = 15
"""Years from which on two days are those of a life, and not of a voyage or a term."""


def date_behind(
    line: Line, phrases: Collection[tuple[str, ...]], parting: Collection[str] | None = None
) -> Dated | None:
    """The date that follows one of some phrases within a few words; behind more words only if ``parting`` are known and
    none of them lets another thing be told: "born, if the parish book can be trusted, on 2 July"."""
    for index in range(len(line.items)):
        lengths = {len(phrase) for phrase in phrases if line.items[index : index + len(phrase)] == phrase}
        nth = index > 0 and line.items[index - 1].startswith("#ordinal:")  # "her 80th birthday"
        if lengths and not nth:
            behind = index + max(lengths)
            reach = _REACH if parting is None else _FAR
            for near in range(behind, min(behind + reach, len(line.items))):
                claim = line.claim(near)
                date = claim.quantity.date if claim is not None else None
                if claim is not None and date is not None and date.year is not None:
                    return Dated(claim, date) if date.end is None else None
                ends = line.items[near] == ";" or (line.items[near] == "." and near > behind)
                parted = parting is not None and line.items[near] in parting and near >= behind + _REACH
                if claim is not None or ends or parted:
                    break
    return None


def that_year(line: Line, births: Collection[tuple[str, ...]]) -> Dated | None:
    """The one date before "born in the same year": "It opened in 1932, and Con, born that year, …"."""
    for at, item in enumerate(line.items):
        behind = line.items[at + 1 : at + _SAME]
        if (item,) not in births or not any(behind[n : n + 2] in _THAT_YEAR for n in range(len(behind))):
            continue
        dates = [claim for n, claim in line.numbers if n < at and claim.quantity.date is not None]
        parts = dates[0].quantity.date if len(dates) == 1 else None
        if parts is not None and parts.year is not None and parts.end is None:
            return Dated(dates[0], DateParts(parts.year, None, None))
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


def birth_before(line: Line, cues: Collection[str] = ()) -> Dated | None:
    """The year before the word for a birth: "give 1976 as his year of birth", "a 1935 birth certificate"; "(*1959)"."""
    for at, claim in line.numbers:
        date = claim.quantity.date
        if date is None or date.year is None or date.end is not None:
            continue
        behind = line.items[at + 1 : at + _REACH]
        starred = claim.sentence.text[: claim.quantity.start - claim.sentence.start].endswith("*")
        called = behind[:1] == ("as",) and behind[2:5] in (("year", "of", "birth"), ("date", "of", "birth"))
        called = called or (
            behind[:1] == ("as",)
            and any(line.items[n] in cues for n in range(at + 2, min(at + _FAR, len(line.items))))
        )  # "give 3 March 1950 as the date on which she was born"
        if starred or called or behind[:1] in (("birth",), ("baby",)):
            return Dated(claim, date)
    return None


def life(line: Line, died: Collection[str], *, first: bool) -> Dated | None:
    """One end of "(1950–2010)" behind a name, of "1950–2010" between two commas where somebody died, or of the two
    days of a death notice: "8 February 1940 – 21 November 2022, aged 82"."""
    for index in range(1, len(line.items) - 1):
        claim = line.claim(index)
        date = claim.quantity.date if claim is not None else None
        if claim is None or date is None or date.end is None:
            continue
        marks = (line.items[index - 1], line.items[index + 1])
        if marks == ("(", ")") or (marks == (",", ",") and not line.bag.isdisjoint(died)):
            return Dated(claim, date if first else date.end)
    return _two_days(line, first=first)


def _two_days(line: Line, *, first: bool) -> Dated | None:
    """One of two days, a dash between them, that are a life apart and stand behind a name or open their sentence."""
    for (at, one), (index, other) in pairwise(line.numbers):
        day, end = one.quantity.date, other.quantity.date
        if day is None or end is None or not (day.day and day.year and end.day and end.year):
            continue
        joint, led = line.items[at + 1 : index], line.items[at - 1 : at]
        stands = not led or led[0] in _ASIDE or led[0] == "."
        if stands and len(joint) == 1 and joint[0] in _TO and end.year - day.year >= _GROWN:
            return Dated(one, day) if first else Dated(other, end)
    return None
