"""Who says it: the speaker and the verb, from the sentence or from the quotation it stands in."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from claimcheck.contextualise.speakers.mention import Mention
from claimcheck.contextualise.speakers.names import key, of_group
from claimcheck.contextualise.speakers.owners import Body, is_owned, owned, subject_body
from claimcheck.contextualise.speakers.speech import mentions
from claimcheck.contextualise.speakers.speech_words import SpeechWords, speech_words
from claimcheck.contextualise.view import View
from claimcheck.lexicon.letters import plain
from claimcheck.record import Record, replace
from claimcheck.records.claim import Attribution
from claimcheck.records.document import Document, Quotation, Sentence

__all__ = ["Spoken", "attribution", "persons", "speech_words", "spoken"]

LONGEST_QUOTATION = 200
"""Sentences; a longer quotation is a mark that was never closed."""

REMEMBERED = 20
"""Speakers; a pronoun hardly stands for one named longer ago."""


class Spoken(Record):
    """An attribution and the stretch of text ``[first, last)`` it covers."""

    attribution: Attribution
    first: int
    last: int


class _Named(Record):
    """A speaker that a pronoun may stand for."""

    attribution: Attribution
    group: bool


def spoken(views: Sequence[View], document: Document, words: SpeechWords) -> dict[int, tuple[Spoken, ...]]:
    """For each sentence (its start) what is said in it and by whom.

    A pronoun takes the last named speaker it can stand for. A sentence inside a quotation takes the speaker of
    the sentence that holds the quotation's other end; a quotation without one that stands behind another of its
    paragraph goes on with that one's speaker.
    """
    found: dict[int, tuple[Spoken, ...]] = {}
    named: list[_Named] = []
    body: Body | None = None
    for view in views:
        here = []
        for mention in mentions(view, words):
            said = _attribution(view, mention, words)
            if said.key in words.pronouns:
                meant = _meant(said.key, named, words)
                if meant is None:
                    continue
                said = Attribution(meant.speaker, meant.key, said.verb, meant.start, meant.end)
            elif body is not None and is_owned(view, mention.speaker, body, words):
                said = owned(said, body)
                named = [*named[1 - REMEMBERED :], _Named(said, True)]
            else:
                said = replace(said, key=_fuller(said, named))
                group = of_group(view, mention.speaker, words)
                named = [*named[1 - REMEMBERED :], _Named(said, group)]
                body = Body(said.speaker, said.key, said.start, said.end) if group else body
            if mention.last > mention.first:
                first, last = view.words[mention.first].start, view.words[mention.last - 1].end
                first = view.sentence.start if mention.first == 0 else first
                last = view.sentence.end if mention.last == len(view.words) else last
                here.append(Spoken(said, first, last))
        found[view.sentence.start] = tuple(here)
        body = subject_body(view, words) or body
    ends = [view.sentence.end for view in views]
    last_quotation = 0
    for quotation in document.quotations:
        first = bisect_right(ends, quotation.start)
        inside = []
        for view in views[first : first + LONGEST_QUOTATION]:
            if view.sentence.start >= quotation.end:
                break
            inside.append(view.sentence)
        before = [
            view.sentence for view in views[max(0, first - 2) : first] if view.sentence.end > last_quotation
        ]
        _carry(quotation, inside, before if last_quotation else (), found)
        last_quotation = quotation.start
    return found


def persons(said: dict[int, tuple[Spoken, ...]], words: SpeechWords) -> frozenset[str]:
    """The last names (lower case) of those among the speakers who are called by two names or more."""
    found = set()
    for item in (one.attribution for here in said.values() for one in here):
        names = [w for w in item.speaker.split() if w[0].isupper() and w.lower() not in words.articles]
        if len(names) > 1 and plain(names[-1]) == item.key:
            found.add(item.key)
    return frozenset(found)


def _carry(
    quotation: Quotation,
    inside: Sequence[Sentence],
    before: Sequence[Sentence],
    found: dict[int, tuple[Spoken, ...]],
) -> None:
    """Gives the sentences ``inside`` a quotation its speaker; ``before`` are those between the last one and it."""
    speaker = next((found[s.start][0] for s in reversed(inside) if found[s.start]), None)
    if speaker is None and inside:
        # "'Ten died,' Ames said. 'Five are missing.'": the second quotation is his too
        same = [s for s in before if s.paragraph == inside[0].paragraph]
        speaker = next((found[s.start][-1] for s in reversed(same) if found[s.start]), None)
    if speaker is None:
        return
    for sentence in inside:
        if not found[sentence.start]:
            first, last = max(sentence.start, quotation.start), min(sentence.end, quotation.end)
            found[sentence.start] = (Spoken(speaker.attribution, first, last),)


def _fuller(said: Attribution, named: Sequence[_Named]) -> str:
    """The key of the fuller name of a body: "the ministry" after "the Ruritanian defence ministry" is that one."""
    words = plain(said.speaker).split()
    if len(words) != 2 or words[0] != "the" or words[1] != said.key:
        return said.key
    fuller = (
        one.attribution for one in reversed(named) if words[1] in plain(one.attribution.speaker).split()
    )
    return next((one.key for one in fuller if one.key != said.key), said.key)


def _meant(pronoun: str, named: Sequence[_Named], words: SpeechWords) -> Attribution | None:
    """Whom a pronoun stands for: "he" is no ministry; "it" and "they" are the last body that spoke."""
    single = pronoun in words.singular_pronouns
    return next((one.attribution for one in reversed(named) if one.group != single), None)


def attribution(view: View, number: int, said: dict[int, tuple[Spoken, ...]]) -> Attribution | None:
    """Who says a quantity, None when the text says it itself."""
    quantity = view.quantities[number]
    holding = [
        item
        for item in said.get(view.sentence.start, ())
        if item.first <= quantity.start and quantity.end <= item.last
    ]
    return min(holding, key=lambda item: item.last - item.first).attribution if holding else None


def _attribution(view: View, mention: Mention, words: SpeechWords) -> Attribution:
    speaker, verb = mention.speaker, mention.verb
    return Attribution(
        view.text(speaker.first, speaker.last),
        key(view, speaker, words),
        view.text(verb.first, verb.last)
        if verb.last - verb.first == 1
        else view.text(verb.first, verb.last).lower(),
        view.words[speaker.first].start,
        view.words[speaker.last - 1].end,
    )
