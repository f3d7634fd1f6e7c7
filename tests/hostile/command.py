"""Run claimcheck on hostile input, and say which promise the run broke."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
SECONDS = 5.0
RUNS = 3
"""How often a command is run that takes longer than that: the fastest run tells what its work costs."""
MEGABYTES = 400
READ_OUTSIDE = "a file outside of what was named was read"

_RAW = re.compile(rb"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]|\xc2[\x80-\x9f]|\r(?!\n)")
_BIDI = re.compile("[\u202a-\u202e\u2066-\u2069]")
_COMMAND = re.compile(rb"(?m)^[ \t]*(::[a-z-]+|##(vso|teamcity)\[|section_(start|end):)|##\[")


@dataclass(frozen=True, slots=True)
class Ran:
    """What a command did, in seconds of work; ``code`` is None when it had to be stopped."""

    code: int | None
    out: bytes
    err: bytes
    seconds: float
    megabytes: float

    def broken(self, *, annotations: bool = False, allowed: float = SECONDS) -> list[str]:
        """The promises that hold for every run and were broken; ``annotations``: the report is CI commands."""
        both = self.out + b"\n" + self.err
        found = []
        if self.code is None or self.seconds > allowed:
            found.append(f"took {self.seconds:.1f} s")
        if self.megabytes > MEGABYTES:
            found.append(f"took {self.megabytes:.0f} MB")
        if self.code not in (0, 1, 2, None):
            found.append(f"ended with {self.code}")
        if b"Traceback (most recent call last)" in both:
            found.append("traceback")
        if b"internal error" in both:
            found.append("internal error: " + self.err.decode("utf-8", "replace")[:300])
        if raw := _RAW.search(both):
            found.append(f"raw control byte {raw.group()!r}")
        if bidi := _BIDI.search(both.decode("utf-8", "replace")):
            found.append(f"raw direction mark {bidi.group()!r}")
        if not annotations and (command := _COMMAND.search(both)):
            found.append(f"CI command {command.group()!r}")
        if b"root:x:0" in both:
            found.append(READ_OUTSIDE)
        return found


class Claimcheck:
    """The command, preloaded; one at a time."""

    def __init__(self, scratch: Path) -> None:
        self._scratch = scratch
        self._process: subprocess.Popen[str] | None = None

    def __call__(self, *arguments: str, folder: Path | None = None, timeout: float = 60) -> Ran:
        """Run it with these arguments, in ``folder`` (default: an empty one)."""
        empty = self._scratch / "empty"
        empty.mkdir(exist_ok=True)
        out, err = self._scratch / "out", self._scratch / "err"
        job = {
            "arguments": arguments, "folder": str(folder or empty), "out": str(out), "err": str(err),
            "timeout": timeout,
        }  # fmt: skip
        answer = self._ask(job)
        seconds = answer["seconds"]
        for _ in range(RUNS - 1):
            if seconds > SECONDS:  # a neighbour on the same core makes work slower, never faster
                answer = self._ask(job)
                seconds = min(seconds, answer["seconds"])
        left = sorted(path.name for path in empty.iterdir())
        assert left == [], f"the run left {left} behind"
        return Ran(answer["code"], out.read_bytes(), err.read_bytes(), seconds, answer["megabytes"])

    def _ask(self, job: dict[str, Any]) -> dict[str, Any]:
        if self._process is None or self._process.poll() is not None:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "tests.hostile.preloaded"], cwd=ROOT, text=True,
                stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                env={**os.environ, "NO_COLOR": "1", "TERM": "dumb"},
            )  # fmt: skip
        process = self._process
        assert process.stdin is not None
        assert process.stdout is not None
        guard = threading.Timer(job["timeout"] + 60, process.kill)
        guard.start()
        try:
            process.stdin.write(json.dumps(job) + "\n")
            process.stdin.flush()
            for line in process.stdout:
                if line.startswith("@"):
                    answer: dict[str, Any] = json.loads(line[1:])
                    return answer
        finally:
            guard.cancel()
        raise AssertionError("the preloaded process went away")

    def close(self) -> None:
        """End the preloaded process."""
        if self._process is not None and self._process.poll() is None:
            assert self._process.stdin is not None
            assert self._process.stdout is not None
            self._process.stdin.close()
            self._process.wait(10)
            self._process.stdout.close()


def values(ran: Ran) -> list[tuple[Sequence[float | None], dict[str, Any]]]:
    """What a run of ``extract --format json`` read: each claim's two ends and the claim."""
    return [((claim["low"], claim["high"]), claim) for claim in json.loads(ran.out)["claims"]]
