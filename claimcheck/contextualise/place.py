"""Where: the place a number speaks of, without a gazetteer.

A place is a capitalised name behind a locative preposition ("in Aleppo"), with what the text says it lies in
("Aleppo, Syria"; "eastern Aleppo" lies in Aleppo). "The city" is the place the text names most.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from claimcheck.contextualise.view import View
from claimcheck.records.claim import Place
from claimcheck.rulebook import Vocabulary

REACH = 14
"""How many words from the number a place may stand and still be its own."""


@dataclass(frozen=True, slots=True)
class PlaceWords:
    """The table ``rules/wording/places.yaml``."""

    locative: frozenset[str]
    strong: frozenset[str]
    directions: frozenset[str]
    standing_for: frozenset[str]
    not_places: frozenset[str]
    adjective_endings: frozenset[str]


@dataclass(frozen=True, slots=True)
class Places:
    """The places of one text: per sentence (its start) the places in it, and the one the text is about."""

    by_sentence: dict[int, tuple[Place, ...]]
    principal: Place | None


@lru_cache(maxsize=8)
def place_words(vocabulary: Vocabulary) -> PlaceWords:
    """The compiled place words of a vocabulary."""
    table = vocabulary.table("places")
    keys = (
        "locative", "strong_locative", "directions", "standing_for", "not_places", "adjective_endings",
    )  # fmt: skip
    return PlaceWords(*(frozenset(table[key]) for key in keys))


def places(views: Sequence[View], words: PlaceWords) -> Places:
    """All places of a text."""
    found = {view.sentence.start: tuple(_in_sentence(view, words)) for view in views}
    strong = Counter(
        root(place.name, words) for view in views for place in _in_sentence(view, words, strong=True)
    )
    principal = None
    if strong:
        name = max(strong, key=lambda n: (strong[n], -_first(found, n, words)))
        principal = next((p for ps in found.values() for p in ps if root(p.name, words) == name), None)
    return Places(found, principal)


def _first(found: dict[int, tuple[Place, ...]], name: str, words: PlaceWords) -> int:
    return min((p.start for ps in found.values() for p in ps if root(p.name, words) == name), default=0)


def root(name: str, words: PlaceWords) -> str:
    """The name without the words that only narrow it: "eastern aleppo" → "aleppo"."""
    parts = name.split()
    while len(parts) > 1 and parts[0] in words.directions:
        parts.pop(0)
    return " ".join(parts)


def place(view: View, number: int, known: Places, words: PlaceWords) -> Place | None:
    """The place of a quantity: the nearest one in its sentence, or the one that "the city" stands for."""
    here = view.places[number]
    best: tuple[int, Place] | None = None
    for candidate in known.by_sentence.get(view.sentence.start, ()):
        at = view.at(candidate.start)
        if any(view.words[i].text in ":;" for i in range(here.last, at)):
            continue  # "killed 13 people: nine in Kessel and four in Varna Bay"
        # a place after the number is more often its own than one before it ("in Homs, 12 died in Hama")
        distance = at - here.last if at >= here.last else (here.first - at) + 2
        if distance <= REACH and (best is None or distance < best[0]):
            best = (distance, candidate)
    stands = _standing_for(view, here.last, words)
    if stands is not None and known.principal is not None and (best is None or stands[0] < best[0]):
        start, end = stands[1], stands[2]
        text = view.sentence.text[start - view.sentence.start : end - view.sentence.start]
        return Place(text, root(known.principal.name, words), known.principal.within, start, end)
    return best[1] if best else None


def _standing_for(view: View, after: int, words: PlaceWords) -> tuple[int, int, int] | None:
    for at in range(after, min(after + REACH, len(view.words) - 1)):
        if view.words[at].lower == "the" and view.words[at + 1].lower in words.standing_for:
            return at - after, view.words[at].start, view.words[at + 1].end
    return None


def _in_sentence(view: View, words: PlaceWords, strong: bool = False) -> list[Place]:
    found = []
    at = 0
    while at < len(view.words) - 1:
        if view.words[at].lower not in (words.strong if strong else words.locative):
            at += 1
            continue
        first = at + 1
        while first < len(view.words) and view.words[first].lower in ("the", *words.directions):
            first += 1
        last = _name_end(view, first, words)
        holder = None
        if last > first and last < len(view.words) and view.words[last].lower == "'s":
            end = _name_end(view, last + 1, words)
            if end > last + 1:  # "in Indonesia's Aceh province"
                holder, first, last = " ".join(w.lower for w in view.words[first:last]), last + 1, end
        if last > first and not _adjective(view, last, words):
            narrowed = first
            while narrowed - 1 > at and view.words[narrowed - 1].lower in words.directions:
                narrowed -= 1
            found.append(_place(view, narrowed, first, last, words, holder))
            at = last
        else:
            at += 1
    return found


def _adjective(view: View, last: int, words: PlaceWords) -> bool:
    """Whether the name only qualifies the noun behind it: "Russian airstrikes"."""
    follows = last < len(view.words) and view.words[last].is_word and view.words[last].text[0].islower()
    return follows and view.words[last - 1].lower.endswith(tuple(words.adjective_endings))


def _name_end(view: View, first: int, words: PlaceWords) -> int:
    last = first
    while (
        last < len(view.words)
        and view.words[last].text[0].isupper()
        and view.words[last].lower not in words.not_places
        and view.owner[last] is None
        and last - first < 4
    ):
        last += 1
    return last


def _place(view: View, narrowed: int, first: int, last: int, words: PlaceWords, holder: str | None) -> Place:
    name = " ".join(w.lower for w in view.words[narrowed:last])
    within = [root(name, words)] if root(name, words) != name else []
    if last + 1 < len(view.words) and view.words[last].text == ",":
        end = _name_end(view, last + 1, words)
        if end > last + 1 and (end == len(view.words) or view.words[end].text in ",.;)–—"):
            within.append(" ".join(w.lower for w in view.words[last + 1 : end]))
    if holder is not None:
        within.append(holder)
    start, stop = view.words[narrowed].start, view.words[last - 1].end
    text = view.sentence.text[start - view.sentence.start : stop - view.sentence.start]
    return Place(text, name, tuple(within), start, stop)
