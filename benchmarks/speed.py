"""How much CPU time the command takes, as whole processes: ``make bench``.

The command is the wheel's, as a user has it. Each figure is the median of five runs, user and system
time together, with no cache and a home that cannot be written. With a JSONL file of sentences, only
extraction is measured, on these, beside quantulum3's parser.
"""

from __future__ import annotations

import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks import sentences, wheel

ROOT = Path(__file__).resolve().parents[1]
STORY = ROOT / "fixtures" / "stories" / "aleppo-pause" / "sources"
ARTICLES = ROOT.parent / "shared" / "seeds"
RUNS = 5
MANY = 1000
NOWHERE = {"HOME": "/dev/null/home", "XDG_CACHE_HOME": "/dev/null/cache"}


def cpu_seconds(command: Sequence[str], environment: Mapping[str, str]) -> float:
    """User and system time of one run of a command and of what it starts."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(
        command,
        env={**os.environ, **NOWHERE, **environment},
        capture_output=True,
        stdin=subprocess.DEVNULL,
        check=False,
    )
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode not in (0, 1):
        raise SystemExit(f"{' '.join(command)} ended with {done.returncode}:\n{done.stderr.decode()}")
    return (after.ru_utime - before.ru_utime) + (after.ru_stime - before.ru_stime)


def median(command: Sequence[str], environment: Mapping[str, str]) -> float:
    """The median of :data:`RUNS` runs, after one that warms the disk's cache."""
    cpu_seconds(command, environment)
    return statistics.median(cpu_seconds(command, environment) for _ in range(RUNS))


@dataclass(frozen=True, slots=True)
class Pace:
    """CPU seconds for :data:`MANY` sentences, and how many quantities were found in them."""

    seconds: float
    found: int


Extract = Callable[[str], Sequence[object]]


def paces(extracts: Sequence[Extract], lines: Sequence[str]) -> list[Pace]:
    """Of each, the best of three passes over the sentences, once warm; each pass has strings of its own.

    They take turns, so that a machine that runs slower for a while slows them all.
    """
    for extract in extracts:
        for line in lines:
            extract(line)
    best = [Pace(float("inf"), 0)] * len(extracts)
    for passed in range(1, 4):
        fresh = [line + " " * passed for line in lines]
        for number, extract in enumerate(extracts):
            start = time.process_time()
            found = sum(len(extract(line)) for line in fresh)
            now = Pace(time.process_time() - start, found)
            best[number] = min(best[number], now, key=lambda one: one.seconds)
    return best


def extraction(lines: Sequence[str]) -> tuple[Pace, Pace]:
    """How fast quantulum3's parser and claimcheck's extraction read the same sentences, in one process."""
    from quantulum3 import parser

    from claimcheck.extract import quantities_of
    from claimcheck.rulebook import read_rulebook

    vocabulary = read_rulebook().vocabulary
    theirs, ours = paces([parser.parse, lambda line: quantities_of(line, vocabulary).quantities], lines)
    return theirs, ours


def thousand(path: str | None) -> list[str]:
    """:data:`MANY` sentences: those of a JSONL file with a "text" in each line, or our own, again and again."""
    lines: Sequence[str] = sentences.SENTENCES
    if path is not None:
        rows = Path(path).read_text(encoding="utf-8").splitlines()
        lines = [json.loads(row)["text"] for row in rows if row.strip()]
    return [lines[at % len(lines)] for at in range(MANY)]


def main() -> None:
    """Print the figures."""
    with tempfile.TemporaryDirectory() as folder:
        command, environment = wheel.installed(Path(folder))
        story = sorted(str(path) for path in STORY.iterdir())
        rows = [
            ("claimcheck --version", [command, "--version"]),
            (f"claimcheck check, {len(story)} short texts", [command, "check", *story]),
        ]
        if ARTICLES.is_dir():
            articles = sorted(str(path) for path in ARTICLES.glob("*.txt"))
            rows.append((f"claimcheck check, {len(articles)} real articles", [command, "check", *articles]))
        for label, words in rows:
            print(f"{label:<45} {median(words, environment):7.3f} s CPU", flush=True)

    compare(None)


def compare(path: str | None) -> None:
    """Print the pace of both extractions and their ratio."""
    theirs, ours = extraction(thousand(path))
    for name, one in (("quantulum3's parser", theirs), ("claimcheck's extraction", ours)):
        label = f"{name}, {MANY} sentences, warm"
        print(f"{label:<45} {one.seconds:7.3f} s CPU  ({one.found} quantities)")
    print(f"{'claimcheck is faster by':<45} {theirs.seconds / ours.seconds:7.1f} times")


if __name__ == "__main__":
    if sys.argv[1:]:
        compare(sys.argv[1])
    else:
        main()
