"""The events that the words of a sentence name: not "opened fire", not "will strike", and a strike of workers is none
of bombers."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.contextualise.spoken_of import Says
from claimcheck.contextualise.verbs import is_verb
from claimcheck.contextualise.view import View
from claimcheck.lexicon.event_words import EventWord
from claimcheck.lexicon.phrases import Match
from claimcheck.lexicon.wording import Wording
from claimcheck.record import replace

LONGEST = 3
"""Words of the longest phrase in which an event's noun names none."""


def named(view: View, text: Says, wording: Wording) -> Iterator[Match[EventWord]]:
    """The events of a sentence by their nouns, from left to right."""
    for match in wording.events.within(view.nouns, 0, len(view.words)):
        found = meant(view, match, text, wording)
        if found is not None:
            yield found


def meant(
    view: View, match: Match[EventWord] | None, text: Says, wording: Wording
) -> Match[EventWord] | None:
    """The event that a noun found in a table names where it stands, None where it names none.

    ``text`` tells of what else the text speaks: the strike of a text with a union is a walkout.
    """
    if match is None or is_verb(view, match.first, wording) or _in_a_phrase(view, match, wording):
        return None
    nouns, others = wording.events_in
    if match.phrase in nouns and not text(others):
        return None  # a traffic stop is no halt of air raids
    sense = wording.event_senses.get(match.phrase)
    if sense is not None and text(sense[1]):
        return replace(match, label=sense[0])
    return match


def _in_a_phrase(view: View, match: Match[EventWord], wording: Wording) -> bool:
    for first in range(max(0, match.last - LONGEST), match.last):
        phrase = wording.no_events.at(view.forms, first)
        if phrase is not None and phrase.first <= match.first and match.last <= phrase.last:
            return True
    return False
