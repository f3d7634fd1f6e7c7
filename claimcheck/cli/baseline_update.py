"""``claimcheck baseline update``: accept what has come up since."""

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
    """Add the conflicts of SOURCES that FILE does not hold yet; its other entries stay as they are."""
    from claimcheck.cli import streams
    from claimcheck.cli.accepting import read

    said = baseline_work.reason(reason)
    before = read(file)
    after = baseline_work.extended(before, context, sources, said, expires)
    if after is None:
        return exits.COULD_NOT_CHECK
    baseline_work.write(file, after)
    added = len(after.entries) - len(before.entries)
    streams.say(f"{file}: {baseline_work.entries(len(after.entries))}, {added:,} of them new.")
    return exits.NOTHING
