"""``claimcheck check``: the conflicts between texts."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import get_args

import click

from claimcheck.cli import exits, flags
from claimcheck.report.formats import FORMATS


@click.command(epilog=exits.TABLE)
@flags.SOURCES
@click.option(
    "--format", "format_", type=click.Choice(list(FORMATS)), default="terminal", show_default=True,
    help="What standard output gets.",
)  # fmt: skip
@click.option(
    "--output", "output_values", multiple=True, metavar="FORMAT:FILE",
    help="Also write a report to a file, such as json:report.json. Repeatable.",
)  # fmt: skip
@click.option(
    "--fail-on", type=click.Choice(["error", "warning", "info", "never"]), default="error", show_default=True,
    help="The lowest severity of a conflict that makes the exit code 1.",
)  # fmt: skip
@flags.PUBLISHED
@flags.rule_files
@click.option(
    "--select",
    multiple=True,
    metavar="RULE",
    help="Only these rules, or families of rules. Comma list, repeatable.",
)
@click.option(
    "--ignore",
    multiple=True,
    metavar="RULE",
    help="Not these rules, or families of rules. Comma list, repeatable.",
)
@click.option("-q", "--quiet", is_flag=True, help="Show the conflicts and what failed, nothing else.")
@flags.VERBOSE
def command(
    sources: tuple[str, ...],
    format_: str,
    output_values: tuple[str, ...],
    fail_on: str,
    published: tuple[str, ...],
    rule_paths: tuple[Path, ...],
    no_default_rules: bool,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    quiet: bool,
    verbose: bool,
) -> int:
    """Show where the numbers of SOURCES cannot all be true.

    SOURCES are text files and folders of them; "-" is standard input.
    """
    from claimcheck.cli import rulebooks, run, streams
    from claimcheck.cli.outputs import outputs
    from claimcheck.errors import OutputError
    from claimcheck.judge.gate import passes
    from claimcheck.report import Options, render
    from claimcheck.settings import FailOn, Settings

    if quiet and verbose:
        raise click.UsageError("--quiet and --verbose exclude each other.")
    days = flags.pairs(published, "--published")
    wanted = outputs(output_values, FORMATS)
    rulebook, problems = rulebooks.read_what_can_be_read(rule_paths, defaults=not no_default_rules)
    known = dict.fromkeys(name for rule in rulebook.rules for name in (rule.id, rule.family))
    level: FailOn = next(name for name in get_args(FailOn) if name == fail_on)
    settings = Settings(
        fail_on=level,
        select=flags.rule_ids(select, known, "--select"),
        ignore=flags.rule_ids(ignore, known, "--ignore"),
    )
    findings = run.find(run.Work(sources, days, rulebook, problems, settings))
    run.report_errors(findings.errors)
    if format_ != "terminal":
        run.report_warnings(findings)
    failed = False
    for output in wanted:
        try:
            output.write(render(findings, output.format, Options(verbose=verbose, quiet=quiet)))
        except OutputError as error:
            failed = True
            run.report_errors(error.problems)
    screen = Options(streams.width(), streams.colour(sys.stdout), verbose, quiet)
    streams.write(render(findings, format_, screen))
    if failed or not findings.complete:
        return exits.COULD_NOT_CHECK
    return exits.NOTHING if passes(findings, settings.fail_on) else exits.CONFLICTS
