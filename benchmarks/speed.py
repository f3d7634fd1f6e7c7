"""How much CPU time the command takes, as whole processes: ``make bench``.

Each figure is the median of five runs, user and system time together, with no cache and a home that
cannot be written. ``--installed COMMAND`` measures another installation than the one of this Python.
"""

from __future__ import annotations

import argparse
import os
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from benchmarks import sentences

ROOT = Path(__file__).resolve().parents[1]
STORY = ROOT / "fixtures" / "stories" / "aleppo-pause" / "sources"
ARTICLES = ROOT.parent / "shared" / "seeds"
RUNS = 5
NOWHERE = {"HOME": "/dev/null/home", "XDG_CACHE_HOME": "/dev/null/cache"}


def cpu_seconds(command: Sequence[str]) -> float:
    """User and system time of one run of a command and of what it starts."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(
        command, env={**os.environ, **NOWHERE}, capture_output=True, stdin=subprocess.DEVNULL, check=False
    )
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode not in (0, 1):
        raise SystemExit(f"{' '.join(command)} ended with {done.returncode}:\n{done.stderr.decode()}")
    return (after.ru_utime - before.ru_utime) + (after.ru_stime - before.ru_stime)


def median(command: Sequence[str]) -> float:
    """The median of :data:`RUNS` runs, after one that warms the disk's cache."""
    cpu_seconds(command)
    return statistics.median(cpu_seconds(command) for _ in range(RUNS))


def reading_ratio() -> tuple[float, float]:
    """Seconds that quantulum3's parser and claimcheck's readers take on the same sentences, once warm."""
    from quantulum3 import parser

    import claimcheck

    lines = sentences.SENTENCES
    parser.parse(lines[0])
    claimcheck.extract(lines[0])

    start = time.process_time()
    for line in lines:
        parser.parse(line)
    theirs = time.process_time() - start

    start = time.process_time()
    for line in lines:
        claimcheck.extract(line)
    return theirs, time.process_time() - start


def main() -> None:
    """Print the figures."""
    flags = argparse.ArgumentParser(description="CPU time of claimcheck, as whole processes")
    flags.add_argument("--installed", default=str(Path(sys.executable).with_name("claimcheck")))
    command = flags.parse_args().installed

    rows = [("claimcheck --version", [command, "--version"])]
    rows.append(
        (f"claimcheck check, {len(list(STORY.iterdir()))} short texts", [command, "check", str(STORY)])
    )
    if ARTICLES.is_dir():
        articles = [str(path) for path in sorted(ARTICLES.glob("*.txt"))]
        rows.append((f"claimcheck check, {len(articles)} real articles", [command, "check", *articles]))
    for label, words in rows:
        print(f"{label:<45} {median(words):6.2f} s CPU")

    theirs, ours = reading_ratio()
    many = f"{len(sentences.SENTENCES)} sentences, warm"
    print(f"{'quantulum3, ' + many:<45} {theirs:6.2f} s CPU")
    print(f"{'claimcheck.extract, ' + many:<45} {ours:6.2f} s CPU  ({theirs / ours:.0f} times less)")


if __name__ == "__main__":
    main()
