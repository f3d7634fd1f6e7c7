"""Which words stand between quotation marks; an apostrophe is no quotation mark."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from claimcheck.record import Record
from claimcheck.records.document import Quotation
from claimcheck.rulebook import Vocabulary

_BEFORE = ' \t\n\r\u00a0([{—–-/>“"‘'


def quotations(text: str, spans: Iterable[tuple[int, int]], vocabulary: Vocabulary) -> tuple[Quotation, ...]:
    """The quotations within each of the spans (paragraphs), outermost ones, in text order.

    A mark that is opened and not closed reaches to the paragraph's end, as speech of several paragraphs does.
    """
    marks = _marks(vocabulary)
    found = [one for start, end in spans for one in _paragraph(text, start, end, marks)]
    return tuple(Quotation(start, end) for start, end in found if start < end)


class _Marks(Record, eq=False):
    pairs: dict[str, str]
    plain: frozenset[str]
    single: dict[str, str]
    doubles: frozenset[str]
    clipped: re.Pattern[str]
    any_mark: re.Pattern[str]


@lru_cache(maxsize=8)
def _marks(vocabulary: Vocabulary) -> _Marks:
    table = vocabulary.table("sentences")
    pairs, plain, single = (
        dict(table["quotes"]),
        frozenset(table["plain_quotes"]),
        dict(table["single_quotes"]),
    )
    every = {*pairs, *pairs.values(), *plain, *single, *single.values()}
    clipped = "|".join(table["clipped"])
    return _Marks(
        pairs,
        plain,
        single,
        plain | frozenset(pairs.values()),
        re.compile(rf"(?:(?:{clipped})\b|\d0s)", re.IGNORECASE),
        re.compile("[" + re.escape("".join(sorted(every))) + "]"),
    )


def _paragraph(text: str, start: int, end: int, marks: _Marks) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    opened: tuple[str, int] | None = None
    places = [match.start() for match in marks.any_mark.finditer(text, start, end)]
    singles_closed = end  # a single mark is opened only where it is closed: beyond this place none is
    for index, place in enumerate(places):
        mark = text[place]
        if opened is not None:
            double = mark in marks.doubles and opened[0] in marks.doubles  # “mixed" pairs are common
            if double or (
                mark == opened[0] and _closes(text, place, end, places[index + 1 : index + 21], mark)
            ):
                found.append((opened[1], place))
                opened = None
            continue
        if mark in marks.pairs:
            opened = (marks.pairs[mark], place + 1)
        elif mark in marks.plain:
            if not (place > start and text[place - 1].isdigit()):  # 6'2": inches
                opened = (mark, place + 1)
        elif mark in marks.single and place < singles_closed and _opens(text, place, start, end, marks):
            closing = marks.single[mark]
            rest = places[index + 1 : index + 201]
            if any(text[other] == closing and _ends_word(text, other, end) for other in rest):
                opened = (closing, place + 1)
            else:
                singles_closed = place
    if opened is not None and opened[0] not in marks.single.values():
        found.append((opened[1], end))
    return found


def _opens(text: str, place: int, start: int, end: int, marks: _Marks) -> bool:
    if place > start and text[place - 1] not in _BEFORE:
        return False
    if place + 1 >= end or text[place + 1].isspace():
        return False
    return marks.clipped.match(text, place + 1) is None


def _ends_word(text: str, place: int, end: int) -> bool:
    """Whether a single mark can close: no letter or digit behind it, no space before it."""
    return (place + 1 >= end or not text[place + 1].isalnum()) and not text[place - 1].isspace()


def _closes(text: str, place: int, end: int, rest: Iterable[int], mark: str) -> bool:
    """A closing single mark; the one of a plural's genitive ("the rebels’ city") is not where a better follows."""
    if not _ends_word(text, place, end):
        return False
    genitive = (
        text[place - 1] in "sS"
        and text[place + 1 : place + 2] == " "
        and text[place + 2 : place + 3].islower()
    )
    if not genitive:
        return True
    return not any(
        text[other] == mark and _ends_word(text, other, end) for other in rest if other - place < 300
    )
