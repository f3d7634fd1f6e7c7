"""An example inside a rule: a few texts, and the one outcome that the rule must give on them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Annotated, Any, Literal

from pydantic import (
    AfterValidator,
    BeforeValidator,
    Field,
    StrictStr,
    WithJsonSchema,
    model_validator,
)

from claimcheck.records.judgement import APART
from claimcheck.rulebook.facets import OUTCOMES
from claimcheck.strict import Strict


def _several(value: Any) -> Any:
    """One value stands for a list of one."""
    return (value,) if isinstance(value, str) else value


def _day(value: str) -> str:
    try:
        date.fromisoformat(value)
    except ValueError:
        raise ValueError(f"'{value[:40]}' is not a date such as 2016-10-20") from None
    return value


SHEET = "reference"
"""What an outcome calls the example's reference sheet."""
_TEXTS: dict[str, Any] = {"type": "array", "items": {"type": "string"}}
Words = Annotated[
    tuple[StrictStr, ...],
    BeforeValidator(_several),
    WithJsonSchema({"anyOf": [{"type": "string"}, _TEXTS]}),
]
Sources = Annotated[dict[StrictStr, StrictStr], Field(min_length=1)]
Surfaces = dict[StrictStr, Words]


class Example(Strict):
    """A few texts and the one outcome that the rule must give on them; for a conflict or an update also how loud it
    must be, where ``severity`` says so.

    The outcome names for each source the words that must have been read; an empty mapping is not
    allowed, so that no example passes because nothing was read.
    """

    name: StrictStr
    sources: Sources
    reference: StrictStr | None = None
    """A reference sheet, written as CSV; the outcome names its words under ``reference``."""
    published: dict[StrictStr, Annotated[StrictStr, AfterValidator(_day)]] = Field(default_factory=dict)
    severity: Literal["error", "warning", "info"] | None = None
    conflict: Surfaces | None = None
    update: Surfaces | None = None
    rounding: Surfaces | None = None
    compatible: Surfaces | None = None
    not_compared: Surfaces | None = Field(default=None, alias="not-compared")

    @model_validator(mode="after")
    def _one_outcome(self) -> Example:
        given = [name for name in OUTCOMES if getattr(self, name.replace("-", "_")) is not None]
        if len(given) != 1:
            raise ValueError(
                f"an example has exactly one of {', '.join(OUTCOMES)}; this one has {len(given)}"
            )
        if not self.surfaces or not all(self.surfaces.values()):
            raise ValueError(f"'{given[0]}' names the words that must be read in each source it is about")
        if self.severity is not None and given[0] not in APART:
            raise ValueError(f"'severity' is for a conflict or an update; this example has '{given[0]}'")
        if self.reference is not None and SHEET in self.sources:
            raise ValueError(f"'{SHEET}' is what the sheet is called; give the text another name")
        for key, names in ((given[0], self.surfaces), ("published", self.published)):
            self._refuse_unknown(key, names)
        for name, surfaces in self.surfaces.items():
            missing = next((surface for surface in surfaces if surface not in self.texts[name]), None)
            if missing is not None:
                raise ValueError(f"'{missing}' does not stand in the text of '{name}'")
        return self

    def _refuse_unknown(self, key: str, names: Iterable[str]) -> None:
        unknown = next((name for name in names if name not in self.texts), None)
        if unknown is not None:
            raise ValueError(f"'{key}' names '{unknown}', which is not one of its sources")

    @property
    def texts(self) -> dict[str, str]:
        """All texts by name, the sheet among them."""
        return self.sources if self.reference is None else {**self.sources, SHEET: self.reference}

    @property
    def outcome(self) -> str:
        """conflict, update, rounding, compatible or not-compared."""
        return next(name for name in OUTCOMES if getattr(self, name.replace("-", "_")) is not None)

    @property
    def surfaces(self) -> dict[str, tuple[str, ...]]:
        """For each source the words that must be read as quantities."""
        surfaces: dict[str, tuple[str, ...]] = getattr(self, self.outcome.replace("-", "_"))
        return surfaces
