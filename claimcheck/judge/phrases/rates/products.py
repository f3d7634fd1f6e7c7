"""The one set of figures of a passage that can be a rate, how often it was paid and their total, by unit and position.

No words need join them: a figure of the rate's unit that is told as a total is held against the product of all that
stand with the rate, and left alone where any of them, in any order, make it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import combinations, product
from typing import NamedTuple

from claimcheck.judge.phrases.line import Line
from claimcheck.judge.phrases.rates.each import Scales
from claimcheck.judge.phrases.rates.figures import Cues, Figure, figures, rated, total_mark
from claimcheck.judge.phrases.rates.rate_sums import in_unit_of, of_one_unit
from claimcheck.judge.phrases.rates.timely import counted_in, ratios
from claimcheck.judge.phrases.rates.told import Told
from claimcheck.judge.phrases.spread import Spread
from claimcheck.judge.phrases.subjects import own_subject
from claimcheck.judge.phrases.topics import Words, names
from claimcheck.lexicon.marks import ENDS, STOPS
from claimcheck.records.claim import Claim

_MOST = 6
_FACTORS = 3
_Set = tuple[Figure, tuple[Figure, ...], Figure]
"""A rate, what it is taken so often, and their total."""


class Product(NamedTuple):
    """A rate, what it is taken so often, their total, and what they make in the total's unit."""

    rate: Claim
    often: tuple[Claim, ...]
    total: Claim
    made: Decimal
    times: Decimal
    """How many of the rate's time are in the total's, where no figure says it: 12 of "$90 a month, $1,200 a year"."""
    places: tuple[int, ...] = ()
    """The items that they are."""
    fits: bool = False
    """Whether they do make it."""

    @property
    def claims(self) -> tuple[Claim, ...]:
        """The numbers, in text order."""
        return tuple(sorted((self.rate, *self.often, self.total), key=lambda claim: claim.quantity.start))


def lone_product(
    line: Line, scales: Scales, cues: Cues, words: Words, slack: Decimal, nearness: Decimal
) -> Product | None:
    """The product that is not its total, None where another reading comes out or several are possible."""
    known = figures(line, scales.lots)
    if known is None or not 2 <= len(known) <= _MOST:
        return None
    one_set = _widest(list(_sets(line, known, scales, cues, words)))
    if one_set is None:
        return None
    rate, often, total = one_set
    scale = in_unit_of(total.claim, rate.claim, scales)
    if scale <= 0:
        return None
    whole = total.size.times(scale)
    plain = [one._replace(size=Spread(one.size.middle, one.size.middle)) for one in (rate, *often)]
    made = [
        (size.middle * times, times)
        for times in ratios(line, known, scales)
        for size in _products(plain[0], plain[1:], line, scales)
    ]
    if not often:
        made = [one for one in made if one[1] != 1]
    if not made:
        return None
    if not (fits := any(_off(one[0], whole.middle) - 1 <= slack for one in made)) and _comes_out(
        known, rate, total, scales, line, slack
    ):
        return None
    value, times = min(made, key=lambda one: _off(one[0], whole.middle))
    if fits:
        return Product(rate.claim, tuple(one.claim for one in often), total.claim, value, times, fits=True)
    if not often and whole.middle < value and _alternative(line, total):
        return None
    off = _off(value, whole.middle)
    if off > nearness and not any(abs(off / ten - 1) < slack for ten in (10, 100, 1000)):
        return None
    return Product(
        rate.claim,
        tuple(one.claim for one in often),
        total.claim,
        value / scale,
        times,
        tuple(one.at for one in (rate, *often, total)),
    )


def _alternative(line: Line, total: Figure) -> bool:
    """Whether a lower price may be another offer: "$9 a month or $90 a year"; behind a comma it is the same again."""
    return line.items[total.at - 1] == "or" and line.items[total.at - 2] != ","


def _widest(sets: Sequence[_Set]) -> _Set | None:
    """The first of the sets of most figures, None where those are not of one total and the same figures."""
    held = [({total.at}, {rate.at, *(one.at for one in often)}) for rate, often, total in sets]
    most = max((len(roles) for _, roles in held), default=0)
    widest = [n for n, (_, roles) in enumerate(held) if len(roles) == most]
    return sets[widest[0]] if widest and all(held[n] == held[widest[0]] for n in widest) else None


def _off(one: Decimal, other: Decimal) -> Decimal:
    return max(one, other) / min(one, other)


def _sets(line: Line, known: Sequence[Figure], scales: Scales, cues: Cues, words: Words) -> Iterator[_Set]:
    """Each rate with its total and all figures that stand with it."""
    per = Told(line, scales).per
    for total in known:
        mark = total_mark(line, total, cues)
        if not mark:
            continue
        for rate in known:
            if rate is total or not _of_one_sort(total.claim, rate.claim, scales, named=mark == "in all"):
                continue
            scale = in_unit_of(total.claim, rate.claim, scales)
            if total.size.middle * scale <= rate.size.middle or not (
                per[rate.at] or rated(line, rate, known, scales, cues)
            ):
                continue
            behind = rate.at > total.at
            often = tuple(one for one in known if one not in (rate, total) and (one.at > total.at) is behind)
            if not often and mark != "weak":
                often = tuple(one for one in known if one not in (rate, total))  # "or 72 litres over 600 km"
            if len(often) > _FACTORS - 1 or (behind and any(one.at < total.at for one in known)):
                continue
            if any(_alike(one, total, scales) for one in often):
                continue
            if not often and not (per[rate.at] in scales.seconds and per[total.at] in scales.seconds):
                continue
            if _by_time_alone(rate, often, total, per, scales) and "each" not in line.bag:
                continue
            if _of_another(line, [rate, *often], total, mark, words, cues):
                continue
            yield rate, often, total


def _of_one_sort(total: Claim, rate: Claim, scales: Scales, *, named: bool) -> bool:
    """Whether a total counts or measures what the rate does; one that is told as such may have another noun."""
    if total.quantity.kind != rate.quantity.kind:
        return False
    if of_one_unit(total, rate, scales):
        return True
    one, other = total.subject, rate.subject
    if one is None or other is None or not named or total.quantity.kind != "count":
        return False
    return (one.cls == "person") == (other.cls == "person")


def _by_time_alone(
    rate: Figure, often: Sequence[Figure], total: Figure, per: Mapping[int, str | None], scales: Scales
) -> bool:
    """Whether what is paid by time is multiplied by things alone: "$35 an hour …, have six children …, lost $270"."""
    if per[rate.at] not in scales.seconds or per[total.at] in scales.seconds or not often:
        return False
    return not any(
        one.claim.quantity.kind == "duration"
        or (one.claim.subject is not None and one.claim.subject.head in scales.seconds)
        for one in often
    )


def _of_another(
    line: Line, roles: Sequence[Figure], total: Figure, mark: str, words: Words, cues: Cues
) -> bool:
    """Whether a clause of its own tells of another thing: "$12 a head, and the shop took $950"."""
    places = sorted(one.at for one in (*roles, total))
    first, last = places[0], places[-1]
    parts = {"and", *STOPS}
    if mark == "weak":
        if last != total.at or not parts.isdisjoint(line.items[places[-2] : last]):
            return True
        if not ENDS.isdisjoint(line.items[first:last]):
            return True  # "It costs $300 a day. In its five weeks it has sold $4,000 of tickets"
        if ";" in line.items[first:last] and line.items[last - 2] in words["articles"]:
            return True  # "…; for twelve evenings the society paid its singers $2,400"
        of = line.items[last + 1 : last + 3]
        if of[:1] == ("on",) or (
            of[:1] in (("in",), ("of",)) and of[1] not in cues.beside and total.claim.quantity.kind == "money"
        ):
            return True  # "and it has spent $2,100 on toys"
    joints = [n + 1 for n in range(first, last) if line.items[n] in parts]
    if not any(line.items[n] in words["articles"] or names(line, n, words) for n in joints):
        return False  # "…, and when it has been paid", "…; in Tarn, where 400 live, …"
    return own_subject(line, first, last, words, cues.beside)


def _alike(one: Figure, total: Figure, scales: Scales) -> bool:
    """Whether a figure is of the total's sort, and no factor."""
    if one.claim.quantity.kind in ("count", "duration"):
        return False
    return of_one_unit(one.claim, total.claim, scales)


def _products(rate: Figure, often: Sequence[Figure], line: Line, scales: Scales) -> Iterator[Spread]:
    """What a rate makes with all of some figures, for each time that a length may be counted in."""
    for sizes in product(*(counted_in(line, one, scales) for one in often)):
        made = rate.size
        for size in sizes:
            made = Spread(made.low * size.low, made.high * size.high)
        yield made


def _comes_out(
    known: Sequence[Figure], rate: Figure, total: Figure, scales: Scales, line: Line, slack: Decimal
) -> bool:
    """Whether any of the figures make another, or the rate and some of them the total with or without one more."""
    scale = in_unit_of(total.claim, rate.claim, scales)
    whole = total.size.times(scale)
    others = [one for one in known if one not in (rate, total)]
    wholes = [whole]
    for one in others:
        if _alike(one, total, scales):
            size = one.size.times(in_unit_of(one.claim, rate.claim, scales))
            wholes += [Spread(whole.low + size.low, whole.high + size.high)]
            if whole.low > size.high:
                wholes += [Spread(whole.low - size.high, whole.high - size.low)]
    for count in range(len(others) + 1):
        for some in combinations(others, count):
            for size in _products(rate, some, line, scales):
                for times in ratios(line, known, scales):
                    if not some and (times == 1 or rate.size.middle == 1):
                        continue
                    made = size.times(times)
                    if any(made.wider(slack * abs(one.middle)).meets(one) for one in wholes):
                        return True
    return False
