"""The time that an adverb says a number is taken over: "900 meals daily", "a daily bill of €4,500"."""

from __future__ import annotations

from claimcheck.judge.phrases.line import Line
from claimcheck.judge.phrases.rates.each import REACH, SMALL, Scales
from claimcheck.records.claim import Claim

_ARTICLES = ("a", "an", "the")


def by_adverb(line: Line, at: int, claim: Claim, scales: Scales) -> str | None:
    """The time of such a word beside a number, None where there is none."""
    items = line.items
    behind, before = items[at + 1 : at + 4], items[max(0, at - REACH) : at]
    if behind[:1] and behind[0] in scales.adverbs and not _is_noun(behind[1:2]):
        return scales.adverbs[behind[0]]
    if len(before) == REACH and before[0] in _ARTICLES and before[1] in scales.adverbs and before[-1] == "of":
        return scales.adverbs[before[-3]]  # "a daily bill of €4,500"
    if before[-1:] == ("of",) and _payable(before, scales) is not None:
        return _payable(before, scales)
    if claim.quantity.kind == "count" and behind[1:2] and behind[0].isalpha():
        said = [item for item in behind[1:] if item in scales.adverbs]
        if said and (behind[1] == said[0] or behind[1].isalpha()):
            return scales.adverbs[said[0]]  # "900 meals daily", "900 hot meals daily"
    return None


def _payable(before: tuple[str, ...], scales: Scales) -> str | None:
    """The time by the words before: "payable monthly in instalments of", "in weekly sessions of"."""
    said = [n for n, item in enumerate(before) if item in scales.adverbs]
    if not said:
        return None
    first = said[0]
    adverb = before[first + 1] in SMALL and all(item.isalpha() for item in before)
    several = before[first + 1 :][1:] == ("of",) and before[first + 1].endswith(
        "s"
    )  # "in weekly sessions of"
    uncounted = several and first > 0 and not before[first - 1].startswith("#")
    return scales.adverbs[before[first]] if adverb or uncounted else None


def _is_noun(words: tuple[str, ...]) -> bool:
    """Whether what follows an adverb makes it describe a noun: "24 monthly instalments"."""
    return bool(words) and words[0].isalpha() and words[0] not in SMALL
