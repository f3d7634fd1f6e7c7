"""From which point a length is measured: "12 seconds ahead of Verrin", "50 minutes after the alarm"."""

from __future__ import annotations

from functools import lru_cache

from claimcheck.contextualise.scopes.role import MARKS
from claimcheck.contextualise.view import View
from claimcheck.lexicon import Token
from claimcheck.lexicon.compiled import compiled
from claimcheck.lexicon.endings import PARTICIPLE
from claimcheck.lexicon.marks import GENITIVES
from claimcheck.lexicon.phrases import Phrases
from claimcheck.lexicon.wording import Wording
from claimcheck.record import Record
from claimcheck.records.claim import Point
from claimcheck.rulebook import Vocabulary

KINDS = ("duration", "measurement")
_DIMENSIONS = ("length", "time")
"""Kinds that are measured from somewhere."""
_LONGEST = 7
"""Words of what names a point: "the first alarm", "Sweden's Nils Verrin"."""


class PointWords(Record, eq=False):
    """The table ``rules/wording/points.yaml``, compiled."""

    behind: Phrases[str]
    behind_name: Phrases[str]
    alone: Phrases[str]
    plan: tuple[str, ...]
    verbs: dict[str, str]
    ends: frozenset[str]
    clause: frozenset[str]
    no_points: frozenset[str]


@lru_cache(maxsize=8)
def point_words(vocabulary: Vocabulary) -> PointWords:
    """The compiled words of a vocabulary."""
    table = vocabulary.table("points")

    def rows(key: str) -> Phrases[str]:
        return Phrases((phrase, way) for way, phrases in table[key].items() for phrase in phrases)

    return compiled(
        PointWords,
        table,
        behind=rows("behind"),
        behind_name=rows("behind_name"),
        alone=rows("alone"),
        verbs={verb: way for way, found in table["verbs"].items() for verb in found},
    )


def point(view: View, number: int, table: PointWords, wording: Wording) -> Point | None:
    """The way and the last word of the name of what a length is measured from; None where the text names nothing."""
    quantity = view.quantities[number]
    if quantity.kind not in KINDS:
        return None
    if quantity.unit is not None and quantity.unit.dimension not in _DIMENSIONS:
        return None  # "47.4 degrees on Wednesday"
    place = view.places[number]
    if place.last >= len(view.words):
        return None
    for phrases, names in ((table.behind, False), (table.behind_name, True)):
        match = phrases.at(view.forms, place.last)
        named = _name(view, match.last, table, wording) if match is not None else None
        if match is not None and named is not None and (not names or named[0].isupper()):
            return Point(match.label, table.plan[0] if named.lower() in table.plan else named.lower())
    late = table.alone.at(view.forms, place.last)
    if late is not None and _closes(view, late.last, wording):
        return Point(late.label, table.plan[0])  # "three years late", "19 months behind its programme"
    return _object(view, place.first, table, wording)


def _name(view: View, first: int, table: PointWords, wording: Wording) -> str | None:
    """The last word of the noun or the name that begins at a word; None where it is none that could be told again."""
    found = None
    ends = table.ends.union(*(wording.words[key] for key in ("prepositions", "conjunctions", "pronouns")))
    for at in range(first, min(first + _LONGEST, len(view.words))):
        word, owner = view.words[at], view.owner[at]
        if owner is not None and view.quantities[owner].kind == "ordinal":
            continue  # "after the first alarm"
        if word.text in MARKS or word.lower in ends or owner is not None:
            break
        if word.lower in GENITIVES:
            found = None  # "after Verrin's death"
        elif found is not None and _goes_on(found, word, table):
            return (
                None if found[0].isupper() else found
            )  # "after the alarm sounded"; "before Verrin takes office"
        elif word.is_word and word.lower not in wording.words["determiners"]:
            found = word.text
    return None if found is None or found.lower() in table.no_points or not found[0].isalpha() else found


def _closes(view: View, at: int, wording: Wording) -> bool:
    """Whether nothing is told behind a word but where, when or what else: "a year late, and over budget"."""
    if at >= len(view.words) or view.words[at].text in MARKS:
        return True
    word = view.words[at].lower
    return word in wording.words["conjunctions"] or word in wording.words["prepositions"]


def _goes_on(name: str, word: Token, table: PointWords) -> bool:
    """Whether a word tells what the point did, or what was done there."""
    verb = word.lower in table.clause or word.lower.endswith(PARTICIPLE)
    return verb or (name[0].isupper() and not word.text[0].isupper())


def _object(view: View, first: int, table: PointWords, wording: Wording) -> Point | None:
    """ "Leads Verrin by 34 seconds": whom, and the way of the verb before."""
    if first < 2 or view.words[first - 1].lower != "by" or not view.words[first - 2].text[0].isupper():
        return None
    at = first - 2
    while at > 0 and view.words[at - 1].text[0].isupper():
        at -= 1
    way = (
        next((table.verbs[verb] for verb in view.verbs[at - 1] if verb in table.verbs), None) if at else None
    )
    return Point(way, view.words[first - 2].lower) if way is not None else None
