"""Whose age it is by the one name of its sentence: "Ruth Beck, of Marl, aged 93", "the victim, 34, was identified as
Tom Hale", "At 93, Ruth Beck is …"."""

from __future__ import annotations

from collections.abc import Mapping

from claimcheck.contextualise.persons.names import FullName, name_end, name_start, one_person
from claimcheck.contextualise.view import View
from claimcheck.lexicon.marks import GENITIVES
from claimcheck.lexicon.wording import Wording
from claimcheck.records.claim import Person

_REACH = 14
"""Words between a name and an age."""
_BETWEEN = 7
"""Words between an age and "identified": "66-year-old woman has now been"."""
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
    at = first
    while at - first < _BETWEEN and _leads_on(view, at, wording):
        at += 1
    if at >= len(view.words) or not view.verbs[at] & wording.words["identifying"]:
        return None
    for to in range(at + 1, min(at + _TO_NAME + 2, len(view.words))):
        if view.words[to].text == "," or view.lower(to) in wording.words["conjunctions"] - {"as"}:
            return None
        last = name_end(view, to, wording)
        if last > to + 1 and (to == at + 1 or view.lower(to - 1) == "as"):
            return one_person(view, to, last, known)
    return None


def _leads_on(view: View, at: int, wording: Wording) -> bool:
    """Whether a word may stand between an age and "identified": no name, no other verb, no clause of its own."""
    if at >= len(view.words) or view.verbs[at] & wording.words["identifying"]:
        return False
    word = view.words[at]
    if word.text == ",":
        return True
    begins = word.lower in wording.words["conjunctions"] | wording.words["relative_pronouns"]
    return word.is_word and not word.text[0].isupper() and not begins and not _is_deed(view, at)


def _named_before(view: View, first: int, known: Mapping[str, FullName], wording: Wording) -> Person | None:
    """The last person named before an age, where what stands between tells of nobody and nothing else."""
    if view.words[first - 1].lower not in wording.words["behind_somebody"]:
        return None
    for last in range(first - 1, max(0, first - 1 - _REACH), -1):
        begins = name_start(view, last, wording)
        if begins == last:
            continue
        led = view.lower(begins - 1)
        if led in wording.words["where_from"]:
            continue  # "Ruth Beck, of Marl, aged 93"
        told_of = view.lower(begins - 2) in wording.words["of_persons"] or _is_verb(view, begins - 1)
        if told_of or led in wording.words["prepositions"] | wording.words["and_or"]:
            return None  # "killed by Ed Cross", "who killed Ruth Beck was 31"
        if not _is_person(view, begins, last, known) or _anything_else(view, last, first, wording):
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
    if (
        ends < last + 3
        or view.lower(ends) in GENITIVES
        or view.lower(last + 1) in wording.words["no_first_names"]
    ):
        return None  # "Ruth Beck's daughter", "Mount Orvel"
    return one_person(view, last + 1, ends, known)


def _is_verb(view: View, at: int) -> bool:
    """Whether a word is a verb's past or participle, of which a name behind it is the object: "killed", "killing"."""
    if at < 0 or view.words[at].text[0].isupper():
        return False
    return _is_deed(view, at) or (view.lower(at).endswith("ing") and len(view.verbs[at]) > 1)


def _is_deed(view: View, at: int) -> bool:
    """Whether a word is the past of a verb that tells what was done: not "was"."""
    return view.is_past(at) and "be" not in view.verbs[at]


def _is_person(view: View, begins: int, last: int, known: Mapping[str, FullName]) -> bool:
    """Whether a name is a full one, or the last name of one that the text gives."""
    return last - begins > 1 or view.words[begins].lower in known


def _anything_else(view: View, first: int, last: int, wording: Wording) -> bool:
    """Whether the words between a name and an age may be of another person or of a thing: what belongs to somebody,
    what is joined, begun anew or told behind an article.

    What describes the one named is not: "Ruth Beck, a widow from Marl, who was 93", "at the age of 93".
    """
    listed = wording.words
    described = first + 1 if view.words[first].text == "," else first
    for at in range(first, last):
        lower = view.words[at].lower
        if view.words[at].text == ";" or lower in listed["and_or"] or lower in listed["of_another"]:
            return True
        if lower in GENITIVES:
            return True
        owner = view.owner[at]
        if owner is not None and view.quantities[owner].kind == "age":
            return True
        article = lower in listed["determiners"] and lower not in listed["relative_pronouns"]
        if article and at != described and view.lower(at + 1) not in listed["stating_age"]:
            return True
    return False
