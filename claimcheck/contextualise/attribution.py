"""Who says it: the speaker and the verb, from the sentence or from the quotation it stands in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from claimcheck.contextualise.view import View
from claimcheck.lexicon.phrases import Phrases
from claimcheck.records.claim import Attribution
from claimcheck.records.document import Document
from claimcheck.rulebook import Vocabulary

LONGEST_SPEAKER = 9
"""Words; a longer stretch before "said" is a clause, not a name."""


@dataclass(frozen=True, eq=False)
class SpeechWords:
    """The table ``rules/wording/attribution.yaml``, compiled."""

    verbs: frozenset[str]
    inverted: frozenset[str]
    phrases: Phrases[str]
    speakers: Phrases[str]
    groups: Phrases[str]
    pronouns: frozenset[str]


@dataclass(frozen=True, slots=True)
class Spoken:
    """An attribution and the stretch of text ``[first, last)`` it covers."""

    attribution: Attribution
    first: int
    last: int


@lru_cache(maxsize=8)
def speech_words(vocabulary: Vocabulary) -> SpeechWords:
    """The compiled speech words of a vocabulary."""
    table = vocabulary.table("attribution")
    return SpeechWords(
        frozenset(table["verbs"]),
        frozenset(table["inverted"]),
        Phrases((phrase, phrase) for phrase in table["phrases"]),
        Phrases((name, key) for key, names in table["speakers"].items() for name in names),
        Phrases((group, group) for group in table["groups"]),
        frozenset(vocabulary.table("clauses")["pronouns"]),
    )


def spoken(views: Sequence[View], document: Document, words: SpeechWords) -> dict[int, tuple[Spoken, ...]]:
    """For each sentence (its start) what is said in it and by whom.

    A sentence that lies inside a quotation begun before it takes the speaker of the sentence that holds the
    quotation's other end; a pronoun takes the last named speaker.
    """
    found: dict[int, tuple[Spoken, ...]] = {}
    last: Attribution | None = None
    for view in views:
        here = []
        for item in _in_sentence(view, words):
            said = item.attribution
            if said.key in words.pronouns and last is not None:
                said = Attribution(last.speaker, last.key, said.verb, said.start, said.end)
                item = Spoken(said, item.first, item.last)
            if said.key not in words.pronouns:
                last = said
                here.append(item)
        found[view.sentence.start] = tuple(here)
    for quotation in document.quotations:
        inside = [
            v.sentence for v in views if v.sentence.start < quotation.end and v.sentence.end > quotation.start
        ]
        speaker = next((found[s.start][0] for s in reversed(inside) if found[s.start]), None)
        if speaker is None or len(inside) < 2:
            continue
        for sentence in inside:
            if not found[sentence.start]:
                found[sentence.start] = (Spoken(speaker.attribution, sentence.start, sentence.end),)
    return found


def attribution(view: View, number: int, said: dict[int, tuple[Spoken, ...]]) -> Attribution | None:
    """Who says a quantity, None when the text says it itself."""
    quantity = view.quantities[number]
    holding = [
        item
        for item in said.get(view.sentence.start, ())
        if item.first <= quantity.start and quantity.end <= item.last
    ]
    return min(holding, key=lambda item: item.last - item.first).attribution if holding else None


def _in_sentence(view: View, words: SpeechWords) -> list[Spoken]:
    found: list[Spoken] = []
    start, end = view.sentence.start, view.sentence.end
    for at in range(len(view.words)):
        phrase = words.phrases.at(view.forms, at)
        if phrase is not None:
            stop = _name_after(view, phrase.last)
            if stop > phrase.last:
                found.append(Spoken(_attribution(view, phrase.last, stop, phrase.phrase, words), start, end))
            continue
        if not view.forms[at] & words.verbs or view.owner[at] is not None or at == 0:
            continue
        first = _name_before(view, at)
        if first < at and _names_someone(view, first, at, words):
            # "The U.N. says Russia has agreed …" covers what follows; "…, Russia's military said." what stands before
            closes = at + 1 >= len(view.words) or view.words[at + 1].text in ".,;!?”\"'"
            before = first > 0 and view.words[first - 1].text in ",”\"'–—"
            if closes and before:
                found.append(
                    Spoken(
                        _attribution(view, first, at, view.words[at].text, words), start, view.words[at].end
                    )
                )
            else:
                found.append(
                    Spoken(
                        _attribution(view, first, at, view.words[at].text, words),
                        view.words[first].start,
                        end,
                    )
                )
        elif view.forms[at] & words.inverted and view.words[at - 1].text in ",”\"'":
            stop = _name_after(view, at + 1)
            if stop > at + 1 and _names_someone(view, at + 1, stop, words):
                found.append(Spoken(_attribution(view, at + 1, stop, view.words[at].text, words), start, end))
    return found


def _name_before(view: View, verb: int) -> int:
    first = verb
    while first > 0 and verb - first < LONGEST_SPEAKER:
        word = view.words[first - 1]
        if (
            view.owner[first - 1] is not None
            or word.text in ',;:()“”"–—'
            or word.lower in ("that", "and", "but")
        ):
            break
        first -= 1
    return first if verb - first < LONGEST_SPEAKER else verb


def _name_after(view: View, first: int) -> int:
    last = first
    while last < len(view.words) and last - first < LONGEST_SPEAKER:
        word = view.words[last]
        stops = word.text in ',;:()“”"–—' or (word.text == "." and not _joins(view, last))
        if view.owner[last] is not None or stops or word.lower in ("that", "on", "after", "they", "who"):
            break
        last += 1
    return last


def _joins(view: View, at: int) -> bool:
    """Whether a full stop stands inside a name: "the U.N, and"."""
    return at + 1 < len(view.words) and view.words[at + 1].start == view.words[at].end


def _names_someone(view: View, first: int, last: int, words: SpeechWords) -> bool:
    return any(
        (word.text[0].isupper() and (index > 0 or first + 1 == last or word.lower != "the"))
        or words.groups.at(view.forms, index) is not None
        or word.lower in words.pronouns
        for index, word in enumerate(view.words[first:last], start=first)
    ) and not any(word.lower in ("to", "of", "with") for word in view.words[last - 1 : last])


def _attribution(view: View, first: int, last: int, verb: str, words: SpeechWords) -> Attribution:
    text = view.text(first, last)
    return Attribution(
        text, _key(view, first, last, words), verb, view.words[first].start, view.words[last - 1].end
    )


def _key(view: View, first: int, last: int, words: SpeechWords) -> str:
    """What two mentions of one speaker share: the country or body, with the group that speaks for it."""
    bodies = [match.label for match in words.speakers.within(view.forms, first, last)]
    groups = [match.label for match in words.groups.within(view.forms, first, last)]
    if bodies:
        return bodies[0]
    names = [
        w.lower for w in view.words[first:last] if w.text[0].isupper() and w.is_word and w.lower != "the"
    ]
    if names:
        return names[-1]
    return groups[0] if groups else view.words[last - 1].lower
