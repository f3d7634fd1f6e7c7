"""Whether words beside a figure of the text make it another than the one of the title."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set

from claimcheck.judge.phrases.titles.one_figure import (
    size,
)
from claimcheck.records.claim import Claim

_DIGITS = re.compile(r"\d\d+")
_NEXT = 4
"""Characters between a title and the sentence below it."""
_BESIDE = 3


def further_down(title: Claim, claim: Claim) -> bool:
    """Whether a bare number stands behind a sentence that tells the title again without one: "Mills at Ash and Elm will
    close. The firm runs five"."""
    bare = claim.subject is None or not claim.subject.text
    return bare and claim.measure is None and claim.sentence.start - title.sentence.end > _NEXT


def unread(claim: Claim, body: Sequence[Claim]) -> bool:
    """Whether a sentence has digits that were not read, which may be more of the same: "in Angus 60 …, in Fife 140"."""
    told = sum(len(_DIGITS.findall(one.surface)) for one in body if one.sentence == claim.sentence)
    return len(_DIGITS.findall(claim.sentence.text)) > told


def before_it(title: Claim, claim: Claim) -> bool:
    """Whether a title tells what is to come and a figure what has been: "to axe 500 jobs", "shed 900 last year"."""
    told = title.sentence.text[: title.quantity.start - title.sentence.start].lower().split()
    period = claim.period
    earlier = period is not None and period.earlier and not period.text.lower().startswith("from ")
    return "to" in told[:-1] and earlier and claim.modality in ("asserted", "past_event")


def running(claim: Claim, tallies: Set[str], bringing: Set[str]) -> bool:
    """Whether a figure is what a tally comes to with those just told: "took the country's tally to 11"."""
    led = claim.sentence.text[: claim.quantity.start - claim.sentence.start].lower().split()
    return led[-1:] == ["to"] and not tallies.isdisjoint(led) and not bringing.isdisjoint(led)


def of_them(claim: Claim) -> bool:
    """Whether a figure is of some of those just told: "four of them caught fire"."""
    behind = claim.sentence.text[claim.quantity.end - claim.sentence.start :].split(maxsplit=2)
    return claim.quantity.kind == "count" and behind[:1] == ["of"] and behind[1:2] in (["them"], ["those"])


def not_held(here: Sequence[Claim], title: Claim, held: Set[str], against: Set[str]) -> Sequence[Claim]:
    """The figures but one that another is held against: "will pay $50, against $40 now"; of two shares that a word
    joins the one nearer to the title's: "58 percent against 39 percent"."""
    if len(here) != 2 or here[0].sentence.start != here[1].sentence.start:
        return here
    one, other = here
    begins = one.sentence.start
    between = one.sentence.text[one.quantity.end - begins : other.quantity.start - begins].lower().split()
    if {claim.quantity.kind for claim in here} != {"percentage"}:
        return [one] if between[-1:] and between[-1] in against else here
    beside = not held.isdisjoint(between) and len(between) <= _BESIDE
    return [min(here, key=lambda claim: abs(size(claim) - size(title)))] if beside else here


def is_difference(claim: Claim, words: Set[str]) -> bool:
    """Whether a figure is a difference by the word right behind it: "12kg heavier"."""
    behind = claim.sentence.text[claim.quantity.end - claim.sentence.start :].split(maxsplit=1)
    return bool(behind) and behind[0].lower().strip(",.;") in words and claim.quantity.kind == "measurement"
