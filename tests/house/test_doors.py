"""What touches the world outside stands behind single doors. import-linter watches the layers and most
libraries; here is what it cannot say."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.house.repository import ROOT, imports, modules, name, nodes

# What may be imported only by modules whose dotted name matches.
DOORS = {
    "rich": r"claimcheck\.(report\.formats\.terminal\w*(\..*)?|cli\.progress)",
    "click": r"claimcheck\.cli(\..*)?",
    "ruamel": r"claimcheck\.rulebook\.yaml_reader",
    "quantulum3": r"claimcheck\.units\.quantulum(_\w+)?",
    "pint": r"claimcheck\.units\.\w+",
    "re2": r"claimcheck\.rulebook\.patterns",
    "jinja2": r"claimcheck\.report\.page\.writing",
    "markupsafe": r"claimcheck\.report\.page\.writing",
    "charset_normalizer": r"claimcheck\.load(\..*)?",
    "sentencex": r"claimcheck\.segment(\..*)?",
    "lxml": r"claimcheck\.load\.formats\.html",
    "trafilatura": r"(?!)",  # load/without_sockets.py loads it by its name
    "socket": r"claimcheck\.load\.without_sockets",
    "asyncio": r"(?!)",
    "webbrowser": r"(?!)",
    "pypdfium2": r"claimcheck\.load\.formats\.pdf",
    "pathspec": r"claimcheck\.load\.folders\.gitignore",
    "markdown_it": r"claimcheck\.(load\.requests|segment\.markup)",
    "openpyxl": r"claimcheck\.load\.formats\.xlsx",
    "pptx": r"claimcheck\.load\.formats\.pptx",
    "xlsxwriter": r"claimcheck\.report\.formats\.xlsx",
    "os": r"claimcheck\.(load|rulebook|cli|runner|settings)(\..*)?",
    "tempfile": r"claimcheck\.(load|rulebook|cli|runner)(\..*)?",
    "time": r"claimcheck\.(cli|runner)(\..*)?",
    "subprocess": r"claimcheck\.runner(\..*)?",
    "pickle": r"(?!)",
    "urllib.request": r"(?!)",
    "xmlrpc": r"(?!)",
}
# Calls that read the clock or open files, and who may make them.
IMPURE = {"open", "read_text", "write_text", "read_bytes", "write_bytes", "now", "today", "utcnow"}
IMPURE_DOORS = r"claimcheck\.(load|rulebook|cli|runner|settings)(\..*)?|claimcheck\.units\.quantulum(_\w+)?"

EACH_MODULE = pytest.mark.parametrize("module", modules(), ids=name)


@EACH_MODULE
def test_libraries_come_in_by_their_door(module: Path) -> None:
    for imported in imports(module):
        for library, door in DOORS.items():
            if imported == library or imported.startswith(f"{library}."):
                assert re.fullmatch(door, name(module)), f"{name(module)} imports {imported}"


@EACH_MODULE
def test_imports_are_absolute(module: Path) -> None:
    relative = [n for n in nodes(module) if isinstance(n, ast.ImportFrom) and n.level]
    assert not relative, "write the whole name: it shows the layer"


@EACH_MODULE
def test_files_and_clocks_are_touched_only_at_the_edge(module: Path) -> None:
    if re.fullmatch(IMPURE_DOORS, name(module)):
        return
    for node in nodes(module):
        if isinstance(node, ast.Call):
            called = node.func
            word = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
            assert word not in IMPURE, f"line {node.lineno} calls {word}"


def test_the_layers_hold() -> None:
    beside = Path(sys.executable).with_name("lint-imports")
    lint = str(beside) if beside.exists() else shutil.which("lint-imports")
    if lint is None:
        pytest.skip("import-linter is not installed")
    result = subprocess.run(
        [lint, "--no-logo", "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, result.stdout
    assert "0 broken" in result.stdout


def test_importing_claimcheck_is_cheap() -> None:
    code = (
        "import sys, claimcheck; print(sorted(set(sys.modules) & "
        "{'pydantic', 'rich', 'click', 'ruamel.yaml', 'quantulum3', 'pint', 're2', 'socket'}))"
    )
    result = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT
    )
    assert result.stdout.strip() == "[]"
