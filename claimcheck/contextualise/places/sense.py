"""Which names behind prepositions are places: what speaks for one and against it, in the sentence and in the text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from claimcheck.contextualise.places.names import Named, lies_in
from claimcheck.contextualise.places.words import PlaceWords
from claimcheck.contextualise.view import Stretch, View
from claimcheck.record import Record

TITLE_CASE = 0.85
"""From this share of capitals among a sentence's longer words a capital says nothing."""


class Standing(Record):
    """What the rest of a text says of its names: how often each stands behind a strong preposition, closes a
    longer name, stands alone, or carries a title or speaks."""

    strong: Counter[str]
    closing: Counter[str]
    alone: Counter[str]
    persons: frozenset[str]


def standing(names: Mapping[View, Sequence[Named]], speakers: Iterable[str], words: PlaceWords) -> Standing:
    """What a text says of its names.

    ``names`` are those behind prepositions, by sentence; ``speakers`` the last names of persons who say something.
    """
    strong: Counter[str] = Counter()
    closing: Counter[str] = Counter()
    alone: Counter[str] = Counter()
    persons = set(speakers)
    for view, here in names.items():
        if _in_title_case(view):
            continue
        strong.update(
            words.root(one.spell(words)) for one in here if view.words[one.preposition].lower in words.strong
        )
        for run in _with_capitals(view):
            name, titled = view.words[run.last - 1].lower, _titled(view, run, words)
            if titled:
                persons.add(name)
            if run.first == 0:
                continue
            if run.last - run.first == 1:
                alone[name] += 1
            elif not titled and view.words[run.first].lower not in words.directions:
                closing[name] += 1
    return Standing(strong, closing, alone, frozenset(persons))


def _with_capitals(view: View) -> Iterator[Stretch]:
    """The words with capitals that stand together, as far as they go."""
    at = 0
    while at < len(view.words):
        last = at
        while last < len(view.words) and view.words[last].text[0].isupper() and view.words[last].is_word:
            last += 1
        if last > at:
            yield Stretch(at, last)
        at = max(last, at + 1)


def _titled(view: View, run: Stretch, words: PlaceWords) -> bool:
    """Whether a title begins a name or stands before a single one: "Mayor Ames", "Dr. Ames", "the mayor Ames"."""
    if run.last - run.first > 1:
        return view.words[run.first].lower in words.titles
    if run.first == 0:
        return False
    before = run.first - 1 - (view.words[run.first - 1].text == ".")
    return view.words[before].lower in words.titles


def is_place(one: Named, known: Standing, words: PlaceWords) -> bool:
    """Whether a name behind a preposition is a place."""
    view, name = one.view, words.root(one.spell(words))
    if name in words.known:
        return True
    if _no_name_of_places(one, words) or _person(one, known, words):
        return False
    elsewhere = known.strong[name] > 0
    if _in_title_case(view):
        return elsewhere
    if view.words[one.preposition].lower in words.strong:
        before = (
            view.nouns[one.preposition - 1] | view.verbs[one.preposition - 1]
            if one.preposition
            else frozenset()
        )
        return not before & words.governors
    led = one.preposition > 0 and bool(view.nouns[one.preposition - 1] & words.place_nouns)
    home = (
        one.preposition > 1
        and view.words[one.preposition - 1].text == ","
        and view.owner[one.preposition - 2] is not None
    )
    held = lies_in(view, one.last, words) in words.known  # "of Ames, Iowa"
    return elsewhere or led or home or held or view.words[one.last - 1].lower in words.facilities


def _no_name_of_places(one: Named, words: PlaceWords) -> bool:
    """Whether the words themselves name something else: a letter, a body, a team, a numbered thing."""
    view = one.view
    first, last = view.words[one.first], view.words[one.last - 1]
    name = one.spell(words)
    if len(name) < 2 or any(letter.isdigit() for letter in name) or first.lower in words.numbered:
        return True
    behind = view.words[one.last].text if one.last < len(view.words) else ""
    if behind == "." and len(last.lower) == 1:
        return True  # "the U.N": a letter of an acronym
    if behind == "of" and last.lower in words.bodies_of:
        return True  # "in the Church of England"
    if any(view.words[at].lower in words.organisations for at in range(one.first, one.last)):
        return last.lower not in words.facilities
    if one.last - one.first == 1 and first.text.isupper() and len(name.replace(".", "")) < 6:
        return name.rstrip(".") not in words.acronyms
    return (
        view.words[one.first - 1].lower == "the"
        and last.lower.endswith("s")
        and not (last.lower.endswith("ss") or last.lower in words.plurals or last.lower in words.facilities)
    )


def _person(one: Named, known: Standing, words: PlaceWords) -> bool:
    """Whether the text knows the name as a person's: it speaks, has a title, or closes a first and last name."""
    last = one.view.words[one.last - 1].lower
    name = words.root(one.spell(words))
    if one.view.words[one.first].lower in words.titles and one.last - one.first > 1:
        return True
    if last in words.facilities or known.strong[name] > 2:
        return False
    if last in known.persons:
        return True
    if " " in name:
        joined = any(not word.text[0].isupper() for word in one.view.words[one.first : one.last])
        directed = one.view.words[one.first].lower in words.directions
        return known.alone[last] > 0 and known.strong[last] == 0 and not joined and not directed
    return 0 < known.closing[last] >= known.strong[name]


@lru_cache(maxsize=8)  # asked of every name of a sentence
def _in_title_case(view: View) -> bool:
    written = [word for word in view.words if word.is_word and len(word.text) > 3]
    return len(written) > 3 and sum(word.text[0].isupper() for word in written) >= TITLE_CASE * len(written)
