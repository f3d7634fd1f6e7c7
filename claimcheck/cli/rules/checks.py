"""``claimcheck rules checks``: what a rule's ``check`` can be, and what its ``with`` can say."""

from __future__ import annotations

import sys
from difflib import get_close_matches
from typing import TYPE_CHECKING

import click

from claimcheck.report.hanging import hanging

if TYPE_CHECKING:
    from claimcheck.judge.checks import Check

_TAKES = {
    "pairing": "two numbers",
    "claim": "one number",
    "text": "all numbers of one text",
}


@click.command()
@click.argument("check", required=False)
def command(check: str | None) -> None:
    """List what can decide in a rule; with CHECK its outcomes, its keys of "with", and the rules that use it."""
    from claimcheck.cli import rulebooks, streams
    from claimcheck.judge.checks import CHECKS

    columns = streams.width()
    if check is None:
        widest = max(map(len, CHECKS))
        for name in sorted(CHECKS):
            streams.say(hanging(f"{name:<{widest}}  ", summary(CHECKS[name]), columns))
        streams.say(f"\n{len(CHECKS)} checks. 'claimcheck rules checks CHECK' explains one.")
        return
    if check not in CHECKS:
        near = get_close_matches(check, CHECKS, 1)
        meant = f" Did you mean '{near[0]}'?" if near else " 'claimcheck rules checks' lists all."
        raise click.UsageError(f"there is no check '{check}'.{meant}")
    users = [rule.id for rule in rulebooks.read((), defaults=True).rules if rule.check == check]
    streams.say("\n".join(page(check, CHECKS[check], users, columns)))


def summary(check: Check) -> str:
    """What a check finds, in a sentence: the first line of its module."""
    return (sys.modules[check.judge.__module__].__doc__ or "").partition("\n")[0]


def page(name: str, check: Check, users: list[str], columns: int) -> list[str]:
    """The lines of a check's page, wrapped to ``columns``."""
    from claimcheck.cli.rules.parameters import said, shown

    where = (
        "inside one text"
        if check.within
        else "of a text and a sheet"
        if check.against_sheets
        else "of two texts"
    )
    rows = {
        "finds": summary(check),
        "looks at": f"{_TAKES[check.takes]} {'' if check.takes == 'text' else where}".strip(),
        "outcomes": ", ".join(check.outcomes),
        "with": " ".join((check.parameters.__doc__ or "").replace("``", "").split()),
        "used by": ", ".join(users),
    }
    lines = [name, "", *(hanging(f"  {row:<9} ", text, columns) for row, text in rows.items() if text)]
    fields = check.parameters.model_fields
    if fields:
        lines += ["", '  keys of "with", and what they are where a rule does not say']
    told = said(check.parameters)
    for key, field in fields.items():
        default = (
            "must be given" if field.is_required() else shown(field.get_default(call_default_factory=True))
        )
        about = f" – {told[key]}" if key in told else ""
        lines.append(hanging("    ", f"{key}: {default}{about}", columns))
    return lines
