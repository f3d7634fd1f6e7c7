"""How far the name of a speaker reaches, and where "and" joins two."""

from __future__ import annotations

from claimcheck.contextualise.speakers.speech_words import SpeechWords
from claimcheck.contextualise.view import View

LONGEST = 12
"""Words; a longer stretch before "said" is a clause, not a name."""


MARKS = ',;:()[]“”"–—-!?…/«»'


def joined(view: View, at: int, words: SpeechWords) -> bool:
    """Whether "and" joins two speakers, not two clauses: "activists and residents", "Ames and Hale"."""
    if not 0 < at < len(view.words) - 1:
        return False
    if view.words[at - 1].text[0].isupper() and view.words[at + 1].text[0].isupper():
        return True
    tables = (words.groups, words.persons)
    if any(table.ending_at(view.nouns, at) for table in tables):
        return any(
            table.at(view.nouns, index) for table in tables for index in range(at + 1, _soon(view, at))
        )
    return any(table.at(view.nouns, index) for table in tables for index in range(at + 2, _soon(view, at)))


def _soon(view: View, at: int) -> int:
    """The end of the few words behind a word, up to the next mark."""
    last = at + 1
    while last < min(at + 5, len(view.words)) and view.words[last].is_word:
        last += 1
    return last
