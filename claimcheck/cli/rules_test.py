"""``claimcheck rules test``: the examples written inside the rules, run."""

from __future__ import annotations

from pathlib import Path

import click

from claimcheck.cli import exits, flags


@click.command()
@click.argument("rule_ids", nargs=-1, metavar="[RULE]...")
@flags.rule_files
@flags.VERBOSE
def command(
    rule_ids: tuple[str, ...], rule_paths: tuple[Path, ...], no_default_rules: bool, verbose: bool
) -> int:
    """Run the examples of all rules, or of the RULEs named.

    \b
    Exit codes:
      0  every example comes out as written
      1  an example does not: missing, noisy, unread or wrong pair
      2  the rules could not be read
    """
    from claimcheck import selftest
    from claimcheck.cli import rulebooks, streams

    rulebook = rulebooks.read(rule_paths, defaults=not no_default_rules)
    only = flags.rule_ids(rule_ids, [rule.id for rule in rulebook.rules], "RULE")
    outcomes = selftest.run(rulebook, only)
    for outcome in outcomes:
        if outcome.outcome != "ok" or verbose:
            tail = f": {outcome.message}" if outcome.message else ""
            streams.say(f"{outcome.outcome:<10}  {outcome.rule}: {outcome.example}{tail}")
    failed = sum(outcome.outcome != "ok" for outcome in outcomes)
    streams.say(f"{len(outcomes)} examples, {failed} not as written.")
    return exits.CONFLICTS if failed else exits.NOTHING
