"""Whether words tie a rate, its number and its total together: "six years, or $400,000 a year"."""

from __future__ import annotations

from collections.abc import Set
from typing import NamedTuple

from claimcheck.judge.phrases.attached import attached
from claimcheck.judge.phrases.line import Line
from claimcheck.judge.phrases.rates.rate_sums import RateSum
from claimcheck.judge.phrases.subjects import own_subject
from claimcheck.judge.phrases.topics import Words

_EQUAL, _RESULT = 3, 4
_OF = (("of",), ("for",), ("from",), ("in",))


class Ties(NamedTuple):
    """The lists of the rule; ``beside`` are words that name nothing new beside a total, ``seconds`` times."""

    links: Set[str]
    ties: Set[str]
    apart: Set[str]
    joins: Set[str]
    results: Set[str]
    giving: Set[str]
    refers: Set[str]
    beside: Set[str]
    seconds: Set[str]


def tied(line: Line, one: RateSum, said: Ties, words: Words) -> bool:
    """Whether the words, or what the numbers count, say that three numbers belong together."""
    first, last = one.places[0], one.places[-1]
    between = line.items[first:last]
    if not said.apart.isdisjoint(between):
        return False
    told_again = any(
        _follows(line, at, said, total=at == one.at) for at in one.places[1:] if at in (one.at, one.rate.at)
    )
    if ";" in between:
        return told_again and not own_subject(line, first + 1, last, words, said.beside)
    if not one.one_noun:
        return told_again
    fronted = line.items[one.rate.at - 1 : one.rate.at] == ("at",) and one.rate.at == one.places[0] == 1
    set_beside = (
        told_again or fronted or any(attached(line, at, said.links, said.ties) for at in one.places[1:])
    )
    counted = one.often.typed and not paid_by_time(one, said)
    parted = not said.joins.isdisjoint(between) and not told_again
    if parted and (not counted or one.rate.per == "each"):
        return False
    return set_beside or counted


def _follows(line: Line, at: int, said: Ties, *, total: bool) -> bool:
    """Whether words close before a number say that it follows from others: "…, and ended up owing the city $9,500"."""
    claim, led = line.claim(at), range(max(0, at - _RESULT), at)
    own = claim.surface.lower().split() if claim is not None else []
    if total and any(
        line.items[n] in said.giving and line.items[n - 1] in (",", "–", "—", "and") for n in led
    ):
        return True
    if total and _named_behind(line, at, said):
        return True
    if not said.refers.isdisjoint((*line.items[max(0, at - _EQUAL) : at], *own)):
        return True
    return any(
        _goes_on(line, n, said) or (total and all(item in said.links for item in line.items[n + 1 : at]))
        for n in led
        if line.items[n] in said.results
    )


def _named_behind(line: Line, at: int, said: Ties) -> bool:
    """Whether a total is told again by its name: "and the $9,000 bill will be met by …", but not "bill for repairs"."""
    behind = line.items[at + 1 : at + 3]
    led = line.items[at - 1] in said.links or line.items[at - 1].endswith("s")
    return led and behind[:1] != () and behind[0] in said.results and behind[1:] not in _OF


def _goes_on(line: Line, verb: int, said: Ties) -> bool:
    """Whether a verb goes on with the subject of what stands before: "owing the city", "and pays the firm"."""
    again = line.items[verb - 1] in said.joins and line.items[verb] in said.ties
    return line.items[verb].endswith("ing") or again


def paid_by_time(one: RateSum, said: Ties) -> bool:
    """Whether a rate is a sum by time, beside which others are paid, or a speed, which changes on the way."""
    unit = one.rate.claim.quantity.unit
    speed = unit is not None and unit.dimension == "speed"
    return speed or (one.total.quantity.kind == "money" and one.rate.per in said.seconds)


def neighbours(line: Line, one: RateSum) -> bool:
    """Whether no other number stands between them."""
    first, last = one.places[0], one.places[-1]
    return all(line.claim(at) is None or at in one.places for at in range(first, last))


def other_counts(line: Line, one: RateSum) -> bool:
    """Whether a number right before the rate, which may be what it is paid for, is not the one of a sum."""
    before = next((n for n in range(one.rate.at - 1, -1, -1) if line.claim(n) is not None), None)
    return one.often.at > one.rate.at and before is not None and before not in one.places
