"""The process that reads risky files: ``python -m claimcheck.runner.reading_worker``.

Each job on standard input is a line of JSON (suffix, number of bytes, limits) and then the bytes; each answer
on standard output is a line of JSON. The process limits itself before it touches the first byte. It imports as little
as it can, and ends when its standard input does.
"""

from __future__ import annotations

import json
import os
import signal
import sys
from contextlib import suppress

from claimcheck.errors import Problem, SourceError
from claimcheck.limits import Limits
from claimcheck.load.content import Records
from claimcheck.load.contents import read_content
from claimcheck.load.tables.grid import Grids
from claimcheck.record import Record, dump


class Answer(Record):
    """What reading a file gave: its texts or tables, else the problems with it, else what failed."""

    records: Records | None = None
    grids: Grids | None = None
    problems: tuple[Problem, ...] = ()
    failed: str = ""


def main() -> None:
    """Answer jobs until there are no more."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the process that asks ends this one when it is interrupted
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what a library prints is no answer
    while line := sys.stdin.buffer.readline():
        job = json.loads(line)
        limits = Limits(**job["limits"])
        _limit(limits.max_read_seconds, limits.max_read_memory)
        raw = sys.stdin.buffer.read(job["bytes"])
        answers.write(_answer(raw, job["suffix"], limits) + b"\n")
        answers.flush()


def _answer(raw: bytes, suffix: str, limits: Limits) -> bytes:
    try:
        found = read_content(raw, suffix, limits)
        return dump(Answer(records=found) if isinstance(found, Records) else Answer(grids=found))
    except SourceError as error:
        return dump(Answer(problems=error.problems))
    except MemoryError:
        return dump(Answer(failed="memory"))
    except Exception as error:  # noqa: BLE001 - whatever a library raises is this one file's error
        return dump(Answer(failed=type(error).__name__))


def _limit(seconds: int, memory: int) -> None:
    """Allow this process so many more seconds of work, and so many bytes of address space, where the system can."""
    with suppress(ImportError):
        import resource

        used = resource.getrusage(resource.RUSAGE_SELF)
        _set(resource.RLIMIT_CPU, int(used.ru_utime + used.ru_stime) + seconds + 1)
        _set(resource.RLIMIT_AS, memory)
        _set(resource.RLIMIT_CORE, 0)


def _set(which: int, value: int) -> None:
    """Lower one limit; a system that cannot, or that allows less already, is left as it is."""
    import resource

    _, most = resource.getrlimit(which)
    if most != resource.RLIM_INFINITY:
        value = min(value, most)
    with suppress(ValueError, OSError):
        resource.setrlimit(which, (value, most))


if __name__ == "__main__":
    main()
