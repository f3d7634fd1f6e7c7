"""``claimcheck config show``: every key with its value and the place that sets it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import click

from claimcheck.cli import exits, flags

if TYPE_CHECKING:
    from claimcheck.settings.configuration import Configuration


@click.command(epilog=exits.TABLE)
@click.argument("sources", nargs=-1, metavar="[SOURCES]...")
@flags.CONFIG
@flags.ISOLATED
@click.pass_context
def command(context: click.Context, /, sources: tuple[str, ...], **_: Any) -> None:
    """Show what "check" goes by for SOURCES, before its flags: each key, its value, and where it is set.

    The configuration is the claimcheck.toml, or the table [tool.claimcheck] of the pyproject.toml, in the folder
    of the first source or the nearest above it; without SOURCES, of the working folder.
    """
    from claimcheck.cli import streams
    from claimcheck.cli.find_configuration import configuration

    streams.say("\n".join(_lines(configuration(context, sources))))


def _lines(found: Configuration) -> list[str]:
    head = "No configuration was found." if found.path is None else f"Configuration: {found.path}"
    from claimcheck.cli.find_configuration import working_folder
    from claimcheck.limits import Limits

    rows = []

    fields = type(found.keys).model_fields
    for field, about in sorted(fields.items(), key=lambda one: one[0] in Limits.model_fields):  # limits last
        name = about.alias or field
        given = field in found.given
        where = f"{found.path}:{found.line(name)}" if given else "default"
        rows.append((name, _shown(getattr(found.keys, field)), where))
    for number, one in enumerate(found.ignored):
        value = (
            f"{{ rule = {_shown(one.rule)}, source = {_shown(one.source)}, reason = {_shown(one.reason)} }}"
        )
        rows.append(("[[ignore]]", value, f"{found.path}:{found.line('ignore', number)}"))
    names, values = (max(len(row[at]) for row in rows) for at in (0, 1))
    values = min(values, 40)
    root = working_folder() if found.path is None else found.path.parent.absolute()
    told = [f"{name:<{names}} = {value:<{values}}  # {where}" for name, value, where in rows]
    return [head, f"Source ids are relative to {root}", "", *told]


def _shown(value: object) -> str:
    """A value as TOML writes it; one that was not given is an empty text."""
    if value is None:
        return '""'
    if isinstance(value, dict):
        return (
            "{ " + ", ".join(f"{_shown(k)} = {_shown(v)}" for k, v in value.items()) + " }" if value else "{}"
        )
    if isinstance(value, list):
        return "[" + ", ".join(_shown(one) for one in value) + "]"
    return json.dumps(value, ensure_ascii=False)
