"""A sign of life on standard error while long work goes on, and only where somebody watches."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

_LONG = 200_000
"""Characters of text from which on the work takes more than a moment."""


@contextmanager
def working(characters: int) -> Iterator[None]:
    """Show that ``characters`` of text are being checked, when they are many and a terminal is there."""
    if characters < _LONG or not sys.stderr.isatty():
        yield
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

    console = Console(stderr=True, markup=False, emoji=False, highlight=False)
    with Progress(TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn(), console=console,
                  transient=True) as bar:  # fmt: skip
        bar.add_task(f"checking {characters:,} characters", total=None)
        yield
