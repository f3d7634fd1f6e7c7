"""One claim: each facet of a quantity asked of its sentence and of the whole text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from claimcheck.contextualise.acts.act import Act, act
from claimcheck.contextualise.acts.lasting import lasted, of_event
from claimcheck.contextualise.acts.words import act_words, kin
from claimcheck.contextualise.cues import cues
from claimcheck.contextualise.events.event import event, told_apart
from claimcheck.contextualise.measures.measure import Found, measure
from claimcheck.contextualise.modality import modal_words, modality
from claimcheck.contextualise.nouns.lengths import lasting
from claimcheck.contextualise.nouns.subject import subject
from claimcheck.contextualise.period import period
from claimcheck.contextualise.persons.doers import Doer, holder_words
from claimcheck.contextualise.persons.for_whom import for_whom
from claimcheck.contextualise.persons.holder import by_whom, holder
from claimcheck.contextualise.persons.once import at_another_time
from claimcheck.contextualise.places.place import place, place_words
from claimcheck.contextualise.ranks.phrases import rank_words
from claimcheck.contextualise.ranks.ranking import ranking
from claimcheck.contextualise.scopes.point import point, point_words
from claimcheck.contextualise.scopes.portion import portion
from claimcheck.contextualise.scopes.role import role
from claimcheck.contextualise.scopes.scope import scope
from claimcheck.contextualise.scopes.sorts import sorts
from claimcheck.contextualise.scopes.words import scope_words
from claimcheck.contextualise.speakers.attribution import attribution, speech_words
from claimcheck.contextualise.stand_ins import stands_for
from claimcheck.contextualise.view import View
from claimcheck.contextualise.whole_text import WholeText
from claimcheck.record import Record
from claimcheck.records.claim import (
    TREATED,
    Claim,
    Event,
    Modality,
    Period,
    Person,
    Place,
    Portion,
    Ranking,
    Role,
    Scope,
    Subject,
)
from claimcheck.records.quantity import TIMES

DONE = (*TIMES, "count")
"""Kinds that are told by what was done: "five bombs were dropped"."""


class Here(Record, eq=False):
    """A sentence with its quantities, its expressions of time, the measures of its noughts, and whom it is about."""

    view: View
    when: Sequence[Period]
    noughts: Mapping[int, Found]
    seen: Sequence[Doer]
    last: Person | None
    """Whom the text was about before this sentence."""
    about: tuple[str, ...] = ()
    """What it was about: the subject of the sentence before."""


def claim_of(here: Here, number: int, ident: str, text: WholeText) -> Claim:
    """The claim of one quantity of a sentence."""
    view, words, vocabulary = here.view, text.words, text.vocabulary
    quantity, scopes = view.quantities[number], scope_words(vocabulary)
    what = subject(view, number, text.lemmas, words)
    days = period(view, number, here.when, text.published, words, speech_words(vocabulary).verbs)
    told = here.noughts.get(number) or measure(view, number, what, text.says, words)
    where = place(view, number, text.places, place_words(vocabulary), words)
    ranked = ranking(view, quantity, where, rank_words(vocabulary))
    happened = _event(view, number, told, ranked, days, text)
    if quantity.kind == "duration" and not (happened or told or quantity.derived):
        what = lasting(view, number, text.lemmas, words)
    named = told.measure if told else None
    part, part_words, shared = _share(view, number, what, where, named, text)
    done = _done(here, number, what, happened, text)
    if done is not None and quantity.kind == "duration" and done.verb in act_words(vocabulary).before_events:
        happened = None  # "the flight was delayed for two hours": it did not last so long
    return Claim(
        id=ident,
        source=text.source,
        quantity=quantity,
        sentence=view.sentence,
        measure=named,
        measure_words=told.words if told else None,
        attached=told is not None and told.attached,
        subject=what,
        for_whom=_whose(here, number, told, done, text),
        event=happened,
        place=where,
        period=days,
        scope=part,
        scope_words=part_words,
        portion=shared,
        sorts=sorts(view, number, named, what, where, done is not None, scopes, words),
        role=_role(view, number, named, what, text),
        point=point(view, number, point_words(vocabulary), words),
        attribution=attribution(view, number, text.said),
        modality=_modality(view, number, happened, told, what, text),
        act=done.verb if done is not None else None,
        act_sort=done.sort if done is not None else None,
        act_kin=kin(quantity, done.verb if done is not None else None, act_words(vocabulary)),
        act_word=view.words[done.at].lower if done is not None else None,
        ranking=ranked,
        cues=_cues(here, number, text),
    )


def _role(view: View, number: int, measured: str | None, what: Subject | None, text: WholeText) -> Role:
    """The role of a quantity: its measure's own, where that has one ("holds 42,500 people" is a limit)."""
    own = text.words.measure_roles.get(measured) if measured is not None else None
    return own or role(view, number, scope_words(text.vocabulary), what)


def _cues(here: Here, number: int, text: WholeText) -> tuple[str, ...]:
    """The words of a quantity's clause, with those of what "it" stands for there."""
    own = cues(here.view, number, text.lemmas, text.words, text.capitals)
    meant = stands_for(here.view, number, here.about, text.words)
    return tuple(dict.fromkeys((*own, *meant)))


def _event(
    view: View,
    number: int,
    told: Found | None,
    ranked: Ranking | None,
    days: Period | None,
    text: WholeText,
) -> Event | None:
    """The event of a quantity: the one its clause names, else the text's that such a figure can be of."""
    quantity = view.quantities[number]
    happened = event(view, number, text.says, text.words)
    if ranked is not None and ranked.form == "record":
        return None  # "the worst drought in 12 years" is how long ago, not how long
    if happened is None and quantity.derived and quantity.kind != "count":
        happened = text.pause
    elif happened is None and told is not None and told.measure in text.words.event_measures:
        happened = text.main
    return told_apart(happened, days) if happened is not None else None


def _share(
    view: View, number: int, what: Subject | None, where: Place | None, measured: str | None, text: WholeText
) -> tuple[Scope, tuple[str, ...], Portion | None]:
    """Whether a number is the whole or a part, the words that told it, and what it is a part of."""
    scopes = scope_words(text.vocabulary)
    part, part_words = scope(view, number, what, scopes, measured is not None)
    shared = portion(view, number, measured, part == "subset", what, where, scopes)
    if shared is not None and shared.of not in ("", TREATED) and part == "unspecified":
        part, part_words = "subset", (shared.of,)
    return part, part_words, shared


def _done(
    here: Here, number: int, what: Subject | None, happened: Event | None, text: WholeText
) -> Act | None:
    """The act of a quantity; of a length of time, what went on for so long, where a word tells it."""
    view, words = here.view, act_words(text.vocabulary)
    kind = view.quantities[number].kind
    if kind not in DONE:
        return None
    long = (
        lasted(view, number, what.head if what is not None else None, words) if kind == "duration" else None
    )
    if long is None and kind == "duration":
        named = (happened.head,) if happened is not None and not happened.assumed else ()
        told = (*named, *stands_for(view, number, here.about, text.words))  # "it ended after 11 days"
        long = next((found for noun in told if (found := of_event(view, number, noun, words))), None)
    return Act(*long, "lasting") if long is not None else act(view, number, words, what)


def _whose(here: Here, number: int, told: Found | None, done: Act | None, text: WholeText) -> Person | None:
    """The person of a number: who did what was done then, whose age it is, who has what it counts."""
    view, kind = here.view, here.view.quantities[number].kind
    by = by_whom(view, done.at, text.names, text.words) if done and kind in TIMES else None
    speaking = speech_words(text.vocabulary).all_verbs
    by = by or for_whom(view, number, here.seen, text.names, text.words, speaking)
    if by is not None or not (told is None or kind == "duration"):
        return by
    return holder(view, number, here.seen, here.last, text.names, holder_words(text.vocabulary), text.words)


def _modality(
    view: View,
    number: int,
    happened: Event | None,
    told: Found | None,
    what: Subject | None,
    text: WholeText,
) -> Modality:
    """The modality of a quantity: its own words are those of its measure and event where they stand behind it."""
    if at_another_time(view, number, text.words):
        return "past_event"
    own = told is not None and told.behind
    own = own or (happened is not None and happened.start >= view.quantities[number].end)
    return modality(view, number, happened, modal_words(text.vocabulary), text.words, what, own)
