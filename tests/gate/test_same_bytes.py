"""The same input gives the same bytes, whatever order Python's sets and dictionaries come in."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from claimcheck.report.formats import FILE_FORMATS, FORMATS
from tests.house.repository import ROOT

STORY = ROOT / "fixtures" / "stories" / "aleppo-pause" / "sources"


def reports(folder: Path, seed: str) -> dict[str, bytes]:
    """Every report on a story whose first text is the draft, by format."""
    folder.mkdir()
    names = (*FORMATS, *FILE_FORMATS)
    outputs = [word for name in names for word in ("--output", f"{name}:{folder / name}")]
    first, *others = sorted(STORY.iterdir())
    done = subprocess.run(
        [
            sys.executable, "-m", "claimcheck", "check", "--fail-on", "never", "--isolated", *outputs,
            "--draft", str(first), *map(str, others),
        ],
        cwd=ROOT, capture_output=True, check=False, stdin=subprocess.DEVNULL,
        env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT), "NO_COLOR": "1", "COLUMNS": "100"},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr.decode()
    return {**{name: (folder / name).read_bytes() for name in names}, "screen": done.stdout}


def test_hash_seeds_change_nothing(tmp_path: Path) -> None:
    one = reports(tmp_path / "one", "1")
    assert b"Aleppo" in one["json"]
    other = reports(tmp_path / "other", "4242")
    assert [name for name in one if one[name] != other[name]] == []
