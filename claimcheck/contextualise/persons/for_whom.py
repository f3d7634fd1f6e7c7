"""Whose age it is: the person by the fullest name that the text gives."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from claimcheck.contextualise.persons.clauses import described
from claimcheck.contextualise.persons.doers import Doer, of_that_age
from claimcheck.contextualise.persons.names import LONGEST, FullName, name_end, name_start, one_person
from claimcheck.contextualise.persons.once import at_another_time
from claimcheck.contextualise.persons.only_named import only_named
from claimcheck.contextualise.view import Stretch, View
from claimcheck.lexicon.marks import GENITIVES
from claimcheck.lexicon.wording import Wording
from claimcheck.records.claim import Person

REACH = 8
"""Words between an age and the name behind it: "a 22-year-old Fort Riley soldier named Ana Reyes"."""


def for_whom(
    view: View,
    number: int,
    seen: Sequence[Doer],
    known: Mapping[str, FullName],
    wording: Wording,
    speaking: frozenset[str],
) -> Person | None:
    """The person of an age: "Smith, 66", "66-year-old John Smith", "he was 66"; None for other kinds.

    ``known`` are the fuller names of the text, by last name; ``seen`` whom the sentence is about, ``speaking`` verbs
    whose subject only tells the age.
    """
    quantity, place = view.quantities[number], view.places[number]
    if quantity.kind != "age" or at_another_time(view, number, wording):
        return None
    behind = _name_behind(view, place.last, known, wording, speaking)
    compound = view.words[place.last - 1].lower.endswith(tuple(wording.words["old"]))
    if behind is not None and compound:
        # "34-year-old Ana Reyes, 20-year-old Tom Hale"; of "Ana Reyes, a 34-year-old GP," the name stands before
        return _apposed(view, place.first, known, wording) or behind
    said = _again(view, place, seen, wording) if compound else None
    said = said or next((one.who for one in seen if _is(view, one, place.first, wording)), None)
    if said is not None:
        return said  # "Smith was 27", "he's only 27 years old"
    owned = _before_genitive(view, place.first, wording) if compound else place.first
    last = _before_marks(view, owned, wording)
    first = name_start(view, last, wording)
    if first < last:
        return one_person(view, first, last, known)
    return (
        described(view, place.first, known, wording)
        or behind
        or _who_died(view, place.first, seen, wording)
        or only_named(view, number, known, wording)
    )


def _again(view: View, place: Stretch, seen: Sequence[Doer], wording: Wording) -> Person | None:
    """Who is told of by the age alone: "Ana Reyes won. The 34-year-old crossed the line …"."""
    if not of_that_age(view, place.last - 1):
        return None
    again = next((one for one in seen if one.verb >= place.last), None)
    if again is None or " " not in again.who.text:
        return None  # a last name alone may be a father's or a daughter's
    return again.who if _right_behind(view, place.last, again.verb, wording) else None


def _before_marks(view: View, first: int, wording: Wording) -> int:
    """Where a name ends that an age is set behind: "Tom Hale, a 44-year-old welder", "John Smith Jr., 34"."""
    words = view.words
    stated = first > 1 and words[first - 1].lower in wording.words["stating_age"]
    if stated and words[first - 2].text == "," and not _led(view, first - 2, wording):
        first -= 1  # "Bert Colson, aged 53, left hospital"
    apart = first > 2 and words[first - 2].text == "," and "be" in view.verbs[first - 1]
    if apart and first - 2 - name_start(view, first - 2, wording) > 1:
        first -= 1  # "Her captain, Henrik Solvang, is 52"
    if first > 1 and words[first - 1].lower in wording.words["articles"] and words[first - 2].text == ",":
        first -= 1
    if first > 0 and words[first - 1].text in (",", "("):
        first -= 1
    if first > 1 and words[first - 1].text == ".":
        first -= 1
    return first


def _who_died(view: View, first: int, seen: Sequence[Doer], wording: Wording) -> Person | None:
    """Who is said to have died of an age: "died in Marl on Monday at the age of 91", "died aged 91"."""
    if view.words[first - 1].lower not in wording.words["of_age"]:
        return None
    one = next((one for one in reversed(seen) if one.verb < first), None)
    if one is None or view.verbs[one.verb].isdisjoint(wording.words["dying"]):
        return None
    between = {word.lower for word in view.words[one.verb + 1 : first]}
    return None if between & (wording.words["breaks"] | {";", ","}) else one.who


def _right_behind(view: View, first: int, verb: int, wording: Wording) -> bool:
    """Whether nothing but auxiliaries and adverbs stands before a verb: not "the 35-year-old clerk died"."""
    small = wording.words["auxiliaries"] | wording.words["adverbs"]
    return not _is_person(view, verb, wording) and all(
        view.words[at].lower in small for at in range(first, verb)
    )


def _apposed(view: View, first: int, known: Mapping[str, FullName], wording: Wording) -> Person | None:
    """The full name that "a 34-year-old …" between commas describes."""
    words = view.words
    if first < 4 or words[first - 1].lower not in wording.words["indefinite"] or words[first - 2].text != ",":
        return None
    begins = name_start(view, first - 2, wording)
    led = (
        begins > 0 and words[begins - 1].lower in wording.words["prepositions"]
    )  # "In New Marl, a 34-year-old …"
    return None if led or first - 2 - begins < 2 else one_person(view, begins, first - 2, known)


def _before_genitive(view: View, first: int, wording: Wording) -> int:
    """Where an apposition that names an owner first begins: "Ida Brandt, the Civic Union's 38-year-old leader"."""
    at = first - 1
    if at < 0 or view.words[at].lower not in GENITIVES:
        return first
    begins = at
    while begins > 0 and view.words[begins - 1].is_word:
        begins -= 1
    if at - begins > LONGEST:
        return first
    if begins < 2 or view.words[begins - 1].text != ",":
        return first
    name = name_start(view, begins - 1, wording)
    full = begins - 1 - name > 1  # "Yesterday, Ida's 7-year-old son"
    return begins if full and not _led(view, begins - 1, wording) else first


def _led(view: View, last: int, wording: Wording) -> bool:
    """Whether a preposition stands before the name that ends before a word: "In New Marl, aged 53, he …"."""
    name = name_start(view, last, wording)
    return view.lower(name - 1) in wording.words["prepositions"]


def _is(view: View, one: Doer, at: int, wording: Wording) -> bool:
    """Whether a subject is said to be of the age at a word; "when he was five" is of another time."""
    words = view.words
    if one.verb >= at or ("be" not in view.verbs[one.verb] and words[one.verb].lower != "'s"):
        return False
    if any(
        words[early].lower in wording.words["another_time"] for early in range(max(0, one.verb - 4), one.verb)
    ):
        return False
    return all(words[between].lower in wording.words["adverbs"] for between in range(one.verb + 1, at))


def _name_behind(
    view: View, at: int, known: Mapping[str, FullName], wording: Wording, speaking: frozenset[str]
) -> Person | None:
    """The name that begins within reach behind an age, with nothing but what describes the person between."""
    first, end = at, min(at + REACH, len(view.words))
    while first < end:
        word = view.words[first]
        last = name_end(view, first, wording)
        if last > first:
            if not _describes(view, last, wording):
                speaks = last < len(view.words) and bool(view.verbs[last] & speaking)
                return (
                    None
                    if speaks and first > at and view.words[first - 1].text == ","
                    else one_person(view, first, last, known)
                )
            first = last  # "a 22-year-old Fort Riley soldier …"
            continue
        comma = word.text == "," and first > at and name_end(view, first + 1, wording) > first + 1
        naming = word.lower in wording.words["naming"]
        plain = word.is_word and view.owner[first] is None and word.lower not in wording.words["prepositions"]
        if not (comma or naming or (plain and not _is_verb(view, first, wording))):
            return None
        first += 1
    return None


def _describes(view: View, at: int, wording: Wording) -> bool:
    """Whether a name only says from where the person is who is named by the noun behind it: "a Pontiac man"."""
    return at < len(view.words) and not view.words[at].text[0].isupper() and _is_person(view, at, wording)


def _is_person(view: View, at: int, wording: Wording) -> bool:
    return any(
        ((head := wording.heads.get(form)) is not None and head.cls == "person")
        or form in wording.words["grown"]
        or form in wording.words["young"]
        for form in view.nouns[at]
    )


def _is_verb(view: View, at: int, wording: Wording) -> bool:
    lower, listed = view.words[at].lower, wording.words
    return lower in listed["auxiliaries"] or lower in listed["breaks"] or lower in listed["and_or"]
