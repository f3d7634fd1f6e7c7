"""What happened or lasted: the event a number speaks of, and which one of its kind."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain

from claimcheck.contextualise.events.named import meant, named
from claimcheck.contextualise.spoken_of import Says
from claimcheck.contextualise.view import View
from claimcheck.lexicon.event_words import EventWord
from claimcheck.lexicon.phrases import Match
from claimcheck.lexicon.wording import Wording
from claimcheck.record import replace
from claimcheck.records.claim import Event, Period

RIGHT = 5
LEFT = 10
OPENING = 6
"""Sentences (title, summary, lede) in which a text names what it is about."""


def event(view: View, number: int, text: Says, wording: Wording) -> Event | None:
    """The event that the clause of a quantity names, None when it names none; ``text`` knows what else is spoken of.

    A duration belongs to the event right behind it ("an eight hour ceasefire", "adding another 24 hours to the
    11-hour break") or linked before it ("extended the pause by four days"); any other number to the nearest
    event noun of its clause.
    """
    kind = view.quantities[number].kind
    if kind == "duration":
        found = _event_that_lasted(view, number, text, wording) or _linked_before(view, number, text, wording)
    else:
        found = _nearest(view, number, text, wording)
    return _event(view, found, wording) if found else None


def principal(views: tuple[View, ...], text: Says, wording: Wording) -> Event | None:
    """The first event of a principal family that a text names, marked assumed; the family's main class goes first."""
    second: Event | None = None
    for view in views:
        for match in named(view, text, wording):
            if match.label.family not in wording.principal_families:
                continue
            found = replace(_event(view, match, wording), assumed=True)
            if match.label.cls == wording.family_heads[match.label.family]:
                return found
            second = second or found
    return second


def about(views: Sequence[View], text: Says, wording: Wording) -> Event | None:
    """The event that a text as a whole is about: the first its opening names, else tells by a verb, marked assumed."""
    opening = views[:OPENING]
    nouns = ((view, match) for view in opening for match in named(view, text, wording))
    verbs = (
        (view, match)
        for view in opening
        for match in wording.event_verbs.within(view.verbs, 0, len(view.words))
    )
    for view, match in chain(nouns, verbs):
        return replace(_event(view, match, wording), instance=None, assumed=True)
    return None


def told_apart(event: Event, period: Period | None) -> Event:
    """The event with its month as the instance, when its clause dates it well before the text was published:
    "a week-long ceasefire was declared over on 19 September" in November is not the pause of this week."""
    if event.instance is not None or period is None or not period.earlier:
        return event
    day = period.last or period.first
    return replace(event, instance=day.isoformat()[:7] if day is not None else "earlier")


def _event(view: View, match: Match[EventWord], wording: Wording) -> Event:
    return Event(
        text=view.text(match.first, match.last),
        head=match.phrase,
        cls=match.label.cls,
        family=match.label.family,
        instance=_instance(view, match, wording),
        start=view.words[match.first].start,
        end=view.words[match.last - 1].end,
    )


def _instance(view: View, match: Match[EventWord], wording: Wording) -> str | None:
    """What sets it apart from the one the story is about: "the previous pause", "has previously announced"."""
    for at in range(max(0, match.first - 6), match.first):
        found = wording.instances.at(view.forms, at)
        between = view.words[at + 1 : match.first]
        if found is not None and not any(w.text in ",;:" for w in between):
            return found.label
    return None


def _event_that_lasted(view: View, number: int, text: Says, wording: Wording) -> Match[EventWord] | None:
    words = wording.words
    at = view.places[number].last
    linked = False
    for at in range(view.places[number].last, min(view.places[number].last + RIGHT + 3, len(view.words))):
        match = meant(view, wording.events_by_length.at(view.nouns, at), text, wording)
        if match is not None:
            return match
        word = view.words[at]
        if word.lower in words["far_links"] and not linked:
            linked = True
        elif view.owner[at] is not None and linked:
            continue
        elif (
            view.owner[at] is not None
            or word.lower.endswith("ing")  # "20 years covering wars" is not how long the wars were
            or word.lower in words["prepositions"]
            or word.lower in words["auxiliaries"]
            or word.lower in words["conjunctions"]
            or word.lower in words["relative_pronouns"]
            or not (word.is_word or word.text in wording.open_quotes or word.text == "-")
            or (word.lower in words["determiners"] and not linked)
        ):
            return None
    return None


def _linked_before(view: View, number: int, text: Says, wording: Wording) -> Match[EventWord] | None:
    words = wording.words
    first = view.places[number].first
    linked = False
    for at in range(first - 1, max(-1, first - LEFT - 1), -1):
        word = view.words[at]
        match = meant(view, wording.events_by_length.ending_at(view.nouns, at + 1), text, wording)
        if match is not None:
            return match if linked or at == first - 1 else None
        if word.lower in words["event_links"] or not view.forms[at].isdisjoint(words["event_lasting"]):
            linked = True
        elif (
            view.owner[at] is not None
            or word.text in ",;:()–—"
            or word.lower in words["breaks"]
            or (word.lower in words["prepositions"] and not linked)
        ):
            return None
    return None


def _nearest(view: View, number: int, text: Says, wording: Wording) -> Match[EventWord] | None:
    place = view.places[number]
    near = []
    for match in wording.events.within(view.nouns, 0, len(view.words)):
        distance = match.first - place.last if match.first >= place.last else place.first - match.last
        if distance >= 0:
            near.append((distance, match))
    near.sort(key=lambda one: one[0])
    named_there = (meant(view, match, text, wording) for _, match in near)
    return next((match for match in named_there if match is not None), None)
