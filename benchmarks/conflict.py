"""Runs claimcheck over labelled stories and writes what it found, in the shape their scorer reads.

    python -m benchmarks.conflict clusters GOLD.jsonl [--at-least info|warning|error] > PRED.jsonl
    python -m benchmarks.conflict pairs GOLD.jsonl [--unsupported conflict|neutral] > PRED.jsonl
    python -m benchmarks.conflict docs GOLD.jsonl [--at-least …] > PRED.jsonl

``pairs`` takes the hypothesis as a draft and the premise as its source: a number contradicted makes it a conflict, all
numbers supported (also those in names) consistent, anything else what ``--unsupported`` says. ``docs`` flags a text
that contradicts itself.
Only the texts, titles and dates of the stories are looked at, never their labels.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from claimcheck import Findings, Rulebook, Source, check, read_rulebook
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
    floor = SEVERITIES.index(at_least)
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


def pair_label(premise: str, hypothesis: str, rulebook: Rulebook, unsupported: str) -> str:
    """The label of a pair: conflict, consistent, or what ``unsupported`` says of figures that no source has."""
    sources = [
        Source(id="draft", name="draft", text=hypothesis, language="en", role="draft"),
        Source(id="source", name="source", text=premise, language="en"),
    ]
    findings = check(sources, rulebook)
    statuses = {line.status for line in findings.ledger}
    if "contradicted" in statuses:
        return "conflict"
    names = any(notice.code == "name-not-in-sources" for notice in findings.warnings)
    return unsupported if names or "unsupported" in statuses else "consistent"


def document_label(text: str, rulebook: Rulebook, at_least: str) -> str:
    """Whether a text contradicts itself at or above a severity."""
    findings = check([Source(id="text", name="text", text=text, language="en")], rulebook)
    return "conflict" if any(p["verdict"] == "conflict" for p in _loud(findings, at_least)) else "consistent"


def _loud(findings: Findings, at_least: str) -> list[dict[str, str]]:
    floor = SEVERITIES.index(at_least)
    return [{"verdict": c.verdict} for c in findings.conflicts if SEVERITIES.index(c.severity) >= floor]


def main() -> None:
    """Read stories from a file, write one line of predictions a story."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("task", choices=["clusters", "pairs", "docs"])
    parser.add_argument("gold", type=Path)
    parser.add_argument("--at-least", choices=SEVERITIES, default="info")
    parser.add_argument("--unsupported", choices=["conflict", "neutral"], default="neutral")
    options = parser.parse_args()
    rulebook = read_rulebook()
    with options.gold.open(encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            found: dict[str, Any] = {"id": row["id"]}
            if options.task == "clusters":
                findings = check(story(row["documents"]), rulebook)
                found["conflicts"] = predictions(findings, options.at_least)
            elif options.task == "pairs":
                found["label"] = pair_label(row["premise"], row["hypothesis"], rulebook, options.unsupported)
            else:
                found["label"] = document_label(row["text"], rulebook, options.at_least)
            sys.stdout.write(json.dumps(found, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
