"""The only year of a title against the only one where its text begins: "to open in 2027" above "from May 2028"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set

from claimcheck.judge.phrases.titles.lead import Lead, about
from claimcheck.records.claim import Claim

_MOST = 6
"""Years by which one may be wrong; further off the two are of two things."""
_SHARED = 1


def years_apart(
    claims: Sequence[Claim], begins: int, lead: Lead, endings: Set[str]
) -> Iterator[tuple[Claim, Claim]]:
    """The year of the title with the one of the first sentence with a number, where they share what they are about."""
    dated = [claim for claim in claims if _year(claim) is not None]
    title = [claim for claim in dated if claim.part == "title"]
    body = [claim for claim in dated if claim.part == "body"]
    first = [claim for claim in body if claim.sentence.start == begins]
    if len(title) != 1 or len(first) != 1 or _year(title[0]) in map(_year, body):
        return
    one, other = title[0], first[0]
    off = abs((_year(one) or 0) - (_year(other) or 0))
    shared = about([one], lead.empty, endings) & about([other], lead.empty, endings)
    if off <= _MOST and len(shared) >= _SHARED and _behind(one) and _behind(other):
        yield one, other


def _behind(claim: Claim) -> bool:
    """Whether a year tells when something happens: "in 2027", "from the spring of 2028"."""
    led = claim.sentence.text[: claim.quantity.start - claim.sentence.start].lower().split()
    return led[-1:] in (["in"], ["by"], ["until"], ["from"], ["of"])


def _year(claim: Claim) -> int | None:
    date = claim.quantity.date
    return None if date is None or claim.quantity.derived or date.end is not None else date.year
