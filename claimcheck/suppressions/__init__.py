"""Findings that are not to be shown: a configuration asks for it, or the draft that they stand in."""

from __future__ import annotations

from claimcheck.suppressions.asked import apply_requests
from claimcheck.suppressions.configured import Suppression, apply
from claimcheck.suppressions.faults import FAMILY, FAULTS, without

__all__ = ["FAMILY", "FAULTS", "Suppression", "apply", "apply_requests", "without"]
