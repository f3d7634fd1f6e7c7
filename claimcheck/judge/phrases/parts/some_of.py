"""Numbers that a text takes out of others, in one sentence or two: "60 of the 50", "84 hens … 90 of them"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from claimcheck.judge.phrases.line import Line
from claimcheck.judge.phrases.parts.groups import is_group, of_group
from claimcheck.judge.phrases.parts.left_out import left_out
from claimcheck.judge.phrases.parts.named_again import named_again
from claimcheck.judge.phrases.parts.part_of import PartOf, parts_of
from claimcheck.judge.phrases.parts.populations import of_a_population
from claimcheck.judge.phrases.parts.some_words import SomeWords
from claimcheck.judge.phrases.parts.told_share import AMOUNTS
from claimcheck.judge.phrases.shapes import Found
from claimcheck.judge.phrases.untold import Speech, untold_lines
from claimcheck.lexicon import noun_lemma
from claimcheck.lexicon.marks import MARKS
from claimcheck.records.claim import Claim

_REACH = 3
_FAR = 8
_MEASURED = ("measurement", "duration")
_INCLUDE = "includ"
_YEAR, _DIGITS = "year", 4
_FOLLOWS = 2
_BEHIND = ("in", "from", "by", "of", "on", "at", "with", "for", "about")
"""Characters between a number and its noun."""


def some_of(claims: Sequence[Claim], words: SomeWords, speech: Speech) -> Iterator[Found]:
    """Each part and whole, in the slots "part" and "whole"; the word "including" where that tells it."""
    yield from _taken(claims, words, speech)
    yield from named_again(claims, words, speech)


def _taken(claims: Sequence[Claim], words: SomeWords, speech: Speech) -> Iterator[Found]:
    """The parts and wholes of one sentence."""
    for line in untold_lines(claims, speech, _several):
        for pair in parts_of(line, words.taken, _is_amount):
            if _is_part(line, pair, words):
                yield Found({"part": pair.part, "whole": pair.whole}, {}, line, pair.first, pair.last)
        yield from _included(line, words)
        yield from _of_its_size(line, words)
        yield from left_out(line, words)
        yield from of_a_population(line, words)


def _several(claims: Sequence[Claim]) -> bool:
    return sum(map(_is_amount, claims)) > 1


def _is_amount(claim: Claim) -> bool:
    return claim.quantity.kind in AMOUNTS


def _is_part(line: Line, pair: PartOf, words: SomeWords) -> bool:
    """Whether what is told of the two is that one is some of the other, not that it belongs to it."""
    if pair.told == "backward":
        return False
    if pair.told == "fronted":
        return _some_of(line, pair, words)
    if pair.told == "whom":
        return True
    one, other = pair.part.subject, pair.whole.subject
    unlike = one and other and one.text and other.text and one.cls and other.cls and one.cls != other.cls
    if unlike:
        return False  # "4,000 animals graze among 1,000 inhabitants"
    if pair.between[1:2] == ("of",) and is_group(line, pair.whole_at, words):
        return of_group(line, pair.whole_at, pair.between[0], words)
    return pair.between[:1] == ("of",) or not words.out_of.isdisjoint(pair.between[:_REACH])


def _some_of(line: Line, pair: PartOf, words: SomeWords) -> bool:
    """Whether a number behind "of the 30 hostages" counts hostages: nothing else is named right behind it."""
    whole, part = pair.whole.subject, pair.part.subject
    own = line.items[pair.part_at + 1 : pair.part_at + 4]
    if (
        own[:1] == ("of",)
        and words.pronouns.isdisjoint(own)
        and (whole is None or whole.head not in map(noun_lemma, own))
    ):
        return False  # "of the two brothers, 80 of the town's farmers preferred …"
    end = pair.part.quantity.end
    behind = line.words[pair.part_at + 1]
    if pair.part.quantity.kind == "duration" and pair.whole.quantity.kind == "count" and whole is None:
        return False  # "from a committee of six the club took eight weeks to hear"
    if pair.part.quantity.unit is not None or behind is None or not behind.is_word:
        return True
    counted = (
        part is not None and part.cls is not None and bool(part.text) and end <= part.start <= end + _FOLLOWS
    )
    if not counted and noun_lemma(behind.lower) == behind.lower:
        return True
    same = (
        whole is not None
        and noun_lemma(behind.lower) == whole.head
        and (whole.start < pair.part.quantity.start or "from" not in line.items[: pair.whole_at])
    )  # not "from a flock of 40, 60 lambs were born"
    people = whole is not None and part is not None and whole.cls == part.cls == "person"
    return same or people


def _included(line: Line, words: SomeWords) -> Iterator[Found]:
    """The first number behind "including", and the one before it."""
    for n, item in enumerate(line.items):
        among = item == "among" and line.items[n + 1] in words.pronouns
        figure = item in words.holding and not words.figures.isdisjoint(line.items[max(0, n - _REACH) : n])
        if not (item in words.including or among or figure or _held(line, n, words)):
            continue
        reach = _FAR * (1 + (figure or among or item in words.including))
        before = [
            at for at in range(max(0, n - reach), n) if line.claim(at) is not None and not _is_year(line, at)
        ]
        behind = [at for at in range(n + 1, min(n + _REACH, len(line.items))) if line.claim(at) is not None]
        ends = among and line.items[n + 2] in MARKS and line.items[n - 1] not in MARKS
        if ends and len(before) > 1 and n - before[-1] <= _REACH + 1 and _people(line, before[-2:]):
            behind, before = before[-1:], before[:-1]  # "a 30-strong choir, with 34 women among them"
        whole, part = line.claim(before[-1]) if before else None, line.claim(behind[0]) if behind else None
        if whole is not None and part is not None and _is_amount(whole) and _is_amount(part):
            said = {"figure" if figure else "including": item}
            yield Found({"part": part, "whole": whole}, said, line, before[-1], behind[0] + 1)


def _elided(line: Line, whole: int, part: int) -> bool:
    """Whether a number leaves its noun to the one before it: "its 400 volumes include 460 in Welsh"."""
    one, other = line.claim(whole), line.claim(part)
    if one is None or other is None or not one.quantity.kind == other.quantity.kind == "count":
        return False
    noun = other.subject
    own = noun is not None and bool(noun.text) and 0 <= noun.start - other.quantity.number_end <= _FOLLOWS
    return not own and not one.glued and line.items[part + 1] in _BEHIND


def _people(line: Line, places: Sequence[int]) -> bool:
    """Whether two numbers count people, or one of them a group."""
    nouns = [claim.subject for n in places if (claim := line.claim(n)) is not None]
    return nouns[-1] is not None and nouns[-1].cls == "person"


def _is_year(line: Line, at: int) -> bool:
    """Whether a number is that of a year that was read as a count: "the plague year of 1646"."""
    claim = line.claim(at)
    near = _YEAR in line.items[max(0, at - _REACH) : at] or line.items[at - 1] in ("in", "since")
    return claim is not None and claim.surface.isdigit() and len(claim.surface) == _DIGITS and near


def _of_its_size(line: Line, words: SomeWords) -> Iterator[Found]:
    """A measure of a thing by its noun, and the next of that unit that is some of it: "the 90-minute film gives 110
    minutes of its time to", "the 60-hectare park takes in 70 hectares of woods"."""
    numbers = line.numbers
    for (first, whole), (at, part) in pairwise(numbers):
        if not (whole.glued and whole.quantity.kind == part.quantity.kind in _MEASURED and not part.glued):
            continue
        if whole.quantity.unit != part.quantity.unit or line.items[at + 1] != "of":
            continue
        between, behind = line.items[first + 1 : at], line.items[at + 2 : at + _REACH + 2]
        if not MARKS.isdisjoint(between) or "and" in between or "'s" in behind or "’s" in behind:
            continue
        if behind[0] == "its" or not words.holding.isdisjoint(between[-_REACH:]):
            yield Found({"part": part, "whole": whole}, {}, line, first, at + 1)


def _held(line: Line, n: int, words: SomeWords) -> bool:
    """Whether a verb stands between a group told by its number and some of it: "a squad of 23 contains", "the 18-man
    panel includes"."""
    if line.items[n] not in words.holding:
        return False
    sized = line.claim(n - 2) is not None and is_group(line, n - 2, words)
    if line.claim(n - 2) is not None and line.claim(n + 1) is not None and _elided(line, n - 2, n + 1):
        return True
    counted = line.claim(n - 2) is not None and line.items[n].startswith(_INCLUDE)
    if not sized and not counted and line.items[max(0, n - 2) : n - 1] != ("of",):
        return False
    whole, part = line.claim(n - 2 if sized or counted else n - 1), line.claim(n + 1)
    if whole is None or part is None:
        return False
    person = counted or (part.subject is not None and part.subject.cls == "person")
    return person and whole.quantity.kind == part.quantity.kind == "count"
