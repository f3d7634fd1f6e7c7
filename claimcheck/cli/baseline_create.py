"""``claimcheck baseline create``: a new file with all findings of today."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

import click

from claimcheck.cli import baseline_work, exits


@click.command()
@baseline_work.accept_flags
@click.pass_context
def command(
    context: click.Context,
    /,
    file: Path,
    sources: tuple[str, ...],
    reason: str,
    expires: datetime | None,
    **_: Any,
) -> int:
    """Write a new FILE that accepts every conflict found in SOURCES that is an error or a warning.

    Edit the reasons afterwards, finding by finding, where one does not fit all.
    """
    from claimcheck.baseline import Baseline
    from claimcheck.cli import streams

    said = baseline_work.reason(reason)
    if file.exists():
        raise click.UsageError(f"'{file}' exists. 'claimcheck baseline update' adds to it.")
    made = baseline_work.extended(Baseline(), context, sources, said, expires)
    if made is None:
        return exits.COULD_NOT_CHECK
    baseline_work.write(file, made)
    streams.say(f"{file}: {baseline_work.entries(len(made.entries))}.")
    return exits.NOTHING
