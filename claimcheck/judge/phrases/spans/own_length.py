"""Whether a length is surely that of a stretch, by the words that point back at it or because it is longer."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.judge.phrases.line import Line
from claimcheck.judge.phrases.spans.clock_spans import clock_far
from claimcheck.judge.phrases.spans.date_spans import how_far
from claimcheck.judge.phrases.spans.lone_length import outlasts, whole
from claimcheck.judge.phrases.spans.referring import bare_after, longest, refers
from claimcheck.judge.phrases.spans.stretches import Stretch, as_long
from claimcheck.judge.phrases.spans.ties import Ties
from claimcheck.judge.phrases.spread import spread

_NEAR = Decimal(8)
"""How many times as long as a stretch a length may be told that is meant to be the stretch's."""


def to_the_day(span: Stretch) -> bool:
    """Whether both ends of a stretch are days, not years."""
    return all(claim.quantity.date is not None and claim.quantity.date.day for claim in span.claims)


def surely_own(
    line: Line, at: int, span: Stretch, ties: Ties, another: frozenset[str], *, hours: bool
) -> bool:
    """Whether a length points back at a stretch, or ended with it and is longer than all of it."""
    if not of_one_size(line, at, span, hours=hours):
        return False
    part = line.items[at + 1] == "of"  # "voted at 3 p.m. after two hours of debate"
    bare = bare_after(line, at, span) and another.isdisjoint(line.items[at + 1 : at + 3])
    if not part and (bare or refers(line, at, span, ties)):
        return True
    own = longest(line, at, span) or bare or refers(line, at, span, ties)
    return own and longer(line, at, span, hours=hours)


def longer(line: Line, at: int, span: Stretch, *, hours: bool) -> bool:
    """Whether a length is longer than a stretch, however both are counted."""
    length, far = line.claim(at), clock_far(span.claims) if hours else how_far(span.claims)
    stated = spread(length, far[1]) if length is not None and far is not None else None
    return stated is not None and far is not None and stated.low > far[0].high


def of_one_size(line: Line, at: int, span: Stretch, *, hours: bool) -> bool:
    """Whether a length is at most some times as long as a stretch, or as short, so that it can be meant as its own."""
    length, far = line.claim(at), clock_far(span.claims) if hours else how_far(span.claims)
    if length is None or far is None or far[1].factor is None:
        return False
    return as_long(length, (far[0], far[1].factor), _NEAR)


def lone(line: Line, at: int, span: Stretch, ties: Ties, *, hours: bool) -> bool:
    """Whether the only length of a passage is its only stretch's: told as the whole of it, or longer than it."""
    length = line.claim(at)
    per = length is not None and length.quantity.unit is not None and length.quantity.unit.per
    if per or not of_one_size(line, at, span, hours=hours):
        return False
    if "born" in line.items[max(0, span.first - 2) : span.first]:
        return False
    if whole(line, at, span, ties):
        return True
    if hours and all("in" in line.items[n + 1 : n + 3] for n in (span.first, span.last)):
        return False  # "at 6 p.m. in Chicago, 7 p.m. in New York"
    return longer(line, at, span, hours=hours) and outlasts(line, at, span, ties)
