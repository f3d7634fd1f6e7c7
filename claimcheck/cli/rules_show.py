"""``claimcheck rules show``: one rule in full, as its author explains it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from claimcheck.cli import flags

if TYPE_CHECKING:
    from claimcheck.rulebook import Example, Rule


@click.command()
@click.argument("rule_id", metavar="RULE")
@flags.rule_files
def command(rule_id: str, rule_paths: tuple[Path, ...], no_default_rules: bool) -> None:
    """Explain RULE: what it looks at, why, what to do, what it misses, and its examples."""
    from claimcheck.cli import rulebooks, streams

    rulebook = rulebooks.read(rule_paths, defaults=not no_default_rules)
    flags.rule_ids([rule_id], [rule.id for rule in rulebook.rules], "RULE")
    streams.say("\n".join(_lines(rulebook.rule(rule_id.strip(" ,")))))


def _lines(rule: Rule) -> list[str]:
    rows = {
        "summary": rule.summary,
        "why": rule.why,
        "looks at": ", ".join(f"{key} {' or '.join(words)}" for key, words in rule.where.items()),
        "same": ", ".join(rule.same),
        "different": ", ".join(rule.different),
        "check": ", ".join([rule.check, *(f"{key} {value}" for key, value in rule.with_.items())]),
        "message": rule.message,
        "advice": rule.advice,
        "misses": rule.misses,
        "references": ", ".join(rule.references),
        "file": f"{rule.origin.path}:{rule.origin.line}",
    }
    lines = [f"{rule.id} ({rule.severity}, {rule.status})", ""]
    lines += [f"  {name:<11}{_flat(text)}" for name, text in rows.items() if text]
    for example in rule.examples:
        lines += ["", *_example(example)]
    return lines


def _example(example: Example) -> list[str]:
    widest = max(len(name) for name in example.sources)
    told = [f"    {name:<{widest}}  {_flat(text)}" for name, text in example.sources.items()]
    return [f"  example: {_flat(example.name)} → {example.outcome}", *told]


def _flat(text: str) -> str:
    return " ".join(text.split())
