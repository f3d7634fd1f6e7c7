"""What a number of a line is told for each of: the year of "$400,000 a year", the kilo of "3 dollars for a kilo"."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.judge.phrases.line import Line
from claimcheck.judge.phrases.rates.adverbs import by_adverb
from claimcheck.judge.phrases.rates.behind import IN, told_behind
from claimcheck.judge.phrases.rates.each import (
    GETTING,
    REACH,
    Scales,
    counted_too,
    counts,
    every_one,
    get_each,
    one_costs,
    priced,
    several_each,
)
from claimcheck.lexicon import noun_lemma
from claimcheck.records.claim import Claim

_WHOM = ("which", "whom", "them")
EACH = ("each", "every", "apiece")
_WORTH = ("worth", "with", "for", "at")
PER = ("every", "per", "each")


def lot_of(line: Line, at: int, scales: Scales) -> Decimal:
    """How many of a thing a number is told for at a time: "for every hundred", "per thousand"; mostly 1."""
    for n in range(at + 1, min(at + REACH, len(line.items) - 1)):
        if line.items[n] in PER:
            told = line.claim(n + 1)
            many = told.quantity.amount.value if told is not None and told.quantity.kind == "count" else None
            return many if many else scales.lots.get(line.items[n + 1], Decimal(1))
    return Decimal(1)


def taken_over(line: Line, at: int, claim: Claim, scales: Scales) -> str | None:
    """What a number is told for each of: "year", "kilogram", "copy", "each"; None where it is no rate."""
    items, quantity = line.items, claim.quantity
    own = per_of(claim)
    if own is not None:
        return "each" if own in EACH or items[at + 1 : at + 2] == ("each",) else noun_lemma(own)
    said = [word for word in quantity.surface.lower().split() if word in scales.seconds]
    if said and quantity.kind != "duration":
        return said[-1]  # "120 kilometres every single day on average"
    per = by_adverb(line, at, claim, scales) or told_behind(line, at, claim, scales)
    per = per or one_costs(line, at, scales) or every_one(line, at, scales) or counted_too(line, at, scales)
    if per is not None:
        return per
    if quantity.kind == "duration" and not (items[at + 1 : at + 2] == ("per",) and len(items) > at + 2):
        return None
    led = _each_before(line, at, scales) or _of_counted(line, at, claim)
    led = led or (quantity.kind == "money" and priced(line, at)) or _each_of_them(line, at)
    return "each" if led else None


def _each_before(line: Line, at: int, scales: Scales) -> bool:
    """Whether the words before a number say that each has it: "each worth 40 euros", "they get 300 each"."""
    before = line.items[max(0, at - REACH) : at]
    worth = before[-2:-1] == ("each",) and (before[-1] in _WORTH or before[-1].endswith("ing"))
    return (
        before[-1:] in (("each",), ("apiece",))
        or worth
        or get_each(line.items[max(0, at - GETTING) : at], scales)
        or several_each(line, at)
    )


def _of_counted(line: Line, at: int, claim: Claim) -> bool:
    """Whether "of" makes a number that of each thing counted: "in 24 instalments of €900", "five books of twelve
    stamps"."""
    counted = [
        n
        for n in range(max(0, at - REACH), at)
        if (other := line.claim(n)) and other.quantity.kind == "count"
    ]
    if not counted or line.items[at - 1] != "of" or at - counted[-1] <= 1:
        return False
    if claim.quantity.kind != "money" and not (claim.quantity.kind == "count" and counted[-1] == at - 3):
        return False
    noun = line.claim(counted[-1])
    return noun is not None and noun.subject is not None and bool(noun.subject.text)


def _each_of_them(line: Line, at: int) -> bool:
    """Whether a number is told of each of those counted: "Each of the 40 weavers will get 1,500 lira"."""
    items = line.items
    led = [n for n in range(at) if items[n] in EACH and items[n + 1 : n + 2] in (("of",), ("one",))]
    led = [n for n in led if n < 2 or items[n - 1] != "for" or not items[n - 2].startswith("#")]
    led = [n for n in led if n == 0 or items[n - 1] not in IN]  # "12 rowers in each of seven boats"
    if not led:
        return False
    passed = [n for n in range(led[-1], at) if line.claim(n) is not None]
    if not passed and items[led[-1] + 2] in _WHOM and counts(line, led[-1]):
        return True  # "the 40 weavers, each of whom will get 1,500 lira"
    return len(passed) == 1


def per_of(claim: Claim) -> str | None:
    """What a number's own words say it is for each of: "year" of "$400 a year", "each" of "$400 each"."""
    quantity = claim.quantity
    if quantity.distribution:
        return quantity.distribution.lower().split()[-1]
    return (
        None
        if quantity.unit is None
        else quantity.unit.per or quantity.unit.name.partition(" per ")[2] or None
    )
