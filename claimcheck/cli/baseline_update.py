"""``claimcheck baseline update``: accept what has come up since."""

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
    """Add the conflicts of SOURCES that FILE does not hold yet; its other entries stay as they are."""
    from claimcheck.baseline import update
    from claimcheck.cli import streams
    from claimcheck.cli.accepting import read

    said = baseline_work.reason(reason)
    last_day = expires.date() if expires else None
    before = read(file)
    checked = baseline_work.find(context, sources)
    if checked is None:
        return exits.COULD_NOT_CHECK
    after = update(before, checked.findings, said, last_day, checked.floor)
    baseline_work.write(file, after)
    added = len(after.entries) - len(before.entries)
    streams.say(f"{file}: {baseline_work.entries(len(after.entries))}, {added:,} of them new.")
    return exits.NOTHING
