"""How often a rate is paid in the times that a passage names: twelve months of a year, the six days of a week."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from claimcheck.judge.phrases.line import Line
from claimcheck.judge.phrases.rates.each import Scales
from claimcheck.judge.phrases.rates.figures import Figure
from claimcheck.judge.phrases.rates.rate import PER
from claimcheck.judge.phrases.spread import Spread
from claimcheck.lexicon import noun_lemma


def _times(line: Line, scales: Scales) -> set[str]:
    """The times that a passage names, those of its figures too."""
    found = {noun_lemma(item) for item in line.items} | {scales.adverbs.get(item, "") for item in line.items}
    for claim in line.claims:
        unit = claim.quantity.unit
        if unit is not None:
            found |= {unit.name, unit.per or ""}
    return {one for one in found if one in scales.seconds}


def ratios(line: Line, known: Sequence[Figure], scales: Scales) -> list[Decimal]:
    """One, and how many of each time there are in each longer one, unless a figure says it: "six days a week"."""
    said = {
        (one.claim.quantity.unit.name, one.claim.quantity.unit.per)
        for one in known
        if one.claim.quantity.kind == "duration" and one.claim.quantity.unit is not None
    }
    times = sorted(_times(line, scales))
    found = {
        scales.seconds[long] / scales.seconds[short]
        for long in times
        for short in times
        if scales.seconds[long] > scales.seconds[short] and (short, long) not in said
    }
    return [Decimal(1), *sorted(found)]


def counted_in(line: Line, one: Figure, scales: Scales) -> list[Spread]:
    """What a figure is as a factor: itself, a length in each time of the passage, or one for every so many."""
    size, unit = one.size, one.claim.quantity.unit
    sizes = [size]
    if one.claim.quantity.kind == "duration" and unit is not None and unit.factor is not None:
        value = one.claim.quantity.amount.value
        size = Spread(value, value) if value is not None else size
        sizes = [size]
        for time in sorted(_times(line, scales)):
            if time != unit.name:
                sizes.append(size.times(unit.factor / scales.seconds[time]))
    if one.claim.quantity.kind == "measurement" and unit is not None and unit.factor is not None:
        for name, (dimension, factor) in scales.measures.items():
            if dimension == unit.dimension and name in line.bag:
                sizes.append(size.times(unit.factor / factor))
    if line.items[one.at - 1] in PER:
        sizes = [Spread(1 / size.high, 1 / size.low) for size in sizes]
    return sizes
