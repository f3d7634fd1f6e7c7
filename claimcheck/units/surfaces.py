"""How a surface is written the same way whatever its case, hyphens and spaces."""

from __future__ import annotations

import re

_GAP = re.compile(r"[\s\-‐‑–_]+")


def normalised(surface: str) -> str:
    """Lower case, with single spaces for hyphens and for every kind of space."""
    return _GAP.sub(" ", surface).strip().casefold()


def one_spaced(surface: str) -> str:
    """A symbol with plain single spaces, its case kept, the micro sign in its one form."""
    return " ".join(surface.replace("μ", "µ").split())
