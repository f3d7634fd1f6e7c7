"""A rate times its number is the total: 2.4 million over six years are 400,000 a year."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from claimcheck.judge.phrases import Line, lines
from claimcheck.judge.phrases.amounts import in_unit
from claimcheck.judge.phrases.line import joined
from claimcheck.judge.phrases.rates.doubts import (
    Uneven,
    by_measure,
    cheaper,
    less,
    some_days,
    parted,
    uneven,
    unsteady,
    with_stops,
)
from claimcheck.judge.phrases.rates.each import Scales
from claimcheck.judge.phrases.rates.explained import explained, fits, middle
from claimcheck.judge.phrases.rates.far_off import two_things
from claimcheck.judge.phrases.rates.lone_sum import another_number, larger, lone_sum
from claimcheck.judge.phrases.rates.one_for_each import OneForEach, one_for_each
from claimcheck.judge.phrases.rates.figures import Cues
from claimcheck.judge.phrases.rates.products import lone_product
from claimcheck.judge.phrases.rates.rate_sums import RateSum, plain, sums
from claimcheck.judge.phrases.rates.tied import Ties, neighbours, other_counts, tied
from claimcheck.judge.phrases.topics import Words
from claimcheck.judge.ruling import Facts, RuledOn, Ruling
from claimcheck.judge.values import number
from claimcheck.lexicon.roots import Roots
from claimcheck.records.claim import Claim

OUTCOMES = ("conflict", "compatible")
TAKES = "text"
_SHARED = Decimal("0.06")
_WHOLE = Decimal(1)


class Parameters(BaseModel):
    """``seconds`` of each time that a rate is taken over, and words that tie or part its total."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    seconds: dict[str, Decimal]
    measures: dict[str, tuple[str, Decimal]] = {}
    """Measures that a rate is taken over, with their dimension and how many base units of it they are."""
    coins: frozenset[str] = frozenset()
    """Coins of which a hundred make the sum they stand beside."""
    adverbs: dict[str, str] = {}
    """Words behind a rate that say over which time it is taken: annually → year."""
    whole: frozenset[str] = frozenset()
    """Words before one whole time: a, last."""
    auxiliaries: frozenset[str] = frozenset()
    """Verbs before "each" by which several get so much each: "will each get"."""
    costing: frozenset[str] = frozenset()
    """Verbs behind one thing by which the number that follows is a rate: "a litre costs 90 cents"."""
    lots: dict[str, Decimal] = {}
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
        return Cues(self.rated, before, self.in_all, verbs, self.told_before, self.results | self.equals, self.so)

    @property
    def unsteady(self) -> Uneven:
        """Words by which rates need not make the total."""
        return Uneven(self.uneven, self.timely, self.net, self.without)


def judge(claims: Sequence[Claim], parameters: Parameters, facts: Facts) -> list[RuledOn]:
    """Multiply every rate that stands with its total and its time, or with how many got it."""
    made: list[RuledOn] = []
    scales = parameters.scales(facts.roots)
    last: Line | None = None
    for line in lines(claims, lambda here: True):
        taken = {claim.id for one in made for claim in one.claims}
        told = one_for_each(line)
        if told is not None and parameters.apart.isdisjoint(line.items):
            made.append(_shared_out(told))
        both = joined(last, line) if last is not None else None
        found = [(line, possible) for possible in sums(line, scales)]
        found += [(both, possible) for possible in sums(both, scales)] if both is not None else []
        for here, possible in found:
            said = _said(here, possible, parameters, facts.moves, across=here is both)
            if said is not None and taken.isdisjoint(claim.id for claim in said.claims):
                taken |= {claim.id for claim in said.claims}
                made.append(said)
        for here in (line, both):
            if here is None or not taken.isdisjoint(claim.id for claim in here.claims):
                continue
            found_so = _multiplied(here, scales, parameters, facts.moves)
            if found_so is not None and (here is line or found_so.claims[0].sentence != found_so.claims[-1].sentence):
                taken |= {claim.id for claim in found_so.claims}
                made.append(found_so)
        last = line
    return made


def _multiplied(line: Line, scales: Scales, parameters: Parameters, words: Words) -> RuledOn | None:
    """The one product of a passage that is not its total."""
    told = lone_product(line, scales, parameters.cues, words, parameters.slack, parameters.nearness)
    if told is not None and told.fits:
        return RuledOn(told.claims, Ruling("compatible", "the figures multiplied make the total"))
    if told is None or unsteady(line, told.places, parameters.unsteady) or parted(line, told.places, parameters.apart, parameters.net):
        return None
    by = [often.surface for often in told.often] or [number(told.times)]
    true = in_unit(told.made, plain(told.total.quantity.unit))
    return RuledOn(
        told.claims,
        Ruling("conflict", f"{told.rate.surface} times {' times '.join(by)} is {true}, not {told.total.surface}"),
    )


def _shared_out(told: OneForEach) -> RuledOn:
    """One doctor for every 700 people: so many times more people than doctors."""
    real = told.real
    if real.wider(_SHARED * real.middle).meets(told.stated):
        return RuledOn(told.claims, Ruling("compatible", "the one is so many times the other"))
    reason = (
        f"{told.many.surface} to {told.few.surface} is one for every {number(real.middle.quantize(_WHOLE))}"
    )
    return RuledOn(told.claims, Ruling("conflict", f"{reason}, not {told.each.surface}"))


def _said(
    line: Line, told: Sequence[RateSum], parameters: Parameters, words: Words, *, across: bool
) -> RuledOn | None:
    """That one of the sums comes out, or that the one which belongs together by its words or its kinds does not."""
    for one in told:
        if fits(one, parameters.slack):
            return None if across else RuledOn(one.claims, Ruling("compatible", "the rate makes the total"))
    if uneven(line, told, parameters.unsteady) or explained(line, told, parameters.slack):
        return None
    if some_days(line, parameters.seconds):
        return None
    told = [one for one in told if larger(one)]
    told = [one for one in told if not (by_measure(one, parameters.measures) and less(one))]
    said_so = [] if across else [one for one in told if tied(line, one, parameters.tying, words)]
    if len(said_so) > 1:
        bound = len({one.often.at for one in said_so}) > 1
        said_so = [
            one for one in said_so if neighbours(line, one) and not (bound and other_counts(line, one))
        ]
    said = [
        ruled
        for one in said_so
        if (ruled := _conflict(line, one, parameters)) is not None
        and not another_number(line, one)  # asked last: it looks at all other numbers
    ]
    if len(said) == 1:
        return said[0]
    if said:
        return None
    lone = lone_sum(line, told, words, parameters.tying.beside, parameters.seconds)
    if (
        lone is None
        or with_stops(lone)
        or (across and len({claim.sentence.start for claim in lone.claims}) < 2)
    ):
        return None
    return _conflict(line, lone, parameters)


def _conflict(line: Line, one: RateSum, parameters: Parameters) -> RuledOn | None:
    """The total beside the product, unless they are so far apart that they are of two things."""
    product, whole = one.product, one.whole
    if product is None or whole is None or min(product.low, whole.low) <= 0 or one.often.times.low == 1:
        return None
    made, stated = middle(product), middle(whole)
    if stated < made and (cheaper(one, made, stated) or not parameters.holding.isdisjoint(line.items)):
        return None  # "carries 300 cars a trip": some trips had fewer
    if two_things(line, one, made, stated, parameters.nearness, parameters.tying, parameters.equals):
        return None
    true = in_unit(made / one.scale, plain(one.total.quantity.unit))
    often = one.often
    by = often.claim.surface if often.claim is not None else number(often.times.middle)
    return RuledOn(
        one.claims,
        Ruling("conflict", f"{one.rate.claim.surface} times {by} is {true}, not {one.total.surface}"),
    )
