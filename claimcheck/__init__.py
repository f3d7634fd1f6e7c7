"""Shows where the numbers of several texts about one story cannot all be true.

The public names are loaded when first used, so that ``import claimcheck`` costs nothing.
"""

from __future__ import annotations

import importlib
import sys
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from claimcheck.api import check, extract, read_rulebook, read_sources
    from claimcheck.errors import ClaimcheckError
    from claimcheck.records.claim import Claim
    from claimcheck.records.findings import Findings
    from claimcheck.records.quantity import Quantity
    from claimcheck.records.source import Source
    from claimcheck.rulebook import Rulebook
    from claimcheck.settings import Settings

__version__ = "0.1.0"

__all__ = [
    "Claim",
    "ClaimcheckError",
    "Findings",
    "Quantity",
    "Rulebook",
    "Settings",
    "Source",
    "__version__",
    "check",
    "extract",
    "read_rulebook",
    "read_sources",
]

_HOMES = {
    "ClaimcheckError": "claimcheck.errors",
    "Claim": "claimcheck.records.claim",
    "Findings": "claimcheck.records.findings",
    "Quantity": "claimcheck.records.quantity",
    "Rulebook": "claimcheck.rulebook",
    "Settings": "claimcheck.settings",
    "Source": "claimcheck.records.source",
    "check": "claimcheck.api",
    "extract": "claimcheck.api",
    "read_rulebook": "claimcheck.api",
    "read_sources": "claimcheck.api",
}


class _Package(ModuleType):
    """Keeps ``claimcheck.extract`` the public function, although a stage of the same name lies beside it:
    importing the stage would put the module in its place. ``from claimcheck.extract import …`` finds the stage."""

    def __setattr__(self, name: str, value: object) -> None:
        if not (name in _HOMES and isinstance(value, ModuleType)):
            super().__setattr__(name, value)

    def __getattr__(self, name: str) -> object:
        if name in _HOMES:
            return getattr(importlib.import_module(_HOMES[name]), name)
        raise AttributeError(f"module 'claimcheck' has no attribute '{name}'")


sys.modules[__name__].__class__ = _Package
