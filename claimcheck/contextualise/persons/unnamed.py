"""Whose age it is where a text names nobody: the only girl that it speaks of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from claimcheck.contextualise.persons.names import is_name
from claimcheck.contextualise.view import View
from claimcheck.lexicon.wording import Wording
from claimcheck.record import replace
from claimcheck.records.claim import Claim, Person, Subject

BABY = "baby"
"""Whoever is months old is the baby of a story: "an 11-month-old boy"."""


def unnamed(claims: Sequence[Claim], views: Mapping[str, tuple[View, int]], wording: Wording) -> list[Claim]:
    """The claims of a text; ages of the only girl that it leaves unnamed are hers.

    ``views`` are the sentence of each age by the id of its claim, and its number there. Several girls of several
    ages stay nobody's, but girls' ages they are: their subject.
    """
    nouns, told = {}, {}
    for claim in claims:
        if claim.quantity.kind == "age" and claim.id in views:
            noun = _noun(*views[claim.id], wording)
            if noun is not None:
                told[claim.id] = noun
                if claim.for_whom is None:
                    nouns[claim.id] = noun
    ages: dict[str, set[object]] = {}
    for claim in claims:
        if claim.id in nouns:
            ages.setdefault(nouns[claim.id].name, set()).add((claim.quantity.amount, claim.quantity.unit))
    alone = {noun for noun, values in ages.items() if len(values) == 1}
    made = []
    for claim in claims:
        noun = told.get(claim.id)
        if noun is not None:
            claim = replace(claim, subject=Subject(noun.text, noun.name, "person", (), noun.start, noun.end))
        if claim.id in nouns and nouns[claim.id].name in alone:
            claim = replace(claim, for_whom=nouns[claim.id])
        made.append(claim)
    return made


def _noun(view: View, number: int, wording: Wording) -> Person | None:
    """The noun behind "7-year-old", with at most a name between: "a 7-year-old Marl girl"; or before an age: between
    commas, "the driver, 55, from Leeds", or with words that tell it, "a man in his 40s", "a woman aged 33"."""
    place = view.places[number]
    at = place.last
    if not view.words[at - 1].lower.endswith("old"):
        before = _before(view, place.first, at, wording)
        if before is None:
            return None
        at = before
    while at < len(view.words) and at - place.last < 3 and is_name(view, at, wording):
        at += 1
    if at >= len(view.words):
        return None
    known = view.nouns[at] & (wording.words["young"] | wording.words["grown"])
    part = _part_played(view, place.first, wording) if known else None
    if part is not None:
        at, known = part, view.nouns[part] & wording.words["grown"]
    word, unit = view.words[at], view.quantities[number].unit
    months = unit is not None and unit.name != "year" and bool(known & wording.words["young"])
    return Person(word.text, BABY if months else min(known), word.start, word.end) if known else None


def _part_played(view: View, first: int, wording: Wording) -> int | None:
    """The word for the part that somebody plays, which says more than "man": "the suspect, a 27-year-old man"."""
    at = first - 1
    if at < 2 or view.words[at].lower not in wording.words["determiners"] or view.words[at - 1].text != ",":
        return None
    return at - 2 if view.nouns[at - 2] & wording.words["grown"] else None


def _before(view: View, first: int, last: int, wording: Wording) -> int | None:
    """The word of somebody before an age ``[first, last)``."""
    at = first - 1
    while at > 0 and view.words[at].lower in wording.words["telling_age"]:
        at -= 1
    if at == first - 1:
        between = at > 0 and view.lower(last) in (",", ".")
        if not between or view.words[at].text != ",":
            return None
        at -= 1
        return at if at >= 0 and view.nouns[at] & wording.words["grown"] else None
    if view.words[at].text == "," and view.words[at + 1].lower in wording.words["stating_age"]:
        at -= 1  # "the driver, aged 34, was held"
    described = wording.words["grown"] | wording.words["young"]
    return at if at >= 0 and view.nouns[at] & described else None
