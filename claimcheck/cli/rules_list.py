"""``claimcheck rules list``: every rule in a line."""

from __future__ import annotations

import json
from pathlib import Path

import click

from claimcheck.cli import flags


@click.command()
@flags.rule_files
@click.option(
    "--format", "format_", type=click.Choice(["terminal", "json"]), default="terminal", show_default=True
)
def command(rule_paths: tuple[Path, ...], no_default_rules: bool, format_: str) -> None:
    """List the rules with their severities and summaries."""
    from claimcheck.cli import rulebooks, streams

    rules = rulebooks.read(rule_paths, defaults=not no_default_rules).rules
    if format_ == "json":
        rows = [
            {"id": r.id, "family": r.family, "severity": r.severity, "status": r.status, "summary": r.summary}
            for r in rules
        ]
        streams.write(json.dumps(rows, indent=2) + "\n")
        return
    widest = max((len(rule.id) for rule in rules), default=0)
    for rule in rules:
        streams.say(f"{rule.id:<{widest}}  {rule.severity:<7}  {rule.summary}")
    streams.say(f"\n{len(rules)} rules. 'claimcheck rules show RULE' explains one.")
