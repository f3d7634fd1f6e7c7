"""By what a claim meets others: by what it measures, counts or belongs to, by its words, by its digits."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.align.makes import make
from claimcheck.lexicon.letters import spelt
from claimcheck.lexicon.stems import stem
from claimcheck.lexicon.wording import Wording
from claimcheck.records.amount import significant_digits
from claimcheck.records.claim import Claim
from claimcheck.records.quantity import MOMENTS

Key = tuple[str, ...]
"""Kind and dimension of a claim, what it is met by, and its value: "money", "currency", "measure", "price"."""

BY_CLAUSE = ("money", "percentage", "ratio", "measurement", "score", "duration", "clock_time")
"""Kinds that are also compared by the words of their clause: a sum of money rarely has a noun of its own."""
FEWEST_WORDS, MOST_WORDS = 2, 12
"""Words of a clause by all of which together any other figure is compared: two sentences that are one but for it."""
HALF_DAY = 12 * 60
"""Minutes: hours twelve apart may be one, "a.m." written for "p.m."."""
LONG = 4
"""Significant digits from which two numbers that differ in one digit are compared whatever they count."""
SWAPPED = 2
"""Significant digits from which two numbers of the same digits in another order are compared."""
TELLING = 3
"""Significant digits from which two counts of one value are compared whatever they count."""
LARGE = 100
"""From how many on "people" and "men" count as a noun that tells what is counted."""


def keys(claim: Claim, wording: Wording) -> set[Key]:
    """The keys of a claim, each once; a place in a ranking is met by its ranking, its
    measure and its moment alone."""
    base = claim.quantity.sort
    told = [_by_measure, _by_noun, _by_ranking]
    if claim.quantity.kind != "ordinal":
        told += [_by_bearer, _by_act, _by_words, _by_digits]
    return {(*base, *key) for ask in told for key in ask(claim, wording)}


def _by_measure(claim: Claim, wording: Wording) -> Iterator[Key]:
    if claim.measure is None:
        return
    yield "measure", claim.measure
    for pair in wording.comparable:
        if claim.measure in pair:
            yield "measure", "+".join(sorted(pair))


def _by_noun(claim: Claim, wording: Wording) -> Iterator[Key]:
    """By what is counted, or whose age or length it is."""
    subject, kind = claim.subject, claim.quantity.kind
    if subject is None:
        return
    moment = kind == "ordinal" and subject.head in wording.words["moments_of_play"]  # "in the 67th minute"
    if moment or kind in ("age", "duration"):
        yield "subject", subject.head
    if kind != "count" or _anyone(claim, wording):
        return
    yield "subject", wording.sort_of(subject.head)
    head, named = wording.heads.get(subject.head), make(subject)
    if head is not None and head.general and head.cls != "person":  # "eight charges", "seven counts"
        yield "class", head.cls
    if head is not None and head.general and head.cls == "person" and claim.place is not None:
        yield "people of", claim.place.name  # "20,000 residents of Marl", "32,000 people in Marl"
    if named is not None:
        yield "make", named


def _anyone(claim: Claim, wording: Wording) -> bool:
    """People are compared by what happened to them: "one man" and "three men" of a story rarely are the same; a
    large number of them, or of children or pilgrims, is told by its noun."""
    subject = claim.subject
    head = wording.heads.get(subject.head) if subject is not None else None
    if subject is None or head is None or head.cls != "person":
        return False
    value = claim.quantity.amount.value
    anyone = head.general or subject.head in wording.pronominal
    return anyone and (value is None or value < LARGE)


def _by_ranking(claim: Claim, wording: Wording) -> Iterator[Key]:
    if claim.ranking is not None and claim.ranking.thing:
        yield "ranking", claim.ranking.thing, claim.ranking.order


def _by_bearer(claim: Claim, wording: Wording) -> Iterator[Key]:
    """By what a figure belongs to: an event that lasted, a person, a point from where it is measured, an earthquake."""
    kind = claim.quantity.kind
    if claim.event is not None and kind == "duration":
        yield "event", claim.event.family
    if claim.for_whom is not None:
        yield "for whom", spelt(claim.for_whom.name.split()[-1])
    if kind == "magnitude":
        yield ("magnitude",)
    if claim.point is not None:
        yield "point", claim.point.way, claim.point.name


def _by_act(claim: Claim, wording: Wording) -> Iterator[Key]:
    """By what was done then, or went on so long; an hour also by the half of the day that it is written in."""
    kind, value = claim.quantity.kind, claim.quantity.amount.value
    if kind == "clock_time" and value is not None:
        yield "half day", str(value % HALF_DAY)
    if claim.act is not None and kind in MOMENTS:
        yield "act", claim.act
        if claim.act in wording.happenings:  # "the incident happened"
            for act in wording.general_acts:
                yield "act", act
    for row in claim.act_kin:
        yield "kin", row
    if claim.act is not None and claim.act in wording.lasting_acts and kind == "duration":
        yield "act", claim.act


def _by_words(claim: Claim, wording: Wording) -> Iterator[Key]:
    """By each word of the clause, or by all of them together."""
    if claim.quantity.kind in BY_CLAUSE:
        for cue in claim.cues:
            yield "cue", cue.lower()
            yield "cue", wording.known_as(cue)
        for root in wording.roots.among(claim.cues):
            yield "cue", root
    elif FEWEST_WORDS <= len(claim.cues) <= MOST_WORDS:
        endings = wording.words["endings"]
        yield "words", " ".join(sorted({stem(cue.lower(), endings) for cue in claim.cues}))


def _by_digits(claim: Claim, wording: Wording) -> Iterator[Key]:
    """By its digits in any order, and a key for each digit of a long number left out: two one digit apart share one."""
    value = claim.quantity.amount.value
    if value is None:
        return
    digits, many = f"{value:f}", significant_digits(value)
    if claim.quantity.kind == "count" and claim.quantity.amount.kind == "exact" and many >= TELLING:
        yield "value", digits
    written = digits.replace(".", "")
    if many >= SWAPPED:  # the same digits in another order
        yield "digits", f"{len(written)}:{''.join(sorted(written))}"
    if many < LONG:
        return
    for at, digit in enumerate(digits):
        if digit != ".":
            yield "slip", f"{digits[:at]}?{digits[at + 1 :]}"
