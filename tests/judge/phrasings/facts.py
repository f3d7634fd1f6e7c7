"""A hundred plain facts in the words in which news tells each of them: ``python -m tests.judge.phrasings.facts``.

Those of ``facts.json`` were read while words and rules were written, those of ``more_facts.json`` hardly.

A fact has two ``values``, a ``lead`` for each of two texts, and what a text ``says`` of it, with ``{}`` for the value.
Two texts with two values must be found, whichever sentences tell them; two texts with one value must not be alarmed.
``found`` is how many of the pairs of neighbouring sentences are found now.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from datetime import date
from itertools import permutations
from pathlib import Path
from typing import Any

from claimcheck import read_rulebook
from claimcheck.pipeline import check
from claimcheck.records.findings import Conflict
from claimcheck.records.source import Source
from claimcheck.rulebook import Rulebook
from claimcheck.settings import Settings

FILES = ("facts.json", "more_facts.json")
_READ: dict[str, dict[str, dict[str, Any]]] = {
    name: json.loads((Path(__file__).parent / name).read_text("utf-8")) for name in FILES
}
FACTS: dict[str, dict[str, Any]] = {name: fact for read in _READ.values() for name, fact in read.items()}
DAY = date(2025, 5, 13)
"""When all texts came out, a Tuesday."""


def conflicts(name: str, first: int, second: int, rulebook: Rulebook, *, differ: bool) -> list[Conflict]:
    """What is found between two texts that tell a fact with the sentences of these numbers, the second one with the
    other value where they ``differ``."""
    fact = FACTS[name]
    values = fact["values"] if differ else [fact["values"][0]] * 2
    texts = [
        f"{lead} {fact['says'][number].format(value)}"
        for lead, number, value in zip(fact["lead"], (first, second), values, strict=True)
    ]
    sources = [
        Source(id=i, name=i, text=t, language="en", published=DAY) for i, t in zip("ab", texts, strict=True)
    ]
    found = check(sources, rulebook, Settings()).conflicts
    return [one for one in found if one.verdict == "conflict" and len({c.source for c in one.claims}) == 2]


def neighbours(name: str) -> Iterator[tuple[int, int]]:
    """Each sentence of a fact with the next one, the last with the first."""
    many = len(FACTS[name]["says"])
    return ((number, (number + 1) % many) for number in range(many))


def main() -> None:
    """Print for each fact how many of all ordered pairs of its sentences are found, how many of them loud, and how many
    pairs that agree are alarmed."""
    rulebook = read_rulebook()
    for file, facts in _READ.items():
        _print_all(file, facts, rulebook)


def _print_all(file: str, facts: dict[str, dict[str, Any]], rulebook: Rulebook) -> None:
    total = [0, 0, 0, 0]
    for name, fact in facts.items():
        row = [0, 0, 0, 0]
        for first, second in permutations(range(len(fact["says"])), 2):
            found = conflicts(name, first, second, rulebook, differ=True)
            row[0] += 1
            row[1] += bool(found)
            row[2] += any(one.severity != "info" for one in found)
            row[3] += bool(conflicts(name, first, second, rulebook, differ=False))
        _print(name, row)
        total = [one + other for one, other in zip(total, row, strict=True)]
    _print(file, total)


def _print(name: str, row: list[int]) -> None:
    sys.stdout.write(
        f"{name:18} {row[1]:4} of {row[0]:4} found, {row[2]:4} loud; {row[3]} that agree alarmed\n"
    )


if __name__ == "__main__":
    main()
