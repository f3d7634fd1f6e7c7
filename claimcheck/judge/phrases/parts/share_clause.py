"""The clause of a share: the words that lead to it from the last mark, and whether they only state it."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.judge.phrases.line import Line
from claimcheck.judge.phrases.parts.share_words import ShareWords
from claimcheck.lexicon.marks import MARKS, QUOTES

CLAUSE_MARKS = MARKS | {"-"}
_AND = 2
"""Words at the head of a clause of which one may take up what was told: "which", "and that"."""
_ARTICLES = ("a", "an")
_THAT_IS = (",", "that", "is", ",")
_OWN = 5
_NAMED = 3


def takes_up(lead: Sequence[str], words: ShareWords) -> bool:
    """Whether a clause states a share of what was told: "which the mayor gave as", "and that is", "calls that"."""
    at = next((n for n, word in enumerate(lead) if word in words.which), None)
    if at is None or not words.when.isdisjoint(lead[:at]):
        return False  # "in April that was 90 percent"
    if words.stating.issuperset(lead[at + 1 :]):
        return True
    relative = lead[at] == "which" or lead[at + 1] in words.stating
    return at < _AND and relative and lead[-1] in words.stating


def names_it(lead: Sequence[str], words: ShareWords) -> bool:
    """Whether a noun for a share leads to it: "a success rate of", ", a coverage of", "the vacancy rate stands at"."""
    of = lead[-1:] == ("of",)
    apposed = of and len(lead) <= _OWN and lead[0] in _ARTICLES
    stated = lead[-1] in words.stating and not words.named.isdisjoint(lead[-_NAMED:-1])
    return (apposed or stated or (of and not words.named.isdisjoint(lead[-2:-1]))) and (
        words.apart | (words.when - words.stating)
    ).isdisjoint(lead)


def goes_on(line: Line, at: int, lead: Sequence[str], words: ShareWords) -> bool:
    """Whether an insertion parts the verb of a clause from its "that": "and that, engineers say, is a third"."""
    if lead[0] not in words.stating or lead[-1] not in words.stating:
        return False
    inserted = at - len(lead) - 1
    first = inserted
    while first > 0 and line.items[first - 1] not in CLAUSE_MARKS:
        first -= 1
    return first > 1 and line.items[first - 2] in words.which


def calls_it_one(tail: Sequence[str], words: ShareWords) -> bool:
    """Whether the words behind a share only call it one: "the 15 per cent share was", but no "share of the vote"."""
    return tail[:1] != () and tail[0] in words.portions and words.stating.issuperset(tail[1:2])


def led_by(line: Line, at: int, last: int) -> tuple[str, ...]:
    """The words before an item, from the last mark on, or from the figures; those of ", that is," before a comma."""
    first = at
    if line.items[max(last, at - len(_THAT_IS)) : at] == _THAT_IS:
        return _THAT_IS[1:-1]
    while first - 1 > last and line.items[first - 1] not in CLAUSE_MARKS:
        first -= 1
    return tuple(item for item in line.items[first:at] if item not in QUOTES)


def to_mark(line: Line, at: int) -> tuple[str, ...]:
    """The items from one on to the next mark."""
    last = at
    while last < len(line.items) and line.items[last] not in CLAUSE_MARKS:
        last += 1
    return tuple(item for item in line.items[at:last] if item not in QUOTES)
