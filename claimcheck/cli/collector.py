"""How often Python looks for cyclic garbage while a command runs."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

# A check of a few articles makes lasting objects (models, patterns, claims) and next to no cycles;
# with the default of 700 it looks 130 times, 0.08 s of 1.05 s, and finds nothing to free. With half
# a million a long run still collects. mypy and other tools with large models raise it likewise.
_OBJECTS_BEFORE_A_LOOK = 500_000
_YOUNG_BEFORE_OLD = 20


@contextmanager
def collecting_seldom() -> Iterator[None]:
    """Look for cyclic garbage only every half a million new objects; restore the setting after."""
    before = gc.get_threshold()
    gc.set_threshold(_OBJECTS_BEFORE_A_LOOK, _YOUNG_BEFORE_OLD, _YOUNG_BEFORE_OLD)
    try:
        yield
    finally:
        gc.set_threshold(*before)
