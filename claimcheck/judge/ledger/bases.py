"""What a figure was before the change that a source tells beside it: "530 last year, 6 percent more than in 2022"."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from claimcheck.judge.ledger.one_sort import counts_one_thing
from claimcheck.judge.ledger.passages import ONE, Derived, meets, passages
from claimcheck.judge.ledger.topics import one_topic
from claimcheck.judge.ledger.years import other_year, year_of
from claimcheck.judge.ruling import Facts
from claimcheck.judge.senses.ways import way
from claimcheck.judge.values import number
from claimcheck.records.claim import Claim


def before_a_change(claim: Claim, sources: Sequence[Claim], facts: Facts) -> Derived | None:
    """The figure of another year, of which a source gives its own year's and by what share that is more or less."""
    if year_of(claim) is None:
        return None
    for first, second in passages(sources):
        level, share = first.claim, second.claim
        if (
            share.quantity.kind != "percentage"
            or share.sentence != level.sentence
            or not other_year(claim, level)
        ):
            continue
        went = way(share, (share,), facts.moves)
        base = Decimal(100) + went * second.value
        if not went or not base or level.quantity.sort != claim.quantity.sort or not _one_unit(claim, level):
            continue
        result = first.value * 100 / base
        if one_topic(claim, (level,), facts) and meets(
            claim, result, (claim.quantity.amount.step or ONE) / 2
        ):
            than = f"{'more' if went > 0 else 'less'} than {number(result.quantize(ONE))}"
            return Derived((level, share), f"{first.words} is {number(second.value)} % {than}")
    return None


def _one_unit(claim: Claim, level: Claim) -> bool:
    return claim.quantity.unit == level.quantity.unit and counts_one_thing(claim, level, level)
