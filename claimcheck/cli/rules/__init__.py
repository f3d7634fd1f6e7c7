"""``claimcheck rules``: the rules themselves."""

from __future__ import annotations

import click

from claimcheck.cli.root import Lazy


@click.group(
    cls=Lazy,
    modules={
        "list": "claimcheck.cli.rules.list",
        "show": "claimcheck.cli.rules.show",
        "test": "claimcheck.cli.rules.test",
        "check": "claimcheck.cli.rules.check",
        "checks": "claimcheck.cli.rules.checks",
        "new": "claimcheck.cli.rules.new",
        "schema": "claimcheck.cli.rules.schema",
    },
)
def command() -> None:
    """List, explain, test, validate and begin rules."""
