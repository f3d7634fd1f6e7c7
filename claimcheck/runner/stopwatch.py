"""Where the time of a run went."""

from __future__ import annotations

from time import perf_counter, process_time


class Stopwatch:
    """Notes when each stage begins; a stage lasts until the next one does."""

    def __init__(self) -> None:
        self._stages: dict[str, float] = {}
        self._now: str | None = None
        self._since = perf_counter()
        self.kept = 0
        """How many contents and texts came from the cache."""

    def begins(self, stage: str) -> None:
        """The time from here on is that of ``stage``."""
        self._stop()
        self._now = stage

    def stages(self) -> list[tuple[str, float]]:
        """Each stage with its seconds by the clock, in the order in which they first began."""
        self._stop()
        return list(self._stages.items())

    def work(self) -> float:
        """Seconds of work of this process since it was started, the start of Python included."""
        return process_time()

    def _stop(self) -> None:
        now = perf_counter()
        if self._now is not None:
            self._stages[self._now] = self._stages.get(self._now, 0.0) + now - self._since
        self._since = now
