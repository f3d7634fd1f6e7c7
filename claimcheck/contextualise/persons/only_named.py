"""Whose age it is by the one name of its sentence: "Ruth Beck, of Marl, aged 93", "the victim, 34, was identified as
Tom Hale", "At 93, Ruth Beck is …"."""

from __future__ import annotations

from collections.abc import Mapping

from claimcheck.contextualise.persons.names import FullName, name_end, name_start, one_person
from claimcheck.contextualise.view import View
from claimcheck.lexicon.wording import Wording
from claimcheck.records.claim import Person

_REACH = 14
"""Words between an age and how somebody is named, or between a name and an age."""
_TO_NAME = 6
"""Words between "identified" and "as": "identified by the family on Monday as"."""


def only_named(view: View, number: int, known: Mapping[str, FullName], wording: Wording) -> Person | None:
    """The person of an age that no closer words tell; None where another person may be meant.

    Whoever is said to be the one of that age counts first, then the last person named before it, then whom a sentence
    goes on to that opens with the age.
    """
    place = view.places[number]
    return (
        _identified(view, place.last, known, wording)
        or _named_before(view, place.first, known, wording)
        or _opened(view, place.first, place.last, known, wording)
    )


def _identified(view: View, first: int, known: Mapping[str, FullName], wording: Wording) -> Person | None:
    """Who somebody of an age is said to be: "… was identified by police as Tom Hale", "named Tom Hale"."""
    for at in range(first, min(first + _REACH, len(view.words))):
        if view.words[at].text == ";" or name_end(view, at, wording) > at + 1:
            return None
        if view.verbs[at].isdisjoint(wording.words["identifying"]):
            continue
        for to in range(at + 1, min(at + _TO_NAME + 2, len(view.words))):
            if to == at + 1 or view.words[to - 1].lower == "as":
                last = name_end(view, to, wording)
                if last > to + 1:
                    return one_person(view, to, last, known)
    return None


def _named_before(view: View, first: int, known: Mapping[str, FullName], wording: Wording) -> Person | None:
    """The last person named before an age, where what stands between tells of nobody else."""
    if view.words[first - 1].lower not in wording.words["behind_somebody"]:
        return None
    for last in range(first - 1, max(0, first - 1 - _REACH), -1):
        begins = name_start(view, last, wording)
        if begins == last or _led(view, begins, wording):
            continue
        if not _is_person(view, begins, last, known) or _anybody_else(view, last, first, wording):
            return None
        return one_person(view, begins, last, known)
    return None


def _opened(
    view: View, first: int, last: int, known: Mapping[str, FullName], wording: Wording
) -> Person | None:
    """Whom a sentence goes on to that opens with an age: "At 93, Ruth Beck is …"."""
    if first != 1 or last >= len(view.words) or view.words[last].text != ",":
        return None
    ends = name_end(view, last + 1, wording)
    return one_person(view, last + 1, ends, known) if ends > last + 2 else None


def _led(view: View, begins: int, wording: Wording) -> bool:
    """Whether a name only says where: "of Marl"; "of Ruth Beck" it does not."""
    return view.lower(begins - 1) in wording.words["prepositions"]


def _is_person(view: View, begins: int, last: int, known: Mapping[str, FullName]) -> bool:
    """Whether a name is a full one, or the last name of one that the text gives."""
    return last - begins > 1 or view.words[begins].lower in known


def _anybody_else(view: View, first: int, last: int, wording: Wording) -> bool:
    """Whether the words between a name and an age may be of somebody else: another person, joined or begun anew.

    What describes the one named is not: "Ruth Beck, a widow from Marl, who was 93".
    """
    listed = wording.words
    for at in range(first, last):
        lower = view.words[at].lower
        if view.words[at].text == ";" or lower in listed["and_or"] or lower in listed["of_another"]:
            return True
        if view.owner[at] is not None and view.quantities[view.owner[at] or 0].kind == "age":
            return True
        somebody = not view.nouns[at].isdisjoint(listed["grown"] | listed["young"] | listed["kin"])
        if somebody and not _described(view, first, at, wording):
            return True
    return False


def _described(view: View, comma: int, at: int, wording: Wording) -> bool:
    """Whether a noun for somebody stands right behind the comma behind a name: ", a widow", ", the club's captain"."""
    if view.words[comma].text != "," or view.words[comma + 1].lower not in wording.words["determiners"]:
        return False
    return all(view.words[between].is_word for between in range(comma + 1, at))
