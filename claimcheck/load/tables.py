"""Tables to text: each figure in a sentence of its own, with the headings of its row and its column.

"Killed" over 17 beside "Marlbridge" reads "17 killed in Marlbridge." where the column of Marlbridge is headed by
a word for places. The sentence is made here; the cell is where it is told to stand.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from claimcheck.load.content import Content
from claimcheck.load.grid import Cell, Grids, Row
from claimcheck.record import Record, field
from claimcheck.rulebook import Vocabulary
from claimcheck.units.lexicon import Units, units

_DIGIT = re.compile(r"\d")
_YEAR = re.compile(r"(?:1[5-9]|20|21)\d\d(?:[-–/]\d{2,4})?")
_OF_YEAR = re.compile(r"(?:1[5-9]|20|21)\d\d\s+\D*[A-Za-z]")
_DAY = re.compile(r"\d{1,2} [A-Z][a-z]+ \d{4}|[A-Z][a-z]+ \d{1,2}, \d{4}|\d{4}-\d\d-\d\d")
_MARKS = "*†‡⁰¹²³⁴⁵⁶⁷⁸⁹"  # of a footnote
_BARE = re.compile(rf"[-−]?[\d.,\u00a0\u202f ]+[{_MARKS}]*")
_BRACKETS = re.compile(r"\s*[\[(]([^()\[\]]{1,20})[\])]\s*$|,\s*([^\s,]{1,10})$")
_CURRENCY = re.compile(r"([$€£¥])\s*(.*)")
_LONGEST_HEADING = 8  # words; a cell with more is a remark


class Words(Record):
    """What headings mean, as ``rules/wording/tables.yaml`` has it; nothing where no vocabulary is at hand."""

    places: frozenset[str] = frozenset()
    serials: frozenset[str] = frozenset()
    years: frozenset[str] = frozenset()
    counting: tuple[str, ...] = ()
    scales: Mapping[str, str] = field(default_factory=dict)
    hedges: tuple[str, ...] = ()
    units: Units | None = None

    @staticmethod
    def of(vocabulary: Vocabulary) -> Words:
        """The words of a vocabulary."""
        table, hedges = vocabulary.table("tables"), vocabulary.table("hedges")["before"].values()
        return Words(
            frozenset(table["places"]),
            frozenset(table["serials"]),
            frozenset(table["years"]),
            tuple(table["counting"]),
            table["scales"],
            tuple(f"{hedge} " for kind in hedges for hedge in kind),
            units(vocabulary),
        )


class _Heading(Record):
    """What stands over a column: what its figures measure, and how they are written."""

    words: str
    before: str = ""
    after: str = ""


def content(found: Grids, vocabulary: Vocabulary) -> Content:
    """The text of a file's tables, with the cell that each stretch of it comes from."""
    parts: list[str] = []
    fields: list[tuple[int, str]] = []
    length, title, words = 0, None, Words.of(vocabulary)
    for text, place in (one for sheet in found.sheets for one in sentences(sheet.rows, words)):
        title = title or (text if not parts and _DIGIT.search(text) is None else None)
        fields.append((length, place))
        parts.append(text)
        length += len(text) + 2
    return Content(
        "\n\n".join(parts),
        plain=False,
        origin="table",
        heading=title,
        warnings=found.warnings,
        fields=tuple(fields),
    )


def sentences(rows: Sequence[Row], words: Words) -> Iterator[tuple[str, str]]:
    """Text and place of each title and remark, and of each figure."""
    for block in _blocks(rows):
        yield from _Table(block, words).sentences()


def _blocks(rows: Sequence[Row]) -> Iterator[list[Row]]:
    """The tables between empty rows."""
    block: list[Row] = []
    for row in rows:
        if any(row):
            block.append(row)
        elif block:
            yield block
            block = []
    if block:
        yield block


class _Table:
    def __init__(self, rows: list[Row], words: Words) -> None:
        self._rows, self._words = rows, words

    def sentences(self) -> Iterator[tuple[str, str]]:
        """Titles first, then row by row."""
        at = 0
        while at < len(self._rows) and (alone := _alone(self._rows[at])) is not None:
            yield _flat(alone.text), alone.place
            at += 1
        first = at
        while at < len(self._rows) and self._is_heading(self._rows[at], first=at == first):
            at += 1
        headings = self._headings(self._rows[first:at])
        for row in self._rows[at:]:
            alone = _alone(row)
            if alone is not None and not alone.typed:
                words = _flat(alone.text)
                if _DIGIT.search(words) or len(words.split()) > _LONGEST_HEADING:
                    yield words, alone.place
            else:
                yield from self._figures(row, headings)

    def _is_heading(self, row: Row, *, first: bool) -> bool:
        """Whether a row holds no figure; in the first, years are headings."""
        cells = [cell for cell in row if cell is not None]
        return all(
            _DIGIT.search(cell.text) is None
            or (first and (_YEAR.fullmatch(cell.text) or _DAY.fullmatch(cell.text)))
            or (first and _OF_YEAR.match(cell.text))
            or (not cell.typed and not self._is_figure(_flat(cell.text)))
            for cell in cells
        )

    def _headings(self, rows: Sequence[Row]) -> list[_Heading]:
        """The words over each column; a heading of an upper row reaches to the next one on its right."""
        width = max((len(row) for row in self._rows), default=0)
        words = [""] * width
        for row in rows:
            reaching = ""
            for at in range(width):
                cell = row[at] if at < len(row) else None
                said = _flat(cell.text) if cell else "" if row is rows[-1] else reaching
                reaching = said
                words[at] = f"{words[at]} {said}".strip()
        return [self._heading(one) for one in words]

    def _heading(self, words: str) -> _Heading:
        bracket = _BRACKETS.search(words)
        inside = (bracket[1] or bracket[2]).strip() if bracket else ""
        name = words[: bracket.start()] if bracket else words
        low = name.lower()
        for counting in self._words.counting:
            if low.startswith(f"{counting} "):
                name = name[len(counting) + 1 :]
                break
        scales, money = self._words.scales, _CURRENCY.fullmatch(inside)
        if money is not None:
            scale = scales.get(money[2].lower(), money[2])
            return _Heading(name, money[1], f" {scale}" if scale else "")
        if inside == "%":
            return _Heading(name, "", "%")
        if inside.lower() in scales and (bracket is None or bracket[1]):
            return _Heading(name, "", f" {scales[inside.lower()]}")
        known = self._words.units
        if inside and known is not None and known.lookup(inside) is not None:
            return _Heading(name, "", f" {inside}")
        return _Heading(name if bracket is None else words)

    def _figures(self, row: Row, headings: Sequence[_Heading]) -> Iterator[tuple[str, str]]:
        """A sentence for each figure of a row, with what stands to its left and over it."""
        named: list[str] = []
        where, when = "", ""
        for cell, heading in zip(row, headings, strict=False):
            if cell is None:
                continue
            text, over = _flat(cell.text), heading.words.lower()
            if over in self._words.serials:
                continue
            is_day = _DAY.fullmatch(text) is not None
            is_first = not named and not where and not when
            if is_day or (_YEAR.fullmatch(text) and (is_first or over in self._words.years)):
                when = f" {'on' if is_day else 'in'} {text}"
            elif len(text.split()) > _LONGEST_HEADING:
                yield text, cell.place
            elif over in self._words.places:
                where = f" in {text}"
            elif not cell.typed and not self._is_figure(text):
                named.append(text)
            else:
                yield _sentence(text, heading, named, where, when), cell.place

    def _is_figure(self, text: str) -> bool:
        """Whether a cell of text is a figure: it begins with a digit, a sign or a hedge ("about 30"), no name does."""
        if _DIGIT.search(text) is None:
            return False
        return not text[0].isalpha() or f"{text.lower()} ".startswith(self._words.hedges)


def _sentence(figure: str, heading: _Heading, named: Sequence[str], where: str, when: str) -> str:
    words = heading.words
    if _YEAR.fullmatch(words) or _DAY.fullmatch(words):
        when, words = f" {'on' if _DAY.fullmatch(words) else 'in'} {words}", ""
    bare = _BARE.fullmatch(figure) is not None
    plain = _BARE.fullmatch(figure.split()[-1]) is not None and not heading.before and not heading.after
    if bare:
        figure = f"{heading.before}{figure.rstrip(_MARKS)}{heading.after}"
    whose = f"{', '.join(named)}: " if named else ""
    if plain and words:
        return f"{whose}{figure} {_lowered(words)}{where}{when}."
    what = f"{words}{where}{when}".strip()
    what = what[:1].upper() + what[1:]
    return f"{whose}{what}: {figure}." if what else f"{whose}{figure}."


def _alone(row: Row) -> Cell | None:
    """The only cell of a row, in its first column: a title or a remark."""
    return row[0] if row and not any(row[1:]) else None


def _lowered(words: str) -> str:
    """A heading within a sentence: "Killed" is "killed", "GDP" stays."""
    first = words.split()[0]
    return words[0].lower() + words[1:] if first[1:].islower() or len(first) == 1 else words


def _flat(text: str) -> str:
    return " ".join(text.split())
