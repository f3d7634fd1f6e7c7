"""The command ``claimcheck`` and its list of subcommands, imported when they are asked for."""

from __future__ import annotations

from importlib import import_module
from typing import Any

import click

from claimcheck import __version__
from claimcheck.cli.exits import COULD_NOT_CHECK, NOTHING, TABLE
from claimcheck.cli.flags import nearest
from claimcheck.cli.streams import say

MEANT = {"validate": "check", "lint": "check", "verify": "check", "run": "check", "init": "new", "add": "new"}
"""What commands of other tools are called here, where no name looks alike."""


class Lazy(click.Group):
    """A group whose subcommands are modules with a ``command``, given as name → module path."""

    def __init__(self, *args: Any, modules: dict[str, str], **settings: Any) -> None:
        super().__init__(*args, **settings)
        self.modules = modules

    @property
    def _listed(self) -> str:
        return ", ".join(self.modules)

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names in the order of the list, which is the order of the help page."""
        return list(self.modules)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The subcommand of that name, imported now."""
        if cmd_name not in self.modules:
            return None
        command: click.Command = import_module(self.modules[cmd_name]).command
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Click's own, with the nearest name when there is no such subcommand."""
        name = args[0]
        if name not in self.modules and not name.startswith("-"):
            hint = nearest(name, self.modules)
            if not hint and MEANT.get(name) in self.modules:
                hint = f" Did you mean '{MEANT[name]}'?"
            ctx.fail(f"There is no command '{name}'.{hint or f' There are: {self._listed}.'}")
        return super().resolve_command(ctx, args)


@click.group(
    cls=Lazy,
    modules={
        "check": "claimcheck.cli.check",
        "extract": "claimcheck.cli.extract",
        "explain": "claimcheck.cli.explain",
        "baseline": "claimcheck.cli.baseline",
        "review": "claimcheck.cli.review",
        "config": "claimcheck.cli.config",
        "rules": "claimcheck.cli.rules",
        "schema": "claimcheck.cli.schema",
    },
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog=TABLE,
    invoke_without_command=True,
)
@click.version_option(__version__, prog_name="claimcheck", message="%(prog)s %(version)s")
@click.pass_context
def root(context: click.Context) -> int:
    """Show where the numbers of several texts about one story cannot all be true."""
    if context.invoked_subcommand is not None:
        return NOTHING
    say(context.get_help(), to_stderr=True)
    return COULD_NOT_CHECK
