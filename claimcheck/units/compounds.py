"""Units built of others: "square kilometres", "kg/m²", "litres per second"."""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal, localcontext

from claimcheck.record import replace
from claimcheck.records.unit import Unit
from claimcheck.units.plurals import unusual

_PER = re.compile(r"\s*/\s*|\s+per\s+|-per-|\s+an?\s+", re.IGNORECASE)
_POWER_WORD = re.compile(r"(?:(square|sq\.?)|(cubic|cu\.?))[\s-]*(\S.*)", re.IGNORECASE | re.DOTALL)
_POWER_SIGN = re.compile(r"(.*\D)\^?([23²³])", re.DOTALL)
_LONGEST = 60
_HOUR = Decimal(3600)
_BASE_OF_SPEED_PER_SECOND = _HOUR

_NAMED_RATIOS = {
    ("length", "time"): "speed",
    ("data", "time"): "data rate",
    ("volume", "time"): "flow",
    ("mass", "volume"): "density",
    ("force", "area"): "pressure",
    ("energy", "time"): "power",
}
_NOT_DIVIDED = ("currency", "share", "temperature")
"""Amounts of these are said per something, but make no unit of another dimension."""


def build(surface: str, simple: Callable[[str], Unit | None]) -> Unit | None:
    """The unit that a surface is composed of; ``simple`` looks up its parts; None when it is no unit."""
    if len(surface) > _LONGEST:
        return None
    halves = _PER.split(surface)
    if len(halves) == 1:
        return _power(surface, simple)
    if len(halves) != 2:
        return None
    above, below = (simple(half) or _power(half, simple) for half in halves)
    if above is None or below is None or above.per or below.per or "currency" in (below.dimension,):
        return None
    if above.dimension in _NOT_DIVIDED:
        return replace(above, per=below.name)
    dimension = _NAMED_RATIOS.get(
        (above.dimension, below.dimension), f"{above.dimension} per {below.dimension}"
    )
    name = f"{above.name} per {below.name}"
    return Unit(
        name,
        dimension,
        _ratio(above, below, dimension),
        plural=unusual(name, f"{above.named(None)} per {below.name}"),
    )


def _ratio(above: Unit, below: Unit, dimension: str) -> Decimal | None:
    if above.factor is None or below.factor is None or above.offset or below.offset:
        return None
    with localcontext() as context:
        context.prec = 34
        ratio = above.factor / below.factor
        return ratio * _BASE_OF_SPEED_PER_SECOND if dimension == "speed" else ratio


def _power(surface: str, simple: Callable[[str], Unit | None]) -> Unit | None:
    word = _POWER_WORD.fullmatch(surface.strip())
    if word:
        length, power = simple(word[3]), 2 if word[1] else 3
    else:
        sign = _POWER_SIGN.fullmatch(surface.strip())
        if not sign:
            return None
        length, power = simple(sign[1]), 2 if sign[2] in "2²" else 3
    if length is None or length.dimension != "length":
        return None
    kind, dimension = ("square", "area") if power == 2 else ("cubic", "volume")
    factor = None if length.factor is None else length.factor**power
    name = f"{kind} {length.name}"
    return Unit(name, dimension, factor, plural=unusual(name, f"{kind} {length.named(None)}"))
