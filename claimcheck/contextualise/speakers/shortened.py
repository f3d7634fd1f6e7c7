"""Speakers told in short: by whose figure it is, without a verb, or by the subject that a sentence began with."""

from __future__ import annotations

from claimcheck.contextualise.speakers.before import speaker_ending
from claimcheck.contextualise.speakers.mention import Mention
from claimcheck.contextualise.speakers.speech_words import SpeechWords
from claimcheck.contextualise.view import Stretch, View
from claimcheck.lexicon.endings import PAST_OR_PLURAL

_SHORT = 4
"""Words of a speaker who has no verb."""


def owned_figure(view: View, at: int, words: SpeechWords) -> Mention | None:
    """ "The government's own toll stands at 11", "by the army's count 40 died": whose figure it is says it."""
    if view.words[at].lower not in ("'s", "’s", "'", "’") or not 0 < at < len(view.words) - 1:
        return None
    noun = at + 1
    while noun < len(view.words) - 1 and view.words[noun].lower in words.own:
        noun += 1
    speaker = speaker_ending(view, at, words)
    if speaker is None or view.words[noun].lower not in words.figures or noun + 1 == len(view.words):
        return None
    by = view.lower(speaker.first - 1) in words.by_owner
    if not (by or view.verbs[noun + 1] & words.amounting):
        return None
    return Mention(speaker, Stretch(noun, noun + 1), leads=True)


def elided(view: View, at: int, last: Mention, words: SpeechWords) -> Mention | None:
    """ "Police put the crowd at 8,000, the organisers at 20,000": a second speaker without a verb."""
    if not last.leads or not any(place.first == at for place in view.places):
        return None
    end = at - (view.words[at - 1].lower in words.elided)
    speaker = speaker_ending(view, end, words) if end else None
    if speaker is None or speaker.first <= last.verb.last or end - speaker.first > _SHORT:
        return None
    if view.words[speaker.first - 1].lower not in words.elided_after:
        return None
    return Mention(speaker, Stretch(end - 1, end), leads=True, disputes=True)


def first_subject(view: View, at: int, words: SpeechWords) -> Stretch | None:
    """Whoever a sentence begins with, where "and says" goes on with what he does: "The firm blames ice and says"."""
    if at == 0 or view.words[at - 1].lower != "and" or not view.verbs[at] & words.surely:
        return None
    for last in range(2, min(at - 1, _SHORT + 3)):
        noun = any(table.ending_at(view.nouns, last) for table in (words.groups, words.persons))
        if noun and view.words[last].lower.endswith(PAST_OR_PLURAL) and view.words[last].text.islower():
            return Stretch(0, last)
    return None
