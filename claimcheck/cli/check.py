"""``claimcheck check``: the conflicts between texts."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from claimcheck.cli import exits, flags
from claimcheck.report.formats import FORMATS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claimcheck.cli.choices import Choices
    from claimcheck.cli.outputs import Output
    from claimcheck.cli.watch import Show
    from claimcheck.records.findings import Findings
    from claimcheck.report import Options


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
@flags.speed
@click.option(
    "--baseline", type=click.Path(path_type=Path), metavar="FILE",
    help="Findings that were accepted, see 'claimcheck baseline': they are shown in short and fail no run.",
)  # fmt: skip
@click.option("--matrix", is_flag=True, help="At the terminal: every topic across the sources, on one sheet.")
@click.option("-q", "--quiet", is_flag=True, help="Show the conflicts and what failed, nothing else.")
@flags.VERBOSE
@flags.STATISTICS
@click.option(
    "--watch", is_flag=True, help="Check again whenever a file changes, and show what is new or gone."
)
@click.pass_context
def command(context: click.Context, /, sources: tuple[str, ...], watch: bool, **_: Any) -> int:
    """Show where the numbers of SOURCES cannot all be true; with --draft, which numbers of a draft they support.

    SOURCES are text files and folders of them; "-" is standard input.
    """
    return _watch(context, sources) if watch else _check(context, sources)[1]


def _check(
    context: click.Context, sources: tuple[str, ...], show: Show | None = None
) -> tuple[Findings, int]:
    """Check once: write the reports that are asked for, and show one by ``show``; the findings and the exit code."""
    from claimcheck.cli import accepting, run, streams
    from claimcheck.cli.choices import choices
    from claimcheck.cli.outputs import outputs
    from claimcheck.judge.gate import passes
    from claimcheck.report import FILE_FORMATS, Options, render

    chosen = choices(context, sources or context.params["draft"])
    if not sources and not (chosen.drafts() and chosen.references()):
        raise click.UsageError(
            "Missing argument 'SOURCES...': the texts to check, or a --draft and a --reference."
        )
    quiet, verbose = chosen.loudness()
    wanted = outputs(chosen.outputs(), (*FORMATS, *FILE_FORMATS), [*map(Path, sources), *chosen.files()])
    format_ = chosen.format(list(FORMATS), _usual_format())
    matrix = chosen.value("matrix")
    if format_ != "terminal":
        _refuse_flags_of_the_terminal(chosen)
    accepted = chosen.baseline()
    baseline = None if accepted is None else accepting.read(accepted, chosen.limits().max_baseline_bytes)
    work = run.prepared(chosen, sources, [output.path for output in wanted])
    findings = accepting.accept(run.find(work), work, chosen.configuration, baseline)
    if format_ != "terminal" or not sys.stdout.isatty():  # on one screen the report has them
        run.report_errors(findings.errors)
    if format_ != "terminal":
        run.report_warnings(findings)
    written = _write_all(wanted, findings, Options(verbose=verbose, quiet=quiet))
    screen = Options(streams.width(), streams.colour(sys.stdout), verbose, quiet, matrix)
    if show is None:
        streams.write(render(findings, format_, screen))
    else:
        show(findings, format_, screen)
    if chosen.value("statistics"):
        run.report_statistics(findings, work)
    if not written or not findings.complete:
        return findings, exits.COULD_NOT_CHECK
    return findings, exits.NOTHING if passes(findings, work.settings.fail_on) else exits.CONFLICTS


def _refuse_flags_of_the_terminal(chosen: Choices) -> None:
    """A usage error for a flag that asks for something that only the terminal shows."""
    if chosen.from_flag("matrix"):
        raise click.UsageError("--matrix is for --format terminal; --format html has the sheet as well.")
    if chosen.from_flag("watch"):
        raise click.UsageError(
            "--watch is for --format terminal; --output writes other reports anew each time."
        )


def _write_all(wanted: Sequence[Output], findings: Findings, options: Options) -> bool:
    """Whether every report that goes to a file could be written; what went wrong is told."""
    from claimcheck.cli import run
    from claimcheck.errors import OutputError
    from claimcheck.report import render_file

    written = True
    for output in wanted:
        try:
            output.write(render_file(findings, output.format, options))
        except OutputError as error:
            written = False
            run.report_errors(error.problems)
    return written


def _watch(context: click.Context, sources: tuple[str, ...]) -> int:
    """Check again and again; only Ctrl-C ends it."""
    from claimcheck.cli.choices import choices
    from claimcheck.cli.find_configuration import STDIN
    from claimcheck.cli.outputs import outputs
    from claimcheck.cli.watch import watch
    from claimcheck.report import FILE_FORMATS
    from claimcheck.runner.changes import state

    if STDIN in (*sources, *context.params["draft"]):
        raise click.UsageError("--watch looks at files: standard input is read only once.")
    chosen = choices(context, sources)
    files = [*map(Path, sources), *chosen.files()]
    reports = [output.path for output in outputs(chosen.outputs(), (*FORMATS, *FILE_FORMATS))]
    watch(lambda show: _check(context, sources, show)[0], lambda: state(files, reports))
    return exits.INTERRUPTED


def _usual_format() -> str:
    """The terminal's, but annotations where a GitHub workflow reads what is printed."""
    in_workflow = os.environ.get("GITHUB_ACTIONS") == "true" and not sys.stdout.isatty()
    return "github" if in_workflow else "terminal"
