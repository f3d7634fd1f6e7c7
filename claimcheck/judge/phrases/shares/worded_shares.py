"""Shares that no number tells: "half to the school", "another third on roads", "25 percent each" for two sons."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from claimcheck.judge.phrases.entries import JOINTS, Entry
from claimcheck.judge.phrases.line import Line
from claimcheck.judge.phrases.shares.dividing import Dividing

_HUNDRED = Decimal(100)
_ARTICLES = ("a", "another", "further")
_MORE = ("another", "further")
"""Behind a share these tell one more: "half is oak, with elm making up another fifth"."""
_SHARES = ("#percentage", "#ratio")
_FAR = 8
_NO_ORDINALS = ("half", "quarter")


def worded_shares(line: Line, dividing: Dividing) -> Iterator[Decimal]:
    """Fractions in words that were not read as numbers: "half to the school", "another third on roads", in per cent."""
    for at, item in enumerate(line.items):
        claim = line.claim(at)
        said = claim.surface.lower() if claim is not None and claim.quantity.kind == "ordinal" else item
        share = dividing.fractions.get(said)
        led = line.items[at - 1] if at else ""
        if share is None or line.items[at + 1 : at + 2] == ("of",):
            continue
        rest = led in dividing.rest
        bare = item == "half" and led in JOINTS
        what_is_left = rest and line.items[at - 2 : at - 1] == ("the",)
        goes_on = line.items[at + 1] in dividing.towards or line.items[at + 1] in dividing.being
        more = led in _MORE and any(line.items[n].startswith(_SHARES) for n in range(at))
        joined = bare or (led in _ARTICLES and line.items[at - 2 - (led == "further")] in (",", "and"))
        listed = joined and _after_fraction(line, at)
        after = line.items[at + 2 : at + 3]  # nothing stands behind "…, and half."
        closes = joined and item in _NO_ORDINALS and not JOINTS.isdisjoint(after)  # ", and a quarter modern."
        if what_is_left or more or listed or closes or ((rest or bare or led in _ARTICLES) and goes_on):
            yield _HUNDRED * share


def _after_fraction(line: Line, at: int) -> bool:
    """Whether a fraction stands before an item, so that what follows is no place in an order: "half X, a third Y"."""
    before = (line.claim(n) for n in range(at))
    return any(claim is not None and claim.quantity.kind == "ratio" for claim in before)


def times(line: Line, entry: Entry, dividing: Dividing, *, dealt: bool = False) -> Decimal:
    """2 for "two sons, who own 25 percent each", 3 for "each of the three sons owns 25 percent of the firm".

    ``dealt``: whether what is left is told besides: "each club gets 40 percent, the other 20 goes to …".
    """
    first = max(0, entry.at - _FAR)
    each = next((n for n in range(first, entry.at) if line.items[n] == "each"), None)
    if each is not None and not dealt and dividing.owning.isdisjoint(line.items[each : entry.at]):
        each = None
    if each is None and entry.claim.quantity.distribution is None:
        return Decimal(1)
    near = range(entry.at - 1, max(-1, entry.at - _FAR), -1)
    counted = next((claim for n in near if (claim := line.claim(n)) is not None), None)
    if counted is None:
        return Decimal(2 if each or (dealt and each == 0) else 1)  # "the sisters each own 40 percent"
    exact = counted.quantity.kind == "count" and counted.quantity.amount.kind == "exact"
    return (counted.quantity.amount.value or Decimal(1)) if exact else Decimal(1)
