"""Whether an age is the one at a death that only the years behind a name tell: "Voss (1920–1999) painted it at 71"."""

from __future__ import annotations

from claimcheck.judge.phrases.line import Line
from claimcheck.judge.phrases.lives.life import Age, Dated
from claimcheck.judge.phrases.lives.life_words import LifeWords
from claimcheck.judge.phrases.lives.moments import parted

_TO = {"to", "be", "until", "only", "the", "age", "of"}
_LIVED = 6
_SMALL = {",", ")", "aged", "age", "at", "the", "of"}


def only_in_span(birth: Dated, death: Dated | None) -> bool:
    """Whether a birth and a death are told as one: "(1920–1999)"."""
    return death is not None and death.claim is birth.claim


def at_death(line: Line, age: Age, death: Dated, words: LifeWords) -> bool:
    """Whether the words tell the age as that of the death: "(1920–1999), aged 78", "who drowned at 81"."""
    at = next((n for n, claim in line.numbers if claim is death.claim), None)
    if at is not None and at < age.at and _SMALL.issuperset(line.items[at + 1 : age.at]):
        return True
    aged = line.items[age.at - 1] == "aged" or age.claim.surface.lower().startswith("aged")
    ends = [n for n, item in enumerate(line.items) if item in words.died]
    near = range(max(0, age.at - _LIVED), age.at)
    if any(line.items[n] in words.lived and _TO.issuperset(line.items[n + 1 : age.at]) for n in near):
        return True  # "lived to be 78"
    return any((aged and n < age.at) or _in_one_clause(line, n, age, words) for n in ends)


def _in_one_clause(line: Line, died: int, age: Age, words: LifeWords) -> bool:
    """Whether no comma, and no word behind which another thing is told, parts an age from the word for the death."""
    first, last = min(died, age.at), max(died, age.at)
    between = list(line.items[first + 1 : last])
    while between and between[-1] in _SMALL:
        between.pop()
    return "," not in between and not parted(line, died, age.at, None, words.parting)
