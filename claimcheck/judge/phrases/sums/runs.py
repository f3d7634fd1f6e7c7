"""A total and a run of numbers right before or behind it: "11 medals, four gold, three silver and six bronze"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import takewhile
from typing import NamedTuple

from claimcheck.judge.phrases.entries import Entry, entries
from claimcheck.judge.phrases.line import Line
from claimcheck.judge.phrases.singles import begun, behind, between
from claimcheck.judge.phrases.spread import sum_slack
from claimcheck.judge.phrases.sums.run_reasons import Adding, Why, all_told, fronted_by, leads, reason, summed
from claimcheck.lexicon.marks import DASHES
from claimcheck.records.claim import Claim

_KINDS = ("count", "money", "measurement", "duration")
_JOINED = frozenset((",", "and", ";", "&", "plus", "(", ")"))
_LONGEST = 8
_FAR = 1000
_JOINT = 3


class Run(NamedTuple):
    """A total, its parts, why they are parts of it, and whether a phrase says that they are all there is.

    ``ones`` are parts that are one without a number: "four men and a child".
    """

    total: Entry
    parts: tuple[Entry, ...]
    why: Why
    whole: bool
    ones: int = 0

    @property
    def values(self) -> tuple[Decimal, ...]:
        """The number of each part."""
        told = (part.claim.quantity.amount.value or Decimal(0) for part in self.parts)
        return (*told, *(Decimal(1) for _ in range(self.ones)))

    @property
    def claims(self) -> tuple[Claim, ...]:
        """The total and its parts."""
        return (self.total.claim, *(part.claim for part in self.parts))

    @property
    def slack(self) -> Decimal:
        """How far the sum may be off by rounding and hedges."""
        return sum_slack(self.total.claim, [part.claim for part in self.parts])


def runs(line: Line, words: Adding) -> Iterator[Run]:
    """Every run of two numbers or more beside a larger one that they may add up to."""
    found = [entry for entry in entries(line, _may_count) if not _describes(line, entry)]
    for n, total in enumerate(found):
        if total.claim.quantity.kind == "age" or total.claim.quantity.distribution:
            continue  # nor is "€30 apiece" a total
        following = _parts(line, total, found[n + 1 :], words)
        listed = n > 0 and len(_run(line, found[n - 1 : n + 1])) > 1
        ones = ones_of(line, total, following, words) if following else 0
        several = len(following) > 1 or ones > 1
        why = reason(line, total, following, words, listed, ones) if several else None
        if why is not None:
            yield Run(total, following, why, all_told(line, words), ones)
        before = _smaller(total, _run(line, found[n - 1 :: -1])) if n else ()
        if len(before) > 1 and leads(line, before[0], before[-1], total, words):
            fronted = fronted_by(line, before[0], words)
            made = not words.made_of.isdisjoint(line.items[before[-1].at : total.at])
            whole = fronted or made or summed(line, total, words) or all_told(line, words)
            yield Run(total, before, "behind", whole, ones_of(line, total, before, words))


def _smaller(total: Entry, back: Sequence[Entry]) -> tuple[Entry, ...]:
    """The parts of a run told backwards, in text order: as far as all are less than the total ("140 athletes won nine
    golds and six silvers, or 17 medals in all")."""
    most = total.claim.quantity.amount.value or Decimal(0)
    less = takewhile(lambda entry: (entry.claim.quantity.amount.value or Decimal(0)) < most, back)
    return tuple(reversed(tuple(less)))


def _parts(line: Line, total: Entry, found: Sequence[Entry], words: Adding) -> tuple[Entry, ...]:
    """The run behind a total, without a number that only says how many parts it has: "in three raids: eight in …". In a
    row with them it may be one itself ("two Danes, three Finns"), but where they come nearer to it without."""
    run, rest = _run(line, found), _run(line, found[1:])
    if not 1 < len(rest) == found[0].claim.quantity.amount.value:
        return run
    if len(run) > 1 and line.items[found[0].at - 1] not in words.dealt:
        return run  # "a crew of nine: two mates, three engineers and six deckhands"
    left = total.claim.quantity.amount.value or Decimal(0)
    left -= sum((part.claim.quantity.amount.value or Decimal(0) for part in rest), Decimal(0))
    return rest if len(run) == 1 or abs(left) < abs(left - len(rest)) else run


def _may_count(claim: Claim) -> bool:
    bare_age = claim.quantity.kind == "age" and claim.surface.isdigit()
    return (claim.quantity.kind in _KINDS or bare_age) and claim.quantity.amount.value is not None


def _describes(line: Line, entry: Entry) -> bool:
    """Whether a number only describes those before it: "110 with two bedrooms"."""
    return entry.at > 1 and line.items[entry.at - 1] == "with" and line.items[entry.at - 2].startswith("#")


def _run(line: Line, found: Sequence[Entry]) -> tuple[Entry, ...]:
    """The entries from the first on that are joined to each other and told alike."""
    run: list[Entry] = []
    for entry in found:
        if entry.claim.quantity.amount.kind not in ("exact", "about") or entry.claim.quantity.distribution:
            break
        if line.items[entry.at + 1] == "of" and line.claim(entry.at + 2) is not None:
            break  # "and won 13 of 15 duels": it has a whole of its own
        if run:
            if entry.subset:
                break  # "seven bullets entered the body, three of them from the rear"
            first, last = sorted((run[-1].at, entry.at))
            between = line.items[first + 1 : last]
            if (
                len(between) > _reach(between)
                or not DASHES.isdisjoint(between)
                or _JOINED.isdisjoint(between)
                or not _alike(run[0], entry)
            ):
                break
        run.append(entry)
    return tuple(run)


def _reach(between: Sequence[str]) -> int:
    """How many words may stand between two parts: more where a list goes on right before the second (", and the")."""
    anew = between[-1:] == ("and",) or between[-2:] == ("and", "the")
    return 2 * _LONGEST if anew and "," in between[-_JOINT:] else _LONGEST


def _alike(one: Entry, other: Entry) -> bool:
    """Whether two parts are of one sort and told in one way: both with words before them, or both with words behind."""
    left, right = one.claim.quantity, other.claim.quantity
    if left.kind != right.kind and ("count" not in (left.kind, right.kind) or _names_things(one)):
        return False
    values = sorted(claim.quantity.amount.value or Decimal(0) for claim in (one.claim, other.claim))
    far = values[0] * _FAR < values[1]
    return not far and (left.unit == right.unit or left.unit is None or right.unit is None)


def _names_things(entry: Entry) -> bool:
    """Whether a count has its noun right behind it, so that nothing measured follows in its list: "two Danes"."""
    noun, quantity = entry.claim.subject, entry.claim.quantity
    own = noun is not None and bool(noun.text) and 0 <= noun.start - quantity.number_end <= 1
    return quantity.kind == "count" and own


def ones_of(line: Line, total: Entry, parts: Sequence[Entry], words: Adding) -> int:
    """How many of a list are told without a number: the child of "three women and a child"."""
    in_order = sorted(parts, key=lambda part: part.at)
    behind_it = behind(line, in_order[-1], several=words.several)
    return begun(line, total, in_order[0])[1] + between(line, in_order) + behind_it
