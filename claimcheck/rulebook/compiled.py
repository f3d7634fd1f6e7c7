"""Files parsed to plain data: from a compilation of exactly these contents, else from YAML."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

from claimcheck.errors import Problem
from claimcheck.rulebook.files import RuleFile
from claimcheck.rulebook.mistakes import MistakeError


class Parsed(NamedTuple):
    """A file with what it says."""

    file: RuleFile
    data: Any


def parse_files(files: Sequence[RuleFile], shipped: Path | None = None) -> tuple[list[Parsed], list[Problem]]:
    """What each file says, and the mistakes of those that are no plain YAML."""
    from claimcheck.rulebook.yaml_reader import read_yaml

    parsed: list[Parsed] = []
    problems: list[Problem] = []
    for file in files:
        try:
            parsed.append(Parsed(file, read_yaml(file.raw).data))
        except MistakeError as mistake:
            problems.append(mistake.problem(file.shown, file.raw))
    return parsed, problems
