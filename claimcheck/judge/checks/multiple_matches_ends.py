"""Doubled, halved, tripled: from 40 to 70 is not double."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Annotated, ClassVar

from pydantic import Field

from claimcheck.judge.phrases import Found, Line, Phrasing, Spread, lines
from claimcheck.judge.phrases.ends import ends, named_ends, two_things
from claimcheck.judge.phrases.spread import OPEN
from claimcheck.judge.phrases.two_ends import Changed, Loose, loose_ends
from claimcheck.judge.ruling import Facts, RuledOn, Ruling
from claimcheck.judge.values import number
from claimcheck.records.claim import Claim

OUTCOMES = ("conflict", "compatible")
TAKES = "text"
_ENDS = ("count", "money", "measurement", "duration", "percentage")


_REACH = 5
_HALVES = {"up by half": Decimal("1.5"), "down by half": Decimal("0.5")}


class Parameters(Phrasing):
    """``multiples``: the word and what it makes of the old figure ("halved": 0.5); shapes name them ``<multiple>``.

    ``words`` may have "more" and "less", for "more than doubled" and "nearly doubled".
    """

    SLOTS: ClassVar = {
        "old": _ENDS,
        "new": _ENDS,
        "ends": tuple(f"{kind}-range" for kind in _ENDS),
        "times": ("count",),
        "fold": ("ratio",),
        "then": ("date",),
        "now": ("date",),
    }

    multiples: Annotated[dict[str, Decimal], Field(min_length=1)]
    loose_words: Loose = Field(default_factory=Loose)
    """What ties a multiple to two other figures of a sentence in any order."""
    loose: Annotated[Decimal, Field(ge=0, lt=1)] = Decimal("0.1")
    """How far from the multiple a plain "doubled" may lie, as a share of it."""
    short: Annotated[Decimal, Field(ge=0, lt=1)] = Decimal("0.3")
    """How far short of it "nearly doubled" may fall."""

    @property
    def lists(self) -> Mapping[str, Iterable[str]]:
        """The lists of ``words``, and "multiple"."""
        return {**self.words, "multiple": tuple(self.multiples)}


def judge(claims: Sequence[Claim], parameters: Parameters, facts: Facts) -> list[RuledOn]:
    """Hold every multiple that stands with both of its figures against them."""
    made: list[RuledOn] = []
    taken: set[str] = set()
    for found in parameters.find(claims):
        _note(made, taken, found, _ruling(found, parameters))
    for line in lines(claims, lambda here: len(here) > 1):
        loose = _loose(line, parameters)
        if loose is not None and taken.isdisjoint(claim.id for claim in loose.claims):
            _note(made, taken, loose, _ruling(loose, parameters))
    return made


def _note(made: list[RuledOn], taken: set[str], found: Found, ruling: Ruling | None) -> None:
    if ruling is not None:
        claims = found.only("old", "new", "ends")
        taken |= {claim.id for claim in claims}
        made.append(RuledOn(claims, ruling))


def _loose(line: Line, parameters: Parameters) -> Found | None:
    """The one multiple of a sentence with the only two figures that can be its ends."""
    told = [at for at, item in enumerate(line.items) if item in parameters.multiples or _fold(line, at)]
    if not told:
        return _by_half(line, parameters)
    if len(told) != 1:
        return None
    at = told[0]
    fold = _fold(line, at)
    word = "" if fold else line.items[at]
    changed = Changed(at, at + 1, 1 if fold or parameters.multiples[word] > 1 else -1, fold)
    found = loose_ends(line, changed, ("count", "money", "measurement"), parameters.loose_words)
    if found is None:
        return None
    hedge = " ".join(line.items[max(0, at - 2) : at])
    words = {"multiple": word} if word else {}
    words |= {name: hedge for name in ("less", "more") if hedge.endswith(parameters.words.get(name, ()))}
    slots = {("fold" if name == "change" else name): claim for name, claim in found.slots.items()}
    return found._replace(words=words, slots=slots)


def _by_half(line: Line, parameters: Parameters) -> Found | None:
    """ "Went up by half", "was cut by half", which are read as no number."""
    halves = [n for n in range(1, len(line.items)) if line.items[n - 1 : n + 1] == ("by", "half")]
    if len(halves) != 1:
        return None
    before = line.items[max(0, halves[0] - _REACH) : halves[0]]
    up, down = parameters.words.get("grew", ()), parameters.words.get("fell", ())
    way = next((1 if item in up else -1 for item in reversed(before) if item in up or item in down), 0)
    changed = Changed(halves[0] - 1, halves[0] + 1, way)
    found = loose_ends(line, changed, ("count", "money", "measurement"), parameters.loose_words)
    return (
        None
        if found is None
        else found._replace(words={"up by half" if way > 0 else "down by half": "by half"})
    )


def _fold(line: Line, at: int) -> Claim | None:
    """ "fivefold" and the like, which are read as numbers."""
    claim = line.claim(at)
    value = claim.quantity.amount.value if claim is not None and claim.quantity.kind == "ratio" else None
    return claim if value is not None and value > 1 else None


def _ruling(found: Found, parameters: Parameters) -> Ruling | None:
    both = ends(found)
    factor = _factor(found, parameters)
    if two_things(found) or both is None or factor is None or min(both[0].low, both[1].low) <= 0:
        return None
    old, new = both
    grown = Spread(new.low / old.high, new.high / old.low)
    if factor < 1:  # "more than halved" is a larger fall: seen from the new figure it is a multiple again
        factor, grown = 1 / factor, Spread(1 / grown.high, 1 / grown.low)
    if _allowed(factor, found, parameters).meets(grown):
        return Ruling("compatible", "the figures fit the multiple")
    names = named_ends(found)
    true = new.middle / old.middle
    said = " ".join(found.words[name] for name in ("less", "more", "multiple") if name in found.words)
    if "fold" in found.slots:
        said = f"{said} {found.slots['fold'].surface}".lstrip()
    said = said or next((words for words in _HALVES if words in found.words), "")
    if "times" in found.slots:
        said = f"{said} {found.slots['times'].surface} times".lstrip()
    return Ruling(
        "conflict", f"{names[1]} is {number(true.quantize(Decimal('0.01')))} times {names[0]}, not '{said}'"
    )


def _factor(found: Found, parameters: Parameters) -> Decimal | None:
    for words, factor in _HALVES.items():
        if words in found.words:
            return factor
    if "fold" in found.slots:
        return found.slots["fold"].quantity.amount.value or None
    if "times" not in found.slots:
        return parameters.multiples[found.words["multiple"]]
    amount = found.slots["times"].quantity.amount
    return amount.value if amount.kind == "exact" and amount.value and amount.value > 1 else None


def _allowed(factor: Decimal, found: Found, parameters: Parameters) -> Spread:
    if "more" in found.words:
        return Spread(factor, OPEN)
    if "less" in found.words:
        return Spread(factor * (1 - parameters.short), factor)
    return Spread(factor * (1 - parameters.loose), factor * (1 + parameters.loose))
