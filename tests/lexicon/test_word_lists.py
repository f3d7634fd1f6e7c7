"""Lists of several tables that are asked for as one."""

from __future__ import annotations

import pytest

from claimcheck.errors import InternalError
from claimcheck.lexicon.word_lists import together


def test_the_lists_of_several_tables_stand_side_by_side() -> None:
    found = together({"version": 1, "ends": ["said"]}, {"links": ["at", "of"]})
    assert found == {"ends": frozenset(["said"]), "links": frozenset(["at", "of"])}


def test_two_lists_of_one_name_are_a_mistake() -> None:
    with pytest.raises(InternalError, match="two tables have a list 'ends'"):
        together({"ends": ["said"]}, {"ends": ["ago"]})
