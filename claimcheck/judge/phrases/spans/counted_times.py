"""Times that are counted, as lengths: "12 nights", "11 seasons there", "20 unbroken years"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal

from claimcheck.record import replace
from claimcheck.records.claim import Claim
from claimcheck.records.unit import Unit

_DAY, _YEAR = Decimal(86400), Decimal(31556952)
_UNITS = {"day": Unit("day", "time", _DAY), "year": Unit("year", "time", _YEAR)}


def as_lengths(claims: Iterable[Claim], times: Mapping[str, str]) -> Iterator[Claim]:
    """The claims, a count of such times as a length in the unit that ``times`` gives for them: night → day."""
    for claim in claims:
        noun, quantity = claim.subject, claim.quantity
        own = noun is not None and noun.start >= quantity.number_end
        own = own and noun is not None and noun.text.lower() not in ("", noun.head)  # no "1926-27 season"
        unit = _UNITS.get(times.get(noun.head, "")) if own and noun is not None else None
        if unit is None or quantity.kind != "count" or quantity.amount.value in (None, 1):
            yield claim
        else:
            yield replace(claim, quantity=replace(quantity, kind="duration", unit=unit))


def is_counted(length: Claim) -> bool:
    """Whether a length was told as a count of times, some of which may have passed otherwise."""
    unit = length.quantity.unit
    return unit in _UNITS.values() and unit is not None and unit.name not in length.quantity.surface.lower()
