"""Drafts with their sources: every number named in ``fixtures/drafts`` has its status, and what bears on it is named.

Each file holds documents of one source and some drafts. ``expect`` gives, for a number of the draft as written, its
status and the figures of the source that bear on it, all of which must have been read and be among the evidence.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from claimcheck import Source, check

FOLDER = Path(__file__).parents[2] / "fixtures" / "drafts"


def cases() -> Iterator[Any]:
    """One for each number of each draft."""
    for path in sorted(FOLDER.glob("*.yaml")):
        for document in YAML(typ="safe").load_all(path):
            for draft in document["drafts"]:
                for surface, (status, *evidence) in draft["expect"].items():
                    yield pytest.param(
                        document["source"],
                        draft["text"],
                        surface,
                        status,
                        evidence,
                        id=f"{draft['text']} [{surface}]",
                    )


@pytest.mark.parametrize(("source", "draft", "surface", "status", "evidence"), list(cases()))
def test_a_number_of_a_draft(source: str, draft: str, surface: str, status: str, evidence: list[str]) -> None:
    found = check(
        [
            Source(id="draft", name="draft", text=draft, language="en", role="draft"),
            Source(id="source", name="source", text=source, language="en"),
        ]
    )
    lines = {" ".join(line.claim.surface.split()): line for line in found.ledger}
    assert surface in lines, f"not read: {surface}; read: {sorted(lines)}"
    line = lines[surface]
    assert line.status == status, line.how
    told = {" ".join(claim.surface.split()) for claim in line.evidence}
    assert set(evidence) <= told, f"{line.how}: {sorted(told)}"
