"""A topic's values as sides: each side holds the claims that can be true together."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from decimal import Decimal

from claimcheck.judge.interval import gap, interval, rounding_slack
from claimcheck.judge.values import value
from claimcheck.records.claim import Claim
from claimcheck.records.findings import PLAINEST, Side
from claimcheck.records.judgement import APART, Judgement
from claimcheck.records.unit import Unit


def sides(
    claims: Sequence[Claim],
    judgements: Sequence[Judgement],
    witness: Callable[[Claim], str],
    drafts: Collection[str] = (),
) -> tuple[Side, ...]:
    """The sides of a topic, the one with most witnesses first, then the smaller value; of an update the smallest first.
    Claims in conflict with nobody are left out.

    ``witness`` names the independent source behind a claim; ``drafts`` are the sources that are none.
    """
    apart = {frozenset(c.id for c in j.claims) for j in judgements if j.verdict in APART}
    unit = next((c.quantity.unit for c in claims if c.quantity.unit is not None), None)
    groups: list[list[Claim]] = []
    for claim in sorted(claims, key=lambda c: (_size(c, unit), c.source, c.quantity.start)):
        for group in groups:
            if all(_together(claim, member, apart, unit) for member in group):
                group.append(claim)
                break
        else:
            groups.append([claim])
    contested = {name for conflict in apart for name in conflict}
    kept = [group for group in groups if any(claim.id in contested for claim in group)]
    found = [
        Side(
            _plainest_words(group),
            tuple(sorted(group, key=lambda c: (c.source, c.quantity.start))),
            len({witness(claim) for claim in group if claim.source not in drafts}),
            len({claim.source for claim in group if claim.source in drafts}),
        )
        for group in kept
    ]
    if all(j.verdict != "conflict" for j in judgements):
        return tuple(found)  # a tally grows: 8, 9, 10
    return tuple(sorted(found, key=lambda side: (-side.witnesses, -len(side.claims))))


def _plainest_words(group: Sequence[Claim]) -> str:
    """The value of a side in the words of its plainest claim: an exact one before a hedged one."""
    return value(
        min(group, key=lambda c: (PLAINEST.index(c.quantity.amount.kind), c.source, c.quantity.start))
    )


def _together(claim: Claim, member: Claim, apart: set[frozenset[str]], unit: Unit | None) -> bool:
    if frozenset((claim.id, member.id)) in apart:
        return False
    if claim.quantity.kind == member.quantity.kind == "date":
        return _one_date(claim, member)
    one, other = interval(claim.quantity, unit), interval(member.quantity, unit)
    if one is None or other is None:
        return False
    distance = gap(one, other)
    return distance is None or distance <= max(rounding_slack(one, other), one.size * Decimal("0.05"))


def _one_date(claim: Claim, member: Claim) -> bool:
    """Whether two dates are one: of the same days, or in the same words where nobody knows which days."""
    one, other = ((c.period and (c.period.first, c.period.last)) for c in (claim, member))
    return one == other and (bool(one and any(one)) or claim.quantity.date == member.quantity.date)


def _size(claim: Claim, unit: Unit | None) -> Decimal:
    one = interval(claim.quantity, unit)
    return one.size if one is not None else Decimal(0)
