"""Which rule speaks of a claim or a pairing: the most specific one whose ``where`` fits."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from claimcheck.records.claim import Claim
from claimcheck.rulebook import Rule
from claimcheck.rulebook.patterns import compile_pattern

_VALUES: dict[str, Callable[[Claim], object]] = {
    "kind": lambda c: c.quantity.kind,
    "dimension": lambda c: c.quantity.unit.dimension if c.quantity.unit else None,
    "unit": lambda c: c.quantity.unit.name if c.quantity.unit else None,
    "measure": lambda c: c.measure,
    "subject": lambda c: c.subject.head if c.subject else None,
    "class": lambda c: c.subject.cls if c.subject else None,
    "event": lambda c: c.event.cls if c.event else None,
    "place": lambda c: c.place.name if c.place else None,
    "scope": lambda c: c.scope,
    "role": lambda c: c.role,
    "modality": lambda c: c.modality,
    "speaker": lambda c: c.attribution.key if c.attribution else None,
    "part": lambda c: c.part,
}
# A rule on a measure is more specific than one on a class, and that than one on a kind.
_WEIGHT = {"measure": 9, "subject": 8, "event": 8, "text": 4, "class": 4, "role": 2, "speaker": 2, "place": 2}


def fits(rule: Rule, claim: Claim) -> bool:
    """Whether every key of the rule's ``where`` holds for a claim; ``text`` are RE2 patterns found in the sentence."""
    for key, wanted in rule.where.items():
        if key == "text":
            if not any(compile_pattern(pattern).search(claim.sentence.text) for pattern in wanted):
                return False
        elif _VALUES[key](claim) not in wanted:
            return False
    return True


def most_specific(rules: Sequence[Rule]) -> list[Rule]:
    """Rules in the order in which they are asked: the most specific first, then by id."""
    return sorted(rules, key=lambda r: (-sum(_WEIGHT.get(key, 1) for key in (*r.where, *r.known)), r.id))
