"""Runs claimcheck over labelled stories and writes what it found, in the shape their scorer reads.

    python -m benchmarks.conflict clusters GOLD.jsonl [--at-least info|warning|error] > PRED.jsonl

Only the texts, titles and dates of the stories are looked at, never their labels.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from claimcheck import Findings, Source, check, read_rulebook
from claimcheck.calendar import parse_published
from claimcheck.records.judgement import SEVERITIES


def story(documents: list[dict[str, Any]]) -> list[Source]:
    """The texts of one story as sources; a document's index is its source id."""
    return [
        Source(
            id=str(index),
            name=str(document.get("source") or index),
            text=document["text"],
            title=document.get("title"),
            published=parse_published(document.get("date") or ""),
            language="en",
        )
        for index, document in enumerate(documents)
    ]


def predictions(findings: Findings, at_least: str) -> list[dict[str, Any]]:
    """The findings at or above a severity, each with the places of its values."""
    floor = SEVERITIES.index(at_least)  # type: ignore[arg-type]  # argparse has checked the choice
    return [
        {
            "verdict": conflict.verdict,
            "rule": conflict.rule,
            "severity": conflict.severity,
            "topic": conflict.topic,
            "values": [
                {"doc": int(c.source), "start": c.quantity.start, "end": c.quantity.end, "value": c.surface}
                for c in conflict.claims
            ],
        }
        for conflict in findings.conflicts
        if SEVERITIES.index(conflict.severity) >= floor
    ]


def main() -> None:
    """Read stories from a file, write one line of predictions a story."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("task", choices=["clusters"])
    parser.add_argument("gold", type=Path)
    parser.add_argument("--at-least", choices=SEVERITIES, default="info")
    options = parser.parse_args()
    rulebook = read_rulebook()
    with options.gold.open(encoding="utf-8") as lines:
        for line in lines:
            cluster = json.loads(line)
            findings = check(story(cluster["documents"]), rulebook)
            found = {"id": cluster["id"], "conflicts": predictions(findings, options.at_least)}
            sys.stdout.write(json.dumps(found, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
