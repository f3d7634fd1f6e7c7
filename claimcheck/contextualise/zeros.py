"""Figures of nought: "no one was killed or injured" says 0 dead and 0 injured, "no casualties" neither."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache

from claimcheck.contextualise.measures.measure import Found
from claimcheck.contextualise.view import Stretch, View
from claimcheck.lexicon.compiled import compiled
from claimcheck.lexicon.measure_words import MeasureWord
from claimcheck.lexicon.phrases import Match, Phrases
from claimcheck.lexicon.wording import Wording
from claimcheck.record import Record, replace
from claimcheck.records.amount import Amount
from claimcheck.records.quantity import Quantity
from claimcheck.rulebook import Vocabulary

REACH = 4
"""Words between "no one" and what did not happen: "no one has so far been …"."""
_NOUGHT = Amount("exact", Decimal(0), Decimal(0), step=Decimal(1))


class ZeroWords(Record, eq=False):
    """The table ``rules/wording/zeros.yaml``, compiled."""

    no: frozenset[str]
    nobody: Phrases[str]
    joins: frozenset[str]
    measures: frozenset[str]
    stands_for: dict[str, tuple[str, ...]]
    """Measures that are of two others together: no casualties are no dead and no injured."""
    first: frozenset[str]
    """The words with which any of it begins."""


@lru_cache(maxsize=8)
def zero_words(vocabulary: Vocabulary) -> ZeroWords:
    """The compiled words of a vocabulary."""
    table = vocabulary.table("zeros")
    return compiled(
        ZeroWords,
        table,
        stands_for={whole: tuple(parts) for whole, parts in table["stands_for"].items()},
        first=frozenset((*table["no"], *(phrase.split()[0] for phrase in table["nobody"]))),
    )


def zeros(view: View, words: ZeroWords, wording: Wording) -> list[tuple[Quantity, Found]]:
    """The noughts of a sentence with their measures, each measure of one "no" once.

    A nought is marked as derived: it is no number that was seen, and no coverage counts it.
    """
    found: list[tuple[Quantity, Found]] = []
    for at, word in enumerate(view.words):
        if word.lower not in words.first:
            continue
        told: set[str] = set()
        for match in _told(view, at, words, wording):
            start, end = word.start, view.words[match.last - 1].end
            surface = view.sentence.text[start - view.sentence.start : end - view.sentence.start]
            nought = Quantity("count", _NOUGHT, None, start, end, surface, start, end, derived=True)
            meant = words.stands_for.get(match.label.measure, (match.label.measure,))
            said = view.text(match.first, match.last)
            found += [
                (nought, Found(measure, said, attached=True)) for measure in meant if measure not in told
            ]
            told.update(meant)
    return found


def _told(view: View, at: int, words: ZeroWords, wording: Wording) -> Iterator[Match[MeasureWord]]:
    """What did not happen, by the words from ``at`` on."""
    nobody = words.nobody.at(view.forms, at)
    if nobody is not None:
        match = _to_nobody(view, nobody.last, wording)
    elif view.words[at].lower in words.no and at + 1 < len(view.words):
        match = wording.nouns.at(view.nouns, at + 1)
    else:
        return
    while match is not None and match.label.measure in words.measures:
        yield match
        after = match.last
        if after + 1 >= len(view.words) or view.words[after].lower not in words.joins:
            return
        if nobody is None:
            match = wording.nouns.at(view.nouns, after + 1)
        else:
            match = wording.states.at(view.verbs, after + 1) or wording.verbs.at(view.verbs, after + 1)


def _to_nobody(view: View, first: int, wording: Wording) -> Match[MeasureWord] | None:
    """The state or verb behind "no one": "was killed", "has died"; "no one killed him" is another matter."""
    passive = False
    for at in range(first, min(first + REACH + 1, len(view.words))):
        verb = wording.verbs.at(view.verbs, at)
        if passive:
            told = wording.states.at(view.verbs, at) or verb
        else:
            told = verb if verb is not None and verb.label.voice == "intransitive" else None
        if told is not None:
            return told
        low = view.words[at].lower
        passive = passive or "be" in view.verbs[at]
        if low not in wording.words["auxiliaries"] and low not in wording.words["adverbs"]:
            return None
    return None


def with_zeros(view: View, words: ZeroWords, wording: Wording) -> tuple[View, dict[int, Found]]:
    """The view with its noughts among its quantities, and the measure of each by its number."""
    found = zeros(view, words, wording)
    if not found:
        return view, {}
    rows: list[tuple[Quantity, Stretch, int | None, Found | None]] = [
        (quantity, place, number, None)
        for number, (quantity, place) in enumerate(zip(view.quantities, view.places, strict=True))
    ]
    rows += [(nought, view.stretch(nought.start, nought.end), None, told) for nought, told in found]
    rows.sort(key=lambda row: (row[0].start, row[0].end))
    moved = {row[2]: number for number, row in enumerate(rows) if row[2] is not None}
    return (
        replace(
            view,
            quantities=tuple(row[0] for row in rows),
            places=tuple(row[1] for row in rows),
            owner=tuple(None if number is None else moved[number] for number in view.owner),
        ),
        {number: row[3] for number, row in enumerate(rows) if row[3] is not None},
    )
