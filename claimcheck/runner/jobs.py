"""How many processes work at once, and where more than one pays."""

from __future__ import annotations

import os
from collections.abc import Sequence

from claimcheck.record import Record

MOST = 64
_MUCH_TEXT = (
    1_000_000  # characters; about three seconds of extraction, against half a second for starting a process
)
_MANY_FILES = 16  # a process that reads web pages costs 0.6 s before it reads the first


class Jobs(Record):
    """``asked`` is the number that the user named; without one, as many as the machine has and the work is worth."""

    asked: int | None = None

    def for_texts(self, lengths: Sequence[int]) -> int:
        """How many processes shall extract from texts of these lengths."""
        return self._count(len(lengths), worth=sum(lengths) >= _MUCH_TEXT)

    def for_files(self, risky: int) -> int:
        """How many processes shall read files, of which ``risky`` ones need one at all."""
        return self._count(risky, worth=risky >= _MANY_FILES)

    def _count(self, tasks: int, *, worth: bool) -> int:
        wanted = self.asked if self.asked is not None else processors() if worth else 1
        return max(1, min(wanted, tasks, MOST))


def processors() -> int:
    """How many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
