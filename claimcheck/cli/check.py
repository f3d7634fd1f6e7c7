"""``claimcheck check``: the conflicts between texts."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

import click

from claimcheck.cli import exits, flags
from claimcheck.report.formats import FORMATS


@click.command(epilog=exits.TABLE)
@click.argument("sources", nargs=-1, metavar="SOURCES...")
@click.option(
    "--format", type=click.Choice(list(FORMATS)),
    help="What standard output gets.  [default: terminal; github in a GitHub workflow]",
)  # fmt: skip
@click.option(
    "--output", multiple=True, metavar="FORMAT:FILE",
    help="Also write a report to a file, such as json:report.json; xlsx is for files only. Repeatable.",
)  # fmt: skip
@click.option(
    "--draft", multiple=True, metavar="FILE",
    help="A text about to be published: each of its numbers is held against SOURCES. Repeatable.",
)  # fmt: skip
@flags.REFERENCE
@click.option(
    "--fail-on", type=click.Choice(["error", "warning", "info", "never"]), default="error", show_default=True,
    help="The lowest severity of a conflict that makes the exit code 1.",
)  # fmt: skip
@flags.texts
@flags.STORY_BY
@flags.rule_files
@flags.selection
@click.option(
    "--baseline", type=click.Path(path_type=Path), metavar="FILE",
    help="Findings that were accepted, see 'claimcheck baseline': they are shown in short and fail no run.",
)  # fmt: skip
@click.option("--matrix", is_flag=True, help="At the terminal: every topic across the sources, on one sheet.")
@click.option("-q", "--quiet", is_flag=True, help="Show the conflicts and what failed, nothing else.")
@flags.VERBOSE
@click.pass_context
def command(context: click.Context, /, sources: tuple[str, ...], **_: Any) -> int:
    """Show where the numbers of SOURCES cannot all be true; with --draft, which numbers of a draft they support.

    SOURCES are text files and folders of them; "-" is standard input.
    """
    from claimcheck.cli import accepting, run, streams
    from claimcheck.cli.choices import choices
    from claimcheck.cli.outputs import outputs
    from claimcheck.errors import OutputError
    from claimcheck.judge.gate import passes
    from claimcheck.report import FILE_FORMATS, Options, render, render_file

    chosen = choices(context, sources or context.params["draft"])
    if not sources and not (chosen.drafts() and chosen.references()):
        raise click.UsageError(
            "Missing argument 'SOURCES...': the texts to check, or a --draft and a --reference."
        )
    quiet, verbose = chosen.loudness()
    wanted = outputs(chosen.outputs(), (*FORMATS, *FILE_FORMATS))
    format_ = chosen.format(list(FORMATS), _usual_format())
    matrix = chosen.value("matrix")
    if chosen.from_flag("matrix") and format_ != "terminal":
        raise click.UsageError("--matrix is for --format terminal; --format html has the sheet as well.")
    accepted = chosen.baseline()
    baseline = None if accepted is None else accepting.read(accepted)
    work = run.prepared(chosen, sources)
    findings = accepting.accept(run.find(work), work, chosen.configuration, baseline)
    run.report_errors(findings.errors)
    if format_ != "terminal":
        run.report_warnings(findings)
    failed = False
    for output in wanted:
        try:
            output.write(render_file(findings, output.format, Options(verbose=verbose, quiet=quiet)))
        except OutputError as error:
            failed = True
            run.report_errors(error.problems)
    screen = Options(streams.width(), streams.colour(sys.stdout), verbose, quiet, matrix)
    streams.write(render(findings, format_, screen))
    if failed or not findings.complete:
        return exits.COULD_NOT_CHECK
    return exits.NOTHING if passes(findings, work.settings.fail_on) else exits.CONFLICTS


def _usual_format() -> str:
    """The terminal's, but annotations where a GitHub workflow reads what is printed."""
    in_workflow = os.environ.get("GITHUB_ACTIONS") == "true" and not sys.stdout.isatty()
    return "github" if in_workflow else "terminal"
