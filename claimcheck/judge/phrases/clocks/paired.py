"""Two moments of a sentence, each by two clocks: "at 2 a.m. in Tokyo, or 1700 GMT, and at 3 a.m., or 1800 GMT"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from claimcheck.judge.phrases.clocks.one_moment import of_one_moment, own_zone
from claimcheck.judge.phrases.clocks.zones import ZoneWords, zones_in
from claimcheck.judge.phrases.line import Line
from claimcheck.judge.phrases.shapes import Found
from claimcheck.lexicon.marks import MARKS

_FOUR = 4


def paired(line: Line, words: ZoneWords) -> Iterator[list[Found]]:
    """The ways of telling each pair of the only four times, of which the second may leave out the first's zone."""
    at = [n for n, claim in line.numbers if claim.quantity.kind == "clock_time"]
    if len(at) != _FOUR:
        return
    turn = next(
        (n for n in range(at[1] + 1, at[2]) if line.items[n] in MARKS or line.items[n] == "and"), None
    )
    if turn is None:
        return
    first, second = _part(line, 0, turn), _part(line, turn, len(line.items))
    yield of_one_moment(first, words)
    found = of_one_moment(second, words)
    yield found or _alike(line, at, words)


def _part(line: Line, first: int, last: int) -> Line:
    items = (*line.items[first:last], ".")
    ending = line.words[-1:]
    return Line(f" {' '.join(items)} ", items, line.claims, (*line.words[first:last], *ending))


def _alike(line: Line, at: list[int], words: ZoneWords) -> list[Found]:
    """The second pair by the zones of the first, where it is told like that and names its other zone alone."""
    zones = list(zones_in(line, words))
    own = [own_zone(line, n, zones, words) for n in at]
    alike = line.items[at[1] - 1] == line.items[at[3] - 1]
    between = [
        [item for item in line.items[one + 1 : other] if item in words.two] for one, other in pairwise(at)
    ]
    left, right = line.claim(at[2]), line.claim(at[3])
    if None in (own[0], own[1], own[3]) or own[2] is not None or not alike or between[0] or between[2]:
        return []
    if (
        left is None
        or right is None
        or own[0] is None
        or own[1] is None
        or own[3] is None
        or own[1][1] != own[3][1]
    ):
        return []
    named = {"zone": own[0][1], "other": own[3][1]}
    return [Found({"left": left, "right": right}, named, line, at[2], at[3] + 1)]
