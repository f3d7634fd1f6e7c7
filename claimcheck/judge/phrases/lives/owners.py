"""Whose a figure is, by the person that stands last before it: a name, a pronoun or a relative."""

from __future__ import annotations

from typing import NamedTuple

from claimcheck.judge.phrases import Line
from claimcheck.judge.phrases.lives.life_words import LifeWords
from claimcheck.lexicon.marks import MARKS, QUOTES

_FRONT = 8
_LED = 2
"""Words before a name among which a preposition makes it somebody's: "for trainer Mossie Keogh"."""
_PLACED = frozenset(("in", "at", "from", "near", "of", "the", "outside"))
_PRONOUNS = frozenset(("he", "she"))
_ARTICLES = frozenset(("the", "a", "an"))
_MARKS = MARKS | QUOTES


class Owner(NamedTuple):
    """Whom a figure is told of: a ``relative`` with the word of ``whose`` it is, a ``pronoun``, or the words of a
    ``name``; all empty where the sentence names nobody before it."""

    at: int = -1
    relative: str = ""
    whose: str = ""
    pronoun: str = ""
    name: frozenset[str] = frozenset()


def owner(line: Line, at: int, words: LifeWords) -> Owner:
    """The last person before an item; of one that opens its sentence ("At 30, her son …") the first one behind."""
    somebody = _unnamed(line, at, words) or _beside(line, at)
    if somebody is not None:
        return somebody
    opens = at
    while opens > 0 and at - opens < _FRONT and line.items[opens - 1] not in _MARKS:
        opens -= 1
    opening = opens == 0 or line.items[opens - 1] in (";", ".")
    opening = opening and (opens == at or line.items[opens] in words.fronts)
    fronted = opening and (line.items[at + 1] in (",", "when") or line.items[at + 1] in _ARTICLES)
    before, behind = range(at - 1, -1, -1), range(at + 1, len(line.items))
    for n in (*(behind if fronted else ()), *before):
        found = _person(line, n, words)
        if found is not None and not _quoted(line, n, words):
            return found
    return Owner()


def of_another_name(line: Line, age: int, birth: int, words: LifeWords) -> bool:
    """Whether an age stands behind a name that a birth told before it is not of: "Born in 1990, she beat Holm, 19,".

    The name is that of one more person where somebody is named or meant between the two, or where it stands behind a
    preposition: "foaled in 2012, was bought by trainer Mossie Keogh, 71".
    """
    if not birth < age - 1 or line.items[age - 1] not in (",", "("):
        return False
    first = age - 1
    while first > birth + 1 and _capital(line, first - 1):
        first -= 1
    if first == age - 1:
        return False
    led = line.items[max(birth + 1, first - _LED) : first]
    if not words.taking.isdisjoint(led):
        return True
    return any(_person(line, n, words) is not None for n in range(birth + 1, first))


def _capital(line: Line, n: int) -> bool:
    word = line.words[n]
    return word is not None and word.text[0].isupper()


def _unnamed(line: Line, at: int, words: LifeWords) -> Owner | None:
    """Somebody told of by whose they are: "her opponent had been born in", "a band whose drummer is 22"."""
    n = at - 1
    while n > 0 and (
        line.items[n] in words.links or line.items[n] in words.cues or line.items[n] in ("in", "on")
    ):
        n -= 1
    if not _PRONOUNS.isdisjoint(line.items[n + 1 : at]):
        return None  # "born over a butcher's shop, he was 21"
    if n > 1 and n < at - 1 and line.items[n] == ",":
        n -= 1  # "her rival, who was 60"
    if n == at - 1 or n < 1 or line.items[n - 1] not in words.owning or line.items[n] in words.papers:
        return None
    if line.words[n] is None or not line.items[n].isalpha() or line.items[n] in _PRONOUNS:
        return None
    return Owner(n, line.items[n], line.items[n - 1])


def _beside(line: Line, at: int) -> Owner | None:
    """The one name that an age stands behind: "Ruth, 12, reads to Mr Hale"."""
    claim = line.claim(at)
    aged = claim is not None and claim.quantity.date is None and line.items[at + 1] in (",", ")")
    word = line.words[at - 2] if at > 1 else None
    if not aged or line.items[at - 1] not in (",", "(") or word is None or not word.text[0].isupper():
        return None
    return Owner(0, name=frozenset(line.items[:1])) if at == 2 else None


def _person(line: Line, n: int, words: LifeWords) -> Owner | None:
    item = line.items[n]
    if _kin(line, n, words):
        return Owner(n, item, line.items[max(0, n - 1)])
    if item in _PRONOUNS:
        return Owner(n, pronoun=item)
    if _name(line, n):
        last, first = n, n
        while last + 1 < len(line.items) and _name(line, last + 1):
            last += 1
        while first > 0 and _name(line, first - 1):
            first -= 1
        if first > 0 and _kin(line, first - 1, words):
            return Owner(first - 1, line.items[first - 1], line.items[max(0, first - 2)])
        if last == first or (first > 0 and line.items[first - 1] in _PLACED):
            return None
        return Owner(last, name=frozenset(line.items[first : last + 1]))
    return None


def _kin(line: Line, n: int, words: LifeWords) -> bool:
    """Whether a relative stands here, and not "Sister Agnes"."""
    word = line.words[n]
    if line.items[n] not in words.others or line.items[n] == "whose" or word is None:
        return False
    return not (word.text[0].isupper() and n + 1 < len(line.items) and _name(line, n + 1))


def _quoted(line: Line, n: int, words: LifeWords) -> bool:
    """Whether somebody stands here only as who says it: "…, said her daughter,"."""
    return line.items[n + 1] in _MARKS and not words.says.isdisjoint(line.items[max(0, n - 2) : n])


def _name(line: Line, n: int) -> bool:
    """Whether a word is written as a name, the first of a sentence aside unless the next one is."""
    word = line.words[n]
    if word is None or len(word.text) < 2 or not word.text[0].isupper() or not word.text[1:].islower():
        return False
    return n > 0 or (line.items[0] not in _PLACED and _name(line, 1))
