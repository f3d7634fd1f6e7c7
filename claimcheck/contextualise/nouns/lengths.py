"""What lasted, where no table knows it for an event: "a 40-minute speech", "30 hours of talks", "the fair ran on"."""

from __future__ import annotations

from claimcheck.contextualise.nouns.runs import noun_run
from claimcheck.contextualise.nouns.words import NounWords
from claimcheck.contextualise.view import View
from claimcheck.lexicon import Lemmas
from claimcheck.lexicon.wording import Wording
from claimcheck.records.claim import Subject

REACH = 9
"""Words between the beginning of a clause and its verb in which the noun of what lasted may stand."""


def lasting(view: View, number: int, lemmas: Lemmas, wording: Wording) -> Subject | None:
    """The thing whose length a duration is; None when the words do not say."""
    nouns = NounWords(view, lemmas, wording)
    return _described(nouns, number) or _before(nouns, number, lemmas)


def _described(nouns: NounWords, number: int) -> Subject | None:
    """The noun that the length describes, or that is filled with it: the last of the words behind."""
    view, last = nouns.view, nouns.view.places[number].last
    glued = "-" in view.text(view.places[number].first, last)
    run = noun_run(nouns, last, number)
    if not (glued or run.of) or run.first >= run.last:
        return None
    if any(view.owner[at] is not None for at in range(run.first, run.last)):
        return None
    # "a seven-hour operation repaired his leg" is how long the operation was
    verb = next((at for at in range(run.first + 1, run.last) if nouns.lemmas.past(nouns.lower(at))), run.last)
    return _thing(nouns, run.first, verb - 1)


def _before(nouns: NounWords, number: int, lemmas: Lemmas) -> Subject | None:
    """The noun before "lasted", "took", "ran for" or "of": the last word before a preposition or that verb."""
    view, words = nouns.view, nouns.wording.words
    at = view.places[number].first - 1
    while at >= 0 and view.words[at].lower in words["length_links"]:
        at -= 1
    if at > 0 and view.words[at].lower == "of":
        return _thing(nouns, at - 1, at - 1)  # "a speech of 37 minutes"
    if at < 0 or lemmas.verb(view.words[at].lower) not in words["lasting_verbs"]:
        return None
    if view.lower(at - 1) in words["determiners"]:
        return None  # "over the last four years"
    while view.lower(at - 1) in words["auxiliaries"] | words["adverbs"]:
        at -= 1
    first = at
    while first > max(0, at - REACH) and view.words[first - 1].is_word and view.owner[first - 1] is None:
        if view.words[first - 1].lower in words["breaks"] | words["conjunctions"]:
            break
        first -= 1
    while first < at and view.words[first].lower in words["determiners"]:
        first += 1
    head = next((i for i in range(first, at) if view.words[i].lower in words["prepositions"]), at) - 1
    return _thing(nouns, first, head)


def _thing(nouns: NounWords, first: int, head: int) -> Subject | None:
    """The noun ``head``, which may not stand before ``first``; no pronoun, no name, no word of time."""
    if head < first:
        return None
    word, words = nouns.view.words[head], nouns.wording.words
    small = (
        words["no_things"]
        | words["pronouns"]
        | words["determiners"]
        | words["times"]
        | words["days"]
        | words["auxiliaries"]
    )
    if not word.is_word or word.lower in small or (word.text[0].isupper() and head > 0):
        return None
    return nouns.subject(head, head)
