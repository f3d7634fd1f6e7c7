"""``claimcheck rules test``: the examples written inside the rules, run."""

from __future__ import annotations

import os
from pathlib import Path

import click

from claimcheck.cli import exits, flags
from claimcheck.file_system import holds


@click.command()
@click.argument("wanted", nargs=-1, metavar="[RULE|PATH]...")
@flags.rule_files
@flags.VERBOSE
def command(
    wanted: tuple[str, ...], rule_paths: tuple[Path, ...], no_default_rules: bool, verbose: bool
) -> int:
    """Run the examples of all rules, of the RULEs named, or of those in the file or folder PATH.

    \b
    Exit codes:
      0  every example comes out as written
      1  an example does not: missing, noisy, unread or wrong pair
      2  the rules could not be read
    """
    from claimcheck import selftest
    from claimcheck.cli import rulebooks, streams

    paths = [
        Path(name)
        for name in wanted
        if name.endswith((".yaml", ".yml")) or os.sep in name or holds(Path(name).is_dir)
    ]
    rulebook = rulebooks.read((*rule_paths, *paths), defaults=not no_default_rules)
    named = [name for name in wanted if Path(name) not in paths]
    only = list(flags.rule_ids(named, [rule.id for rule in rulebook.rules]))
    for path in paths:
        inside = [rule.id for rule in rulebook.rules if Path(rule.origin.path).is_relative_to(path)]
        if not inside:
            raise click.UsageError(f"'{path}' has no rules to test.")
        only += inside
    outcomes = selftest.run(rulebook, only)
    for outcome in outcomes:
        if outcome.outcome != "ok" or verbose:
            tail = f": {outcome.message}" if outcome.message else ""
            streams.say(f"{outcome.outcome:<10}  {outcome.rule}: {outcome.example}{tail}")
    failed = sum(outcome.outcome != "ok" for outcome in outcomes)
    told = f"{len(outcomes):,} example{'' if len(outcomes) == 1 else 's'}"
    streams.say(f"{told}, {failed} not as written.")
    return exits.CONFLICTS if failed else exits.NOTHING
