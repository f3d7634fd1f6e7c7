"""What was done: the verb that a date, an hour or a length of time belongs to."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from claimcheck.contextualise.view import View
from claimcheck.lexicon import Lemmas
from claimcheck.lexicon.phrases import Phrases
from claimcheck.rulebook import Vocabulary

REACH = 9
"""Words before a date that its verb may stand; "…arrested by RCMP officers at their homes on Tuesday"."""


@dataclass(frozen=True, eq=False)
class ActWords:
    """The table ``rules/wording/acts.yaml``, compiled."""

    acts: Phrases[str]
    no_acts: frozenset[str]
    lemmas: Lemmas


@lru_cache(maxsize=8)
def act_words(vocabulary: Vocabulary) -> ActWords:
    """The compiled acts of a vocabulary."""
    table = vocabulary.table("acts")
    return ActWords(
        Phrases((verb, act) for act, verbs in table["acts"].items() for verb in verbs),
        frozenset(table["no_acts"]),
        Lemmas.of(vocabulary),
    )


def act(view: View, number: int, words: ActWords) -> str | None:
    """The act of a quantity: the nearest verb in a past form before it in its clause, else the one right behind it."""
    place = view.places[number]
    for at in range(place.first - 1, max(-1, place.first - REACH - 1), -1):
        if view.words[at].text in ";:()–—":
            break
        found = _act(view, at, words)
        if found is not None:
            return found
    for at in range(place.last, min(place.last + REACH, len(view.words))):
        if view.words[at].text in ";:()–—.":
            break
        found = _act(view, at, words)
        if found is not None:
            return found
    return None


def _act(view: View, at: int, words: ActWords) -> str | None:
    word = view.words[at]
    if not word.is_word or view.owner[at] is not None or word.text[0].isupper():
        return None
    lemma = words.lemmas.verb(word.lower)
    if not words.lemmas.past(word.lower) or lemma in words.no_acts:
        return None
    known = words.acts.at(view.verbs, at)
    return known.label if known is not None else lemma
