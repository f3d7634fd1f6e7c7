"""The sets of pairs beside this file, and how many of each are found: ``python -m tests.judge.pairs.sets``.

A set has "conflicts" and "traps", each by what claimcheck says of it: "loud" (a warning or an error), "noted" (an
info) or "silent".
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path

from claimcheck.pipeline import check
from claimcheck.records.source import Source
from claimcheck.rulebook import Rulebook
from claimcheck.settings import Settings

SAID = ("silent", "noted", "loud")
"""What is said of a pair, from the least."""
HERE = Path(__file__).parent
Pair = tuple[str, str]
Table = dict[str, dict[str, list[Pair]]]


def names() -> list[str]:
    """The names of all sets."""
    return sorted(path.stem for path in HERE.glob("*.json"))


def table(name: str) -> Table:
    """One set."""
    loaded: Table = json.loads((HERE / f"{name}.json").read_text("utf-8"))
    return loaded


def said(pair: Sequence[str], rulebook: Rulebook) -> str:
    """What claimcheck says of two texts across them: one of :data:`SAID`."""
    sources = [
        Source(id=name, name=name, text=text, language="en", published=None)
        for name, text in zip(("wire", "paper"), pair, strict=True)
    ]
    found = check(sources, rulebook, Settings())
    across = [one for one in found.conflicts if len({claim.source for claim in one.claims}) > 1]
    return SAID[max((1 + (one.severity != "info") for one in across), default=0)]


def main() -> None:
    """Print how many pairs of each set are silent, noted and loud."""
    for name in names():
        for sort, pairs in table(name).items():
            told = ", ".join(f"{len(pairs[word])} {word}" for word in SAID)
            sys.stdout.write(f"{name} {sort}: {told}\n")


if __name__ == "__main__":
    main()
