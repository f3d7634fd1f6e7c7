"""What the list of checks asks of a module it asks by name: a hook whose name is misspelt would count as absent."""

from __future__ import annotations

import ast
from difflib import get_close_matches
from pathlib import Path

import pytest

from claimcheck.judge.checks import CHECKS
from tests.house.repository import PACKAGE, name, tree

ASKED = {"TAKES", "OUTCOMES", "Parameters", "judge"}
"""Every check has these …"""
HOOKS = {"applies", "judge_text", "BY_WORDS"}
"""… and some have these."""
NEAR = 0.7
EACH_CHECK = pytest.mark.parametrize(
    "module", sorted(p for p in (PACKAGE / "judge/checks").glob("*.py") if p.stem != "__init__"), ids=name
)


def public(module: ast.Module) -> tuple[set[str], set[str]]:
    """The public functions that a module defines, and its other public names."""
    functions, others = set(), set()
    for node in module.body:
        if isinstance(node, ast.FunctionDef):
            functions.add(node.name)
        elif isinstance(node, ast.ClassDef):
            others.add(node.name)
        elif isinstance(node, ast.Assign):
            others |= {target.id for target in node.targets if isinstance(target, ast.Name)}
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            others.add(node.target.id)
    return _public(functions), _public(others)


def _public(names: set[str]) -> set[str]:
    return {one for one in names if not one.startswith("_")}


def misspelt(module: ast.Module) -> set[str]:
    """Public functions that nothing asks for, and names that are nearly one that is asked for."""
    functions, others = public(module)
    known = ASKED | HOOKS
    lower = {one.lower() for one in known}
    near = {one for one in others - known if get_close_matches(one.lower(), lower, 1, NEAR)}
    return (functions - known) | near


@EACH_CHECK
def test_a_check_defines_nothing_that_looks_like_a_hook(module: Path) -> None:
    assert misspelt(tree(module)) == set(), f"a check is asked for {sorted(ASKED | HOOKS)}"


@EACH_CHECK
def test_a_check_has_what_every_check_is_asked_for(module: Path) -> None:
    functions, others = public(tree(module))
    imported = {
        alias.asname or alias.name
        for node in tree(module).body
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }
    assert functions | others | imported >= ASKED


@pytest.mark.parametrize(
    "text", ["BY_WORD = True", "def judges_text(): ...", "def helps(): ...", "Paramters = 1", "OUTCOME = ()"]
)
def test_a_slip_is_seen(text: str) -> None:
    assert misspelt(ast.parse(text))


def test_the_list_of_checks_is_in_order() -> None:
    assert list(CHECKS) == sorted(CHECKS)
