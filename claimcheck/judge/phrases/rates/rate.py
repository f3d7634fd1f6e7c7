"""What a number of a line is told for each of: the year of "$400,000 a year", the kilo of "3 dollars for a kilo"."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.judge.phrases.line import Line
from claimcheck.judge.phrases.rates.adverbs import by_adverb
from claimcheck.judge.phrases.rates.each import (
    GETTING,
    REACH,
    Scales,
    counted_too,
    counts,
    ends,
    every_one,
    get_each,
    one_costs,
    priced,
    several_each,
    to_each,
    told,
)
from claimcheck.lexicon import noun_lemma
from claimcheck.records.claim import Claim

_WHOM = ("which", "whom", "them")
EACH = ("each", "every", "apiece")
_WORTH = ("worth", "with", "for", "at")
LATER = (("ago",), ("earlier",), ("later",), ("before",), ("after",))
_IN = ("in", "on", "from", "to", "at")
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
    behind, before = items[at + 1 : at + 4], items[max(0, at - REACH) : at]
    by_time = by_adverb(line, at, claim, scales)
    if by_time is not None:
        return by_time
    if quantity.kind == "count" and behind[1:2] and behind[0].isalpha():
        of_them = behind[1] == "each" and (before[-1:] == ("of",) or ends(line, at + 3))
        if of_them or behind[1] == "apiece":
            return "each"
    if quantity.kind == "measurement" and behind[:1] == ("of",) and behind[2:] == ("each",):
        after = items[at + 4 : at + 5]  # "20 tonnes of flour each", and not "each day"
        if after and after[0] not in scales.seconds and after[0] not in ("of", "one", "other", "time"):
            return "each"
    if (
        len(behind) > 1
        and behind[0] in ("a", "an")
        and behind[1] in scales.seconds
        and behind[2:] not in LATER
    ):
        return behind[1]
    if behind[:2] in (("for", "each"), ("for", "every")) and behind[2:] and told(line, behind[2], at, scales):
        return noun_lemma(behind[2])  # "3 dollars for every kilo"
    if behind[1:3] in tuple((small, "each") for small in _IN) and behind[0].isalpha():
        return "each"
    if behind[:2] == ("for", "every") and behind[2:] and behind[2] in scales.lots and items[at + 4].isalpha():
        return noun_lemma(items[at + 4])  # "2 euros for every hundred crates"
    if behind[:1] in (("each",), ("apiece",)) or behind[:2] == ("for", "every"):
        return "each"
    shared = to_each(line, at, scales)
    if shared is not None:
        return shared
    if len(behind) > 2 and behind[0] in ("per", "every"):
        return noun_lemma(behind[1])
    if (
        items[at - 1] == "at"
        and at == 1
        and behind[:1] in (("a",), ("an",))
        and items[at + 3 : at + 4] == (",",)
    ):
        return noun_lemma(behind[1])  # "At 15 cents a text, …"
    one = one_costs(line, at, scales) or every_one(line, at, scales)
    if one is not None:
        return one
    also = counted_too(line, at, scales)
    if also is not None:
        return also
    if quantity.kind == "duration" and not (behind[:1] == ("per",) and len(behind) > 1):
        return None
    worth = before[-2:-1] == ("each",) and (before[-1] in _WORTH or before[-1].endswith("ing"))
    if (
        before[-1:] in (("each",), ("apiece",))
        or worth
        or get_each(items[max(0, at - GETTING) : at], scales)
        or several_each(line, at)
    ):
        return "each"
    counted = [
        n
        for n in range(max(0, at - REACH), at)
        if (other := line.claim(n)) and other.quantity.kind == "count"
    ]
    if counted and (quantity.kind == "money" or (quantity.kind == "count" and counted[-1] == at - 3)):
        noun = line.claim(counted[-1])
        if (
            before[-1:] == ("of",)
            and noun is not None
            and noun.subject is not None
            and noun.subject.text
            and at - counted[-1] > 1
        ):
            return "each"  # "in 24 instalments of €900", "five books of twelve stamps"
    if quantity.kind == "money" and priced(line, at):
        return "each"
    led = [n for n in range(at) if items[n] in EACH and items[n + 1 : n + 2] in (("of",), ("one",))]
    led = [n for n in led if n < 2 or items[n - 1] != "for" or not items[n - 2].startswith("#")]
    led = [n for n in led if n == 0 or items[n - 1] not in _IN]  # "12 rowers in each of seven boats"
    passed = [n for n in range(led[-1], at) if line.claim(n) is not None] if led else []
    if led and not passed and items[led[-1] + 2] in _WHOM and counts(line, led[-1]):
        return "each"  # "the 40 weavers, each of whom will get 1,500 lira"
    return "each" if len(passed) == 1 else None  # "Each of the 40 weavers will get 1,500 lira"


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
