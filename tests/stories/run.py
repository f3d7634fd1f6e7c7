"""Runs a story through the library as a program would, with the settings of a run without flags."""

from __future__ import annotations

from pathlib import Path

import claimcheck
from claimcheck.records.findings import Findings


def check(folder: Path) -> Findings:
    """The findings on the texts of a folder."""
    loaded = claimcheck.read_sources([str(folder)], root=folder)
    return claimcheck.check(loaded.sources, claimcheck.read_rulebook())
