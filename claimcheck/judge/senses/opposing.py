"""Whether two texts say opposite things with one figure: a fall for a rise, a loss for a profit, against for for."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from claimcheck.judge.around import before, behind, next_to
from claimcheck.judge.phrases.amounts import percent
from claimcheck.judge.phrases.same import Same, kept
from claimcheck.judge.ruling import Facts
from claimcheck.judge.senses.results import winners
from claimcheck.judge.values import value
from claimcheck.lexicon.senses import Senses
from claimcheck.records.claim import Claim
from claimcheck.records.quantity import MOMENTS, NAMING

_KEPT = 4096
"""Claims whose words are kept: each stands in many pairings."""
_BEHIND = 4
"""Words behind a figure among which a small word may say in which sense it is told."""


class _Words(NamedTuple):
    """The words of a clause as written, under each of their dictionary forms; ``near`` up to what cuts them off."""

    near: dict[str, str]
    told: dict[str, str]


class Opposed(NamedTuple):
    """What each of two texts says with one figure, in words; ``both`` where both may be true."""

    mine: str
    theirs: str
    both: bool = False


def opposed(claim: Claim, other: Claim, ways: tuple[int, int], facts: Facts) -> Opposed | None:
    """What ``other`` says against ``claim``, which has its value; None where it says nothing.

    ``ways``: whether each is told as a rise (1), a fall (-1) or neither.
    """
    kind = claim.quantity.kind
    if kind == "score":
        won = winners(claim, other, facts)
        return Opposed(f"a win of {won[0]}", f"a win of {won[1]}") if won else None
    if kind not in NAMING and ways[0] * ways[1] < 0:
        mine, theirs = (f"a {'rise' if way > 0 else 'fall'} of {_told(other)}" for way in ways)
        return Opposed(mine, theirs)
    senses = facts.senses
    words = _words(claim, facts), _words(other, facts)
    for pair in (*senses.pairs, *(senses.moments if kind in MOMENTS else ())):
        found = _opposite(*words, pair)
        if found is not None:
            return found
    found = _of_things(claim, other, words, facts)
    if found is not None:
        return found._replace(both=kind not in MOMENTS)
    found = _negative(*words, senses.negatives)
    if found is not None or kind in NAMING:
        return found
    small = _Words(*[_small(claim)] * 2), _Words(*[_small(other)] * 2)
    return next((told for pair in senses.behind if (told := _opposite(*small, pair)) is not None), None)


def of_opposite_things(claim: Claim, other: Claim, facts: Facts) -> str | None:
    """Why two figures that differ are of two things, each named by its own word: "imported 660", "exported 410"."""
    if claim.quantity.kind in MOMENTS:
        return None
    found = _of_things(claim, other, (_words(claim, facts), _words(other, facts)), facts)
    return f"the one is told with {found.mine}, the other with {found.theirs}" if found is not None else None


def _of_things(claim: Claim, other: Claim, words: tuple[_Words, _Words], facts: Facts) -> Opposed | None:
    """The words of two things that two clauses tell of, where nothing says that both figures measure one."""
    if claim.measure is not None and claim.measure == other.measure:
        return None
    return next((told for pair in facts.senses.things if (told := _opposite(*words, pair)) is not None), None)


def _told(claim: Claim) -> str:
    share = claim.quantity.amount.value
    return percent(share) if claim.quantity.kind == "percentage" and share is not None else value(claim)


def _words(claim: Claim, facts: Facts) -> _Words:
    return _worded(Same((claim,)), Same((facts.senses,)))


@kept
@lru_cache(maxsize=_KEPT)
def _worded(of: Same[Claim], by: Same[Senses]) -> _Words:
    (claim,), (senses,) = of, by
    forms, breaks = senses.forms, senses.breaks
    near: dict[str, str] = {}
    for part in (before(claim)[::-1], behind(claim)):
        for token in part:
            if token.lower in breaks:
                break
            near.update((form, token.lower) for form in forms(token.text))
    told = {form: cue.lower() for cue in claim.cues for form in forms(cue)}
    return _Words({form: near[form] for form in told if form in near}, told)


def _small(claim: Claim) -> dict[str, str]:
    """The first words behind a figure, up to a comma: "16 against the budget", "19 to 16 against it"."""
    found: dict[str, str] = {}
    for token in next_to(claim, _BEHIND):
        if token.text in (",", ";", ":") or token.lower == "and":
            break
        found[token.lower] = token.lower
    return found


def _opposite(mine: _Words, theirs: _Words, pair: tuple[frozenset[str], frozenset[str]]) -> Opposed | None:
    for one, another in (pair, pair[::-1]):
        here, there = mine.near.keys() & one, theirs.near.keys() & another
        if here and there and mine.told.keys().isdisjoint(another) and theirs.told.keys().isdisjoint(one):
            return _quoted(mine.near[min(here)], theirs.near[min(there)])
    return None


def _negative(mine: _Words, theirs: _Words, negatives: tuple[str, ...]) -> Opposed | None:
    """Whether a word of one is the other's with a syllable before it that denies it: "insured", "uninsured"."""
    for one, another in ((mine, theirs), (theirs, mine)):
        for word in one.near.keys() - another.told.keys():
            bare = next((word[len(no) :] for no in negatives if word.startswith(no)), "")
            if len(bare) > 3 and bare in another.near.keys() - one.told.keys():
                pair = one.near[word], another.near[bare]
                return _quoted(*(pair if one is mine else pair[::-1]))
    return None


def _quoted(mine: str, theirs: str) -> Opposed:
    return Opposed(f"“{mine}”", f"“{theirs}”")
