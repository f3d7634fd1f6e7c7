"""A place among what somebody did so often: "He married three times. His fifth wife survives him"."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.judge.phrases.line import Line
from claimcheck.judge.phrases.ranks.places import Count, Place
from claimcheck.judge.phrases.ranks.rank_words import RankWords

_ROOT = 5
_NEXT = 1
"""By how much a place may go beyond what was told so far: "was arrested twice; her third arrest came in May"."""


def how_often(line: Line, place: Place, counts: Sequence[Count], words: RankWords) -> list[Count]:
    """The one number of times before a place of somebody's, where the verb beside it does what the place numbers."""
    owned = line.items[place.first - 1] in words.owners
    times = [
        count for count in counts if not count.nouns.isdisjoint(words.times) and 0 < count.at < place.first
    ]
    if place.label or not owned or len(times) != 1 or place.value <= times[0].most + _NEXT:
        return []
    verb = line.items[times[0].at - 1]
    nouns = words.of_verbs.get(verb, frozenset())
    same = any(noun in nouns or (len(noun) >= _ROOT and noun[:_ROOT] == verb[:_ROOT]) for noun in place.nouns)
    return times if same else []
