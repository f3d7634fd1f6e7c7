"""What a run goes by: the choices of the command line, and the limits on its input."""

from __future__ import annotations

from typing import Literal

from claimcheck.limits import Limits
from claimcheck.strict import Strict

FailOn = Literal["error", "warning", "info", "never"]
QuantulumUse = Literal["auto", "off", "always"]


class Settings(Strict):
    """The choices of a run; ``select`` and ``ignore`` are rule ids, none selected means all."""

    fail_on: FailOn = "error"
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    quantulum: QuantulumUse = "auto"
    limits: Limits = Limits()
