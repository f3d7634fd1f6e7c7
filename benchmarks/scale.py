"""How time and memory grow with the number of articles of one run.

    python -m benchmarks.scale [COUNT ...]        (default: 100 and 1000 articles)

The articles are made here, from a fixed seed: reports of floods, fires, crashes and results in made-up towns, each with
a dozen numbers. Each count runs in a process of its own, so that its peak memory is its own.
"""

from __future__ import annotations

import random
import resource
import subprocess
import sys
import time
from datetime import date, timedelta

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


def measure(count: int) -> None:
    """Check ``count`` articles in this process and print CPU seconds, milliseconds an article and peak memory."""
    from claimcheck import Source, check, read_rulebook

    chance = random.Random(count)
    sources = [
        Source(id=f"{i:05}.txt", name=f"{i:05}.txt", text=article(i, chance), language="en")
        for i in range(count)
    ]
    rulebook = read_rulebook()
    check(sources[:3], rulebook)
    start = time.process_time()
    findings = check(sources, rulebook)
    spent = time.process_time() - start
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    sys.stdout.write(
        f"{count:>6} articles  {len(findings.claims):>7} claims  {len(findings.conflicts):>6} findings"
        f"  {spent:>7.1f} s  {spent / count * 1000:>6.1f} ms an article  {peak:>6.0f} MB\n"
    )


def main() -> None:
    """Run each count in a fresh process."""
    if sys.argv[1:2] == ["--one"]:
        measure(int(sys.argv[2]))
        return
    for count in sys.argv[1:] or ["100", "1000"]:
        subprocess.run([sys.executable, "-m", "benchmarks.scale", "--one", count], check=True)


if __name__ == "__main__":
    main()
