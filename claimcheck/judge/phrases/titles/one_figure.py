"""Whether a figure of the text may be the one of the title: their nouns, what they measure, when, whose, how large."""

from __future__ import annotations

import re
from collections.abc import Set
from decimal import Decimal

from claimcheck.judge.phrases.spread import spread
from claimcheck.judge.slips import neighbours_swapped
from claimcheck.lexicon import noun_lemma
from claimcheck.lexicon.marks import GENITIVES
from claimcheck.records.claim import Claim, Subject

_LARGE = Decimal(100)
_MANY = Decimal(1000)
_OPENING = ("past_event", "conditional")
_JOBS = {"job", "person"}
TOLD = frozenset(("asserted", "planned", "estimated"))
_HUNDRED = Decimal(100)


def noun_of(claim: Claim, verbs: Set[str]) -> Subject | None:
    """What a number of a title counts; None where a verb stands behind it."""
    behind = claim.sentence.text[claim.quantity.end - claim.sentence.start :].split(maxsplit=1)
    return None if behind and behind[0].lower() in verbs else claim.subject


def _one_noun(one: Subject | None, other: Subject | None) -> int:
    """How much one noun for both tells: of people little."""
    if one is None or other is None or not one.text or not other.text or one.head != other.head:
        return 0
    return 1 if "person" in (one.cls, other.cls) else 2


def one_class(one: Subject, other: Subject) -> bool:
    """Whether two nouns are of one class; jobs are somebody's: "to cut 800 jobs", "will shed 800 staff"."""
    both = {one.cls, other.cls}
    return None not in both and (len(both) == 1 or both == _JOBS)


def _its_own(claim: Claim) -> bool:
    """Whether the whole that a part is of is only all that somebody has: "it will shut 14 of its shops"."""
    behind = claim.sentence.text[claim.quantity.end - claim.sentence.start :].split()
    if behind[:1] != ["of"]:
        return False
    return behind[1:2] in (["its"], ["their"]) or _whose(behind)


def _whose(behind: list[str]) -> bool:
    """ "Of the county's libraries", but not "of the libraries"."""
    return any(word.endswith(GENITIVES) for word in behind[1:4])


def _noun_of(claim: Claim) -> str | None:
    """The noun before a bare number: the crew of "a crew of 18"."""
    before = claim.sentence.text[: claim.quantity.start - claim.sentence.start].lower().split()
    return noun_lemma(before[-2]) if before[-1:] == ["of"] and len(before) > 1 else None


def may_be(
    title: Claim,
    left: Subject | None,
    claim: Claim,
    falls: Set[str] = frozenset(),
    cared: Set[str] = frozenset(),
    *,
    alone: bool = False,
    opening: bool = False,
) -> bool:
    """Whether nothing tells the two apart: their nouns, what happened to them, when. ``falls``: words of a fall.
    ``cared``: measures that are taken for each other.

    ``alone`` says that the figure is the only one of its sort where the text begins: of its month the news is told.
    ``opening`` says that it also stands in the first sentence, which tells again what the title does.
    """
    share, one = title.quantity.kind in ("percentage", "ratio"), bool(_one_noun(left, claim.subject))
    told = claim.modality in TOLD or (opening and claim.modality in _OPENING)
    if (not told and not (alone and one)) or (
        claim.role == "increment" and not (alone and (share or title.role in ("change", "increment")))
    ):
        return False
    if _is_part(claim, one, alone):
        return False
    if share and title.quantity.trend and claim.quantity.trend is None:
        return True
    if share and title.quantity.trend and (title.quantity.trend in falls) != (claim.quantity.trend in falls):
        return False
    if _is_of_before(title, claim, alone):
        return False
    return title.quantity.kind != "count" or _may_count_one(
        title, left, claim, cared, alone=alone, opening=opening
    )


def _is_part(claim: Claim, one_noun: bool, alone: bool) -> bool:
    """Whether a figure is some of what is told, or of others; the only one may be of all that somebody has."""
    if claim.scope != "subset":
        return claim.scope == "other"
    of_no_whole = one_noun and "of" not in " ".join(claim.scope_words).split()
    return not (alone and (of_no_whole or _its_own(claim)))


def _is_of_before(title: Claim, claim: Claim, alone: bool) -> bool:
    """Whether a figure is of an earlier time: "closed for six weeks" … "It was closed for ten weeks last year"."""
    if claim.period is None or not claim.period.earlier or claim.modality == "planned":
        return False
    return title.quantity.kind == "duration" or (not alone and not _of_its_month(title, claim))


def _may_count_one(
    title: Claim, left: Subject | None, claim: Claim, cared: Set[str], *, alone: bool, opening: bool
) -> bool:
    """Whether two counts may be of one thing, by their nouns and what they measure."""
    words = (title.measure_words or "").lower()
    if words and claim.measure is None and re.search(rf"\b{re.escape(words)}\b", claim.sentence.text.lower()):
        return True  # "90 fell ill", "140 pupils fell ill"
    right = claim.subject
    bare = left is None or right is None or not left.text or not right.text
    if not bare and left is not None and right is not None:
        within = right.head in map(noun_lemma, left.text.lower().split())  # "nurses" of "50,000 nurses links"
        unclassed = opening and left.cls is right.cls is None and title.measure is claim.measure is None
        if left.head != right.head and not one_class(left, right) and not within:
            return unclassed and min(size(title), size(claim)) >= _MANY  # "jabs", "vaccinations"
    if opening and title.measure in cared and claim.measure in cared:
        return True
    if opening and bare and None in (title.measure, claim.measure):
        return (
            True  # "30 escape", "let 18 animals out"; "strands 4,000", "6,500 travellers slept on the quay"
        )
    if title.measure is None:
        if right is None and left is not None and _noun_of(claim) == left.head:
            return True  # "45 crew", "a crew of 18"
        large = min(size(title), size(claim)) >= _LARGE
        return not bare or large or (right is not None and right.cls == "person")
    if title.measure == claim.measure or claim.measure is not None:
        return title.measure == claim.measure
    if right is None or _one_noun(left, right):
        return True
    return alone and (left is None or left.cls == right.cls or one_class(left, right))


def _named(title: Claim, claim: Claim) -> bool:
    """Whether a title has the very word for what a figure measures: unemployment, for "the jobless rate"."""
    return claim.measure is not None and claim.attached and claim.measure in title.cues


def _of_its_month(title: Claim, claim: Claim) -> bool:
    """Whether the month of a figure is no earlier one, but the one of which the text tells as news."""
    told = claim.period is not None and claim.period.text.lower().startswith("in ")
    return told and claim.role in ("level", title.role) and _named(title, claim)


def another_person(title: Claim, claim: Claim, years: Decimal) -> bool:
    """Whether the age of the body is that of somebody named who hardly is the one whom the title only describes."""
    who = claim.for_whom
    if title.quantity.kind != "age" or title.subject is None or who is None or who.name.islower():
        return False
    named = any(name.lower() in title.sentence.text.lower() for name in who.name.split())
    one, other = title.quantity.amount.value, claim.quantity.amount.value
    if named or one is None or other is None or neighbours_swapped(f"{one:f}", f"{other:f}"):
        return False
    return abs(one - other) > years


def near(title: Claim, claim: Claim, far: Decimal) -> bool:
    """Whether two figures are not too far from each other to be of one thing."""
    left, right = title.quantity.unit, claim.quantity.unit
    both = left is not None and right is not None and left.dimension == right.dimension == "time"
    times = [(unit.factor or 1) if both and unit is not None else 1 for unit in (left, right)]
    low, high = sorted((size(title) * times[0], size(claim) * times[1]))
    return low > 0 and high < far * low


def size(claim: Claim) -> Decimal:
    """The size of a figure, whatever its sign; a ratio in per cent."""
    known = spread(claim)
    value = claim.quantity.amount.value
    if value is None:
        value = claim.quantity.amount.low or (
            known.middle if known is not None and known.closed else Decimal(0)
        )
    return abs(value) * (_HUNDRED if claim.quantity.kind == "ratio" else 1)


def _two_measures(title: Claim, claim: Claim) -> bool:
    return title.measure != claim.measure and None not in (title.measure, claim.measure)


def words_more(title: Claim, claim: Claim, noun: Subject | None) -> int | None:
    """How many words more than usual two sentences must share to be of one thing; None where none is needed.

    ``noun``: what the figure of the title counts.
    """
    told = title.measure == claim.measure is not None and title.attached and claim.attached
    if told or _named(title, claim):
        return None
    few = title.quantity.kind == "count" and min(size(title), size(claim)) < _LARGE
    return few + _two_measures(title, claim) - _one_noun(noun, claim.subject)
