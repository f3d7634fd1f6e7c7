"""Quantity → claim: what a number measures, of what, where, when and who says so. One file per question."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.calendar import periods
from claimcheck.contextualise.inherit import as_windows, inherit
from claimcheck.contextualise.measures.measure import Found
from claimcheck.contextualise.one_claim import Here, claim_of
from claimcheck.contextualise.others import others
from claimcheck.contextualise.period import times
from claimcheck.contextualise.persons.doers import doers, holder_words
from claimcheck.contextualise.persons.unnamed import unnamed
from claimcheck.contextualise.stand_ins import topic
from claimcheck.contextualise.view import View, view
from claimcheck.contextualise.weekdays import timetables, with_weekdays
from claimcheck.contextualise.whole_text import whole_text
from claimcheck.contextualise.zeros import with_zeros, zero_words
from claimcheck.lexicon.wording import wording
from claimcheck.limits import DEFAULTS
from claimcheck.records.claim import Claim, Period, Person
from claimcheck.records.document import Document
from claimcheck.records.quantity import Quantity
from claimcheck.rulebook import Vocabulary

__all__ = ["claims", "timetables"]


def claims(
    document: Document,
    quantities: Sequence[Quantity],
    vocabulary: Vocabulary,
    weekdays: int = DEFAULTS.max_weekdays,
) -> tuple[Claim, ...]:
    """The claims of a text, one for each quantity, in text order.

    ``quantities`` are the text's own, in order of their start; of each sentence so many bare ``weekdays`` join them.
    """
    timed, noughts = _views(document, quantities, vocabulary, weekdays)
    text = whole_text(document, tuple(timed), vocabulary)
    found: list[Claim] = []
    taken: set[int] = set()
    last: Person | None = None
    about: tuple[str, ...] = ()
    placed: dict[str, tuple[View, int]] = {}
    for one, when in timed.items():
        seen = doers(one, text.names, last, holder_words(vocabulary), text.words)
        here = Here(one, when, noughts[one], seen, last, about)
        about = topic(one, about, text.lemmas, text.words)
        last = seen[-1].who if seen else last
        told = [
            claim_of(here, number, _id(document.source.id, quantity, taken), text)
            for number, quantity in enumerate(one.quantities)
        ]
        placed |= {claim.id: (one, number) for number, claim in enumerate(told)}
        if told:
            found += others(one, inherit(one, told, text.words), text.words)
    return tuple(unnamed(as_windows(found), placed, text.words))


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
        told = [period for period in spoken_of if period.start >= sentence.dateline]
        when = times(told or spoken_of, waiting[first:at])
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
