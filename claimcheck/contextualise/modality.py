"""Whether a figure is asserted, estimated, planned, denied, conditional, or told of an earlier event."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from claimcheck.contextualise.view import View
from claimcheck.lexicon.phrases import Phrases
from claimcheck.records.claim import Event, Modality
from claimcheck.rulebook import Vocabulary

REACH = 7
BREAKS = ",;:()–—"


@dataclass(frozen=True, eq=False)
class ModalWords:
    """The table ``rules/wording/modality.yaml``, compiled."""

    words: Phrases[Modality]
    not_confirmed: Phrases[str]


@lru_cache(maxsize=8)
def modal_words(vocabulary: Vocabulary) -> ModalWords:
    """The compiled modal words of a vocabulary."""
    table = vocabulary.table("modality")
    kinds: tuple[Modality, ...] = ("denied", "conditional", "planned", "estimated", "past_event")
    return ModalWords(
        Phrases((phrase, kind) for kind in kinds for phrase in table[kind]),
        Phrases((phrase, phrase) for phrase in table["not_confirmed"]),
    )


def modality(view: View, number: int, event: Event | None, words: ModalWords) -> Modality:
    """The modality of a quantity, from its hedge and the words before it in its clause."""
    quantity, place = view.quantities[number], view.places[number]
    if event is not None and event.instance == "previous":
        return "past_event"
    if any(True for _ in words.not_confirmed.within(view.forms, 0, place.first)):
        return "denied"
    found: Modality | None = None
    for at in range(place.first - 1, max(-1, place.first - REACH - 1), -1):
        if view.words[at].text in BREAKS or view.owner[at] is not None:
            break
        match = words.words.at(view.forms, at)
        if match is not None and match.last <= place.first:
            found = match.label
            break
    if found is None and quantity.amount.hedge and "estimate" in quantity.amount.hedge.lower():
        return "estimated"
    return found or "asserted"
