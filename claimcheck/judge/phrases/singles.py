"""Members of a list that are one without a number: "a skipper, two mates, a cook and six deckhands"."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from claimcheck.judge.phrases.entries import Entry
from claimcheck.judge.phrases.line import Line
from claimcheck.lexicon import noun_lemma
from claimcheck.lexicon.marks import GENITIVES, MARKS

_AND = ("and", "&", "plus")
_ARTICLES = ("a", "an")
_LONGEST = 3
_AGES = 12
_KNOWN, _PAIR = 7, 2
_BEHIND = 6
"""Items from a total to its list: "seven people were killed: the driver, …"."""


def begins(line: Line, first: Entry, *, the: bool = False) -> tuple[int, int]:
    """Where a list begins of which a number is the first, and how many single members stand before the number.

    ``the``: whether "the driver" is one too.
    """
    articles = (*_ARTICLES, "the") if the else _ARTICLES
    start, found = first.at - len(first.before), 0
    while start > 1 and line.items[start - 1] in (",", *_AND):
        led = start - 1
        while led > 0 and line.items[led - 1].isalpha() and line.items[led - 1] not in _AND:
            led -= 1
            if the and line.items[led] in articles:
                break  # "with the abbot and three monks in favour"
        if the and line.items[led - 1 : led] == ("of",):
            break  # "nine in favour of the road and five against"
        if line.items[led] not in articles or not 1 < start - led - 1 <= _LONGEST + 1:
            break
        start, found = led, found + 1
    return start, found


def begun(line: Line, total: Entry, first: Entry) -> tuple[int, int]:
    """The same of a list right behind a number that counts all of it: "five people, the pilot and four nuns"."""
    start, found = begins(line, first, the=True)
    near = 0 < start - total.at <= _BEHIND and line.items[start - 1] in MARKS
    return (start, found) if near else begins(line, first)


def between(line: Line, parts: Sequence[Entry]) -> int:
    """How many stand between the numbers of a list."""
    return sum(
        line.items[at] in (",", *_AND)
        and line.items[at + 1] in _ARTICLES
        and line.items[at + 2].isalpha()
        and line.claim(at + 3) is None  # "nine months and a further four"
        for at in range(parts[0].at, parts[-1].at - 2)
    )


def behind(line: Line, last: Entry, *, the: bool = False, several: Collection[str] | None = None) -> int:
    """How many follow the last number, as far as an "and" ends the list: "two Russians, a Japanese and a Dane".

    ``the``: whether "the driver" is one too. ``several``: nouns that are more than one, where "the driver" and "the
    mill's owner" are one too if they end the list.
    """
    at, found = _past_ages(line, last.at + 1 + len(last.after)), 0
    articles = (*_ARTICLES, "the") if the else _ARTICLES
    while at + 2 < len(line.items) and line.items[at] in (",", *_AND) and line.items[at + 1] in articles:
        if not line.items[at + 2].replace("-", "").isalpha():
            return 0
        found += 1
        if line.items[at] in _AND:
            return found
        at += 2
        while line.items[at].isalpha() and line.items[at] not in _AND:
            at += 1
    closed = several is not None and _one_known(line, at, several)
    return found + 1 if closed else 0


def _one_known(line: Line, at: int, several: Collection[str]) -> bool:
    """Whether a list ends with one known thing: "and the driver", ", and the mill's owner"; not "and the crew"."""
    at += line.items[at : at + 2] in ((",", "and"), (",", "plus"))
    if line.items[at : at + 1] == () or line.items[at] not in _AND:
        return False
    end = next(
        (n for n in range(at + 1, min(at + 1 + _KNOWN, len(line.items))) if line.items[n] in MARKS), at
    )
    told = line.items[at + 1 : end]
    owned = any(item.endswith(GENITIVES) for item in told[:-1])
    known = (told[:1] == ("the",) and len(told) == _PAIR) or (owned and told[-2].endswith(GENITIVES))
    noun = told[-1] if told else ""
    return known and noun.replace("-", "").isalpha() and noun not in several and noun_lemma(noun) == noun


def _past_ages(line: Line, at: int) -> int:
    """The item behind how old somebody is: the second comma of "two men, aged 30 and 41, and a woman"."""
    if line.items[at : at + 1] != (",",) or line.items[at + 1 : at + 2] != ("aged",):
        return at
    ends = (n for n in range(at + 2, min(at + _AGES, len(line.items) - 1)) if line.items[n] == ",")
    joins = (*_AND, *_ARTICLES)
    return next((n + (line.items[n + 1] in _AND) for n in ends if line.items[n + 1] in joins), at)
