"""Figures of a reference sheet beside the claims of texts that speak of the same thing.

A row names its thing in a few words of its own ("population of Aleppo", "our staff"), so that the words decide: a
claim speaks of it when it counts or measures what the row names, and every other word of the row stands in its
sentence. A name may stand elsewhere in the text; then the thing is probably, not surely, the same.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from itertools import groupby
from typing import TypeVar

from claimcheck.align.facets import compare
from claimcheck.align.outcomes import days
from claimcheck.align.row_words import thing_of
from claimcheck.align.things import EVENT, Thing, forms_of
from claimcheck.lexicon import Lemmas, tokens
from claimcheck.lexicon.letters import plain
from claimcheck.lexicon.wording import Wording
from claimcheck.records.claim import Claim
from claimcheck.records.document import Document, Sentence
from claimcheck.records.pairing import Comparison, Outcome, Pairing

Key = TypeVar("Key")


def references(
    claims: Sequence[Claim], documents: Sequence[Document], words: Wording, lemmas: Lemmas
) -> list[Pairing]:
    """A pairing for each claim of a text, or of another sheet, that speaks of a row's thing; the row on the right.

    ``claims`` are those of the story in a fixed order, the sheets' among them.
    """
    sheets = {document.source.id: document.source for document in documents if document.source.rows}
    if not sheets:
        return []
    dated = {document.source.id: document.source.published is not None for document in documents}
    texts = {document.source.id: document.source.text for document in documents}
    subjects = {
        (name, row.value.start): row.subject.text for name, sheet in sheets.items() for row in sheet.rows
    }
    rows = {
        claim.id: thing_of(claim, subjects[claim.source, claim.quantity.start], words, lemmas)
        for claim in claims
        if claim.source in sheets
    }
    again = _by_key(rows.values(), lambda thing: (thing.words,))
    seen = _Sentences(lemmas)
    found: list[Pairing] = []
    for source, told in groupby(claims, key=lambda claim: claim.source):
        named = _by_key(_named_in(texts[source], rows.values()), lambda thing: thing.keys)
        for claim in told:
            if source in sheets:
                earlier = again[rows[claim.id].words]
                outcomes = {thing: _again(thing, claim) for thing in earlier if thing.claim.id < claim.id}
            else:
                here = seen.forms(claim)
                event = EVENT + claim.event.family if claim.event is not None else ""
                keys = (here | {claim.measure or "", event}) & named.keys()
                near = dict.fromkeys(thing for key in sorted(keys) for thing in named[key])
                outcomes = {thing: thing.outcome(claim, here, words, lemmas) for thing in near}
            for thing, outcome in _current(claim, outcomes):
                facets = compare(claim, thing.claim, words)
                said = claim.subject.text if claim.subject is not None else claim.measure_words
                facets["subject"] = Comparison(outcome, said or thing.head, thing.text)
                if claim.quantity.kind == "date":
                    facets["period"] = Comparison("unknown", None, None)  # the day is the value itself
                else:
                    facets["period"] = _period(claim, thing.claim, dated[source])
                found.append(Pairing(claim, thing.claim, facets))
    return found


def _by_key(things: Iterable[Thing], keys: Callable[[Thing], Iterable[Key]]) -> dict[Key, list[Thing]]:
    """The things under each of their keys, in the order given."""
    found: dict[Key, list[Thing]] = {}
    for thing in things:
        for key in keys(thing):
            found.setdefault(key, []).append(thing)
    return found


def _named_in(text: str, things: Iterable[Thing]) -> list[Thing]:
    """The things all of whose names stand somewhere in a text."""
    here = {token.lower for token in tokens(text)}
    return [thing for thing in things if all(plain(name) in here for name in thing.names)]


def _again(thing: Thing, claim: Claim) -> Outcome | None:
    """Whether a row of a sheet has a figure for another of the same words; rows of other days are its history."""
    told = thing.claim.period is not None and claim.period is not None
    apart = told and _period(claim, thing.claim, dated=True).outcome != "same"
    return None if apart else "same"


def _current(claim: Claim, outcomes: Mapping[Thing, Outcome | None]) -> list[tuple[Thing, Outcome]]:
    """Of several rows of one thing those of the claim's own days, else the latest; those of no outcome left out."""
    alike = _by_key((thing for thing, outcome in outcomes.items() if outcome), lambda thing: (thing.words,))
    kept = []
    for group in alike.values():
        same = [thing for thing in group if _period(claim, thing.claim, dated=True).outcome == "same"]
        last = max(map(_last_day, group))
        kept += same or [thing for thing in group if _last_day(thing) == last]
    return [(thing, outcome) for thing in kept if (outcome := outcomes[thing]) is not None]


def _last_day(thing: Thing) -> date:
    period = thing.claim.period
    return (period.last if period is not None else None) or date.max


class _Sentences:
    """The forms of the words of each sentence, looked up once."""

    def __init__(self, lemmas: Lemmas) -> None:
        self._lemmas = lemmas
        self._known: dict[tuple[str, Sentence], frozenset[str]] = {}

    def forms(self, claim: Claim) -> frozenset[str]:
        """Every word of the sentence of a claim in lower case, as a noun and as a verb."""
        key = (claim.source, claim.sentence)
        if key not in self._known:
            self._known[key] = frozenset(forms_of(claim.sentence.text, self._lemmas))
        return self._known[key]


def _period(claim: Claim, row: Claim, dated: bool) -> Comparison:
    """How the days compare: an approved figure stands until the sheet has another, so that only what a text tells
    of another time is no word on it. ``dated``: whether the text's day of publication is known."""
    one, other = claim.period, row.period
    words = (one.text if one else None, other.text if other else None)
    known = (
        one is not None and other is not None and None not in (one.first, one.last, other.first, other.last)
    )
    outcome = days(one, other) if known and one is not None and other is not None else "unknown"
    if outcome != "same" and one is not None and one.earlier and (known or dated):
        return Comparison("different", *words)
    return Comparison("same" if outcome == "same" else "unknown", *words)
