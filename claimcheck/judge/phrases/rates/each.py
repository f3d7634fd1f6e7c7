"""That so much is told for each of several: "each of the 40 weavers", "900 tickets at 25 dollars", "a litre costs"."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import NamedTuple

from claimcheck.judge.phrases.line import Line
from claimcheck.lexicon import noun_lemma
from claimcheck.lexicon.roots import Roots

SMALL = (
    "for",
    "over",
    "in",
    "to",
    "from",
    "and",
    "or",
    "on",
    "at",
    "but",
    "while",
    "until",
    "by",
    "with",
    "before",
)
_BEFORE_EACH = ("for", "to", "in", "from", "on", "at", "by", "with", "per")
_ONE = ("a", "an", "one", "each", "every")
REACH = 4
GETTING = 6


class Scales(NamedTuple):
    """Seconds of each time; of a measure its dimension and how many base units it is; adverbs of time; coins.

    ``whole`` are words before one whole time ("a year"), ``auxiliaries`` verbs before "each" ("will each get").
    """

    seconds: Mapping[str, Decimal]
    measures: Mapping[str, tuple[str, Decimal]]
    adverbs: Mapping[str, str]
    coins: frozenset[str]
    whole: frozenset[str]
    auxiliaries: frozenset[str]
    costing: frozenset[str] = frozenset()
    lots: Mapping[str, Decimal] = {}
    """Words of how many at a time: thousand → 1000."""
    roots: Roots = Roots()
    """By which two words are of one thing: games are matches."""

    def alike(self, one: str, other: str) -> bool:
        """Whether two nouns name one thing."""
        return one == other or self.roots.of(one) == self.roots.of(other)


def one_costs(line: Line, at: int, scales: Scales) -> str | None:
    """What costs so much where a clause tells the price of one: "a litre of milk costs 90 cents"."""
    verb = at - 1 - (line.items[at - 1] == "for")
    if verb < 0 or line.items[verb] not in scales.costing:
        return None
    for n in range(verb - 2, max(-1, verb - GETTING), -1):
        if not line.items[n + 1].isalpha():
            return None
        if line.items[n] in _ONE and (
            line.items[n] == "each" or line.items[n + 2] in ("of", *scales.costing)
        ):
            return noun_lemma(line.items[n + 1])
    return None


def every_one(line: Line, at: int, scales: Scales) -> str | None:
    """What does so each where a clause begins with it: "each visitor spends on average 40 euros"."""
    items = line.items
    for n in range(at - 2, max(-1, at - REACH - GETTING), -1):
        if not items[n + 1].isalpha():
            return None
        if (
            items[n] in ("each", "every")
            and items[n + 1] not in ("of", "one")
            and not items[n + 1].endswith("ing")  # "each weighing 20 grams"
            and items[n + 1] not in scales.seconds
        ):
            opens = (
                n == 0 or not items[n - 1].isalpha() or items[n - 1] in ("and", "that", "with", "so", "as")
            )
            return noun_lemma(items[n + 1]) if opens else None
    return None


def counts(line: Line, last: int) -> bool:
    """Whether a count stands close before an item."""
    near = (line.claim(n) for n in range(max(0, last - REACH), last))
    return any(claim is not None and claim.quantity.kind == "count" for claim in near)


def priced(line: Line, at: int) -> bool:
    """Whether things just counted have a price: "900 tickets at 25 dollars"."""
    led = line.items[max(0, at - 4) : at]
    led_by = 4 if led[:2] == ("at", "a") and led[3:] == ("of",) else 1  # "at a price of 25 dollars"
    if led_by == 1 and line.items[at - 1] != "at":
        return False
    n = at - led_by - 1
    while n > 0 and at - led_by - n < REACH and line.items[n].isalpha():
        n -= 1
    claim, between = line.claim(n), line.items[n + 1 : at - led_by]
    noun = claim.subject if claim is not None and claim.quantity.kind == "count" else None
    return bool(between) and noun is not None and noun.text.lower().split()[-1:] == [between[-1]]


def get_each(before: tuple[str, ...], scales: Scales) -> bool:
    """Whether several do so each: "will each get a payment of $40"."""
    told = next((n for n in range(len(before)) if before[n] == "each"), None)
    if not told or before[told - 1] not in scales.auxiliaries or before[told + 1 : told + 2] == ("of",):
        return False  # "gave $500 to each of its 40 workers" tells what 40 got
    return before[told + 1 : told + 2] != () and all(item.isalpha() for item in before[told + 1 :])


def several_each(line: Line, at: int) -> bool:
    """Whether people or things just counted do so each: "the 300 members each owe $40"."""
    items = line.items
    told = next((n for n in range(at - 1, max(1, at - GETTING), -1) if items[n] == "each"), None)
    if told is None or not all(item.isalpha() for item in items[told + 1 : at]):
        return False
    counted = next((n for n in range(told - 1, max(-1, told - REACH), -1) if line.claim(n)), None)
    claim = line.claim(counted) if counted is not None else None
    noun = claim.subject if claim is not None and claim.quantity.kind == "count" else None
    return noun is not None and noun.text.lower().split()[-1:] == [items[told - 1]]


def told(line: Line, noun: str, at: int, scales: Scales) -> bool:
    """Whether a thing is a measure or a time, or is counted elsewhere in a line."""
    head = noun_lemma(noun)
    if head in scales.measures or head in scales.seconds:
        return True
    others = (claim for n, claim in line.numbers if n != at)
    return any(claim.subject is not None and claim.subject.head == head for claim in others)


def ends(line: Line, at: int) -> bool:
    """Whether a clause ends or only goes on with a place or a time: "30 saplings each along the river"."""
    return not line.items[at].isalpha() or line.items[at] in (*SMALL, "along")


def to_each(line: Line, at: int, scales: Scales) -> str | None:
    """ "each" of "$500 to each of its 40 workers", "£2m on roads in each of the next four years"."""
    items = line.items
    for n in range(at + 1, min(at + 1 + GETTING, len(items) - 1)):
        if not items[n].isalpha():
            return None
        if items[n + 1] == "each" and items[n] in _BEFORE_EACH:
            behind = items[n + 2] if n + 2 < len(items) else ""
            return None if behind == "other" else behind if behind in scales.seconds else "each"
    return None


def counted_too(line: Line, at: int, scales: Scales) -> str | None:
    """ "trip" of "250 passengers a trip" where the line counts or measures trips too."""
    items, claim = line.items, line.claim(at)
    said = claim.surface.lower().split() if claim is not None else []
    if said[-2:] == ["on", "average"]:  # "two goals a game on average" was read as one number
        items = (*items[: at + 1], *said[1:], *items[at + 1 :])
    for n in range(at + 1, min(at + REACH, len(items) - 1)):
        if not items[n].isalpha():
            return None
        if items[n] in ("a", "an", "per", "the") and (items[n] != "the" or items[n - 1] == "to"):
            words = {noun_lemma(items[n + 1]), " ".join(items[n + 1 : n + 3])}
            for claim in line.claims:
                unit, own = claim.quantity.unit, claim.subject
                names = {
                    own.head if own is not None and own.text else "",
                    unit.name if unit is not None else "",
                }
                if claim is line.claim(at):
                    continue
                if words & names:
                    return next(iter(words & names))
                if own is not None and own.text and scales.alike(own.head, noun_lemma(items[n + 1])):
                    return own.head  # "two goals a game in 34 matches"
    return None
