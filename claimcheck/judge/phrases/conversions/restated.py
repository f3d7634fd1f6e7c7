"""A measure told again in another unit, whatever the words: the only two figures of one dimension, in two systems.

"The trout weighed 11 pounds; the French judges wrote 9 kg." "It is 12 km to the hut. Those 5 miles are steep."
"""

from __future__ import annotations

from collections.abc import Iterator, Set
from decimal import Decimal

from claimcheck.judge.phrases.conversions.pairs import imperial
from claimcheck.judge.phrases.line import Line, joined
from claimcheck.judge.phrases.spread import named
from claimcheck.lexicon.conversion_words import ConversionWords
from claimcheck.lexicon.marks import MARKS, QUOTES
from claimcheck.records.claim import Claim

_PARTING = MARKS | QUOTES | {"-"}
_SAID = ("exact", "about")
_NEAR = 4
"""Items between a bound and what it is in another unit."""
_LED = 3
"""Items that open a sentence: "that would be …", "in miles that is …"."""
_FRONT = 7
_FAR = Decimal(3)
"""From how many times as much on the two are of two things where nothing points back."""
Pair = tuple[int, int]


def restated(line: Line, before: Line | None, words: ConversionWords) -> Iterator[tuple[Claim, Claim]]:
    """Pairs of measures of which the second is the first again, as no third of their dimension is near.

    ``before`` is the sentence before.
    """
    for first, last in only_two(line):
        left, right = line.claims[first], line.claims[last]
        if (
            imperial(left, words) != imperial(right, words)
            and last == first + 1
            and _is_again(line, left, right, words)
        ):
            yield left, right
    both = joined(before, line) if before is not None else None
    if both is None or before is None:
        return
    for first, last in only_two(both):
        since = len(before.claims)
        left, right = both.claims[first], both.claims[last]
        # "a zone of six kilometres was drawn. The observatory warned that up to five centimetres of ash might fall"
        near = first < since <= last and _within(left, right)
        if near and _points_back(line, last - since, words):
            yield left, right


def only_two(line: Line, kinds: Set[str] = frozenset(("measurement",))) -> list[Pair]:
    """The numbers of the claims that are the only two measures of their dimension, in two units."""
    of: dict[str, list[int]] = {}
    for n, claim in enumerate(line.claims):
        unit = claim.quantity.unit
        if claim.quantity.kind in kinds and unit is not None:
            of.setdefault(unit.dimension, []).append(n)
    pairs = [(here[0], here[1]) for here in of.values() if len(here) == 2]
    return [
        (one, two) for one, two in pairs if line.claims[one].quantity.unit != line.claims[two].quantity.unit
    ]


def _is_again(line: Line, left: Claim, right: Claim, words: ConversionWords) -> bool:
    """Whether a mark parts the two, no word says that they are of two things, and they are not too far apart."""
    first, last = line.place(left), line.place(right)
    between = line.items[first + 1 : last]
    if (
        not words.apart.isdisjoint(between)
        or not words.more.isdisjoint(between[-1:])
        or _PARTING.isdisjoint(between)
    ):
        return False
    if "(" in between and line.items[last + 1] != ")":
        return False  # "20 kilos a day (60 pounds on Sundays)"
    if first == 0 and left.surface[0].isdigit():
        return False  # no writer begins a sentence with a figure: "24 . 41 m (80 ft)" was cut in two
    if line.items[last + 1] in words.behind and line.items[last + 1] != line.items[first + 1]:
        return False  # "3 metres wide, 40 feet long"
    if line.items[last + 1] == "of":
        return False  # "40 litres of milk, 12 gallons of cream"
    bound = left.quantity.amount.kind not in _SAID  # "never more than 3,000 feet up, call it 900 metres"
    if right.quantity.amount.kind not in _SAID or (bound and (";" in between or len(between) > _NEAR)):
        return False
    return _within(left, right)


def _within(left: Claim, right: Claim) -> bool:
    """Whether one measure is no more than a few times the other, in the unit of the second."""
    one, other = named(left, right.quantity.unit), named(right)
    if one is None or other is None or min(one.middle, other.middle) <= 0:
        return False
    return max(one.middle, other.middle) <= _FAR * min(one.middle, other.middle)


def _points_back(line: Line, n: int, words: ConversionWords) -> bool:
    """Whether a sentence tells of the measure before it: "Those 5 miles", "In miles that is 5"."""
    at = line.place(line.claims[n])
    if line.items[at - 1] in words.again:
        return True
    return n == 0 and at <= _FRONT and not words.again.isdisjoint(line.items[:_LED])
