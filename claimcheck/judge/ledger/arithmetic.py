"""Figures that follow from two others of one passage by one step: a difference, a sum, a share, a ratio, a change."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations, pairwise
from typing import NamedTuple

from claimcheck.judge.ledger.bearing import NEAR, gives_ends
from claimcheck.judge.values import number, value
from claimcheck.records.claim import Claim

REACH = 1.25
"""A derived figure bears out a bound that it does not pass by more: 640 is no reason to write "more than 300"."""
WORDED = Decimal("0.02")
"""How far "a third" or "one in eight" may lie from the share that it stands for."""
TELLING = 2
"""Significant digits from which an exact sum or difference is no chance."""
_VALUED = ("count", "money", "measurement", "duration", "percentage", "ratio")
_SHARES = ("percentage", "ratio")
_ONE = Decimal(1)


class Derived(NamedTuple):
    """The claims a figure follows from, and the arithmetic in words.

    ``telling``: it is so exact, and its parts so near each other, that chance is out of the question.
    """

    claims: tuple[Claim, ...]
    how: str
    telling: bool = False


def derive(claim: Claim, sources: Sequence[Claim]) -> Derived | None:
    """How a figure follows from two figures in one passage of a source; None when it does not."""
    amount = claim.quantity.amount
    if not amount.value or claim.quantity.kind not in _VALUED:
        return None
    for left, right in _passages(sources):
        for result, slack, how in _steps(claim, left, right):
            if not _meets(claim, result, slack):
                continue
            plain = (
                claim.quantity.kind not in _SHARES
                and len(f"{amount.value:f}".strip("0.").replace(".", "")) >= TELLING
            )
            return Derived(tuple(dict.fromkeys((left.claim, right.claim))), how, plain)
    return _named(claim, sources)


class Figure(NamedTuple):
    """A value that a claim of a source gives, and how to name it."""

    claim: Claim
    value: Decimal
    words: str


def _figures(claim: Claim) -> list[Figure]:
    """The value of a claim; both ends of what goes "from 1.8 percent to 2.1 percent"."""
    amount = claim.quantity.amount
    if amount.value:
        return [Figure(claim, amount.value, value(claim))]
    if amount.kind == "between" and amount.low and amount.high and gives_ends(claim.quantity):
        return [Figure(claim, end, number(end)) for end in (amount.low, amount.high)]
    return []


def _passages(sources: Sequence[Claim]) -> Iterator[tuple[Figure, Figure]]:
    """Pairs of figures of one sentence, then of two that follow each other in a paragraph."""
    sentences: dict[tuple[str, int, int], list[Figure]] = {}
    for one in sources:
        if one.quantity.kind in _VALUED and not one.quantity.derived:
            key = (one.source, one.sentence.paragraph, one.sentence.start)
            sentences.setdefault(key, []).extend(_figures(one))
    for claims in sentences.values():
        yield from combinations(claims, 2)
    keys = sorted(sentences)
    for first, second in pairwise(keys):
        if first[:2] == second[:2]:
            for left in sentences[first]:
                for right in sentences[second]:
                    yield left, right


def _meets(claim: Claim, result: Decimal, slack: Decimal) -> bool:
    """Whether a result is the figure as written, or bears out the bound that it gives."""
    wanted, kind = claim.quantity.amount.value, claim.quantity.amount.kind
    if wanted is None:
        return False
    if kind in ("more_than", "at_least"):
        return (
            wanted * (_ONE if kind == "at_least" else _ONE + Decimal("0.0001"))
            <= result
            <= wanted * Decimal(REACH)
        )
    if kind in ("less_than", "at_most"):
        return wanted / Decimal(REACH) <= result <= wanted
    about = NEAR * abs(wanted) if kind == "about" else Decimal(0)
    return abs(result - wanted) <= max(slack, about)


def _steps(claim: Claim, first: Figure, second: Figure) -> Iterator[tuple[Decimal, Decimal, str]]:
    """Results in the unit of the claim, how far each may lie from it, and the arithmetic in words."""
    left, right, one, other = first.claim, second.claim, first.value, second.value
    if left.quantity.kind != right.quantity.kind or left.quantity.unit != right.quantity.unit:
        return
    if not _of_one_measure(claim, left, right):
        return
    words = (first.words, second.words)
    same = claim.quantity.kind == left.quantity.kind and _one_unit(claim, left)
    if same and one != other:
        steps = [half.quantity.amount.step or _ONE for half in (claim, left, right)]
        slack = max(steps) / 2
        if _counts_one_thing(claim, left, right):
            yield abs(one - other), slack, f"the difference of {words[0]} and {words[1]}"
        if left != right and claim.quantity.unit == left.quantity.unit and _adds_up(claim, left, right):
            yield one + other, slack, f"{words[0]} and {words[1]} together"
    if claim.quantity.kind in _SHARES and left.quantity.kind not in _SHARES and _one_base(claim, left, right):
        yield from _shares(claim, one, other, words, _uncertain(left) + _uncertain(right))


def _shares(
    claim: Claim, one: Decimal, other: Decimal, words: tuple[str, str], uncertain: Decimal
) -> Iterator[tuple[Decimal, Decimal, str]]:
    """The ways a share, a ratio or a change comes from two values, in the unit of the claim."""
    times = Decimal(100) if claim.quantity.kind == "percentage" else _ONE
    step = claim.quantity.amount.step
    own = step / 2 if step is not None else Decimal(0)
    if not any(letter.isdigit() for letter in claim.quantity.surface):
        own = max(own, WORDED * times)
    (small, few), (large, many) = sorted(((one, words[0]), (other, words[1])))
    for base, told in (
        (large, f"{few} is {{}} less than {many}"),
        (small, f"{many} is {{}} more than {few}"),
    ):
        share = (large - small) / base * times
        yield share, own + uncertain * large / base * times, told.format(_share(share, times))
    share = small / large * times
    yield share, own + uncertain * share, f"{few} against {many}: {_share(share, times)}"
    share = large / small * times
    yield share, own + uncertain * share, f"{many} against {few}: {_share(share, times)}"


def _share(share: Decimal, times: Decimal) -> str:
    return f"{number(round(share * 100 / times, 1))} %"


def _uncertain(claim: Claim) -> Decimal:
    """The share of a value that its rounding leaves open."""
    amount = claim.quantity.amount
    if not amount.value or amount.step is None or amount.step <= 1:
        return Decimal(0)
    return amount.step / 2 / abs(amount.value)


def _one_unit(claim: Claim, part: Claim) -> bool:
    mine, theirs = claim.quantity.unit, part.quantity.unit
    if mine == theirs:
        return True
    return (
        mine is not None
        and theirs is not None
        and (mine.name, theirs.name) == ("percentage point", "percent")
    )


def _of_one_measure(claim: Claim, *parts: Claim) -> bool:
    """Whether no two of some figures measure different things: 19 killed and 12 hurt are no 31 killed."""
    return len({one.measure for one in (claim, *parts) if one.measure is not None}) < 2


def _counts_one_thing(claim: Claim, left: Claim, right: Claim) -> bool:
    """Whether all of some counts count the same things: twelve apples less four apples, not less four pears."""
    if claim.quantity.kind != "count":
        return True
    parts = {one.subject.head for one in (left, right) if one.subject is not None}
    things = {_thing(one) for one in (claim, left, right) if one.subject is not None}
    return len(parts) == 1 and len(things) == 1


def _thing(claim: Claim) -> str:
    """What a count counts; people are people, whatever they are called."""
    subject = claim.subject
    if subject is None:
        return ""
    return "person" if subject.cls == "person" else subject.head


def _adds_up(claim: Claim, left: Claim, right: Claim) -> bool:
    """Whether two figures are of one list: the same things, or people of two sorts in one sentence."""
    if claim.quantity.kind != "count":
        return True
    if _counts_one_thing(claim, left, right):
        return True
    classes = {one.subject.cls if one.subject is not None else None for one in (claim, left, right)}
    return left.sentence == right.sentence and len(classes) == 1 and None not in classes


def _one_base(claim: Claim, left: Claim, right: Claim) -> bool:
    """Whether two figures are of one sort, so that one is a share of the other or has become it."""
    heads = {one.subject.head for one in (left, right) if one.subject is not None}
    if left.quantity.kind != "count":
        return True
    if len(heads) < 2:
        return bool(heads)
    mine = {cue.lower() for cue in claim.cues} | (
        {claim.subject.head} if claim.subject is not None else set()
    )
    return left.sentence == right.sentence and bool(heads & mine)


def _named(claim: Claim, sources: Sequence[Claim]) -> Derived | None:
    """Some few people whom one sentence names with the age of each: "Ana Reyes, 22, and Tom Hale, 19"."""
    amount, subject = claim.quantity.amount, claim.subject
    if amount.kind != "exact" or subject is None or subject.cls != "person":
        return None
    sentences: dict[tuple[str, int], list[Claim]] = {}
    for one in sources:
        if one.quantity.kind == "age":
            sentences.setdefault((one.source, one.sentence.start), []).append(one)
    for ages in sentences.values():
        if len(ages) > 1 and len(ages) == amount.value:
            told = ", ".join(one.for_whom.name if one.for_whom else value(one) for one in ages)
            return Derived(tuple(ages), f"one sentence names {number(amount.value)}: {told}")
    return None
