"""What became of each number: the findings and agreements it stands in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from claimcheck.record import Record
from claimcheck.records.findings import Agreement, Conflict
from claimcheck.report.ranking import is_loud

Status = Literal[
    "conflict", "noted", "agrees", "alone", "unread", "contradicted", "disputed", "unsupported", "supported"
]
WORDS: dict[Status, str] = {
    "conflict": "in conflict",
    "noted": "noted: an update, a small difference, or accepted",
    "agrees": "agrees with another source",
    "alone": "read; nothing to compare it with",
    "unread": "seen, but not understood",
    "contradicted": "contradicted by a source",
    "disputed": "supported by a source, in conflict with another",
    "unsupported": "in no source",
    "supported": "supported by a source",
}
"""The status of a number in words; the last four are those of a draft's numbers."""


class Link(Record):
    """One finding that a number stands in."""

    href: str
    topic: str


class Standing(Record):
    """The status of one claim, with what its number leads to: the most pressing first. ``how`` says more."""

    status: Status
    links: tuple[Link, ...]
    how: str = ""


def standings(conflicts: Sequence[Conflict], agreements: Sequence[Agreement]) -> dict[str, Standing]:
    """Claim id → standing, for every claim in a finding; ``conflicts`` as ranked."""
    found: dict[str, Standing] = {}
    for conflict in conflicts:
        link = Link(f"#conflict-{conflict.id}", conflict.topic)
        for claim in conflict.claims:
            _add(found, claim.id, "conflict" if is_loud(conflict) else "noted", link)
    for number, agreement in enumerate(agreements, 1):
        for claim in agreement.claims:
            _add(found, claim.id, "agrees", Link(f"#agreement-{number}", agreement.topic))
    return found


def _add(found: dict[str, Standing], claim: str, status: Status, link: Link) -> None:
    earlier = found.get(claim)
    if earlier is None:
        found[claim] = Standing(status, (link,))
    elif link not in earlier.links:
        found[claim] = Standing(earlier.status, (*earlier.links, link))
