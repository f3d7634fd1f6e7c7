"""Three numbers of a sentence the last of which explains the others: "six years, $2.4 million, or $400,000 a year"."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from claimcheck.judge.phrases.line import Line
from claimcheck.records.claim import Claim

_JOINTS = (",", "(", "–", "—", ":", ";")
_REACH = 3


class Triple(NamedTuple):
    """Three neighbouring numbers, and the words and marks from the first of them to the last."""

    line: Line
    claims: tuple[Claim, Claim, Claim]
    at: tuple[int, int, int]

    def behind(self, claim: Claim, reach: int = _REACH) -> tuple[str, ...]:
        """The items right behind one of the numbers."""
        at = self.at[self.claims.index(claim)]
        return self.line.items[at + 1 : at + 1 + reach]

    def before(self, claim: Claim, reach: int = _REACH) -> tuple[str, ...]:
        """The items right before one of the numbers."""
        at = self.at[self.claims.index(claim)]
        return self.line.items[max(0, at - reach) : at]


def triples(
    line: Line, links: Collection[str], ties: Collection[str], stop: Collection[str]
) -> Iterator[Triple]:
    """The triples whose last number a mark with ``links`` behind it, or a word that ``ties``, sets beside the others.

    The second may be set beside the first instead, when the third only says for how long or for how many. No word of
    ``stop`` stands between them.
    """
    at = [index for index in range(len(line.items)) if line.claim(index) is not None]
    for first, second, third in zip(at, at[1:], at[2:], strict=False):
        between = line.items[first:third]
        if any(word in stop for word in between):
            continue
        if attached(line, third, links, ties) or (
            attached(line, second, links, ties) and not _marks(line.items[second:third])
        ):
            claims = tuple(claim for n in (first, second, third) if (claim := line.claim(n)) is not None)
            yield Triple(line, (claims[0], claims[1], claims[2]), (first, second, third))


def attached(line: Line, index: int, links: Collection[str], ties: Collection[str]) -> bool:
    """Whether a number stands behind a mark, or behind a word that ties it to what stands before."""
    at = index - 1
    while at >= 0 and (line.items[at] in links or line.items[at].endswith("ing")):
        at -= 1
    if at >= 0 and line.items[at] in _JOINTS:
        return True
    return any(item in ties for item in line.items[max(0, index - _REACH) : index])


def _marks(items: Sequence[str]) -> bool:
    return any(item in _JOINTS for item in items)
