"""Modules stay small, well named and free of what hides mistakes."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from tests.house.repository import PACKAGE, modules, name, nodes, tracked, tree

LINES_AT_MOST = 300
FUNCTION_LINES = 60
VAGUE_NAMES = {"utils", "util", "helpers", "helper", "common", "misc", "base", "core", "manager"}

EACH_MODULE = pytest.mark.parametrize("module", modules(), ids=name)


def test_there_are_modules_to_look_at() -> None:
    assert len(modules()) > 20
    assert PACKAGE / "errors.py" in modules()


@EACH_MODULE
def test_a_module_can_be_read_in_one_sitting(module: Path) -> None:
    lines = len(module.read_text(encoding="utf-8").splitlines())
    assert lines <= LINES_AT_MOST, f"{lines} lines: which second thing does it do?"


@EACH_MODULE
def test_a_function_can_be_read_at_one_sight(module: Path) -> None:
    for node in nodes(module):
        if isinstance(node, ast.FunctionDef) and node.end_lineno is not None:
            lines = node.end_lineno - node.lineno + 1
            assert lines <= FUNCTION_LINES, f"{node.name} has {lines} lines: which questions does it ask?"


@EACH_MODULE
def test_a_name_says_what_is_inside(module: Path) -> None:
    assert not VAGUE_NAMES & set(name(module).split("."))


@EACH_MODULE
def test_a_module_says_what_it_is(module: Path) -> None:
    assert ast.get_docstring(tree(module)), "no docstring"


@EACH_MODULE
def test_nothing_evaluates_text(module: Path) -> None:
    calls = [node.func for node in nodes(module) if isinstance(node, ast.Call)]
    names = {func.id for func in calls if isinstance(func, ast.Name)}
    assert not names & {"eval", "exec", "compile", "__import__"}


@EACH_MODULE
def test_no_exception_is_swallowed_whole(module: Path) -> None:
    for node in nodes(module):
        if not isinstance(node, ast.ExceptHandler):
            continue
        assert node.type is not None, f"line {node.lineno}: a bare except"
        caught = {n.id for n in ast.walk(node.type) if isinstance(n, ast.Name)}
        raises = any(isinstance(n, ast.Raise) for n in ast.walk(node))
        if caught & {"Exception", "BaseException"}:
            outermost = name(module).split(".")[1] in {"cli", "runner"}
            assert raises or outermost, f"line {node.lineno}: catches everything and goes on"


@EACH_MODULE
def test_what_is_silenced_is_named_and_explained(module: Path) -> None:
    above = ""
    for number, line in enumerate(module.read_text(encoding="utf-8").splitlines(), 1):
        silenced = re.search(r"#\s*(type:\s*ignore|noqa)", line)
        if silenced:
            named = re.search(r"#\s*(type:\s*ignore\[[a-z, -]+\]|noqa: [A-Z]+[0-9]+)", line)
            explained = re.search(r"#\s*(type:\s*ignore\[[^]]+\]|noqa: \S+)\s+(#|-|–)\s*\S", line)
            assert named, f"line {number} does not say what it silences: {line}"
            assert explained or above.strip().startswith("#"), f"line {number} does not say why: {line}"
        above = line


@EACH_MODULE
def test_warnings_are_silenced_by_their_words_only(module: Path) -> None:
    for node in nodes(module):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            assert node.func.attr != "simplefilter", f"line {node.lineno} silences all warnings"
            if node.func.attr == "filterwarnings":
                named = {keyword.arg for keyword in node.keywords}
                assert "message" in named, f"line {node.lineno} does not say which warning"


@EACH_MODULE
def test_exports_are_sorted_and_exist(module: Path) -> None:
    for node in tree(module).body:
        if isinstance(node, ast.Assign) and any(
            isinstance(target, ast.Name) and target.id == "__all__" for target in node.targets
        ):
            exported = ast.literal_eval(node.value)
            assert list(exported) == sorted(exported, key=lambda word: (not word.isupper(), word)) or list(
                exported
            ) == sorted(exported), "__all__ is not sorted"
            assert len(set(exported)) == len(exported)


@EACH_MODULE
def test_nothing_is_left_for_later(module: Path) -> None:
    text = module.read_text(encoding="utf-8")
    assert not re.search(r"\b(TODO|FIXME|XXX|NotImplementedError)\b", text)


def test_no_tracked_file_is_vaguely_named() -> None:
    python = [p for p in tracked() if p.suffix == ".py"]
    assert python
    assert [p for p in python if p.stem in VAGUE_NAMES] == []
