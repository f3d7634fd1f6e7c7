"""What is made from the bundled rules and lies beside them is as new as they are."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from claimcheck import read_rulebook
from claimcheck.cli.rules.list import page
from claimcheck.judge.checks import PARAMETERS
from claimcheck.rulebook import rule_schema
from tests.house.repository import ROOT

RULES = ROOT / "rules"
FILES = sorted(path for folder in ("conflicts", "within") for path in (RULES / folder).rglob("*.yaml"))


def test_the_page_of_the_rules_is_current() -> None:
    written = (RULES / "README.md").read_text(encoding="utf-8")
    assert written == page(read_rulebook().rules), "say: make rules"
    for name in re.findall(r"\]\(([^)]+)\)", written):
        assert (RULES / name).is_file(), name


def test_the_schema_is_current() -> None:
    written = (RULES / "schema.json").read_text(encoding="utf-8")
    assert written == json.dumps(rule_schema(PARAMETERS), indent=2) + "\n", "say: make rules"


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_rule_file_names_its_schema(path: Path) -> None:
    first = path.read_text(encoding="utf-8").split("\n", 1)[0]
    found = re.fullmatch(r"# yaml-language-server: \$schema=(\S+)", first)
    assert found, f"{path} does not begin with its schema"
    assert (path.parent / found[1]).resolve() == (RULES / "schema.json").resolve()
