"""Names of people in a sentence: where one begins and ends, and the fullest one that a text gives."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from claimcheck.contextualise.view import View
from claimcheck.lexicon.letters import plain
from claimcheck.lexicon.marks import QUOTES
from claimcheck.lexicon.wording import Wording
from claimcheck.record import Record, replace
from claimcheck.records.claim import Person
from claimcheck.records.document import HEADLINES

LONGEST = 6
"""Words of a name with its initials."""


class FullName(Record):
    """The first fuller name behind a last name, where the text gives it, and whether another person bears it too."""

    name: str
    start: int
    shared: bool = False


def people(views: Sequence[View], wording: Wording) -> dict[str, FullName]:
    """For each last name (lower case) the first longer name that ends in it: "Ortiz" is "Jerry Ortiz".

    Two that have nothing else in common ("Petra Berg", "Karl Berg") share it.
    """
    found: dict[str, FullName] = {}
    for view in views:
        at = 0
        while at < len(view.words):
            if not view.words[at].text[0].isupper():
                at += 1
                continue
            last = name_end(view, at, wording)
            if last - at > 1:
                key, name = view.words[last - 1].lower, _name(view, at, last)
                first = found.setdefault(key, FullName(name, view.words[at].start))
                if _namesakes(first.name, name, wording):
                    found[key] = replace(first, shared=True)
            at = max(last, at + 1)
    return found


def _namesakes(one: str, other: str, wording: Wording) -> bool:
    """Whether two full names are of two people: no word but the last in common, and no title ("Judge Berg")."""
    left, right = (plain(name).split()[:-1] for name in (one, other))
    if set(left) & set(right) or not (left and right):
        return False
    titles = wording.words["titles"]
    return not any(word in titles or word in wording.heads for word in (*left, *right))


def person(view: View, first: int, last: int, known: Mapping[str, FullName]) -> Person:
    """Who the words ``[first, last)`` are, by the fullest name that the text gives."""
    name, full = _name(view, first, last), known.get(view.words[last - 1].lower)
    if last - first == 1 and full is not None:
        name = full.name
    return Person(view.text(first, last), name, view.words[first].start, view.words[last - 1].end)


def one_person(view: View, first: int, last: int, known: Mapping[str, FullName]) -> Person | None:
    """The same where it must be surely one: a last name that two people bear is nobody's, and one that stands before
    any full one may be another's ("Berg, 67, is gone. His successor, Petra Berg, said …")."""
    who, full = person(view, first, last, known), known.get(view.words[last - 1].lower)
    if last - first > 1 or full is None:
        return who
    if full.shared:
        return None
    told = full.start < who.start or view.sentence.part in HEADLINES
    return who if told else replace(who, name=_name(view, first, last))


def name_end(view: View, first: int, wording: Wording) -> int:
    """Where the name ends that begins at a word; the word itself where none begins there.

    An initial, a nickname in quotation marks and small words are inside: "Michael T. Lowery", "Ana de la Cruz".
    """
    last = first
    if first >= len(view.words):
        return first
    while last < len(view.words) and last - first < LONGEST and is_name(view, last, wording):
        last += 1
        beyond = _beyond(view, last, wording)
        if beyond < len(view.words) and is_name(view, beyond, wording):
            last = beyond
    return last


def name_start(view: View, last: int, wording: Wording) -> int:
    """Where the name begins that ends before a word."""
    for first in range(max(0, last - LONGEST - 2), last):
        if is_name(view, first, wording) and name_end(view, first, wording) == last:
            return first
    return last


def is_name(view: View, at: int, wording: Wording) -> bool:
    """Whether a word is part of a name: a capital, no day, no small word that opens a sentence ("A man …")."""
    word = view.words[at]
    return (
        word.is_word
        and word.text[0].isupper()
        and view.owner[at] is None
        and word.lower not in wording.no_names
    )


def _beyond(view: View, at: int, wording: Wording) -> int:
    """The word behind what may stand inside a name: a full stop after an initial, a nickname, a particle."""
    words = view.words
    if at < len(words) and words[at].text == "." and len(words[at - 1].text) <= 2:
        return at + 1
    if at + 2 < len(words) and words[at].text in QUOTES and words[at + 2].text in QUOTES:
        return at + 3
    while at < len(words) and words[at].lower in wording.words["particles"]:
        at += 1
    return at


def _name(view: View, first: int, last: int) -> str:
    """The name without its nickname, its initials and its full stops, as names are compared by their words."""
    found = []
    nickname = False
    for word in view.words[first:last]:
        if word.text in QUOTES:
            nickname = not nickname
        elif word.is_word and not nickname and (len(word.text) > 1 or last - first == 1):
            found.append(word.text)
    return " ".join(found)
