"""What a command sets in its own process while it runs, and gives back."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator
from contextlib import contextmanager

# A check of a few articles makes lasting objects (models, patterns, claims) and next to no cycles;
# with the default of 700 it looks 130 times, 0.08 s of 1.05 s, and finds nothing to free. With half
# a million a long run still collects. mypy and other tools with large models raise it likewise.
_OBJECTS_BEFORE_A_LOOK = 500_000
_YOUNG_BEFORE_OLD = 20

# pydantic lets any installed package take part in validation. A plugin that came with another tool
# must not change what a rule file means, and looking for one reads the metadata of all packages.
_PLUGINS, _NONE = "PYDANTIC_DISABLE_PLUGINS", "__all__"


@contextmanager
def settled(*, to_the_end: bool = False) -> Iterator[None]:
    """Look for cyclic garbage seldom and load no plugin of pydantic; restore both settings after.

    With ``to_the_end`` the process ends after it. Nothing is restored then, and what is left is taken out of the
    collector's sight: Python would look through all of it twice more, a tenth of the time of a usual run.
    """
    before, plugins = gc.get_threshold(), os.environ.get(_PLUGINS)
    gc.set_threshold(_OBJECTS_BEFORE_A_LOOK, _YOUNG_BEFORE_OLD, _YOUNG_BEFORE_OLD)
    os.environ[_PLUGINS] = _NONE
    try:
        yield
    finally:
        if to_the_end:
            gc.freeze()
        else:
            _restore(before, plugins)


def _restore(thresholds: tuple[int, int, int], plugins: str | None) -> None:
    gc.set_threshold(*thresholds)
    if plugins is None:
        os.environ.pop(_PLUGINS, None)
    else:
        os.environ[_PLUGINS] = plugins
