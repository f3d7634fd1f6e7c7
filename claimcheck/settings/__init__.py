"""What a run goes by: its choices and limits, and the configuration file that names them."""

from __future__ import annotations

from claimcheck.settings.choices import FailOn, Limits, QuantulumUse, Settings

__all__ = ["FailOn", "Limits", "QuantulumUse", "Settings"]
