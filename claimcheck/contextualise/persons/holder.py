"""Whose figure it is: the one who had, did or was given what is counted ("Verrin scored 23 points")."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from claimcheck.contextualise.persons.doers import Doer, HolderWords, is_participle, is_verb, named_before
from claimcheck.contextualise.persons.names import FullName, is_name
from claimcheck.contextualise.view import View
from claimcheck.lexicon.marks import GENITIVES
from claimcheck.lexicon.wording import Wording
from claimcheck.records.claim import Person

HELD = ("count", "money", "duration", "percentage", "date")
"""Kinds of which somebody has a figure of their own."""
REACH = 24
"""Words between a verb and its figure: "scored a career-high 14 points", "had 11 points and 10 rebounds"."""
NEAR = 4
"""Words between the one who acts and the verb."""
DESCRIBED = 3
"""Words between a possessive and the figure: "his career-best second 23 points"."""


def holder(
    view: View,
    number: int,
    seen: Sequence[Doer],
    last: Person | None,
    known: Mapping[str, FullName],
    words: HolderWords,
    wording: Wording,
) -> Person | None:
    """Whose a figure is; None where the verb that governs it is another's or says nothing about a holder.

    ``seen`` are the sentence's subjects, ``last`` is the one before it. The nearest verb before the figure decides;
    one that "and" or a comma links to an earlier verb has its subject.
    """
    place = view.places[number]
    if view.quantities[number].kind not in HELD:
        return None
    for at in range(place.first - 1, max(-1, place.first - DESCRIBED - 1), -1):
        lower = view.words[at].lower
        if lower in wording.words["their_own"]:
            return next((one.who for one in reversed(seen) if one.verb < at), last)
        if lower in GENITIVES and at > 0 and is_name(view, at - 1, wording):
            return named_before(view, at, known, wording)
    by_verb = {one.verb: one.who for one in seen}
    governing = None
    for at in range(place.first - 1, max(-1, place.first - REACH - 1), -1):
        word = view.words[at]
        if word.text in ";:–—" or (word.lower in wording.words["breaks"] and not is_participle(view, at + 1)):
            return None
        describes = governing is None and _describes(view, at, wording)
        if at not in by_verb and (describes or not is_verb(view, at, words)):
            continue
        governing = at if governing is None else governing
        if at in by_verb:
            return by_verb[at] if _holds(view, governing, words) else None
        if not _linked(view, at, wording):
            return None  # "the team missed nine games"
    return None


def by_whom(view: View, act: int, known: Mapping[str, FullName], wording: Wording) -> Person | None:
    """Who did what is told in the active voice: the name nearest before the verb; None for a passive."""
    for last in range(act, max(0, act - NEAR), -1):
        if "be" in view.verbs[last - 1]:
            return None
        if is_name(view, last - 1, wording):
            # "the navy patrolling the Gulf of Aden foiled …": the place did not
            return named_before(view, last, known, wording)
        if view.words[last - 1].lower not in wording.words["auxiliaries"] | wording.words["adverbs"]:
            return None  # "the Orvel police arrested …"
    return None


def _holds(view: View, at: int, words: HolderWords) -> bool:
    """Whether a verb gives its subject the figure."""
    passive = at > 0 and "be" in view.verbs[at - 1]
    return bool(view.verbs[at] & (words.passive if passive else words.active))


def _linked(view: View, at: int, wording: Wording) -> bool:
    """Whether a verb goes on with the subject of an earlier one: "scored 12 points and grabbed 11", "scoring two"."""
    before = at - 1
    while before >= 0 and view.words[before].lower in wording.words["adverbs"]:
        before -= 1
    return before >= 0 and (
        view.words[before].lower in wording.words["on_with_subject"] or is_participle(view, at)
    )


def _describes(view: View, at: int, wording: Wording) -> bool:
    """Whether a past form only describes a noun: "was given a suspended sentence of 18 months"."""
    return view.lower(at - 1) in wording.words["determiners"]
