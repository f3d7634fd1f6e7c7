"""Risky files are read in a worker process, with a clock and a memory limit.

A library that crashes, hangs or swells on a file is then an error of that file, and the others are read. Plain text is
read here: it costs no process. What a worker answers is JSON and is validated, since its memory may be in the hands of
the file that it read.
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from claimcheck.errors import Problem, SourceError
from claimcheck.load.contents import Found, is_risky, read_content
from claimcheck.record import load
from claimcheck.runner.reading_worker import Answer
from claimcheck.settings import Limits

if TYPE_CHECKING:
    import subprocess

_MODULE = "claimcheck.runner.reading_worker"
_LONGEST_ANSWER = 300_000_000  # bytes; 10 MB of text are at most 120 MB of JSON
_PATIENCE = 3  # by the clock, a worker has so many times its seconds of work: the machine may be busy


class IsolatedReader:
    """Reads contents as :func:`claimcheck.load.contents.read_content` does, risky ones in a worker.

    A worker serves file after file; one that died is replaced. As many threads may read at once as like to: each has
    a worker of its own. Use it in a ``with`` block, which ends the workers.
    """

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._idle: list[_Worker] = []
        self._busy: list[_Worker] = []

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
            return read_content(raw, suffix)
        try:
            worker = self._idle.pop()
        except IndexError:  # no thread has left one
            worker = _Worker()
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


class _Worker:
    """One process."""

    def __init__(self) -> None:
        import subprocess  # here: a run that reads plain text starts nothing

        package = str(Path(__file__).resolve().parents[2])
        paths = [package, *filter(None, [os.environ.get("PYTHONPATH")])]
        try:
            self._process: subprocess.Popen[bytes] = subprocess.Popen(
                [sys.executable, "-P", "-m", _MODULE],  # -P: no module of the working folder is imported
                env={**os.environ, "PYTHONPATH": os.pathsep.join(paths)},
                stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
            )  # fmt: skip
        except OSError as error:
            said = (error.strerror or type(error).__name__).lower()
            raise SourceError(
                Problem("worker", f"not read: no process could be started to read it ({said})")
            ) from None

    def ask(self, raw: bytes, suffix: str, limits: Limits) -> bytes:
        """The answer to one job; SourceError when the process did not live to give it."""
        from threading import Timer

        job = {
            "suffix": suffix, "bytes": len(raw), "seconds": limits.max_read_seconds,
            "memory": limits.max_read_memory,
        }  # fmt: skip
        late: list[bool] = []

        def stop() -> None:
            late.append(True)
            self._process.kill()

        clock = Timer(limits.max_read_seconds * _PATIENCE, stop)
        clock.daemon = True
        clock.start()
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        try:
            from json import dumps

            self._process.stdin.write(dumps(job).encode() + b"\n" + raw)
            self._process.stdin.flush()
            answer = self._process.stdout.readline(_LONGEST_ANSWER)
        except OSError:  # it is gone, and does not read to the end
            answer = b""
        finally:
            clock.cancel()
        if not answer.endswith(b"\n"):
            raise SourceError(_died(self.end(), bool(late), suffix, limits))
        return answer

    def kill(self) -> None:
        """End the process at once."""
        self._process.kill()

    def end(self) -> int:
        """End the process, if it has not ended by itself; its exit status."""
        import subprocess
        from contextlib import suppress

        for stream in (self._process.stdin, self._process.stdout):
            assert stream is not None
            with suppress(OSError):  # what was not yet written to a process that is gone
                stream.close()
        try:
            return self._process.wait(0.05)
        except subprocess.TimeoutExpired:
            self._process.kill()
            return self._process.wait()


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
        Problem("worker", f"left out: reading it as {_kind(suffix)} failed ({failed})", advice=_DAMAGED)
    )


_DAMAGED = "The file may be damaged. Save it anew, or save its text as .txt."


def _died(status: int, late: bool, suffix: str, limits: Limits) -> Problem:
    """Why a worker is gone, in words."""
    if late or status == -getattr(signal, "SIGXCPU", 0):
        return Problem(
            "too-slow",
            f"left out: reading it took longer than the limit of {_seconds(limits)}",
            advice=f"Raise max-read-seconds if it is meant to be checked. {_DAMAGED}",
        )
    what = f"signal {-status}" if status < 0 else f"status {status}"
    return Problem(
        "worker",
        f"left out: the process that read it as {_kind(suffix)} ended ({what})",
        advice=f"{_DAMAGED} If the machine is short of memory, check fewer files at once.",
    )


def _too_much(limits: Limits) -> Problem:
    return Problem(
        "too-large",
        f"left out: reading it takes more memory than the limit of {limits.max_read_memory:,} bytes",
        advice="Raise max-read-memory if it is meant to be checked.",
    )


def _seconds(limits: Limits) -> str:
    count = limits.max_read_seconds
    return "1 second" if count == 1 else f"{count:,} seconds"


def _kind(suffix: str) -> str:
    return suffix or "a web page"
