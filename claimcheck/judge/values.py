"""Values in words: "275,000 people", "11 hours", "at least 46", as a report and a reason name them."""

from __future__ import annotations

import re
from decimal import Decimal

from claimcheck.records.claim import Claim
from claimcheck.records.unit import Unit

LONGEST_NOUN = 40
_BARE = re.compile(r"[\d.,]+")
"""A sum whose currency stands in another cell of a reference sheet."""
_ROUND = Decimal("0.01")
_SCALES = ((Decimal(10**9), " billion"), (Decimal(10**6), " million"))
"""Differences are told in these, with two places behind the point: 360 million, not 360,000,000."""

_SMALLER = {
    "year": ("month", 12),
    "week": ("day", 7),
    "day": ("hour", 24),
    "hour": ("minute", 60),
    "minute": ("second", 60),
}
_PREFIX = {
    "exact": "",
    "about": "about ",
    "at_least": "at least ",
    "more_than": "more than ",
    "at_most": "up to ",
    "less_than": "fewer than ",
}


def number(value: Decimal) -> str:
    """A number with thousands separated and no trailing zeros: 275,000; 0.5; 1,264.31."""
    text = f"{value.quantize(_ROUND) if 1 <= abs(value) < 100_000 else value:,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def amount(apart: Decimal, unit: Unit | None) -> str:
    """A difference in words: "360 million euros", "1 percentage point", "40 minutes", "0.17" of two fractions."""
    name = unit.name if unit is not None else None
    while name in _SMALLER and (apart < 1 or not _whole(apart * 10)):  # two thirds of an hour
        smaller, times = _SMALLER[name]
        if not _whole(apart * times):
            break
        apart, name = Decimal(round(apart * times)), smaller
    if name == "percent":  # 5.1 % and 4.1 % are a percentage point apart, not a percent
        return f"{number(apart)} percentage {'point' if apart == 1 else 'points'}"
    if 0 < apart < 1:  # a third and a half
        apart = apart.quantize(Decimal(1).scaleb(apart.adjusted() - 1))
    scale, scaled = next(((scale, word) for scale, word in _SCALES if apart >= scale), (Decimal(1), ""))
    words = f"{number(apart / scale)}{scaled}"
    if unit is None or name is None:
        return words
    return f"{words} {(unit if name == unit.name else Unit(name, unit.dimension)).named(apart)}"


def _whole(value: Decimal) -> bool:
    return abs(value - round(value)) < _ROUND


def value(claim: Claim) -> str:
    """The value of a claim in words, with its bound, its unit and, for a count, its noun."""
    quantity, amount = claim.quantity, claim.quantity.amount
    told = quantity.kind in ("date", "score") or (
        quantity.kind == "money" and not _BARE.fullmatch(quantity.surface)
    )
    nought = quantity.derived and quantity.kind == "count"  # "no one was killed"
    if told or nought or quantity.is_fraction or (amount.low is None and amount.high is None):
        surface = " ".join(quantity.surface.split())  # "$4.2 billion", not 4,200,000,000 dollars
        opens = quantity.start == claim.sentence.start and quantity.kind != "date" and surface[1:2].islower()
        return surface[0].lower() + surface[1:] if opens else surface
    if amount.kind in ("between", "vague"):
        low = number(amount.low) if amount.low is not None else ""
        high = number(amount.high) if amount.high is not None else ""
        if quantity.kind == "clock_time":
            return quantity.surface
        words = f"{low} to {high}"
        last = amount.high
    else:
        named = amount.value
        if named is None or quantity.kind == "clock_time":
            return quantity.surface
        if quantity.kind == "duration" and not _whole(named * 10):
            return " ".join(quantity.surface.split())  # "4 hours and 20 minutes"
        words, last = _PREFIX[amount.kind] + number(named), named
    return _with_unit(words, last, claim)


def _with_unit(words: str, last: Decimal | None, claim: Claim) -> str:
    unit = claim.quantity.unit
    if unit is None:
        noun = _noun(claim)
        if (
            claim.glued and noun and claim.subject is not None
        ):  # "a two-room flat", "a 1,200-strong workforce"
            noun = claim.sentence.text[
                claim.quantity.number_end - claim.sentence.start : claim.subject.end - claim.sentence.start
            ]
            return f"{words}{noun}"
        return f"{words} {noun}".rstrip()
    if unit.name == "percent":
        return f"{words} %"
    return f"{words} {unit.named(last)}"


def _noun(claim: Claim) -> str:
    """The noun as the text has it: "people", "new exit routes"."""
    text = " ".join(claim.subject.text.split()) if claim.subject is not None else ""
    return text if len(text) <= LONGEST_NOUN else text[: LONGEST_NOUN - 1] + "…"
