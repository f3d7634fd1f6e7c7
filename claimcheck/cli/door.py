"""The last door of the command line: whatever comes out of a command leaves as a message and a code."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Iterator
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
        if not isinstance(error, Exception | KeyboardInterrupt | SystemExit):
            self.code = COULD_NOT_CHECK
            return False
        self.code = _code_of(error)
        if isinstance(error, BrokenPipeError) or _is_no_room(error):
            swallow(sys.stdout)
        for line in _last_words(error, trace):
            say(line, to_stderr=True)
        return True


def _code_of(error: Exception | KeyboardInterrupt | SystemExit) -> int:
    """The exit code of a run that ended with this."""
    if isinstance(error, KeyboardInterrupt | click.Abort):
        return INTERRUPTED
    if isinstance(error, SystemExit) and error.code in (None, 0):
        return NOTHING
    return COULD_NOT_CHECK


def _is_no_room(error: BaseException) -> bool:
    return isinstance(error, OSError) and error.errno in _NO_ROOM


def _last_words(
    error: Exception | KeyboardInterrupt | SystemExit, trace: TracebackType | None
) -> Iterator[str]:
    """What a user is told of an exception; nothing of a reader who hung up and of a code that speaks for itself."""
    match error:
        case KeyboardInterrupt() | click.Abort():
            yield "claimcheck: interrupted"
        case SystemExit() | BrokenPipeError():
            return
        case OSError() if _is_no_room(error):
            yield f"claimcheck: could not write: {error.strerror}"
        case MemoryError():
            yield _OUT_OF_MEMORY
        case click.exceptions.NoArgsIsHelpError():
            yield error.format_message()
        case click.ClickException():
            yield _usage(error)
        case ClaimcheckError():
            yield from (describe(problem) for problem in error.problems)
        case _:
            yield describe(_internal(error, trace))
            if os.environ.get("CLAIMCHECK_TRACEBACK"):
                from traceback import format_exception

                yield "".join(format_exception(error))


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
