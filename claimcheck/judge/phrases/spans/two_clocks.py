"""Whether two times of a sentence are told by the clocks of two places, so that no length follows from them."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise

from claimcheck.judge.phrases import Line
from claimcheck.judge.phrases.spans.clock_spans import clock_far
from claimcheck.judge.phrases.spans.span_words import SpanWords
from claimcheck.judge.phrases.spans.stretches import Stretch
from claimcheck.judge.phrases.spread import Spread, spread

_ZONE = 30
_ZONES = 48


def travels(line: Line, words: SpanWords) -> bool:
    """Whether two times are told by two clocks: "left Doha at 8.15 and landed in Rome at 1.15"."""
    return any(item in words.travel and there == "in" for item, there in pairwise(line.items))


def some_zones(line: Line, at: int, span: Stretch) -> bool:
    """Whether two clocks can make a length right: zones are whole hours and half hours apart, so that 40 minutes from
    9.10 in one place to 11.05 in another are right by none."""
    length, far = line.claim(at), clock_far(span.claims)
    stated = spread(length, far[1]) if length is not None and far is not None else None
    if stated is None or far is None:
        return True
    apart = (far[0].middle + _ZONE * Decimal(n) for n in range(-_ZONES, _ZONES + 1))
    return any(stated.meets(Spread(minutes, minutes)) for minutes in apart)


def two_clocks(line: Line, span: Stretch, words: SpanWords) -> bool:
    """Whether two times are told by the clocks of two places: "from Orvel (9:15 a.m.) to Tamm (10:05 a.m. local
    time)". No length follows from them; "from 9 a.m. to 1 p.m. local time" is told by one."""
    behind = [line.words[at + 1] for at in (span.first, span.last)]
    zones = [word.text for word in behind if word is not None and word.text[0].isupper()]
    if len(set(zones)) > 1 and words.times.isdisjoint(map(str.lower, zones)):
        return True  # "leaves at 9 a.m. Central and arrives at 10:35 a.m. Mountain"
    if not any(words.local.issubset(line.items[at + 1 : at + 3]) for at in (span.first, span.last)):
        return False
    between = line.words[span.first + 1 : span.last]
    return any(word is not None and word.text[0].isupper() for word in between)
