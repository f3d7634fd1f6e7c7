"""Risky files are read in a worker process, with a clock and a memory limit.

A library that crashes, hangs or swells on a file is then an error of that file, and the others are read. Plain text is
read here: it costs no process. What a worker answers is JSON and is validated, since its memory may be in the hands of
the file that it read.
"""

from __future__ import annotations

from types import TracebackType

from claimcheck.errors import Problem, SourceError
from claimcheck.limits import Limits
from claimcheck.load.contents import Found, is_risky, read_content
from claimcheck.record import load
from claimcheck.runner.reading_worker import Answer
from claimcheck.runner.worker import DAMAGED, Worker, kind


class IsolatedReader:
    """Reads contents as :func:`claimcheck.load.contents.read_content` does, risky ones in a worker.

    A worker serves file after file; one that died is replaced. As many threads may read at once as like to: each has
    a worker of its own. Use it in a ``with`` block, which ends the workers.
    """

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._idle: list[Worker] = []
        self._busy: list[Worker] = []

    def __enter__(self) -> IsolatedReader:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        while self._idle:
            self._idle.pop().end()

    def stop(self) -> None:
        """End the work of all threads at once: what they read is given up."""
        for worker in list(self._busy):
            worker.kill()

    def __call__(self, raw: bytes, suffix: str) -> Found:
        """The texts or tables of some bytes; SourceError when they cannot be read, or reading them broke the worker."""
        if not is_risky(raw, suffix):
            return read_content(raw, suffix, self._limits)
        try:
            worker = self._idle.pop()
        except IndexError:  # no thread has left one
            worker = Worker()
        self._busy.append(worker)
        healthy = False
        try:
            answer = worker.ask(raw, suffix, self._limits)
            healthy = True
        finally:
            self._busy.remove(worker)
            if healthy:
                self._idle.append(worker)
            else:
                worker.end()
        return _found(answer, suffix, self._limits)


def _found(answer: bytes, suffix: str, limits: Limits) -> Found:
    """What a worker's answer says, validated."""
    try:
        said = load(answer, Answer)
    except ValueError:
        said = Answer(failed="no sound answer")
    found = said.records or said.grids
    if found is not None:
        return found
    if said.problems:
        raise SourceError(*said.problems)
    if said.failed == "memory":
        raise SourceError(_too_much(limits))
    failed = said.failed[:60] or "no sound answer"
    raise SourceError(
        Problem("worker", f"left out: reading it as {kind(suffix)} failed ({failed})", advice=DAMAGED)
    )


def _too_much(limits: Limits) -> Problem:
    return Problem(
        "too-large",
        f"left out: reading it takes more memory than the limit of {limits.max_read_memory:,} bytes",
        advice="Raise max-read-memory if it is meant to be checked.",
    )
