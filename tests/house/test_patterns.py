"""No pattern takes much longer than the text is long: each of them, on long runs that go wrong at their end."""

from __future__ import annotations

import ast
import importlib
import inspect
import pkgutil
import re
import time
from collections.abc import Iterator
from types import ModuleType
from typing import Any

import pytest

import claimcheck

UNITS: tuple[str, ...] = (
    "a", "A", "é", "9", "9,", "9.", "9 ", " ", "\t", "\n", " \n", "\r\n", "_", "=", "-", "a-", "a ", "A ", "a.", "a,",
    ". ", "(", "[", "](", "{", "<", "<a ", "<s>", "<script ", "<!-- claimcheck ", "`", "``` ", "~~a", "# ", "> ", "*",
    '"', "“", "'", "&", "|", ":", "/", "http://", "$", "%", "@", "one ", "of the ", " 9",
)  # fmt: skip
AROUND = (("", ""), ("# a", "é"), ("9", "\n"), ("<a ", "b"), ("[", "!"))
SHORT = 1_000
LONGER = 4
MEASURABLE = 0.002
BEYOND = 0.4
SEARCHES = frozenset({"search", "finditer", "findall", "sub", "subn", "split"})
MATCHES = frozenset({"match", "fullmatch"})
WHOLE_TEXTS = ("claimcheck.load.", "claimcheck.segment.")
"""Where a pattern may see all of a text; behind them it sees a sentence, which is cut off somewhere."""

SHORT_LINES = {"claimcheck.load.about.metadata._DATELINE"}
"""Seen by a line that is cut off and has no runs of blanks."""


def _modules() -> Iterator[ModuleType]:
    for found in pkgutil.walk_packages(claimcheck.__path__, "claimcheck."):
        if not found.name.endswith("__main__"):
            yield importlib.import_module(found.name)


def _calls(module: ModuleType) -> dict[str, set[str]]:
    """The methods that a module calls, by the name that they are called of."""
    found: dict[str, set[str]] = {}
    for node in ast.walk(ast.parse(inspect.getsource(module))):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            found.setdefault(node.value.id, set()).add(node.attr)
    return found


def _patterns() -> Iterator[Any]:
    """Each pattern with its name, and whether it is searched for or stands at a place that is known."""
    for module in _modules():
        calls = _calls(module)
        for name, value in vars(module).items():
            several = value if isinstance(value, tuple | list) else [value]
            for pattern in several:
                if isinstance(pattern, re.Pattern) and f"{module.__name__}.{name}" not in SHORT_LINES:
                    used = calls.get(name, set())
                    searched = bool(used & SEARCHES) or not used & MATCHES
                    yield pytest.param(module.__name__, pattern, searched, id=f"{module.__name__}.{name}")


def _seconds(pattern: re.Pattern[Any], text: str, searched: bool) -> float:
    target: Any = text.encode() if isinstance(pattern.pattern, bytes) else text
    start = time.process_time()
    if searched:
        for _found in pattern.finditer(target):
            pass
    else:
        pattern.match(target)
        pattern.fullmatch(target)
    return time.process_time() - start


@pytest.mark.parametrize(("module", "pattern", "searched"), list(_patterns()))
def test_time_grows_with_the_text(module: str, pattern: re.Pattern[Any], searched: bool) -> None:
    """Four times the text may take the square of four in a sentence; in a whole text, hardly more than four times."""
    allowed = 9 if module.startswith(WHOLE_TEXTS) else 32
    for unit in UNITS:
        for before, behind in AROUND:
            short = before + unit * (SHORT // len(unit)) + behind
            long = before + unit * (LONGER * SHORT // len(unit)) + behind
            took = _seconds(pattern, short, searched)
            if took < MEASURABLE:
                continue
            where = f"{before!r}, {unit!r}, {behind!r}"
            assert min(took, _seconds(pattern, short, searched)) < BEYOND, f"{where}: {took:.1f} s"
            longer = _seconds(pattern, long, searched)
            for _ in range(4):  # a neighbour makes work slower, never faster
                if longer > allowed * took:
                    took = min(took, _seconds(pattern, short, searched))
                    longer = min(longer, _seconds(pattern, long, searched))
            assert longer <= allowed * took, f"{where}: {took:.3f} s, then {longer:.3f} s"
