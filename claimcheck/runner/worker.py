"""One worker process: started anew, given jobs, ended; what it says when it dies of one."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from claimcheck.errors import Problem, SourceError
from claimcheck.limits import Limits

if TYPE_CHECKING:
    import subprocess

_MODULE = "claimcheck.runner.reading_worker"
_LONGEST_ANSWER = 300_000_000  # bytes; 10 MB of text are at most 120 MB of JSON
_PATIENCE = 3  # by the clock, a worker has so many times its seconds of work: the machine may be busy
DAMAGED = "The file may be damaged. Save it anew, or save its text as .txt."


class Worker:
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

        job = {"suffix": suffix, "bytes": len(raw), "limits": limits.model_dump()}
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


def _died(status: int, late: bool, suffix: str, limits: Limits) -> Problem:
    """Why a worker is gone, in words."""
    if late or status == -getattr(signal, "SIGXCPU", 0):
        return Problem(
            "too-slow",
            f"left out: reading it took longer than the limit of {_seconds(limits)}",
            advice=f"Raise max-read-seconds if it is meant to be checked. {DAMAGED}",
        )
    what = f"signal {-status}" if status < 0 else f"status {status}"
    return Problem(
        "worker",
        f"left out: the process that read it as {kind(suffix)} ended ({what})",
        advice=f"{DAMAGED} If the machine is short of memory, check fewer files at once.",
    )


def _seconds(limits: Limits) -> str:
    count = limits.max_read_seconds
    return "1 second" if count == 1 else f"{count:,} seconds"


def kind(suffix: str) -> str:
    """What a file is read as, in words."""
    return suffix or "a web page"
