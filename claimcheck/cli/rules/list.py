"""``claimcheck rules list``: every rule in a line."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from claimcheck.cli import flags

if TYPE_CHECKING:
    from claimcheck.rulebook import Rule


@click.command()
@flags.rule_files
@click.option(
    "--format",
    "format_",
    type=click.Choice(["terminal", "json", "markdown"]),
    default="terminal",
    show_default=True,
)
def command(rule_paths: tuple[Path, ...], no_default_rules: bool, format_: str) -> None:
    """List the rules with their families, severities and summaries."""
    from claimcheck.cli import rulebooks, streams

    rules = rulebooks.read(rule_paths, defaults=not no_default_rules).rules
    if format_ == "json":
        rows = [
            {"id": r.id, "family": r.family, "severity": r.severity, "status": r.status, "summary": r.summary}
            for r in rules
        ]
        streams.write(json.dumps(rows, indent=2) + "\n")
        return
    if format_ == "markdown":
        streams.write(page(rules))
        return
    names, families = (max((len(word) for word in column), default=0) for column in _columns(rules))
    for rule in rules:
        status = "" if rule.status == "stable" else f" ({rule.status})"
        streams.say(
            f"{rule.id:<{names}}  {rule.family:<{families}}  {rule.severity:<7}  {rule.summary}{status}"
        )
    streams.say(f"\n{len(rules)} rules. 'claimcheck rules show RULE' explains one.")


def page(rules: Sequence[Rule]) -> str:
    """The rules as a page in Markdown: a table for each family, with a link to each file."""
    lines = ["# Rules", "", "Made by `claimcheck rules list --format markdown`; not to be edited by hand."]
    for family in sorted({rule.family for rule in rules}):
        lines += [
            "",
            f"## {family}",
            "",
            "| rule | severity | status | what it finds |",
            "| --- | --- | --- | --- |",
        ]
        for rule in sorted((rule for rule in rules if rule.family == family), key=lambda rule: rule.id):
            path = rule.origin.path.removeprefix("rules/")
            summary = rule.summary.replace("|", "\\|")
            lines.append(f"| [{rule.id}]({path}) | {rule.severity} | {rule.status} | {summary} |")
    return "\n".join(lines) + "\n"


def _columns(rules: Sequence[Rule]) -> tuple[list[str], list[str]]:
    return [rule.id for rule in rules], [rule.family for rule in rules]
