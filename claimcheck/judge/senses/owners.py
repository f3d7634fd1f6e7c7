"""Whose a figure is by the verb before it: "the Liberals won 14 seats", "Ines Kolbe earns €48,000 a year"."""

from __future__ import annotations

from typing import NamedTuple

from claimcheck.judge.around import before, behind
from claimcheck.judge.ruling import Facts
from claimcheck.lexicon.letters import plain
from claimcheck.records.claim import Claim

REACH = 6
"""Words between a figure and the verb that makes it somebody's."""


SPELT = 0.8
"""From this likeness on two names may be one that is spelt in two ways."""


class Owners(NamedTuple):
    """Two names, as written, of whom two texts say one thing."""

    mine: str
    theirs: str


def owners(claim: Claim, other: Claim, facts: Facts) -> Owners | None:
    """The two names whose two figures are, where they have no part in common; None where that is not told."""
    mine, theirs = _owner(claim, facts), _owner(other, facts)
    if not mine or not theirs or any(_alike(plain(one), plain(its)) for one in mine for its in theirs):
        return None
    return Owners(" ".join(mine), " ".join(theirs))


def _alike(one: str, other: str) -> bool:
    """Whether two words are one name, perhaps with a slip of the keyboard: "Rasmus" and "Ramus"."""
    from difflib import SequenceMatcher  # here: few runs have two owners of one figure

    return one == other or SequenceMatcher(None, one, other).ratio() >= SPELT


def named(words: str, claim: Claim, facts: Facts) -> bool:
    """Whether a part of a name stands beside a figure, up to the marks and words behind which another clause begins."""
    parts = {plain(word) for word in words.split()}
    for stretch in (before(claim)[::-1], behind(claim)):
        for token in stretch:
            if token.lower in facts.senses.breaks:
                break
            if token.lower in parts:
                return True
    return False


def is_part(claim: Claim, whole: Claim, names: frozenset[str], facts: Facts) -> bool:
    """Whether a figure is told as what somebody has of something: "the Liberals won 17 seats in the council".

    ``names`` are those of which ``whole`` is the figure, in lower case.
    """
    if claim.quantity.kind not in ("count", "money") or not _smaller(claim, whole):
        return False
    if claim.scope == "subset":
        return True
    senses = facts.senses
    row = before(claim)
    if any(senses.lemmas.verb(token.lower) in senses.taking for token in row[-REACH:]):
        return True
    owner = {plain(word) for word in _owner(claim, facts)}
    return bool(owner and names) and owner.isdisjoint(names)


def in_one_place(claim: Claim, whole: Claim, names: frozenset[str]) -> bool:
    """Whether a smaller figure is told of a place that the whole's names have not: "employs 6,800 people in Ostra"."""
    place = claim.place
    if claim.quantity.kind != "count" or place is None or not _smaller(claim, whole):
        return False
    return place.start >= claim.quantity.end and names.isdisjoint(place.name.lower().split())


def _smaller(claim: Claim, whole: Claim) -> bool:
    """Whether both have a value and the claim's is the smaller."""
    mine, all_of_it = claim.quantity.amount.value, whole.quantity.amount.value
    return mine is not None and all_of_it is not None and mine < all_of_it


def _owner(claim: Claim, facts: Facts) -> list[str]:
    """The name right before the verb that governs a figure."""
    senses = facts.senses
    row = before(claim)
    if len(row) > 1 and row[-1].text[0].isupper() and (row[-2].text in ",;" or row[-2].text in senses.listed):
        return [row[-1].text]  # "Ida won 47 percent, Jon 46"
    verb = None
    for at in range(len(row) - 1, max(-1, len(row) - REACH - 1), -1):
        if row[at].lower in senses.breaks or row[at].lower == "and":
            return []
        if senses.lemmas.verb(row[at].lower) in senses.holding:
            verb = at
            break
    if verb is None:
        return []
    at = verb - 1
    while at >= 0 and (row[at].lower in senses.passed or row[at].lower in senses.being | senses.perfect):
        at -= 1
    name: list[str] = []
    while at >= 0 and row[at].is_word and row[at].text[0].isupper() and row[at].lower not in senses.articles:
        name.insert(0, row[at].text)
        at -= 1
    opens = at < 0 and len(name) == 1
    if opens and senses.lemmas.plural(name[0]):
        return []  # "Police have 12 suspects"
    return name
