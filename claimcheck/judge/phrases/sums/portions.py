"""A total and the numbers behind it that may be its parts, in its own sentence or in those that follow it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import takewhile
from typing import Literal

from claimcheck.judge.phrases.entries import JOINTS, Entry, entries
from claimcheck.judge.phrases.line import Line
from claimcheck.judge.phrases.linked import linked
from claimcheck.judge.phrases.shares.dealing import dealt_out
from claimcheck.judge.phrases.shares.dividing import Dividing
from claimcheck.judge.phrases.shares.families import Families
from claimcheck.judge.phrases.spread import sum_slack
from claimcheck.judge.phrases.sums.some_of_total import of_its_own, one_sort
from claimcheck.judge.phrases.sums.told_apart import told_apart
from claimcheck.judge.phrases.sums.told_parts import beside, grouped, is_rest, said_of
from claimcheck.record import Record, replace
from claimcheck.records.claim import Claim

_KINDS = ("count", "money", "measurement", "duration")
_FAR = 3
"""Characters between two sentences that follow each other."""
_OWN = 4
"""Words behind a total that name it."""
_AFTER = 2
"""Sentences behind that of the total in which parts are looked for."""
_RELATIVE = ("that", "which", "who")


class Portions(Record, eq=False):
    """A total, its parts, and ``why`` they may be its parts.

    Each is another member of a ``family``, the last of them is the ``rest``, or a verb deals them out ("20 came from
    the state, 15 from a bank"), or each stands right behind the total with a place ("100 members, 55 from the north and
    45 from the south"). ``whole`` says that no number like them was left over behind the parts.
    """

    total: Entry
    parts: tuple[Entry, ...]
    lines: tuple[Line, ...]
    why: Literal["family", "rest", "dealt", "beside", "apart"]
    whole: bool
    family: str | None = None

    @property
    def values(self) -> tuple[Decimal, ...]:
        """The number of each part."""
        return tuple(part.claim.quantity.amount.value or Decimal(0) for part in self.parts)

    @property
    def slack(self) -> Decimal:
        """How far the sum may be off by rounding and hedges."""
        return sum_slack(self.total.claim, [part.claim for part in self.parts])


def portions(rows: Sequence[Line], families: Families, dividing: Dividing) -> Iterator[Portions]:
    """Every total of the sentences with the parts that can be told to be all of one sort of it."""
    read = [_numbers(line) for line in rows]
    for n, line in enumerate(rows):
        behind = list(
            takewhile(lambda m: _follows(rows[m - 1], rows[m]), range(n + 1, min(n + 1 + _AFTER, len(rows))))
        )
        for k, total in enumerate(read[n]):
            if (
                total.claim.quantity.amount.kind not in ("exact", "about")
                or total.claim.quantity.kind == "age"
                or total.claim.quantity.distribution
            ):
                continue  # an age may be a part ("Hull (110)"), and is no total: "said Joan Petty, 36."
            here = read[n][k + 1 :]
            first = _taken(read[n][k - 1], total) if k else None
            if here and first is not None:
                yield from _portions_of(
                    replace(total, after=()), [(line, [first, *here])], families, dividing
                )
            if here:
                yield from _portions_of(total, [(line, here)], families, dividing)
            elif len(read[n]) == 1 and behind:
                yield from _portions_of(total, [(rows[m], read[m]) for m in behind], families, dividing)


def _taken(part: Entry, total: Entry) -> Entry | None:
    """A part right before its total, with the words of both: "seven of the ten men were freed, two …"."""
    led = total.before[:1] == ("of",) and part.at + 1 + len(total.before) == total.at
    return replace(part, after=total.after, whole=()) if led else None


def _numbers(line: Line) -> list[Entry]:
    """The numbers that can be a total or a part; those told to be among the number before them are neither."""
    return entries(line, _may_count)


def _may_count(claim: Claim) -> bool:
    """Counts, sums and measures, and the bare number behind a name that may as well be an age: "the Democrats 96"."""
    bare_age = claim.quantity.kind == "age" and claim.surface.isdigit()
    return claim.quantity.kind in _KINDS or bare_age


def _follows(one: Line, other: Line) -> bool:
    first, second = one.claims[0].sentence, other.claims[0].sentence
    return first.part == second.part and second.start - first.end <= _FAR and linked(one, other)


def _portions_of(
    total: Entry, groups: Sequence[tuple[Line, Sequence[Entry]]], families: Families, dividing: Dividing
) -> Iterator[Portions]:
    told = [
        (line, entry)
        for line, group in groups
        for entry in group
        if one_sort(total.claim, entry.claim) and not of_its_own(total.claim, entry.claim, dividing.own_nouns)
    ]
    if not told:
        return
    first, lines = groups[0][0], tuple(line for line, _ in groups)
    last = next((n for n, (line, entry) in enumerate(told) if is_rest(line, entry, dividing)), None)
    if last and _has_the_rest(told[last - 1], told[last]):
        told, last = [*told[: last - 1], *told[last:]], last - 1  # "while its two rivals shared the other 36"
    if last and told[0][1].before[-1:] != ("to",):
        # "12 in hospital, five of them badly, and the other 18": what is said of a part is none
        parts = [entry for n, (_, entry) in enumerate(told[: last + 1]) if n == 0 or not entry.subset]
        yield Portions(total, tuple(parts), lines, "rest", whole=True)
        return
    candidates = [entry for _, entry in told if not entry.subset]
    if len(candidates) > 2 and candidates[0].claim.quantity.amount.value == len(candidates) - 1:
        candidates = candidates[1:]  # "fall into two groups, 5,600 plants and 2,400 ferns"
        if grouped(first, candidates[0], dividing):
            yield Portions(total, tuple(candidates), lines, "rest", whole=True)
            return
    of_them = [entry for _, entry in told if entry.subset]
    yield from _families(
        total, candidates or of_them, lines, families
    )  # "five of them girls and four of them boys"
    if len(groups) == 1 and len(candidates) >= 2:
        yield from _in_a_row(total, candidates, first, dividing)
    apart = told_apart(total, groups, dividing.overlapping)
    if apart:
        yield Portions(total, apart, lines, "apart", whole=True)
    among = [entry for n, (_, entry) in enumerate(told) if n == 0 or not entry.subset]
    alike = len({entry.after[:2] for entry in among}) == 1
    if len(candidates) < len(among) > 1 and alike and beside(first, total, among, dividing):
        yield Portions(total, tuple(among), lines, "beside", whole=False)  # "15 of them in May"


def _has_the_rest(one: tuple[Line, Entry], rest: tuple[Line, Entry]) -> bool:
    """Whether a number counts those who have the rest: nothing parts the two."""
    line, entry = one
    between = line.items[entry.at + 1 : rest[1].at]
    noun = entry.claim.subject
    own = noun is not None and bool(noun.text) and noun.start >= entry.claim.quantity.number_end
    return own and line is rest[0] and len(between) > 2 and JOINTS.isdisjoint(between)


def _families(
    total: Entry, candidates: Sequence[Entry], lines: tuple[Line, ...], families: Families
) -> Iterator[Portions]:
    """The parts that each name another member of a family which the total does not: "40 adults", "30 children"."""
    sorts = [families.named(entry.words) for entry in candidates] if len(candidates) > 1 else []
    of_total = families.named(frozenset(_own_words(total))) if any(sorts) else {}
    for name in sorts[0] if sorts else ():
        parts = _members(candidates, [sort.get(name) for sort in sorts])
        if name not in of_total and len(parts) >= 2:
            left = len(parts) == len(candidates)
            yield Portions(total, tuple(parts), lines, "family", left, name)


def _in_a_row(
    total: Entry, candidates: Sequence[Entry], line: Line, dividing: Dividing
) -> Iterator[Portions]:
    """The parts that a verb deals out or says what they are, or that stand right behind their total."""
    named = total.claim.subject is not None or total.claim.quantity.unit is not None
    if named and (dealt_out(line, candidates, dividing) or said_of(candidates, dividing)):
        yield Portions(total, tuple(candidates), (line,), "dealt", whole=False)
    elif beside(line, total, candidates, dividing):
        yield Portions(total, tuple(candidates), (line,), "beside", whole=True)


def _own_words(total: Entry) -> tuple[str, ...]:
    """The words that name a total: "killed" of "the 40 people killed"; not "back" of "the 40 votes that came back"."""
    return tuple(takewhile(lambda item: item not in _RELATIVE, total.after[:_OWN]))


def _members(candidates: Sequence[Entry], members: Sequence[str | None]) -> list[Entry]:
    """The first of the numbers, as far as each names another member of a family."""
    parts: list[Entry] = []
    seen: set[str] = set()
    for entry, named in zip(candidates, members, strict=True):
        if named is None or named in seen or entry.claim.quantity.amount.kind not in ("exact", "about"):
            break
        seen.add(named)
        parts.append(entry)
    return parts
