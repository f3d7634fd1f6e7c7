"""The only three figures of a passage as a rate, its number and their total, whatever words stand between them.

"The phones were $300. It shifted 2,000 of them and took $900,000." "A teacher with 5 classes of 28 pupils has 180."
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from claimcheck.judge.phrases.line import Line
from claimcheck.judge.phrases.rates.each import Scales
from claimcheck.judge.phrases.rates.figures import Cues, Figure, attributive
from claimcheck.judge.phrases.rates.rate_sums import in_unit_of, of_one_unit
from claimcheck.judge.phrases.rates.roles import Roles, alike
from claimcheck.judge.phrases.rates.told import Told
from claimcheck.lexicon.marks import STOPS

_THREE = 3
_LEAST = 3
"""What none of them is less than: "two hats", "one of the three"."""
_TWICE = 2
_LEADING = frozenset(("in", "of", "to"))
"""Words right before a total besides such a verb: "brought in", but no "paid its singers"."""
_SPENT = ("in", "on", "for")
_IN_ALL = ("all", "total", "full", "the", "a", "his", "her", "its", "their")
_REACH = 5
_ITS = ("the", "its", "their", "his", "her")
_MOVED = ("change", "increment")


def only_three(line: Line, known: Sequence[Figure], scales: Scales, cues: Cues) -> Iterator[Roles]:
    """Each way in which three figures that nothing sets apart can be a rate, what it is taken so often and their total:
    two are of one unit or count one noun, and the larger of them is the total."""
    if len(known) != _THREE or any(_stands_apart(line, one) for one in known):
        return
    per = Told(line, scales).per
    for total in known:
        for rate in known:
            if rate is total or not _of_one_sort(line, total, rate, scales, told=bool(per[rate.at])):
                continue
            often = tuple(one for one in known if one not in (rate, total))
            by_time = per[rate.at] in scales.seconds
            if any(alike(one, total, scales) or (by_time and not _timed(one, scales)) for one in often):
                continue
            if _told_together(line, total, [rate, *often], cues):
                yield rate, often, total


def _told_together(line: Line, total: Figure, others: Sequence[Figure], cues: Cues) -> bool:
    """Whether nothing parts a total from the figure beside it: no "and", and a stop only before one of the other two
    and a word that makes it what came of them: "…; its 30,000 visitors brought in 480,000 euros"."""
    places = sorted((total.at, *(one.at for one in others)))
    between = [line.items[one + 1 : other] for one, other in pairwise(places) if total.at in (one, other)]
    first = places[0] == total.at and "and" in line.items[places[0] : places[-1]]
    if first or any("and" in words for words in between):
        return False
    led, behind = line.items[max(0, total.at - _REACH) : total.at], line.items[total.at + 1]
    spent = behind in _SPENT and line.items[total.at + 2] not in _IN_ALL
    if total.claim.quantity.kind == "money" and spent:
        return False  # "paying $400 in rent"
    if STOPS.isdisjoint(line.items[places[0] : places[-1]]):
        return True
    alone = not any(STOPS.isdisjoint(words) for words in between)
    return not alone and not cues.beside.isdisjoint(led) and led[-1] in cues.beside | _LEADING


def _timed(one: Figure, scales: Scales) -> bool:
    """Whether a figure tells a time, or counts one: "20 days", "36 monthly instalments"."""
    noun = one.claim.subject
    return one.claim.quantity.kind == "duration" or (noun is not None and noun.head in scales.seconds)


def _of_one_sort(line: Line, total: Figure, rate: Figure, scales: Scales, *, told: bool) -> bool:
    """Whether a total is at least twice a rate and surely counts or measures what that does; ``told``: whether words
    say that the one is for each of something."""
    one, other = total.claim, rate.claim
    if total.size.middle * in_unit_of(one, other, scales) < _TWICE * rate.size.middle:
        return False
    if one.quantity.kind != other.quantity.kind or one.quantity.kind == "duration":
        return False
    if one.quantity.kind == "money":
        return of_one_unit(one, other, scales)
    if one.quantity.kind != "count":
        return (told or attributive(line, rate)) and of_one_unit(one, other, scales)
    left, right = one.subject, other.subject
    if right is None or not right.text or right.start < other.quantity.number_end or left is None:
        return False
    return left.head == right.head if left.text and left.start >= one.quantity.number_end else told


def _stands_apart(line: Line, one: Figure) -> bool:
    """Whether a figure is small, a change, describes a thing ("a ten-year loan") or is the whole of a part ("twelve of
    the 36")."""
    led = line.items[max(0, one.at - 3) : one.at]
    part = led[-2:-1] == ("of",) and led[-1] in _ITS and led[0].startswith("#")
    glued = one.claim.glued and one.claim.quantity.kind == "duration"
    return one.size.low < _LEAST or one.claim.role in _MOVED or part or glued
