"""What a run of ``check`` or ``extract`` is asked to do."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from claimcheck.record import Record, field
from claimcheck.runner.stopwatch import Stopwatch

if TYPE_CHECKING:
    from claimcheck.cli.told import Told
    from claimcheck.errors import Problem
    from claimcheck.rulebook import Rulebook
    from claimcheck.settings import Settings


class Work(Record):
    """What to read and by which rules. ``paths`` count from the working folder, source ids from ``root``."""

    paths: Sequence[str]
    drafts: Sequence[str]
    told: Told
    rulebook: Rulebook
    problems: tuple[Problem, ...]
    settings: Settings
    root: Path
    stdin_name: str | None = None
    exclude: tuple[str, ...] = ()
    gitignore: bool = True
    written: tuple[Path, ...] = ()
    references: tuple[str, ...] = ()
    compares: bool = True
    """Whether rules are wanted: what is only extracted needs none."""
    story_by: str | None = None
    jobs: int | None = None
    cache: Path | None = None
    watch: Stopwatch = field(default_factory=Stopwatch)
