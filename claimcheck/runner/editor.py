"""The user's editor, opened at a line."""

from __future__ import annotations

import os
import shlex
import subprocess
from pathlib import Path

_PLACES = ("code", "code-insiders", "codium", "cursor")
_COLONS = ("hx", "helix", "subl", "zed")


def command(path: Path, line: int) -> list[str]:
    """What opens a file at a line: VISUAL, else EDITOR, else vi. ValueError when the variable cannot be parsed."""
    words = shlex.split(os.environ.get("VISUAL") or os.environ.get("EDITOR") or "vi") or ["vi"]
    name = Path(words[0]).stem
    target = str(path.absolute())  # never a name that an editor takes for a flag
    if name in _PLACES:
        return [*words, "--goto", f"{target}:{line}"]
    if name in _COLONS:
        return [*words, f"{target}:{line}"]
    return [*words, f"+{line}", target]


def edit(path: Path, line: int) -> str | None:
    """Open a file and wait until the editor ends; what went wrong, in words, or None."""
    try:
        words = command(path, line)
        status = subprocess.run(words, check=False).returncode
    except ValueError:
        return "EDITOR cannot be understood: its quotation marks do not match"
    except OSError as error:
        return f"'{words[0]}' could not be started ({(error.strerror or str(error)).lower()}): set EDITOR"
    return f"'{words[0]}' ended with {status}" if status else None
