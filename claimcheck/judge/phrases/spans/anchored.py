"""A length between two moments that "after" leads from the one to the other, whatever is told of them.

"The alarm was lifted at 4.30pm when the dog came out, five hours after it was raised at the farm at 9.15am."
"""

from __future__ import annotations

from claimcheck.judge.phrases.line import Line, kind
from claimcheck.judge.phrases.spans.own_length import of_one_size
from claimcheck.judge.phrases.spans.stretches import Stretch
from claimcheck.lexicon.marks import MARKS, STOPS

_AT = frozenset(("at", "in", "on", "around", "about", "of"))
_OTHERS = frozenset(("that", "which", "who", "whose", "where", "and", "but", "while"))
_FAR = 14


def anchored(line: Line, at: int, *, hours: bool) -> Stretch | None:
    """The stretch that a length with "after" behind it leads over; None where a clause of its own may be meant."""
    sort = "clock_time" if hours else "date"
    points = [n for n, claim in line.numbers if kind(claim) == sort]
    before, behind = [n for n in points if n < at], [n for n in points if n > at]
    if (
        line.items[at + 1] != "after"
        or line.items[at - 1] not in MARKS
        or len(before) != 1
        or len(behind) != 1
    ):
        return None
    first, last = before[0], behind[0]
    between, told = line.items[first + 1 : at], line.items[at + 2 : last]
    if (
        not (STOPS | {"and", "but", ":"}).isdisjoint(between)
        or len(told) > _FAR
        or not told
        or told[-1] not in _AT
    ):
        return None
    if not MARKS.isdisjoint(told) or not _OTHERS.isdisjoint(told) or line.items[last + 1] not in MARKS:
        return None
    end, start = line.claim(first), line.claim(last)
    if end is None or start is None:
        return None
    span = Stretch((start, end), first, last)
    return span if of_one_size(line, at, span, hours=hours) else None
