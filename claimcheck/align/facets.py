"""How two claims compare, facet by facet: same, different or unknown, with the words that decided it.

Only an explicit difference is "different"; what a text leaves open is "unknown".
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from operator import attrgetter

from claimcheck.align.one_thing import act, clause, for_whom, of_one, tallied, told
from claimcheck.align.outcomes import (
    days,
    described_by_one,
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
from claimcheck.record import replace
from claimcheck.records.claim import Claim, Event
from claimcheck.records.pairing import Comparison, Outcome


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
    if outcome == "same" and tallied(left, right, wording) and not of_one(left, right, wording):
        outcome = "unknown"  # points are somebody's points
    if outcome == "same" and (described_by_one(left, right) or posts_and_people(left, right, wording)):
        outcome = "unknown"
    if outcome == "different" and told_by_no_calling(left, right, wording):
        outcome = "unknown"
    return Comparison(outcome, *words)


def _event(left: Claim, right: Claim, wording: Wording) -> Comparison:
    def outcome(one: Event, other: Event) -> Outcome:
        if one.instance != other.instance:
            return "different"
        if one.cls == other.cls or (one.family == other.family and stand_in(one, other, wording)):
            return "same"
        return "unknown" if one.family == other.family or left.quantity.kind != "duration" else "different"

    return told(left.event, right.event, _event_words, outcome)


def _event_words(event: Event) -> str:
    text = f"{event.instance} {event.text}" if event.instance else event.text
    return f"{text} (named at the start of the text)" if event.assumed else text


def _place(left: Claim, right: Claim, wording: Wording) -> Comparison:
    found = told(left.place, right.place, attrgetter("text"), places)
    if found.outcome != "different" or not any(map(_where_told, (left, right))):
        return found
    # "the zoo in Marl said it had 12 lions", "the zoo in Orvel said it had 20": only a name makes them one
    names = ({cue for cue in claim.cues if cue[0].isupper()} for claim in (left, right))
    return replace(found, outcome="unknown") if set.intersection(*names) else found


def _where_told(claim: Claim) -> bool:
    """Whether the place of a figure is that of who tells it: "40 people died, a spokesman in Marl said"."""
    said, place = claim.attribution, claim.place
    return said is not None and place is not None and said.start <= place.start < said.end


def _period(left: Claim, right: Claim, wording: Wording) -> Comparison:
    one, other = left.period, right.period
    found = told(one, other, attrgetter("text"), days)
    if all(claim.quantity.kind == "age" and _of_the_dead(claim, wording) for claim in (left, right)):
        return replace(found, outcome="unknown")
    if left.is_earlier != right.is_earlier:
        return replace(found, outcome="different")
    return found


def _of_the_dead(claim: Claim, wording: Wording) -> bool:
    """Whether the sentence of an age tells a death: who was 29 "when she died in 2022" is 29 in every text."""
    return any(token.lower in wording.words["dying"] for token in tokens(claim.sentence.text, 0))


def _scope(left: Claim, right: Claim, wording: Wording) -> Comparison:
    words = (" ".join(left.scope_words) or None, " ".join(right.scope_words) or None)
    one_act = left.act is not None and left.act == right.act
    # what the clauses share is asked only of "11 of 14 counts"
    part = one_act and any(c.portion is not None and c.portion.form == "part" for c in (left, right))
    one_clause = part and clause(left, right, wording).outcome == "same"
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
    return told(
        left.attribution,
        right.attribution,
        attrgetter("speaker"),
        lambda one, other: "same" if one.key == other.key else "different",
    )


_FACETS: dict[str, Callable[[Claim, Claim, Wording], Comparison]] = {
    "measure": _measure,
    "subject": _subject,
    "for_whom": for_whom,
    "event": _event,
    "place": _place,
    "period": _period,
    "scope": _scope,
    "role": _role,
    "modality": _modality,
    "attribution": _attribution,
    "clause": clause,
    "act": act,
}
