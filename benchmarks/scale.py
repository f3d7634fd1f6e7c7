"""How time and memory grow with the number of articles of one run.

    python -m benchmarks.scale [COUNT ...]        (default: 100 and 1000 articles)

The articles are made here, from a fixed seed: reports of floods, fires, crashes and results in made-up towns, each with
a dozen numbers. Each count is measured twice, in processes of its own, so that each peak of memory is its own: the
command as anybody runs it on a folder, from its start to the last line of the report, and the function ``check`` alone,
with Python's own settings of the garbage collector.
"""

from __future__ import annotations

import random
import resource
import subprocess
import sys
import tempfile
import time
from datetime import date, timedelta
from pathlib import Path

TOWNS = [
    "Marlbridge",
    "Ondar",
    "Kessel",
    "Varna Bay",
    "Harrow",
    "Tarn",
    "Belmar",
    "Orsted",
    "Lund",
    "Eastmoor",
]
EVENTS = ["flood", "fire", "storm", "train crash", "earthquake", "landslide"]


def article(number: int, chance: random.Random) -> str:
    """One report of some 120 words."""
    town, event = chance.choice(TOWNS), chance.choice(EVENTS)
    day = date(2024, 1, 1) + timedelta(days=number % 300)
    dead, hurt, homes = chance.randint(2, 60), chance.randint(5, 400), chance.randint(20, 3000)
    return (
        f"{event.capitalize()} hits {town}\n\n{day:%B} {day.day}, {day.year}\n\n"
        f"A {event} in {town} killed {dead} people and injured {hurt} on {day:%A}, the county said. "
        f"About {homes:,} homes were damaged and {chance.randint(1, 9)} bridges were closed. "
        f"Rescuers saved {chance.randint(2, 80)} people, among them a {chance.randint(2, 90)}-year-old woman.\n\n"
        f"The mayor, Ida Brandt, {chance.randint(30, 70)}, put the damage at ${chance.randint(2, 900)} million. "
        f"Help worth {chance.randint(2, 40)} million euros is on its way, {chance.randint(5, 60)} percent of what "
        f"was asked for. The last {event} lasted {chance.randint(2, 30)} hours "
        f"and cost ${chance.randint(1, 9)}.5 million.\n"
    )


def articles(count: int) -> list[str]:
    """The texts of a run, always the same."""
    chance = random.Random(count)
    return [article(number, chance) for number in range(count)]


def function(count: int) -> str:
    """Check ``count`` articles in this process: CPU seconds, milliseconds an article and peak memory."""
    from claimcheck import Source, check, read_rulebook

    sources = [
        Source(id=f"{number:05}.txt", name=f"{number:05}.txt", text=text, language="en")
        for number, text in enumerate(articles(count))
    ]
    rulebook = read_rulebook()
    check(sources[:3], rulebook)
    start = time.process_time()
    findings = check(sources, rulebook)
    spent = time.process_time() - start
    told = f"{len(findings.claims):,} claims, {len(findings.conflicts):,} findings"
    return _row("check()", count, spent, resource.getrusage(resource.RUSAGE_SELF), told)


def command(count: int) -> str:
    """Run the command on a folder of ``count`` articles, in one process and without a cache."""
    with tempfile.TemporaryDirectory() as folder:
        for number, text in enumerate(articles(count)):
            Path(folder, f"{number:05}.txt").write_text(text, "utf-8")
        given = [
            sys.executable,
            "-m",
            "claimcheck",
            "check",
            folder,
            "--no-cache",
            "--jobs",
            "1",
            "--isolated",
        ]
        ended = subprocess.run(given, capture_output=True, check=False)
    if ended.returncode not in (0, 1):
        raise SystemExit(ended.stderr.decode())
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return _row(
        "command", count, used.ru_utime + used.ru_stime, used, f"{len(ended.stdout):,} bytes of report"
    )


def _row(what: str, count: int, spent: float, used: resource.struct_rusage, told: str) -> str:
    peak = used.ru_maxrss / 1024
    each = spent / count * 1000
    return f"{what:<8} {count:>6} articles  {spent:>7.1f} s  {each:>6.1f} ms an article  {peak:>6.0f} MB   {told}\n"


def main() -> None:
    """Measure each count in fresh processes."""
    if sys.argv[1:2] == ["--one"]:
        sys.stdout.write({"check()": function, "command": command}[sys.argv[2]](int(sys.argv[3])))
        return
    for what in ("command", "check()"):
        for count in sys.argv[1:] or ["100", "1000"]:
            subprocess.run([sys.executable, "-m", "benchmarks.scale", "--one", what, count], check=True)


if __name__ == "__main__":
    main()
