"""The words by which a sentence tells a rate, how often it was paid and their total."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated

from pydantic import Field

from claimcheck.judge.phrases.rates.doubts import Uneven
from claimcheck.judge.phrases.rates.each import Scales
from claimcheck.judge.phrases.rates.figures import Cues
from claimcheck.judge.phrases.rates.tied import Ties
from claimcheck.lexicon.roots import Roots
from claimcheck.strict import Strict


class RateWords(Strict):
    """``seconds`` of each time that a rate is taken over, and words that tie or part its total."""

    seconds: dict[str, Decimal]
    measures: dict[str, tuple[str, Decimal]] = Field(default_factory=dict)
    """Measures that a rate is taken over, with their dimension and how many base units of it they are."""
    coins: frozenset[str] = frozenset()
    """Coins of which a hundred make the sum they stand beside."""
    adverbs: dict[str, str] = Field(default_factory=dict)
    """Words behind a rate that say over which time it is taken: annually → year."""
    whole: frozenset[str] = frozenset()
    """Words before one whole time: a, last."""
    auxiliaries: frozenset[str] = frozenset()
    """Verbs before "each" by which several get so much each: "will each get"."""
    costing: frozenset[str] = frozenset()
    """Verbs behind one thing by which the number that follows is a rate: "a litre costs 90 cents"."""
    lots: dict[str, Decimal] = Field(default_factory=dict)
    """Words of how many at a time a rate is for: thousand → 1000."""
    slack: Annotated[Decimal, Field(ge=0, lt=1)] = Decimal("0.04")
    """Share of the total always allowed: twelve months of four weeks, years with leap days."""
    links: frozenset[str] = frozenset()
    """Words between a mark and the number that it sets beside two others."""
    ties: frozenset[str] = frozenset()
    """Words that tie a number to two others without a mark."""
    apart: frozenset[str] = frozenset()
    """Words between three numbers by which they are of two things."""
    joins: frozenset[str] = frozenset()
    """Those of them that part numbers only where they do not count the same thing: "and"."""
    results: frozenset[str] = frozenset()
    """Words close before a number by which it follows from what was told before an "and": earned, owing, takings."""
    giving: frozenset[str] = frozenset()
    """Participles close before a total that follows from what was told: ", adding 300 trees"."""
    net: frozenset[str] = frozenset()
    """Words behind "after" by which something was taken off: "£2,000 after costs"."""
    refers: frozenset[str] = frozenset()
    """Words close before a number by which it says the same again: that, which, or."""
    holding: frozenset[str] = frozenset()
    """Verbs of what may be less than full: carries, seats."""
    equals: frozenset[str] = frozenset()
    """Words close before a number by which it says the same as two others: or, a total of, that is."""
    without: frozenset[str] = frozenset()
    """Words before one of ``uneven`` that take it back: "with no interest"."""
    uneven: frozenset[str] = frozenset()
    """Words of a sentence in which rates need not make the total: interest, the first year, at most."""
    peaks: frozenset[str] = frozenset()
    """Words close before a rate that was not kept: "touching 150 km/h"."""
    timely: frozenset[str] = frozenset()
    """Those of them that only tell when, and behind the numbers begin what is of another time."""
    rated: frozenset[str] = frozenset()
    """Words around a figure by which it is for each of something: apiece."""
    in_all: frozenset[str] = frozenset()
    """Words behind a figure by which it is a total: altogether."""
    spending: frozenset[str] = frozenset()
    """Verbs before a total besides ``results`` and ``ties``: covered."""
    told_before: frozenset[str] = frozenset()
    """Words right before a figure that was told of before: "the $9,000"."""
    so: frozenset[str] = frozenset()
    """Words by which what follows comes of what was told: hence."""
    nearness: Annotated[Decimal, Field(gt=1)] = Decimal("2.5")
    """How many times off the product may be, or a power of ten; unless one of ``equals`` says that it is the same."""

    def scales(self, roots: Roots) -> Scales:
        """What a rate is taken over."""
        return Scales(
            self.seconds,
            self.measures,
            self.adverbs,
            self.coins,
            self.whole,
            self.auxiliaries,
            self.costing,
            self.lots,
            roots,
        )

    @property
    def tying(self) -> Ties:
        """What ties three numbers together."""
        beside, times = self.results | self.equals, frozenset(self.seconds)
        return Ties(
            self.links,
            self.ties,
            self.apart,
            self.joins,
            self.results,
            self.giving,
            self.refers,
            beside,
            times,
        )

    @property
    def cues(self) -> Cues:
        """What marks a rate and a total where no other words tie them."""
        before = (self.equals | self.refers) - {"is", "average", "averaging"}
        verbs = self.results | self.ties | self.giving | self.spending | self.costing
        return Cues(
            self.rated, before, self.in_all, verbs, self.told_before, self.results | self.equals, self.so
        )

    @property
    def unsteady(self) -> Uneven:
        """Words by which rates need not make the total."""
        return Uneven(self.uneven, self.timely, self.net, self.without)
