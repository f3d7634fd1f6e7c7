"""Figures that title and text count in two ways: the fourth win in a row and three in a row, 150 years, a birthday."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from claimcheck.judge.phrases.titles.lead import Lead
from claimcheck.records.claim import Claim

_WORD = re.compile(r"[\w'’-]+")
_NEAR = 5
_KINDS = ("count", "ordinal")
_AGES = ("age", "duration", "count", "ordinal")
_TURNED = 2
_TIMES = 3
Pair = tuple[Claim, Claim]


def counted_on(claims: Sequence[Claim], begins: int, lead: Lead) -> Iterator[Pair]:
    """The figure of the title with the one of the text's beginning that is another, in either way of counting."""
    title = [claim for claim in claims if claim.part == "title" and not claim.quantity.derived]
    body = [
        claim
        for claim in claims
        if claim.part == "body" and claim.sentence.start - begins <= lead.top and not claim.quantity.derived
    ]
    first = [claim for claim in body if claim.sentence.start == begins]
    for told, here in ((_streaks, body), (_years, first)):
        yield from _differing(told(title, lead), told(here, lead), here)


def _differing(left: Sequence[Claim], right: Sequence[Claim], body: Sequence[Claim]) -> Iterator[Pair]:
    if len(left) != 1 or not right:
        return
    value = left[0].quantity.amount.value
    others = {claim.quantity.amount.value for claim in right}
    if (
        value is None
        or len(others) != 1
        or None in others
        or value in {claim.quantity.amount.value for claim in body}
    ):
        return
    low, high = sorted((value, next(iter(others)) or Decimal(0)))
    if low > 0 and high < _TIMES * low:
        yield left[0], right[0]


def _streaks(claims: Sequence[Claim], lead: Lead) -> list[Claim]:
    """What is counted without a break: "a fourth title in a row", "six straight wins"; not what it was before."""
    found = []
    for claim in claims:
        behind = _behind(claim)
        if (
            claim.quantity.kind in _KINDS
            and not lead.streaks.isdisjoint(behind)
            and (lead.before.isdisjoint(_words(claim.sentence.text)))
        ):
            found.append(claim)
    return found


def _years(claims: Sequence[Claim], lead: Lead) -> list[Claim]:
    """How many years something is kept for: "turns 100", "marks 150 years", "its 125th birthday"."""
    found = []
    for claim in claims:
        kept = claim.quantity.kind == "ordinal" and not lead.kept.isdisjoint(_behind(claim)[:_TURNED])
        unit = claim.quantity.unit
        led = _words(claim.sentence.text[: claim.quantity.start - claim.sentence.start])[-_TURNED:]
        years = claim.quantity.kind in _AGES[:3] and (unit is None or unit.name == "year")
        if kept or (years and not lead.turning.isdisjoint(led) and claim.quantity.kind != "ordinal"):
            found.append(claim)
    return found


def _behind(claim: Claim) -> list[str]:
    return _words(claim.sentence.text[claim.quantity.end - claim.sentence.start :])[:_NEAR]


def _words(text: str) -> list[str]:
    return [word.lower() for word in _WORD.findall(text)]
