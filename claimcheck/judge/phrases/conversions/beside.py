"""Two numbers of which the second stands beside the first as the same thing said again: in brackets, or behind "or"."""

from __future__ import annotations

from collections.abc import Set
from typing import Literal

from claimcheck.judge.phrases.line import Line
from claimcheck.lexicon.marks import CLOSING, DASHES, ENDS, OPENING

_OPENS = OPENING | DASHES | {",", "-"}
_BRACKETS = {"(": ")", "[": "]"}
_CLOSES = ENDS | CLOSING | DASHES | {"-", ",", ";", ":", "and", "for", "at", "in", "on"}
_PLAIN = ("or", "about", "some", "around", ",")
_FAR = 8
_SAYS = 4
_NOUNS = 5

Beside = Literal["bracketed", "said", "listed"]
"""In brackets; behind words that say that it is the same; behind a mark alone."""


def beside(line: Line, first: int, last: int, links: Set[str]) -> Beside | None:
    """How a number stands beside the one before it; None where more than a mark and ``links`` part them."""
    between = line.items[first + 1 : last]
    mark = next((n for n, item in enumerate(between) if item in _OPENS), None)
    if mark is None or mark > _NOUNS or len(between) > _FAR:
        return None
    if not all(item.isalpha() for item in between[:mark]):
        return None
    rest = between[mark + 1 :]
    if not all(item in links or item == "," for item in rest):
        return None
    if between[mark] in _BRACKETS:
        return "bracketed"
    if mark > 1 and rest[:1] != ("or",):
        return None
    if rest[:1] == ("or",) or any(item not in _PLAIN for item in rest):
        return "said"
    return "listed" if line.items[last + 1] in _CLOSES else None


def described(line: Line, last: int, elsewhere: Set[str]) -> bool:
    """Whether a few words behind a number in brackets only say how it was measured: "(17cm from tip to tail)"."""
    end = next((n for n in range(last + 1, len(line.items)) if not line.items[n].isalpha()), last)
    words = line.items[last + 1 : end]
    through = words[:1] == ("from",) and "to" in words
    return line.items[end] == ")" and 0 < len(words) <= _SAYS and (through or elsewhere.isdisjoint(words))
