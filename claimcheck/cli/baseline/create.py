"""``claimcheck baseline create``: a new file with all findings of today."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import click

from claimcheck.cli import exits
from claimcheck.cli.baseline import work


@click.command()
@work.accept_flags
@click.pass_context
def command(
    context: click.Context,
    /,
    file: Path,
    sources: tuple[str, ...],
    reason: str,
    expires: date | None,
    **_: Any,
) -> int:
    """Write a new FILE that accepts every conflict found in SOURCES that is an error or a warning.

    Edit the reasons afterwards, finding by finding, where one does not fit all.
    """
    from claimcheck.baseline import Baseline
    from claimcheck.cli import streams

    said = work.reason(reason)
    if file.exists():
        raise click.UsageError(f"'{file}' exists. 'claimcheck baseline update' adds to it.")
    made = work.extended(Baseline(), context, sources, said, expires)
    if made is None:
        return exits.COULD_NOT_CHECK
    work.write(file, made)
    streams.say(f"{file}: {work.entries(len(made.entries))}.")
    return exits.NOTHING
