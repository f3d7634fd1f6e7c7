"""A share must be what its part and its whole make it: 12 of 30 houses are 40 %, not 45 %."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Annotated, ClassVar

from pydantic import Field

from claimcheck.judge.phrases import Found, Phrasing, Spread, levels, lines, spread
from claimcheck.judge.phrases.direction import percent
from claimcheck.judge.phrases.triples import Triple, triples
from claimcheck.judge.ruling import Facts, RuledOn, Ruling
from claimcheck.records.claim import Claim

OUTCOMES = ("conflict", "compatible")
TAKES = "text"
_OF = 5
_AMOUNTS = ("count", "money", "measurement")


class Parameters(Phrasing):
    """How far a fraction in words ("a third", "almost half") may lie from the figures, in percentage points."""

    SLOTS: ClassVar = {
        "part": _AMOUNTS,
        "whole": _AMOUNTS,
        "quotient": ("ratio",),  # "3 out of 12"
        "share": ("percentage", "ratio"),
    }

    links: tuple[str, ...] = ()
    """Words between a mark and the number that it sets beside two others."""
    ties: tuple[str, ...] = ()
    """Words that tie a number to two others without a mark."""
    apart: tuple[str, ...] = ()
    """Words between three numbers by which they are of two things."""
    behind_share: tuple[str, ...] = ()
    """Words behind a share that make it one of another whole, or a change: "40 percent more than a year ago"."""
    loose: Annotated[Decimal, Field(ge=0)] = Decimal(3)


def judge(claims: Sequence[Claim], parameters: Parameters, facts: Facts) -> list[RuledOn]:
    """Hold every share that stands with its part and its whole against them."""
    made: list[RuledOn] = []
    taken: set[str] = set()
    for found in parameters.find(claims):
        _note(made, taken, found, parameters)
    for line in lines(claims, _has_share):
        for triple in triples(line, parameters.links, parameters.ties, parameters.apart):
            loose = _loose(triple, parameters)
            if loose is not None and taken.isdisjoint(claim.id for claim in triple.claims):
                _note(made, taken, loose, parameters)
    return made


def _has_share(claims: Sequence[Claim]) -> bool:
    return len(claims) > 2 and any(claim.quantity.kind in ("percentage", "ratio") for claim in claims)


def _note(made: list[RuledOn], taken: set[str], found: Found, parameters: Parameters) -> None:
    ruling = _ruling(found, parameters)
    if ruling is not None:
        taken |= {claim.id for claim in found.claims}
        made.append(RuledOn(found.claims, ruling))


def _loose(triple: Triple, parameters: Parameters) -> Found | None:
    """Three numbers of which one is a share and one is said to be "of" another, the last of them set beside."""
    shares = [claim for claim in triple.claims if claim.quantity.kind in ("percentage", "ratio")]
    others = [claim for claim in triple.claims if claim.quantity.kind in _AMOUNTS]
    if len(shares) != 1 or len(others) != 2 or others[0].quantity.kind != others[1].quantity.kind:
        return None
    share, (one, other) = shares[0], others
    if share.role == "change" or any(word in parameters.behind_share for word in triple.behind(share, 2)):
        return None
    said = share.sentence.text[share.quantity.end - share.sentence.start :].split(maxsplit=1)[:1]
    if said and said[0].strip(".,;").lower() in parameters.behind_share:
        return None  # "40 percent more than a year ago": "more than a year" is a length of its own
    whole = next((claim for claim in (other, one) if _is_whole(triple, claim)), None)
    if whole is None:
        return None
    part = one if whole is other else other
    at = triple.at
    return Found({"part": part, "whole": whole, "share": share}, {}, triple.line, at[0], at[2] + 1)


def _is_whole(triple: Triple, claim: Claim) -> bool:
    """Whether something is taken "of" a number: "of the 90 drivers", "of the district's 24,000 voters"."""
    before = triple.before(claim, _OF)
    return "of" in before


def _ruling(found: Found, parameters: Parameters) -> Ruling | None:
    share = found.slots["share"]
    stated, real = spread(share), _real(found)
    if stated is None or real is None:
        return None
    if share.quantity.kind == "ratio":
        stated = stated.times(Decimal(100)).wider(parameters.loose)
    elif share.quantity.unit is None or share.quantity.unit.name != "percent":
        return None
    elif share.quantity.amount.kind == "about":
        stated = stated.wider(parameters.loose)
    if stated.meets(real):
        return Ruling("compatible", "the share is what its part and its whole make it")
    said = share.surface if share.quantity.kind == "percentage" else share.surface.lower()
    return Ruling("conflict", f"{_words(found)} is {percent(real.middle)}, not {said}")


def _real(found: Found) -> Spread | None:
    """The share in per cent that the part and the whole make."""
    if "quotient" in found.slots:
        value = found.slots["quotient"].quantity.amount.value
        return None if value is None else Spread(value * 100, value * 100)
    both = levels(found.slots["part"], found.slots["whole"], one_scale=False)
    if both is None or min(both[0].low, both[1].low) <= 0:
        return None
    little, much = both
    return Spread(little.low / much.high * 100, little.high / much.low * 100)


def _words(found: Found) -> str:
    if "quotient" in found.slots:
        return found.slots["quotient"].surface
    return f"{found.slots['part'].surface} of {found.slots['whole'].surface}"
