"""The speaker behind a verb of saying: '"…," said the mayor', "according to the mayor"."""

from __future__ import annotations

from claimcheck.contextualise.speakers.joints import LONGEST, MARKS, joined
from claimcheck.contextualise.speakers.speech_words import SpeechWords
from claimcheck.contextualise.speakers.word_roles import (
    abbreviates,
    describes,
    inside_abbreviation,
    inside_name,
    is_auxiliary,
    is_day,
    is_verbal,
)
from claimcheck.contextualise.view import Stretch, View


def after(view: View, first: int, words: SpeechWords) -> Stretch | None:
    """The noun phrase that begins at a word: '"…," said the mayor', "according to the mayor"."""
    last = first
    while last < len(view.words) and last - first < LONGEST:
        word = view.words[last]
        if word.lower == "and" and joined(view, last, words):
            last += 1
            continue
        if (
            (view.owner[last] is not None and not inside_abbreviation(view, last - 1))
            or (word.text in MARKS and not inside_name(view, last))
            or (
                word.text == "."
                and not inside_abbreviation(view, last)
                and not abbreviates(view, last, words)
            )
            or word.lower in words.ends_of_name
            or (last > first and word.lower in words.adverbs and word.text[0].islower())
            or (word.lower in words.prepositions and word.lower not in words.linking)
            or is_auxiliary(view, last, words)
            or is_day(view, last, words)
            or (last > first and is_verbal(view, last, words) and not describes(view, last, words))
        ):
            break
        last += 1
    while last > first and (
        view.words[last - 1].lower in words.linking
        or (view.words[last - 1].text == "." and not abbreviates(view, last - 1, words))
    ):
        last -= 1
    return Stretch(first, last) if last > first else None
