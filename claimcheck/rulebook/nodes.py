"""The nodes of a YAML document and what they say: plain data with the place of every key and value.

Only null, true, false and decimal numbers are more than text (YAML 1.2 without its surprises: ``no``
is text, ``010`` is refused, ``8:30`` is text).
"""

from __future__ import annotations

import re
from typing import Any

from claimcheck.limits import DEFAULTS
from claimcheck.record import MutableRecord, field, replace
from claimcheck.rulebook.mistakes import MistakeError, Path, Place

_SHOWN = 40  # characters of a number that is none
_SURROGATE = re.compile("[\ud800-\udfff]")
_INTEGER = re.compile(r"[-+]?(?:0|[1-9][0-9]*)")
_DECIMAL = re.compile(
    r"[-+]?(?:0|[1-9][0-9]*)\.[0-9]+(?:[eE][-+]?[0-9]{1,2})?|[-+]?[1-9][0-9]*[eE][-+]?[0-9]{1,2}"
)
_ODD_NUMBER = re.compile(
    r"[-+]?0[0-9]+|0[xob][0-9a-fA-F]+|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)|[-+]?[0-9.]+[eE][-+]?[0-9]+"
)


class Tree(MutableRecord):
    """What a file says: plain data, and where each value stands.

    ``places`` has the place of the value at each path of keys and indexes; ``keys`` that of the key.
    """

    data: Any
    digits: int = DEFAULTS.max_digits
    """How many a number may have."""
    places: dict[Path, Place] = field(default_factory=dict)
    keys: dict[Path, Place] = field(default_factory=dict)


class Node(MutableRecord):
    """A value as the events give it: ``kind`` is map, list, scalar (may be a number) or text (quoted)."""

    kind: str
    place: Place
    value: Any = None
    size: int = 1
    depth: int = 1
    flow: bool = False
    """Whether a mapping or list is written in braces or brackets."""


def plain_data(node: Node, path: Path, tree: Tree) -> Any:
    """What the node says, with the places of all its values and keys noted in ``tree``."""
    tree.places[path] = node.place
    if node.kind == "list":
        return [plain_data(child, (*path, index), tree) for index, child in enumerate(node.value)]
    if node.kind == "map":
        return _mapping(node, path, tree)
    if _SURROGATE.search(node.value):
        raise MistakeError("the text has an escape that is half a character (\\uD800 to \\uDFFF)", node.place)
    return node.value if node.kind == "text" else _scalar(node, tree.digits)


def _mapping(node: Node, path: Path, tree: Tree) -> dict[str, Any]:
    merged: dict[str, Any] = {}
    own: dict[str, Any] = {}
    for key, value in zip(node.value[::2], node.value[1::2], strict=True):
        if key.kind not in ("scalar", "text"):
            raise MistakeError("a key must be a word, not a list or a mapping", key.place)
        name: str = plain_data(replace(key, kind="text"), (*path, "<key>"), Tree(None))
        if node.flow and value.kind == "scalar" and value.value == "":
            raise MistakeError(f"'{name}' has no value; text with a comma in it needs quotes", key.place)
        if name == "<<" and key.kind == "scalar":
            if value.kind != "map":
                raise MistakeError("'<<' takes one mapping", value.place, "Name the anchor of one mapping.")
            merged |= _mapping(value, path, tree)
            continue
        if name in own:
            first = tree.keys[(*path, name)]
            raise MistakeError(f"the key '{name}' is given twice (first on line {first.line})", key.place)
        tree.keys[(*path, name)] = key.place
        own[name] = plain_data(value, (*path, name), tree)
    return {**merged, **own}


def _scalar(node: Node, digits: int) -> Any:
    text: str = node.value
    if text in ("", "~", "null"):
        return None
    if text in ("true", "false"):
        return text == "true"
    if _INTEGER.fullmatch(text) or _DECIMAL.fullmatch(text):
        if len(text) > digits:
            raise MistakeError(f"the number has more than {digits} digits", node.place)
        return int(text) if _INTEGER.fullmatch(text) else float(text)
    if _ODD_NUMBER.fullmatch(text):
        shown = text if len(text) <= _SHOWN else text[:_SHOWN] + "…"
        wrong = "can be read as two numbers" if text.lstrip("+-")[0] == "0" else "is no plain number"
        advice = "Write a plain decimal, or put text in quotes."
        raise MistakeError(f"'{shown}' {wrong}", node.place, advice)
    return text
