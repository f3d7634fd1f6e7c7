"""An average lies between the least and the greatest: not 45 where ages run from 20 to 40."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import pairwise
from typing import Annotated

from pydantic import Field

from claimcheck.judge.phrases import Line, Spread, lines
from claimcheck.judge.phrases.averages.average import Averaging, Place, average, in_sums, with_unit
from claimcheck.judge.phrases.averages.average_values import bounds
from claimcheck.judge.phrases.averages.hull import extremes, hull, sole
from claimcheck.judge.phrases.averages.means import means
from claimcheck.judge.phrases.boxes.averages import all_told, averaged
from claimcheck.judge.phrases.boxes.fields import boxes
from claimcheck.judge.phrases.boxes.roles import beyond
from claimcheck.judge.phrases.linked import goes_on
from claimcheck.judge.phrases.spread import half_step, named
from claimcheck.judge.phrases.untold import untold_lines
from claimcheck.judge.ruling import Facts, RuledOn, Ruling
from claimcheck.judge.values import number
from claimcheck.lexicon import noun_lemma
from claimcheck.records.claim import Claim

OUTCOMES = ("conflict", "compatible")
TAKES = "text"
_WITH = "with"
_LED = 6
"""Words before a figure that name what it is of."""


class Parameters(Averaging):
    """The words of averages. ``far``: from how many times its values on an average is of something else, where no
    words between them tell that it is theirs."""

    far: Annotated[Decimal, Field(gt=1)] = Decimal(2)


def judge(claims: Sequence[Claim], parameters: Parameters, facts: Facts) -> list[RuledOn]:
    """Hold every average that stands with its range, its values or their extremes against them."""
    made = [
        ruled
        for mean, values, sure in _told(claims, parameters, facts)
        if (ruled := _ruled(mean, values, parameters.coins))
        and (sure or _near(mean, values, parameters.far))
        and not _without_some(mean, [claim for _, claim in values], parameters)
    ]
    for box, _ in boxes(list(lines(claims)), facts.boxes):
        found = averaged(box, facts.boxes)
        of_box = _ruled(found[0], [(0, one) for one in found[1]], parameters.coins) if found else None
        made = beyond(made, box) if found or all_told(box, facts.boxes) else made
        made += [of_box] if of_box is not None else []
    return made


def _told(
    claims: Sequence[Claim], parameters: Parameters, facts: Facts
) -> Iterator[tuple[Claim, list[Place], bool]]:
    """Each average with its values, and whether the words between them say that they are its own."""
    before: list[Line] = []
    rows = list(untold_lines(claims, facts.speech))
    for n, line in enumerate(rows):
        said = parameters.average.isdisjoint(line.bag) and not any(
            not parameters.average.isdisjoint(claim.surface.lower().split()) for claim in line.claims
        )
        mean = None if said else average(line, parameters)
        if mean is not None and mean[1].role == "change" and _of_a_level(line, parameters):
            mean, said = None, True
        found: list[Place] = []
        if mean is not None:
            found = bounds(line, mean, parameters)
            if not found and before and _goes_on(line, parameters):
                found = _in_both(before[-1:], line, mean, parameters, bounds)
        if found and mean is not None:
            yield mean[1], found, True
        elif not said:
            after = rows[n + 1] if n + 1 < len(rows) else None
            near = ((one[1], _hull(before, line, one, parameters, after)) for one in means(line, parameters))
            fitting = [(one, values) for one, values in near if values]
            if len(fitting) == 1:
                yield *fitting[0], False
        before = [*before[-1:], line]


def _without_some(mean: Claim, values: Sequence[Claim], parameters: Parameters) -> bool:
    """Whether the values leave out what the average may have in it: "base pay runs from $41,000 to $88,000", "with
    overtime the average is $93,500"."""
    first = min(values, key=lambda claim: claim.quantity.start)
    led, own = (claim.text_before.lower().split()[-_LED:] for claim in (first, mean))
    told = [word.strip(".,;:") for word in mean.sentence.text.lower().split()]
    averaged = {behind for one, behind in pairwise(told) if one in parameters.average}
    if not (parameters.added & set(told)) <= averaged.union(led):
        return True
    basic = any(
        one in parameters.basic and noun_lemma(noun) in parameters.names for one, noun in pairwise(led)
    )
    return (
        basic and parameters.basic.isdisjoint(own) and _WITH not in own
    )  # "…, with a mean of $59,000" is of them


def _of_a_level(line: Line, parameters: Parameters) -> bool:
    """Whether what has risen by a figure is itself an average: "average wages rose 4 per cent"."""
    cue = next((n for n, item in enumerate(line.items) if item in parameters.average), None)
    if cue is None or line.items[max(0, cue - 1)] == "on":
        return False
    return line.items[cue + 1].isalpha() and line.items[cue + 1] not in parameters.small


def _hull(
    before: Sequence[Line], line: Line, mean: Place, parameters: Parameters, after: Line | None
) -> list[Place]:
    """The values near an average in its sentence; of one that opens its sentence also in the one or two before it, of
    the only number of one both extremes behind it."""
    found = hull(line, mean, parameters)
    for n in range(1, len(before) + 1) if _goes_on(line, parameters) else ():
        if not found and parameters.average.isdisjoint(before[-n].bag):
            found = _in_both(before[-n:], line, mean, parameters, hull)
    other = parameters.average | parameters.apart | parameters.moments  # "Four years ago it was lowest in …"
    if not found and after is not None and sole(line, mean) and other.isdisjoint(after.bag):
        both = goes_on(line, after)
        found = hull(both, mean, parameters) if both is not None else []
        found = found if both is not None and extremes(both, mean, found, parameters) else []
    return found


def _in_both(
    before: Sequence[Line],
    line: Line,
    mean: Place,
    parameters: Parameters,
    find: Callable[[Line, Place, Averaging], list[Place]],
) -> list[Place]:
    """The values of an average in its sentence and those right before it, taken for one."""
    row: Line | None = None
    for one in (*before, line):
        row = one if row is None else goes_on(row, one)
        if row is None:
            return []
    if row is None:
        return []
    found = find(row, (mean[0] + len(row.items) - len(line.items), mean[1]), parameters)
    sums = any(claim.quantity.kind == "money" for _, claim in found)
    return [] if sums and mean[1].quantity.kind == "count" else found  # "Pay runs to $31. He averaged 61"


def _goes_on(line: Line, parameters: Parameters) -> bool:
    """Whether a sentence is about the values of the one before it: "The average was 45"."""
    at = next((n for n, item in enumerate(line.items[:3]) if item in parameters.average), None)
    own = at and line.items[at] in parameters.verbs and line.items[at - 1] not in parameters.leading
    if at is None:
        return line.items[0] in parameters.them or _opens_with_one(line, parameters)
    return not own


def _opens_with_one(line: Line, parameters: Parameters) -> bool:
    """Whether the average itself opens a sentence: "An average of 52 is absurd," he said."""
    told = [claim for n, claim in line.numbers if n <= 1]
    return any(not parameters.average.isdisjoint(claim.surface.lower().split()) for claim in told)


def _ruled(mean: Claim, values: Sequence[Place], coins: Mapping[str, Decimal]) -> RuledOn | None:
    told = [claim for _, claim in values]
    stated = with_unit(mean, told)
    sums = [claim.quantity.unit for claim in (mean, *told) if claim.quantity.unit is not None]
    whole = next((unit for unit in sums if unit.name not in coins), None)
    stated = in_sums(stated, coins, whole)
    spread = [in_sums(claim, coins, whole) for claim in told]
    known = [end for claim in spread if (end := _ends(claim, stated)) is not None]
    middle = named(stated)
    if middle is None or len(known) != len(told) or mean.quantity.amount.value is None:
        return None
    low, high = min(end.low for end in known), max(end.high for end in known)
    own = half_step(stated)
    steps = [max(own, half_step(claim) * (_scale(claim, stated) or 1)) for claim in spread]
    least = min(end.low - step for end, step in zip(known, steps, strict=True))
    most = max(end.high + step for end, step in zip(known, steps, strict=True))
    claims = tuple(sorted((mean, *told), key=lambda claim: claim.quantity.start))
    if least <= middle.middle <= most:
        return RuledOn(claims, Ruling("compatible", "the average lies within the range"))
    where = "above the highest" if middle.middle > high else "below the lowest"
    said = f"{number(low)} to {number(high)}" if len(told) > 1 else _shown(told[0])
    return RuledOn(claims, Ruling("conflict", f"{mean.surface} is {where} value of {said}"))


def _near(mean: Claim, values: Sequence[Place], far: Decimal) -> bool:
    """Whether an average is not so far from all its values that it must be of something else."""
    stated = with_unit(mean, [claim for _, claim in values])
    known = [end for _, claim in values if (end := _ends(claim, stated)) is not None]
    middle = mean.quantity.amount.value
    if middle is None or not known:
        return False
    return min(end.low for end in known) / far <= middle <= max(end.high for end in known) * far


def _shown(both: Claim) -> str:
    return both.surface.removeprefix("from ").removeprefix("between ")


def _ends(claim: Claim, mean: Claim) -> Spread | None:
    """The least and the greatest value that a number names, in the unit of the average."""
    amount = claim.quantity.amount
    ends = (
        (amount.low, amount.high)
        if amount.kind == "between"
        else (_value_in_words(claim), _value_in_words(claim))
    )
    if ends[0] is None or ends[1] is None:
        return None
    scale = _scale(claim, mean)
    return None if scale is None else Spread(ends[0] * scale, ends[1] * scale)


def _scale(claim: Claim, mean: Claim) -> Decimal | None:
    """How many of the average's unit one of a value's is; None where that is not fixed."""
    unit, to = claim.quantity.unit, mean.quantity.unit
    if unit is None or to is None or unit.name.partition(" per ")[0] == to.name.partition(" per ")[0]:
        return Decimal(1)
    if unit.factor is None or to.factor is None or unit.offset != to.offset:
        return None
    return unit.factor / to.factor


def _value_in_words(claim: Claim) -> Decimal | None:
    """The value that the words name: 29 of "younger than 29"."""
    amount = claim.quantity.amount
    return amount.value if amount.value is not None else amount.low if amount.low is not None else amount.high
