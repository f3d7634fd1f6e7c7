"""What an amount is counted in."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.record import Record


class Unit(Record):
    """A unit, a currency or a share; a plain count has none (``None``, not a Unit).

    ``name`` is the singular English name ("hour", "kilometre", "dollar", "percent", "percentage point").
    ``dimension`` is a word such as "time", "length", "mass", "currency", "share"; two amounts can be
    compared in one unit only within a dimension. One unit is ``factor`` base units of the dimension
    plus ``offset`` (the second for "time", the metre for "length", the kelvin for "temperature");
    ``factor`` is None where the conversion is not fixed (currencies) or not known; a coin has its part of the currency.
    ``currency`` is the ISO 4217 code where the text settles it ("RM79": MYR), else None.
    """

    name: str
    dimension: str
    factor: Decimal | None = None
    offset: Decimal = Decimal(0)
    currency: str | None = None
    per: str | None = None
    """What a rate is taken over ("day", "barrel", "person"); None for a plain amount."""
    plural: str | None = None
    """The name for more than one ("feet", "pounds sterling"); None where it is the name with an s."""

    @property
    def without_scale(self) -> bool:
        """Whether it is a degree of a temperature that a text gives without saying on which scale."""
        return self.dimension == "temperature" and self.factor is None

    def named(self, count: Decimal | None) -> str:
        """What so many of it are called: "hour" for 1, "hours" for anything else; "dollars per barrel"."""
        name = self.name if count == 1 else self.plural or f"{self.name}s"
        return f"{name} per {self.per}" if self.per else name

    def __str__(self) -> str:
        return f"{self.name} per {self.per}" if self.per else self.name
