"""The rulebook of a run, and how a run goes on when a rule file is broken."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from claimcheck.errors import Problem, RulebookError
from claimcheck.limits import DEFAULTS, Limits

if TYPE_CHECKING:
    from claimcheck.rulebook import Rulebook


def read(paths: Sequence[Path], *, defaults: bool, limits: Limits = DEFAULTS) -> Rulebook:
    """The rulebook, its checks' parameters and the words of ``where`` validated; RulebookError with all mistakes."""
    from claimcheck.judge.checks import PARAMETERS
    from claimcheck.rulebook import read_rulebook
    from claimcheck.units import WHERE_WORDS

    return read_rulebook(paths, defaults=defaults, checks=PARAMETERS, words=WHERE_WORDS, limits=limits)


def read_what_can_be_read(
    paths: Sequence[Path], *, defaults: bool, limits: Limits
) -> tuple[Rulebook, tuple[Problem, ...]]:
    """The rulebook without the files and folders that have mistakes, and all those mistakes.

    The texts are still checked by the rules that are sound; the mistakes make the run fail.
    """
    try:
        return read(paths, defaults=defaults, limits=limits), ()
    except RulebookError as error:
        if not paths:
            raise
        problems = error.problems
    sound = [path for path in paths if _is_sound(path, defaults, limits)]
    try:
        return read(sound, defaults=defaults, limits=limits), problems
    except RulebookError:  # each is sound alone, and together they are not (an id given twice)
        return read((), defaults=defaults), problems


def _is_sound(path: Path, defaults: bool, limits: Limits) -> bool:
    try:
        read([path], defaults=defaults, limits=limits)
    except RulebookError:
        return False
    return True
