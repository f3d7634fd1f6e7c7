"""``claimcheck review``: the findings of a saved report one by one, to accept, to skip, to open in the editor."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import click

from claimcheck.cli import exits, flags
from claimcheck.cli.baseline.work import EXPIRES


@click.command()
@click.argument("report", type=click.Path(path_type=Path), metavar="REPORT.json")
@click.option(
    "--baseline", type=click.Path(path_type=Path), metavar="FILE",
    help="Where accepted findings go; it is made if there is none.  [default: the configuration's]",
)  # fmt: skip
@EXPIRES
@click.option("--all", "everything", is_flag=True, help="Also the findings that are for information only.")
@flags.CONFIG
@flags.ISOLATED
@click.pass_context
def command(context: click.Context, /, report: Path, expires: date | None, everything: bool, **_: Any) -> int:
    """Walk through the open findings of REPORT.json, which "check --output json:REPORT.json" wrote.

    \b
    a  accept the finding for a reason that you give: it goes into the baseline
    s  skip it
    o  open a sentence of it in $EDITOR, at its line
    e  explain it: what was compared, and the words that decided it
    q  quit; what was accepted is kept
    """
    from claimcheck.baseline import Baseline
    from claimcheck.cli import accepting, saved_report, streams
    from claimcheck.cli.choices import choices
    from claimcheck.cli.review.walk import Walk

    document = saved_report.read(report)
    chosen = choices(context, (str(report),))
    file = chosen.baseline()
    if file is None:
        raise click.UsageError(
            "say where accepted findings go: --baseline FILE, or baseline in claimcheck.toml."
        )
    before = accepting.read(file) if file.exists() else Baseline()
    walk = Walk(document, before, file, chosen.root, expires)
    left = walk.go(everything=everything)
    streams.say(walk.summary(left))
    return exits.NOTHING
