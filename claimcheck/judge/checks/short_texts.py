"""Each of two short texts of one thing gives one figure of a sort, and the two are not the same.

"A fire gutted the mill in Tarn. It began at 3 a.m.", "The mill in Tarn burned. Neighbours saw smoke at 5 a.m.": nobody
takes two hours of so short a text for hours of two things.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated

from pydantic import Field

from claimcheck.judge.checks import days_differ, scores_differ, values_differ
from claimcheck.judge.rivals.nearness import alike, within
from claimcheck.judge.ruling import Facts, Ruling
from claimcheck.judge.senses.other_words import only_one_has
from claimcheck.lexicon import noun_lemma, tokens
from claimcheck.records.claim import Claim
from claimcheck.records.pairing import Pairing
from claimcheck.records.quantity import MOMENTS
from claimcheck.strict import Strict

OUTCOMES = ("conflict", "rounding", "compatible", "not-compared")
TAKES = "pairing"
BY_WORDS = True
_BARE = 5
"""Words of a sentence that says nothing but its figure: "She got seven years"."""


class Parameters(Strict):
    """``near``: how many times the smaller figure the larger one may be; ``minutes`` and ``years``: how far apart two
    hours and two dates may lie."""

    near: Annotated[Decimal, Field(gt=1)] = Decimal(3)
    minutes: Annotated[int, Field(ge=0, le=12 * 60)] = 180
    years: Annotated[int, Field(ge=0)] = 50
    light: frozenset[str] = frozenset()
    """Acts that say nothing of what was done: "give", "set"."""
    others: frozenset[str] = frozenset()
    """Words of which a sentence has one that tells another moment or thing than its text is about: "last", "ago"."""
    whose: frozenset[str] = frozenset()
    """Words that open a sentence of something else that belongs to the thing: "his wife got four years"."""
    plain: frozenset[str] = frozenset()
    """Nouns behind these that say nothing but that a figure follows: "her time was 2:11:32"."""
    until: frozenset[str] = frozenset()
    """Words that right before a time make it a limit: "out by 5 a.m."."""


def applies(pairing: Pairing, parameters: Parameters, facts: Facts) -> bool:
    """Whether the two are alone in their texts, near each other, and something tells that they are of one thing."""
    left, right = pairing.left, pairing.right
    if not pairing.in_briefs or facts.strangers.apart(left.source, right.source):
        return False
    if _of_another(left, right, parameters) or _of_another(right, left, parameters):
        return False
    kind = left.quantity.kind
    if kind in MOMENTS:
        return _of_one_act(pairing, parameters) and _near_moments(left, right, parameters)
    if pairing.different("period") or "vague" in (left.quantity.amount.kind, right.quantity.amount.kind):
        return kind == "score"
    if not (kind == "score" or _timed(left, right) or _of_one_thing(pairing, parameters)):
        return False
    return kind == "score" or (
        alike(left.quantity.unit, right.quantity.unit) and within(left, right, parameters.near)
    )


def judge(pairing: Pairing, parameters: Parameters, facts: Facts) -> Ruling:
    """Compare the two values, days, hours or scores."""
    if pairing.left.quantity.kind in MOMENTS:
        return days_differ.judge(pairing, days_differ.Parameters(), facts)
    if pairing.left.quantity.kind == "score":
        return scores_differ.judge(pairing, scores_differ.Parameters(), facts)
    return values_differ.judge(pairing, values_differ.Parameters(near=parameters.near), facts)


def _of_another(claim: Claim, other: Claim, parameters: Parameters) -> bool:
    """Whether a sentence tells of another thing or moment than the other one: by a word that the other has not, by
    whose thing opens it ("his wife got four years"), or by a limit ("out by 5 a.m.")."""
    row, others = _words(claim.sentence.text), _words(other.sentence.text)
    if only_one_has(parameters.others, claim, other):
        return True
    if claim.quantity.kind in MOMENTS and not parameters.until.isdisjoint(_words(claim.text_before)[-1:]):
        return claim.act is None or claim.quantity.kind == "clock_time"  # but "has stood since 1964"
    if len(row) < 2 or row[0] not in parameters.whose:
        return False
    told = f"{claim.measure_words or ''} {claim.act_word or ''}".lower().split()
    return {row[1], noun_lemma(row[1])}.isdisjoint({*told, *others, *other.cues, *parameters.plain})


def _words(text: str) -> list[str]:
    return [token.lower for token in tokens(text, 0) if token.is_word]


def _timed(left: Claim, right: Claim) -> bool:
    """Whether both are times by the clock of a race: "2:11:32"."""
    return left.quantity.kind == "duration" and ":" in left.surface and ":" in right.surface


def _of_one_act(pairing: Pairing, parameters: Parameters) -> bool:
    """Whether two times are of one act, or one of no known act in clauses that share a word."""
    left, right = pairing.left, pairing.right
    if pairing.same("act") and left.act_sort != "bound":
        return True
    if not set(left.act_kin).isdisjoint(right.act_kin) and left.act_sort == right.act_sort:
        return True
    if _two_acts(left, right, parameters):
        return False
    shared = set(pairing.shared)
    if "bound" in (left.act_sort, right.act_sort):  # much begins in a story, and "it" is none of its words
        shared &= set(_words(left.sentence.text)) & set(_words(right.sentence.text))
    return bool(shared)


def _two_acts(left: Claim, right: Claim, parameters: Parameters) -> bool:
    acts = {claim.act for claim in (left, right)} - {None} - parameters.light
    return len(acts) > 1 and set(left.act_kin).isdisjoint(right.act_kin)


def _of_one_thing(pairing: Pairing, parameters: Parameters) -> bool:
    """Whether two figures are of one measure, or their clauses share a word and tell no two acts."""
    left, right = pairing.left, pairing.right
    if pairing.same("measure") or (pairing.same("act") and left.act_sort == "lasting"):
        return True
    if (left.point is None) != (right.point is None) or _two_acts(left, right, parameters):
        return False
    if _of_own_noun(left, right) or _of_own_noun(right, left):
        return False
    return bool(pairing.shared) or _left_open(left, right) or _left_open(right, left)


def _of_own_noun(claim: Claim, other: Claim) -> bool:
    """Whether a measurement is of a noun that leads it and is not the other's: "a pipe of 900 metres"."""
    led = _words(claim.text_before)[-2:]
    if claim.quantity.kind != "measurement" or claim.measure is not None or len(led) < 2 or led[1] != "of":
        return False
    return noun_lemma(led[0]) not in other.cues


def _left_open(claim: Claim, other: Claim) -> bool:
    """Whether a sentence tells nothing but its figure, of which the other text says what it measures: "She got seven
    years"."""
    if claim.measure is not None or other.measure is None:
        return False
    row = _words(claim.sentence.text)
    return sum(cue in row for cue in claim.cues) <= 1 and len(row) <= _BARE


def _near_moments(left: Claim, right: Claim, parameters: Parameters) -> bool:
    one, other = left.quantity, right.quantity
    if one.kind == "clock_time":
        hours = [told.amount.value for told in (one, other) if told.amount.value is not None]
        return len(hours) == 2 and abs(hours[0] - hours[1]) <= parameters.minutes
    years = [told.date.year for told in (one, other) if told.date is not None and told.date.year is not None]
    return len(years) < 2 or abs(years[0] - years[1]) <= parameters.years
