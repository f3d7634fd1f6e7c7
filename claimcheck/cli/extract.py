"""``claimcheck extract``: the numbers of texts, and what was understood of them."""

from __future__ import annotations

import sys
from typing import Any

import click

from claimcheck.cli import exits, flags
from claimcheck.record import replace
from claimcheck.report.formats import EXTRACT_FORMATS


@click.command(epilog=exits.TABLE)
@flags.SOURCES
@click.option(
    "--format", type=click.Choice(list(EXTRACT_FORMATS)), default="terminal", show_default=True,
    help="What standard output gets.",
)  # fmt: skip
@flags.texts
@flags.rule_files
@flags.speed
@flags.VERBOSE
@flags.STATISTICS
@click.pass_context
def command(context: click.Context, /, sources: tuple[str, ...], format: str, **_: Any) -> int:
    """Show every number of SOURCES: its value, what it measures, where, when and who says it.

    Nothing is compared. The JSON is that of "check", without conflicts.
    """
    from claimcheck.cli import run, streams
    from claimcheck.cli.choices import choices
    from claimcheck.report import Options, render_claims

    chosen = choices(context, sources)
    work = replace(run.prepared(chosen, sources), references=(), compares=False)
    findings = run.find(work)
    findings = replace(findings, conflicts=(), agreements=(), advice={})
    run.report_errors(findings.errors)
    if format != "terminal":
        run.report_warnings(findings)
    screen = Options(streams.width(), streams.colour(sys.stdout), chosen.value("verbose"))
    streams.write(render_claims(findings, format, screen))
    if chosen.value("statistics"):
        run.report_statistics(findings, work)
    return exits.NOTHING if findings.complete else exits.COULD_NOT_CHECK
