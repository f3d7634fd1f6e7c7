"""Which stretch of a sentence each of its speakers covers."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.contextualise.speakers.mention import Mention
from claimcheck.contextualise.speakers.speech_words import SpeechWords
from claimcheck.contextualise.view import View
from claimcheck.lexicon.marks import QUOTES
from claimcheck.record import replace

_REACH = 200
"""Words between two speakers that are searched for the clause of the second one; no sentence has more."""
_NEXT = 8
"""Speakers behind one that are looked at for where the words of that one end."""


def covering(view: View, found: list[Mention], words: SpeechWords) -> list[Mention]:
    """The mentions with the words each covers. A speaker whose saying another one reports is left out:
    "The U.N. said Russia has promised four days" is the U.N.'s word."""
    kept: list[Mention] = []
    free = 0
    for number, mention in enumerate(found):
        start = mention.verb.first if mention.speaker.first > mention.verb.first else mention.speaker.first
        leading = kept[-1] if kept and kept[-1].leads else None
        turn = _own_clause(view, leading, mention, start, words) if leading is not None else None
        if leading is not None and turn is not None:
            kept[-1] = _until(leading, turn)
            free = kept[-1].last
        elif leading is not None and (mention.leads or not _holds(view, leading, mention)):
            if not mention.leads and leading.speaker.first > free:
                kept.insert(-1, replace(mention, first=free, last=leading.speaker.first))
            continue
        elif leading is not None:
            kept.pop()
        elif kept and mention.leads:
            kept[-1] = _until(kept[-1], start)
        end = max(mention.verb.last, mention.speaker.last)
        if mention.leads:
            kept.append(replace(mention, first=end, last=len(view.words)))
            continue
        last = _next_leading(view, found[number + 1 :], end) if _goes_on(view, mention, end, words) else end
        kept.append(replace(mention, first=free, last=last))
        free = end
    return kept


def _own_clause(view: View, leading: Mention, mention: Mention, start: int, words: SpeechWords) -> int | None:
    """Where the clause of a speaker begins who is not reported by the one before; who disputes begins at the verb."""
    turn = _turn(view, leading, start, words)
    return mention.verb.first if turn is None and mention.disputes else turn


def _until(mention: Mention, last: int) -> Mention:
    return replace(mention, last=min(mention.last, last))


def _next_leading(view: View, behind: Sequence[Mention], end: int) -> int:
    """Where the next speaker begins who stands before what is said, of the nearest few; else the sentence's end."""
    later = (one.speaker.first for one in behind[:_NEXT] if one.leads and one.speaker.first >= end)
    return next(later, len(view.words))


def _holds(view: View, inner: Mention, outer: Mention) -> bool:
    """Whether a speaker stands inside the words that another one says: '"The port says it lost 12," Ames said.'"""
    between = range(max(inner.verb.last, outer.verb.first - _REACH), outer.verb.first)
    return sum(view.words[at].text in ("”", '"', "“") for at in between) == 1


def _turn(view: View, leading: Mention, last: int, words: SpeechWords) -> int | None:
    """Where a clause of its own begins between one speaker and the next: ", but witnesses said"."""
    first = leading.verb.last
    held = view.lower(leading.speaker.first - 1)
    if held in words.turns and last - 1 > first and view.words[last - 1].text == ",":
        return last - 1  # "While the port speaks of 12, the union counts 40"
    for at in range(last - 1, max(first, last - _REACH) - 1, -1):
        word = view.words[at]
        if word.text == ";" or word.lower in words.turns or (word.text == ":" and at > first):
            return at
        if (
            word.text == ","
            and view.words[at + 1].lower in words.articles
            and (
                view.words[at + 2].lower in words.figures
                or view.words[at + 3].lower in words.determiners | {"which"}
            )
        ):
            return at  # ", a sum that the watchdog puts at 71,000"
        if word.lower == "and" and (at == last - 1 or view.words[at - 1].text == ","):
            return at
    return None


def _goes_on(view: View, mention: Mention, end: int, words: SpeechWords) -> bool:
    """Whether what follows the speaker is said too: "12 died, police said, and 30 were hurt"."""
    if mention.verb.last - mention.verb.first > 1:
        return True  # "12 died, according to the police, and 30 were hurt"
    if end >= len(view.words):
        return False
    if view.words[end].text == "," and end + 1 < len(view.words):
        end += 1
    return view.words[end].text in QUOTES or (
        view.words[end - 1].text == "," and view.words[end].lower in words.goes_on
    )
