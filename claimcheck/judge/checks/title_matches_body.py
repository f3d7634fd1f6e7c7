"""What a title counts, its text must count too: not 12 dead above a report of 14."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from itertools import combinations
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from claimcheck.judge.phrases import levels, spread
from claimcheck.judge.ruling import Facts, RuledOn, Ruling
from claimcheck.judge.values import value
from claimcheck.lexicon import verb_lemma
from claimcheck.records.claim import Claim

OUTCOMES = ("conflict", "compatible")
TAKES = "text"
_SUMMED = 3
_SMALL = Decimal(20)
_MOST_PARTS = 12


class Parameters(BaseModel):
    """Which parts of an article stand for the rest, and how roughly they may do so."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    parts: tuple[str, ...] = ("title", "summary")
    kinds: tuple[str, ...] = ("count", "magnitude", "money")
    rounded: Annotated[Decimal, Field(ge=0, lt=1)] = Decimal("0.1")
    """How far a number above 20 may be off in a title, as a share of it."""
    shared: Annotated[int, Field(ge=1)] = 2
    """Words that the two clauses must share where neither names what sort of figure it is."""


def judge(claims: Sequence[Claim], parameters: Parameters, facts: Facts) -> list[RuledOn]:
    """Hold every figure of the title and the summary against the figures of the body."""
    own = [
        claim for claim in claims if not claim.quantity.derived and claim.quantity.kind in parameters.kinds
    ]
    body = [claim for claim in own if claim.part == "body"]
    made = []
    for claim in own:
        if claim.part in parameters.parts and spread(claim) is not None:
            ruled = _ruled(claim, body, parameters)
            if ruled is not None:
                made.append(ruled)
    return made


def _ruled(title: Claim, body: Sequence[Claim], parameters: Parameters) -> RuledOn | None:
    fitting = next((claim for claim in body if _agree(title, claim, parameters)), None)
    rivals = [claim for claim in body if _alike(title, claim, parameters)]
    if fitting is not None:
        return RuledOn((title, fitting), Ruling("compatible", "the text has the figure of its title"))
    if not rivals or _is_sum(title, [c for c in body if _one_sort(title, c)]):
        return None
    first = rivals[0]
    others = {claim.quantity.amount.value for claim in rivals} - {first.quantity.amount.value}
    where = "title" if title.part == "title" else "summary"
    reason = f"the {where} has {value(title)}, the text below it {value(first)}"
    return RuledOn((title, first), Ruling("conflict", reason, doubts=1 if others else 0))


def _agree(title: Claim, claim: Claim, parameters: Parameters) -> bool:
    """Whether a number of the body can be the one of the title, whatever it counts."""
    if title.quantity.kind != claim.quantity.kind:
        return False
    one, other = spread(title), spread(claim, title.quantity.unit)
    if one is None or other is None:
        return False
    named = title.quantity.amount.value
    slack = abs(named) * parameters.rounded if named is not None and abs(named) > _SMALL else Decimal(0)
    return one.wider(slack).meets(other)


def _one_sort(title: Claim, claim: Claim) -> bool:
    left, right = title.subject, claim.subject
    people = left is not None and right is not None and left.cls is not None and left.cls == right.cls
    named = left is not None and right is not None and left.head == right.head
    return title.quantity.kind == claim.quantity.kind and (people or named or title.measure == claim.measure)


def _alike(title: Claim, claim: Claim, parameters: Parameters) -> bool:
    """Whether the two surely measure the same: one measure, or one noun in clauses about the same."""
    if title.quantity.kind != claim.quantity.kind or levels(title, claim) is None:
        return False
    parts = {claim.scope, title.scope} & {"subset", "other"}
    if claim.role != title.role or (parts and claim.scope_words != title.scope_words):
        return False
    if claim.modality != title.modality or (
        claim.period != title.period and None not in (claim.period, title.period)
    ):
        return False
    if title.quantity.kind == "magnitude":
        return True
    left, right = title.subject, claim.subject
    if title.measure is not None or claim.measure is not None:
        one_thing = (
            left is None
            or right is None
            or left.head == right.head
            or bool(left.cls and left.cls == right.cls)
        )
        return title.measure == claim.measure and title.attached and claim.attached and one_thing
    if left is None or right is None or left.head != right.head or left.modifiers != right.modifiers:
        return False
    return len(_lemmas(title) & _lemmas(claim) - {left.head}) >= parameters.shared


def _lemmas(claim: Claim) -> set[str]:
    """What the clause is about: a title says "closes" where the text says "closed"."""
    return {verb_lemma(word) for word in claim.cues}


def _is_sum(title: Claim, body: Sequence[Claim]) -> bool:
    """Whether a few figures of the body add up to the title's: 12 there and 3 here under "15 dead"."""
    named = title.quantity.amount.value
    values = [c.quantity.amount.value for c in body[:_MOST_PARTS] if c.quantity.amount.value is not None]
    return any(sum(group) == named for size in range(2, _SUMMED + 1) for group in combinations(values, size))
