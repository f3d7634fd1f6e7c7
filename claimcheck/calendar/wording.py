"""The words for time as pieces of patterns, compiled once for each vocabulary."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from claimcheck.record import Record

if TYPE_CHECKING:
    from claimcheck.rulebook import Vocabulary


_YEAR_DIGITS = 4
_NAMES = frozenset({"month", "weekday"})
_ANCHORS = re.compile(r"[A-Za-z]+|\d+[snrt]?")  # "12th", "1990s"


class Words(Record, eq=False):
    """Look-up tables (keys in lower case) and the alternations that find their keys."""

    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    days: Mapping[str, int]
    lengths: Mapping[str, str]
    parts: Mapping[str, int]
    ordinals: Mapping[str, int]
    numbers: Mapping[str, int]
    relations: Mapping[str, str]
    before: frozenset[str]
    this: frozenset[str]
    next: frozenset[str]
    rolling: frozenset[str]
    recent: frozenset[str]
    future_relations: frozenset[str]
    pieces: Mapping[str, str]
    anchors: Mapping[str, tuple[str, ...]]
    """What a word of a text may be the anchor of: "friday" of "weekday", "night" of "relday" and "length"."""

    def anchored(self, text: str) -> set[str]:
        """The kinds of expression that some word or number of ``text`` could anchor; the others are not in it.

        Names of months and weekdays count with a capital only; "year" is any number of four digits and more,
        "ordinal" one with letters behind it ("the 12th").
        """
        kinds: set[str] = set()
        for word in set(_ANCHORS.findall(text)):
            if word[0].isdecimal():
                if word[-1].isalpha():
                    kinds.add("ordinal")
                if len(word) >= _YEAR_DIGITS:
                    kinds.add("year")
            elif (found := self.anchors.get(word.lower())) is not None:
                kinds.update(kind for kind in found if kind not in _NAMES or word[0].isupper())
        return kinds

    def pattern(self, template: str) -> re.Pattern[str]:
        """A template with ``<name>`` for each piece, spaces standing for any white space."""
        filled = re.sub(r"(?<!P)<(\w+)>", lambda hit: self.pieces[hit.group(1)], template)
        return re.compile(re.sub(r" ", r"\\s+", filled))


@lru_cache(maxsize=8)
def words_of(vocabulary: Vocabulary) -> Words:
    """The words of ``rules/wording/calendar.yaml`` as the vocabulary has them."""
    table: Mapping[str, Any] = vocabulary.table("calendar")
    lists = {key: [str(word) for word in table[key]] for key in table if key not in ("version", "about")}
    pieces = {
        "month": _names(lists["months"]),
        "anymonth": f"(?:{_names(lists['months'])}|{_names(lists['month_abbreviations'])}\\b\\.?)",
        "weekday": _names(lists["weekdays"]),
        "anyweekday": f"(?:{_names(lists['weekdays'])}|{_names(lists['weekday_abbreviations'])}\\b\\.?)",
        "relday": any_of(lists["relative_days"]),
        "daypart": any_of(lists["day_parts"]),
        "length": any_of(
            f"{word}s" if plural else word for word in lists["lengths"] for plural in (True, False)
        ),
        "part": any_of(lists["parts"]),
        "season": any_of(lists["seasons"]),
        "turn": any_of(lists["turns"]),
        "before": any_of(lists["before_words"]),
        "which": any_of(lists["before_words"] + lists["this_words"] + lists["next_words"]),
        "rolling": any_of(lists["before_words"] + lists["next_words"] + lists["recent_words"]),
        "inner": any_of(lists["inner_words"]),
        "ordinal": any_of(lists["ordinals"]),
        "number": f"(?:{any_of(lists['small_numbers'])}|{any_of(lists['vague_numbers'])}|\\d{{1,3}})",
        "relation": any_of(lists["relations"]),
        "connector": any_of(lists["connectors"]),
        "notyear": any_of(lists["not_years"]),
        "numbered": any_of(lists["numbered_things"]),
        "cue": any_of(lists["future_cues"]),
        "modal": "|".join(_longest_first(lists["future_modals"])),
        "saying": any_of(lists["saying"]),
        "day": r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?![\d%])",
        "year": r"(?:1[5-9]|20|21)\d\d(?![\d%])",
    }
    return Words(
        months={**_lower(table["months"]), **_lower(table["month_abbreviations"])},
        weekdays={**_lower(table["weekdays"]), **_lower(table["weekday_abbreviations"])},
        days=_lower(table["relative_days"]),
        lengths=_lower(table["lengths"]),
        parts=_lower(table["parts"]),
        ordinals=_lower(table["ordinals"]),
        numbers=_lower(table["small_numbers"]),
        relations=_lower(table["relations"]),
        before=frozenset(lists["before_words"]),
        this=frozenset(lists["this_words"]),
        next=frozenset(lists["next_words"]),
        rolling=frozenset(lists["rolling_words"]),
        recent=frozenset(lists["recent_words"]),
        future_relations=frozenset(lists["future_relations"]),
        pieces=pieces,
        anchors=_anchors(lists),
    )


def _anchors(lists: Mapping[str, list[str]]) -> dict[str, tuple[str, ...]]:
    kinds: defaultdict[str, list[str]] = defaultdict(list)
    for kind, words in _anchor_words(lists):
        for word in words:
            kinds[word.lower().split()[-1]].append(kind)  # "the day before yesterday"
    return {word: tuple(dict.fromkeys(found)) for word, found in kinds.items()}


def _anchor_words(lists: Mapping[str, list[str]]) -> Iterator[tuple[str, Iterable[str]]]:
    yield "month", lists["months"] + lists["month_abbreviations"]
    yield "weekday", lists["weekdays"]
    yield "relday", lists["relative_days"]
    yield "length", [form for word in lists["lengths"] for form in (word, f"{word}s")]
    yield "season", lists["seasons"]
    yield "turn", lists["turns"]
    yield "half", ["half"]


def _lower(table: Mapping[Any, Any]) -> dict[str, Any]:
    return {str(key).lower(): value for key, value in table.items()}


def any_of(words: Iterable[str]) -> str:
    """Any of the words, the longest first, in any case; their spaces stand for any white space."""
    return f"(?i:{'|'.join(_longest_first(words))})"


def _names(words: Iterable[str]) -> str:
    """Any of the words written as a name: with a capital, or all in capitals."""
    return f"(?:{'|'.join(_longest_first(form for w in words for form in (w.capitalize(), w.upper())))})"


def _longest_first(words: Iterable[str]) -> list[str]:
    return [re.escape(word).replace(r"\ ", " ") for word in sorted(set(words), key=lambda w: (-len(w), w))]
