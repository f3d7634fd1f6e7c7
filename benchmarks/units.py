"""What the data sets call the unit of a quantity: a country's currency, the counted noun with its describing words."""

from __future__ import annotations

import re

from claimcheck.records.claim import Subject
from claimcheck.records.quantity import Quantity

# By ISO code: the names that differ from ours.
_CURRENCIES = {
    "AED": "united arab emirates dirham", "ARS": "argentine peso", "BRL": "brazilian real", "CLP": "chilean peso",
    "CNY": "chinese yuan", "CZK": "czech koruna", "DKK": "danish krone", "EGP": "egyptian pound",
    "HRK": "croatian kuna", "HUF": "hungarian forint", "IDR": "indonesian rupiah", "INR": "indian rupee",
    "IRR": "iranian rial",
    "JPY": "japanese yen", "KRW": "south korean won", "KZT": "kazakhstani tenge", "MYR": "malaysian ringgit",
    "NGN": "nigerian naira", "NOK": "norwegian krone", "PEN": "peruvian sol", "PLN": "polish zloty",
    "RON": "romanian leu", "RUB": "russian ruble", "SEK": "swedish krona", "SGD": "singaporean dollar",
    "THB": "thai baht", "TRY": "turkish lira", "TWD": "new taiwan dollar", "UAH": "ukrainian hryvnia",
    "VND": "vietnamese dong", "ZAR": "south african rand",
}  # fmt: skip
_PER = {"mmbtu": "mega british thermal unit"}
_ADJECTIVES = ("gifted", "talented", "wicked", "rugged", "sacred", "naked", "limited")
_LEFT_OUT = (
    "other",
    "more",
    "most",
    "latest",
    "others",
    "additional",
    "further",
    "total",
    "whopping",
    "record",
    "estimated",
    "own",
    "'s",
)


def unit_of(quantity: Quantity, what: Subject | None) -> str:
    unit = quantity.unit
    if quantity.kind == "age" and unit is not None:
        return f"{unit.name} of age"
    if unit is not None:
        name = _CURRENCIES.get(unit.currency or "", unit.name)
        if name.split()[-1][0] != unit.name.split()[-1][0]:
            name = unit.name  # "sen", a hundredth of the ringgit
        name = "percentage" if name == "percent" else name.replace("gatonne", "gaton")
        return f"{name} per {_PER.get(unit.per, unit.per)}" if unit.per else name
    if quantity.kind in ("ratio",):
        return "% -" if what is None else f"% {_noun(what)}"
    if quantity.kind == "clock_time":
        return "clock hour"
    if what is None or not what.text:
        return "-"
    per = (
        f" per {quantity.distribution.split(' ', 1)[1]}"
        if quantity.distribution and " " in quantity.distribution
        else ""
    )
    return _noun(what) + per


def _noun(what: Subject) -> str:
    describing = [
        word for word in what.modifiers
        if word not in _LEFT_OUT and not (word.endswith("ed") and len(word) > 5 and word not in _ADJECTIVES)
    ]  # fmt: skip
    describing = [_plain(word) for word in describing]
    head = {"person": "people"}.get(what.head, what.head) if what.text.endswith("people") else what.head
    return " ".join([*describing, head])


_PLACE = re.compile(r"\s+in\s+(?:(?:the|his|her|its|their|my|our)\s+)?((?:[A-Z]\w+)(?: [A-Z]\w+)*|[a-z]{3,})")


def place_of_superlative(text: str, what: Subject) -> str:
    """ " Spain" for "one of the oldest bridges in Spain"; empty without a superlative or a place."""
    if not any(word.endswith("est") or word in ("most", "best", "worst") for word in what.modifiers):
        return ""
    place = _PLACE.match(text, what.end)
    return f" {place[1]}" if place and place[1] != "this" else ""


def score_unit(text: str, quantity: Quantity) -> str:
    word = text[quantity.end :].split()[:1]
    return (
        word[0]
        if word and word[0] in ("lead", "win", "victory", "defeat", "loss", "draw", "majority")
        else "-"
    )


def _plain(word: str) -> str:
    """The plain form of a superlative: "proudest" → "proud"."""
    if word == "best":
        return "good"
    if not word.endswith("est") or len(word) < 6:
        return word
    stem = word[:-3]
    if stem[-1] == "i":
        return stem[:-1] + "y"
    if stem[-1] == stem[-2] and stem[-1] not in "ls":
        return stem[:-1]
    return stem + "e" if stem[-1] in "gcv" and stem[-2] not in "n" else stem
