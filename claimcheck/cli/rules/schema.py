"""``claimcheck rules schema``: the JSON Schema of a rule file, for editors that complete and underline."""

from __future__ import annotations

import json

import click


@click.command()
def command() -> None:
    """Print the JSON Schema of a rule file."""
    from claimcheck.cli import streams
    from claimcheck.judge.checks import PARAMETERS
    from claimcheck.rulebook import rule_schema

    streams.write(json.dumps(rule_schema(PARAMETERS), indent=2) + "\n")
