"""A process that has claimcheck loaded and runs one command after another, each in a child of its own.

Starting Python and reading the rules takes a second and a half; hundreds of hostile files need the
answer sooner. Each line of standard input is a command as JSON, each line of standard output what
became of it. Run as a module: ``python -m tests.hostile.preloaded``.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import time
from pathlib import Path
from typing import Any

PLENTY = 1 << 30
"""Bytes of address space beyond what the loaded process has: more is a flood, and must not hurt others."""


def serve() -> None:
    """Run the commands until standard input ends."""
    from claimcheck.cli import main
    from claimcheck.rulebook import read_rulebook

    read_rulebook()
    main(["check", str(Path(__file__).with_name("first.txt"))])  # loads what is loaded late
    sys.stdout.flush()
    answers = os.fdopen(os.dup(1), "w")
    for line in sys.stdin:
        answers.write("\n@" + json.dumps(run(json.loads(line))) + "\n")
        answers.flush()


def run(job: dict[str, Any]) -> dict[str, Any]:
    """One command: its exit code (None when it was stopped), seconds and megabytes."""
    began = time.monotonic()
    child = os.fork()
    if child == 0:
        become(job)
    code: int | None = None
    while True:
        done, status, used = os.wait4(child, os.WNOHANG)
        if done:
            code = os.waitstatus_to_exitcode(status)
            break
        if time.monotonic() - began > job["timeout"]:
            os.kill(child, signal.SIGKILL)
            _, _, used = os.wait4(child, 0)
            break
        time.sleep(0.01)
    seconds = used.ru_utime + used.ru_stime  # of work, so that a busy machine breaks no promise
    return {"code": code, "seconds": seconds, "megabytes": used.ru_maxrss / 1024}


def become(job: dict[str, Any]) -> None:
    """In the child: the command's folder and streams, then the command."""
    import resource

    from claimcheck.cli import main

    os.chdir(job["folder"])
    for number, (name, flags) in enumerate(
        [
            (os.devnull, os.O_RDONLY),
            (job["out"], os.O_WRONLY | os.O_CREAT | os.O_TRUNC),
            (job["err"], os.O_WRONLY | os.O_CREAT | os.O_TRUNC),
        ]
    ):
        opened = os.open(name, flags, 0o600)
        os.dup2(opened, number)
        os.close(opened)
    size = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (size + PLENTY, size + PLENTY))
    code = 99
    try:
        code = main(job["arguments"])
        sys.stdout.flush()
        sys.stderr.flush()
    finally:
        os._exit(code)


if __name__ == "__main__":
    serve()
