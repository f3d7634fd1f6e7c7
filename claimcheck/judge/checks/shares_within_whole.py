"""Shares of one whole cannot pass 100 %: 45 % yes, 40 % no and 20 % undecided are 105 %."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import cached_property
from typing import ClassVar

from pydantic import Field

from claimcheck.judge.phrases import Line, Phrasing, lines
from claimcheck.judge.phrases.amounts import percent
from claimcheck.judge.phrases.boxes.fields import boxes
from claimcheck.judge.phrases.boxes.wholes import of_one_whole
from claimcheck.judge.phrases.entries import Entry
from claimcheck.judge.phrases.shares.dividing import Dividing
from claimcheck.judge.phrases.shares.excluding import excluding, one_each
from claimcheck.judge.phrases.shares.families import Families, FamilyWords
from claimcheck.judge.phrases.shares.row import Row
from claimcheck.judge.phrases.shares.sharing import carried_on, in_coins, is_coin, rows
from claimcheck.judge.phrases.untold import untold_lines
from claimcheck.judge.ruling import Facts, RuledOn, Ruling
from claimcheck.records.claim import Claim

OUTCOMES = ("conflict", "compatible")
TAKES = "text"
WHOLE = Decimal(100)


class Parameters(Phrasing):
    """``shapes`` are those in which one share cannot pass 100 % ("fell 150 %"); ``families`` are answers of which
    everyone gives one. Where one of the words ``swing`` stands, a figure can turn negative: a profit, a balance."""

    SLOTS: ClassVar = {"share": ("percentage",)}

    families: FamilyWords = Field(default_factory=dict)
    dividing: Dividing = Field(default_factory=Dividing)
    """Words by which the shares of a sentence are those of one whole."""
    counted: frozenset[str] = frozenset()
    """Things of which nobody can reach more than all, besides people: houses, ballots."""
    swing: tuple[str, ...] = ()
    several: tuple[str, ...] = ()
    """Words that say that one may be counted twice ("multiple answers")."""
    singly: tuple[str, ...] = ()
    """Words that say that nobody is all the same: "their single biggest worry"."""

    @cached_property
    def by_family(self) -> Families:
        """The ``families``, to ask which members words name."""
        return Families(self.families)


def judge(claims: Sequence[Claim], parameters: Parameters, facts: Facts) -> list[RuledOn]:
    """Look for shares that are too large, alone or together."""
    made: list[RuledOn] = []
    last: Line | None = None
    for line in untold_lines(claims, facts.speech, lambda here: _has_share(here, parameters)):
        made += _alone(line, parameters)
        both = carried_on(last, line, parameters.dividing) if last is not None else None
        if both is not None:
            made += _together(both, parameters, facts, several=False)
        last = line
        often = {item for item in line.lower & set(parameters.several) if not _as_noun(line, item)}
        several = bool(often) and line.lower.isdisjoint(parameters.singly)
        made += _together(line, parameters, facts, several=several)
    known = {claim.id for one in made for claim in one.claims}
    return [
        *made,
        *(one for one in _in_boxes(claims, parameters, facts) if known.isdisjoint(c.id for c in one.claims)),
    ]


def _in_boxes(claims: Sequence[Claim], parameters: Parameters, facts: Facts) -> Iterator[RuledOn]:
    """The shares of a fact box that its heading or its labels make those of one whole."""
    for box, _ in boxes(list(lines(claims, lambda here: _has_share(here, parameters))), facts.boxes):
        told = of_one_whole(box, facts.boxes, parameters.by_family.family_of)
        if told and all(set(parameters.several).isdisjoint(one.line.bag) for one in told):
            row = Row(
                tuple(Entry(one.claim, one.at, one.before, one.after) for one in told),
                (Decimal(1),) * len(told),
                (),
            )
            yield RuledOn(tuple(one.claim for one in told), _sum(row))


def _as_noun(line: Line, word: str) -> bool:
    """Whether a word is only the name of where something comes from: "58 percent came from open play"."""
    at = [n for n, item in enumerate(line.items) if item == word]
    return bool(at) and all("from" in line.items[max(0, n - 2) : n] for n in at)


def _has_share(claims: Sequence[Claim], parameters: Parameters) -> bool:
    return any(
        claim.quantity.kind in ("percentage", "ratio") or is_coin(claim, parameters.dividing)
        for claim in claims
    )


def _alone(line: Line, parameters: Parameters) -> Iterator[RuledOn]:
    if not line.lower.isdisjoint(parameters.swing):
        return
    told = [found.slots["share"] for found in parameters.find_in(line)]
    told += [claim for claim in line.claims if _of_counted(claim, parameters) and claim not in told]
    for share in told:
        low, unit = share.quantity.amount.low, share.quantity.unit
        if low is not None and low > WHOLE and unit is not None and unit.name == "percent":
            reason = f"{share.surface} is more than all there is"
            yield RuledOn((share,), Ruling("conflict", reason))


def _of_counted(claim: Claim, parameters: Parameters) -> bool:
    """Whether a share is one of people, or of other things of which there are so many: "120 percent of the homes"."""
    noun = claim.subject
    if claim.quantity.kind != "percentage" or claim.role == "change" or noun is None or not noun.text:
        return False
    return noun.cls == "person" or noun.head in parameters.counted


def _together(line: Line, parameters: Parameters, facts: Facts, *, several: bool) -> Iterator[RuledOn]:
    dividing = parameters.dividing

    def sure(shares: Sequence[Entry]) -> bool:
        return (
            in_coins(line, dividing)
            or one_each(line, shares, dividing)
            or excluding(line, shares, dividing, facts.senses, facts.moves)
        )

    for row in rows(line, dividing, parameters.by_family, sure, several):
        if _full_before(row):
            continue
        yield RuledOn(tuple(entry.claim for entry in row.entries), _sum(row))


def _full_before(row: Row) -> bool:
    """Whether all but the last share make up the whole and the last has a verb or a whole of its own: "64 per cent is
    forest, 28 is grassland and 8 is water, and visitors are allowed into 12 per cent of it"."""
    last = row.entries[-1]
    own = bool(last.whole) and len(last.before) > 2
    return own and len(row.entries) > 2 and abs(sum(row.values[:-1]) - WHOLE) <= row.slack


def _sum(shares: Row) -> Ruling:
    total = shares.total
    if total <= WHOLE + shares.slack:
        return Ruling("compatible", f"the shares add up to {percent(total)}")
    terms = " + ".join(percent(value) for value in shares.values)
    return Ruling("conflict", f"{terms} is {percent(total)}, more than the whole")
