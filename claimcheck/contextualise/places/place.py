"""Where: the place a number speaks of, without a gazetteer.

A place is a capitalised name behind a locative preposition ("in Aleppo"), with what the text says it lies in
("Aleppo, Syria"; "eastern Aleppo" lies in Aleppo). "The city" is the place the text names most.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence

from claimcheck.contextualise.places.lists import listed
from claimcheck.contextualise.places.names import Named, lies_in, named, several
from claimcheck.contextualise.places.sense import is_place, standing
from claimcheck.contextualise.places.words import PlaceWords, place_words
from claimcheck.contextualise.relative import of_somebody
from claimcheck.contextualise.view import View
from claimcheck.lexicon.wording import Wording
from claimcheck.record import Record, field, replace
from claimcheck.records.claim import Place

__all__ = ["Places", "place", "place_words", "places"]

REACH = 14
"""How many words from the number a place may stand and still be its own."""
BEYOND = 8
"""Words that a place in another clause counts as further away."""


class Places(Record):
    """The places of one text: per sentence (its start) the places in it, and the one the text is about."""

    by_sentence: dict[int, tuple[Place, ...]]
    principal: Place | None
    by_kind: dict[str, tuple[Place, ...]] = field(default_factory=dict)
    """Places that the text names with what they are ("Belmar county"), by that noun, in text order."""


def places(views: Sequence[View], words: PlaceWords, speakers: Iterable[str] = ()) -> Places:
    """All places of a text. ``speakers`` are last names of persons who say something in it."""
    names = {view: named(view, words) for view in views}
    known = standing(names, speakers, words)
    found: dict[int, tuple[Place, ...]] = {}
    roots: dict[str, Place] = {}
    strong: Counter[str] = Counter()
    kinds: dict[str, tuple[Place, ...]] = {}
    for view, behind in names.items():
        here = []
        for one in behind:
            if is_place(one, known, words):
                place = _place(one, words)
                here.append(listed(one, place, words))
                root = words.root(place.name)
                roots.setdefault(root, place)
                strong[root] += view.words[one.preposition].lower in words.strong
                led = view.words[one.preposition].lower == "of"
                for at in (one.last, one.preposition - 1)[
                    : 1 + led
                ]:  # "Belmar county", "the county of Belmar"
                    kind = view.lower(at)
                    if kind in words.standing_for or kind in words.wider:
                        kinds[kind] = (*kinds.get(kind, ()), place)
        here += several(view, words)
        found[view.sentence.start] = tuple(sorted(here, key=lambda place: place.start))
    principal = None
    if strong and max(strong.values()) > 0:
        principal = roots[max(strong, key=lambda root: (strong[root], -roots[root].start))]
    return Places(found, principal, kinds)


def place(view: View, number: int, known: Places, words: PlaceWords, wording: Wording) -> Place | None:
    """The place of a quantity: the nearest one in its sentence, or the one that "the city" stands for."""
    best: tuple[int, Place | None] | None = None
    here = known.by_sentence.get(view.sentence.start, ())
    middle = bisect_left(here, view.quantities[number].start, key=lambda one: one.start)
    near = here[max(0, middle - REACH) : middle + REACH]  # more cannot stand within reach
    quantity = view.quantities[number]
    candidates: list[tuple[int, Place | None]] = [
        (view.at(one.start), one) for one in near if one.end <= quantity.start or one.start >= quantity.end
    ]  # "13 countries" lie in no "13 countries"
    for at, candidate in (*candidates, *_standing_for(view, number, known, words)):
        distance = _distance(view, number, at, words)
        if of_somebody(view, number, at, wording):
            continue
        if distance <= REACH and (best is None or distance < best[0]):
            best = (distance, candidate)
    return best[1] if best is not None else None


def _distance(view: View, number: int, at: int, words: PlaceWords) -> int:
    here = view.places[number]
    # a place after the number is more often its own than one before it ("in Homs, 12 died in Hama")
    if max(at - here.last, here.first - at + 2) > REACH:
        return REACH + 1
    if at >= here.last:
        turned = any(word.lower in words.turns for word in view.words[here.last : at])
        turned = turned or _of_a_part(view, number, at, words)
        return REACH + 1 if turned else at - here.last  # "13 people: nine in Homs and four in Hama"
    turned = any(word.lower in words.turns for word in view.words[at : here.first])
    return here.first - at + 2 + BEYOND * turned


def _of_a_part(view: View, number: int, at: int, words: PlaceWords) -> bool:
    """Whether a place behind a number is where a part of it is told: "1,400 posts, among them 400 in Orvel"."""
    between = range(view.places[number].last, at)
    return any(view.owner[i] not in (None, number) for i in between) and any(
        view.words[i].lower in words.parts for i in between
    )


def _standing_for(
    view: View, number: int, known: Places, words: PlaceWords
) -> list[tuple[int, Place | None]]:
    """ "The city" as the place the text is about; "the country" as what that lies in, None where not told."""
    found: list[tuple[int, Place | None]] = []
    if known.principal is None and not known.by_kind:
        return found
    here = view.places[number]
    for at in range(max(0, here.first - REACH - 1), min(here.last + REACH + 1, len(view.words) - 1)):
        noun = view.words[at + 1].lower
        if view.words[at].lower != "the" or (noun not in words.standing_for and noun not in words.wider):
            continue
        if view.lower(at + 2) == "of":
            continue
        start, end = view.words[at].start, view.words[at + 1].end
        told = [place for place in known.by_kind.get(noun, ()) if place.start < start]
        if told:
            found.append((at, replace(told[-1], text=view.text(at, at + 2), start=start, end=end)))
            continue
        if known.principal is None:
            continue
        name, within = words.root(known.principal.name), known.principal.within
        if noun in words.wider:
            if not within or within[-1] == name:
                found.append((at, None))
                continue
            name, within = within[-1], ()
        found.append(
            (at, Place(view.text(at, at + 2), name, tuple(w for w in within if w != name), start, end))
        )
    return found


def _place(one: Named, words: PlaceWords) -> Place:
    view = one.view
    name = one.spell(words, one.narrowed)
    root = words.root(name)
    within = [root] if root != name else []
    holder = lies_in(view, one.last, words)
    if holder is not None:
        within.append(holder)
    if one.holder is not None:
        within.append(one.holder)
    start, stop = view.words[one.narrowed].start, view.words[one.last - 1].end
    return Place(view.text(one.narrowed, one.last), name, tuple(within), start, stop)
