"""An extension is one file and one line in its folder's list: no file may be missing from the list."""

from __future__ import annotations

import ast

import pytest

from tests.house.repository import PACKAGE, tree

FOLDERS = {
    "extract/readers": "READERS",
    "judge/checks": "CHECKS",
    "load/formats": "FORMATS",
    "report/formats": "FORMATS",
}


def listed(folder: str) -> set[str]:
    """Every word that a folder's ``__init__`` says: module names, parts of imports, parts of dotted paths."""
    said: set[str] = set()
    for node in ast.walk(tree(PACKAGE / folder / "__init__.py")):
        if isinstance(node, ast.Name):
            said.add(node.id)
        elif isinstance(node, ast.ImportFrom):
            said |= {alias.name for alias in node.names} | set((node.module or "").split("."))
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            said |= set(node.value.split("."))
    return said


@pytest.mark.parametrize(("folder", "name"), FOLDERS.items(), ids=list(FOLDERS))
def test_every_module_is_in_its_list(folder: str, name: str) -> None:
    said = listed(folder)
    assert name in said, f"{folder}/__init__.py has no {name}"
    modules = {path.stem for path in (PACKAGE / folder).glob("*.py")} - {"__init__"}
    assert modules
    # "terminal_conflict" is a part of "terminal", which is listed.
    missing = {m for m in modules if m not in said and m.split("_")[0] not in said}
    assert missing == set(), f"add to {folder}/__init__.py: {sorted(missing)}"


def test_every_rule_file_is_named_as_its_rule() -> None:
    from claimcheck import read_rulebook

    for rule in read_rulebook().rules:
        assert rule.origin.path.endswith(f"/{rule.id}.yaml"), f"{rule.id} stands in {rule.origin.path}"


def test_every_rule_has_an_example_that_fires_and_one_that_does_not() -> None:
    from claimcheck import read_rulebook

    rules = read_rulebook().rules
    assert len(rules) >= 2
    for rule in rules:
        outcomes = {example.outcome for example in rule.examples}
        assert "conflict" in outcomes, f"{rule.id} has no example of a conflict"
        assert outcomes - {"conflict"}, f"{rule.id} has no example that is quiet"
        assert rule.why, f"{rule.id} does not say why"
