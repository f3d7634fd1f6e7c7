"""``claimcheck baseline create``: a new file with all findings of today."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

import click

from claimcheck.cli import baseline_work, exits, flags


@click.command()
@baseline_work.FILE
@flags.SOURCES
@baseline_work.REASON
@baseline_work.EXPIRES
@baseline_work.check_flags
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
    from claimcheck.baseline import Baseline, update
    from claimcheck.cli import streams

    said = baseline_work.reason(reason)
    last_day = expires.date() if expires else None
    if file.exists():
        raise click.UsageError(f"'{file}' exists. 'claimcheck baseline update' adds to it.")
    checked = baseline_work.find(context, sources)
    if checked is None:
        return exits.COULD_NOT_CHECK
    made = update(Baseline(), checked.findings, said, last_day, checked.floor)
    baseline_work.write(file, made)
    streams.say(f"{file}: {baseline_work.entries(len(made.entries))}.")
    return exits.NOTHING
