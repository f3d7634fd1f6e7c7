"""The fields of a box: short stretches without a verb, each a label and its figure.

"Median rent then: $1,500. Median rent now: $1,650", "Gold 4, silver 6, bronze 5; total 17", "Home runs: 5 in 2022, 15
in 2023", one to a line or in a row.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.judge.phrases.line import Line, speaks
from claimcheck.lexicon.box_words import BoxWords
from claimcheck.lexicon.marks import CLOSING, DASHES, MARKS, OPENING
from claimcheck.record import Record, replace
from claimcheck.records.claim import Claim

_AND = "and"
_LONGEST = 8
"""Words of a label."""
_SPARSE = 9
"""Words to a figure; a sentence that has more of them is no row of labels."""
_APART = 5
"""Characters between two lines of a box: the end of one, and the bullet of the next."""
_MOST = 24
"""Figures of a box; what has more is a table of many things."""


class Field(Record, eq=False):
    """A figure and the words of its label, before it and behind it. ``heading`` stands before several of them."""

    claim: Claim
    line: Line
    at: int
    heading: tuple[str, ...]
    before: tuple[str, ...]
    after: tuple[str, ...]

    @property
    def label(self) -> tuple[str, ...]:
        """The words of the figure itself."""
        return self.before + self.after

    @property
    def bag(self) -> frozenset[str]:
        """The same without their order, with those of the heading."""
        return frozenset(self.label + self.heading)


Box = tuple[Field, ...]


def boxes(rows: Sequence[Line], words: BoxWords) -> Iterator[tuple[Box, int]]:
    """The boxes among the sentences of a text, each behind the number of the sentence that follows it."""
    box: list[Field] = []
    for n, line in enumerate(rows):
        here = _fields(line, words)
        if box and (not here or not _follows(rows[n - 1], line)):
            yield from _whole(box, n)
            box = []
        box += here
    yield from _whole(box, len(rows))


def _whole(box: Sequence[Field], n: int) -> Iterator[tuple[Box, int]]:
    if 1 < len(box) <= _MOST:
        yield tuple(box), n


def _follows(one: Line, other: Line) -> bool:
    first, second = one.claims[-1].sentence, other.claims[0].sentence
    return first is second or 0 <= second.start - first.end <= _APART


def _fields(line: Line, words: BoxWords) -> list[Field]:
    """The fields of a sentence that has nothing but labels and figures."""
    figures = sum(claim.quantity.kind != "date" for claim in line.claims)
    if (
        not 0 < figures <= _MOST
        or len(line.items) > _SPARSE * figures + _SPARSE
        or not speaks(line.claims[0])
    ):
        return []
    if not words.prose.isdisjoint(line.bag) or (line.claims[0].part == "title" and ":" not in line.bag):
        return []
    found: list[Field] = []
    heading: tuple[str, ...] = ()
    for first, last in _stretches(line):
        named = [n for n in range(first, last) if _names(line, n)]
        at = [n for n in range(first, last) if _figure(line, n)]
        if named and (not at or named[0] < at[0] - 1 or _tells_more(line, at[0], last)):
            heading, first = _bare(line.items[first : named[0]]), named[0] + 1
        one = _field(line, (first, last), at[0], heading, words) if len(at) == 1 else None
        if one is not None:
            found.append(one)
    return [_alone(one, found) for one in found] if _set_out(line, found) else []


def _set_out(line: Line, row: Sequence[Field]) -> bool:
    """Whether a colon or a dash sets labels off, or each figure ends its stretch: no "men hold 70 percent of it"."""
    if any(_names(line, at) for at in range(len(line.items))):
        return True
    return _AND not in line.bag and all(one.before and not one.after for one in row)


def _alone(one: Field, row: Sequence[Field]) -> Field:
    """A field with what stands before it as its label, where that heads no other: "Q1: 120 cars"."""
    shared = sum(other.heading == one.heading for other in row) > 1
    return one if shared else replace(one, heading=(), before=one.heading + one.before)


def _field(
    line: Line, stretch: tuple[int, int], at: int, heading: tuple[str, ...], words: BoxWords
) -> Field | None:
    claim, before, after = line.claim(at), line.items[stretch[0] : at], line.items[at + 1 : stretch[1]]
    named = bool(before) and _names(line, at - 1)
    after = after[: after.index(":")] if ":" in after else after  # "Placed 22nd: Ms Tasman"
    before, after = _bare(before[:-1] if named else before), _bare(after)
    if claim is None or max(len(before), len(after)) > _LONGEST or not (before or (heading and after)):
        return None
    if not named and not words.small.isdisjoint(before):
        return None  # "in the first half 12"
    return Field(claim, line, at, heading, before, after)


def _stretches(line: Line) -> Iterator[tuple[int, int]]:
    """The items [first, last) between marks that end a field."""
    first = 0
    for n, item in enumerate(line.items):
        if (item in MARKS or item == _AND) and not _names(line, n) and not _of_a_date(line, n):
            yield first, n
            first = n + 1
    yield first, len(line.items)


def _names(line: Line, at: int) -> bool:
    """Whether a colon, or a dash between a word and a figure, stands behind a label."""
    item = line.items[at]
    return item == ":" or (
        item in DASHES and at > 0 and line.words[at - 1] is not None and _figure(line, at + 1)
    )


def _of_a_date(line: Line, at: int) -> bool:
    """Whether a bracket only encloses a date: "Visitors (2023): 40,000"."""
    item = line.items[at]
    beside = at + 1 if item in OPENING else at - 1 if item in CLOSING else at
    return line.items[beside].startswith("#date")


def _tells_more(line: Line, at: int, last: int) -> bool:
    """Whether a word stands behind a figure, so that the words before it head a row: "Runs: 5 in 2022, 15 in 2023"."""
    return at + 1 < last and line.words[at + 1] is not None and line.items[at + 1] != ":"


def _bare(label: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(item for item in label if item not in MARKS)


def _figure(line: Line, at: int) -> bool:
    claim = line.claim(at)
    return claim is not None and claim.quantity.kind != "date"
