"""Figures that are each the only one of their sort with two words in their texts: "27 piers" and "23 columns" above one
valley."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from itertools import combinations

from claimcheck.align.paired import is_paired
from claimcheck.lexicon.wording import Wording
from claimcheck.records.claim import Claim

WORDS = 2
FEW = 8
"""Texts; a word that more of them have beside one figure each tells nothing of that figure."""


def pairs_by_lone_words(claims: Sequence[Claim], wording: Wording) -> Iterable[tuple[Claim, Claim]]:
    """The pairs of figures of two texts that share :data:`WORDS` words which go with no other value of their sort in
    either text, the claim that comes first in the order given on the left."""
    held: dict[tuple[tuple[str, str], str], dict[str, list[Claim]]] = defaultdict(lambda: defaultdict(list))
    for claim in claims:
        if is_paired(claim) and not claim.is_one_of_some:
            for root in {
                wording.roots.of(wording.nations.get(low := cue.lower(), low)) for cue in claim.cues
            }:
                held[_sort(claim), root][claim.source].append(claim)
    order = {claim.id: at for at, claim in enumerate(claims)}
    shared: Counter[tuple[str, str]] = Counter()
    for texts in held.values():
        alone = [
            beside[0] for beside in texts.values() if len({claim.quantity.ends for claim in beside}) == 1
        ]
        if 1 < len(alone) <= FEW:
            shared.update((one.id, other.id) for one, other in combinations(alone, 2))
    named = {claim.id: claim for claim in claims}
    for (one, other), words in shared.items():
        if words >= WORDS:
            first, second = sorted((one, other), key=order.__getitem__)
            yield named[first], named[second]


def _sort(claim: Claim) -> tuple[str, str]:
    """The sort of a figure; a day of the week is no second date of its sentence."""
    by_name = claim.quantity.kind == "date" and not claim.quantity.named_date
    return (claim.quantity.kind, "weekday") if by_name else claim.quantity.sort
