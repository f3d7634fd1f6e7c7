"""A stretch of text into sentences: sentencex does the work, and what it gets wrong is put right."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from sentencex import get_sentence_boundaries

from claimcheck.record import Record
from claimcheck.rulebook import Vocabulary

Span = tuple[int, int]
_SURROGATE = re.compile("[\ud800-\udfff]")
_SPACE = re.compile(r"\s")
_GAP = re.compile(r"\s+(?![\d\s])")
_QUOTE = re.compile('["“”‘’«»„]')
_DOTS = re.compile(r"(?:\.\s){2,}\.|…|\.{3,}")
_AROUND = ".,;:()"
"""What may cling to a zone or a day behind a clock time: "(5 p.m. Eastern)"."""
_LOCAL_TIME = re.compile(r"(?:[A-Z][a-z]{1,15} ){1,2}time\b")
""" "At 8 p.m. London time" is one sentence."""
_MOST = 10_000  # characters that the splitter is given at once
_LONG = 500  # characters; a longer "sentence" may be a paragraph held together by a quotation mark left open


def split(text: str, start: int, end: int, vocabulary: Vocabulary) -> list[Span]:
    """The sentences of ``text[start:end]``, in order, without the white space around them."""
    known = _split_words(vocabulary)
    spans = _cut(text, start, end)
    spans = [part for span in spans for part in _unlock(text, *span)]
    spans = [part for span in spans for part in _after_clock(text, *span, known)]
    spans = [part for span in spans for part in _after_unit(text, *span, known)]
    joined: list[Span] = []
    for first, last in spans:
        if joined and _goes_on(text, joined[-1], (first, last), known):
            joined[-1] = (joined[-1][0], last)
        else:
            joined.append((first, last))
    return joined


def cut(text: str, start: int, end: int, longest: int) -> list[Span]:
    """A sentence in pieces of at most so many characters; a number with spaces in it and a longer word stay whole."""
    spans = []
    while end - start > longest:
        before = [gap.start() for gap in _GAP.finditer(text, start + longest // 2, start + longest)]
        gap = _GAP.search(text, start + longest, end)
        stop = before[-1] if before else gap.start() if gap else end
        spans += [span for span in [_trimmed(text, start, stop)] if span is not None]
        start = stop
    return spans + [span for span in [_trimmed(text, start, end)] if span is not None]


def _cut(text: str, start: int, end: int, *, quotes: bool = True) -> list[Span]:
    """The splitter's own sentences. It counts code points; it sees no line ends, for they are a margin's.

    It is given a bounded stretch at a time, since some marks make its work grow with the square of the
    length; the last sentence of a stretch begins the next one.
    """
    spans: list[Span] = []
    while start < end:
        stop = min(end, start + _MOST)
        piece = _SURROGATE.sub("�", _SPACE.sub(" ", text[start:stop]))
        if not quotes or len(_QUOTE.findall(piece)) * 20 > max(len(piece), 1_000):
            piece = _QUOTE.sub(" ", piece)
        if stop < end and " " in piece[_MOST // 2 :]:
            piece = piece[: piece.rindex(" ") + 1]
        found = [
            (start + trimmed[0], start + trimmed[1])
            for boundary in get_sentence_boundaries("en", piece)
            if (trimmed := _trimmed(piece, boundary["start_index"], boundary["end_index"]))
        ]
        if stop == end:
            return spans + found
        if not found:
            start += len(piece)
            continue
        if len(found) > 1:
            start = found.pop()[0]
        else:
            start += len(piece)
        spans += found
    return spans


def _trimmed(text: str, start: int, end: int) -> Span | None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return (start, end) if start < end else None


def _unlock(text: str, start: int, end: int) -> list[Span]:
    """A very long sentence cut again without regard to its quotation marks."""
    if end - start < _LONG or _QUOTE.search(text, start, end) is None:
        return [(start, end)]
    spans = _cut(text, start, end, quotes=False)
    # The marks were blanks to the splitter: give each back to the sentence it closes or opens.
    edges = [start]
    for before, after in pairwise(spans):
        edge = before[1]
        while edge < after[0] and not text[edge].isspace():
            edge += 1
        edges.append(edge)
    edges.append(end)
    cut = (_trimmed(text, *pair) for pair in pairwise(edges))
    return [span for span in cut if span is not None]


def _after_clock(text: str, start: int, end: int, known: _SplitWords) -> list[Span]:
    """ "It fell by 7 p.m. Rebels left." are two sentences, "at 7 p.m. Eastern" is one."""
    spans: list[Span] = []
    for found in known.clock.finditer(text, start, end):
        zone = found["next"].lower().strip(_AROUND) in known.clock_words
        if not (zone or _LOCAL_TIME.match(text, found.start("next"))):
            spans.append((start, found.start("gap")))
            start = found.start("next")
    return [*spans, (start, end)]


def _after_unit(text: str, start: int, end: int, known: _SplitWords) -> list[Span]:
    """ "The limit is 80 km/h. A car did 140." are two sentences, though "h." looks like an initial."""
    spans: list[Span] = []
    for gap in known.units.finditer(text, start, end):
        spans.append((start, gap.start("gap")))
        start = gap.end()
    return [*spans, (start, end)]


def _goes_on(text: str, before: Span, after: Span, known: _SplitWords) -> bool:
    words = text[max(before[0], before[1] - 24) : before[1]].split()
    last, following = words[-1].lower().lstrip("(“\"'‘[") if words else "", text[after[0] : after[0] + 24]
    if last in known.abbreviations and before[1] < after[0]:
        return True
    if last in ("a.m.", "p.m.") and (
        following.split()[0].lower().strip(_AROUND) in known.clock_words or _LOCAL_TIME.match(following)
    ):
        return True
    if _DOTS.search(text, max(before[0], before[1] - 8), before[1]) and following[0].islower():
        return True
    if not any(char.isalnum() for char in text[after[0] : after[1]]):
        return True  # a quotation mark or a bracket by itself belongs to what it closes
    if following[0].islower() and last.endswith((".", "!", "?")) and before[1] < after[0]:
        word = following.split()[0]
        return not (word.lower().startswith(known.small) or any(map(str.isupper, word)))
    return False


class _SplitWords(Record, eq=False):
    abbreviations: frozenset[str]
    clock_words: frozenset[str]
    small: tuple[str, ...]
    clock: re.Pattern[str]
    units: re.Pattern[str]
    """A unit such as "km/h" at the end of a sentence, with its stop and the space behind it."""


@lru_cache(maxsize=8)
def _split_words(vocabulary: Vocabulary) -> _SplitWords:
    table = vocabulary.table("sentences")
    units = "|".join(map(re.escape, table["ends_after"]))
    return _SplitWords(
        frozenset(table["goes_on_after"]),
        frozenset(table["after_clock"]),
        tuple(table["small_beginnings"]),
        re.compile(r"\d\s?[ap]\.m\.(?P<gap>\s+)(?P<next>[A-Z]\S*)"),
        re.compile(rf"(?<!\w)(?:{units})\.(?P<gap>\s+)(?=[\"“‘']?[A-Z])"),
    )
