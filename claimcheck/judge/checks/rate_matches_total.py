"""A rate times its number is the total: 2.4 million over six years are 400,000 a year."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise

from claimcheck.judge.phrases import Line, lines
from claimcheck.judge.phrases.amounts import in_unit
from claimcheck.judge.phrases.boxes.fields import boxes
from claimcheck.judge.phrases.boxes.products import product
from claimcheck.judge.phrases.boxes.roles import beyond
from claimcheck.judge.phrases.linked import goes_on
from claimcheck.judge.phrases.rates.doubts import (
    by_measure,
    cheaper,
    less,
    parted,
    some_days,
    uneven,
    unsteady,
    with_stops,
)
from claimcheck.judge.phrases.rates.each import Scales
from claimcheck.judge.phrases.rates.explained import explained, fits, middle
from claimcheck.judge.phrases.rates.far_off import in_a_month, too_far_off
from claimcheck.judge.phrases.rates.lone_sum import another_number, larger, lone_sum
from claimcheck.judge.phrases.rates.one_for_each import OneForEach, one_for_each
from claimcheck.judge.phrases.rates.products import Product, lone_product
from claimcheck.judge.phrases.rates.rate_sums import RateSum, plain, sums
from claimcheck.judge.phrases.rates.tied import neighbours, other_counts, tied
from claimcheck.judge.phrases.rates.words import RateWords
from claimcheck.judge.phrases.topics import Words
from claimcheck.judge.phrases.untold import untold_lines
from claimcheck.judge.ruling import Facts, RuledOn, Ruling
from claimcheck.judge.values import number
from claimcheck.lexicon.marks import MARKS
from claimcheck.records.claim import Claim

OUTCOMES = ("conflict", "compatible")
TAKES = "text"
_SHARED = Decimal("0.06")
_WHOLE = Decimal(1)
_JOINTS = {",", "and"}
_PRONOUNS = ("them", "it", "these", "those", "which", "whom")


class Parameters(RateWords):
    """``seconds`` of each time that a rate is taken over, and words that tie or part its total."""


def judge(claims: Sequence[Claim], parameters: Parameters, facts: Facts) -> list[RuledOn]:
    """Multiply every rate that stands with its total and its time, or with how many got it."""
    made: list[RuledOn] = []
    scales = parameters.scales(facts.roots)
    last: Line | None = None
    for line in untold_lines(claims, facts.speech):
        taken = {claim.id for one in made for claim in one.claims}
        told = one_for_each(line)
        if told is not None and parameters.apart.isdisjoint(line.items):
            made.append(_shared_out(told))
        both = goes_on(last, line) if last is not None else None
        found = [(line, possible) for possible in sums(line, scales)]
        found += [(both, possible) for possible in sums(both, scales)] if both is not None else []
        for here, possible in found:
            said = _said(here, possible, parameters, facts.moves, across=here is both)
            if said is not None and taken.isdisjoint(claim.id for claim in said.claims):
                taken |= {claim.id for claim in said.claims}
                made.append(said)
        for wide in (line, both):
            if wide is None or not taken.isdisjoint(claim.id for claim in wide.claims):
                continue
            found_so = _multiplied(wide, scales, parameters, facts.moves)
            if found_so is not None and (
                wide is line or found_so.claims[0].sentence != found_so.claims[-1].sentence
            ):
                taken |= {claim.id for claim in found_so.claims}
                made.append(found_so)
        last = line
    return _with_boxes(made, claims, parameters, facts)


def _with_boxes(
    made: list[RuledOn], claims: Sequence[Claim], parameters: Parameters, facts: Facts
) -> list[RuledOn]:
    """The rulings, those on the figures of a fact box as its labels tell how they belong together."""
    for box, _ in boxes(list(lines(claims)), facts.boxes):
        found = product(box, facts.boxes)
        if found is None or not 1 <= found.off() <= parameters.nearness:
            continue
        here = tuple(sorted((found.rate, found.often, found.total), key=lambda claim: claim.quantity.start))
        made = beyond(made, box)
        if found.off() <= 1 + parameters.slack:
            made.append(RuledOn(here, Ruling("compatible", "the rate makes the total")))
        else:
            real = in_unit(found.made, plain(found.total.quantity.unit))
            reason = f"{found.rate.surface} times {found.often.surface} is {real}, not {found.total.surface}"
            made.append(RuledOn(here, Ruling("conflict", reason)))
    return made


def _multiplied(line: Line, scales: Scales, parameters: Parameters, words: Words) -> RuledOn | None:
    """The one product of a passage that is not its total."""
    told = lone_product(line, scales, parameters.cues, words, parameters.slack, parameters.nearness)
    if told is not None and told.fits:
        return RuledOn(told.claims, Ruling("compatible", "the figures multiplied make the total"))
    if (
        told is None
        or _at_its_peak(line, told.rate, parameters)
        or _in_two_currencies(told)
        or _listed(line, told.rate, told.total)
        or _some_of(line, told.total)
        or unsteady(line, told.places, parameters.unsteady)
        or parted(line, told.places, parameters.apart, parameters.net)
        or _not_full(line, told, parameters)
    ):
        return None
    if not told.often and in_a_month(told.times, told.made, told.total.quantity.amount.value or Decimal(0)):
        return None
    by = [often.surface for often in told.often] or [number(told.times)]
    true = in_unit(told.made, plain(told.total.quantity.unit))
    return RuledOn(
        told.claims,
        Ruling(
            "conflict", f"{told.rate.surface} times {' times '.join(by)} is {true}, not {told.total.surface}"
        ),
    )


def _in_two_currencies(told: Product) -> bool:
    """Whether a rate is one of exchange: "at 150 yen to the dollar the 3 billion yen hall costs $30 million"."""
    units = [claim.quantity.unit for claim in told.claims if claim.quantity.kind == "money"]
    return len({unit.currency or unit.name for unit in units if unit is not None}) > 1


def _at_its_peak(line: Line, rate: Claim, parameters: Parameters) -> bool:
    """Whether a rate is the highest that was reached: "touching 150 km/h", "peaking at 70 km/h"."""
    at = line.place(rate)
    return not parameters.peaks.isdisjoint(line.items[max(0, at - 2) : at])


def _listed(line: Line, rate: Claim, total: Claim) -> bool:
    """Whether a rate is only one of a list beside the total: "three bids of $1.2m, $1.5m and $1.6m"."""
    unit = rate.quantity.unit
    if rate.quantity.distribution or (unit is not None and unit.per):
        return False
    row = [(at, claim) for at, claim in line.numbers if claim.quantity.kind == rate.quantity.kind]
    joined = [
        {claim.id, other.id}
        for (one, claim), (last, other) in pairwise(row)
        if set(line.items[one + 1 : last]) <= _JOINTS
    ]
    beside = {one for pair in joined if rate.id in pair for one in pair} - {rate.id}
    further = {one for pair in joined if total.id in pair for one in pair} - {rate.id, total.id}
    return bool(beside - {total.id}) or bool(beside and further)


def _not_full(line: Line, told: Product, parameters: Parameters) -> bool:
    """Whether there was room for more than came: "carries 300 cars a trip and made 12 trips with 2,900 cars"."""
    held = told.rate.quantity.kind == "count" and not parameters.holding.isdisjoint(line.items)
    return held and told.made > (told.total.quantity.amount.value or 0)


def _some_of(line: Line, total: Claim) -> bool:
    """Whether a number is only of some of what the product counts: "nine men each, 30 of them on horseback"."""
    at = line.place(total)
    behind = line.items[at + 1 : at + 3]
    return line.items[at - 1] in MARKS and behind[:1] == ("of",) and behind[1] in _PRONOUNS


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
    told = [one for one in told if larger(one) and not _listed(line, one.rate.claim, one.total)]
    told = [one for one in told if not _at_its_peak(line, one.rate.claim, parameters)]
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
    if _some_of(line, one.total):
        return None
    if product is None or whole is None or min(product.low, whole.low) <= 0 or one.often.times.low == 1:
        return None
    if one.often.claim is None and in_a_month(one.often.times.middle, product.middle, whole.middle):
        return None
    made, stated = middle(product), middle(whole)
    if stated < made and (cheaper(one, made, stated) or not parameters.holding.isdisjoint(line.items)):
        return None  # "carries 300 cars a trip": some trips had fewer
    if too_far_off(line, one, made, stated, parameters.nearness, parameters.tying, parameters.equals):
        return None
    true = in_unit(made / one.scale, plain(one.total.quantity.unit))
    often = one.often
    by = often.claim.surface if often.claim is not None else number(often.times.middle)
    return RuledOn(
        one.claims,
        Ruling("conflict", f"{one.rate.claim.surface} times {by} is {true}, not {one.total.surface}"),
    )
