"""A plain fact is found to differ whichever words tell it, and is not alarmed where it agrees."""

from __future__ import annotations

import pytest

from claimcheck import read_rulebook
from tests.judge.phrasings.facts import FACTS, conflicts, neighbours

RULEBOOK = read_rulebook()


@pytest.mark.parametrize("name", FACTS)
def test_no_fewer_phrasings_are_found_than_are_written_down(name: str) -> None:
    found = [pair for pair in neighbours(name) if conflicts(name, *pair, RULEBOOK, differ=True)]
    assert len(found) >= FACTS[name]["found"]


@pytest.mark.parametrize("name", FACTS)
def test_one_value_in_two_phrasings_is_no_warning(name: str) -> None:
    loud = [
        (pair, one.reason)
        for pair in neighbours(name)
        for one in conflicts(name, *pair, RULEBOOK, differ=False)
        if one.severity != "info"
    ]
    assert loud == []
