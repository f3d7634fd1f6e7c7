"""Fuzz all targets, or some: ``python -m tests.fuzz --seconds 60 --only numbers``.

Ends with 1 when a promise was broken, and names the file with the input and how to run it again.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

from tests.fuzz.engine import has_atheris
from tests.fuzz.targets import TARGETS, within

FOLDER = Path(".fuzz")
GRACE = 120
"""Seconds beyond its time after which a target hangs."""


def fuzz(name: str, seconds: int) -> list[str]:
    """What is wrong with a target after so many seconds."""
    before = set(FOLDER.glob(f"{name}-*"))
    command = [sys.executable, "-m", "tests.fuzz.engine", name, str(seconds), str(FOLDER)]
    try:
        done = subprocess.run(command, capture_output=True, timeout=seconds + GRACE, check=False)
        code, said = done.returncode, done.stderr.decode("utf-8", "replace")
    except subprocess.TimeoutExpired:
        code, said = None, ""
    if code == 0:
        return []
    found = sorted(set(FOLDER.glob(f"{name}-*")) - before)
    told = ["hangs" if code is None else f"ended with {code}", *said.strip().splitlines()[-12:]]
    return told + [f"run it again: python -m tests.fuzz --only {name} --replay {path}" for path in found]


def main() -> int:
    """Run the targets one after another."""
    asked = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    asked.add_argument("--seconds", type=int, default=60, help="for each target (default: 60)")
    asked.add_argument("--only", action="append", choices=sorted(TARGETS), help="a target; may be repeated")
    asked.add_argument("--replay", type=Path, help="run one input again, with --only")
    given = asked.parse_args()
    names = given.only or list(TARGETS)
    if given.replay is not None:
        for name in names:
            within(TARGETS[name], given.replay.read_bytes())
        print("kept its promise")
        return 0
    print(f"engine: {'atheris' if has_atheris() else 'hypothesis (atheris is not installed)'}", flush=True)
    failed = 0
    for name in names:
        faults = fuzz(name, given.seconds)
        failed += bool(faults)
        print(f"{name:14} {'FAILED' if faults else 'nothing found'} in {given.seconds} s", flush=True)
        for line in faults:
            print(f"    {line}", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
