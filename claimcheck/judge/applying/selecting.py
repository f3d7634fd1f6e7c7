"""Which rule speaks of a claim or a pairing: the most specific whose ``where`` fits, a house's own before a bundled."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache

from claimcheck.lexicon import noun_lemma
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
    "act": lambda c: c.act_sort,
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
        elif key == "subject":
            if not _counts(claim, tuple(wanted)):
                return False
        elif _VALUES[key](claim) not in wanted:
            return False
    return True


def _counts(claim: Claim, nouns: tuple[str, ...]) -> bool:
    """Whether a claim counts one of some nouns: "stall", or with what describes it, "market stall"."""
    subject, wanted = claim.subject, _singular(nouns)
    if subject is None:
        return False
    described = [subject.head]
    for modifier in reversed(subject.modifiers):
        described.append(f"{modifier} {described[-1]}")
    return any(words in wanted for words in described)


@lru_cache(maxsize=1024)
def _singular(nouns: tuple[str, ...]) -> frozenset[str]:
    """The nouns that a rule names and their singulars: a claim knows its noun by the singular alone."""
    told = [" ".join(noun.lower().split()).rpartition(" ") for noun in nouns]
    return frozenset((*nouns, *(f"{before}{space}{noun_lemma(head)}" for before, space, head in told)))


class Fitting:
    """Rules in the order in which they are asked; which of them speak of a claim is found out once."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        self._rules = tuple(rules)
        self._of: dict[str, dict[int, Rule]] = {}

    def both(self, left: Claim, right: Claim) -> Iterator[Rule]:
        """The rules that speak of either."""
        also = self._fitting(right)
        return (rule for number, rule in self._fitting(left).items() if number in also)

    def _fitting(self, claim: Claim) -> dict[int, Rule]:
        found = self._of.get(claim.id)
        if found is None:
            found = {number: rule for number, rule in enumerate(self._rules) if fits(rule, claim)}
            self._of[claim.id] = found
        return found


def most_specific(rules: Sequence[Rule]) -> list[Rule]:
    """Rules in the order in which they are asked: a house's own before the bundled ones, whatever they look at; among
    them the most specific first, then by id."""
    return sorted(rules, key=lambda rule: (not rule.origin.own, -_weight(rule), rule.id))


def _weight(rule: Rule) -> int:
    """What a rule is about weighs twice what it only asks to be known."""
    return sum(2 * _WEIGHT.get(key, 1) for key in rule.where) + sum(_WEIGHT.get(key, 1) for key in rule.known)
