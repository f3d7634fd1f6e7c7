"""``claimcheck rules show``: one rule in full, as its author explains it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from claimcheck.cli import flags
from claimcheck.report.hanging import hanging

if TYPE_CHECKING:
    from claimcheck.rulebook import Example, Rule


@click.command()
@click.argument("rule_id", metavar="RULE")
@flags.rule_files
def command(rule_id: str, rule_paths: tuple[Path, ...], no_default_rules: bool) -> None:
    """Explain RULE: what it looks at, why, what to do, what it misses, and its examples."""
    from claimcheck.cli import rulebooks, streams

    rulebook = rulebooks.read(rule_paths, defaults=not no_default_rules)
    flags.rule_ids([rule_id], [rule.id for rule in rulebook.rules])
    streams.say("\n".join(page(rulebook.rule(rule_id), streams.width())))


def page(rule: Rule, columns: int) -> list[str]:
    """The lines of a rule's page, wrapped to ``columns``."""
    from claimcheck.cli.rules.parameters import shown

    rows = {
        "summary": rule.summary,
        "why": rule.why,
        "looks at": ", ".join(f"{key} {' or '.join(words)}" for key, words in rule.where.items()),
        "known": ", ".join(rule.known),
        "same": ", ".join(rule.same),
        "instead": ", ".join(rule.instead),
        "may differ": ", ".join(rule.may_differ),
        "no doubt": f"{', '.join(rule.no_doubt_in_one_clause)} in one clause"
        if rule.no_doubt_in_one_clause
        else "",
        "different": ", ".join(rule.different),
        "max doubts": "" if rule.max_doubts is None else str(rule.max_doubts),
        "check": ", ".join([rule.check, *(f"{key} {shown(value)}" for key, value in rule.with_.items())]),
        "message": rule.message,
        "advice": rule.advice,
        "misses": rule.misses,
        "references": ", ".join(rule.references),
        "file": rule.origin.path,
    }
    lines = [f"{rule.id} ({rule.severity}, {rule.status})", ""]
    lines += [hanging(f"  {name:<11}", text, columns) for name, text in rows.items() if text]
    for example in rule.examples:
        lines += ["", *_example(example, columns)]
    return lines


def _example(example: Example, columns: int) -> list[str]:
    texts = example.texts
    widest = max(len(name) for name in texts)
    told = [hanging(f"    {name:<{widest}}  ", text, columns) for name, text in texts.items()]
    return [hanging("  example: ", f"{example.name} → {example.outcome}", columns), *told]
