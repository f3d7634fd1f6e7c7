"""Whether a list of parts is open: a word says that they are not all, or that they overlap."""

from __future__ import annotations

from collections.abc import Sequence, Set
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from claimcheck.judge.phrases.entries import Entry
from claimcheck.judge.phrases.line import Line
from claimcheck.lexicon.marks import MARKS
from claimcheck.records.claim import Claim

_KINDS = ("count", "money", "measurement", "duration")
_HALVES = (("first",), ("second",))
"""Of a year or a match: "25 in the second half"."""
_EACH, _THEM = ("each", "every"), ("them", "whom", "which", "these", "those")


class Listing(NamedTuple):
    """Words by which a list is not the whole, by which its entries overlap, and by which they are all it is made of."""

    open: frozenset[str]
    overlapping: frozenset[str]
    made_of: frozenset[str]


def is_open(line: Line, off: Decimal, parts: Sequence[Entry], words: Listing, *, rest: bool = False) -> bool:
    """Whether a word says that the parts overlap, or where they are too few that they are not all; "shared among" and
    "the first half" do not, nor does what leads a part: "and another three by boat"."""
    open_words = words.overlapping | (words.open if off < 0 and not rest else frozenset())
    led = {
        item: line.items[max(0, n - 2) : n] for n, item in enumerate(line.items) if item in ("among", "half")
    }
    dealt = set() if words.made_of.isdisjoint(led.get("among", ())) else {"among"}  # "shared out among"
    halves = {"half"} if led.get("half", ())[-1:] in _HALVES else set()
    leads = {
        item
        for part in parts[1:]
        for item in line.items[max(0, part.at - 1) : part.at]
        if line.claim(part.at) is part.claim and line.items.count(item) == 1
    }
    tail = {item for item in _EACH if item in line.bag and _in_tail(line, parts, item)}
    return not said(line).isdisjoint(open_words - dealt - halves - tail - (leads - words.overlapping))


def _in_tail(line: Line, parts: Sequence[Entry], word: str) -> bool:
    """Whether a word only stands in a clause behind all parts: ", with every seat declared"."""
    last = max((part.at for part in parts if line.claim(part.at) is part.claim), default=len(line.items))
    ends = next((n for n in range(last, len(line.items)) if line.items[n] in MARKS), len(line.items))
    return word not in line.items[:ends]


def said(line: Line) -> Set[str]:
    """The words of a sentence but those of its numbers ("some 1,200 trees", "two and a half"), or of which there are
    none ("and no others")."""
    hedged = (
        claim.surface if claim.quantity.amount.kind == "about" else _digits(claim)
        for claim in line.claims
        if claim.quantity.kind in _KINDS
    )
    return (
        line.lower
        - ({word for surface in hedged for word in surface.lower().split()} - line.bag)
        - {other for one, other in pairwise(line.items) if one == "no"}
        - {
            one for one, other in pairwise(line.items) if other in MARKS and one.endswith("uded")
        }  # "tips included,"
        - {line.items[n] for n in range(len(line.items)) if _of_all(line.items, n)}
    )


def _of_all(items: Sequence[str], n: int) -> bool:
    """Whether a word only says that all are meant: "each of them is new", "every one of whom"."""
    rest = items[n + 1 + (items[n + 1 : n + 2] == ("one",)) :][:2]
    return items[n] in _EACH and rest[:1] == ("of",) and rest[1:] != () and rest[1] in _THEM


def _digits(claim: Claim) -> str:
    """The words of a number itself, without those that say how many have it: "a pound" of "a pound each"."""
    begins, quantity = claim.sentence.start, claim.quantity
    return claim.sentence.text[quantity.number_start - begins : quantity.number_end - begins]
