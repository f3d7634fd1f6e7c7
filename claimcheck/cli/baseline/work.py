"""What the three baseline commands share: their flags, a complete check, and the writing of the file."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from claimcheck.cli import flags
from claimcheck.record import Record

if TYPE_CHECKING:
    from claimcheck.baseline import Baseline
    from claimcheck.records.findings import Findings
    from claimcheck.records.judgement import Severity

Command = TypeVar("Command", bound=Callable[..., Any])

FILE = click.argument("file", type=click.Path(path_type=Path))
REASON = click.option("--reason", required=True, metavar="TEXT", help="Why the findings are accepted.")


def _to_come(context: click.Context, parameter: click.Parameter, said: str | None) -> date | None:
    """A last day that has not passed; on any other the entries would never hold."""
    from claimcheck.cli.accepting import today  # here: few runs have one

    if said is None:
        return None
    try:
        day = datetime.strptime(said, "%Y-%m-%d").date()
    except ValueError:
        raise click.BadParameter(f"'{said}' is no day; write it 2027-01-31.") from None
    if day < today():
        raise click.BadParameter(f"{day} has passed: the entries would never hold.")
    return day


EXPIRES = click.option(
    "--expires", metavar="DATE", callback=_to_come,
    help="The last day on which the entries hold (2027-01-31).",
)  # fmt: skip


def check_flags(command: Command) -> Command:
    """Add the flags by which texts are checked."""
    for option in (flags.selection, flags.rule_files, flags.STORY_BY, flags.texts, flags.REFERENCE):
        command = option(command)
    return command


def accept_flags(command: Command) -> Command:
    """Add the arguments of a command that accepts findings: where to, of which texts, why, and until when."""
    command = check_flags(command)
    for option in (EXPIRES, REASON, flags.SOURCES, FILE):
        command = option(command)
    return command


def reason(text: str) -> str:
    """The reason, which must not be empty."""
    if not text.strip():
        raise click.UsageError("--reason: an entry needs a reason.")
    return text.strip()


class Checked(Record):
    """The findings of a complete check, and from which severity on they are accepted."""

    findings: Findings
    floor: Severity


def find(context: click.Context, sources: tuple[str, ...]) -> Checked | None:
    """The findings of a check, suppressed ones marked; None, with the reasons told, when it was not complete."""
    from claimcheck.cli import run, streams
    from claimcheck.cli.accepting import accept
    from claimcheck.cli.choices import choices

    chosen = choices(context, sources)
    work = run.prepared(chosen, sources)
    findings = accept(run.find(work), work, chosen.configuration, None)
    if findings.complete:
        return Checked(findings, "info" if chosen.fail_on() == "info" else "warning")
    run.report_errors(findings.errors)
    kept = "the baseline was left as it is" if context.params["file"].exists() else "no baseline was written"
    streams.say(f"claimcheck: {kept}, because not everything was checked", to_stderr=True)
    return None


def extended(
    before: Baseline, context: click.Context, sources: tuple[str, ...], said: str, expires: date | None
) -> Baseline | None:
    """``before`` with the findings of a check accepted for ``said``; None, with the reasons told, as ``find``."""
    from claimcheck.baseline import update

    checked = find(context, sources)
    if checked is None:
        return None
    return update(before, checked.findings, said, expires, checked.floor)


def write(path: Path, baseline: Baseline) -> None:
    """Put the baseline into its file, whole or not at all."""
    from claimcheck.baseline import dump
    from claimcheck.cli.outputs import Output

    Output("baseline", path).write(dump(baseline).encode())


def entries(count: int) -> str:
    """ "1 entry", "2 entries"."""
    return f"{count:,} {'entry' if count == 1 else 'entries'}"
