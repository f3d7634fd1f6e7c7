"""A place that leaves its noun to what was counted before: "The hotel has eight floors; ask for a room on the 11th"."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.judge.phrases.line import Line
from claimcheck.judge.phrases.ranks.places import Count, Place
from claimcheck.judge.phrases.ranks.rank_words import RankWords
from claimcheck.lexicon.marks import MARKS

_NEAR = 4
_ALIKE = 2
"""Up to how many times the number of things a place is one in their row."""
_NEXT = 1
"""By how much a place may go beyond a number of some, of whom it is the one more: "Two men fled; the third did not"."""
_FEW = 4
"""Up to how many things others may follow in the next sentence: "Two goals put Leeds ahead. The fourth …"."""
_DAYS = 31
_ONLY = (("only",), ("just",), ("all",))


def elided(line: Line, place: Place, counts: Sequence[Count], words: RankWords) -> list[Count]:
    """The one number of things before a place that stands without its noun: "Seven sisters grew up here, and Agnes,
    the eighth, …", "came 14th, one of just 12 children"."""
    things = [count for count in counts if count.nouns and count.most > 1 and not count.glued]
    behind = line.items[place.last]
    alone = not place.nouns or behind.endswith(("ed", "ing"))
    if place.label or not alone or len(things) != 1 or place.value > things[0].most * _ALIKE:
        return []
    count = things[0]
    if not words.placing.isdisjoint(line.items[max(0, place.first - _NEAR) : place.first]):
        return things if _one_of(line, count) else []
    bare = line.items[place.first - 1] == "the" and (
        not behind[0].isalnum() or behind in words.behind or behind.endswith(("ed", "ing"))
    )
    if (
        not bare
        or count.at > place.first
        or _goes_on(line, place, count, words)
        or _day(line, place, count, words)
    ):
        return []
    if "." in line.items[count.at : place.first]:
        return things if count.most > _FEW and place.value > count.most + _NEXT else []
    return things if place.value > count.most + _NEXT or _all_there_are(line, place, count) else []


def _goes_on(line: Line, place: Place, count: Count, words: RankWords) -> bool:
    """Whether one more is told between the two, or a place is one of a longer time: "A third fled, and the fourth",
    "the ninth that police have counted this year"."""
    ends = next((n for n in range(place.last, len(line.items)) if line.items[n] in MARKS), len(line.items))
    for n in range(place.last, ends):
        if line.items[n] in words.running and line.items[n - 1] != "last":
            return True  # not "the 25th was sold last week"
    between = range(count.at + 1, place.first - 1)
    return any(
        line.items[n] in words.labels.ordinals
        or (one is not None and one.quantity.kind in ("ordinal", "ratio"))
        for n in between
        for one in (line.claim(n),)
    )


def _day(line: Line, place: Place, count: Count, words: RankWords) -> bool:
    """Whether a place may be a day of the month: "It opens on the tenth"; not where one is on what was counted."""
    dated = line.items[place.first - 2 : place.first - 1] if place.value <= _DAYS else ()
    return not words.dating.isdisjoint(dated) and count.nouns.isdisjoint(words.on_which)


def _one_of(line: Line, count: Count) -> bool:
    """Whether a number counts those of whom somebody is one: "one of just 12 children"."""
    led = line.items[max(0, count.at - 3) : count.at]
    return led[:2] == ("one", "of") or led[-2:] == ("one", "of") or led[-1:] in _ONLY


def _all_there_are(line: Line, place: Place, count: Count) -> bool:
    """Whether a number opens its sentence, or somebody has so many: no one more is told of."""
    fronted = line.items[0] == "of" and "and" not in line.items[count.at : place.first]
    return count.at == 0 or line.items[count.at - 1] in (".", "has", "have", "had", "'s", "s'") or fronted
