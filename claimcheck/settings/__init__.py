"""What a run goes by: its choices and limits, and the configuration file that names them."""

from __future__ import annotations

from claimcheck.limits import Limits
from claimcheck.settings.choices import FailOn, QuantulumUse, Settings

__all__ = ["FailOn", "Limits", "QuantulumUse", "Settings"]
