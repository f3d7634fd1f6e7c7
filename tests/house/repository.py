"""Where things lie in the checkout, and its files as git would list them."""

from __future__ import annotations

import ast
import subprocess
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "claimcheck"


@cache
def tracked() -> tuple[Path, ...]:
    """Every file of the repository: what git tracks or would, or all but the hidden where there is no git."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    try:
        listing = subprocess.run(command, cwd=ROOT, capture_output=True, check=True).stdout.decode()
        found = [ROOT / name for name in listing.split("\0") if name]
    except (OSError, subprocess.CalledProcessError):
        found = [p for p in ROOT.rglob("*") if not any(part.startswith(".") for part in p.parts)]
    return tuple(sorted(p for p in found if p.is_file()))


@cache
def modules() -> tuple[Path, ...]:
    """Every Python module of the package."""
    return tuple(sorted(p for p in PACKAGE.rglob("*.py") if "__pycache__" not in p.parts))


def name(module: Path) -> str:
    """``claimcheck.report.formats.terminal`` for its path."""
    parts = module.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


@cache
def tree(module: Path) -> ast.Module:
    """The parsed module."""
    return ast.parse(module.read_text(encoding="utf-8"), filename=str(module))


@cache
def nodes(module: Path) -> tuple[ast.AST, ...]:
    """Everything in the parsed module, at any depth."""
    return tuple(ast.walk(tree(module)))


@cache
def imports(module: Path) -> frozenset[str]:
    """The dotted names of all modules that a module imports, at any depth, lazily or not."""
    found: set[str] = set()
    for node in nodes(module):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            found |= {node.module} | {f"{node.module}.{alias.name}" for alias in node.names}
    return frozenset(found)


ARTICLES = ROOT.parent / "shared" / "seeds"
"""Real articles that lie beside the checkout on some machines. They are never part of the repository."""
