"""A rule and its examples, as a rule file gives them: strict models, every key known."""

from __future__ import annotations

import re
from datetime import date
from typing import Annotated, Any, Literal, NamedTuple

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StrictStr,
    WithJsonSchema,
    field_validator,
    model_validator,
)
from pydantic.functional_validators import AfterValidator

from claimcheck.rulebook.facets import COMPARED, MESSAGE_FIELDS, MESSAGE_SIDES, OUTCOMES, Compared, Where
from claimcheck.rulebook.mistakes import suggestion
from claimcheck.rulebook.patterns import compile_pattern

_ID = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")
_LONGEST_ID = 80
_FIELD = re.compile(r"\{([^{}]*)\}")


class Origin(NamedTuple):
    """Where a rule stands: the file as shown to the user, and its folder's name."""

    path: str
    family: str


def _several(value: Any) -> Any:
    """One value stands for a list of one."""
    return (value,) if isinstance(value, str) else value


def _facet(name: str) -> str:
    """Facets are written with a hyphen or an underscore; the records use the underscore."""
    return name.replace("-", "_")


def _id(value: str) -> str:
    if not _ID.fullmatch(value) or len(value) > _LONGEST_ID:
        raise ValueError(
            f"an id is lower-case words and hyphens, such as 'deaths-differ'; at most {_LONGEST_ID} letters"
        )
    return value


def _message(value: str) -> str:
    known = [f"{side}.{name}" for side in MESSAGE_SIDES for name in MESSAGE_FIELDS] + ["reason"]
    for name in _FIELD.findall(value):
        if name not in known:
            raise ValueError(f"unknown field {{{name[:60]}}}{suggestion(name, known)}")
    if "{" in (rest := _FIELD.sub("", value)) or "}" in rest:
        raise ValueError("a '{' or '}' stands alone; fields are written {left.source}")
    return value


def _day(value: str) -> str:
    try:
        date.fromisoformat(value)
    except ValueError:
        raise ValueError(f"'{value[:40]}' is not a date such as 2016-10-20") from None
    return value


_TEXTS: dict[str, Any] = {"type": "array", "items": {"type": "string"}}
Words = Annotated[
    tuple[StrictStr, ...],
    BeforeValidator(_several),
    WithJsonSchema({"anyOf": [{"type": "string"}, _TEXTS]}),
]
Facet = Annotated[
    Compared,
    BeforeValidator(lambda value: _facet(value) if isinstance(value, str) else value),
    WithJsonSchema({"enum": sorted({*COMPARED, *(name.replace("_", "-") for name in COMPARED)})}),
]
Sources = Annotated[dict[StrictStr, StrictStr], Field(min_length=1)]
Surfaces = dict[StrictStr, Words]


class Example(BaseModel):
    """A few texts and the one outcome that the rule must give on them.

    The outcome names for each source the words that must have been read; an empty mapping is not
    allowed, so that no example passes because nothing was read.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: StrictStr
    sources: Sources
    published: dict[StrictStr, Annotated[StrictStr, AfterValidator(_day)]] = Field(default_factory=dict)
    conflict: Surfaces | None = None
    update: Surfaces | None = None
    rounding: Surfaces | None = None
    compatible: Surfaces | None = None
    not_compared: Surfaces | None = Field(default=None, alias="not-compared")

    @model_validator(mode="after")
    def _one_outcome(self) -> Example:
        given = [name for name in OUTCOMES if getattr(self, _facet(name)) is not None]
        if len(given) != 1:
            raise ValueError(
                f"an example has exactly one of {', '.join(OUTCOMES)}; this one has {len(given)}"
            )
        if not self.surfaces or not all(self.surfaces.values()):
            raise ValueError(f"'{given[0]}' names the words that must be read in each source it is about")
        for mapping, key in ((self.surfaces, given[0]), (self.published, "published")):
            for name in mapping:
                if name not in self.sources:
                    raise ValueError(f"'{key}' names '{name}', which is not one of its sources")
        for name, surfaces in self.surfaces.items():
            for surface in surfaces:
                if surface not in self.sources[name]:
                    raise ValueError(f"'{surface}' does not stand in the text of '{name}'")
        return self

    @property
    def outcome(self) -> str:
        """conflict, update, rounding, compatible or not-compared."""
        return next(name for name in OUTCOMES if getattr(self, _facet(name)) is not None)

    @property
    def surfaces(self) -> dict[str, tuple[str, ...]]:
        """For each source the words that must be read as quantities."""
        surfaces: dict[str, tuple[str, ...]] = getattr(self, _facet(self.outcome))
        return surfaces


class Rule(BaseModel):
    """One rule: which claims it looks at, what must be the same, which check decides, and what it says."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: Annotated[StrictStr, AfterValidator(_id)]
    summary: StrictStr
    why: StrictStr = ""
    severity: Literal["error", "warning", "info"]
    where: dict[Where, Words] = Field(default_factory=dict)
    same: tuple[Facet, ...] = ()
    different: tuple[Facet, ...] = ()
    known: tuple[Facet, ...] = ()
    may_differ: tuple[Facet, ...] = Field(default=(), alias="may-differ")
    check: StrictStr
    with_: dict[StrictStr, Any] = Field(default_factory=dict, alias="with")
    message: Annotated[StrictStr, AfterValidator(_message)]
    advice: StrictStr = ""
    misses: StrictStr = ""
    references: tuple[StrictStr, ...] = ()
    status: Literal["stable", "experimental"] = "stable"
    examples: tuple[Example, ...] = ()

    _origin: Origin = Origin("", "")
    _parameters: BaseModel | None = None

    @field_validator("where")
    @classmethod
    def _patterns(cls, where: dict[Where, Words]) -> dict[Where, Words]:
        for pattern in where.get("text", ()):
            compile_pattern(pattern)
        return where

    @model_validator(mode="after")
    def _facets_agree(self) -> Rule:
        both = sorted(set(self.same) & set(self.different))
        if both:
            raise ValueError(f"'{both[0]}' cannot be both same and different")
        return self

    def model_post_init(self, context: Any, /) -> None:
        """Keep where the rule stands, when the reader says so."""
        if isinstance(context, Origin):
            self._origin = context

    def attach(self, parameters: BaseModel) -> None:
        """Keep ``with`` as the check's own model made it; done once, by the reader."""
        self._parameters = parameters

    @property
    def parameters(self) -> BaseModel | None:
        """``with`` as the check's own model; None when the rulebook was read without checks."""
        return self._parameters

    @property
    def family(self) -> str:
        """The folder the rule lies in: "casualties"."""
        return self._origin.family

    @property
    def origin(self) -> Origin:
        """The rule's file and family."""
        return self._origin
