"""Inside one text two speakers give different values for one thing."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Annotated

from pydantic import Field

from claimcheck.judge.checks import values_differ
from claimcheck.judge.phrases.voices.agreeing import TIMES, is_time
from claimcheck.judge.phrases.voices.another import of_another
from claimcheck.judge.phrases.voices.by_type import differing
from claimcheck.judge.phrases.voices.clauses import Beside, own, told_before
from claimcheck.judge.phrases.voices.registering import each_registers
from claimcheck.judge.phrases.voices.set_apart import (
    of_two_sorts,
    two_days,
    two_ends,
    two_moments,
    two_places,
)
from claimcheck.judge.phrases.voices.turns import in_turns
from claimcheck.judge.phrases.voices.two_voices import contradicting
from claimcheck.judge.ruling import Facts, RuledOn, Ruling
from claimcheck.judge.two_things import told_of_two
from claimcheck.judge.values import value
from claimcheck.lexicon import verb_lemma
from claimcheck.lexicon.roots import Roots
from claimcheck.records.claim import Claim
from claimcheck.records.pairing import Pairing

OUTCOMES = ("conflict", "rounding", "compatible", "not-compared")
TAKES = "pairing"
SET_APART = "the text itself sets the two against each other"
_REACH = 8
"""Words before a number."""
_FOLLOWS = 3
"""Characters between two sentences that follow each other."""
_THEY = frozenset(("he", "she", "it", "they"))
_FIRST = 3
"""Words behind a verb of saying among which the subject stands."""


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
    if parameters.side_by_side and _next_to(pairing):
        doubt = -_in_one_breath(pairing)
    elif parameters.side_by_side:
        doubt = pairing.facets["place"].outcome != "same"
    notes = _set_apart(pairing.left, pairing.right, parameters.contrasting)
    doubts = ruling.doubts + doubt + len(notes)
    return Ruling("conflict", reason, ruling.compared, (*ruling.notes, *notes), doubts=doubts)


def _why_apart(pairing: Pairing, parameters: Parameters, facts: Facts) -> str | None:
    """Why both speakers may be right: each tells of something else. None where nothing says so."""
    if pairing.left.quantity.kind == "age":
        return "nothing says that the ages are one person's"
    if _each_of_himself(pairing, parameters):
        return "each speaker tells of himself"
    if each_registers(pairing.left, pairing.right, parameters.registering):
        return "each tells a figure of its own"
    if _of_rivals((pairing.left, pairing.right), parameters.rivals):
        return "each of two rivals tells of himself"
    beside, speech = parameters.beside or Beside(), facts.speech["verbs"]
    joints = Beside(joints=parameters.contrasting - {"against"})
    if not in_turns(pairing.left, pairing.right, parameters.beside or joints, facts.speech):
        return "one voice tells both"
    if of_another(pairing.left, pairing.right, beside, facts.moves, speech):
        return "the second is told of another thing or time"
    if two_days((pairing.left, pairing.right)):
        return "the text names two days, and each may have its figure"
    if _told_apart(pairing, parameters):
        return "one clause speaks of the first and the other of the second"
    if _two_subjects(pairing, parameters, facts.roots):
        return "what the one tells of is not what the other does"
    if parameters.shared and not _one_thing(pairing, parameters):
        return "the two clauses may be about two things"
    return None


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
        if _of_rivals((one, other), parameters.rivals):
            continue
        timed = is_time(one)  # each is its own time
        if (not timed and told_of_two(one, other, facts) is not None) or each_registers(
            one, other, parameters.registering
        ):
            continue
        if of_another(one, other, parameters.beside, facts.moves, facts.speech["verbs"]):
            continue
        if two_moments(one, other, parameters.beside):
            continue
        reason = f"one speaker gives {value(one)}, the next {value(other)}, for what seems to be one thing"
        notes = _set_apart(one, other, parameters.contrasting)
        made.append(RuledOn((one, other), Ruling("conflict", reason, notes=notes, doubts=len(notes))))
    return made


def _led(claim: Claim, parameters: Parameters) -> bool:
    """Whether a word ties a year or an hour to a verb, so that it describes no thing: "the 1964 campaign"."""
    return not parameters.timing.isdisjoint(_before(claim)[-1:])


def _set_apart(left: Claim, right: Claim, contrasting: frozenset[str]) -> tuple[str, ...]:
    """A note where the text itself sets the two figures against each other in one sentence, so that its readers know:
    "the police put the crowd at 20,000, while the organisers spoke of 50,000"."""
    one, other = sorted((left, right), key=lambda claim: claim.quantity.start)
    if one.sentence.start != other.sentence.start:
        return ()
    between = one.sentence.text[
        one.quantity.end - one.sentence.start : other.quantity.start - one.sentence.start
    ]
    words = between.lower().replace(",", " , ").split()
    at = max((n for n, word in enumerate(words) if word in contrasting), default=None)
    # "while rain fell, and organisers spoke of": the word of contrast is of another clause
    return () if at is None or "and" in words[at:] else (SET_APART,)


def _told_apart(pairing: Pairing, parameters: Parameters) -> bool:
    """Whether words right behind both numbers tell two things of one sort: "in the first blast", "in the second"."""
    one, other = (
        parameters.tellers.intersection(
            claim.sentence.text[claim.quantity.end - claim.sentence.start :]
            .replace(".", " ")
            .split(maxsplit=_REACH)[:_REACH]
        )
        for claim in (pairing.left, pairing.right)
    )
    sorts = [parameters.sorts.intersection(_before(claim)) for claim in (pairing.left, pairing.right)]
    behind = [
        claim.sentence.text[claim.quantity.end - claim.sentence.start :]
        for claim in (pairing.left, pairing.right)
    ]
    tails = [text.lower().split(maxsplit=_REACH)[:_REACH] for text in behind]
    nouns = [claim.subject.text.lower() if claim.subject else "" for claim in (pairing.left, pairing.right)]
    ends = [tail[tail[:1] == [noun] :] for tail, noun in zip(tails, nouns, strict=True)]
    places = two_places(*tails) or two_ends(*ends) or _own_head(pairing) or _of_two_sorts(pairing)
    return bool(one and other and one != other) or sorts[0] != sorts[1] or places


def _of_two_sorts(pairing: Pairing) -> bool:
    """Whether the words before two figures are of two sorts of one thing: "sales of tea rose", "sales of iron rose"."""
    one, other = sorted((pairing.left, pairing.right), key=lambda claim: claim.quantity.start)
    since = one.quantity.end if one.sentence == other.sentence else other.sentence.start
    left = one.sentence.text[: one.quantity.start - one.sentence.start]
    right = other.sentence.text[since - other.sentence.start : other.quantity.start - other.sentence.start]
    return of_two_sorts(left.lower().split(), right.lower().split())


def _own_head(pairing: Pairing) -> bool:
    """Whether the second figure stands right behind a thing that the first sentence does not name before: "and the
    bridge 40 metres"."""
    one, other = sorted((pairing.left, pairing.right), key=lambda claim: claim.quantity.start)
    led = _before(other)[-2:]
    if len(led) < 2 or led[0] not in ("the", "a", "an", "its") or not led[1].isalpha():
        return False
    told = one.sentence.text[: max(0, other.quantity.number_start - one.sentence.start)].lower().split()[:-1]
    return one.sentence == other.sentence and led[1] not in told


def _before(claim: Claim) -> list[str]:
    """The words right before a number."""
    text = claim.sentence.text[: claim.quantity.number_start - claim.sentence.start]
    return text.lower().split()[-_REACH:]


def _each_of_himself(pairing: Pairing, parameters: Parameters) -> bool:
    """Whether both say of themselves what they do: "it would send 300 trucks", "it would send 120"."""
    words = parameters.beside
    if words is None or pairing.left.quantity.kind != "count":
        return False
    return all(own(claim.attribution, told_before(claim), words) for claim in (pairing.left, pairing.right))


def _of_rivals(both: Sequence[Claim], rivals: frozenset[str]) -> bool:
    """Whether the one is the other's rival and tells what he himself will do: "her rival said she would hire 8,000"."""
    rival = any(not rivals.isdisjoint(claim.sentence.text.lower().replace(",", " ").split()) for claim in both)
    own = any(not _THEY.isdisjoint(told_before(claim)[:2]) for claim in both)
    return rival and own


def _two_subjects(pairing: Pairing, parameters: Parameters, roots: Roots) -> bool:
    """Whether each tells of another thing: "said his striker would be out", "said the keeper would be out"."""
    if parameters.beside is None or pairing.left.quantity.kind == "count":
        return False
    leads, owning = parameters.beside.leads, parameters.beside.owning
    first = []
    opens = [told_before(claim)[:2] for claim in (pairing.left, pairing.right)]
    opens = [told[told[:1] == ["that"] :] for told in opens]
    for one, other in (opens, opens[::-1]):
        if one[:1] and one[0] in parameters.beside.owners and other[:1] and other[0] in owning:
            return True  # "said it made $3 million", "said that his shops made"
    for claim in (pairing.left, pairing.right):
        told = told_before(claim)[:_FIRST]
        first.append([item for led, item in pairwise(told) if led in leads])
    return all(first) and roots.of(first[0][0]) != roots.of(first[1][0])


def _one_thing(pairing: Pairing, parameters: Parameters) -> bool:
    left, right = pairing.left, pairing.right
    counted = left.quantity.kind == "count"
    if counted and (pairing.facets["subject"].outcome != "same" or left.measure is not None):
        return False
    if pairing.facets["event"].outcome == "same" and not counted:
        return True
    words = _words(left) & _words(right)
    noun = {subject.head for subject in (left.subject, right.subject) if subject is not None}
    return _next_to(pairing) and len(words - noun - set(parameters.empty)) >= parameters.shared


def _words(claim: Claim) -> set[str]:
    """What a clause is about, without who says it."""
    said = claim.attribution
    who = said.words if said is not None else frozenset()
    return {verb_lemma(word) for word in claim.cues if word.lower() not in who and word.islower()}


def _next_to(pairing: Pairing) -> bool:
    one, other = sorted((pairing.left.sentence, pairing.right.sentence), key=lambda sentence: sentence.start)
    return other.start - one.end <= _FOLLOWS
