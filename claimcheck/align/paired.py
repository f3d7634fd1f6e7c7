"""Which claims are held against others at all, and the figures of each text by their sort."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable

from claimcheck.records.claim import Claim
from claimcheck.records.document import MARKED

PAIRED = (
    "count", "money", "duration", "percentage", "ratio", "measurement", "age", "magnitude", "date", "clock_time",
    "score", "ordinal",
)  # fmt: skip
"""Kinds whose values are compared between sources; ordinals only as places in one ranking."""
Sort = tuple[str, ...]
"""What the figures have in common of which a text may give one only: kind and dimension, or a finer cut."""


def is_paired(claim: Claim) -> bool:
    """Whether a claim is held against others: of a kind that is, told by the text itself and for the first time."""
    return claim.part not in MARKED and not claim.sentence.repeated and claim.quantity.kind in PAIRED


def by_sort(claims: Iterable[Claim], sort: Callable[[Claim], Sort]) -> dict[str, dict[Sort, list[Claim]]]:
    """The claims that are held against others, by their source and sort, in the order given."""
    found: dict[str, dict[Sort, list[Claim]]] = defaultdict(lambda: defaultdict(list))
    for claim in claims:
        if is_paired(claim):
            found[claim.source][sort(claim)].append(claim)
    return found
