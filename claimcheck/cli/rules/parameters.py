"""The parameters of a check in words: what each is for, a long list as how many entries it has."""

from __future__ import annotations

import ast
import inspect
import textwrap
from collections.abc import Collection, Mapping
from itertools import pairwise

from pydantic import BaseModel

FEW = 6
"""Entries that are shown one by one."""


def shown(value: object) -> str:
    """A value of ``with`` as a rule file has it, a long list or a list of lists as its size: "54 entries"."""
    if isinstance(value, BaseModel):
        return shown(value.model_dump())
    if isinstance(value, bool):
        return "true" if value else "false"
    if value is None or isinstance(value, str | bytes) or not isinstance(value, Collection):
        return "none" if value is None else str(value)
    nested = any(isinstance(one, Collection) and not isinstance(one, str) for one in _entries(value))
    if len(value) > FEW or nested:
        return f"{len(value)} {'entry' if len(value) == 1 else 'entries'}"
    if isinstance(value, Mapping):
        return f"{{{', '.join(f'{key}: {shown(one)}' for key, one in value.items())}}}"
    ordered = value if isinstance(value, list | tuple) else sorted(map(str, value))
    return f"[{', '.join(map(str, ordered))}]"


def said(model: type[BaseModel]) -> dict[str, str]:
    """What stands under each field of a model, by the field: Python keeps it in the source only."""
    found: dict[str, str] = {}
    for one in reversed(model.__mro__[: model.__mro__.index(BaseModel)]):
        body = ast.parse(textwrap.dedent(inspect.getsource(one))).body[0]
        for line, below in pairwise(body.body if isinstance(body, ast.ClassDef) else ()):
            if isinstance(line, ast.AnnAssign) and isinstance(line.target, ast.Name):
                told = below.value if isinstance(below, ast.Expr) else None
                if isinstance(told, ast.Constant) and isinstance(told.value, str):
                    found[line.target.id] = " ".join(told.value.replace("``", "").split())
    return found


def _entries(value: Collection[object]) -> Collection[object]:
    return value.values() if isinstance(value, Mapping) else value
