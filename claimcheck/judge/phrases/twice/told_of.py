"""What a figure is told of, as far as its own words say: the noun it counts or describes, the name beside an age."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.judge.phrases.twice.known import nouns_behind
from claimcheck.judge.phrases.twice.words import Known
from claimcheck.judge.ruling import Facts
from claimcheck.lexicon import noun_lemma
from claimcheck.records.claim import Claim

Key = tuple[str, ...]
_NAME = r"((?:[A-Z][\w'’.-]*\s)*[A-Z][\w'’-]+)"
_BEFORE = re.compile(_NAME + r"(?:,\s+|\s+\(|\s+is\s+)(?:aged\s+)?$")
_WHO = re.compile(r"\bwho is (?:aged )?$")
_BEHIND = re.compile(r"^\s" + _NAME)
_SMALL = ("auxiliaries", "prepositions", "conjunctions", "determiners", "pronouns", "adverbs")
"""Lists of words that are no nouns."""
_NEAR = 80
"""Characters beside an age among which the name stands."""


def told_of(claim: Claim, words: Known, facts: Facts) -> Iterator[Key]:
    """The keys under which figures of one thing meet; none of a figure that says too little."""
    quantity = claim.quantity
    if quantity.kind == "age":
        name = aged(claim)
        if name is not None:
            yield "age", name
        return
    if quantity.kind != "count":
        if claim.measure is not None:
            yield "measure", *quantity.sort, claim.measure
    elif claim.subject is not None and not _describes(claim):
        head = noun_lemma(claim.subject.head)
        yield "noun", head
        for measure in {claim.measure, *words.recalls.get(head, ())} - {None}:
            yield "recalled", str(measure)
    if claim.glued or quantity.kind == "money":
        nouns = nouns_behind(claim, frozenset().union(*(facts.clauses[small] for small in _SMALL)))
        unit = claim.subject.head if claim.subject is not None and quantity.kind == "count" else ""
        for noun in nouns:  # "the $5 million road bridge"; "13-inch models" are of a kind
            if noun_lemma(noun.lower) == noun.lower:
                yield "thing", *quantity.sort, unit, noun.lower


def aged(claim: Claim) -> str | None:
    """The full name that stands right beside an age; None where none does, or the name is of somebody unknown."""
    if claim.for_whom is None:
        return None
    if _WHO.search(claim.text_before) is not None:
        return claim.for_whom.name
    found = _BEFORE.search(claim.text_before[-_NEAR:]) or _BEHIND.search(claim.text_behind[:_NEAR])
    if found is None:
        return None
    last, name = found[1].split()[-1].removesuffix("'s").removesuffix("’s"), claim.for_whom.name
    return name if name.split()[-1].lower() == last.lower() else None


def _describes(claim: Claim) -> bool:
    """Whether what is counted only describes another noun: "a five-vote majority", "two major-league sources"."""
    if claim.glued or claim.subject is None or not claim.subject.text:
        return True
    noun = claim.subject.text.split()[-1].lower()
    many = claim.quantity.amount.value != 1
    return many and noun_lemma(noun) == noun and claim.subject.cls != "person"
