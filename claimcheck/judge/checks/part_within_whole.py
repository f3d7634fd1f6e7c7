"""A part cannot be larger than its whole: not 60 of the 50 passengers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import ClassVar

from claimcheck.judge.phrases import Found, Line, Phrasing, Spread, lines, spread
from claimcheck.judge.phrases.line import joined
from claimcheck.judge.phrases.spread import named
from claimcheck.judge.ruling import Facts, RuledOn, Ruling
from claimcheck.lexicon import noun_lemma
from claimcheck.records.claim import Claim

OUTCOMES = ("conflict", "compatible")
TAKES = "text"
_AMOUNTS = ("count", "money", "measurement")
_POSSESSIVE = ("'", "’", "'s")
_REACH = 3


class Parameters(Phrasing):
    """Shapes in which the first number is taken out of the second."""

    SLOTS: ClassVar = {"part": _AMOUNTS, "whole": (*_AMOUNTS, "duration")}

    pronouns: tuple[str, ...] = ()
    """Words for what was counted: "148 of them"."""
    articles: tuple[str, ...] = ()
    """Words before the noun that was counted: "72 of the crates"."""
    not_with: tuple[str, ...] = ()
    """Words behind the whole that make it the owner of the part, or the part no part: "two sides", "three times"."""


def judge(claims: Sequence[Claim], parameters: Parameters, facts: Facts) -> list[RuledOn]:
    """Find parts that are larger than the whole they are taken from."""
    made: list[RuledOn] = []
    taken: set[str] = set()
    for found in (*parameters.find(claims), *_loose(claims, parameters)):
        ruling = _ruling(found, parameters)
        if ruling is not None and taken.isdisjoint(claim.id for claim in found.claims):
            taken |= {claim.id for claim in found.claims}
            made.append(RuledOn(found.claims, ruling))
    return made


def _loose(claims: Sequence[Claim], parameters: Parameters) -> Iterator[Found]:
    """A number "of them", or "of the" same noun again, behind the number that counts them, at most a sentence back."""
    last: Line | None = None
    for line in lines(claims, lambda here: any(claim.quantity.kind in _AMOUNTS for claim in here)):
        both = joined(last, line) if last is not None else None
        start = len(last.items) if both is not None and last is not None else 0
        row = both if both is not None else line
        for at in range(start, len(row.items)):
            part = row.claim(at)
            noun = (
                _again(row, at, parameters) if part is not None and part.quantity.kind in _AMOUNTS else None
            )
            whole = _counted(row, at, noun) if noun is not None else None
            if part is not None and whole is not None:
                yield Found({"part": part, "whole": whole}, {}, row, at, at + 1)
        last = line


def _again(line: Line, at: int, parameters: Parameters) -> str | None:
    """The noun of "of the crates" behind a number, "" for "of them"; None where neither follows."""
    behind = line.items[at + 1 : at + 4]
    if behind[:1] != ("of",) or len(behind) < 3:
        return None
    if behind[1] in parameters.pronouns:
        return ""
    return noun_lemma(behind[2]) if behind[1] in parameters.articles else None


def _counted(line: Line, at: int, noun: str) -> Claim | None:
    """The last number before an item that counts the noun, or counts any noun where none is named."""
    for n in range(at - 1, -1, -1):
        claim = line.claim(n)
        if claim is None or claim.quantity.kind not in ("count", "money", "measurement"):
            continue
        subject = claim.subject
        head = subject.head if subject is not None and subject.text else None
        if noun == "" or head == noun:
            return claim if noun or head or claim.quantity.kind != "count" else None
        if not noun:
            return None
    return None


def _ruling(found: Found, parameters: Parameters) -> Ruling | None:
    part, whole = found.slots["part"], found.slots["whole"]
    little, much = _values(part, whole)
    if little is None or much is None or whole.quantity.amount.kind not in ("exact", "about"):
        return None
    at = next(n for n in range(len(found.line.items)) if found.line.claim(n) is whole)
    behind = found.line.items[at + 1 : at + 1 + _REACH]
    if not set(behind).isdisjoint((*_POSSESSIVE, *parameters.not_with)):
        return None
    if any(item.endswith(("s'", "s’")) for item in behind):
        return None
    if _of_more(found, part, little):
        return None
    if "including" in found.words and not _one_sort(part, whole):
        return None
    if little.low <= much.high:
        return Ruling("compatible", "the part is no larger than the whole")
    return Ruling("conflict", f"{part.surface} is more than the {whole.surface} it is a part of")


def _of_more(found: Found, part: Claim, little: Spread) -> bool:
    """Whether "of them" may mean a larger number further back: "620 stores in nine countries, 14 of them new"."""
    at = next(n for n in range(len(found.line.items)) if found.line.claim(n) is part)
    if found.line.items[at + 1 : at + 2] != ("of",) or "the" in found.line.items[at + 2 : at + 3]:
        return False
    before = (found.line.claim(n) for n in range(at))
    known = (
        named(claim) for claim in before if claim is not None and claim.quantity.kind == part.quantity.kind
    )
    return any(one is not None and one.high >= little.low for one in known)


def _values(part: Claim, whole: Claim) -> tuple[Spread | None, Spread | None]:
    """Both in one unit, which one may leave out: "34 of her 31 years", "2.6 billion pesos of the 1.9 billion"."""
    kinds = (part.quantity.kind, whole.quantity.kind)
    if kinds[0] == kinds[1]:
        return named(part, whole.quantity.unit), spread(whole)
    bare, other = (part, whole) if kinds[0] == "count" else (whole, part)
    if bare.quantity.kind != "count" or bare.subject is not None or bare.quantity.distribution:
        return None, None
    if other.quantity.unit is None or other.quantity.unit.per is not None:
        return None, None
    return named(part), spread(whole)


def _one_sort(part: Claim, whole: Claim) -> bool:
    """Whether what is included can be among what was counted: children among people, no schools among projects."""
    one, other = part.subject, whole.subject
    if part.quantity.kind == "money" or one is None or other is None:
        return True
    return one.head == other.head or (one.cls == "person" == other.cls)
