"""The corpus of hostile files that lies beside some checkouts: what its manifest says of each file."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.hostile.command import ROOT

BESIDE = ROOT.parent / ("sha" + "red") / "hostile" / "make_hostile.py"
"""The generator: the corpus is no part of this repository, and its tests are skipped without it."""

EXIT_CODES = {"ok": {0, 1}, "ok-with-warning": {0, 1}, "clean-error": {2}}


@dataclass(frozen=True, slots=True)
class Case:
    """One file: what is expected of it, and what it is checked together with."""

    file: str
    said: dict[str, Any]

    @property
    def codes(self) -> set[int]:
        """The exit codes that are right."""
        expectations = [self.said["expect"], *self.said.get("also", ())]
        return set().union(*(EXIT_CODES[one] for one in expectations))

    def paths(self, corpus: Path) -> list[str]:
        """The file, and its pair."""
        pair = self.said.get("pair")
        return [str(corpus / self.file), *([str(corpus / pair)] if pair else [])]


def build(folder: Path) -> None:
    """Write the corpus into ``folder``."""
    subprocess.run([sys.executable, str(BESIDE), str(folder)], check=True, capture_output=True)


def read(folder: Path, room: str) -> list[Case]:
    """The cases of a room of the corpus, "inputs/" or "rules/"."""
    lines = (folder / "manifest.jsonl").read_text(encoding="utf-8").splitlines()
    cases = [json.loads(line) for line in lines]
    return [Case(said["file"], said) for said in cases if said["file"].startswith(room)]
