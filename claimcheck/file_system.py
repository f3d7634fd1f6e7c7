"""What the system says of a path, where asking may itself fail."""

from __future__ import annotations

from collections.abc import Callable


def holds(question: Callable[[], bool]) -> bool:
    """The answer to ``path.is_file`` and its like; no, where the system gives none (a name too long, a folder
    closed to us)."""
    try:
        return question()
    except (OSError, ValueError):
        return False
