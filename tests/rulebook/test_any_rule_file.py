"""Whatever a rule file says, it is read or its mistakes are told; nothing else happens."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from claimcheck.errors import RulebookError
from claimcheck.rulebook import read_rulebook
from claimcheck.rulebook.yaml_reader import read_yaml
from claimcheck.units import WHERE_WORDS, Units
from tests.rulebook.rule_text import SOUND, write
from tests.rulebook.test_rule_files import CHECKS

WORDS = st.sampled_from(
    ["event", "deaths", "values-differ", "error", "{left.source}", "{", "12 boats", "wire", "2020-01-01",
     "(", "", "é\u202e"]
)  # fmt: skip
NUMBERS = st.integers() | st.floats(allow_nan=False, allow_infinity=False)
ANYTHING = st.recursive(
    st.none() | st.booleans() | NUMBERS | WORDS | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(WORDS | st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)  # fmt: skip
KEYS = ["id", "summary", "why", "severity", "where", "same", "different", "known", "instead", "may-differ", "check",
 "with", "message",
        "advice", "misses", "references", "status", "examples"]  # fmt: skip
EXAMPLE_KEYS = [
    "name",
    "sources",
    "published",
    "conflict",
    "update",
    "rounding",
    "compatible",
    "not-compared",
]
SETTINGS = settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def told(folder: Path, data: Any, name: str = "any.yaml") -> None:
    """The file is read, or each of its mistakes has a place and a message."""
    path = write(folder, json.dumps(data), name)
    try:
        rulebook = read_rulebook([path], defaults=False, checks=CHECKS, words=WHERE_WORDS)
    except RulebookError as error:
        assert error.problems
        for problem in error.problems:
            assert problem.message
            assert problem.path == str(path)
            assert problem.line is not None
            assert problem.column is not None
    else:
        Units(rulebook.vocabulary)


@SETTINGS
@given(key=st.sampled_from(KEYS), value=ANYTHING)
def test_any_value_of_any_key_of_a_rule(tmp_path: Path, key: str, value: Any) -> None:
    data = read_yaml(SOUND.encode()).data
    data["rules"][0][key] = value
    told(tmp_path, data)


@SETTINGS
@given(key=st.sampled_from(EXAMPLE_KEYS), value=ANYTHING)
def test_any_value_of_any_key_of_an_example(tmp_path: Path, key: str, value: Any) -> None:
    data = read_yaml(SOUND.encode()).data
    data["rules"][0]["examples"][0][key] = value
    told(tmp_path, data)


@SETTINGS
@given(data=ANYTHING)
def test_any_rule_file(tmp_path: Path, data: Any) -> None:
    told(tmp_path, data)
    told(tmp_path, {"version": 1, "rules": data})
    told(tmp_path, {"version": 1, "rules": [data]})


@SETTINGS
@given(key=st.sampled_from(["units", "factors", "kinds", "currencies", "parts", "forbidden", "ambiguous",
 "plurals"]),
       table=st.sampled_from(["physical", "durations", "currencies",
        "surfaces"]), value=ANYTHING)  # fmt: skip
def test_any_value_of_any_key_of_a_table_of_units(tmp_path: Path, key: str, table: str, value: Any) -> None:
    told(tmp_path, {"version": 1, key: value}, f"{table}.yaml")
    told(tmp_path, {"version": 1, key: [value]}, f"{table}.yaml")


ROWS = st.fixed_dictionaries(
    {"name": WORDS},
    optional={"factor": WORDS | st.sampled_from(["1", "5/9"]),
     "dimension": WORDS, "words": st.lists(WORDS, max_size=3),
              "symbols": st.lists(WORDS, max_size=3), "plural": WORDS, "offset": st.sampled_from(["1",
               "2/3", "x"])},
)  # fmt: skip


@SETTINGS
@given(rows=st.lists(ROWS, min_size=1, max_size=3))
def test_any_units_of_a_house(tmp_path: Path, rows: list[dict[str, Any]]) -> None:
    told(tmp_path, {"version": 1, "units": rows}, "physical.yaml")


@pytest.mark.parametrize("key", ["left-out", "renamed", "kinds"])
def test_a_house_may_speak_of_units_that_nobody_knows(tmp_path: Path, key: str) -> None:
    values = {
        "left-out": {"smoot": "a name"},
        "renamed": {"smoot": "smut"},
        "kinds": {"smoot": {"long": "1"}},
    }
    told(tmp_path, {"version": 1, key: values[key]}, "physical.yaml")
