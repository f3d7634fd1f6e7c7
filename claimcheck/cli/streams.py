"""Standard output and error: UTF-8 whatever the locale, closed pipes, colour and width."""

from __future__ import annotations

import io
import os
import sys
from typing import TextIO

from claimcheck.errors import OutputError
from claimcheck.report.visible import visible


def prepare() -> None:
    """Have both streams write UTF-8, so that no locale can break a report; one that is closed goes nowhere."""
    if sys.stdout is None:
        sys.stdout = io.StringIO()
    if sys.stderr is None:
        sys.stderr = io.StringIO()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def say(text: str, *, to_stderr: bool = False) -> None:
    """One message, filtered; for what comes from outside and is no finished report."""
    write(visible(text, keep_lines=True) + "\n", sys.stderr if to_stderr else sys.stdout)


def write(text: str, stream: TextIO | None = None) -> None:
    """A finished report, as it is. A reader who closed the pipe has seen enough: that is no error."""
    stream = stream or sys.stdout
    try:
        stream.write(text)
        stream.flush()
    except BrokenPipeError:
        swallow(stream)
    except OSError as error:
        swallow(stream)
        raise OutputError(f"could not write the report: {error.strerror or error}") from error


def swallow(stream: TextIO) -> None:
    """Send what is still buffered for a closed pipe nowhere, so that Python's own exit stays silent."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(nowhere, stream.fileno())
    except (OSError, io.UnsupportedOperation):
        return  # no file behind the stream (a test's buffer): nothing will be flushed to it later
    finally:
        os.close(nowhere)


def colour(stream: TextIO) -> bool:
    """Whether to colour: never under NO_COLOR, always under FORCE_COLOR, else on a terminal that can."""
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR", "0") not in ("", "0"):
        return True
    return stream.isatty() and os.environ.get("TERM", "") not in ("", "dumb")


def width() -> int:
    """Columns: COLUMNS, else the terminal's, else 80."""
    import shutil  # here, for it loads every compression there is

    return shutil.get_terminal_size((80, 24)).columns
