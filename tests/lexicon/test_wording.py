"""The word lists of several tables, in one mapping by name."""

from __future__ import annotations

from itertools import combinations

import pytest

from claimcheck import read_rulebook

TABLES = ("clauses", "subjects", "people")


@pytest.mark.parametrize(("one", "other"), list(combinations(TABLES, 2)))
def test_no_list_of_one_table_hides_one_of_another(one: str, other: str) -> None:
    vocabulary = read_rulebook().vocabulary
    shared = set(vocabulary.table(one)) & set(vocabulary.table(other))
    assert shared == {"version", "about"}
