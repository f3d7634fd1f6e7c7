"""Who does something in a sentence: the names and pronouns before its verbs."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from claimcheck.contextualise.persons.names import FullName, is_name, name_start, person
from claimcheck.contextualise.view import View
from claimcheck.lexicon import Lemmas, lemmas_of
from claimcheck.lexicon.compiled import compiled
from claimcheck.lexicon.wording import Wording
from claimcheck.record import Record
from claimcheck.records.claim import Person
from claimcheck.rulebook import Vocabulary

ASIDE = 20
"""Words between a name and the verb behind an aside."""


class HolderWords(Record, eq=False):
    """The table ``rules/wording/holders.yaml``, compiled."""

    active: frozenset[str]
    passive: frozenset[str]
    lemmas: Lemmas


@lru_cache(maxsize=8)
def holder_words(vocabulary: Vocabulary) -> HolderWords:
    """The compiled verbs of a vocabulary."""
    return compiled(HolderWords, vocabulary.table("holders"), lemmas=lemmas_of(vocabulary))


class Doer(Record):
    """Somebody whom a sentence is about, and the word ``verb`` that says what they did or what befell them."""

    who: Person
    verb: int


def doers(
    view: View, known: Mapping[str, FullName], last: Person | None, words: HolderWords, wording: Wording
) -> list[Doer]:
    """Who does something in a sentence, in text order. ``last`` is whom "he" or "she" at its start stands for."""
    found: list[Doer] = []
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
                found.append(Doer(last, verb))
            continue
        if at == 0 and word.lower not in known:
            continue  # the first word has a capital in any case: "Officers scored"
        who = named_before(view, at + 1, known, wording)
        if who is not None:
            last = who
            found.append(Doer(who, verb))
    return found


def of_that_age(view: View, at: int) -> bool:
    """Whether a word ends "the 47-year-old", whom the text has named before."""
    owner = view.owner[at]
    if owner is None or view.quantities[owner].kind != "age" or not view.words[at].lower.endswith("old"):
        return False
    first = view.places[owner].first
    return view.lower(first - 1) == "the" and view.places[owner].last == at + 1


def named_before(view: View, end: int, known: Mapping[str, FullName], wording: Wording) -> Person | None:
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
    if first > 1 and view.lower(first - 2) in wording.words["of_persons"]:
        return None  # "a man who killed Ida Brandt was 31"
    return None if first == end or behind else person(view, first, end, known)


def _verb_after(view: View, at: int, words: HolderWords, wording: Wording) -> int | None:
    """The main verb that follows a subject, auxiliaries and adverbs between; of "was shot" the "shot"."""
    helped = None
    while at < len(view.words):
        lower = view.words[at].lower
        if lower in wording.words["auxiliaries"]:
            helped = at
        elif is_verb(view, at, words) and (helped is not None or not is_participle(view, at)):
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


def is_verb(view: View, at: int, words: HolderWords) -> bool:
    """Whether a word has the form of a verb that somebody may be the subject of."""
    word = view.words[at]
    if not word.is_word or word.text[0].isupper() or view.owner[at] is not None:
        return False
    if words.lemmas.past(word.lower) or word.lower.endswith("ing"):
        return True
    return bool(view.verbs[at] & words.active) and not words.lemmas.plural(word.lower)


def is_participle(view: View, at: int) -> bool:
    """Whether a word ends in "ing"."""
    return at < len(view.words) and view.words[at].lower.endswith("ing")
