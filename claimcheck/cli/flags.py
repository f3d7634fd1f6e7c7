"""Flags that several commands share, and the reading of their values."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any, TypeVar

import click

Command = TypeVar("Command", bound=Callable[..., Any])

SOURCES = click.argument("sources", nargs=-1, required=True, metavar="SOURCES...")
CONFIG = click.option(
    "--config", type=click.Path(path_type=Path), metavar="FILE",
    help="The configuration, instead of the claimcheck.toml or pyproject.toml found above the first source.",
)  # fmt: skip
ISOLATED = click.option("--isolated", is_flag=True, help="Look for no configuration.")
PUBLISHED = click.option(
    "--published", multiple=True, metavar="NAME=DATE",
    help="Day on which a text was published (2016-10-20), where it does not say; NAME is its file name.",
)  # fmt: skip
PUBLISHER = click.option(
    "--publisher", multiple=True, metavar="NAME=PUBLISHER",
    help="Who published a text, where it does not say; NAME is its file name.",
)  # fmt: skip
STDIN_NAME = click.option(
    "--stdin-name", metavar="NAME", help="What to call standard input; its suffix says how to read it."
)
EXCLUDE = click.option(
    "--exclude", multiple=True, metavar="PATTERN",
    help="Passed over in folders: a name, or a path with ** and * (drafts/**). Repeatable.",
)  # fmt: skip
NO_GITIGNORE = click.option(
    "--no-gitignore", is_flag=True, help="In folders, also read what .gitignore files leave out."
)
STORY_BY = click.option(
    "--story-by", metavar="folder|FIELD",
    help="Several stories in one run, never held against each other: by folder, or by a field of records or front"
    " matter.  [default: all texts are one story]",
)  # fmt: skip
MAX_BYTES = click.option(
    "--max-bytes", type=click.IntRange(min=1), metavar="N",
    help="Bytes of one file; a larger one is left out and named.  [default: 10000000]",
)  # fmt: skip
REFERENCE = click.option(
    "--reference", multiple=True, metavar="FILE",
    help="A sheet of approved figures (YAML or CSV: subject, value, unit, as of, source); what contradicts them is"
    " shown. Repeatable.",
)  # fmt: skip
JOBS = click.option(
    "--jobs", type=click.IntRange(min=1), metavar="N",
    help="Processes that read at once; the report is the same.  [default: more than one where it pays]",
)  # fmt: skip
NO_CACHE = click.option("--no-cache", is_flag=True, help="Neither use nor keep what was read before.")
CACHE_DIR = click.option(
    "--cache-dir", type=click.Path(file_okay=False, path_type=Path), metavar="FOLDER",
    help="Where what was read is kept.  [default: claimcheck/texts in the user's cache folder]",
)  # fmt: skip
STATISTICS = click.option(
    "--statistics",
    is_flag=True,
    help="Say on standard error what was read and compared, and how long it took.",
)
VERBOSE = click.option("-v", "--verbose", is_flag=True, help="Show everything, with what was compared.")


def texts(command: Command) -> Command:
    """Add what says how texts are read, and which configuration."""
    for option in (ISOLATED, CONFIG, MAX_BYTES, NO_GITIGNORE, EXCLUDE, STDIN_NAME, PUBLISHER, PUBLISHED):
        command = option(command)
    return command


def speed(command: Command) -> Command:
    """Add ``--jobs``, ``--no-cache`` and ``--cache-dir``."""
    for option in (CACHE_DIR, NO_CACHE, JOBS):
        command = option(command)
    return command


def rule_files(command: Command) -> Command:
    """Add ``--rules`` and ``--no-default-rules``."""
    command = click.option(
        "--no-default-rules", is_flag=True, help="Leave out the rules that come with claimcheck."
    )(command)
    return click.option(
        "--rules", "rule_paths", multiple=True, type=click.Path(path_type=Path), metavar="PATH",
        help="A rule file, or a folder of them, added to the bundled ones. Repeatable.",
    )(command)  # fmt: skip


def selection(command: Command) -> Command:
    """Add ``--select`` and ``--ignore``."""
    command = click.option(
        "--ignore", multiple=True, metavar="RULE",
        help="Not these rules, or families of rules. Comma list, repeatable.",
    )(command)  # fmt: skip
    return click.option(
        "--select", multiple=True, metavar="RULE",
        help="Only these rules, or families of rules. Comma list, repeatable.",
    )(command)  # fmt: skip


def pairs(values: Sequence[str], flag: str) -> dict[str, str]:
    """``NAME=VALUE`` texts as a mapping; a usage error names the one that is none."""
    read: dict[str, str] = {}
    for value in values:
        name, separator, right = value.rpartition("=")
        if not separator or not name or not right:
            raise click.UsageError(f"{flag} takes NAME=VALUE, not '{value}'.")
        read[name] = right
    return read


def rule_ids(values: Sequence[str], known: Iterable[str], flag: str = "") -> tuple[str, ...]:
    """Rule ids from comma lists; a usage error names the flag, the unknown ones and the nearest known."""
    names = list(known)
    read = tuple(part.strip() for value in values for part in value.split(",") if part.strip())
    for rule_id in read:
        if rule_id not in names:
            hint = nearest(rule_id, names) or " 'claimcheck rules list' shows all."
            where = f"{flag}: " if flag else ""
            raise click.UsageError(f"{where}there is no rule '{rule_id}'.{hint}")
    return read


def nearest(word: str, known: Iterable[str]) -> str:
    """ " Did you mean 'json'?" for the nearest known word, or nothing."""
    from claimcheck.rulebook.mistakes import nearest as near  # here: only a mistake needs it

    found = near(word, known)
    return f" Did you mean '{found}'?" if found else ""
