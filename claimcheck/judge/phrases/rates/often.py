"""How often a rate was paid: by the numbers that count what it is taken over, or by a time named in words."""

from __future__ import annotations

from functools import cached_property
from typing import NamedTuple

from claimcheck.judge.phrases.line import Line
from claimcheck.judge.phrases.rates.behind import LATER
from claimcheck.judge.phrases.rates.each import Scales
from claimcheck.judge.phrases.rates.rate import PER
from claimcheck.judge.phrases.rates.told import Rate, Told
from claimcheck.judge.phrases.spread import Spread, named
from claimcheck.record import Record
from claimcheck.records.claim import Claim
from claimcheck.records.unit import Unit

_DAY = 86400


class Often(NamedTuple):
    """How often a rate was paid, with the number that tells it; None where a word does ("in the year").

    ``typed``: whether it counts just what the rate is taken over ("200 kilos" of "3 dirhams a kilo").
    """

    at: int
    claim: Claim | None
    times: Spread
    typed: bool


class Times(Record, eq=False, dict=True):
    """How often one rate of a line may have been paid, whatever its total is."""

    told: Told
    rate: Rate

    def of(self, total: int) -> list[Often]:
        """Beside the total that is item n: numbers that fit what the rate is taken over, or times in words."""
        seconds, per, of_total = self.told.scales.seconds, self.rate.per, self.told.per[total]
        one_time = seconds.get(of_total or "", 0) == seconds.get(per, 1)
        if of_total is not None and (of_total == per or one_time):
            return [one for one in self._payers if one.at != total]
        if of_total is not None and per in seconds:
            times = seconds[of_total] / seconds[per]
            return [Often(total, None, Spread(times, times), typed=True)] if times > 1 else []
        return [one for one in self._numbers if one.at != total] or self._in_words

    @cached_property
    def _payers(self) -> list[Often]:
        """How many had the rate: "500 subscribers paying 12 euros a month" make a total of each month."""
        found, line = [], self.told.line
        for at, claim in line.numbers:
            if at == self.rate.at or claim.quantity.kind != "count":
                continue
            known, noun = self.told.size[at], claim.subject is not None and claim.subject.text
            each = "each" in line.bag or line.items[at + 1 : at + 3] == ("of", "them")
            if known is not None and known.closed and known.low > 1 and (noun or (each and of_all(line, at))):
                found.append(Often(at, claim, known, typed=each))
        return found

    @cached_property
    def _numbers(self) -> list[Often]:
        """The numbers that fit what the rate is taken over."""
        line, rate = self.told.line, self.rate
        return [
            often._replace(times=often.times.times(1 / rate.lot))
            for at, claim in line.numbers
            if at != rate.at
            and line.items[at - 1] not in PER
            and not _total_itself(self.told.per[at], rate, self.told.scales)
            and (often := counting(self.told, at, claim, rate)) is not None
        ]

    @cached_property
    def _in_words(self) -> list[Often]:
        return _in_words(self.told.line, self.rate, self.told.scales)


def of_all(line: Line, at: int) -> bool:
    """Whether a number without a noun is all of those who were named: "the 40 of them", "the team of four"."""
    return line.items[at + 1 : at + 3] == ("of", "them") or line.items[max(0, at - 1) : at] == ("of",)


def _total_itself(per: str | None, rate: Rate, scales: Scales) -> bool:
    """Whether a number is a rate: of "400 loaves a day at 3 euros apiece" a day's takings are the total."""
    return per is not None and (per not in scales.seconds or rate.per in scales.seconds)


def counting(told: Told, at: int, claim: Claim, rate: Rate) -> Often | None:
    """What a number is as that of a rate, None where it counts nothing that the rate is taken over."""
    quantity = claim.quantity
    span = quantity.kind == "duration" and quantity.surface.lower().startswith("over ")
    known = named(claim) if span else told.size[at]  # "over 10 years the state will pay": in that time
    if known is None or not known.closed or known.low <= 0:
        return None
    if rate.per in told.scales.seconds:
        return _in_time(at, claim, known, rate, told.scales)
    if quantity.kind == "measurement" and quantity.unit is not None:
        return _in_measure(told, at, claim, known, rate, quantity.unit)
    if quantity.kind == "duration" and quantity.amount.value and rate.per == "each":
        each_of = told.line.items[max(0, at - 4) : at][:-1].count("each") == 1
        times = Spread(quantity.amount.value, quantity.amount.value)
        return Often(at, claim, times, typed=False) if each_of else None
    return _by_noun(told, at, claim, known, rate) if quantity.kind == "count" else None


def _in_time(at: int, claim: Claim, known: Spread, rate: Rate, scales: Scales) -> Often | None:
    """How many of a rate's time a length has, or a number of them: "for 12 weeks", "52 weeks"."""
    quantity, own = claim.quantity, claim.subject
    if quantity.kind == "count" and own is not None and own.head == rate.per:
        return Often(at, claim, known, typed=True)
    if quantity.kind != "duration" or quantity.unit is None or quantity.unit.factor is None:
        return None
    exact = quantity.amount.value if quantity.amount.kind == "exact" else None
    known = known if exact is None else Spread(exact, exact)
    return Often(at, claim, known.times(quantity.unit.factor / scales.seconds[rate.per]), typed=True)


def _in_measure(told: Told, at: int, claim: Claim, known: Spread, rate: Rate, unit: Unit) -> Often | None:
    """How many of a rate's measure a measurement has: "200 kilos" of "3 dirhams a kilo"."""
    if unit.name == rate.per:
        return Often(at, claim, known, typed=True)
    measure = told.scales.measures.get(rate.per)
    if measure is not None and unit.factor is not None and unit.dimension == measure[0]:
        return Often(at, claim, known.times(unit.factor / measure[1]), typed=True)
    items = told.line.items
    each_of = items[max(0, at - 2) : at] == ("each", "of")
    each_of = each_of or (at + 2 == rate.at and items[at + 1] == "of")  # "30 barrels of 200 litres each"
    return Often(at, claim, known, typed=False) if rate.per == "each" and each_of else None


def _by_noun(told: Told, at: int, claim: Claim, known: Spread, rate: Rate) -> Often | None:
    """How many there are of what a rate is taken over, by the noun of their number or for want of one."""
    items, own = told.line.items, claim.subject
    if rate.per == "each":
        filled = at + 3 == rate.at and rate.claim.quantity.kind == "count"  # "five books of twelve stamps"
        return Often(at, claim, known, typed=own is not None and bool(own.text) and not filled)
    if own is None or not own.text:
        all_told = items[at + 1 : at + 3] == ("of", "them") or items[at + 1 : at + 2] == ("who",)
        return Often(at, claim, known, typed=all_told)
    persons = rate.per in ("head", "person") and own.cls in ("person", None)
    typed = persons or told.scales.alike(own.head, rate.per)
    fronted = items[0] == "at" and rate.at == 1  # "at 15 cents a text, her 2,000 votes cost …"
    again = items[rate.at - 2 : rate.at] == (",", "or")  # "€380 for 19 games, or €20 a match"
    return Often(at, claim, known, typed=typed) if typed or fronted or again else None


def _in_words(line: Line, rate: Rate, scales: Scales) -> list[Often]:
    """A time that is named without a number: "in an hour", "in the course of the year", "last year", "a fortnight"."""
    by_the_hour = rate.claim.quantity.kind == "money" and scales.seconds.get(rate.per, 0) < _DAY
    if rate.per not in scales.seconds or by_the_hour:
        return []  # nobody is paid for every hour of a year
    found = []
    for at, item in enumerate(line.items):
        if (
            item in scales.seconds
            and item != rate.per
            and line.items[max(0, at - 1) : at] != ()
            and line.items[at - 1] in scales.whole
        ):
            times = scales.seconds[item] / scales.seconds[rate.per]
            later = line.items[at + 1 : at + 2] in LATER and line.items[at - 1] != "the"
            if times > 1 and not later:
                found.append(Often(at, None, Spread(times, times), typed=True))
    return found
