"""The development articles with their claims, where a checkout has them beside it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from claimcheck.extract import quantities
from claimcheck.records.source import Source
from claimcheck.rulebook import Vocabulary
from claimcheck.segment import segment

SEEDS = Path(__file__).parents[3] / "shared" / "seeds"
GOLD = SEEDS / "gold.json"
BOUNDS = {"range": "between", "nearly": "about"}


@pytest.mark.skipif(not GOLD.exists(), reason="the development articles are not beside this checkout")
def test_the_claims_of_the_development_articles_are_read(vocabulary: Vocabulary) -> None:
    claims = json.loads(GOLD.read_text(encoding="utf-8"))["claims"]
    missed = []
    for name in sorted({claim["source"] for claim in claims}):
        text = (SEEDS / name).read_text(encoding="utf-8")
        read = quantities(segment(Source(id=name, name=name, text=text), vocabulary), vocabulary).quantities
        for claim in (claim for claim in claims if claim["source"] == name):
            place = text.index(claim["quote"])
            wanted = (claim["kind"], claim["surface"], claim["low"], claim["high"], claim["unit"])
            found = [
                one for one in read
                if place - 40 <= one.start < place + len(claim["quote"]) and wanted == (
                    one.kind, one.surface,
                    None if one.amount.low is None else float(one.amount.low),
                    None if one.amount.high is None else float(one.amount.high),
                    one.unit.name if one.unit else None,
                )
            ]  # fmt: skip
            kinds = (BOUNDS.get(claim["bound"], claim["bound"]), "vague")
            if not any(one.amount.kind in kinds for one in found):
                missed.append((claim["id"], claim["surface"]))
    assert len(missed) <= 1, missed
