"""A share must be what its part and its whole make it: 12 of 30 houses are 40 %, not 45 %."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from itertools import chain, combinations
from typing import Annotated

from pydantic import Field

from claimcheck.judge.phrases import Line, Spread, levels, lines, spread
from claimcheck.judge.phrases.amounts import percent
from claimcheck.judge.phrases.line import joined
from claimcheck.judge.phrases.parts.lone_share import lone_shares
from claimcheck.judge.phrases.parts.share_of import AMOUNTS, SHARES, ShareOf, shares_of
from claimcheck.judge.phrases.parts.share_words import ShareWords
from claimcheck.judge.phrases.spread import named
from claimcheck.judge.ruling import Facts, RuledOn, Ruling
from claimcheck.lexicon.marks import QUOTES
from claimcheck.records.claim import Claim

OUTCOMES = ("conflict", "compatible")
TAKES = "text"
_HUNDRED = Decimal(100)
_HEAD = 5
"""Items of a sentence among which a word takes up the one before it: "Its owner calls that half"."""
_HEAD_TWO = 2
_BOUNDS = {"at_least": 1, "more_than": 1, "at_most": -1, "less_than": -1}


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
    for line in lines(claims, lambda here: len(here) > 0):
        both = joined(last, line) if last is not None and _goes_on(last, line, parameters) else None
        last = line
        if both is None and not _has_share(line.claims, parameters):
            continue
        found = shares_of(line, parameters) if both is None else ()
        for told in chain(found, lone_shares(both or line, parameters, facts.moves)):
            ruling = _ruling(both or line, told, parameters)
            if ruling is not None and taken.isdisjoint(claim.id for claim in told.claims):
                taken |= {claim.id for claim in told.claims}
                made.append(RuledOn(told.claims, ruling))
    return made


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


def _ruling(line: Line, told: ShareOf, parameters: Parameters) -> Ruling | None:
    share, stated, real = told.share, _stated(told.share, parameters), _real(told, parameters)
    if stated is None or real is None or real.low > _HUNDRED:
        return None
    if stated.meets(real):
        return Ruling("compatible", "the share is what its part and its whole make it")
    if told.whole is not None and _fits_others(line, stated, parameters, taken=told.taken):
        return None
    said = share.surface if share.quantity.kind == "percentage" else share.surface.lower()
    return Ruling("conflict", f"{told.words} is {percent(real.middle)}, not {said}")


def _real(told: ShareOf, parameters: Parameters) -> Spread | None:
    """The share in per cent that the part and the whole make."""
    if told.whole is not None:
        return _quotient(told.part, told.whole)
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


def _is_rise(stated: Spread, real: Spread) -> bool:
    """Whether a share is by how much the whole is more than the part: 50 percent from 30 to 45."""
    return real.low > 0 and stated.meets(
        Spread(_HUNDRED / real.high * _HUNDRED - _HUNDRED, _HUNDRED / real.low * _HUNDRED - _HUNDRED)
    )


def _fits_others(line: Line, stated: Spread, parameters: Parameters, *, taken: bool) -> bool:
    """Whether the share is that of two other figures of the sentence, or of what they leave.

    Where no word says that one figure is ``taken`` out of the other, it may also be a change.
    """
    rest = not parameters.rest.isdisjoint(line.items)
    known = [claim for claim in line.claims if claim.quantity.amount.kind not in _BOUNDS]
    figures = [claim for claim in known if claim.quantity.kind in AMOUNTS]
    for one, other in combinations(figures, 2):
        for part, whole in ((one, other), (other, one)):
            real = _quotient(part, whole)
            if real is None or real.low > _HUNDRED:
                continue
            left = Spread(_HUNDRED - real.high, _HUNDRED - real.low)
            if stated.meets(real) or (rest and stated.meets(left)):
                return True
            if not taken and (stated.meets(left) or _is_rise(stated, real)):
                return True
    return False


def _quotient(part: Claim, whole: Claim) -> Spread | None:
    """The share in per cent that a part and a whole make."""
    if part.quantity.amount.kind in _BOUNDS:
        return _bounded(part, whole)
    both = levels(part, whole, one_scale=False)
    if both is None or min(both[0].low, both[1].low) <= 0:
        return None
    little, much = both
    return Spread(little.low / much.high * _HUNDRED, little.high / much.low * _HUNDRED)


def _bounded(part: Claim, whole: Claim) -> Spread | None:
    """The share of "more than 4,500 of the 5,000": from 90 per cent to all."""
    least, much = named(part, whole.quantity.unit), spread(whole)
    if least is None or much is None or not much.closed or min(least.low, much.low) <= 0:
        return None
    share = Spread(least.low / much.high * _HUNDRED, least.high / much.low * _HUNDRED)
    if _BOUNDS[part.quantity.amount.kind] > 0:
        return Spread(share.low, max(_HUNDRED, share.high))
    return Spread(Decimal(0), share.high)
