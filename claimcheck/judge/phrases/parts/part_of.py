"""One number taken out of another: "12 of the 30 houses", "of the 80 seats, 20", "800, of whom 200"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from claimcheck.judge.phrases.line import Line
from claimcheck.records.claim import Claim
from claimcheck.strict import Strict

_LED = 5
"""Items between "of" and the whole: "of the district's 24,000 voters"."""
_PART = 5
_FAR = 16
_OF_IT = 2
"""Items before a number in which a preposition makes it one of the phrase that it stands in."""
_WHOM = 5
_CLOSED = {")": "(", "–": "–", "—": "—"}
_POSSESSIVE = ("'s", "s'")


class Taken(Strict):
    """Words by which one number is part of another."""

    of: frozenset[str] = frozenset()
    """Words before the whole: of, among, from."""
    no_part: frozenset[str] = frozenset()
    """Words before "of" by which it leads to no whole: "£3.00 instead of £2.50"."""
    led: frozenset[str] = frozenset()
    """Words that may stand between such a word and the whole: the, its, only."""
    whom: frozenset[str] = frozenset()
    """Words that stand for the whole behind "of": them, whom."""
    its: frozenset[str] = frozenset()
    """Words behind "of" that make what follows the whole's: "14 of its members"."""
    inside: frozenset[str] = frozenset()
    """Words that begin a clause with such a group, as "of" does: "in a class of 28 girls"."""
    of_it: frozenset[str] = frozenset()
    """Prepositions by which a number behind a whole only says more of it: "of the 40 pupils in two classes"."""
    groups: frozenset[str] = frozenset()
    """Groups of people with no others in them, as a town has guests."""
    members: frozenset[str] = frozenset()
    """Words joined to a number by which it counts a group: "the 12-member jury", but no "five-storey block"."""
    apart: frozenset[str] = frozenset()
    """Words between a part and its whole behind which another thing is told."""


class PartOf(NamedTuple):
    """A part and its whole, their items, and how the text tells that they are.

    ``told`` is "forward" for "12 of 30", "fronted" for "of the 30, 12" where the "of" begins its clause, else
    "backward", and "whom" for "30, 12 of them". ``part`` is a share where the text says "45 percent of the 30".
    """

    part: Claim
    whole: Claim
    part_at: int
    whole_at: int
    told: str
    between: tuple[str, ...] = ()
    """The items between the part and the whole, where the part stands first."""

    @property
    def first(self) -> int:
        """The first of their items."""
        return min(self.part_at, self.whole_at)

    @property
    def last(self) -> int:
        """The item behind the last of them."""
        return max(self.part_at, self.whole_at) + 1


def parts_of(line: Line, words: Taken, wanted: Callable[[Claim], bool]) -> Iterator[PartOf]:
    """Every two wanted numbers of a sentence of which one is said to be taken out of the other."""
    for at, claim in line.numbers:
        if not wanted(claim):
            continue
        of = _leading_of(line, at, words)
        if of is not None and not _describes(line, at, words) and not claim.quantity.distribution:
            part_at = _before(line, of, words)
            if line.items[of] == "from" and part_at is not None and line.items[part_at - 1] == "to":
                continue  # "to 40 from 50"
            told = "forward"
            if part_at is None and (line.items[of] != "from" or _begins(line, of)):
                fronted = _fronted(line, of, words)
                part_at = _part_behind(line, at, words, wanted, fronted=fronted)
                told = "fronted" if fronted else "backward"
            part = line.claim(part_at) if part_at is not None else None
            if part is not None and part_at is not None and wanted(part):
                yield PartOf(part, claim, part_at, at, told, line.items[part_at + 1 : at])
        half = line.claim(at - 2) if at > 1 and line.items[at - 1] in words.led else None
        if half is not None and wanted(half) and half.quantity.kind == "ratio":
            yield PartOf(half, claim, at - 2, at, "forward", line.items[at - 1 : at])  # "half the 24 jurors"
        whole_at = _counted(line, at, words, wanted)
        whole = line.claim(whole_at) if whole_at is not None else None
        if whole is not None and whole_at is not None:
            yield PartOf(claim, whole, at, whole_at, "whom")


def _leading_of(line: Line, at: int, words: Taken) -> int | None:
    """The item of the "of" that leads to a number; of "out of" the first."""
    for n in range(at - 1, max(-1, at - 1 - _LED), -1):
        item = line.items[n]
        if item in words.of and line.items[max(0, n - 1)] not in words.no_part:
            return n - 1 if n and line.items[n - 1] == "out" else n
        if item in words.apart:
            return None  # "190 minutes of story and an 80-minute interview"
        near = n == at - 1
        if item.startswith("#") or not (item[0].isalpha() or item == "'s"):
            return None
        if near and item not in words.led and not item.endswith(_POSSESSIVE):
            return None
    return None


def _before(line: Line, of: int, words: Taken) -> int | None:
    """The number that an "of" follows, at most some words and one insertion before it."""
    n = of - 1
    if n >= 0 and line.items[n] in (",",):
        n -= 1
    steps = 0
    while n >= 0 and steps < _PART:
        item = line.items[n]
        if item.startswith("#"):
            return n
        if item in _CLOSED:
            opened = _CLOSED[item]
            n -= 1
            while n >= 0 and line.items[n] != opened:
                n -= 1
        elif not item[0].isalpha() or item in words.apart:
            return None
        n -= 1
        steps += 1
    return None


def _describes(line: Line, at: int, words: Taken) -> bool:
    """Whether a number only describes a thing, by a noun that is joined to it."""
    claim = line.claim(at)
    if claim is None:
        return False
    text, end = claim.sentence.text, claim.quantity.number_end - claim.sentence.start
    if text[end : end + 1] not in ("-", "‑") or (claim.subject is not None and claim.subject.cls == "person"):
        return False
    joined = re.match(r"\w*", text[end + 1 :])
    return (
        claim.quantity.kind == "count" and joined is not None and joined.group().lower() not in words.members
    )


def _begins(line: Line, at: int) -> bool:
    """Whether a clause begins at an item."""
    return at == 0 or not line.items[at - 1][0].isalnum()


def _fronted(line: Line, of: int, words: Taken) -> bool:
    """Whether an "of" begins its clause, or the phrase it stands in: "of the herd of 1,200", "in a class of 28"."""
    group = line.items[of] == "of" and line.items[of - 1] in words.groups
    begin = (*words.of, "out", *(words.inside if group else ()))
    for n in range(of, max(-1, of - _LED), -1):
        if not line.items[n][0].isalpha():
            return False
        if line.items[n] in begin and (
            _begins(line, n) or (line.items[n - 1] == "out" and _begins(line, n - 1))
        ):
            return True
    return False


def _part_behind(
    line: Line, whole: int, words: Taken, wanted: Callable[[Claim], bool], *, fronted: bool
) -> int | None:
    """The first number of its sort behind a whole that an "of" leads to.

    Numbers in the phrase of the whole only say more of it: "of the 40 pupils in the two classes, 50".
    """
    claim = line.claim(whole)
    found: int | None = None
    for n in range(whole + 1, min(whole + 1 + _FAR, len(line.items))):
        item, number = line.items[n], line.claim(n)
        if item in (";", ".", "!", "?", ":") or item in words.apart:
            break
        if number is not None and wanted(number) and claim is not None and _alike(number, claim):
            found = n
            if not fronted or words.of_it.isdisjoint(line.items[n - _OF_IT : n]):
                break
    return found


def _alike(one: Claim, other: Claim) -> bool:
    """Whether two numbers are of one sort, as far as their kinds tell; either may leave out its unit."""
    kinds = {one.quantity.kind, other.quantity.kind}
    return len(kinds) == 1 or "count" in kinds


def _counted(line: Line, at: int, words: Taken, wanted: Callable[[Claim], bool]) -> int | None:
    """The number before "12 of them", "of whom 12"."""
    behind = line.items[at + 1 : at + 3]
    them = behind[:1] == ("of",) and len(behind) > 1 and behind[1] in words.whom
    led = (",", *line.items[:at])[-_WHOM:]
    whom = any(
        other == "of" and one[0] != "#" and last in words.whom
        for one, other, last in zip(led, led[1:], led[2:], strict=False)
    )  # not "four of them under 40"
    if not (them or whom):
        return None
    part = line.claim(at)
    for n in range(at - 1, max(-1, at - 1 - _FAR), -1):
        found = line.claim(n)
        if found is not None and part is not None and wanted(found) and _alike(found, part):
            apart = ";" in line.items[n:at] and found.quantity.kind != part.quantity.kind
            return None if apart else n  # "in ten years; 800 of them are women"
    return None
