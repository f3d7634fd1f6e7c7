"""``claimcheck rules check``: mistakes in rule files, all of them, without checking any text."""

from __future__ import annotations

from pathlib import Path

import click

from claimcheck.cli import exits


@click.command(epilog=exits.TABLE)
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path), metavar="[PATHS]...")
def command(paths: tuple[Path, ...]) -> None:
    """Validate rule files and folders; without PATHS, the bundled rules."""
    from claimcheck.cli import rulebooks, streams
    from claimcheck.cli.problems import describe_notice

    rulebook = rulebooks.read(paths, defaults=True)
    for notice in rulebook.warnings:
        streams.say(describe_notice(notice), to_stderr=True)
    streams.say(f"{len(rulebook.rules)} rules, no mistakes.")
