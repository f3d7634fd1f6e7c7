"""The rows of a table, read from the top: its title, its headings, its figures and the remarks between them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.load.tables.grid import Cell, Row
from claimcheck.load.tables.headings import Heading, heading
from claimcheck.load.tables.sentence import sentence
from claimcheck.load.tables.shapes import DAY, DIGIT, OF_YEAR, YEAR, flat
from claimcheck.load.tables.words import Words

_LONGEST_HEADING = 8  # words; a cell with more is a remark


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
            yield flat(alone.text), alone.place
            at += 1
        first = at
        while at < len(self._rows) and self._is_heading(self._rows[at], first=at == first):
            at += 1
        headings = self._headings(self._rows[first:at])
        for row in self._rows[at:]:
            alone = _alone(row)
            if alone is not None and not alone.typed:
                words = flat(alone.text)
                if DIGIT.search(words) or len(words.split()) > _LONGEST_HEADING:
                    yield words, alone.place
            else:
                yield from self._figures(row, headings)

    def _is_heading(self, row: Row, *, first: bool) -> bool:
        """Whether a row holds no figure; in the first, years are headings."""
        cells = [cell for cell in row if cell is not None]
        return all(
            DIGIT.search(cell.text) is None
            or (first and (YEAR.fullmatch(cell.text) or DAY.fullmatch(cell.text)))
            or (first and OF_YEAR.match(cell.text))
            or (not cell.typed and not self._is_figure(flat(cell.text)))
            for cell in cells
        )

    def _headings(self, rows: Sequence[Row]) -> list[Heading]:
        """The words over each column; a heading of an upper row reaches to the next one on its right."""
        width = max((len(row) for row in self._rows), default=0)
        words = [""] * width
        for row in rows:
            reaching = ""
            for at in range(width):
                cell = row[at] if at < len(row) else None
                said = flat(cell.text) if cell else "" if row is rows[-1] else reaching
                reaching = said
                words[at] = f"{words[at]} {said}".strip()
        return [heading(one, self._words) for one in words]

    def _figures(self, row: Row, headings: Sequence[Heading]) -> Iterator[tuple[str, str]]:
        """A sentence for each figure of a row, with what stands to its left and over it."""
        named: list[str] = []
        where, when = "", ""
        for cell, head in zip(row, headings, strict=False):
            if cell is None:
                continue
            text, over = flat(cell.text), head.words.lower()
            if over in self._words.serials:
                continue
            is_day = DAY.fullmatch(text) is not None
            is_first = not named and not where and not when
            if is_day or (YEAR.fullmatch(text) and (is_first or over in self._words.years)):
                when = f" {'on' if is_day else 'in'} {text}"
            elif len(text.split()) > _LONGEST_HEADING:
                yield text, cell.place
            elif over in self._words.places:
                where = " in total" if text.lower() in self._words.totals else f" in {text}"
            elif not cell.typed and not self._is_figure(text):
                named.append(text)
            else:
                yield sentence(text, head, named, where, when), cell.place

    def _is_figure(self, text: str) -> bool:
        """Whether a cell of text is a figure: it begins with a digit, a sign or a hedge ("about 30"), no name does."""
        if DIGIT.search(text) is None:
            return False
        return not text[0].isalpha() or f"{text.lower()} ".startswith(self._words.hedges)


def _alone(row: Row) -> Cell | None:
    """The only cell of a row, in its first column: a title or a remark."""
    return row[0] if row and not any(row[1:]) else None
