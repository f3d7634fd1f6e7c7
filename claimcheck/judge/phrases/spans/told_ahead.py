"""A length told as the whole before its stretch: "The dig took nine years. It began in 1996 and ended in 2014"."""

from __future__ import annotations

from itertools import pairwise

from claimcheck.judge.phrases import Line
from claimcheck.judge.phrases.spans.own_length import of_one_size
from claimcheck.judge.phrases.spans.span_words import SpanWords
from claimcheck.judge.phrases.spans.stretches import Stretch

_VERB = 3
_NEAR = 6
_BREAKS = (".", ":")
_PRONOUNS = frozenset(("it", "they", "he", "she"))


def told_ahead(line: Line, at: int, span: Stretch, words: SpanWords, *, hours: bool) -> bool:
    """Whether a verb or "for" tells a length as the whole, and words behind a full stop or a colon tell the ends of
    the stretch as the first and the last of the same thing."""
    ties = words.ties
    begins = next((n for n in range(span.first, at, -1) if line.items[n] in _BREAKS), None)
    led = line.items[max(0, at - _VERB) : at]
    lasting = not ties.lasting.isdisjoint(led) or led[-1:] == ("for",)
    if begins is None or not lasting or line.items[at + 1] in words.another | ties.elsewhere:
        return False
    barred = ties.others | ties.recurring | ties.until_now | (words.opening if hours else frozenset())
    barred |= ties.agreed if led[-1:] == ("for",) else frozenset()
    if not line.lower.isdisjoint(barred) or not of_one_size(line, at, span, hours=hours):
        return False
    first, last = line.items[begins : span.last], line.items[begins : span.last + _NEAR]
    whole = not hours and _the_first(line, begins, span.first) and ("the", "last") in pairwise(last)
    if whole:
        return True  # "The first concrete was poured in 1996 and the last turbine was installed in 2014"
    ends = ties.ended | words.closing
    told = not (ties.begun | words.starting).isdisjoint(first) and not ends.isdisjoint(last)
    return told and (
        line.items[begins] == ":" or line.items[begins + 1] in _PRONOUNS or _one_act(line, at, span)
    )


def _the_first(line: Line, begins: int, end: int) -> bool:
    return any(
        line.items[n - 1] == "the" and claim.quantity.kind == "ordinal" and claim.quantity.amount.value == 1
        for n, claim in line.numbers
        if begins < n < end
    )


def _one_act(line: Line, at: int, span: Stretch) -> bool:
    """Whether a stretch begins with what begins a state of that length: "closed for five days. Police shut it on"."""
    length = line.claim(at)
    return length is not None and length.act_sort == "lasting" and span.claims[0].act_sort == "bound"
