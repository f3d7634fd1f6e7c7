"""The only door to pint: asked, and loaded, only for a conversion that our own table has no factor for."""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache
from typing import Any

_LONGEST = 60


@lru_cache(maxsize=1)
def _registry() -> Any:
    import pint  # here, because it takes a third of a second and hardly a run needs it

    return pint.UnitRegistry(non_int_type=Decimal)


@lru_cache(maxsize=256)
def factor_between(unit: str, to: str) -> Decimal | None:
    """How many of ``to`` one ``unit`` is, both by their English names; None when pint cannot tell."""
    if len(unit) > _LONGEST or len(to) > _LONGEST:
        return None
    registry = _registry()
    from pint.errors import PintError

    try:
        source, target = registry.Unit(_pint_name(unit)), registry.Unit(_pint_name(to))
        amount = registry.Quantity(Decimal(1), source).to(target).magnitude
    except (PintError, AttributeError, TypeError, ValueError):
        return None  # a name that pint does not know, or another dimension
    return amount if isinstance(amount, Decimal) else None


def _pint_name(name: str) -> str:
    words = name.replace("-", "_").split(" per ")
    return "/".join(word.strip().replace(" ", "_") for word in words)
