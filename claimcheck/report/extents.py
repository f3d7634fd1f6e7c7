"""What a claim allows, in the unit that its conflict is shown in."""

from __future__ import annotations

from decimal import Decimal, DivisionByZero, InvalidOperation, Overflow

from claimcheck.record import Record
from claimcheck.records.amount import AmountKind
from claimcheck.records.claim import Claim
from claimcheck.records.findings import Conflict
from claimcheck.records.unit import Unit

_LARGEST = 60
"""Powers of ten beyond which no picture helps."""


class Extent(Record):
    """``low`` to ``high``, None an open end; ``value`` is the one number that the words name, if they do."""

    kind: AmountKind
    low: Decimal | None
    high: Decimal | None
    value: Decimal | None

    @property
    def known(self) -> tuple[Decimal, ...]:
        """The numbers that the words name: what has to find a place on an axis."""
        if self.value is not None:
            return (self.value,)
        return tuple(end for end in (self.low, self.high) if end is not None)


def common_unit(conflict: Conflict) -> Unit | None:
    """The unit in which the conflict was judged, as one of its claims has it; else the first claim's."""
    units = [claim.quantity.unit for claim in conflict.claims]
    judged = [j.compared.unit for j in conflict.judgements if j.compared is not None]
    return next(
        (unit for unit in units if unit is not None and unit.name in judged), units[0] if units else None
    )


def extent(claim: Claim, unit: Unit | None) -> Extent | None:
    """What the claim allows, in ``unit``; None where nothing bounds it or nothing converts it."""
    amount = claim.quantity.amount
    try:
        low, high, value = (
            _in(end, claim.quantity.unit, unit) for end in (amount.low, amount.high, amount.value)
        )
    except (InvalidOperation, DivisionByZero, Overflow):
        return None
    made = Extent(amount.kind, low, high, value)
    if not made.known or any(abs(end.adjusted()) > _LARGEST for end in made.known):
        return None
    return made


def _in(value: Decimal | None, unit: Unit | None, to: Unit | None) -> Decimal | None:
    if value is None or unit == to:
        return value
    if unit is None or to is None:
        raise InvalidOperation
    if str(unit) == str(to) and unit.currency == to.currency:
        return value
    if unit.dimension != to.dimension or unit.per != to.per or unit.factor is None or to.factor is None:
        raise InvalidOperation
    return (value * unit.factor + unit.offset - to.offset) / to.factor
