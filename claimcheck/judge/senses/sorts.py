"""What a figure counts, where nouns tell that one thing is not the other: nurses and doctors, beds and pupils."""

from __future__ import annotations

from claimcheck.judge.around import next_to
from claimcheck.judge.ruling import Facts
from claimcheck.lexicon import noun_lemma
from claimcheck.records.claim import Claim

_BEHIND = 4
"""Words behind a figure among which a noun tells what "820 of them" are."""
_PEOPLE = "person"


def other_sort(claim: Claim, other: Claim, facts: Facts) -> str | None:
    """The noun of what ``other`` counts, where ``claim`` counts things of another sort; None where both may be one."""
    mine, theirs = _noun(claim, facts), _noun(other, facts)
    if mine is None or theirs is None or mine == theirs:
        return None
    one, another = (facts.senses.sorts.get(noun, frozenset()) for noun in (mine, theirs))
    apart = any(row == its and group != place for row, group in one for its, place in another)
    if apart and one.isdisjoint(another):
        return theirs
    people = [_people(half, noun) for half, noun in ((claim, mine), (other, theirs))]
    listed = [bool(places) for places in (one, another)]
    if any(people) and not all(people) and listed[people.index(False)]:
        return theirs
    return None


def _noun(claim: Claim, facts: Facts) -> str | None:
    """The noun that a figure counts, of "820 of them" the listed one right behind it."""
    if claim.quantity.kind != "count" or claim.subject is None:
        return None
    if claim.subject.head != _PEOPLE:
        return claim.subject.head
    row = next_to(claim, _BEHIND)
    if claim.scope == "subset" and not any(token.lower in facts.senses.breaks for token in row[:3]):
        nouns = (noun_lemma(token.lower) for token in row)
        return next((noun for noun in nouns if noun in facts.senses.sorts), _PEOPLE)
    return _PEOPLE


def _people(claim: Claim, noun: str) -> bool:
    return noun == _PEOPLE or (claim.subject is not None and claim.subject.cls == _PEOPLE)
