"""``claimcheck schema``: the JSON Schema of the JSON report."""

from __future__ import annotations

import json

import click


@click.command()
def command() -> None:
    """Print the JSON Schema of what --format json writes."""
    from claimcheck.cli import streams
    from claimcheck.report.contract import schema

    streams.write(json.dumps(schema(), indent=2) + "\n")
