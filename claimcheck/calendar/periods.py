"""Finding the expressions of time in a stretch of text, and what the words before them make of them."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

from claimcheck.calendar.dates import resolve, shifted, weekday_after
from claimcheck.calendar.expressions import expressions
from claimcheck.calendar.setting import Reading, Setting
from claimcheck.calendar.tense import tenses_of
from claimcheck.calendar.wording import words_of
from claimcheck.record import Record, replace
from claimcheck.records.claim import Period

if TYPE_CHECKING:
    from claimcheck.rulebook import Vocabulary


class _Found(Record):
    """An expression in the text: ``[start, end)`` with the relation word, the core without it."""

    start: int
    core: int
    end: int
    relation: str
    word: str
    reading: Reading


def periods(text: str, start: int, published: date | None, vocabulary: Vocabulary) -> list[Period]:
    """Every expression of time in ``text``, in order and without overlaps.

    ``start`` is the place of ``text`` in its source: the spans that come out count from the source's
    start. Dates that hang on the day of publication stay None where ``published`` is None.
    """
    found = _joined(_found(text, published, vocabulary), text, vocabulary, published)
    return [
        Period(
            text[one.start : one.end],
            *_related(one, published),
            "since" if one.relation == "since" else "as_of" if one.relation == "as_of" else "during",
            start + one.start,
            start + one.end,
        )
        for one in found
    ]


def period(words: str, published: date | None, vocabulary: Vocabulary) -> Period | None:
    """The first expression of time in some words; None where they hold none."""
    return next(iter(periods(words, 0, published, vocabulary)), None)


def _related(one: _Found, published: date | None) -> tuple[date | None, date | None]:
    first, last = one.reading.first, one.reading.last
    match one.relation:
        case "since":
            return first, published if published is None or first is None or published >= first else None
        case "until":
            return None, last
        case "before":
            return None, None if first is None else shifted(first, -1)
        case "after" if not (one.reading.parts and one.reading.parts.end):
            # "after the past two weeks of rain": in them
            return first, last if first != last == published else None
    return first, last


def _found(text: str, published: date | None, vocabulary: Vocabulary) -> list[_Found]:
    words = words_of(vocabulary)
    anchored = words.anchored(text)
    if not anchored:
        return []
    hits = [
        (match, expression.read)
        for expression in expressions(vocabulary)
        if not anchored.isdisjoint(expression.anchors)
        for match in expression.pattern.finditer(text)
        if match.end() > match.start()
    ]
    if not hits:
        return []
    patterns, tenses = _patterns(vocabulary), tenses_of(vocabulary)
    hits.sort(key=lambda hit: (hit[0].start(), -hit[0].end()))
    found: list[_Found] = []
    end = 0
    for match, reading in hits:
        core = match.start() + len(match.group()) - len(match.group().lstrip())
        if core < end or _is_count(match, text, patterns):
            continue
        lead = patterns.relation.search(text, max(end, core - 24), core)
        word = " ".join(lead["word"].lower().split()) if lead else ""
        begin = lead.start("word") if lead else core
        looks_ahead = word in words.future_relations
        future = not tenses.is_told(text, core) and tenses.is_ahead(text, begin, match.end(), looks_ahead)
        read = reading(match, Setting(words, published, "future" if future else None))
        if read is None:
            continue
        relation = words.relations[word] if lead else "during"
        if relation == "during" and tenses.since_clause(text, begin):
            relation = "since"
        found.append(_Found(begin, core, match.end(), relation, word, read))
        end = match.end()
    return found


def _is_count(match: re.Match[str], text: str, patterns: _Patterns) -> bool:
    """Whether four digits are a count ("about 2011 votes", "1990 people") and no year."""
    if not match.group().strip().isdecimal():
        return False
    return (
        patterns.not_year.search(text, max(0, match.start() - 24), match.start()) is not None
        or patterns.counted.match(text, match.end()) is not None
    )


def _joined(found: list[_Found], text: str, vocabulary: Vocabulary, published: date | None) -> list[_Found]:
    """Two ends made one: "from Friday to Monday", "between 2 November and 5 November", "2011–2013"."""
    connector = _patterns(vocabulary).connector
    joined: list[_Found] = []
    for one in found:
        before = joined[-1] if joined else None
        link = connector.fullmatch(text, before.end, one.core) if before else None
        if before is None or link is None:
            joined.append(one)
            continue
        sign = link["word"]
        if (sign is not None and sign.lower().startswith("and")) != (before.word == "between"):
            joined.append(one)
            continue
        first, last = _ends(before.reading, one.reading, published)
        during: Literal["during"] = "during"
        joined[-1] = replace(before, end=one.end, relation=during, reading=Reading(first, last))
    return joined


def _ends(left: Reading, right: Reading, published: date | None) -> tuple[date | None, date | None]:
    if left.parts is not None and right.parts is not None and left.parts.end is None:
        weekdays = right.parts.weekday is not None and right.parts.day is None
        if weekdays and right.parts.weekday is not None and left.first is not None:
            return left.first, weekday_after(left.first, right.parts.weekday)
        days = resolve(replace(left.parts, end=right.parts), published)
        if days is not None:
            return days
    if left.first is not None and right.last is not None and right.last < left.first:
        return left.first, None
    return left.first, right.last


class _Patterns(Record, eq=False):
    relation: re.Pattern[str]
    not_year: re.Pattern[str]
    counted: re.Pattern[str]
    connector: re.Pattern[str]


@lru_cache(maxsize=8)
def _patterns(vocabulary: Vocabulary) -> _Patterns:
    words = words_of(vocabulary)
    return _Patterns(
        relation=words.pattern(r"\b(?P<word><relation>)(?: (?i:at least|about|around|the|early|late))?\s+$"),
        not_year=words.pattern(r"\b(?:<notyear>)\s+$"),
        counted=words.pattern(
            r"\s+(?:(?!was\b|is\b|has\b|as\b|this\b)[a-z]+(?<!ss)s\b(?!\w)|(?:<numbered>)\b)"
        ),
        connector=words.pattern(r"\s*(?:[-–—]|\b(?P<word><connector>)\b(?: (?i:at least|the))?)\s*"),
    )
