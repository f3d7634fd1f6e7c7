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
SORT = "sort"
"""Of a text that gives two figures of one unit only, which may be of two things."""
NAMED = ("noun", "recalled", "thing")
"""Keys that name what the figure is told of; of one measure a text may tell of two things."""
_SIZED = ("money", "percentage", "ratio", "duration", "measurement")
_SMALL = ("auxiliaries", "prepositions", "conjunctions", "determiners", "pronouns", "adverbs")
"""Lists of words that are no nouns."""
_NEAR = 80
"""Characters beside an age among which the name stands."""


def told_of(claim: Claim, words: Known, facts: Facts) -> Iterator[Key]:
    """The keys under which figures of one thing meet; none of a figure that says too little."""
    if claim.quantity.kind == "age":
        name = aged(claim)
        if name is not None:
            yield "age", name
        return
    yield from _counted(claim, words) if claim.quantity.kind == "count" else _measured(claim)
    if claim.glued or claim.quantity.kind == "money":
        yield from _described(claim, facts)


def _measured(claim: Claim) -> Iterator[Key]:
    quantity = claim.quantity
    if quantity.kind in _SIZED and not claim.glued:
        yield SORT, *quantity.sort, quantity.unit.name if quantity.unit is not None else ""
    if claim.measure is not None:
        yield "measure", *quantity.sort, claim.measure


def _counted(claim: Claim, words: Known) -> Iterator[Key]:
    """By the noun, by what is told of those it counts, and by what the noun says was told of them."""
    if claim.subject is None or _describes(claim):
        return
    head = noun_lemma(claim.subject.head)
    yield "noun", head
    for measure in {claim.measure, *words.recalls.get(head, ())} - {None}:
        yield "recalled", str(measure)


def _described(claim: Claim, facts: Facts) -> Iterator[Key]:
    """By what has the figure: "the $5 million road bridge"; "13-inch models" are of a kind."""
    unit = claim.subject.head if claim.subject is not None and claim.quantity.kind == "count" else ""
    for noun in nouns_behind(claim, frozenset().union(*(facts.clauses[small] for small in _SMALL))):
        if noun_lemma(noun.lower) == noun.lower:
            yield "thing", *claim.quantity.sort, unit, noun.lower


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
