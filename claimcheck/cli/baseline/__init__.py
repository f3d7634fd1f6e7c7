"""``claimcheck baseline``: the file of findings that were looked at and accepted."""

from __future__ import annotations

import click

from claimcheck.cli.root import Lazy


@click.group(
    cls=Lazy,
    modules={
        "create": "claimcheck.cli.baseline.create",
        "update": "claimcheck.cli.baseline.update",
        "prune": "claimcheck.cli.baseline.prune",
    },
)
def command() -> None:
    """Accept findings for a reason, so that "check --baseline FILE" fails on new ones only.

    An entry holds for one finding with its values: when a value changes, the finding is open again.
    """
