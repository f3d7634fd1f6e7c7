"""How two claims compare, facet by facet: same, different or unknown, with the words that decided it.

Only an explicit difference is "different"; what a text leaves open is "unknown".
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from claimcheck.align.outcomes import (
    days,
    described_by_one,
    people,
    places,
    posts_and_people,
    stand_in,
    subjects,
    to_come,
    told_by_no_calling,
)
from claimcheck.align.portions import one_scope
from claimcheck.lexicon.tokens import tokens
from claimcheck.lexicon.wording import Wording
from claimcheck.records.claim import Claim, Event
from claimcheck.records.pairing import Comparison, Outcome, weight

ENOUGH = 3
"""Shared words of a clause, names and other numbers counting double, from which two clauses speak of one thing.
On real stories two shared words were right as often as not for money; one was right for nothing."""
MANY_OWNERS = 5
"""The same for points and games, of which everybody in a text has some number: two names and a word."""


def compare(left: Claim, right: Claim, wording: Wording) -> dict[str, Comparison]:
    """Every facet of a pairing, in the order of ``pairing.FACETS``."""
    compared = ((name, facet(left, right, wording)) for name, facet in _FACETS.items())
    return {name: _once(found.outcome, found.left, found.right) for name, found in compared}


@lru_cache(maxsize=8192)
def _once(outcome: Outcome, left: str | None, right: str | None) -> Comparison:
    """A comparison; one and the same for all pairings that have it, as a thousand texts have a million."""
    return Comparison(outcome, left, right)


def _measure(left: Claim, right: Claim, wording: Wording) -> Comparison:
    one, other = left.measure, right.measure
    words = (left.measure_words, right.measure_words)
    if one is None or other is None:
        return Comparison("unknown", *words)
    alike = one == other or frozenset((one, other)) in wording.comparable
    return Comparison("same" if alike else "different", *words)


def _subject(left: Claim, right: Claim, wording: Wording) -> Comparison:
    one, other = left.subject, right.subject
    words = (one.text if one else None, other.text if other else None)
    outcome = subjects(one, other, wording)
    if outcome == "same" and _tallied(left, right, wording) and not _of_one(left, right, wording):
        outcome = "unknown"  # points are somebody's points
    if outcome == "same" and (described_by_one(left, right) or posts_and_people(left, right, wording)):
        outcome = "unknown"
    if outcome == "different" and told_by_no_calling(left, right, wording):
        outcome = "unknown"
    return Comparison(outcome, *words)


def _tallied(left: Claim, right: Claim, wording: Wording) -> bool:
    """Whether everybody in a text has some number of what is counted: games, points."""
    return any(c.subject is not None and c.subject.head in wording.tallied for c in (left, right))


def _of_one(left: Claim, right: Claim, wording: Wording) -> bool:
    """Whether two counts are known to be one's own, or their clauses share so much that they must be; the games
    that somebody played are not those that they missed."""
    if _act(left, right, wording).outcome == "different":
        return False
    if _nobody_else(left, right) or _nobody_else(right, left):
        return False  # a striker's goals are not his team's
    return "same" in (_for_whom(left, right, wording).outcome, _clause(left, right, wording).outcome)


def _nobody_else(one: Claim, other: Claim) -> bool:
    """Whether only one of two texts says whose a count is, and the other's sentence does not name him."""
    if one.for_whom is None or other.for_whom is not None:
        return False
    named = {token.lower for token in tokens(other.sentence.text, 0)}
    return named.isdisjoint(one.for_whom.name.lower().split())


def _for_whom(left: Claim, right: Claim, wording: Wording) -> Comparison:
    one, other = left.for_whom, right.for_whom
    words = (one.name if one else None, other.name if other else None)
    if one is None or other is None:
        return Comparison("unknown", *words)
    return Comparison(people(one.name.lower().split(), other.name.lower().split()), *words)


def _event(left: Claim, right: Claim, wording: Wording) -> Comparison:
    one, other = left.event, right.event
    words = (_event_words(one), _event_words(other))
    if one is None or other is None:
        return Comparison("unknown", *words)
    if one.instance != other.instance:
        return Comparison("different", *words)
    if one.cls == other.cls or (one.family == other.family and stand_in(one, other, wording)):
        return Comparison("same", *words)
    if one.family == other.family or left.quantity.kind != "duration":
        return Comparison("unknown", *words)
    return Comparison("different", *words)


def _event_words(event: Event | None) -> str | None:
    if event is None:
        return None
    text = f"{event.instance} {event.text}" if event.instance else event.text
    return f"{text} (named at the start of the text)" if event.assumed else text


def _place(left: Claim, right: Claim, wording: Wording) -> Comparison:
    one, other = left.place, right.place
    words = (one.text if one else None, other.text if other else None)
    if one is None or other is None:
        return Comparison("unknown", *words)
    return Comparison(places(one, other), *words)


def _period(left: Claim, right: Claim, wording: Wording) -> Comparison:
    one, other = left.period, right.period
    words = (one.text if one else None, other.text if other else None)
    if all(claim.quantity.kind == "age" and _of_the_dead(claim, wording) for claim in (left, right)):
        return Comparison("unknown", *words)
    if (one is not None and one.earlier) != (other is not None and other.earlier):
        return Comparison("different", *words)
    if one is None or other is None:
        return Comparison("unknown", *words)
    outcome = days(one, other)
    return Comparison(outcome, *words)


def _of_the_dead(claim: Claim, wording: Wording) -> bool:
    """Whether the sentence of an age tells a death: who was 29 "when she died in 2022" is 29 in every text."""
    return any(token.lower in wording.words["dying"] for token in tokens(claim.sentence.text, 0))


def _scope(left: Claim, right: Claim, wording: Wording) -> Comparison:
    words = (" ".join(left.scope_words) or None, " ".join(right.scope_words) or None)
    one_act = left.act is not None and left.act == right.act
    # what the clauses share is asked only of "11 of 14 counts"
    part = one_act and any(c.portion is not None and c.portion.form == "part" for c in (left, right))
    one_clause = part and _clause(left, right, wording).outcome == "same"
    alike = one_scope(left, right, one_act, one_clause)
    return Comparison("same" if alike else "different", *words)


def _role(left: Claim, right: Claim, wording: Wording) -> Comparison:
    # "8.5 per cent more", "a rise of 7.5 per cent"
    shares = left.quantity.sort == right.quantity.sort == ("percentage", "share")
    alike = left.role == right.role or (shares and {left.role, right.role} == {"increment", "change"})
    return Comparison("same" if alike else "different", left.role, right.role)


def _modality(left: Claim, right: Claim, wording: Wording) -> Comparison:
    one, other = left.modality, right.modality
    stated = ("asserted", "estimated")
    if one == other or (one in stated and other in stated):
        outcome: Outcome = "same"
    elif {one, other} <= {"planned", *stated}:
        outcome = "different" if to_come(left, right) or to_come(right, left) else "unknown"
    else:
        outcome = "different"
    return Comparison(outcome, one, other)


def _attribution(left: Claim, right: Claim, wording: Wording) -> Comparison:
    one, other = left.attribution, right.attribution
    if one is None or other is None:
        return Comparison("unknown", one.speaker if one else None, other.speaker if other else None)
    return Comparison("same" if one.key == other.key else "different", one.speaker, other.speaker)


def _clause(left: Claim, right: Claim, wording: Wording) -> Comparison:
    """Names and content words both clauses share: enough of them make one thing likely, few say nothing."""
    mine = {wording.known_as(cue): cue for cue in left.cues}
    # the panel that "deliberated" for 40 hours had "30 hours of deliberations"
    roots = wording.roots.among(left.cues)
    found = ((mine.get(wording.known_as(cue)) or roots.get(wording.roots.of(cue)), cue) for cue in right.cues)
    # a name that opens one of the sentences is written there as any word is
    shared = [_shared(own, cue, wording) for own, cue in found if own is not None]
    words = ", ".join(shared) or None
    owned = _for_whom(left, right, wording).outcome == "same"
    many = _tallied(left, right, wording) and not owned
    enough = len(shared) > 1 and weight(shared) + owned >= (MANY_OWNERS if many else ENOUGH)
    return Comparison("same" if enough else "unknown", words, words)


def _shared(cue: str, other: str, wording: Wording) -> str:
    """What two words have in common, which may be one name with a capital; "Austrian" is no name of an "Austria"."""
    if cue.lower() != other.lower() and wording.nations.get(cue.lower()) is not None:
        return wording.known_as(cue)
    return max(cue, other, key=_has_capital)


def _has_capital(cue: str) -> bool:
    return not cue[0].islower()


def _act(left: Claim, right: Claim, wording: Wording) -> Comparison:
    if left.act is None or right.act is None:
        return Comparison("unknown", left.act, right.act)
    general = {left.act, right.act} & wording.general_acts and {left.act, right.act} & wording.happenings
    return Comparison("same" if left.act == right.act or general else "different", left.act, right.act)


_FACETS: dict[str, Callable[[Claim, Claim, Wording], Comparison]] = {
    "measure": _measure,
    "subject": _subject,
    "for_whom": _for_whom,
    "event": _event,
    "place": _place,
    "period": _period,
    "scope": _scope,
    "role": _role,
    "modality": _modality,
    "attribution": _attribution,
    "clause": _clause,
    "act": _act,
}
