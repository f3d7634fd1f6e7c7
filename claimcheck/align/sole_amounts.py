"""Figures that are each the only one of their sort in a short text: the one sum, the one number of people.

Two short texts of one story may tell its figure in words that have nothing in common: "it brought $24 million", "the
buyer paid $31 million". Where neither gives another sum, there is no other that either could mean.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from claimcheck.align.paired import Sort, by_sort
from claimcheck.align.strangers import Names
from claimcheck.records.claim import Claim
from claimcheck.records.document import MARKED, Document

SHORT = 30
"""Sentences; a longer text gives one sum of many things."""
FEW = 24
"""Texts; of more, each with one figure of a sort, two would be held together by chance."""


def pairs_alone(
    claims: Sequence[Claim], documents: Sequence[Document], names: Names
) -> Iterator[tuple[Claim, Claim]]:
    """The pairs of figures of two short texts of one story, each the only one of its sort in its text, the claim that
    comes first in the order given on the left."""
    short = {
        document.source.id: document
        for document in documents
        if not document.source.rows and sum(s.part not in MARKED for s in document.sentences) <= SHORT
    }
    if len(short) < 2:
        return
    here = [claim for claim in claims if claim.source in short and not claim.is_one_of_some]
    held: dict[Sort, list[Claim]] = defaultdict(list)
    for sorts in by_sort(here, lambda claim: claim.quantity.sort).values():
        for sort, told in sorts.items():
            held[sort] += _alone(told)
    for alone in held.values():
        if len({claim.source for claim in alone}) > FEW:
            continue
        for one, other in combinations(alone, 2):
            if one.source != other.source and names.of_one_story(short[one.source], short[other.source]):
                yield one, other


def _alone(told: Sequence[Claim]) -> list[Claim]:
    """Those figures of one sort beside which their text gives no other value; people are no rivals of houses."""
    values: dict[str | None, set[object]] = defaultdict(set)
    for claim in told:
        values[_class(claim)].add(claim.quantity.ends)
    of_all = frozenset().union(*values.values())
    return [
        claim
        for claim in told
        if len(of_all if (cls := _class(claim)) is None else values[cls] | values.get(None, set())) == 1
    ]


def _class(claim: Claim) -> str | None:
    return claim.subject.cls if claim.subject is not None else None
