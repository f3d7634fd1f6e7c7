"""Numbers that a text takes out of others, in one sentence or two: "60 of the 50", "84 hens … 90 of them"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pydantic import BaseModel, ConfigDict

from claimcheck.judge.phrases.line import Line, joined, lines
from claimcheck.judge.phrases.parts.part_of import PartOf, Taken, parts_of
from claimcheck.judge.phrases.shapes import Found
from claimcheck.lexicon import noun_lemma
from claimcheck.records.claim import Claim

_AMOUNTS = ("count", "money", "measurement", "duration")
_REACH = 3
_FAR = 8
_FOLLOWS = 2
"""Characters between a number and its noun."""
_GROUP = "*"
_ROOT = 3
_THE = ("the",)
_NAME = 2


class SomeWords(BaseModel):
    """Words by which one number is taken out of another."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    taken: Taken
    """Words by which a number is some of another: "of the 50 passengers", "among them"."""
    out_of: frozenset[str] = frozenset()
    """Words behind the noun of a part: "60 men out of 50", "63 survivors from a crew of 48"."""
    including: frozenset[str] = frozenset()
    """Words between a whole and some of it."""
    figures: frozenset[str] = frozenset()
    """Nouns for a number told before, of which some is told behind such a verb: "a figure that includes"."""
    holding: frozenset[str] = frozenset()
    """Verbs between the number of a group and some of its people: "a squad of 23 contains"."""
    pronouns: frozenset[str] = frozenset()
    """Words for what was counted: "148 of them"."""
    articles: frozenset[str] = frozenset()
    """Words before the noun that was counted: "72 of the crates"."""
    growing: frozenset[str] = frozenset()
    """Words between a number and some of what it counts by which there may be more by then: "and plans more"."""
    which_ones: frozenset[str] = frozenset()
    """Words behind "of the books" by which others are meant than those told of before: "in the cellar"."""
    other: frozenset[str] = frozenset()
    """Words before it by which another thing or time is spoken of: "this year"."""
    apiece: frozenset[str] = frozenset()
    """Words right behind a number by which there are several times as many: "30 singers each"."""
    members: frozenset[str] = frozenset()
    """Nouns of what any group has: "a jury of 12 … 14 of its members"."""


def some_of(claims: Sequence[Claim], words: SomeWords) -> Iterator[Found]:
    """Each part and whole, in the slots "part" and "whole"; the word "including" where that tells it."""
    yield from _taken(claims, words)
    yield from _loose(claims, words)


def _taken(claims: Sequence[Claim], words: SomeWords) -> Iterator[Found]:
    """The parts and wholes of one sentence."""
    for line in lines(claims, _several):
        for pair in parts_of(line, words.taken, _is_amount):
            if _is_part(line, pair, words):
                yield Found({"part": pair.part, "whole": pair.whole}, {}, line, pair.first, pair.last)
        yield from _included(line, words)


def _several(claims: Sequence[Claim]) -> bool:
    return sum(map(_is_amount, claims)) > 1


def _is_amount(claim: Claim) -> bool:
    return claim.quantity.kind in _AMOUNTS


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
    if pair.between[1:2] == ("of",) and _is_group(line, pair.whole_at, words):
        return _of_group(line, pair.whole_at, pair.between[0], words)
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
    counted = part is not None and part.cls is not None and end <= part.start <= end + _FOLLOWS
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
        before = [at for at in range(max(0, n - _FAR * (1 + figure)), n) if line.claim(at) is not None]
        behind = [at for at in range(n + 1, min(n + _REACH, len(line.items))) if line.claim(at) is not None]
        whole, part = line.claim(before[-1]) if before else None, line.claim(behind[0]) if behind else None
        if whole is not None and part is not None and _is_amount(whole) and _is_amount(part):
            said = {"figure" if figure else "including": item}
            yield Found({"part": part, "whole": whole}, said, line, before[-1], behind[0] + 1)


def _held(line: Line, n: int, words: SomeWords) -> bool:
    """Whether a verb stands between a group told by its number alone and some of it: "a squad of 23 contains"."""
    if line.items[n] not in words.holding or line.items[max(0, n - 2) : n - 1] != ("of",):
        return False
    whole, part = line.claim(n - 1), line.claim(n + 1)
    if whole is None or part is None:
        return False
    person = part.subject is not None and part.subject.cls == "person"
    return person and whole.quantity.kind == part.quantity.kind == "count"


def _loose(claims: Sequence[Claim], words: SomeWords) -> Iterator[Found]:
    """A number "of them", or "of the" same noun again, behind the number that counts them, at most a sentence back."""
    last: Line | None = None
    for line in lines(claims, lambda here: any(claim.quantity.kind in _AMOUNTS for claim in here)):
        both = joined(last, line) if last is not None else None
        start = len(last.items) if both is not None and last is not None else 0
        row = both if both is not None else line
        for at in range(start, len(row.items)):
            part = row.claim(at)
            noun = _again(row, at, words) if part is not None and part.quantity.kind in _AMOUNTS else None
            if noun and _may_be_others(row, at, words):
                continue
            whole = _counted(row, at, noun, words) if noun is not None else None
            if part is not None and whole is not None:
                yield Found({"part": part, "whole": whole}, {}, row, at, at + 1)
        last = line


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
    if behind[1] in words.pronouns:
        return ""
    if behind[2] in words.members:
        return _GROUP
    return noun_lemma(behind[2]) if behind[1] in words.articles else None


def _counted(line: Line, at: int, noun: str, words: SomeWords) -> Claim | None:
    """The last number before an item that counts the noun, or is of a group that has it; any where none is named."""
    for n in range(at - 1, -1, -1):
        claim = line.claim(n)
        if claim is None or claim.quantity.kind not in _AMOUNTS:
            continue
        if not words.apiece.isdisjoint(line.items[n + 1 : n + 1 + _REACH]) or not words.growing.isdisjoint(
            line.items[n:at]
        ):
            return None  # "30 singers each", "20 shops, and plans more"
        subject, unit = claim.subject, claim.quantity.unit
        head = subject.head if subject is not None and subject.text else None
        said = subject.text.lower().split()[-1:] if subject is not None else []
        measured = unit is not None and unit.name == noun  # "90 kilometres … 40 of those kilometres"
        grouped = bool(noun) and _is_group(line, n, words) and _of_group(line, n, noun, words)
        if measured or grouped or noun in ("", _GROUP, head) or noun in map(noun_lemma, said):
            return claim if noun or head or claim.quantity.kind != "count" else None
        if not noun:
            return None
    return None


def _is_group(line: Line, at: int, words: SomeWords) -> bool:
    """Whether a number counts the members of a group by a noun joined to it: "the 36-strong panel"."""
    claim = line.claim(at)
    if claim is None or claim.quantity.kind != "count" or not claim.glued:
        return False
    joined_to = claim.sentence.text[claim.quantity.number_end + 1 - claim.sentence.start :].split(maxsplit=1)
    return bool(joined_to) and joined_to[0].lower() in words.taken.members


def _of_group(line: Line, at: int, noun: str, words: SomeWords) -> bool:
    """Whether a noun means those who make up a group: its members, or "councillor" of a council."""
    named = (item[:_ROOT] for item in line.items[at + 1 : at + 1 + _NAME] if item.isalpha())
    return noun in words.members or noun_lemma(noun) in words.members or noun[:_ROOT] in named
