"""Where the paragraphs of an article stand in the source of the web page that it was taken from.

What stands only once in the page is placed first, in the order of the article, and holds the rest: words that stand
several times (in a menu, in a list of other stories) are taken where they lie between their neighbours. What is not
found letter by letter gets no place.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import islice

from claimcheck.load.page.letters import Letters, bare, page_letters
from claimcheck.record import MutableRecord
from claimcheck.records.stretch import Stretch

_LINE_END = re.compile(r"\r\n|\r|\n")
_PARAGRAPH = re.compile(r"[^\n]+")
_MARKS = re.compile(r"[-–•*|\s]*")
_BEHIND = re.compile(r"(?<![|\s])[|\s]*+\Z")
_CELL = re.compile(r"[^|]+")
_SENTENCE = re.compile(r"\S.*?(?:[.!?][\"”’)\]]*(?=\s)|\Z)", re.DOTALL)
_KEY = 16  # letters by which a piece is looked for
_MOST = 1_000  # places of one key that are kept
_LOOKED_AT = 24  # places of one piece of which the best is taken


class _Piece(MutableRecord):
    """Some letters of the article, and where in it each stands."""

    letters: str
    offsets: list[int]
    place: int | None = None


def stretches(article: str, page: str) -> tuple[Stretch, ...]:
    """Where in ``page`` the words of its ``article`` stand, in the article's order; what is not found is left out."""
    letters = page_letters(page)
    wanted = [_piecewise(article, *found.span()) for found in _PARAGRAPH.finditer(article)]
    finder = _Finder(letters, [piece.letters for whole, parts in wanted for piece in (*whole, *parts)])
    pieces: list[_Piece] = []
    for whole, parts in wanted:
        found = next((piece for piece in whole if finder.once(piece) is not None), None)
        pieces += parts if found is None else [found]
    _place(pieces, finder)
    lines = [0, *(found.end() for found in _LINE_END.finditer(page))]
    return tuple(
        one for piece in pieces if piece.place is not None for one in _stretched(piece, letters, lines)
    )


def _piecewise(article: str, start: int, end: int) -> tuple[list[_Piece], list[_Piece]]:
    """A paragraph as it stands, and without the marks of a list or a table; then in its cells or its sentences."""
    whole = [_piece(article, start, end)]
    row = "|" in article[start:end]
    marks, behind = _MARKS.match(article, start, end), _BEHIND.search(article, start, end)
    words = marks.end() if marks else start, behind.start() if behind else end
    if words != (start, end):
        whole.append(_piece(article, *words, without="|" if row else ""))
    parts = (_CELL if row else _SENTENCE).finditer(article, start, end)
    return whole, [piece for part in parts if (piece := _piece(article, *part.span())).letters]


def _piece(article: str, start: int, end: int, without: str = "") -> _Piece:
    taken = [(letter, start + at) for letter, at in bare(article[start:end]) if letter not in without]
    return _Piece("".join(letter for letter, _ in taken), [at for _, at in taken])


class _Finder:
    """Where on a page some letters stand: one pass over the page for each length they have, up to ``_KEY``."""

    def __init__(self, letters: Letters, wanted: Sequence[str]) -> None:
        self.letters = letters
        self._at: dict[str, list[int]] = {one[:_KEY]: [] for one in wanted if one}
        text = letters.text
        for length in {len(key) for key in self._at}:
            for at in range(len(text) - length + 1):
                found = self._at.get(text[at : at + length])
                if found is not None and len(found) < _MOST:
                    found.append(at)

    def all(self, piece: _Piece, floor: int, ceiling: int, *, backwards: bool) -> Iterator[int]:
        """Where all letters of a piece stand between two places, and neither begin nor end within a word."""
        known = self._at.get(piece.letters[:_KEY], [])
        known = known[bisect_left(known, floor) : bisect_right(known, ceiling - len(piece.letters))]
        for at in reversed(known) if backwards else known:
            end = at + len(piece.letters)
            if self.letters.text.startswith(piece.letters, at) and not (
                self._joined(at) or self._joined(end)
            ):
                yield at

    def once(self, piece: _Piece) -> bool | None:
        """Whether a piece stands on the page only once; None where it does not at all."""
        found = list(islice(self.all(piece, 0, len(self.letters.text), backwards=False), 2))
        return len(found) == 1 if found else None

    def _joined(self, at: int) -> bool:
        """Whether a letter goes on with the word of the one before it."""
        text, starts = self.letters.text, self.letters.starts
        return 0 < at < len(text) and starts[at] - starts[at - 1] < 2 and (text[at - 1] + text[at]).isalnum()

    def zone(self, at: int) -> int:
        """How far from an article a letter of the page is."""
        return self.letters.zones[bisect_right(self.letters.zones, at, key=lambda zone: zone[0]) - 1][1]


def _place(pieces: Sequence[_Piece], finder: _Finder) -> None:
    """Give each piece that can be placed its place."""
    length = len(finder.letters.text)
    alone = [piece for piece in pieces if finder.once(piece)]
    sure = {
        id(piece): at
        for piece, at in _rising([(p, next(finder.all(p, 0, length, backwards=False))) for p in alone])
    }
    waiting: list[_Piece] = []
    floor, behind = 0, False
    for piece in pieces:
        if id(piece) not in sure:
            waiting.append(piece)
            continue
        piece.place = sure[id(piece)]
        _fill(waiting, floor, piece.place, finder, backwards=not behind)
        waiting, floor, behind = [], piece.place + len(piece.letters), True
    _fill(waiting, floor, length, finder, backwards=False)


def _fill(pieces: Sequence[_Piece], floor: int, ceiling: int, finder: _Finder, *, backwards: bool) -> None:
    """Place pieces between two places, each as near as can be to what is placed before it; an article's words first."""
    for piece in reversed(pieces) if backwards else pieces:
        fits = list(islice(finder.all(piece, floor, ceiling, backwards=backwards), _LOOKED_AT))
        if not fits:
            continue
        piece.place = min(fits, key=finder.zone)  # of several the first, which is the nearest
        if backwards:
            ceiling = piece.place
        else:
            floor = piece.place + len(piece.letters)


def _rising(found: Sequence[tuple[_Piece, int]]) -> list[tuple[_Piece, int]]:
    """Of pieces with a place each those that follow each other on the page as they do in the article.

    Of all such choices the one with the most letters.
    """
    ends: list[int] = []  # where the best choices end, rising …
    best: list[tuple[int, int]] = []  # … with their letters, rising too, and their last piece
    before: list[int] = []
    for number, (piece, start) in enumerate(found):
        end = start + len(piece.letters)
        fits = bisect_right(ends, start) - 1
        gained = (best[fits][0] if fits >= 0 else 0) + len(piece.letters)
        before.append(best[fits][1] if fits >= 0 else -1)
        at = bisect_left(ends, end)
        if (at and best[at - 1][0] >= gained) or (
            at < len(ends) and ends[at] == end and best[at][0] >= gained
        ):
            continue
        while at < len(ends) and best[at][0] <= gained:
            del ends[at], best[at]
        ends.insert(at, end)
        best.insert(at, (gained, number))
    chosen, number = [], best[-1][1] if best else -1
    while number >= 0:
        chosen.append(found[number])
        number = before[number]
    return chosen[::-1]


def _stretched(piece: _Piece, letters: Letters, lines: Sequence[int]) -> Iterator[Stretch]:
    """A piece as stretches that stand on one line of the page, side by side."""
    place = piece.place or 0
    start = end = piece.offsets[0]
    begun = until = letters.starts[place]
    line = 0
    for number, offset in enumerate(piece.offsets):
        here, behind = letters.starts[place + number], letters.end(place + number)
        row = bisect_right(lines, here)
        if number and offset < end:  # a mark on the letter before it
            until = max(until, behind)
            continue
        if number and (offset - start != here - begun or row != line):
            yield _stretch(start, end, begun, until, line, lines)
            start, begun = offset, here
        line, end, until = row, offset + 1, behind
    yield _stretch(start, end, begun, until, line, lines)


def _stretch(start: int, end: int, begun: int, until: int, line: int, lines: Sequence[int]) -> Stretch:
    column = begun - lines[line - 1] + 1
    return Stretch(start, end, line, column, column + until - begun)
