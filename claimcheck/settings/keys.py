"""The keys of a configuration: the flags of ``claimcheck check`` without their hyphens in front.

A value that is None, or an empty list or table, was not given.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, PlainValidator

from claimcheck.limits import Limits
from claimcheck.records.judgement import Severity
from claimcheck.settings.choices import FailOn

Count = Annotated[int, Field(ge=1)]
Words = Annotated[str, Field(min_length=1, pattern=r"\S")]


def _day(value: object) -> str:
    """A day as TOML has it, or as somebody has written it; a moment is none."""
    if isinstance(value, str):
        return value
    if isinstance(value, date) and not isinstance(value, datetime):
        return value.isoformat()
    raise ValueError("must be a day, such as 2024-06-13")


Day = Annotated[str, PlainValidator(_day)]


class Ignored(BaseModel):
    """A table under ``[[ignore]]``: findings of one rule that are not to be shown, and why.

    ``source`` is a pattern for the ids of sources, such as ``archive/**``.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    rule: Words
    reason: Words
    source: Words = "**"


class Keys(Limits, BaseModel):
    """Everything that a configuration may hold, the limits among it; the tables of ``ignore`` are read apart, as
    :class:`Ignored`.
    """

    model_config = ConfigDict(
        frozen=True, extra="forbid", strict=True, alias_generator=lambda name: name.replace("_", "-")
    )

    format: str | None = None
    output: list[str] = []
    draft: list[str] = []
    reference: list[str] = []
    fail_on: FailOn = "error"
    published: dict[str, Day] = {}
    publisher: dict[str, str] = {}
    exclude: list[str] = []
    no_gitignore: bool = False
    stdin_name: str | None = None
    story_by: Words | None = None
    rules: list[str] = []
    no_default_rules: bool = False
    select: list[str] = []
    ignore: list[str] = []
    severity: dict[Words, dict[Words, Severity]] = {}
    """Pattern for source ids → rule, family or "unsupported" → how loud its findings are there."""
    baseline: str | None = None
    jobs: Count | None = None
    no_cache: bool = False
    cache_dir: str | None = None
    statistics: bool = False
    matrix: bool = False
    quiet: bool = False
    verbose: bool = False
