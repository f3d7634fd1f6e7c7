"""Whether two clauses speak of one thing: by whose figure it is, what was done, and the words that both have."""

from __future__ import annotations

from collections.abc import Callable
from operator import attrgetter
from typing import TypeVar

from claimcheck.align.outcomes import people
from claimcheck.lexicon.letters import alike, plain
from claimcheck.lexicon.tokens import tokens
from claimcheck.lexicon.wording import Wording
from claimcheck.records.claim import Claim
from claimcheck.records.pairing import Comparison, Outcome, weight

T = TypeVar("T")
ENOUGH = 3
"""Shared words of a clause, names and other numbers counting double, from which two clauses speak of one thing.
On real stories two shared words were right as often as not for money; one was right for nothing."""
MANY_OWNERS = 5
"""The same for points and games, of which everybody in a text has some number: two names and a word."""


def told(
    one: T | None, other: T | None, words: Callable[[T], str], outcome: Callable[[T, T], Outcome]
) -> Comparison:
    """How two things compare; unknown where a text leaves one of them open."""
    said = [words(thing) if thing is not None else None for thing in (one, other)]
    found = outcome(one, other) if one is not None and other is not None else "unknown"
    return Comparison(found, *said)


def for_whom(left: Claim, right: Claim, wording: Wording) -> Comparison:
    """Whose figures they are."""
    return told(
        left.for_whom,
        right.for_whom,
        attrgetter("name"),
        lambda one, other: people(*(name.split() for name in alike(one.name, other.name))),
    )


def act(left: Claim, right: Claim, wording: Wording) -> Comparison:
    """What was done."""

    def outcome(one: str, other: str) -> Outcome:
        acts = {one, other}
        general = acts & wording.general_acts and acts & wording.happenings
        return "same" if one == other or general else "different"

    return told(left.act, right.act, str, outcome)


def clause(left: Claim, right: Claim, wording: Wording) -> Comparison:
    """Names and content words both clauses share: enough of them make one thing likely, few say nothing."""
    mine = {wording.known_as(cue): cue for cue in left.cues}
    # the panel that "deliberated" for 40 hours had "30 hours of deliberations"
    roots = wording.roots.among(left.cues)
    found = ((mine.get(wording.known_as(cue)) or roots.get(wording.roots.of(cue)), cue) for cue in right.cues)
    # a name that opens one of the sentences is written there as any word is
    shared = [_shared(own, cue, wording) for own, cue in found if own is not None]
    words = ", ".join(shared) or None
    owned = for_whom(left, right, wording).outcome == "same"
    many = tallied(left, right, wording) and not owned
    enough = len(shared) > 1 and weight(shared) + owned >= (MANY_OWNERS if many else ENOUGH)
    return Comparison("same" if enough else "unknown", words, words)


def _shared(cue: str, other: str, wording: Wording) -> str:
    """What two words have in common, which may be one name with a capital; "Austrian" is no name of an "Austria"."""
    if cue.lower() != other.lower() and wording.nations.get(cue.lower()) is not None:
        return wording.known_as(cue)
    return max(cue, other, key=_has_capital)


def _has_capital(cue: str) -> bool:
    return not cue[0].islower()


def tallied(left: Claim, right: Claim, wording: Wording) -> bool:
    """Whether everybody in a text has some number of what is counted: games, points."""
    return any(c.subject is not None and c.subject.head in wording.tallied for c in (left, right))


def of_one(left: Claim, right: Claim, wording: Wording) -> bool:
    """Whether two counts are known to be one's own, or their clauses share so much that they must be; the games
    that somebody played are not those that they missed."""
    if act(left, right, wording).outcome == "different":
        return False
    if _nobody_else(left, right) or _nobody_else(right, left):
        return False  # a striker's goals are not his team's
    return "same" in (for_whom(left, right, wording).outcome, clause(left, right, wording).outcome)


def _nobody_else(one: Claim, other: Claim) -> bool:
    """Whether only one of two texts says whose a count is, and the other's sentence does not name him."""
    if one.for_whom is None or other.for_whom is not None:
        return False
    named = {token.lower for token in tokens(other.sentence.text, 0)}
    return named.isdisjoint(plain(one.for_whom.name).split())
