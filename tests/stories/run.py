"""Runs a story through the library as a program would, with the settings of a run without flags."""

from __future__ import annotations

import json
from pathlib import Path

import claimcheck
from claimcheck.records.findings import Findings
from claimcheck.report import Options, render


def check(folder: Path) -> Findings:
    """The findings on the texts of a folder."""
    loaded = claimcheck.read_sources([str(folder)], root=folder)
    return claimcheck.check(loaded.sources, claimcheck.read_rulebook())


def reports(findings: Findings) -> dict[str, str]:
    """The two reports that are kept beside a story: as an editor reads it, and as a program does.

    The hash of the rule files is left out, since it changes with every comment in them.
    """
    document = json.loads(render(findings, "json"))
    document["tool"] = {"name": document["tool"]["name"]}
    return {
        "report.txt": render(findings, "terminal", Options(width=100)),
        "report.json": json.dumps(document, indent=1, ensure_ascii=False) + "\n",
    }
