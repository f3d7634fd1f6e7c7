"""``claimcheck rules``: the rules themselves."""

from __future__ import annotations

import click

from claimcheck.cli.root import Lazy


@click.group(
    cls=Lazy,
    modules={
        "list": "claimcheck.cli.rules_list",
        "show": "claimcheck.cli.rules_show",
        "test": "claimcheck.cli.rules_test",
        "check": "claimcheck.cli.rules_check",
        "checks": "claimcheck.cli.rules_checks",
        "new": "claimcheck.cli.rules_new",
        "schema": "claimcheck.cli.rules_schema",
    },
)
def command() -> None:
    """List, explain, test, validate and begin rules."""
