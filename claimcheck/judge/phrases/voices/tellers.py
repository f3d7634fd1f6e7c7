"""Who tells a figure: known by where he stands, beside nouns for somebody and verbs of saying.

"Superintendent Carl Voss", "says his mate", "the Red Cross's 9,500", "Environment Canada measured".
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from claimcheck.judge.phrases.line import Line
from claimcheck.judge.phrases.voices.clauses import Beside
from claimcheck.lexicon import noun_lemma, verb_lemma
from claimcheck.lexicon.marks import QUOTES
from claimcheck.records.claim import Claim

DETERMINERS = frozenset(("the", "a", "an", "his", "her", "its", "their"))
_LONGEST = 6
_SHORT = 3
_ONE = ("a", "an")
_GIVEN = ("of", "at", "as", "from", "to", "that")
_VERBAL = ("ing", "ed", "ly")
Speech = Mapping[str, frozenset[str]]


class Teller(NamedTuple):
    """Who tells a figure: the items ``[first, last)``, and the names and nouns by which two are told apart."""

    first: int
    last: int
    names: frozenset[str]


def owner_of(line: Line, first: int, at: int) -> Teller | None:
    """Whose a figure is that stands right behind him: "the ministry's figure is 300, the Red Cross's 900"."""
    if at - 1 <= first or line.items[at - 1] not in ("'s", "'"):
        return None
    start = at - 1
    while start > first and (named(line, start - 1) or start == at - 1):
        start -= 1
    return Teller(start, at - 1, frozenset(line.items[start : at - 1]))


def by_account(line: Line, at: int, last: int, speech: Speech) -> Teller | None:
    """Whose account a figure is in: "in the version of the ministry", "in that of Tarn Gas"."""
    for n in range(at + 1, last - 2):
        if line.items[n + 1] == "of" and (
            (
                noun_lemma(line.items[n]) in speech["accounts"]
                and line.items[n - 2 : n] in (("in", "the"), ("by", "the"))
            )
            or line.items[n - 1 : n + 1] in (("in", "that"), ("by", "that"))
        ):
            start = n + 2 + (line.items[n + 2] in DETERMINERS)
            end = next((m for m in range(start, last) if not line.items[m].isalpha()), last)
            if end > start:
                return Teller(start, end, frozenset(line.items[start:end]))
    return None


def elliptic(line: Line, first: int, at: int, speech: Speech) -> Teller | None:
    """Who stands alone before a figure, his verb left out: "…; the Red Cross, at the same briefing, of 62", "the
    harbour master as 118", "the auditor $45"."""
    if line.items[first] in _ONE or not any(says(item, speech) for item in line.items[:first]):
        return None  # "survived by his wife, 68, and a sister of 91"
    start = first + (line.items[first] in DETERMINERS)
    by = line.items[at - 1] if line.items[at - 1] in _GIVEN else ""
    until = at - bool(by)
    end = start
    while end < until and named(line, end):
        end += 1
    rest = line.items[end:until]
    aside = rest[:1] == (",",) and rest[-1:] == (",",)
    if end > start and by in ("of", "at", "as", "from", "that") and (not rest or aside):
        return Teller(start, end, frozenset(line.items[start:end]))
    said = line.items[start:until]
    if not 0 < len(said) <= _SHORT or not all(item.isalpha() for item in said):
        return None
    told = tells(line, until - 1, speech) and (start > first or named(line, start))
    again = by == "as" and by in line.items[:first]  # "gave the number as 112, the airport as 118"
    return Teller(start, until, frozenset(said)) if told or again else None


def attributed(line: Line, claim: Claim, first: int, last: int) -> Teller | None:
    """Who is known to tell a figure, where he stands in its stretch."""
    said = claim.attribution
    if said is None:
        return None
    own = [n for n in range(first, last) if (word := line.words[n]) and said.start <= word.start < said.end]
    if not own:
        return None
    return Teller(own[0], own[-1] + 1, frozenset(line.items[n] for n in own) - DETERMINERS - {"'s", "'", ","})


def told_behind(line: Line, at: int, last: int, words: Beside, speech: Speech) -> Teller | None:
    """Who is named behind a figure with a verb of saying beside him, or behind a quotation: "110, says the keeper"."""
    found = teller(line, at + 1, last, speech)
    if found is not None:
        beside = (*line.items[max(at + 1, found.first - 2) : found.first], line.items[found.last])
        led = line.items[max(at, found.first - 3) : found.first]
        if (
            any(says(item, speech) for item in beside)
            or led[1:] == ("according", "to")
            or _counted_by(led, words)
        ):
            return found
    for n in range(at + 1, last - 2):
        if line.items[n : n + 2] == ("according", "to"):
            start = n + 2 + (line.items[n + 2] in DETERMINERS)
            end = next((m for m in range(start, last) if not line.items[m].isalpha()), last)
            return Teller(n + 2, end, frozenset(line.items[start:end]))  # "according to the town hall"
        if says(line.items[n], speech) and line.items[n - 1] in (",", *QUOTES):
            start = n + 1 + (line.items[n + 1] in DETERMINERS)
            end = _name_end(line, start + 1, last, speech)
            return Teller(
                n + 1, end, frozenset(line.items[start:end]) - {","}
            )  # '," says his mate, Mr Dutta'
    for n in range(at + 1, last - 3):
        if line.items[n] in QUOTES and line.items[n + 2] == "the":
            return Teller(n + 2, n + 4, frozenset((line.items[n + 3],)))  # '," beamed the commodore'
    return None


def _counted_by(led: Sequence[str], words: Beside) -> bool:
    """Whether a figure is one that somebody found out: "the 900 counted by the railway's spokeswoman"."""
    told = [item for item in led if item not in DETERMINERS]
    return told[-1:] == ["by"] and len(told) > 1 and told[-2] in words.counting


def says(item: str, speech: Speech) -> bool:
    """Whether a word is a verb of saying."""
    return item in speech["verbs"] or verb_lemma(item) in speech["verbs"]


def teller(line: Line, first: int, last: int, speech: Speech) -> Teller | None:
    """The first of a stretch who can tell something: a noun for somebody, with names beside it, or what he owns."""
    for n in range(first, last):
        if not tells(line, n, speech):
            continue
        end = _name_end(line, n + 1, last, speech)
        if line.items[end : end + 1] in (("'s",), ("'",)):
            owned = next((m for m in range(end + 1, min(end + 4, last)) if tells(line, m, speech)), None)
            if owned is not None and noun_lemma(line.items[owned]) not in speech["accounts"]:
                end = _name_end(line, owned + 1, last, speech)  # "the zoo's director, Ana Prieto"
        start = next((m for m in range(n - 1, max(first, n - 4) - 1, -1) if line.items[m] in DETERMINERS), n)
        if not all(item.isalpha() or "-" in item or item == "'s" for item in line.items[start:n]):
            start = n
        while start == n and n > first and named(line, start - 1):
            start -= 1
        if start == n and n > first and named(line, n + 1) and _compounds(line, n - 1, speech):
            start -= 1  # "collision expert Neil Sharp"
        return Teller(start, end, frozenset(line.items[start:end]) - DETERMINERS - {"'s", "'", ","})
    return None


def _compounds(line: Line, at: int, speech: Speech) -> bool:
    """Whether a word before a noun for somebody is a part of it, and no verb, adverb or small word."""
    item = line.items[at]
    whole = item.isalpha() and len(item) > _SHORT and not item.endswith(_VERBAL)
    return whole and item not in speech["small"] and not says(item, speech)


def _name_end(line: Line, at: int, last: int, speech: Speech) -> int:
    """Where the names behind a noun for somebody end: "chief executive Lars Holm", "director, Ana Prieto"."""
    if at + 1 < last and not named(line, at) and (named(line, at + 1) or tells(line, at, speech)):
        at += line.items[at] == "," or line.items[at].isalpha()
    while at < last and named(line, at):
        at += 1
    return at


def tells(line: Line, at: int, speech: Speech) -> bool:
    word = line.words[at]
    if word is None or not word.is_word:
        return False
    lemma = noun_lemma(word.lower)
    if word.lower in speech["tellers"] or lemma in speech["tellers"]:
        return not says(word.lower, speech) or line.items[at - 1] in ("the", "a", "an", "his", "her", "its")
    titled = word.lower in speech["titles"] and named(line, at + 1)
    full = (
        named(line, at + 1)
        and named(line, at + 2)
        and named(line, at) <= (at == 0 or line.items[at - 1] == ".")
    )
    if full and len(lemma) > _SHORT and word.lower not in speech["small"] and not lemma.endswith(_VERBAL):
        return not says(word.lower, speech)  # "superintendent Carl Voss", whatever he does
    apposed = line.items[at - 1] == "the" and line.items[at + 1 : at + 2] == (",",) and named(line, at + 2)
    if apposed and (at < 2 or line.items[at - 2] in (".", ";")):
        return "," in line.items[at + 2 : at + 2 + _LONGEST]  # "The distributor, Tarn Pictures, …"
    return titled or (
        lemma.endswith(tuple(speech["callings"]))
        and len(lemma) >= _LONGEST
        and at + 1 < len(line.items)
        and not DETERMINERS.isdisjoint(line.items[max(0, at - 2) : at])
    )


def named(line: Line, at: int) -> bool:
    """Whether a word has a capital."""
    word = line.words[at] if 0 <= at < len(line.words) else None
    return word is not None and word.is_word and word.text[0].isupper()
