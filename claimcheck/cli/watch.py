"""``claimcheck check --watch``: check again whenever a text changes, and say which findings are new or gone."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import click

from claimcheck.cli import streams
from claimcheck.cli.problems import describe
from claimcheck.errors import ClaimcheckError, Problem
from claimcheck.record import replace

if TYPE_CHECKING:
    from claimcheck.records.findings import Conflict, Fault, Findings
    from claimcheck.report import Options
    from claimcheck.runner.changes import State

Show = Callable[["Findings", str, "Options"], None]
_PAUSE = 0.4
"""Seconds between two looks at the files; a change is acted on when a second look finds the same."""


def watch(check: Callable[[Show | None], Findings], look: Callable[[], State]) -> None:
    """Run ``check`` now and after each change of a file that ``look`` sees, until Ctrl-C.

    The first run shows its report whole, the later ones what has changed since the one before. A mistake in a
    configuration, a rule or a baseline ends the first run; later it is shown, and the next change is waited for.
    """
    from claimcheck.runner.changes import changed

    before = look()
    last = check(None)
    _wait_note()
    while True:
        time.sleep(_PAUSE)
        now = look()
        if now == before:
            continue
        time.sleep(_PAUSE)
        if look() != now:  # it is still being written
            continue
        names = changed(before, now)
        before = now
        streams.say(f"{time.strftime('%H:%M:%S')}  changed: {_listed(names)}")
        try:
            last = check(_difference(last))
        except ClaimcheckError as error:
            for problem in error.problems:
                streams.say(describe(problem), to_stderr=True)
        except click.ClickException as error:
            streams.say(describe(Problem("usage", error.format_message())), to_stderr=True)


def _difference(last: Findings) -> Show:
    """Shows the findings that ``last`` has not, and names those that only it has."""
    from claimcheck.records.findings import Conflict, Fault
    from claimcheck.report import render

    def show(findings: Findings, format_: str, options: Options) -> None:
        known, here = _open(last), _open(findings)
        new = [one for fingerprint, one in here.items() if fingerprint not in known]
        gone = [one for fingerprint, one in known.items() if fingerprint not in here]
        for conflict in gone:
            if isinstance(conflict, Fault):
                streams.say(f"  gone   {conflict.where}: {conflict.message} ({conflict.rule})")
                continue
            values = " / ".join(side.value for side in conflict.sides)
            streams.say(f"  gone   {conflict.topic}: {values} ({conflict.rule})")
        if new:
            conflicts = tuple(one for one in new if isinstance(one, Conflict))
            faults = tuple(one for one in new if isinstance(one, Fault))
            only = replace(findings, conflicts=conflicts, faults=faults, errors=(), warnings=())
            streams.write(render(only, format_, replace(options, quiet=True, verbose=False, matrix=False)))
        streams.say(f"  {len(new):,} new, {len(gone):,} gone, {len(here):,} open")

    return show


def _open(findings: Findings) -> dict[str, Conflict | Fault]:
    conflicts = {one.fingerprint: one for one in findings.conflicts if one.status == "open"}
    return {**conflicts, **{one.fingerprint: one for one in findings.faults}}


def _listed(names: Sequence[str]) -> str:
    more = f" and {len(names) - 3:,} more" if len(names) > 3 else ""
    return ", ".join(names[:3]) + more


def _wait_note() -> None:
    streams.say("Watching the files; Ctrl-C ends it.", to_stderr=True)
