"""The number of places that a place in a row is one of, as the sentence around it tells it."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.judge.phrases.line import Line
from claimcheck.judge.phrases.ranks.places import Count, Place
from claimcheck.judge.phrases.ranks.rank_words import RankWords
from claimcheck.lexicon import noun_lemma
from claimcheck.lexicon.marks import MARKS

_NEAR = 4
_FRONT = 5
_ALIKE = 2
"""Up to how many times the number of things a place is one in their row."""
_BESIDE = 2
"""Items between a count and a name that it counts: "the three Group 4 elements"."""


def named(place: Place, count: Count, words: RankWords) -> bool:
    """Whether a number counts what the place numbers."""
    alike = (group for group in words.alike if not group.isdisjoint(count.nouns))
    return not next(alike, count.nouns).isdisjoint(place.nouns)


def of_them(line: Line, place: Place, counts: Sequence[Count], words: RankWords) -> list[Count]:
    """The counts before "the sixth of them", "the eighth of the brothers"."""
    after = line.items[place.last : place.last + 3]
    if place.label or after[:1] != ("of",) or len(after) < 2:
        return []
    before = [count for count in counts if count.at < place.first and count.nouns]
    if after[1] in words.pronouns:
        return before
    nouns = frozenset(noun_lemma(word) for word in after[1:])
    return [count for count in before if named(place._replace(nouns=nouns), count, words)]


def same_noun(line: Line, place: Place, counts: Sequence[Count], words: RankWords) -> list[Count]:
    """All counts of what the place numbers, where one of them says how many there are: "the 16-lap race … lap 19"."""
    same = [
        count
        for count in counts
        if (named(place, count, words) and not 0 < place.first - count.at <= _BESIDE)
        or (not count.nouns and not place.label and line.items[count.at - 1] in words.only)
        or (_last_of_few(line, place, count, words))
    ]
    bound = any(
        count.glued
        or not words.bounding.isdisjoint(line.items[max(0, count.at - 2) : count.at])
        or (place.label and line.items[count.at - 1].endswith(("'s", "s'")))
        for count in same
    )
    return same if bound and all(count.most > 1 for count in same) else []


def left_out(line: Line, place: Place, counts: Sequence[Count], words: RankWords) -> list[Count]:
    """The one other number of a line, at its end, without its noun: "the sixth verse of a hymn that has four"."""
    end = next((n for n in range(place.last, len(line.items)) if line.items[n] == "of"), len(line.items))
    near = place.nouns and end - place.last < (1 if place.label else _BESIDE)
    behind = [count for count in counts if count.at > end]
    if not near or len(behind) != 1 or behind[0].nouns or place.value > behind[0].most * _ALIKE:
        return []
    count = behind[0]
    alone = line.items[count.at - 1] in words.having and not line.items[count.at + 1][0].isalnum()
    thing = line.items[end + 1] in words.led and "," not in line.items[end : end + _NEAR]
    return behind if alone and thing and words.stop.isdisjoint(line.items[end : end + _NEAR]) else []


def some_or_owners(line: Line, count: Count) -> bool:
    """Whether a number counts only some, or those who own what the place is of: "two of the teams", "his two rivals'
    titles"."""
    behind = line.items[count.at + 1 : count.at + 4]
    return behind[:1] == ("of",) or any(item in ("'", "’") or item.endswith(("s'", "s’")) for item in behind)


def _last_of_few(line: Line, place: Place, count: Count, words: RankWords) -> bool:
    """ "Only six cantons voted, and Uri was the seventh to refuse"."""
    only = line.items[max(0, count.at - 1)] in words.only and count.at < place.first
    return only and not place.label and not place.nouns and line.items[place.last] == "to"


def contest(line: Line, place: Place, counts: Sequence[Count], words: RankWords) -> list[Count]:
    """The one number of those who took part, where somebody's place at the end is told."""
    came = not words.placing.isdisjoint(line.items[max(0, place.first - _NEAR) : place.first])
    stood = not words.standing.isdisjoint(line.items[place.last : place.last + 1])
    fronted = [count for count in counts if _fronted(line, count, words)]
    led = line.items[max(0, place.first - 2) : place.first]
    aside = (
        led == (",", "the") and line.items[place.last] == ","
    )  # "Of the nine chapters, the eleventh, on …"
    bare = led[-1:] != ("the",) or line.items[place.last] in words.behind or aside
    if (
        len(fronted) == 1
        and place.first > fronted[0].at
        and bare
        and not ((place.label and not place.sign) or place.nouns)
    ):
        return fronted  # "Among 60 universities examined, ours was 64th"
    if place.label or not (came or stood or _ranked(line, place, words)):
        return []
    took_part = [count for count in counts if _takes_part(line, place, count, words)]
    return took_part if len(took_part) == 1 else []


def _ranked(line: Line, place: Place, words: RankWords) -> bool:
    """Whether digits without an article and a noun tell a place: "moved up to 22nd"."""
    led = line.words[place.first - 1] if place.first else None
    bare = place.claim is not None and place.words[:1].isdecimal() and not place.nouns
    bare = bare and line.items[place.last] not in words.where  # "moved up to 22nd in the world"
    return bare and led is not None and led.is_word and led.lower not in words.determiners


def _takes_part(line: Line, place: Place, count: Count, words: RankWords) -> bool:
    """Whether a number counts those who can take part, or whatever a list or a final has: "a list of 60 cheeses"."""
    if not count.nouns.isdisjoint(words.contestants):
        return True
    if not words.placing.isdisjoint(line.items[max(0, count.at - _BESIDE) : count.at]) and count.nouns:
        return True  # "the study ranked 24 drugs"
    if line.items[place.last] in words.where:
        return False  # "ranked 19th in Europe"
    ends = next((n for n in range(count.at, len(line.items)) if line.items[n] in MARKS), len(line.items))
    beside = line.items[max(0, count.at - _FRONT) : ends]
    return bool(count.nouns) and count.most > _ALIKE and not words.rows.isdisjoint(beside)


def _fronted(line: Line, count: Count, words: RankWords) -> bool:
    """Whether a sentence begins with a number of those in a row: "Among 60 universities", "In a field of nine"."""
    if line.items[0] in words.out_of:
        return count.at <= _FRONT
    return line.items[0] == "in" and count.at <= _FRONT and not words.rows.isdisjoint(line.items[: count.at])
