"""The least and the most that a sentence gives of one thing: "the youngest is 34, the oldest 21"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product

from claimcheck.judge.phrases.line import Line, lines
from claimcheck.judge.phrases.shapes import Found, Phrasing
from claimcheck.lexicon import noun_lemma
from claimcheck.records.claim import Claim

_REACH = 7
_ARTICLES = ("the", "a", "an")
_THEM = ("them", "these", "those", "all", "which", "whom")


class ExtremeWords(Phrasing):
    """Words for the least and the most of a thing."""

    extremes: tuple[tuple[str, str], ...] = ()
    """The two of a pair: the youngest and the oldest."""
    leasts: tuple[str, ...] = ()
    """Words each of which goes with every one of ``mosts``: a floor, a low of."""
    mosts: tuple[str, ...] = ()
    """The words for the most: a ceiling, a high of."""
    apart: frozenset[str] = frozenset()
    """Words behind such a word by which a number is none of the thing's: "the lowest in 12 years"."""


def extremes(claims: Sequence[Claim], words: ExtremeWords) -> Iterator[Found]:
    """The least and the most that a sentence gives of one thing: "the youngest is 34, the oldest 21"."""
    pairs = (*words.extremes, *product(words.leasts, words.mosts))
    for line in lines(claims, lambda here: len(here) > 1):
        for least, most in pairs:
            at = [_place(line, phrase) for phrase in (least, most)]
            if at[0] is None or at[1] is None or _of_another(line, max(at[0], at[1])):
                continue
            one, other = (_told(line, n, words) for n in (at[0], at[1]))
            low, high = (line.claim(n) if n is not None else None for n in (one, other))
            if low is not None and high is not None and low is not high and one is not None:
                yield Found({"low": low, "high": high}, {"extremes": least}, line, one, one + 1)


def _place(line: Line, phrase: str) -> int | None:
    """The place of the last word of a phrase."""
    cut = tuple(phrase.split())
    if cut[0] not in line.bag:
        return None
    found = (n for n in range(len(line.items)) if line.items[n : n + len(cut)] == cut)
    first = next(found, None)
    return first + len(cut) - 1 if first is not None else None


def _of_another(line: Line, at: int) -> bool:
    """Whether the second of the two is one of something new: "the lowest bid was 40, the highest of last year 25"."""
    if line.items[at + 1] != "of":
        return False
    noun = next(
        (item for item in line.items[at + 2 : at + _REACH] if item.isalpha() and item not in _ARTICLES), ""
    )
    known = {noun_lemma(item) for item in line.items[:at]}
    return noun not in _THEM and noun_lemma(noun) not in known and line.claim(at + 2) is None


def _told(line: Line, at: int, words: ExtremeWords) -> int | None:
    """The first number behind a word, none that an "of" leads to; else the one right before it, "at the" between."""
    at_the = line.items[max(0, at - 2) : at] == ("at", "the")
    if at_the and at > 2 and line.claim(at - 3) is not None:
        return at - 3  # "$400 at the bottom and $900 at the top"
    if at > 1 and line.items[at - 1] == "(" and line.claim(at - 2) is not None:
        return at - 2  # "£25 (lowest) to £40 (highest)"
    for n in range(at + 1, min(at + _REACH, len(line.items))):
        if line.items[n] in (";", ".") or line.items[n] in words.apart:
            break
        if line.claim(n) is not None and "of" not in line.items[max(at + 1, n - 2) : n]:
            return n
    before = at - 1 - (line.items[at - 1] in _ARTICLES)
    return before if before >= 0 and line.claim(before) is not None else None
