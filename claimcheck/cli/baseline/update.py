"""``claimcheck baseline update``: accept what has come up since."""

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
    """Add the conflicts of SOURCES that FILE does not hold yet; its other entries stay as they are."""
    from claimcheck.cli import streams
    from claimcheck.cli.accepting import read

    said = work.reason(reason)
    before = read(file)
    after = work.extended(before, context, sources, said, expires)
    if after is None:
        return exits.COULD_NOT_CHECK
    work.write(file, after)
    added = len(after.entries) - len(before.entries)
    streams.say(f"{file}: {work.entries(len(after.entries))}, {added:,} of them new.")
    return exits.NOTHING
