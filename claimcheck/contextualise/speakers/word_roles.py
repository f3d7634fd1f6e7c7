"""What a single word or mark can do beside a speaker: help a verb, say when, end a title, open a quotation."""

from __future__ import annotations

from claimcheck.contextualise.speakers.speech_words import SpeechWords
from claimcheck.contextualise.view import View
from claimcheck.lexicon.endings import PARTICIPLE


def is_auxiliary(view: View, at: int, words: SpeechWords) -> bool:
    """Whether a word is a verb that only helps another one; "'s" is more often a genitive."""
    word = view.words[at]
    helps = (word.lower in words.auxiliaries and word.lower != "'s") or word.lower.endswith("n't")
    return helps and (at == 0 or not word.text[0].isupper())


def is_day(view: View, at: int, words: SpeechWords) -> bool:
    """Whether a word only says when; "USA Today" is a name."""
    word = view.words[at]
    return word.lower in words.times and not (word.text == "Today" and at > 0)


def is_verbal(view: View, at: int, words: SpeechWords) -> bool:
    word = view.words[at]
    if word.text[0].isupper() and at > 0:
        return False
    return word.lower in words.conjugated or (len(word.lower) > 4 and word.lower.endswith("ed"))


def describes(view: View, at: int, words: SpeechWords) -> bool:
    """Whether a participle only describes the noun behind it: "the injured residents", "retired officers"."""
    if at == 0:
        return True
    low = view.words[at - 1].lower
    return (
        low in words.determiners
        or low in words.subordinators
        or low in words.prepositions
        or not low[0].isalpha()
    )


def can_lead(view: View, at: int, words: SpeechWords) -> bool:
    """Whether a word can be the noun before "of" or "for" in a speaker: "a spokesman for the port"."""
    if at < 0 or not view.words[at].is_word or view.owner[at] is not None:
        return False
    low = view.words[at].lower
    small = words.prepositions | words.determiners | words.subordinators | words.auxiliaries | words.pronouns
    return low not in small and not is_verbal(view, at, words)


def of_several(view: View, at: int) -> bool:
    """Whether a mark makes a plural a genitive: "the farmers' union"."""
    return (
        0 < at < len(view.words) - 1
        and view.words[at].text in ("'", "’")
        and view.words[at - 1].end == view.words[at].start
        and view.words[at - 1].lower.endswith("s")
        and view.words[at].end < view.words[at + 1].start
    )


def opens_quote(view: View, at: int) -> bool:
    """A single mark that touches only the word behind it."""
    return view.words[at].text in ("'", "‘", "’") and (
        at == 0 or view.words[at - 1].end < view.words[at].start
    )


def inside_abbreviation(view: View, at: int) -> bool:
    """Whether a mark stands inside a name, touching the word behind it: "the U.N"."""
    return (
        0 <= at < len(view.words) - 1
        and view.words[at + 1].start == view.words[at].end
        and view.words[at].text == "."
    )


def inside_name(view: View, at: int) -> bool:
    """A dash that touches both its words: "ITAR-TASS"."""
    if view.words[at].text not in "-–" or not 0 < at < len(view.words) - 1:
        return False
    return view.words[at - 1].end == view.words[at].start and view.words[at].end == view.words[at + 1].start


def abbreviates(view: View, at: int, words: SpeechWords) -> bool:
    """Whether a full stop ends a title or an initial and a name goes on: "Sgt. Lowe", "John D. Hale"."""
    if not 0 < at < len(view.words) - 1 or not view.words[at + 1].text[0].isupper():
        return False
    low = view.words[at - 1].lower
    return low in words.titles or (len(low) == 1 and low.isalpha())


def is_noun(view: View, at: int, words: SpeechWords) -> bool:
    """Whether a word that may be a verb is a noun here: "Russian claims of", "initial estimates"."""
    written = view.words[at]
    if written.text[0].isupper() and at > 0:
        return True  # "Wayne State"
    if not view.nouns[at] & words.nouns_too or written.lower.endswith(PARTICIPLE) or at == 0:
        return False
    word, behind = view.words[at - 1], view.lower(at + 1)
    if behind in words.noun_behind:
        return True
    if word.text[0].isupper() and behind and is_verbal(view, at + 1, words):
        return True  # "the Skarra Sea states agreed"
    if word.text == "," and any(place.first == at + 1 for place in view.places):
        return False  # "the records, seen by the paper, show 480"
    if word.lower in words.determiners or word.lower in words.prepositions:
        return True
    if word.lower.endswith(words.adjective_endings) or word.lower in words.adjectives:
        return True
    spoken = any(table.ending_at(view.nouns, at) for table in (words.groups, words.persons, words.documents))
    singular = written.lower.endswith("s")
    if not singular and word.text[0].isupper() and not word.lower.endswith("s"):
        return word.lower not in words.pronouns | words.plurals  # "the Alaska state senate"
    several = (
        word.lower in words.plurals
        or word.lower == "they"
        or (word.lower.endswith("s") and word.text[0].islower())
    )
    if spoken:
        return singular == several
    return not (word.text[0].isupper() or word.lower in words.pronouns)
