"""Which claims are worth comparing: those that share a key, so that cost grows with the claims, not their square."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import combinations

from claimcheck.align.keys import Key, keys
from claimcheck.align.paired import is_paired
from claimcheck.lexicon.wording import Wording
from claimcheck.limits import DEFAULTS, Limits
from claimcheck.records.claim import Claim

COMMON = 60
"""Claims; a word that more of them share ("company") tells nothing."""
ALIKE = 24
"""Claims; where more numbers have the same digits, two of them have them in another order by chance."""
NEIGHBOURS, FEWEST = 12, 3
"""How many others a claim of a large block is held against, by each key; in the largest blocks fewer."""
NEIGHBOURS_INSIDE = 2
"""How many of those may stand in its own text: such pairs only let a repetition join a topic."""


def blocks(claims: Sequence[Claim], wording: Wording) -> list[list[Claim]]:
    """Groups of claims that share a key, each in the order given; a claim may stand in several."""
    found: dict[Key, list[Claim]] = {}
    for claim in claims:
        if is_paired(claim):
            for key in keys(claim, wording):
                found.setdefault(key, []).append(claim)
    return [found[key] for key in sorted(found) if _worth(key, found[key])]


def _worth(key: Key, block: Sequence[Claim]) -> bool:
    """Whether a group has pairs that some rule could speak of; a slip of a digit is one between texts."""
    if key[2] == "digits":
        return _swapped(block)
    if key[2] == "slip":
        return any(claim.source != block[0].source for claim in block)
    return len(block) > 1 and not (key[2] in ("cue", "words") and len(block) > COMMON)


def _swapped(block: Sequence[Claim]) -> bool:
    """Whether few enough numbers have the same digits for two of them, in two texts, to be a slip of one another."""
    if len(block) > ALIKE or len({claim.source for claim in block}) < 2:
        return False
    return len({claim.quantity.amount.value for claim in block}) > 1


def pairs(block: Sequence[Claim], limits: Limits = DEFAULTS) -> Iterable[tuple[Claim, Claim]]:
    """The pairs of a block, the claim that comes first in the order given on the left.

    In a large block every claim is paired with its nearest :data:`NEIGHBOURS` only, few of them of its own text, in
    the order of place, event, person and names, so that cost grows with the number of claims and not with its square.
    """
    if len(block) <= limits.max_crowd:
        yield from combinations(block, 2)
        return
    order = {claim.id: index for index, claim in enumerate(block)}
    near = _side_by_side(block)
    reach = max(FEWEST, min(NEIGHBOURS, limits.max_pairs // len(block)))
    for index, claim in enumerate(near):
        inside = 0
        for other in near[index + 1 : index + 1 + reach]:
            inside += other.source == claim.source
            if other.source != claim.source or inside <= NEIGHBOURS_INSIDE:
                yield (claim, other) if order[claim.id] < order[other.id] else (other, claim)


def _side_by_side(block: Sequence[Claim]) -> list[Claim]:
    """The claims so that those of one thing come together; there the first of each text stand before all second."""
    nth: Counter[tuple[str, ...]] = Counter()
    ordered = []
    for claim in block:
        things = _thing(claim)
        ordered.append((things, nth[*things, claim.source], claim))
        nth[*things, claim.source] += 1
    return [claim for *_, claim in sorted(ordered, key=lambda row: row[:2])]


def _thing(claim: Claim) -> tuple[str, ...]:
    """What two claims of one thing have in common: place, event, person, names."""
    names = sorted(cue for cue in claim.cues if cue[0].isupper())
    return (
        claim.place.name if claim.place is not None else "",
        claim.event.cls if claim.event is not None else "",
        claim.for_whom.name if claim.for_whom is not None else "",
        " ".join(names),
    )
