"""What a run goes by: the choices of the command line, and the limits on its input."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict

from claimcheck.limits import Limits

FailOn = Literal["error", "warning", "info", "never"]
QuantulumUse = Literal["auto", "off", "always"]


class Settings(BaseModel):
    """The choices of a run; ``select`` and ``ignore`` are rule ids, none selected means all."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    fail_on: FailOn = "error"
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    quantulum: QuantulumUse = "auto"
    limits: Limits = Limits()
