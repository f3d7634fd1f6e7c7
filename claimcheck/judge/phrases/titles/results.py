"""Scores: which of a text is the last one, and by how much it was won."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from decimal import Decimal
from itertools import pairwise

from claimcheck.records.claim import Claim

_MARK = re.compile(r"[,;:–—()]")
_WORD = re.compile(r"\w+")
_NAME = 4
_LEADS = {"ahead", "down"}
"""Right behind a score these tell who leads: "came from 2-0 down to win"."""
_WENT_DOWN = re.compile(r"\b(?:went|go|goes|gone) down $")
"""Before a score this tells who lost."""
_BY = re.compile(r"\bby (?:just |only )?$")


def is_interim(claim: Claim, words: Set[str], winning: Set[str]) -> bool:
    """Whether a score is not the last one: by a word between the two marks around it, "United led 2-1, but".

    With a word of ``winning`` right behind, it is: "a goal in the last ten minutes made it a 3-1 win".
    """
    at = claim.quantity.start - claim.sentence.start
    text = claim.sentence.text
    if next(iter(_WORD.findall(text[at + len(claim.surface) :].lower())), "") in winning - _LEADS:
        return False
    if _WENT_DOWN.search(text[:at].lower()):
        return False
    near = f"{_MARK.split(text[:at])[-1]} {_MARK.split(text[at + len(claim.surface) :])[0]}"
    return not words.isdisjoint(near.lower().replace("-", " ").split()) or not words.isdisjoint(
        near.lower().split()
    )


def is_margin(title: Claim, winning: Set[str], points: Set[str]) -> bool:
    """Whether a title tells by how much a game was won: "Rovers win by 12", "… by 12 points"."""
    before = title.sentence.text[: title.quantity.start - title.sentence.start].lower()
    noun = title.subject
    told = noun is None or not noun.text or noun.start < title.quantity.end or noun.head in points
    return bool(_BY.search(before)) and told and not winning.isdisjoint(before.split())


def of_the_game(title: Claim, claim: Claim, interim: Set[str], winning: Set[str]) -> bool:
    """Whether a bare count behind "by" in a title may be a figure: one told with "by" too, or "a two-point victory"."""
    before = title.sentence.text[: title.quantity.start - title.sentence.start].lower()
    noun = title.subject
    if title.quantity.kind != "count" or not _BY.search(before) or (noun is not None and noun.text):
        return True
    led = claim.sentence.text[: claim.quantity.start - claim.sentence.start].lower()
    behind = _WORD.findall(claim.sentence.text[claim.quantity.end - claim.sentence.start :].lower())[:3]
    if is_interim(claim, interim, winning):
        return False
    return bool(_BY.search(led)) or not winning.isdisjoint(behind)


def _names(claim: Claim) -> frozenset[str]:
    """The longer words of a sentence: the score of a game names one of its sides again."""
    return frozenset(word for word in _WORD.findall(claim.sentence.text.lower()) if len(word) >= _NAME)


def results(title: Claim, body: Sequence[Claim], interim: Set[str], winning: Set[str]) -> list[Claim] | None:
    """The scores that a margin is not one of; None where one of them is it, or none is given."""
    named = _names(title)
    scores = [
        claim
        for claim in body
        if claim.quantity.kind == "score"
        and not is_interim(claim, interim, winning)
        and named & _names(claim)
    ]
    ends = [(claim.quantity.amount.low, claim.quantity.amount.high) for claim in scores]
    if not scores:
        told = _worded(named, body, interim, winning)
        told = told or _margins(title, body, interim, winning)
        scores, ends = [claim for claim, _ in told], [both for _, both in told]
    margins = {abs(one - other) for one, other in ends if one is not None and other is not None}
    return scores if margins and title.quantity.amount.value not in margins else None


def _margins(
    title: Claim, body: Sequence[Claim], interim: Set[str], winning: Set[str]
) -> list[tuple[Claim, tuple[Decimal | None, Decimal | None]]]:
    """Margins that the text tells as its title does: "beat the Royals by 13 runs"."""
    found: list[tuple[Claim, tuple[Decimal | None, Decimal | None]]] = []
    for claim in body:
        led = claim.sentence.text[: claim.quantity.start - claim.sentence.start].lower()
        left, right = title.subject, claim.subject
        same = left is not None and right is not None and left.head == right.head
        won = _BY.search(led) and not winning.isdisjoint(led.split()) and claim.quantity.kind == "count"
        if same and won and not is_interim(claim, interim, winning) and _names(title) & _names(claim):
            found.append((claim, (claim.quantity.amount.value, Decimal(0))))
    return found


def _worded(
    named: Set[str], body: Sequence[Claim], interim: Set[str], winning: Set[str]
) -> list[tuple[Claim, tuple[Decimal | None, Decimal | None]]]:
    """Two bare counts that "to" joins behind a verb of winning: "beat Orvel 75 to 65"."""
    found = []
    for one, other in pairwise(body):
        if one.sentence != other.sentence or {one.quantity.kind, other.quantity.kind} != {"count"}:
            continue
        begins = one.sentence.start
        between = one.sentence.text[one.quantity.end - begins : other.quantity.start - begins]
        led = set(_WORD.findall(one.sentence.text[: one.quantity.start - begins].lower()))
        if (
            between.strip() == "to"
            and led & winning - _LEADS
            and not led & interim - winning
            and named & _names(one)
        ):
            found.append((one, (one.quantity.amount.value, other.quantity.amount.value)))
    return found
