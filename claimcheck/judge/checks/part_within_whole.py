"""A part cannot be larger than its whole: not 60 of the 50 passengers."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from claimcheck.judge.phrases import Found, Spread, levels, spread
from claimcheck.judge.phrases.linked import share_words
from claimcheck.judge.phrases.parts.some_of import some_of
from claimcheck.judge.phrases.parts.some_words import SomeWords
from claimcheck.judge.phrases.spread import named
from claimcheck.judge.ruling import Facts, RuledOn, Ruling
from claimcheck.records.claim import Claim

OUTCOMES = ("conflict", "compatible")
TAKES = "text"
_POSSESSIVE = ("'", "’", "'s")
_PRONOUNS = ("it", "them")
_REACH = 3
_FAR = 20
_FEW, _NEAR = 10, Decimal("1.5")
_TWICE = 2
_BEFORE = 250
"""Characters."""


class Parameters(SomeWords):
    """Words by which one number is taken out of another."""

    not_with: frozenset[str] = frozenset()
    """Words behind the whole that make it the owner of the part, or the part no part: "two sides", "three times"."""
    each: frozenset[str] = frozenset()
    """Words before one of them by which the two are a rate: "in every ten"."""
    meant: frozenset[str] = frozenset()
    """Words before "for" and the whole by which it is no count, but how many there is room for: "built for 600"."""


def judge(claims: Sequence[Claim], parameters: Parameters, facts: Facts) -> list[RuledOn]:
    """Find parts that are larger than the whole they are taken from."""
    made: list[RuledOn] = []
    taken: set[str] = set()
    for found in some_of(claims, parameters, facts.speech):
        ruling = _ruling(found, parameters)
        if (
            ruling is not None
            and ruling.verdict == "conflict"
            and _of_those_before(found, claims, parameters)
        ):
            continue
        if ruling is not None and taken.isdisjoint(claim.id for claim in found.claims):
            taken |= {claim.id for claim in found.claims}
            made.append(RuledOn(found.claims, ruling))
    return made


def _of_those_before(found: Found, claims: Sequence[Claim], words: Parameters) -> bool:
    """Whether "of them" may be of those whom the sentence before counts: "210 were aboard. The crew, with two boats,
    took 60 of them off". Right behind 60 birds "70 of them" are birds, unless those before are too."""
    part, whole = found.slots["part"], found.slots["whole"]
    at = found.line.place(part)
    if found.line.items[at + 1 : at + 2] != ("of",) or found.line.items[at + 2] not in words.pronouns:
        return False
    begins = part.sentence.start
    here = [claim for claim in claims if claim.sentence.start == begins]
    far = (part.quantity.amount.value or 0) > _TWICE * (whole.quantity.amount.value or 0)
    return part.sentence == whole.sentence and any(
        0 < begins - claim.sentence.start <= _BEFORE
        and claim.quantity.kind == part.quantity.kind == "count"
        and (far or share_words([one for one in claims if one.sentence is claim.sentence], here))
        and (claim.quantity.amount.value or 0) >= (part.quantity.amount.value or 0)
        for claim in claims
    )


def _ruling(found: Found, parameters: Parameters) -> Ruling | None:
    part, whole = found.slots["part"], found.slots["whole"]
    little, much = _values(part, whole)
    if little is None or much is None or whole.quantity.amount.kind not in ("exact", "about"):
        return None
    if _is_no_whole(found, parameters) or _of_more(found, part, little):
        return None
    if _of_another_size(part, whole, little, much):
        return None
    unit = whole.quantity.unit
    rated = whole.quantity.distribution or (unit is not None and unit.per)
    if rated and found.line.items[found.line.place(part) - 1].isalpha():
        return None  # "300 carts a day, and made 4,500 of them in three weeks"
    if whole.surface.lower() == "one" or _several_times(found, part, whole, parameters):
        return None  # "100 of one and 50 of the other"
    if found.words.get("including", "among") != "among" and not _one_sort(part, whole, parameters):
        return None
    if little.low <= much.high:
        return Ruling("compatible", "the part is no larger than the whole")
    return Ruling("conflict", f"{part.surface} is more than the {whole.surface} it is a part of")


def _is_no_whole(found: Found, parameters: Parameters) -> bool:
    """Whether the words around say that the larger number is told of each, is what was meant, or is somebody's."""
    part, whole = found.slots["part"], found.slots["whole"]
    items, at = found.line.items, found.line.place(whole)
    if any(
        found.line.claim(n) in (part, whole) and items[n - 1] in parameters.each for n in range(1, len(items))
    ):
        return True  # "seven pounds in every ten of it"
    if items[at - 1] == "for" and items[at - 2] in parameters.meant:
        return True
    behind = items[at + 1 : at + 1 + _REACH]
    if not set(behind).isdisjoint(parameters.not_with.union(_POSSESSIVE)):
        return True
    return any(item.endswith(("s'", "s’")) for item in behind)


def _of_more(found: Found, part: Claim, little: Spread) -> bool:
    """Whether "of them" may mean more than the number before it: one further back, or all of them together."""
    at = found.line.place(part)
    before, behind = found.line.items[max(0, at - _REACH) : at], found.line.items[at + 1 : at + 2]
    if ("of" not in (*before, *behind)) or found.slots["whole"].quantity.start > part.quantity.start:
        return False
    known = [
        (claim, one)
        for claim in (found.line.claim(n) for n in range(at))
        if claim is not None and claim.quantity.kind == part.quantity.kind and (one := named(claim))
    ]
    named_again = "the" in found.line.items[at + 2 : at + 3]
    together = sum((one.high for _, one in known), Decimal(0))
    whole = found.slots["whole"]
    largest = max((one.high for claim, one in known if claim is not whole), default=Decimal(0))
    return (together if len(known) > 1 else Decimal(0)) >= little.low or (
        not named_again and largest >= little.low
    )


def _several_times(found: Found, part: Claim, whole: Claim, words: Parameters) -> bool:
    """Whether the whole is each one's, or another number before the part tells how often it is meant: "each of the 17
    made three, 51 of them", "all 14 paid two pounds, 28 of them in coins"."""
    at = found.line.place(whole)
    if found.line.place(part) > at and not (words.apiece | words.each).isdisjoint(found.line.items[:at]):
        return True
    value, product = whole.quantity.amount.value, part.quantity.amount.value
    before = [
        claim
        for _, claim in found.line.numbers
        if claim is not whole and claim.quantity.start < part.quantity.start
    ]
    return any(
        value and claim.quantity.amount.value and value * claim.quantity.amount.value == product
        for claim in before
    )


def _of_another_size(part: Claim, whole: Claim, little: Spread, much: Spread) -> bool:
    """Whether two measures in different units are so far apart that "it" means something else: 80 km, 50 metres."""
    return part.quantity.unit != whole.quantity.unit and little.low > much.high * _FAR


def _values(part: Claim, whole: Claim) -> tuple[Spread | None, Spread | None]:
    """Both in one unit, which one may leave out: "34 of her 31 years", "2.6 billion pesos of the 1.9 billion"."""
    kinds = (part.quantity.kind, whole.quantity.kind)
    if kinds[0] == kinds[1]:
        exact = part.quantity.amount.kind == whole.quantity.amount.kind == "exact"
        both = (
            levels(part, whole, one_scale=False) if exact else None
        )  # of €2 million, €2.3 million: the finer holds
        return both or (named(part, whole.quantity.unit), spread(whole))
    bare, other = (part, whole) if kinds[0] == "count" else (whole, part)
    unit = other.quantity.unit.name if other.quantity.unit is not None else None
    said = bare.subject is not None and bare.subject.head not in (*_PRONOUNS, unit)
    if bare.quantity.kind != "count" or said or bare.quantity.distribution:
        return None, None
    if other.quantity.unit is None or other.quantity.unit.per is not None:
        return None, None
    return named(part), spread(whole)


def _one_sort(part: Claim, whole: Claim, words: SomeWords) -> bool:
    """Whether what is included can be among what was counted: children among people, no schools among projects."""
    one, other = part.subject, whole.subject
    if part.quantity.kind == "money" or one is None or other is None:
        return True
    little, much = part.quantity.amount.value, whole.quantity.amount.value
    near = little is not None and much is not None and _FEW < much < little <= much * _NEAR
    if near and other.cls == "person":
        return True  # "the town's 900 employees, including 1,100 part-timers": hardly a smaller thing
    return one.head == other.head or one.head in words.ones or (one.cls == other.cls is not None)
