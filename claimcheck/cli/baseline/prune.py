"""``claimcheck baseline prune``: take out what no longer holds."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from claimcheck.cli import exits, flags
from claimcheck.cli.baseline import work


@click.command()
@work.FILE
@flags.SOURCES
@work.check_flags
@click.pass_context
def command(context: click.Context, /, file: Path, sources: tuple[str, ...], **_: Any) -> int:
    """Take out of FILE the entries that fit no finding of SOURCES any more, and those that have expired.

    Entries about texts that are not among SOURCES stay.
    """
    from claimcheck.baseline import prune
    from claimcheck.cli import streams
    from claimcheck.cli.accepting import read, today

    before = read(file)
    checked = work.find(context, sources)
    if checked is None:
        return exits.COULD_NOT_CHECK
    after = prune(before, checked.findings, today())
    work.write(file, after)
    gone = len(before.entries) - len(after.entries)
    streams.say(f"{file}: {work.entries(len(after.entries))}, {gone:,} taken out.")
    return exits.NOTHING
