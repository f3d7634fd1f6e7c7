"""``claimcheck config``: the configuration of a project."""

from __future__ import annotations

import click

from claimcheck.cli.root import Lazy


@click.group(cls=Lazy, modules={"show": "claimcheck.cli.config.show"})
def command() -> None:
    """Show the configuration, and where each value comes from."""
