"""Whether two times of a sentence are told by the clocks of two places, so that no length follows from them."""

from __future__ import annotations

from itertools import pairwise

from claimcheck.judge.phrases import Line
from claimcheck.judge.phrases.spans.span_words import SpanWords
from claimcheck.judge.phrases.spans.stretches import Stretch


def travels(line: Line, words: SpanWords) -> bool:
    """Whether two times are told by two clocks: "left Doha at 8.15 and landed in Rome at 1.15"."""
    return any(item in words.travel and there == "in" for item, there in pairwise(line.items))


def two_clocks(line: Line, span: Stretch, words: SpanWords) -> bool:
    """Whether two times are told by the clocks of two places: "from Orvel (9:15 a.m.) to Tamm (10:05 a.m. local
    time)". No length follows from them; "from 9 a.m. to 1 p.m. local time" is told by one."""
    if not any(words.local.issubset(line.items[at + 1 : at + 3]) for at in (span.first, span.last)):
        return False
    between = line.words[span.first + 1 : span.last]
    return any(word is not None and word.text[0].isupper() for word in between)
