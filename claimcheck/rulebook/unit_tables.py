"""Strict models of the tables under rules/units: a house adds units and currencies to these most of all."""

from __future__ import annotations

import re
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StrictInt, StrictStr

_FACTOR = re.compile(r"[0-9]{1,40}(?:\.[0-9]{1,40}|/[0-9]{1,40})?")
_CODE = re.compile(r"[A-Z]{3}")


def _factor(value: str) -> str:
    above, _, below = value.partition("/")
    if not _FACTOR.fullmatch(value) or not above.strip("0.") or (below and not below.strip("0")):
        raise ValueError(f"'{value[:40]}' is not a factor such as '1609.344' or '5/9'")
    return value


def _code(value: str) -> str:
    if not _CODE.fullmatch(value):
        raise ValueError(f"'{value[:40]}' is not an ISO 4217 code such as 'EUR'")
    return value


Factor = Annotated[StrictStr, AfterValidator(_factor)]
Name = Annotated[StrictStr, Field(min_length=1, max_length=60)]
Names = tuple[Name, ...]
Reasons = dict[Name, StrictStr]


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid")


class UnitRow(_Strict):
    """A unit with its words and symbols."""

    name: Name
    dimension: Name | None = None
    factor: Factor | None = None
    offset: Factor | None = None
    words: Names = ()
    symbols: Names = ()
    plural: Name | None = None


class UnitTable(_Strict):
    """What a house may add to physical.yaml, durations.yaml and shares.yaml."""

    factors: dict[Name, Factor] = Field(default_factory=dict)
    units: tuple[UnitRow, ...] = ()
    dimensions: dict[Name, Name] = Field(default_factory=dict)
    left_out_dimensions: Names = Field(default=(), alias="left-out-dimensions")
    left_out: Reasons = Field(default_factory=dict, alias="left-out")
    renamed: dict[Name, Name] = Field(default_factory=dict)
    kinds: dict[Name, dict[Name, Factor]] = Field(default_factory=dict)
    plurals: dict[Name, Name] = Field(default_factory=dict)


class CurrencyRow(_Strict):
    """A currency with its names and signs."""

    name: Name
    code: Annotated[StrictStr, AfterValidator(_code)] | None = None
    plural: Name | None = None
    words: Names = ()
    plurals: Names = ()
    before: Names = ()
    after: Names = ()


class CoinRow(CurrencyRow):
    """A part of a currency."""

    of: Name | None
    parts: Annotated[StrictInt, Field(ge=2, le=10_000)]


class CurrencyTable(_Strict):
    """What a house may add to currencies.yaml."""

    currencies: tuple[CurrencyRow, ...] = ()
    parts: tuple[CoinRow, ...] = ()
    codes_only_after: Reasons = Field(default_factory=dict, alias="codes-only-after")
    ambiguous: Reasons = Field(default_factory=dict)


class Ambiguous(_Strict):
    """The units that a surface may be, and why it may be something else."""

    readings: Names
    why: StrictStr


class SurfaceTable(_Strict):
    """What a house may add to surfaces.yaml."""

    single_letters: tuple[Annotated[StrictStr, Field(min_length=1, max_length=1)], ...] = Field(
        default=(), alias="single-letters"
    )
    forbidden: Reasons = Field(default_factory=dict)
    ambiguous: dict[Name, Ambiguous] = Field(default_factory=dict)


TABLE_MODELS: dict[str, type[BaseModel]] = {
    "physical": UnitTable,
    "durations": UnitTable,
    "shares": UnitTable,
    "currencies": CurrencyTable,
    "surfaces": SurfaceTable,
}
