"""Whose figure it is: the one who had, did or was given what is counted ("Verrin scored 23 points")."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

from claimcheck.contextualise.persons.names import FullName, is_name, name_start, person
from claimcheck.contextualise.view import View
from claimcheck.lexicon import Lemmas, lemmas_of
from claimcheck.lexicon.compiled import compiled
from claimcheck.lexicon.marks import GENITIVES
from claimcheck.lexicon.wording import Wording
from claimcheck.record import Record
from claimcheck.records.claim import Person
from claimcheck.rulebook import Vocabulary

HELD = ("count", "money", "duration", "percentage", "date")
"""Kinds of which somebody has a figure of their own."""
REACH = 24
"""Words between a verb and its figure: "scored a career-high 14 points", "had 11 points and 10 rebounds"."""
NEAR = 4
"""Words between the one who acts and the verb."""
ASIDE = 20
"""Words between a name and the verb behind an aside."""
DESCRIBED = 3
"""Words between a possessive and the figure: "his career-best second 23 points"."""


class HolderWords(Record, eq=False):
    """The table ``rules/wording/holders.yaml``, compiled."""

    active: frozenset[str]
    passive: frozenset[str]
    lemmas: Lemmas


@lru_cache(maxsize=8)
def holder_words(vocabulary: Vocabulary) -> HolderWords:
    """The compiled verbs of a vocabulary."""
    return compiled(HolderWords, vocabulary.table("holders"), lemmas=lemmas_of(vocabulary))


class Subject(Record):
    """Somebody whom a sentence is about, and the word ``verb`` that says what they did or what befell them."""

    who: Person
    verb: int


def subjects(
    view: View, known: Mapping[str, FullName], last: Person | None, words: HolderWords, wording: Wording
) -> list[Subject]:
    """Who does something in a sentence, in text order. ``last`` is whom "he" or "she" at its start stands for."""
    found: list[Subject] = []
    for at, word in enumerate(view.words):
        pronoun = word.lower in wording.words["singular_pronouns"] or (
            view.owner[at] is not None and of_that_age(view, at)
        )
        if not pronoun and not (word.text[0].isupper() and is_name(view, at, wording)):
            continue
        verb = _verb_after(view, at + 1, words, wording)
        if verb is None and not pronoun:
            verb = _behind_aside(view, at + 1, words, wording)
        if verb is None:
            continue
        if pronoun:
            if last is not None:
                found.append(Subject(last, verb))
            continue
        if at == 0 and word.lower not in known:
            continue  # the first word has a capital in any case: "Officers scored"
        who = _named_before(view, at + 1, known, wording)
        if who is not None:
            last = who
            found.append(Subject(who, verb))
    return found


def of_that_age(view: View, at: int) -> bool:
    """Whether a word ends "the 47-year-old", whom the text has named before."""
    owner = view.owner[at]
    if owner is None or view.quantities[owner].kind != "age" or not view.words[at].lower.endswith("old"):
        return False
    first = view.places[owner].first
    return view.lower(first - 1) == "the" and view.places[owner].last == at + 1


def _named_before(view: View, end: int, known: Mapping[str, FullName], wording: Wording) -> Person | None:
    """Whom the words that end before ``end`` name; None of no name and of one that only says where."""
    first = name_start(view, end, wording)
    # "the men of Harder Street scored", "a boy in south Marl died": the street and the town did not
    full = end - first > 1
    behind = any(
        view.words[at].lower in wording.words["prepositions"]
        and not (full and view.words[at].lower in wording.words["breaks"])  # "after Colin Hale was given"
        for at in range(max(0, first - 2), first)
        if at == first - 1 or (view.words[first - 1].is_word and view.words[first - 1].text.islower())
    )
    told_of = first > 1 and view.lower(first - 2) in wording.words["relative_pronouns"]
    if told_of and any(form != view.lower(first - 1) for form in view.verbs[first - 1]):
        return None  # "a man who killed Ida Brandt was 31"
    return None if first == end or behind else person(view, first, end, known)


def holder(
    view: View,
    number: int,
    seen: Sequence[Subject],
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
            return _named_before(view, at, known, wording)
    by_verb = {one.verb: one.who for one in seen}
    governing = None
    for at in range(place.first - 1, max(-1, place.first - REACH - 1), -1):
        word = view.words[at]
        if word.text in ";:–—" or (word.lower in wording.words["breaks"] and not _participle(view, at + 1)):
            return None
        if at not in by_verb and (not _is_verb(view, at, words) or _describes(view, at, wording)):
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
            return _named_before(view, last, known, wording)
        if view.words[last - 1].lower not in wording.words["auxiliaries"] | wording.words["adverbs"]:
            return None  # "the Orvel police arrested …"
    return None


def _verb_after(view: View, at: int, words: HolderWords, wording: Wording) -> int | None:
    """The main verb that follows a subject, auxiliaries and adverbs between; of "was shot" the "shot"."""
    helped = None
    while at < len(view.words):
        lower = view.words[at].lower
        if lower in wording.words["auxiliaries"]:
            helped = at
        elif _is_verb(view, at, words) and (helped is not None or not _participle(view, at)):
            return at
        elif lower not in wording.words["adverbs"]:
            break
        at += 1
    return helped


def _behind_aside(view: View, at: int, words: HolderWords, wording: Wording) -> int | None:
    """The main verb behind an aside on a name: "Ida Brandt, a pianist loved for her Bach, has died"."""
    row = view.words
    if at + 1 >= len(row) or row[at].text != ",":
        return None
    told = row[at + 1].lower in wording.words["determiners"] | wording.words["relative_pronouns"]
    if not told and not words.lemmas.past(row[at + 1].lower):
        return None
    end = next((n for n in range(at + 1, min(at + ASIDE, len(row))) if row[n].text in (",", ";")), None)
    return _verb_after(view, end + 1, words, wording) if end is not None and row[end].text == "," else None


def _is_verb(view: View, at: int, words: HolderWords) -> bool:
    word = view.words[at]
    if not word.is_word or word.text[0].isupper() or view.owner[at] is not None:
        return False
    if words.lemmas.past(word.lower) or word.lower.endswith("ing"):
        return True
    return bool(view.verbs[at] & words.active) and not words.lemmas.plural(word.lower)


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
        view.words[before].lower in wording.words["on_with_subject"] or _participle(view, at)
    )


def _describes(view: View, at: int, wording: Wording) -> bool:
    """Whether a past form only describes a noun: "was given a suspended sentence of 18 months"."""
    return at > 0 and view.words[at - 1].lower in wording.words["determiners"]


def _participle(view: View, at: int) -> bool:
    return at < len(view.words) and view.words[at].lower.endswith("ing")
