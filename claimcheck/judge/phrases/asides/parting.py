"""A text in which each clause that tells of a thing of its own is a sentence of its own.

"After a meeting with 14 delegates, 41 of the 34 passengers were treated, where two guards were tied up": the 14 and the
two are neither the whole of the 41 nor among them, and no word of their clauses tells anything of the passengers. No
check need know that: it is given the sentence with blanks where those clauses stood, and each of them by itself.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import groupby

from claimcheck.judge.phrases.asides.clause import Clause, Words, clauses
from claimcheck.judge.phrases.asides.own import of_its_own
from claimcheck.lexicon import tokens
from claimcheck.record import replace
from claimcheck.records.claim import Claim
from claimcheck.records.document import HEADLINES, Sentence


def parted(claims: Sequence[Claim], words: Words, speech: Words) -> list[Claim]:
    """The claims of a text in their order, those of clauses of their own behind all others, each with a sentence that
    holds only what is told of it. ``words`` are the lists of ``rules/wording/clauses.yaml``, ``speech`` those of who
    tells figures; without the former no clause is set aside."""
    if not words:
        return list(claims)
    left: list[Claim] = []
    own: list[Claim] = []
    titles = [claim for claim in claims if claim.part in HEADLINES]
    for _, group in groupby(claims, key=lambda claim: claim.sentence.start):
        here = list(group)
        asides = _asides(here, titles, words, speech) if here[0].part == "body" else []
        if not asides:
            left += here
            continue
        rest = _blanked(here[0].sentence, asides)
        starts = [one.span[0] for one in asides]
        for claim in here:
            clause = _around(claim.quantity.start, asides, starts)
            if clause is None:
                noun = claim.subject  # none that a clause set aside lent it
                lent = noun is not None and _around(noun.start, asides, starts) is not None
                left.append(replace(claim, sentence=rest, subject=None if lent else noun))
            else:
                own.append(replace(claim, sentence=clause.sentence(claim.sentence)))
    return left + own


def _asides(here: Sequence[Claim], titles: Sequence[Claim], words: Words, speech: Words) -> list[Clause]:
    """The clauses of a sentence that tell of a thing of their own, in text order, none within another."""
    sentence = here[0].sentence
    found: list[Clause] = []
    for one in clauses(tokens(sentence.text, sentence.start), words):
        first, last = one.span
        if any(first < other.span[1] and other.span[0] < last for other in found):
            continue
        inside = [claim for claim in here if first <= claim.quantity.start < last]
        rest = [claim for claim in here if not first <= claim.quantity.start < last]
        news = any(_in_title(claim, titles) for claim in inside)
        if not news and of_its_own(one, inside, rest, words, speech["verbs"]):
            found.append(one)
    return sorted(found, key=lambda one: one.span)


def _in_title(claim: Claim, titles: Sequence[Claim]) -> bool:
    """Whether a title has a figure of the same thing: any clause may be its news."""
    noun = claim.subject
    return any(
        (claim.measure is not None and one.measure == claim.measure)
        or (noun is not None and one.subject is not None and one.subject.head == noun.head)
        for one in titles
    )


def _blanked(sentence: Sentence, asides: Sequence[Clause]) -> Sentence:
    """A sentence with blanks for some clauses: all else stands where it stood."""
    text = sentence.text
    for one in asides:
        first, last = (at - sentence.start for at in one.span)
        text = f"{text[:first]}{' ' * (last - first)}{text[last:]}"
    return replace(sentence, text=text)


def _around(at: int, asides: Sequence[Clause], starts: Sequence[int]) -> Clause | None:
    """The clause in which a place of the source stands."""
    n = bisect_right(starts, at) - 1
    return asides[n] if n >= 0 and at < asides[n].span[1] else None
