"""Whether a clause that leads to a figure has a subject of its own: "…, and the staff went from 40 to 60".

What stands there as an object or in a phrase is no other topic: "closing at $5 after ending the session before at $6".
"""

from __future__ import annotations

from collections.abc import Set

from claimcheck.judge.phrases.line import Line
from claimcheck.judge.phrases.topics import Words, again, names, root, says, segments
from claimcheck.lexicon import noun_lemma
from claimcheck.lexicon.marks import DASHES, MARKS, STOPS

_PHRASE_ENDS = DASHES | {",", "("}
_MOVERS = ("up", "down", "went")


def own_subject(
    line: Line, first: int, last: int, words: Words, beside: Set[str] = frozenset(), *, listed: bool = False
) -> bool:
    """Whether a clause between two items begins to tell of another thing than the first of them does.

    ``beside``: words that name nothing there. ``listed``: whether both items are figures.
    """
    clauses = list(segments(line.items, first, last, words))
    known, told = _roots(line.items[: clauses[0][1]]), _roots(line.items[:first])
    resumed = False
    for begins, ends in reversed(clauses[1:]):
        segment, joint = line.items[begins:ends], line.items[begins - 1]
        if segment[:1] and segment[0] in words["so"]:
            return False
        back = not words["back"].isdisjoint(segment)
        if says(segment, words) and not back:
            continue
        if resumed and joint not in MARKS and joint != "and":
            continue  # "…, when the mine shut, at a cost of $9,000"
        if begins - 2 >= first and _describes_another(line, begins, told, words):
            return True
        if listed and ends == last and _somebody_else(line, begins, ends, told, words):
            return True
        if joint == ":" or (listed and _shares(line, begins, ends, told, words)):
            return False
        opening = _opening(line, begins, ends, words)
        if _names_anew(line, begins, ends, opening, known, beside, words):
            return True
        if opening == "pronoun" or listed or back:
            return False
        resumed = resumed or joint in _PHRASE_ENDS
    return False


def _roots(items: tuple[str, ...]) -> set[str]:
    return {root(item) for item in items if item.isalpha()}


def _describes_another(line: Line, begins: int, told: Set[str], words: Words) -> bool:
    """Whether a relative clause is about what was not told of before: "in a workforce that grew 6 percent"."""
    noun = begins - 2
    led = line.items[begins - 1] in words["relatives"]
    return led and names(line, noun, words) and root(line.items[noun]) not in told


def _names_anew(
    line: Line, begins: int, ends: int, opening: str, known: Set[str], beside: Set[str], words: Words
) -> bool:
    """Whether a clause has something new for its subject, or in what it begins with, or moves it."""
    new = [
        n
        for n in range(begins, ends)
        if line.items[n] not in beside
        and names(line, n, words)
        and (root(line.items[n]) not in known or again(line.items, n, words))
    ]
    if not new:
        return False
    if opening == "subject" or _moved(line, begins, new[-1], words):
        return True
    joint = line.items[begins - 1]
    return opening == "phrase" and (joint in STOPS or joint == "and")


def _opening(line: Line, begins: int, ends: int, words: Words) -> str:
    """What a clause begins with: a "pronoun", a "verb" that goes on, a "phrase" without a subject, or a "subject"."""
    opening = ""
    for n in range(begins, ends):
        item = line.items[n]
        if not words["saying"].isdisjoint(line.items[n : n + 2]):
            continue  # "it says sales have doubled"
        if {_said(item), _said(line.items[n + 1])} & words["pronouns"] or item in words["relatives"]:
            return "pronoun"  # "she had covered", "by which time she had covered", "we're"
        if opening or _timely(item, words):
            continue
        if item in words["prepositions"]:
            opening = "phrase"
        elif item in words["articles"] or names(line, n, words):
            return "subject"
        elif item not in words["small"]:
            return "verb"
    return opening or "verb"


def _said(item: str) -> str:
    """A word without the verb that is joined to it: "we" of "we're"."""
    return item.replace("’", "'").partition("'")[0]


def _somebody_else(line: Line, begins: int, ends: int, told: Set[str], words: Words) -> bool:
    """Whether a figure is somebody's who stands right before it: "she has 46 percent, her rival 42"."""
    who = line.items[ends - 1]
    led = ends - begins == 2 and line.items[begins] in words["articles"]
    return led and noun_lemma(who) in words["persons"] and root(who) not in told


def _shares(line: Line, begins: int, ends: int, told: Set[str], words: Words) -> bool:
    """Whether a clause does again what was done before: "having employed 400 …, the works now employs 300"."""
    segment = line.items[begins:ends]
    return "same" in segment or any(
        item.isalpha() and item not in words["small"] and not _timely(item, words) and root(item) in told
        for item in segment
    )


def _timely(item: str, words: Words) -> bool:
    if item.startswith("#") or item.endswith("ly"):
        return True
    return any(item in words[key] for key in ("timely", "times", "orders"))


def _moved(line: Line, begins: int, new: int, words: Words) -> bool:
    """Whether something new is what a verb has moved: "pushing the debt ratio from 3 per cent"."""
    return any(line.items[n] in words[key] for n in range(begins, new) for key in _MOVERS)
