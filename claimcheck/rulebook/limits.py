"""How much a rule file may hold; checked before anything is built from it."""

from __future__ import annotations

MAX_BYTES = 1_000_000
MAX_DEPTH = 50
"""Lists and mappings in each other, aliases written out."""
MAX_ALIASES = 100
MAX_NODES = 10_000
"""Values of a file, its aliases written out. The largest table that comes along has 2,000."""
MAX_DIGITS = 40
MAX_MISTAKES = 50
"""Mistakes of one file that are told; nobody mends more at once."""
MAX_COMPILED = 20_000_000
"""Bytes of a compilation of the bundled rules, which has 300,000."""
MAX_FILES = 5_000
