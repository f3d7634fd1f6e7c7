"""The words behind a number that may belong to one noun phrase, and where it ends."""

from __future__ import annotations

from claimcheck.contextualise.nouns.words import NounWords
from claimcheck.lexicon.marks import GENITIVES, QUOTES
from claimcheck.record import Record

_LONGEST_RUN = 7
JOINED = 2
"""Words between "and" and the noun that two adjectives describe."""
_SMALL_WORDS = (
    "prepositions",
    "conjunctions",
    "auxiliaries",
    "determiners",
    "pronouns",
    "relative_pronouns",
    "adverbs",
)
"""The tables of words that no noun phrase holds."""


class Run(Record):
    """Words that may belong to the noun: ``[first, last)``, and whether they stand behind "of"."""

    first: int
    last: int
    of: bool = False


def noun_run(words: NounWords, at: int, number: int) -> Run:
    """The words from ``at`` on that can belong to one noun phrase."""
    view, listed = words.view, words.wording.words
    of = False
    first = at
    if words.lower(first) == "of":
        of, first = True, first + 1
        while words.lower(first) in listed["determiners"] or words.lower(first) in listed["all_of"]:
            first += 1
    elif words.lower(first) in listed["wholes"] and view.quantities[number].kind == "ratio":
        of, first = True, first + 1
        while words.lower(first) in listed["determiners"]:
            first += 1
    while words.lower(first) in listed["passed_over"] or words.lower(first) in QUOTES:
        first += 1
    last = first
    while last < len(view.words) and last - first < _LONGEST_RUN:
        if ends_noun(words, last, number, first) and not (
            _joins_adjectives(words, first, last) or _lists_adjectives(words, first, last)
        ):
            break
        last += 1
    return Run(first, last, of)


def _joins_adjectives(words: NounWords, first: int, at: int) -> bool:
    """Whether "and" stands between words that describe: "1,300 federal and independent scientists"."""
    if words.lower(at) != "and" or at == first or not words.view.words[at - 1].is_word:
        return False
    if any(words.is_plural(before) or words.owner(before) is not None for before in range(first, at)):
        return False
    for behind in range(at + 1, min(at + JOINED + 2, len(words.view.words))):
        if words.is_plural(behind):
            return behind > at + 1 and words.lower(behind + 1) not in GENITIVES
        if ends_noun(words, behind, -1, at) or words.is_state(behind):
            return False
    return False


def _lists_adjectives(words: NounWords, first: int, at: int) -> bool:
    """Whether a comma stands between two words that describe: "two small, friendly dogs"."""
    if (
        words.lower(at) != ","
        or at != first + 1
        or words.is_plural(first)
        or not words.view.words[first].is_word
    ):
        return False
    describes = at + 2 < len(words.view.words) and words.view.words[at + 1].is_word
    return (
        describes
        and words.is_plural(at + 2)
        and not words.is_plural(at + 1)
        and not ends_noun(words, at + 1, -1, at)
    )


def ends_noun(words: NounWords, at: int, number: int, first: int) -> bool:
    """Whether a word cannot belong to the noun phrase that begins at ``first``."""
    token, listed = words.view.words[at], words.wording.words
    low = token.lower
    if low in QUOTES or (low in ("'s", "'", "’") and at > first):
        return False
    if at > first and words.is_plural(at - 1) and words.wording.states.at(words.view.verbs, at) is not None:
        return True  # "45 people injured": what happened to them is no noun of theirs
    if not token.is_word and not token.text[0].isdigit():
        return token.text not in ("&",)
    owner = words.view.owner[at]
    if (owner is not None and owner != number) or _tells_time(words, at) or _tells_end(words, at):
        return True
    if low in listed["either"] and _is_plural_at(words, at + 1):
        return False  # "14 daily flights"
    if low in listed["ends"]:
        return not (token.text[0].isupper() and at > first and low not in listed["never_in_names"])
    return any(low in listed[kind] for kind in _SMALL_WORDS)


def _tells_time(words: NounWords, at: int) -> bool:
    """Whether a word begins when it was: "312 Monday", "410,000 last week"."""
    listed = words.wording.words
    turns = words.lower(at) in listed["turns_of_time"] and words.lower(at + 1) in listed["times"]
    return turns or words.lower(at) in listed["days"]


def _tells_end(words: NounWords, at: int) -> bool:
    """Whether a past tense tells what became of them: "all three suffered injuries"."""
    listed = words.wording.words
    return words.lemmas.past(words.lower(at)) and not words.view.verbs[at].isdisjoint(
        listed["ends"] | listed["suffering_verbs"]
    )


def _is_plural_at(words: NounWords, at: int) -> bool:
    return 0 <= at < len(words.view.words) and words.is_plural(at)
