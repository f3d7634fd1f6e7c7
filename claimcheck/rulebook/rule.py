"""A rule as a rule file gives it: a strict model, every key known."""

from __future__ import annotations

import re
from typing import Annotated, Any, Literal, NamedTuple

from pydantic import (
    BaseModel,
    Field,
    StrictStr,
    ValidationInfo,
    WithJsonSchema,
    field_validator,
    model_validator,
)
from pydantic.functional_validators import AfterValidator

from claimcheck.limits import DEFAULTS
from claimcheck.rulebook.example import Example, Words
from claimcheck.rulebook.facets import COMPARED, MESSAGE_FIELDS, MESSAGE_SIDES, Where
from claimcheck.rulebook.mistakes import suggestion
from claimcheck.rulebook.patterns import compile_pattern
from claimcheck.strict import Strict

_ID = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")
_LONGEST_ID = 80
_FIELD = re.compile(r"\{([^{}]*)\}")


class Origin(NamedTuple):
    """Where a rule stands: the file as shown to the user, its folder's name, and whether that is a house's own; and how
    long a pattern may be."""

    path: str
    family: str
    longest_pattern: int = DEFAULTS.max_pattern
    own: bool = False


_CONTRARY = (
    ("same", "different"),
    ("known", "different"),
    ("same", "may_differ"),
    ("known", "may_differ"),
    ("different", "may_differ"),
)
"""Keys of a rule that cannot name one facet."""


def _facet(value: str) -> str:
    """Facets are written with a hyphen or an underscore; the records use the underscore."""
    name = value.replace("-", "_")
    if name not in COMPARED:
        near = suggestion(name, COMPARED) or f"; it must be one of {', '.join(COMPARED)}"
        raise ValueError(f"there is no facet '{value[:60]}'{near}")
    return name


def is_id(value: str) -> bool:
    """Whether a rule may have this id."""
    return _ID.fullmatch(value) is not None and len(value) <= _LONGEST_ID


def _id(value: str) -> str:
    if not is_id(value):
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


Facet = Annotated[
    StrictStr,
    AfterValidator(_facet),
    WithJsonSchema({"enum": sorted({*COMPARED, *(name.replace("_", "-") for name in COMPARED)})}),
]


class Rule(Strict):
    """One rule: which claims it looks at, what must be the same, which check decides, and what it says."""

    id: Annotated[StrictStr, AfterValidator(_id)]
    summary: StrictStr
    why: StrictStr = ""
    severity: Literal["error", "warning", "info"]
    where: dict[Where, Words] = Field(default_factory=dict)
    same: tuple[Facet, ...] = ()
    different: tuple[Facet, ...] = ()
    known: tuple[Facet, ...] = ()
    may_differ: tuple[Facet, ...] = Field(default=(), alias="may-differ")
    no_doubt_in_one_clause: tuple[Facet, ...] = Field(default=(), alias="no-doubt-in-one-clause")
    """Which of those that may differ leave no doubt where the two clauses are one."""
    instead: tuple[Facet, ...] = ()
    max_doubts: Annotated[int, Field(ge=0, le=9)] | None = Field(default=None, alias="max-doubts")
    """Two claims that leave more doubts than this are not compared; without it any number of doubts only lowers
    confidence and severity."""
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
    def _patterns(cls, where: dict[Where, Words], told: ValidationInfo) -> dict[Where, Words]:
        most = told.context.longest_pattern if isinstance(told.context, Origin) else DEFAULTS.max_pattern
        for pattern in where.get("text", ()):
            if len(pattern) > most:
                raise ValueError(
                    f"the pattern has {len(pattern):,} characters; the limit is {most:,} (max-pattern)"
                )
            compile_pattern(pattern)
        return where

    @model_validator(mode="after")
    def _facets_agree(self) -> Rule:
        for one, other in _CONTRARY:
            both = sorted(set(getattr(self, one)) & set(getattr(self, other)))
            if both:
                first, second = (name.replace("_", "-") for name in (one, other))
                raise ValueError(f"'{both[0]}' cannot be both {first} and {second}")
        for facet in self.no_doubt_in_one_clause:
            if facet not in self.may_differ:
                raise ValueError(f"'{facet}' is in no-doubt-in-one-clause and not in may-differ")
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
