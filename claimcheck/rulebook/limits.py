"""How much a rule file may hold; checked before anything is built from it."""

from __future__ import annotations

MAX_BYTES = 1_000_000
MAX_DEPTH = 50
MAX_ALIASES = 100
MAX_NODES = 30_000
"""Values of a file, its aliases written out."""
MAX_DIGITS = 40
MAX_FILES = 5_000
