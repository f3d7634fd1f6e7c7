"""``claimcheck rules schema``: the JSON Schema of a rule file, for editors that complete and underline."""

from __future__ import annotations

import json

import click


@click.command()
def command() -> None:
    """Print the JSON Schema of a rule file."""
    from pydantic import TypeAdapter
    from typing_extensions import TypedDict

    from claimcheck.cli import streams
    from claimcheck.rulebook import Rule

    class RuleFile(TypedDict):
        version: int
        rules: list[Rule]

    schema = TypeAdapter(RuleFile).json_schema(by_alias=True)
    schema = {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}
    streams.write(json.dumps(schema, indent=2) + "\n")
