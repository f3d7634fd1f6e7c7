"""A number of what was counted before, in its sentence or the one before it: "84 hens … 90 of them", "of these, 90"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.judge.phrases.line import Line
from claimcheck.judge.phrases.linked import goes_on
from claimcheck.judge.phrases.parts.groups import is_group, of_group
from claimcheck.judge.phrases.parts.some_words import SomeWords
from claimcheck.judge.phrases.parts.told_share import AMOUNTS
from claimcheck.judge.phrases.shapes import Found
from claimcheck.judge.phrases.topics import root
from claimcheck.judge.phrases.untold import Speech, untold_lines
from claimcheck.lexicon import noun_lemma, verb_lemma
from claimcheck.lexicon.marks import MARKS, STOPS
from claimcheck.records.claim import Claim

_REACH = 3
_GROUP = "*"
_THE = ("the",)
_YEAR = "year"


def named_again(claims: Sequence[Claim], words: SomeWords, speech: Speech) -> Iterator[Found]:
    """A number "of them", or "of the" same noun again, behind the number that counts them, at most a sentence back."""
    last: Line | None = None
    for line in untold_lines(
        claims, speech, lambda here: any(claim.quantity.kind in AMOUNTS for claim in here)
    ):
        both = goes_on(last, line) if last is not None else None
        start = len(last.items) if both is not None and last is not None else 0
        row = both if both is not None else line
        for at in range(start, len(row.items)):
            part = row.claim(at)
            known = part is not None and part.quantity.kind in AMOUNTS
            noun = _again(row, at, words) if known else None
            if known and noun is None and _fronted(row, at, words):
                noun = ""
            if noun and _may_be_others(row, at, words):
                continue
            whole = _counted(row, at, noun, words) if noun is not None else None
            if whole is None and noun and row.items[at + 3].endswith("ed"):
                whole = _counted(row, at, row.items[at + 3], words)
            if part is not None and whole is not None and not _of_money(part, whole):
                yield Found({"part": part, "whole": whole}, {}, row, at, at + 1)
        last = line


def _of_money(part: Claim, whole: Claim) -> bool:
    """Whether a bare number cannot be some of a sum: "the fee is $5. There are twice as many women, 46 of them"."""
    return whole.quantity.kind == "money" and part.quantity.kind != "money" and part.quantity.unit is None


def _may_be_others(line: Line, at: int, words: SomeWords) -> bool:
    """Whether "of the books" goes on to say which, or another time or thing is named before: "52 of the piers of the
    old bridge". Those behind "of those" are the ones told before."""
    behind = line.items[at + 2 : at + 7]
    if not behind or behind[0] not in _THE:
        return False
    told_which = len(behind) == 5 and behind[2] in words.which_ones and behind[4] not in line.items[:at]
    first = at
    while first > 0 and line.items[first - 1] not in (".", ";"):
        first -= 1
    return told_which or not words.other.isdisjoint(line.items[first:at])


def _again(line: Line, at: int, words: SomeWords) -> str | None:
    """The noun of "of the crates" behind a number, "" for "of them"; None where neither follows."""
    behind = line.items[at + 1 : at + 4]
    if behind[:1] != ("of",) or len(behind) < 3:
        return None
    own = _named(line, at)
    if behind[1] in words.pronouns or (behind[1] == "that" and (own is None or behind[2].endswith("ed"))):
        return ""  # "85 of that planted with rye", "$90 of that falling due"
    if behind[1] in ("those", "these") and behind[2] in words.going_on:
        return ""
    if behind[2] in words.members:
        return _GROUP
    if behind[1] not in words.articles:
        return None
    owner = line.items[at + 4 : at + 5] in (("'s",), ("’s",)) or behind[2].endswith(("s'", "s’"))
    if own is None or owner or (behind[2].endswith("ed") and not _told(line, at, behind[2])):
        return noun_lemma(behind[2])  # "900 of the planned trees", where none was planned before
    return own


def _told(line: Line, at: int, participle: str) -> bool:
    """Whether a word before an item tells what a participle says: "fitted them with collars … the collared wolves"."""
    known = {form for item in line.items[:at] for form in (verb_lemma(item), noun_lemma(item), root(item))}
    return not known.isdisjoint((verb_lemma(participle), root(participle)))


def _named(line: Line, at: int) -> str | None:
    """The noun that a number is said to be of: "wolf" of "74 of the collared wolves"."""
    claim = line.claim(at)
    noun = claim.subject if claim is not None else None
    return noun.head if claim is not None and noun is not None and noun.start > claim.quantity.end else None


def _fronted(line: Line, at: int, words: SomeWords) -> bool:
    """Whether a clause begins with "of these" before a number: "Of them, 90 want to stay"."""
    led = line.items[max(0, at - _REACH - 1) : at]
    led = led[:-1] if led[-1:] == (",",) else led
    begins = len(led) > 2 and led[-3] in STOPS
    return begins and led[-2] == "of" and led[-1] in words.pronouns


def _counted(line: Line, at: int, noun: str, words: SomeWords) -> Claim | None:
    """The last number before an item that counts the noun, or is of a group that has it; any where none is named."""
    for n in range(at - 1, -1, -1):
        claim = line.claim(n)
        if (
            claim is not None
            and claim.quantity.kind == "age"
            and noun == _YEAR
            and claim.quantity.unit is not None
        ):
            return claim  # "died at 79, having spent 60 of those years abroad"
        if claim is None or claim.quantity.kind not in AMOUNTS:
            continue
        if not words.apiece.isdisjoint(line.items[n + 1 : n + 1 + _REACH]) or not words.growing.isdisjoint(
            line.items[n:at]
        ):
            return None  # "30 singers each", "20 shops, and plans more"
        subject, unit = claim.subject, claim.quantity.unit
        head = subject.head if subject is not None and subject.text else None
        said = subject.text.lower().split()[-1:] if subject is not None else []
        measured = unit is not None and unit.name == noun  # "90 kilometres … 40 of those kilometres"
        grouped = bool(noun) and is_group(line, n, words) and of_group(line, n, noun, words)
        kind = noun and subject is not None and noun == subject.cls and claim.quantity.kind == "count"
        again = bool(noun) and _told_again(line, n, at, noun)
        if (
            measured
            or grouped
            or kind
            or again
            or noun in ("", _GROUP, head)
            or noun in map(noun_lemma, said)
        ):
            return claim if noun or head or claim.quantity.kind != "count" else None
        if not noun:
            return None
    return None


def _told_again(line: Line, whole: int, part: int, noun: str) -> bool:
    """Whether a participle says of what was counted what was told of it: "ringed 40 ducks … 50 of the ringed birds"."""
    if not noun.endswith("ed") or not line.items[part + 4].isalpha():
        return False
    first = whole
    while first > 0 and line.items[first - 1] not in MARKS:
        first -= 1
    said = line.items[first:whole]
    known = {form for item in said for form in (verb_lemma(item), noun_lemma(item)) if item.isalpha()}
    alone = not any(line.claim(n) is not None for n in range(whole + 1, part))
    owner = line.items[part + 5 : part + 6] in (("'s",), ("’s",)) or line.items[part + 4].endswith(
        ("s'", "s’")
    )
    return alone and not owner and verb_lemma(noun) in known
