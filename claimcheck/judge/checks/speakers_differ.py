"""Inside one text two speakers give different values for one thing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Annotated

from pydantic import Field

from claimcheck.judge.checks import values_differ
from claimcheck.judge.phrases.voices.agreeing import TIMES, is_time
from claimcheck.judge.phrases.voices.another import of_another
from claimcheck.judge.phrases.voices.by_type import differing
from claimcheck.judge.phrases.voices.clauses import Beside
from claimcheck.judge.phrases.voices.registering import each_registers
from claimcheck.judge.phrases.voices.set_apart import two_days, two_moments
from claimcheck.judge.phrases.voices.turns import in_turns
from claimcheck.judge.phrases.voices.two_claims import (
    Both,
    each_of_himself,
    next_to,
    of_rivals,
    points,
    set_apart,
    told_of_each,
    two_subjects,
    words_before,
)
from claimcheck.judge.phrases.voices.two_voices import contradicting
from claimcheck.judge.ruling import Facts, RuledOn, Ruling
from claimcheck.judge.two_things import told_of_two
from claimcheck.judge.values import value
from claimcheck.lexicon import verb_lemma
from claimcheck.records.claim import Claim
from claimcheck.records.pairing import Pairing

OUTCOMES = ("conflict", "rounding", "compatible", "not-compared")
TAKES = "pairing"
SET_APART = "the text itself sets the two against each other"


class Parameters(values_differ.Parameters):
    """As for two texts. ``side_by_side``: where nothing says that both speak of one place, they are surely of one thing
    only in one sentence or in two that follow each other; elsewhere the finding is one level quieter."""

    side_by_side: bool = False
    shared: Annotated[int, Field(ge=0)] = 0
    """Where set, two clauses that name no one event are of one thing where they stand side by side and share so many
    words besides the speakers' and the noun that is counted."""
    empty: tuple[str, ...] = ()
    """Verbs that anything can be said with, which are not counted among those words: "would last three months"."""
    tellers: frozenset[str] = frozenset()
    """Words behind a number that tell one thing from another of its sort: first, second."""
    sorts: frozenset[str] = frozenset()
    """Words of a clause that tell its figure from one without them: average."""
    registering: frozenset[str] = frozenset()
    """Verbs behind a name by which a figure is its own: "Seville recorded 45 degrees, Madrid 41"."""
    contrasting: frozenset[str] = frozenset()
    """Words between two figures of a sentence by which the text itself says that they differ: while."""
    rivals: frozenset[str] = frozenset()
    """Nouns for one who wants what another wants."""
    timing: frozenset[str] = frozenset()
    """Words right before a year or an hour that tells when: in, from."""
    beside: Beside | None = None
    """Where given, the rule also looks for a second speaker who gives a bare figure for what the first has told."""


def judge(pairing: Pairing, parameters: Parameters, facts: Facts) -> Ruling:
    """Compare two values of one text when two different speakers give them."""
    said = pairing.facets["attribution"]
    if pairing.left.quantity.kind in TIMES:
        return Ruling("not_compared", "hours and years are held against each other by their words")
    if said.outcome != "different":
        return Ruling("not_compared", "no two speakers are named")
    apart = _why_apart(pairing, parameters, facts)
    if apart is not None:
        return Ruling("not_compared", apart)
    ruling = values_differ.judge(pairing, parameters, facts)
    if ruling.verdict != "conflict":
        return ruling
    reason = f"{said.left} and {said.right} do not say the same: {ruling.reason}"
    doubt = 0
    if parameters.side_by_side and next_to((pairing.left, pairing.right)):
        doubt = -_in_one_breath(pairing)
    elif parameters.side_by_side:
        doubt = pairing.facets["place"].outcome != "same"
    notes = _notes(pairing.left, pairing.right, parameters)
    doubts = ruling.doubts + doubt + len(notes)
    return Ruling("conflict", reason, ruling.compared, (*ruling.notes, *notes), doubts=doubts)


def _why_apart(pairing: Pairing, parameters: Parameters, facts: Facts) -> str | None:
    """Why both speakers may be right: each tells of something else. None where nothing says so."""
    both = left, right = pairing.left, pairing.right
    beside, speech = parameters.beside or Beside(), facts.speech
    joints = parameters.beside or Beside(joints=parameters.contrasting - {"against"})
    reasons: tuple[tuple[str, Callable[[], bool]], ...] = (
        ("nothing says that the ages are one person's", lambda: left.quantity.kind == "age"),
        ("a share is not so many points", lambda: points(left) != points(right)),
        ("one voice tells both", lambda: not in_turns(left, right, joints, speech)),
        ("each tells a figure of its own", lambda: _of_each(both, parameters)),
        ("each speaker tells of himself", lambda: each_of_himself(both, beside)),
        (
            "the second is told of another thing or time",
            lambda: of_another(left, right, beside, facts.moves, speech["verbs"]),
        ),
        ("the text names two days, and each may have its figure", lambda: two_days(both)),
        (
            "one clause speaks of the first and the other of the second",
            lambda: told_of_each(both, parameters.tellers, parameters.sorts),
        ),
        (
            "what the one tells of is not what the other does",
            lambda: two_subjects(both, beside, facts.roots),
        ),
        (
            "the two clauses may be about two things",
            lambda: bool(parameters.shared) and not _one_thing(pairing, parameters),
        ),
    )
    return next((reason for reason, holds in reasons if holds()), None)


def _of_each(both: Both, parameters: Parameters) -> bool:
    """Whether what somebody recorded or wants is his own."""
    return each_registers(*both, parameters.registering) or of_rivals(both, parameters.rivals)


def _in_one_breath(pairing: Pairing) -> bool:
    """Whether two counts of one noun name no event, and need none where they stand side by side."""
    if pairing.left.period != pairing.right.period:
        return False  # "40 on Monday", "45 by Tuesday"
    return pairing.facets["event"].outcome == "unknown" and pairing.left.attached and pairing.right.attached


def judge_text(claims: Sequence[Claim], parameters: Parameters, facts: Facts) -> list[RuledOn]:
    """Find what one speaker says and the next puts at another figure."""
    if parameters.beside is None:
        return []
    made = []
    amounts = [claim for claim in claims if not is_time(claim)]
    told_with = {claim.sentence.start for claim in amounts}  # "it had 6,200 people in 2011"
    times = [
        claim
        for claim in claims
        if is_time(claim) and claim.sentence.start not in told_with and _led(claim, parameters)
    ]
    claims = amounts
    found = list(contradicting(claims, parameters.beside, facts.endings, parameters.hedged, facts.speech))
    for pair in differing(claims, parameters.beside, facts.roots, parameters.hedged, facts.speech):
        if not any(pair[0] is one and pair[1] is other for one, other in found):
            found.append(pair)
    found += differing(times, parameters.beside, facts.roots, parameters.hedged, facts.speech)
    for one, other in found:
        timed = is_time(one)  # each is its own time
        if (
            _of_each((one, other), parameters)
            or (not timed and told_of_two(one, other, facts) is not None)
            or of_another(one, other, parameters.beside, facts.moves, facts.speech["verbs"])
            or two_moments(one, other, parameters.beside)
        ):
            continue
        reason = f"one speaker gives {value(one)}, the next {value(other)}, for what seems to be one thing"
        notes = _notes(one, other, parameters)
        made.append(RuledOn((one, other), Ruling("conflict", reason, notes=notes, doubts=len(notes))))
    return made


def _notes(one: Claim, other: Claim, parameters: Parameters) -> tuple[str, ...]:
    return (SET_APART,) if set_apart(one, other, parameters.contrasting) else ()


def _led(claim: Claim, parameters: Parameters) -> bool:
    """Whether a word ties a year or an hour to a verb, so that it describes no thing: "the 1964 campaign"."""
    return not parameters.timing.isdisjoint(words_before(claim)[-1:])


def _one_thing(pairing: Pairing, parameters: Parameters) -> bool:
    left, right = pairing.left, pairing.right
    counted = left.quantity.kind == "count"
    if counted and (pairing.facets["subject"].outcome != "same" or left.measure is not None):
        return False
    if pairing.facets["event"].outcome == "same" and not counted:
        return True
    words = _words(left) & _words(right)
    noun = {subject.head for subject in (left.subject, right.subject) if subject is not None}
    return next_to((left, right)) and len(words - noun - set(parameters.empty)) >= parameters.shared


def _words(claim: Claim) -> set[str]:
    """What a clause is about, without who says it."""
    said = claim.attribution
    who = said.words if said is not None else frozenset()
    return {verb_lemma(word) for word in claim.cues if word.lower() not in who and word.islower()}
