"""The JSON Schema says what the reader says."""

from __future__ import annotations

from typing import Any

import jsonschema
import pytest

from claimcheck.rulebook import rule_schema
from claimcheck.rulebook.files import bundled_root, read_folder
from claimcheck.rulebook.yaml_reader import read_yaml
from tests.rulebook.rule_text import SOUND, changed
from tests.rulebook.test_rule_files import CHECKS

SCHEMA = rule_schema(CHECKS)


def errors(text: str, schema: dict[str, Any] = SCHEMA) -> list[str]:
    data = read_yaml(text.encode()).data
    return [error.message for error in jsonschema.Draft202012Validator(schema).iter_errors(data)]


def test_it_is_a_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize(
    "text", [SOUND, changed("same: [event]", "same: [for-whom]"), "x-mine: 1\nversion: 1\nrules: []\n"]
)
def test_it_accepts_what_is_right(text: str) -> None:
    assert errors(text) == []


@pytest.mark.parametrize(
    "text",
    [changed("check:", "chek:"), changed("hedged", "hegded"), changed("error", "fatal"),
     changed("version: 1", "version: 2"),
     changed("values-differ", "value-differs"), changed("subject: boat", "subjekt: boat"),
      changed("[event]", "[evnet]")],
)  # fmt: skip
def test_it_refuses_what_is_wrong(text: str) -> None:
    assert errors(text)


def test_the_bundled_rules_fit_it() -> None:
    from claimcheck.judge.checks import PARAMETERS

    schema = rule_schema(PARAMETERS)
    jsonschema.Draft202012Validator.check_schema(schema)
    for file in read_folder(bundled_root(), "rules")[0]:
        text = file.raw.decode()
        if "\nrules:" in text:
            assert errors(text, schema) == [], file.path
