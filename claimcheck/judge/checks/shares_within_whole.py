"""Shares of one whole cannot pass 100 %: 45 % yes, 40 % no and 20 % undecided are 105 %."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import ClassVar

from pydantic import Field

from claimcheck.judge.phrases import Line, Phrasing, lines
from claimcheck.judge.phrases.direction import percent
from claimcheck.judge.phrases.dividing import Dividing
from claimcheck.judge.phrases.families import Families, exclusive
from claimcheck.judge.phrases.listing import Listing, listing
from claimcheck.judge.phrases.sharing import Row, rows
from claimcheck.judge.ruling import Facts, RuledOn, Ruling
from claimcheck.records.claim import Claim

OUTCOMES = ("conflict", "compatible")
TAKES = "text"
WHOLE = Decimal(100)
_WORDS_OF_A_PART = 12
_SEVERAL = 3


class Parameters(Phrasing):
    """``shapes`` are those in which one share cannot pass 100 % ("fell 150 %"); ``families`` are answers of which
    everyone gives one. Where one of the words ``swing`` stands, a figure can turn negative: a profit, a balance."""

    SLOTS: ClassVar = {"share": ("percentage",)}

    families: Families = Field(default_factory=dict)
    dividing: Dividing = Field(default_factory=Dividing)
    """Words by which the shares of a sentence are those of one whole."""
    swing: tuple[str, ...] = ()
    made_of: tuple[str, ...] = ()
    """Words right before the first of three shares or more, each with one noun: "is 55 % wheat, 40 % maize and …"."""
    several: tuple[str, ...] = ()
    """Words that say that one may be counted twice ("multiple answers")."""


def judge(claims: Sequence[Claim], parameters: Parameters, facts: Facts) -> list[RuledOn]:
    """Look for shares that are too large, alone or together."""
    made: list[RuledOn] = []
    for line in lines(claims, _has_share):
        made += _alone(line, parameters)
        if line.lower.isdisjoint(parameters.several):
            made += _together(line, parameters)
    return made


def _has_share(claims: Sequence[Claim]) -> bool:
    return any(claim.quantity.kind in ("percentage", "ratio") for claim in claims)


def _alone(line: Line, parameters: Parameters) -> Iterator[RuledOn]:
    if not line.lower.isdisjoint(parameters.swing):
        return
    for found in parameters.find_in(line):
        share = found.slots["share"]
        low, unit = share.quantity.amount.low, share.quantity.unit
        if low is not None and low > WHOLE and unit is not None and unit.name == "percent":
            reason = f"{share.surface} is more than all there is"
            yield RuledOn((share,), Ruling("conflict", reason))


def _together(line: Line, parameters: Parameters) -> Iterator[RuledOn]:
    used: set[str] = set()
    for row in rows(line, parameters.dividing, parameters.families):
        used |= {entry.claim.id for entry in row.entries}
        yield RuledOn(tuple(entry.claim for entry in row.entries), _sum(row))
    yield from _listed(line, parameters, used)


def _listed(line: Line, parameters: Parameters, used: set[str]) -> Iterator[RuledOn]:
    for index in range(len(line.items)):
        claim = line.claim(index)
        if claim is None or claim.quantity.kind != "percentage" or claim.id in used:
            continue
        shares = listing(line, index, ("percentage",), _WORDS_OF_A_PART)
        if shares is None or len({part.whole for part in shares.parts if part.whole}) > 1:
            continue
        if not (exclusive(shares, parameters.families) or _composed(line, index, shares, parameters)):
            continue
        used |= {share.id for share in shares.claims}
        yield RuledOn(shares.claims, _sum(shares))


def _composed(line: Line, first: int, shares: Listing, parameters: Parameters) -> bool:
    """Whether the shares say what one thing is made of."""
    led = first > 0 and line.items[first - 1] in parameters.made_of
    return led and len(shares.parts) >= _SEVERAL and all(len(part.words) == 1 for part in shares.parts)


def _sum(shares: Listing | Row) -> Ruling:
    total = shares.total
    if total <= WHOLE + shares.slack:
        return Ruling("compatible", f"the shares add up to {percent(total)}")
    terms = " + ".join(percent(value) for value in shares.values)
    return Ruling("conflict", f"{terms} is {percent(total)}, more than the whole")
