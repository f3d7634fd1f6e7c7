"""How much CPU time the command takes, as whole processes: ``make bench``.

The command is the wheel's, as a user has it. Each figure is the median of five runs, user and system
time together, with no cache and a home that cannot be written.
"""

from __future__ import annotations

import os
import resource
import statistics
import subprocess
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from benchmarks import sentences, wheel

ROOT = Path(__file__).resolve().parents[1]
STORY = ROOT / "fixtures" / "stories" / "aleppo-pause" / "sources"
ARTICLES = ROOT.parent / "shared" / "seeds"
RUNS = 5
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


def reading() -> tuple[float, float]:
    """Seconds that quantulum3's parser and claimcheck's readers take on the same sentences, once warm."""
    from quantulum3 import parser

    import claimcheck

    lines = sentences.SENTENCES
    rulebook = claimcheck.read_rulebook()
    for line in lines:
        parser.parse(line)
        claimcheck.extract(line, rulebook)

    start = time.process_time()
    for line in lines:
        parser.parse(line)
    theirs = time.process_time() - start

    start = time.process_time()
    for line in lines:
        claimcheck.extract(line, rulebook)
    return theirs, time.process_time() - start


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

    theirs, ours = reading()
    many = f"{len(sentences.SENTENCES)} sentences, warm"
    print(f"{'quantulum3, ' + many:<45} {theirs:7.3f} s CPU")
    print(f"{'claimcheck, all facets, ' + many:<45} {ours:7.3f} s CPU  ({ours / theirs:.2f} of quantulum3's)")


if __name__ == "__main__":
    main()
