"""What a number of a line is told for each of: the year of "$400,000 a year", the kilo of "3 dollars for a kilo"."""

from __future__ import annotations

from claimcheck.judge.phrases.line import Line
from claimcheck.judge.phrases.rates.each import (
    GETTING,
    REACH,
    Scales,
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
_WORTH = ("worth", "costing", "paying", "earning", "with", "for", "at", "holding", "weighing")
_ARTICLES = ("a", "an", "the")
LATER = (("ago",), ("earlier",), ("later",), ("before",), ("after",))
_SMALL = (
    "for",
    "over",
    "in",
    "to",
    "from",
    "and",
    "or",
    "on",
    "at",
    "but",
    "while",
    "until",
    "by",
    "with",
    "before",
)
_IN = ("in", "on", "from", "to", "at")
_BEFORE_EACH = ("for", "to", "in", "from", "on", "at", "by", "with", "per")


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
    if behind[:1] and behind[0] in scales.adverbs and not _is_noun(behind[1:2]):
        return scales.adverbs[behind[0]]
    if len(before) == REACH and before[0] in _ARTICLES and before[1] in scales.adverbs and before[-1] == "of":
        return scales.adverbs[before[-3]]  # "a daily bill of €4,500"
    if before[-1:] == ("of",) and _payable(before, scales) is not None:
        return _payable(before, scales)
    if quantity.kind == "count" and behind[1:2] and behind[0].isalpha():
        said = [item for item in behind[1:] if item in scales.adverbs]
        if said and (behind[1] == said[0] or behind[1].isalpha()):
            return scales.adverbs[said[0]]  # "900 meals daily", "900 hot meals daily"
        if behind[1] == "apiece" or (behind[1] == "each" and (before[-1:] == ("of",) or _ends(line, at + 3))):
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
    if (
        behind[:2] in (("for", "each"), ("for", "every"))
        and behind[2:]
        and _told(line, behind[2], at, scales)
    ):
        return noun_lemma(behind[2])  # "3 dollars for every kilo"
    if behind[1:3] in tuple((small, "each") for small in _IN) and behind[0].isalpha():
        return "each"
    if behind[:1] in (("each",), ("apiece",)) or behind[:2] == ("for", "every"):
        return "each"
    shared = _to_each(line, at, scales)
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
    counted_too = _counted_too(line, at, scales)
    if counted_too is not None:
        return counted_too
    if quantity.kind == "duration" and not (behind[:1] == ("per",) and len(behind) > 1):
        return None
    worth = before[-2:-1] == ("each",) and before[-1] in _WORTH
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
    told = [n for n in range(led[-1], at) if line.claim(n) is not None] if led else []
    if led and not told and items[led[-1] + 2] in _WHOM and counts(line, led[-1]):
        return "each"  # "the 40 weavers, each of whom will get 1,500 lira"
    return "each" if len(told) == 1 else None  # "Each of the 40 weavers will get 1,500 lira"


def _payable(before: tuple[str, ...], scales: Scales) -> str | None:
    """The time over which a sum is paid by the words before it: "payable monthly in instalments of"."""
    said = [n for n, item in enumerate(before) if item in scales.adverbs]
    adverb = bool(said) and before[said[0] + 1] in _SMALL and all(item.isalpha() for item in before)
    return scales.adverbs[before[said[0]]] if adverb else None


def _told(line: Line, noun: str, at: int, scales: Scales) -> bool:
    """Whether a thing is a measure or a time, or is counted elsewhere in a line."""
    head = noun_lemma(noun)
    if head in scales.measures or head in scales.seconds:
        return True
    others = (claim for n, claim in line.numbers if n != at)
    return any(claim.subject is not None and claim.subject.head == head for claim in others)


def _ends(line: Line, at: int) -> bool:
    """Whether a clause ends or only goes on with a place or a time: "30 saplings each along the river"."""
    return not line.items[at].isalpha() or line.items[at] in (*_SMALL, "along")


def _to_each(line: Line, at: int, scales: Scales) -> str | None:
    """ "each" of "$500 to each of its 40 workers", "£2m on roads in each of the next four years"."""
    items = line.items
    for n in range(at + 1, min(at + 1 + GETTING, len(items) - 1)):
        if not items[n].isalpha():
            return None
        if items[n + 1] == "each" and items[n] in _BEFORE_EACH:
            behind = items[n + 2] if n + 2 < len(items) else ""
            return None if behind == "other" else behind if behind in scales.seconds else "each"
    return None


def _counted_too(line: Line, at: int, scales: Scales) -> str | None:
    """ "trip" of "250 passengers a trip" where the line counts or measures trips too."""
    items, claim = line.items, line.claim(at)
    said = claim.surface.lower().split() if claim is not None else []
    if said[-2:] == ["on", "average"]:  # "two goals a game on average" was read as one number
        items = (*items[: at + 1], *said[1:], *items[at + 1 :])
    for n in range(at + 1, min(at + REACH, len(items) - 1)):
        if not items[n].isalpha():
            return None
        if items[n] in ("a", "an", "per", "the") and (items[n] != "the" or items[n - 1] == "to"):
            words = {noun_lemma(items[n + 1]), " ".join(items[n + 1 : n + 3])}
            for claim in line.claims:
                unit, own = claim.quantity.unit, claim.subject
                names = {
                    own.head if own is not None and own.text else "",
                    unit.name if unit is not None else "",
                }
                if claim is line.claim(at):
                    continue
                if words & names:
                    return next(iter(words & names))
                if own is not None and own.text and scales.alike(own.head, noun_lemma(items[n + 1])):
                    return own.head  # "two goals a game in 34 matches"
    return None


def _is_noun(words: tuple[str, ...]) -> bool:
    """Whether what follows an adverb makes it describe a noun: "24 monthly instalments"."""
    return bool(words) and words[0].isalpha() and words[0] not in _SMALL


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
