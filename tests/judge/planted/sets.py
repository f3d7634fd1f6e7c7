"""Stories with planted conflicts, and how many of each set are found: ``python -m tests.judge.planted.sets``.

A story has "documents" of several outlets and "pairs" of figures of two of them: conflicts, which cannot both be true,
and traps, which can. Each pair has what is "said" of it: "loud" (a warning or an error), "noted" (an info) or "silent".
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

from claimcheck import read_rulebook
from claimcheck.pipeline import check
from claimcheck.records.claim import Claim
from claimcheck.records.findings import Conflict, Findings
from claimcheck.records.source import Source
from claimcheck.rulebook import Rulebook
from claimcheck.settings import Settings

SAID = ("silent", "noted", "loud")
"""What is said of a pair, from the least."""
HERE = Path(__file__).parent
Story = dict[str, Any]


def names() -> list[str]:
    """The names of all sets."""
    return sorted(path.stem for path in HERE.glob("*.json"))


def stories(name: str) -> list[Story]:
    """The stories of one set."""
    loaded: list[Story] = json.loads((HERE / f"{name}.json").read_text("utf-8"))
    return loaded


def checked(story: Story, rulebook: Rulebook) -> Findings:
    """What claimcheck finds in a story."""
    sources = [
        Source(
            id=str(n),
            name=document["outlet"],
            text=document["text"],
            language="en",
            published=date.fromisoformat(document["date"]),
        )
        for n, document in enumerate(story["documents"])
    ]
    return check(sources, rulebook, Settings())


def has(conflict: Conflict, pair: Story, story: Story) -> bool:
    """Whether a finding has both figures of a pair."""
    return all(any(_is(claim, pair[side], story) for claim in conflict.claims) for side in ("left", "right"))


def _is(claim: Claim, side: Story, story: Story) -> bool:
    if claim.source != str(side["doc"]):
        return False
    text = story["documents"][side["doc"]]["text"]
    start = text.index(side["surface"], text.index(side["sentence"]))
    return claim.quantity.start < start + len(side["surface"]) and claim.quantity.end > start


def said(pair: Story, story: Story, found: Findings) -> str:
    """What is said of a pair: one of :data:`SAID`."""
    told = (1 + (one.severity != "info") for one in found.conflicts if has(one, pair, story))
    return SAID[max(told, default=0)]


def unplanted(story: Story, found: Findings) -> list[Conflict]:
    """The loud findings across texts that have no planted conflict."""
    planted = [pair for pair in story["pairs"] if pair["kind"] == "conflict"]
    return [
        one
        for one in found.conflicts
        if one.severity != "info"
        and len({claim.source for claim in one.claims}) > 1
        and not any(has(one, pair, story) for pair in planted)
    ]


def main() -> None:
    """Print how many pairs of each set are silent, noted and loud, and how many loud findings nobody planted."""
    rulebook = read_rulebook()
    for name in names():
        told: Counter[tuple[str, str]] = Counter()
        others = 0
        for story in stories(name):
            found = checked(story, rulebook)
            told.update((pair["kind"], said(pair, story, found)) for pair in story["pairs"])
            others += len(unplanted(story, found))
        for kind in ("conflict", "trap"):
            counts = ", ".join(f"{told[kind, word]} {word}" for word in SAID)
            sys.stdout.write(f"{name} {kind}s: {counts}\n")
        sys.stdout.write(f"{name} loud findings that nobody planted: {others}\n")


if __name__ == "__main__":
    main()
