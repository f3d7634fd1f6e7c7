"""A share must be what its part and its whole make it: 12 of 30 houses are 40 %, not 45 %."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from decimal import Decimal
from itertools import chain
from typing import Annotated

from pydantic import Field

from claimcheck.judge.phrases import Line, Spread, lines, spread
from claimcheck.judge.phrases.amounts import percent
from claimcheck.judge.phrases.boxes.fields import boxes
from claimcheck.judge.phrases.boxes.shares import shares
from claimcheck.judge.phrases.linked import goes_on
from claimcheck.judge.phrases.parts.lone_share import lone_shares
from claimcheck.judge.phrases.parts.quotients import Quotients, quotient
from claimcheck.judge.phrases.parts.share_of import ShareOf, shares_of
from claimcheck.judge.phrases.parts.share_words import ShareWords
from claimcheck.judge.phrases.parts.told_share import SHARES
from claimcheck.judge.phrases.topics import of_then
from claimcheck.judge.phrases.untold import untold_lines
from claimcheck.judge.ruling import Facts, RuledOn, Ruling
from claimcheck.lexicon.marks import QUOTES
from claimcheck.records.claim import Claim

OUTCOMES = ("conflict", "compatible")
TAKES = "text"
_HUNDRED = Decimal(100)
_HEAD = 5
"""Items of a sentence among which a word takes up the one before it: "Its owner calls that half"."""
_HEAD_TWO = 2


class Parameters(ShareWords):
    """Words that set a share beside a part and its whole.

    ``loose`` is how far a fraction in words ("a third", "almost half") may lie from the figures, in percentage points.
    """

    rest: frozenset[str] = frozenset()
    """Words of a sentence whose share may be that of what is left: "the others"."""
    loose: Annotated[Decimal, Field(ge=0)] = Decimal(3)


def judge(claims: Sequence[Claim], parameters: Parameters, facts: Facts) -> list[RuledOn]:
    """Hold every share that stands with its part and its whole against them."""
    made: list[RuledOn] = []
    taken: set[str] = set()
    last: Line | None = None
    for line in untold_lines(claims, facts.speech):
        both = goes_on(last, line) if last is not None and _goes_on(last, line, parameters) else None
        last = line
        if both is None and not _has_share(line.claims, parameters):
            continue
        others = Quotients(both or line)
        found = shares_of(line, parameters) if both is None else ()
        for told in chain(found, lone_shares(both or line, parameters, facts.moves, facts.roots)):
            if told.whole is not None and told.share.quantity.start < told.whole.quantity.start:
                row = both or line
                if told.part.quantity.start < told.share.quantity.start and of_then(
                    row, row.place(told.whole), facts.moves
                ):
                    continue  # "6,000 came, a third of the 9,000 of last year": a multiple, and no part
            ruling = _ruling(others, told, parameters)
            if ruling is not None and taken.isdisjoint(claim.id for claim in told.claims):
                taken |= {claim.id for claim in told.claims}
                made.append(RuledOn(told.claims, ruling))
    return [*_in_boxes(claims, parameters, facts, taken), *made]


def _in_boxes(
    claims: Sequence[Claim], parameters: Parameters, facts: Facts, taken: Set[str]
) -> Iterator[RuledOn]:
    """The shares of fact boxes, of which the labels tell part and whole."""
    for box, _ in boxes(list(lines(claims)), facts.boxes):
        for one in shares(box, facts.boxes):
            stated, real = _stated(one.share, parameters), quotient(one.part, one.whole)
            if one.share.id in taken or stated is None or real is None or real.low > _HUNDRED:
                continue
            here = tuple(sorted((one.share, one.part, one.whole), key=lambda claim: claim.quantity.start))
            if stated.meets(real):
                yield RuledOn(here, Ruling("compatible", "the share is what its part and its whole make it"))
                continue
            reason = f"{one.part.surface} of {one.whole.surface} is {percent(real.middle)}, not {one.share.surface}"
            yield RuledOn(here, Ruling("conflict", reason))


def _goes_on(last: Line, line: Line, parameters: Parameters) -> bool:
    """Whether a sentence has only a share of what the one before it tells, or also the part of its only number:
    "That is two-thirds of them", "Some 40 said yes, or a third"."""
    if len(line.claims) == 1:
        said = [item for item in line.items[:_HEAD] if item not in QUOTES]
        alone = said[0].startswith(("#percentage", "#ratio")) and not said[1][0].isalpha()
        return alone or not parameters.which.isdisjoint(said)
    kinds = [claim.quantity.kind for claim in line.claims]
    return len(last.claims) == 1 and kinds[:1] == ["count"] and len(kinds) == _HEAD_TWO and kinds[1] in SHARES


def _has_share(claims: Sequence[Claim], parameters: Parameters) -> bool:
    units = [claim.quantity.unit for claim in claims if claim.quantity.kind not in SHARES]
    shares = len(units) < len(claims) or any(unit.name in parameters.coins for unit in units if unit)
    return len(claims) > 1 and shares


def _ruling(others: Quotients, told: ShareOf, parameters: Parameters) -> Ruling | None:
    share, stated, real = told.share, _stated(told.share, parameters), _real(told, parameters)
    if stated is None or real is None or real.low > _HUNDRED:
        return None
    if stated.meets(real):
        return Ruling("compatible", "the share is what its part and its whole make it")
    if told.whole is not None and _fits_others(others, stated, parameters, taken=told.taken):
        return None
    said = share.surface if share.quantity.kind == "percentage" else share.surface.lower()
    return Ruling(
        "conflict", f"{told.words} {'leaves' if told.left else 'is'} {percent(real.middle)}, not {said}"
    )


def _real(told: ShareOf, parameters: Parameters) -> Spread | None:
    """The share in per cent that the part and the whole make."""
    if told.whole is not None:
        real = quotient(told.part, told.whole)
        return Spread(_HUNDRED - real.high, _HUNDRED - real.low) if told.left and real is not None else real
    part = spread(told.part)
    if part is None:
        return None
    in_words = not any(map(str.isdigit, told.part.surface))
    return part.times(_HUNDRED).wider(parameters.loose if in_words else Decimal(0))


def _stated(share: Claim, parameters: Parameters) -> Spread | None:
    """The share as told, in per cent."""
    stated = spread(share)
    if stated is not None and share.quantity.kind == "ratio":
        return stated.times(_HUNDRED).wider(parameters.loose)
    if stated is not None and share.quantity.amount.kind == "about":
        return stated.wider(parameters.loose)
    return stated


def _fits_others(others: Quotients, stated: Spread, parameters: Parameters, *, taken: bool) -> bool:
    """Whether the share is that of two other figures of the sentence, or of what they leave.

    Where no word says that one figure is ``taken`` out of the other, it may also be a change.
    """
    rest = not parameters.rest.isdisjoint(others.line.items)
    if others.made.meet(stated) or ((rest or not taken) and others.left.meet(stated)):
        return True
    return not taken and others.more.meet(stated)
