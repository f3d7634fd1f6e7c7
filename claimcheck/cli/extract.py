"""``claimcheck extract``: the numbers of texts, and what was understood of them."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import click

from claimcheck.cli import exits, flags
from claimcheck.report.formats import EXTRACT_FORMATS


@click.command(epilog=exits.TABLE)
@flags.SOURCES
@click.option(
    "--format", "format_", type=click.Choice(list(EXTRACT_FORMATS)), default="terminal", show_default=True,
    help="What standard output gets.",
)  # fmt: skip
@flags.PUBLISHED
@flags.rule_files
@flags.VERBOSE
def command(
    sources: tuple[str, ...],
    format_: str,
    published: tuple[str, ...],
    rule_paths: tuple[Path, ...],
    no_default_rules: bool,
    verbose: bool,
) -> int:
    """Show every number of SOURCES: its value, what it measures, where, when and who says it.

    Nothing is compared. The JSON is that of "check", without conflicts.
    """
    from claimcheck.cli import rulebooks, run, streams
    from claimcheck.report import Options, render_claims
    from claimcheck.settings import Settings

    days = flags.pairs(published, "--published")
    rulebook, problems = rulebooks.read_what_can_be_read(rule_paths, defaults=not no_default_rules)
    findings = run.find(run.Work(sources, days, rulebook, problems, Settings()))
    findings = replace(findings, conflicts=(), agreements=(), advice={})
    run.report_errors(findings.errors)
    if format_ != "terminal":
        run.report_warnings(findings)
    screen = Options(streams.width(), streams.colour(sys.stdout), verbose)
    streams.write(render_claims(findings, format_, screen))
    return exits.NOTHING if findings.complete else exits.COULD_NOT_CHECK
