"""The command as a user has it: the checkout's wheel, built and installed into a folder of its own."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def installed(folder: Path) -> tuple[str, dict[str, str]]:
    """Build and install into ``folder``; gives the command and the environment it needs.

    The dependencies are those of the running Python.
    """
    python, site = sys.executable, folder / "site"
    build = [python, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(ROOT)]
    _run(build)
    (wheel,) = folder.glob("*.whl")
    install = [python, "-m", "pip", "install", "--quiet", "--no-deps", "--no-index", "--target", str(site)]
    _run([*install, str(wheel)])
    return str(site / "bin" / "claimcheck"), {"PYTHONPATH": str(site)}


def _run(command: list[str]) -> None:
    done = subprocess.run(command, capture_output=True, text=True, stdin=subprocess.DEVNULL, check=False)
    if done.returncode:
        raise SystemExit(f"{' '.join(command)} failed:\n{done.stdout}{done.stderr}")
