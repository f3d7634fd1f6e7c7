"""Numbers that count a group, and the words for those who make it up: "the 12-strong choir … its members"."""

from __future__ import annotations

from claimcheck.judge.phrases.line import Line
from claimcheck.judge.phrases.parts.some_words import SomeWords
from claimcheck.lexicon import noun_lemma

_ROOT = 3
_NAME = 2


def is_group(line: Line, at: int, words: SomeWords) -> bool:
    """Whether a number counts the members of a group by a noun joined to it: "the 36-strong panel"."""
    claim = line.claim(at)
    if claim is None or claim.quantity.kind != "count" or not claim.glued:
        return False
    joined_to = claim.sentence.text[claim.quantity.number_end + 1 - claim.sentence.start :].split(maxsplit=1)
    return bool(joined_to) and joined_to[0].lower() in words.taken.members


def of_group(line: Line, at: int, noun: str, words: SomeWords) -> bool:
    """Whether a noun means those who make up a group: its members, or "councillor" of a council."""
    named = (item[:_ROOT] for item in line.items[at + 1 : at + 1 + _NAME] if item.isalpha())
    return noun in words.members or noun_lemma(noun) in words.members or noun[:_ROOT] in named
