"""Whether a text bears a figure of its title out: by a figure of its own, or by one that follows from several."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations

from claimcheck.judge.phrases.entries import entries
from claimcheck.judge.phrases.line import lines
from claimcheck.judge.phrases.singles import begins, behind
from claimcheck.judge.phrases.spread import spread
from claimcheck.judge.phrases.titles.sorts import sort_of, to_the_second
from claimcheck.records.claim import Claim
from claimcheck.records.unit import Unit

_SHARES = ("percentage", "ratio")
_LIKE = ({"count", "age"}, {"percentage", "ratio"}, {"count", "ordinal"})
_HUNDRED, _POINT = Decimal(100), Decimal(3)
_SUMMED = 3
_SMALL = Decimal(20)
_MOST_PARTS = 12
_LARGE = Decimal(1_000_000)
_BEYOND = Decimal("1.5")
"""From how many times its least on a tally is another one."""
_CLOSE = Decimal("0.08")
"""How far a share may be off in a title, as a share of it."""


def agrees(title: Claim, claim: Claim, rounded: Decimal) -> bool:
    """Whether a number of the body can be the one of the title, whatever it counts; one above 20 may be
    off by the share ``rounded``."""
    kinds = {title.quantity.kind, claim.quantity.kind}
    if len(kinds) > 1 and kinds not in _LIKE:
        return False
    one, other = spread(title), spread(claim, title.quantity.unit if len(kinds) == 1 else None)
    if other is not None and claim.quantity.kind == "ratio" != title.quantity.kind:
        other = other.times(_HUNDRED).wider(_POINT)
    if one is not None and title.quantity.kind == "ratio" and claim.quantity.kind == "percentage":
        one = one.times(_HUNDRED).wider(_POINT)
    if one is None or other is None:
        return False
    if title.quantity.kind == "score":
        return ends(title) == ends(claim)
    others = None not in (title.measure, claim.measure) and title.measure != claim.measure
    if others and _is_few(title) and claim.scope != "subset":
        return False  # "five dead", and five others are missing; but "two in hospital", "two of them still there"
    if _floor(title, claim):
        return False
    named, found = title.quantity.amount.value, claim.quantity.amount.value
    if None not in (named, found) and named != found and _as_exact(title, claim):
        return False
    rough = named is not None and abs(named) > _SMALL and sort_of(title)[0] != "age"
    slack = abs(named) * rounded if rough and named is not None else Decimal(0)
    return one.wider(slack).meets(other)


def follows(title: Claim, body: Sequence[Claim]) -> bool:
    """Whether a few figures of the body give the title's: 12 there and 3 here under "15 dead", nine clinics of 18 under
    "half of the clinics"."""
    named = title.quantity.amount.value
    every, body = body, [claim for claim in body if _one_sort(title, claim)]
    values = [c.quantity.amount.value for c in body[:_MOST_PARTS] if c.quantity.amount.value is not None]
    if named is None:
        return False
    if any(_times(claim, other) == named for claim in body for other in every):
        return True
    if title.quantity.kind == "count" and named in _with_ones(body[:_MOST_PARTS]):
        return True
    if any(sum(group) == named for size in range(2, _SUMMED + 1) for group in combinations(values, size)):
        return True
    pairs = [(high, low) for high in values for low in values if high > low > 0]
    left = {high - low for high, low in _wholes(title, body[:_MOST_PARTS])}
    share = named / _HUNDRED if title.quantity.kind == "percentage" else named
    return named in left or any(abs(low / high - share) < share * _CLOSE for high, low in pairs)


def _wholes(title: Claim, body: Sequence[Claim]) -> Iterator[tuple[Decimal, Decimal]]:
    """Figures that may leave the title's: the ten aboard and the six rescued of "four dead", but not eleven in hospital
    beside seven who died."""
    for whole in body:
        for part in body:
            high, low = whole.quantity.amount.value, part.quantity.amount.value
            own = part.attached and part.measure == title.measure is not None
            apart = own and whole.measure is not None and whole.measure != part.measure
            if high is not None and low is not None and high > low > 0 and not apart:
                yield high, low


def _times(claim: Claim, other: Claim) -> Decimal | None:
    """What a figure makes as often as another of its sentence says: "20,000 trees a year for five years"."""
    one, often = claim.quantity.amount.value, other.quantity.amount.value
    if one is None or often is None or other is claim or claim.sentence.start != other.sentence.start:
        return None
    each = claim.quantity.distribution or (claim.quantity.unit is not None and claim.quantity.unit.per)
    return one * often if each and other.quantity.kind in ("count", "duration") else None


def _with_ones(body: Sequence[Claim]) -> Iterator[Decimal]:
    """Each number with those beside it that are told without one: three for "two men and a woman"."""
    for line in lines(body):
        for entry in entries(line, lambda claim: claim.quantity.amount.value is not None):
            ones = begins(line, entry)[1] + behind(line, entry, the=True)
            if ones:
                yield (entry.claim.quantity.amount.value or Decimal(0)) + ones


def ends(score: Claim) -> tuple[Decimal | None, ...]:
    """The two numbers of a score, the larger first: a text tells it from either side."""
    amount = score.quantity.amount
    return tuple(sorted((amount.low, amount.high), key=lambda end: -(end or Decimal(0))))


def _floor(title: Claim, claim: Claim) -> bool:
    """Whether the body has only the least of a tally, and the title far more: "kills 31", "at least 18 died"."""
    amount, named = claim.quantity.amount, title.quantity.amount.value
    if amount.kind not in ("at_least", "more_than") or title.quantity.amount.kind != "exact" or named is None:
        return False
    return (
        title.measure == claim.measure is not None and amount.low is not None and named > amount.low * _BEYOND
    )


def _is_few(claim: Claim) -> bool:
    value = claim.quantity.amount.value
    return claim.quantity.kind == "count" and value is not None and value <= _SMALL


def _as_exact(title: Claim, claim: Claim) -> bool:
    """Whether two figures are written with one precision, so that neither is the other rounded: 5 and 6 percent."""
    one, other = title.quantity, claim.quantity
    steps = one.amount.step == other.amount.step and one.amount.kind == other.amount.kind == "exact"
    if one.kind == other.kind == "duration" and to_the_second(title) and to_the_second(claim):
        return True  # "2:06:12", "two hours, eight minutes and 12 seconds"
    units = one.unit == other.unit or _left_out(one.unit, other.unit)
    return steps and units and one.kind == other.kind and (one.kind != "count" or _of_thousands(title, claim))


def _left_out(one: Unit | None, other: Unit | None) -> bool:
    """Whether a title leaves out what a price is for: "$82", "$78 a barrel"."""
    both = one is not None and other is not None
    return (
        both and one is not None and other is not None and one.per is None and one.currency == other.currency
    )


def _of_thousands(title: Claim, claim: Claim) -> bool:
    """Whether two counts of one noun are told to the thousand: "a crowd of 71,000", "a crowd of 68,000"."""
    values = [one.quantity.amount.value or Decimal(0) for one in (title, claim)]
    left, right = title.subject, claim.subject
    same = left is not None and right is not None and left.head == right.head
    measured = title.measure == claim.measure is not None and title.attached and claim.attached
    return (
        (same or measured) and all(value % 1000 == 0 and value for value in values) and max(values) < _LARGE
    )


def _stands_behind(claim: Claim) -> bool:
    """Whether the noun of a number stands right behind it and is no word for another one: not "25 smaller ones"."""
    noun = claim.subject
    return noun is not None and noun.start == claim.quantity.number_end + 1 and noun.head != "one"


def _one_sort(title: Claim, claim: Claim) -> bool:
    left, right = title.subject, claim.subject
    people = left is not None and right is not None and left.cls is not None and left.cls == right.cls
    named = left is not None and right is not None and left.head == right.head
    bare = claim.quantity.kind == "count" and claim.subject is None
    if title.quantity.kind in _SHARES:
        return claim.quantity.kind == "count"
    alike = title.quantity.kind == claim.quantity.kind
    nouns = left is not None and right is not None and _stands_behind(claim) and bool(left.text)
    measured = title.measure == claim.measure and not (
        nouns and title.measure is None
    )  # hikers are no nights
    return bare or (alike and (people or named or measured or title.quantity.kind != "count"))
