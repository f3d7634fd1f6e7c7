"""A TOML file as text, and as the tables that it holds: what is wrong with either is told with its place."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

from claimcheck.errors import Problem, UsageError

if TYPE_CHECKING:
    import tomllib

_LARGEST = 1_000_000  # bytes
_DECODER = re.compile(r" \(at (?:line (\d+), column (\d+)|end of document)\)$")


def read_text(path: Path) -> str:
    """What the file holds, lines ended by ``\\n``; :class:`UsageError` where it cannot be read."""
    try:
        with path.open("rb") as stream:
            raw = stream.read(_LARGEST + 1)
        if len(raw) > _LARGEST:
            raise UsageError(Problem("configuration", f"is larger than {_LARGEST:,} bytes", str(path)))
        return raw.decode("utf-8-sig").replace("\r\n", "\n")
    except OSError as error:
        said = (error.strerror or type(error).__name__).lower()
        raise UsageError(Problem("configuration", f"cannot be read: {said}", str(path))) from None
    except UnicodeDecodeError:
        raise UsageError(Problem("configuration", "is not UTF-8", str(path))) from None


def parsed(path: Path, text: str) -> dict[str, Any]:
    """The tables of a text, ``path`` for messages; :class:`UsageError` where it is no TOML."""
    import tomllib  # here: many runs have no configuration

    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        message = f"is not valid TOML: {_DECODER.sub('', str(error)).lower()}"
        line, column = _place(error, text)
        excerpt = text.split("\n")[line - 1]
        advice = "--isolated checks without a configuration."
        raise UsageError(
            Problem("configuration", message, str(path), line, column, excerpt, advice)
        ) from None
    except RecursionError:
        raise UsageError(Problem("configuration", "is nested too deeply", str(path))) from None
    except ValueError:  # int() refuses thousands of digits
        raise UsageError(Problem("configuration", "has a number that is too long", str(path))) from None


def _place(error: tomllib.TOMLDecodeError, text: str) -> tuple[int, int]:
    """Line and column of a mistake; the reader names none where it saw it only at the end of the text."""
    where = _DECODER.search(str(error))
    if where is not None and where[1]:
        return int(where[1]), int(where[2])
    lines = text.rstrip("\n").split("\n")
    return len(lines), len(lines[-1]) + 1
