"""Quantity → claim: what a number measures, of what, where, when and who says so. One file per question."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.calendar import periods
from claimcheck.contextualise.acts.act import Act, act
from claimcheck.contextualise.acts.lasting import lasted
from claimcheck.contextualise.acts.words import act_words
from claimcheck.contextualise.cues import cues
from claimcheck.contextualise.events.event import about, event, principal, told_apart
from claimcheck.contextualise.inherit import as_windows, inherit
from claimcheck.contextualise.measures.measure import Found, measure
from claimcheck.contextualise.modality import modal_words, modality
from claimcheck.contextualise.nouns.lengths import lasting
from claimcheck.contextualise.nouns.subject import subject
from claimcheck.contextualise.others import others
from claimcheck.contextualise.period import period, times
from claimcheck.contextualise.persons.for_whom import for_whom
from claimcheck.contextualise.persons.holder import by_whom, holder, holder_words, subjects
from claimcheck.contextualise.persons.names import people
from claimcheck.contextualise.persons.unnamed import unnamed
from claimcheck.contextualise.places.place import place, place_words, places
from claimcheck.contextualise.ranks.phrases import rank_words
from claimcheck.contextualise.ranks.ranking import ranking
from claimcheck.contextualise.scopes.point import point, point_words
from claimcheck.contextualise.scopes.portion import portion
from claimcheck.contextualise.scopes.role import role
from claimcheck.contextualise.scopes.scope import scope
from claimcheck.contextualise.scopes.sorts import sorts
from claimcheck.contextualise.scopes.words import scope_words
from claimcheck.contextualise.speakers.attribution import attribution, persons, speech_words, spoken
from claimcheck.contextualise.spoken_of import says
from claimcheck.contextualise.view import View, view
from claimcheck.contextualise.weekdays import timetables, with_weekdays
from claimcheck.contextualise.zeros import with_zeros, zero_words
from claimcheck.lexicon import Lemmas
from claimcheck.lexicon.wording import wording
from claimcheck.limits import DEFAULTS
from claimcheck.records.claim import TREATED, Claim, Event, Modality, Period, Person, Subject
from claimcheck.records.document import Document
from claimcheck.records.quantity import TIMES, Quantity
from claimcheck.rulebook import Vocabulary

__all__ = ["claims", "timetables"]

DONE = (*TIMES, "count")
"""Kinds that are told by what was done: "five bombs were dropped"."""


def claims(
    document: Document,
    quantities: Sequence[Quantity],
    vocabulary: Vocabulary,
    weekdays: int = DEFAULTS.max_weekdays,
) -> tuple[Claim, ...]:
    """The claims of a text, one for each quantity, in text order.

    ``quantities`` are the text's own, in order of their start; of each sentence so many bare ``weekdays`` join them.
    """
    words = wording(vocabulary)
    timed, noughts = _views(document, quantities, vocabulary, weekdays)
    views = tuple(timed)
    speech = speech_words(vocabulary)
    said = spoken(views, document, speech)
    text = says(views)
    known_places = places(views, place_words(vocabulary), persons(said, speech))
    pause = principal(views, text, words)
    main = about(views, text, words)
    names = people(views, words)
    lemmas, scopes = Lemmas.of(vocabulary), scope_words(vocabulary)
    found: list[Claim] = []
    taken: set[int] = set()
    last: Person | None = None
    speaking = speech_words(vocabulary).all_verbs
    placed: dict[str, tuple[View, int]] = {}
    for one in views:
        seen = subjects(one, names, last, holder_words(vocabulary), words)
        before, last = last, seen[-1].who if seen else last
        if not one.quantities:
            continue
        when = timed[one]
        here: list[Claim] = []
        for number, quantity in enumerate(one.quantities):
            what = subject(one, number, lemmas, words)
            days = period(one, number, when, document.source.published, words, speech_words(vocabulary).verbs)
            told = noughts[one].get(number) or measure(one, number, what, text, words)
            happened = event(one, number, text, words)
            where = place(one, number, known_places, place_words(vocabulary))
            ranked = ranking(one, quantity, where, rank_words(vocabulary))
            if ranked is not None and ranked.form == "record":
                happened = None  # "the worst drought in 12 years" is how long ago, not how long
            elif happened is None and quantity.derived and quantity.kind != "count":
                happened = pause
            elif happened is None and told is not None and told.measure in words.event_measures:
                happened = main
            if happened is not None:
                happened = told_apart(happened, days)
            if quantity.kind == "duration" and not (happened or told or quantity.derived):
                what = lasting(one, number, lemmas, words)
            named = told.measure if told else None
            part, part_words = scope(one, number, what, scopes, told is not None)
            shared = portion(one, number, named, part == "subset", what, where, scopes)
            if shared is not None and shared.of not in ("", TREATED) and part == "unspecified":
                part, part_words = "subset", (shared.of,)
            done = _done(one, number, what, vocabulary)
            if (
                done is not None
                and done.verb in act_words(vocabulary).before_events
                and quantity.kind == "duration"
            ):
                happened = None  # "the flight was delayed for two hours": it did not last so long
            here.append(
                Claim(
                    id=_id(document.source.id, quantity, taken),
                    source=document.source.id,
                    quantity=quantity,
                    sentence=one.sentence,
                    measure=named,
                    measure_words=told.words if told else None,
                    attached=told is not None and told.attached,
                    subject=what,
                    for_whom=(
                        (by_whom(one, done.at, names, words) if done and quantity.kind in TIMES else None)
                        or for_whom(one, number, seen, names, words, speaking)
                        or (
                            holder(one, number, seen, before, names, holder_words(vocabulary), words)
                            if told is None or quantity.kind == "duration"
                            else None
                        )
                    ),
                    event=happened,
                    place=where,
                    period=days,
                    scope=part,
                    scope_words=part_words,
                    portion=shared,
                    sorts=sorts(one, number, named, what, where, done is not None, scopes, words),
                    role=role(one, number, scopes, what),
                    point=point(one, number, point_words(vocabulary), words),
                    attribution=attribution(one, number, said),
                    modality=_modality(one, number, happened, told, what, vocabulary),
                    act=done.verb if done is not None else None,
                    act_sort=done.sort if done is not None else None,
                    act_word=one.words[done.at].lower if done is not None else None,
                    ranking=ranked,
                    cues=cues(one, number, lemmas, words),
                )
            )
        placed |= {claim.id: (one, number) for number, claim in enumerate(here)}
        found += others(one, inherit(one, here, words), words)
    return tuple(unnamed(as_windows(found), placed, words))


def _done(view: View, number: int, what: Subject | None, vocabulary: Vocabulary) -> Act | None:
    """The act of a quantity; of a length of time, what went on for so long, where a word tells it."""
    kind, words = view.quantities[number].kind, act_words(vocabulary)
    if kind not in DONE:
        return None
    long = (
        lasted(view, number, what.head if what is not None else None, words) if kind == "duration" else None
    )
    return Act(*long, "lasting") if long is not None else act(view, number, words, what)


def _modality(
    view: View,
    number: int,
    happened: Event | None,
    told: Found | None,
    what: Subject | None,
    vocabulary: Vocabulary,
) -> Modality:
    """The modality of a quantity: its own words are those of its measure and event where they stand behind it."""
    own = told is not None and told.behind
    own = own or (happened is not None and happened.start >= view.quantities[number].end)
    return modality(view, number, happened, modal_words(vocabulary), what, own)


def _views(
    document: Document, quantities: Sequence[Quantity], vocabulary: Vocabulary, weekdays: int
) -> tuple[dict[View, list[Period]], dict[View, dict[int, Found]]]:
    """The sentences with their quantities, bare weekdays and noughts among them, and each one's expressions of
    time; and the measures of the noughts."""
    waiting = list(quantities)
    at = 0
    found = {}
    noughts: dict[View, dict[int, Found]] = {}
    for sentence in document.sentences:
        first = at
        while at < len(waiting) and waiting[at].start < sentence.end:
            at += 1
        spoken_of = periods(sentence.text, sentence.start, document.source.published, vocabulary)
        when = times(spoken_of, waiting[first:at])
        here = with_weekdays(waiting[first:at], when, vocabulary, weekdays)
        seen = view(sentence, here, vocabulary)
        one, noughts_here = with_zeros(seen, zero_words(vocabulary), wording(vocabulary))
        found[one], noughts[one] = when, noughts_here
    return found, noughts


def _id(source: str, quantity: Quantity, taken: set[int]) -> str:
    """``source#start``; where two claims start at one place the later one adds its end."""
    if quantity.start in taken:
        return f"{source}#{quantity.start}-{quantity.end}"
    taken.add(quantity.start)
    return f"{source}#{quantity.start}"
