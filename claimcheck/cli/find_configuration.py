"""The configuration of a run: the one that is named, else the one that is found."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from claimcheck.errors import Problem, UsageError
from claimcheck.file_system import holds

if TYPE_CHECKING:
    from claimcheck.settings.configuration import Configuration


STDIN = "-"


def working_folder() -> Path:
    """The folder in which the command was given; :class:`UsageError` where somebody has deleted it since."""
    try:
        return Path.cwd()
    except OSError:
        advice = "Change to a folder that exists, and name the texts from there."
        message = "the working folder does not exist any more"
        raise UsageError(Problem("usage", message, advice=advice)) from None


def configuration(context: click.Context, sources: Sequence[str]) -> Configuration:
    """The configuration that is named, else found from the first source upward, else an empty one."""
    from claimcheck.settings.configuration import Configuration, find, read

    named: Path | None = context.params["config"]
    if context.params["isolated"]:
        if named is not None:
            raise click.UsageError("--config and --isolated exclude each other.")
        return Configuration()
    if named is not None and not holds(named.is_file):
        raise UsageError(Problem("configuration", "no such file", str(named), advice="Check --config."))
    path = named or find(_start(sources))
    return Configuration() if path is None else read(Path(os.path.relpath(path)))


def _start(sources: Sequence[str]) -> Path:
    """The folder in which the first text lies, else the working folder."""
    first = next((name for name in sources if name != STDIN and "\0" not in name), "")
    path = Path(os.path.normpath(working_folder() / first))
    return path if holds(path.is_dir) else path.parent
