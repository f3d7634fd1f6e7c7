"""What a run goes by: limits on its input, and the choices of the command line.

Every limit has a name, a default and a named warning or error when it bites.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

FailOn = Literal["error", "warning", "info", "never"]
QuantulumUse = Literal["auto", "off", "always"]


class Limits(BaseModel):
    """How much is read; what lies beyond is named and left out, never dropped in silence."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    max_bytes: Annotated[int, Field(ge=1)] = 10_000_000
    """Bytes of one file; a larger one is an error and is left out."""
    max_text: Annotated[int, Field(ge=1)] = 1_000_000
    """Characters of one text, the length of a thick book; a longer one is an error and is left out."""
    max_files: Annotated[int, Field(ge=1)] = 5_000
    """Files of one run, and texts in them; the ones beyond are an error and are left out."""
    max_line: Annotated[int, Field(ge=100)] = 1_000_000
    """Characters of one line; a longer one is named in a warning."""
    max_read_seconds: Annotated[int, Field(ge=1)] = 20
    """Seconds of work to unpack and parse one file that is no plain text; beyond, it is an error and is left out."""
    max_read_memory: Annotated[int, Field(ge=100_000_000)] = 1_000_000_000
    """Bytes of address space of the process that does it; beyond, the file is an error and is left out."""


class Settings(BaseModel):
    """The choices of a run; ``select`` and ``ignore`` are rule ids, none selected means all."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    fail_on: FailOn = "error"
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    quantulum: QuantulumUse = "auto"
    limits: Limits = Limits()
