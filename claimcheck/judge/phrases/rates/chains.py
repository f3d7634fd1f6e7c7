"""A rate, two numbers and their total, where a line has just these: "40 guards work 30 hours a week at $12 an hour"."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.judge.phrases.line import Line
from claimcheck.judge.phrases.rates.each import Scales
from claimcheck.judge.phrases.rates.often import Often, counting, of_all
from claimcheck.judge.phrases.rates.rate_sums import RateSum, in_unit_of, totals
from claimcheck.judge.phrases.rates.told import Rate, Told
from claimcheck.judge.phrases.spread import Spread
from claimcheck.records.claim import Claim

_FIGURES = 4
_IDLE = ("ordinal", "date", "clock_time")


def chains(line: Line, scales: Scales) -> list[RateSum]:
    """Each way in which three of its four figures, multiplied, can be the fourth."""
    figures = [at for at, claim in line.numbers if claim.quantity.kind not in _IDLE]
    return list(_chains(Told(line, scales), figures)) if len(figures) == _FIGURES else []


def _chains(told: Told, figures: list[int]) -> Iterator[RateSum]:
    for rate in told.rates:
        for at, total in totals(told, rate):
            for middle in figures:
                claim = told.line.claim(middle)
                if claim is None or middle in (rate.at, at):
                    continue
                first = counting(told, middle, claim, rate)
                last = next(n for n in figures if n not in (rate.at, at, middle))
                more = _more(told, last, (middle, claim), told.per[at])
                if first is not None and first.typed and more is not None:
                    yield _chain(told, rate, (at, total), first, more)


def _chain(told: Told, rate: Rate, whole: tuple[int, Claim], first: Often, more: Often) -> RateSum:
    at, total = whole
    scale, size, each = in_unit_of(total, rate.claim, told.scales), told.size[at], told.size[rate.at]
    low, high = first.times.low * more.times.low, first.times.high * more.times.high
    product = each and Spread(each.low * low, each.high * high)
    return RateSum(
        rate, at, total, first, scale, each, product, None if size is None else size.times(scale), more
    )


def _more(told: Told, at: int, of: tuple[int, Claim], whole: str | None) -> Often | None:
    """How often there were so many: the weeks of "30 hours a week", else those who had or did so much each.

    ``whole``: what the total is told for each of.
    """
    claim, per, seconds = told.line.claim(at), told.per[of[0]], told.scales.seconds
    if claim is None or told.per[at] is not None:
        return None
    if per is not None and per in seconds and whole is None:
        return counting(told, at, claim, Rate(*of, per))
    if per not in (None, "each", whole) or (whole is not None and whole not in seconds):
        return None
    known, noun = told.size[at], claim.subject is not None and claim.subject.cls == "person"
    if claim.quantity.kind != "count" or known is None or not known.closed or known.low <= 1:
        return None
    return Often(at, claim, known, typed=True) if noun or of_all(told.line, at) else None
