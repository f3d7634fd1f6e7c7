"""The last door of the command line: whatever comes out of a command leaves as a message and a code."""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path
from types import TracebackType

import click

from claimcheck import __version__
from claimcheck.cli.exits import COULD_NOT_CHECK, INTERRUPTED, NOTHING
from claimcheck.cli.problems import describe
from claimcheck.cli.streams import prepare, say, swallow
from claimcheck.errors import ClaimcheckError, Problem

_NO_ROOM = (errno.ENOSPC, errno.EFBIG, errno.EIO)
"""What Click's own writing of a help page or a version can fail with."""
_OUT_OF_MEMORY = (
    "claimcheck: the memory of this machine is not enough for so much text; nothing was checked\n"
    "  Check fewer texts at once, or leave the largest out (--max-bytes)."
)


class Door:
    """A ``with`` block that no exception leaves: each becomes a message on standard error and a code.

    Python and Click end with 1 when something breaks, which here means "conflicts found"; so every way
    out is chosen in this class.
    """

    def __init__(self) -> None:
        self.code: int = NOTHING

    def __enter__(self) -> Door:
        prepare()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> bool:
        if error is None:
            return True
        self.code = INTERRUPTED if isinstance(error, KeyboardInterrupt | click.Abort) else COULD_NOT_CHECK
        if isinstance(error, KeyboardInterrupt | click.Abort):
            say("claimcheck: interrupted", to_stderr=True)
        elif isinstance(error, SystemExit):
            self.code = NOTHING if error.code in (None, 0) else COULD_NOT_CHECK
        elif isinstance(error, BrokenPipeError):
            swallow(sys.stdout)
        elif isinstance(error, OSError) and error.errno in _NO_ROOM:
            swallow(sys.stdout)
            say(f"claimcheck: could not write: {error.strerror}", to_stderr=True)
        elif isinstance(error, MemoryError):
            say(_OUT_OF_MEMORY, to_stderr=True)
        elif isinstance(error, click.exceptions.NoArgsIsHelpError):
            say(error.format_message(), to_stderr=True)
        elif isinstance(error, click.ClickException):
            say(_usage(error), to_stderr=True)
        elif isinstance(error, ClaimcheckError):
            for problem in error.problems:
                say(describe(problem), to_stderr=True)
        elif isinstance(error, Exception):
            say(describe(_internal(error, trace)), to_stderr=True)
            if os.environ.get("CLAIMCHECK_TRACEBACK"):
                from traceback import format_exception

                say("".join(format_exception(error)), to_stderr=True)
        else:
            return False
        return True


def _usage(error: click.ClickException) -> str:
    text = describe(Problem("usage", error.format_message()))
    context = getattr(error, "ctx", None)
    if context is not None:
        text += f"\n  Try '{context.command_path} --help'."
    return text


def _internal(error: Exception, trace: TracebackType | None) -> Problem:
    """What is known of a mistake in claimcheck itself, and what its user can do about it."""
    from traceback import extract_tb

    steps = extract_tb(trace)
    where = f" at {Path(steps[-1].filename).name}:{steps[-1].lineno}" if steps else ""
    said = str(error).splitlines()
    detail = f": {said[0][:200]}" if said else ""
    return Problem(
        "internal",
        f"internal error in claimcheck {__version__}: {type(error).__name__}{where}{detail}",
        advice="This is a mistake in claimcheck, not in your texts, and the run was not finished. Please\n"
        "  report it with the command and, if you may share it, the text. CLAIMCHECK_TRACEBACK=1 shows more.",
    )
