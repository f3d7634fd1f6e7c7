"""A place with how many live there, and some of them: "Orvel, population 3,400, where 4,100 residents have signed"."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from claimcheck.judge.phrases.line import Line
from claimcheck.judge.phrases.parts.some_words import SomeWords
from claimcheck.judge.phrases.shapes import Found
from claimcheck.lexicon import noun_lemma
from claimcheck.lexicon.marks import STOPS
from claimcheck.records.claim import Claim

_MOST = Decimal("1.5")
"""How many times the whole a part may be told to be, and still be of the same place: a town has a county around it."""
_BEHIND = 2


def of_a_population(line: Line, words: SomeWords) -> Iterator[Found]:
    """The one population of a line and the next count of those who live there, of one time and place."""
    if words.populations.isdisjoint(line.bag) or "date" in line.kinds:
        return
    wholes = [(at, claim) for at, claim in line.numbers if _is_population(line, at, claim, words)]
    if len(wholes) != 1:
        return
    at, whole = wholes[0]
    behind = next(((n, claim) for n, claim in line.numbers if n > at), None)
    if behind is None or not _lives_there(line, behind[0], words):
        return
    n, part = behind
    between = line.items[at + 1 : n]
    if not (words.once | words.coming | STOPS).isdisjoint(between) or line.items[n + 2] in words.which_ones:
        return
    little, much = part.quantity.amount.high or part.quantity.amount.low, whole.quantity.amount.value
    if little is not None and much is not None and little <= much * _MOST:
        yield Found({"part": part, "whole": whole}, {}, line, at, n + 1)


def _is_population(line: Line, at: int, claim: Claim, words: SomeWords) -> bool:
    led = line.items[max(0, at - _BEHIND) : at]
    return claim.quantity.kind == "count" and not words.populations.isdisjoint(led)


def _lives_there(line: Line, at: int, words: SomeWords) -> bool:
    """Whether a count is one of residents, all of the place and not of what lies around it."""
    claim, noun = line.claim(at), line.items[at + 1]
    return claim is not None and claim.quantity.kind == "count" and noun_lemma(noun) in words.residents
