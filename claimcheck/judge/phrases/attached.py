"""Whether a mark or a word sets a number beside what stands before it: "six years, or $400,000 a year"."""

from __future__ import annotations

from collections.abc import Collection

from claimcheck.judge.phrases.line import Line
from claimcheck.lexicon.marks import ENDS, MARKS

_JOINTS = MARKS - ENDS - {")"}
_REACH = 3


def attached(line: Line, index: int, links: Collection[str], ties: Collection[str]) -> bool:
    """Whether a number stands behind a mark, or behind a word that ties it to what stands before."""
    at = index - 1
    while at >= 0 and (line.items[at] in links or line.items[at].endswith("ing")):
        at -= 1
    if at >= 0 and line.items[at] in _JOINTS:
        return True
    return any(item in ties for item in line.items[max(0, index - _REACH) : index])
