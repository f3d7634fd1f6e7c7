"""The only door to the YAML library: text in, plain data with the place of every key and value out.

The file is read as a stream of events and the data is built here, so that every limit is checked
*before* anything is built: no tags, one document, no duplicate keys, bounded size, depth and aliases.
Only null, true, false and decimal numbers are more than text (YAML 1.2 without its surprises: ``no``
is text, ``010`` is refused, ``8:30`` is text).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.events import (
    AliasEvent,
    DocumentEndEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from claimcheck.rulebook.limits import MAX_ALIASES, MAX_BYTES, MAX_DEPTH, MAX_DIGITS, MAX_NODES
from claimcheck.rulebook.mistakes import MistakeError, Path, Place

_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
_INTEGER = re.compile(r"[-+]?(?:0|[1-9][0-9]*)")
_DECIMAL = re.compile(
    r"[-+]?(?:0|[1-9][0-9]*)\.[0-9]+(?:[eE][-+]?[0-9]{1,2})?|[-+]?[1-9][0-9]*[eE][-+]?[0-9]{1,2}"
)
_ODD_NUMBER = re.compile(
    r"[-+]?0[0-9]+|0[xob][0-9a-fA-F]+|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)|[-+]?[0-9.]+[eE][-+]?[0-9]+"
)


@dataclass(slots=True)
class Tree:
    """What a file says: plain data, and where each value stands.

    ``places`` has the place of the value at each path of keys and indexes; ``keys`` that of the key.
    """

    data: Any
    places: dict[Path, Place] = field(default_factory=dict)
    keys: dict[Path, Place] = field(default_factory=dict)


@dataclass(slots=True)
class _Node:
    kind: str
    place: Place
    value: Any = None
    size: int = 1


def read_yaml(raw: bytes) -> Tree:
    """Read one YAML document; raises :class:`MistakeError` with its place at the first thing wrong."""
    text = _decode(raw)
    # Lines are counted at \n, \r\n and \r only, as everywhere in claimcheck; the library also counts U+2028.
    reader = YAML(typ="safe", pure=True)
    builder = _Builder(iter(reader.parse(text)))
    try:
        node = builder.document()
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = Place(mark.line + 1, mark.column + 1) if mark is not None else Place(1, 1)
        problem = (error.problem or error.context or "the text cannot be read").strip()
        raise MistakeError(f"this is not valid YAML: {problem}", place) from None
    except YAMLError as error:
        raise MistakeError(f"this is not valid YAML: {str(error).splitlines()[0]}", Place(1, 1)) from None
    tree = Tree(None)
    tree.data = _plain(node, (), tree)
    return tree


def _decode(raw: bytes) -> str:
    if len(raw) > MAX_BYTES:
        raise MistakeError(f"the file has {len(raw):,} bytes; the limit is {MAX_BYTES:,}", Place(1, 1))
    encoding = "utf-16" if raw[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    try:
        text = raw.decode(encoding)
    except UnicodeDecodeError as error:
        before = raw[: error.start].decode(encoding, "replace")
        raise MistakeError(
            "the file is not valid UTF-8 text", _place_of(before, len(before)), "Save it as UTF-8."
        ) from None
    found = _CONTROL.search(text)
    if found:
        raise MistakeError(
            f"the file has the control character U+{ord(found.group()):04X}", _place_of(text, found.start())
        )
    return text


def _place_of(text: str, offset: int) -> Place:
    lines = re.split(r"\r\n|\n|\r", text[:offset])
    return Place(len(lines), len(lines[-1]) + 1)


class _Builder:
    """Builds nodes from events; the stack of open collections is explicit, so depth costs no recursion."""

    def __init__(self, events: Iterator[Any]) -> None:
        self._events = events
        self._anchors: dict[str, _Node | None] = {}
        self._aliases = 0

    def document(self) -> _Node:
        """The single document of the stream."""
        root: _Node | None = None
        documents = 0
        stack: list[tuple[_Node, str | None]] = []
        for event in self._events:
            if isinstance(event, DocumentStartEvent):
                documents += 1
                if documents > 1:
                    raise MistakeError("the file has a second document (a line '---')", _mark(event))
            elif isinstance(event, ScalarEvent | AliasEvent):
                root = self._add(self._leaf(event), stack) or root
            elif isinstance(event, MappingStartEvent | SequenceStartEvent):
                if len(stack) >= MAX_DEPTH:
                    raise MistakeError(f"values are nested more than {MAX_DEPTH} deep", _mark(event))
                _refuse_tag(event)
                kind = "map" if isinstance(event, MappingStartEvent) else "list"
                if event.anchor:
                    self._anchors[event.anchor] = None  # open: an alias to it would hold itself
                stack.append((_Node(kind, _mark(event), []), event.anchor))
            elif isinstance(event, MappingEndEvent | SequenceEndEvent):
                node, anchor = stack.pop()
                node.size += sum(child.size for child in node.value)
                if node.size > MAX_NODES:
                    raise MistakeError(
                        f"the file has more than {MAX_NODES:,} values, aliases written out", node.place
                    )
                if anchor:
                    self._anchors[anchor] = node
                root = self._add(node, stack) or root
            elif isinstance(event, DocumentEndEvent):
                continue
        if root is None:
            raise MistakeError("the file is empty", Place(1, 1))
        return root

    def _leaf(self, event: Any) -> _Node:
        place = _mark(event)
        if isinstance(event, AliasEvent):
            self._aliases += 1
            if self._aliases > MAX_ALIASES:
                raise MistakeError(f"the file has more than {MAX_ALIASES} aliases", place)
            if event.anchor not in self._anchors:
                raise MistakeError(f"the alias *{event.anchor} refers to nothing above it", place)
            target = self._anchors[event.anchor]
            if target is None:
                raise MistakeError(f"the alias *{event.anchor} refers to the value that holds it", place)
            return _Node(target.kind, place, target.value, target.size)
        _refuse_tag(event)
        node = _Node("scalar" if event.style is None else "text", place, event.value)
        if event.anchor:
            self._anchors[event.anchor] = node
        return node

    @staticmethod
    def _add(node: _Node, stack: list[tuple[_Node, str | None]]) -> _Node | None:
        """Put a finished node where it belongs; returns it when it is the whole document."""
        if not stack:
            return node
        stack[-1][0].value.append(node)
        return None


def _mark(event: Any) -> Place:
    return Place(event.start_mark.line + 1, event.start_mark.column + 1)


def _refuse_tag(event: Any) -> None:
    tag = event.tag
    if tag is not None:
        raise MistakeError(f"the tag {tag} is not allowed here", _mark(event), "Write the plain value.")


def _plain(node: _Node, path: Path, tree: Tree) -> Any:
    tree.places[path] = node.place
    if node.kind == "list":
        return [_plain(child, (*path, index), tree) for index, child in enumerate(node.value)]
    if node.kind == "map":
        return _mapping(node, path, tree)
    return node.value if node.kind == "text" else _scalar(node)


def _mapping(node: _Node, path: Path, tree: Tree) -> dict[str, Any]:
    merged: dict[str, Any] = {}
    own: dict[str, Any] = {}
    for key, value in zip(node.value[::2], node.value[1::2], strict=True):
        if key.kind not in ("scalar", "text"):
            raise MistakeError("a key must be a word, not a list or a mapping", key.place)
        name = str(key.value)
        if name == "<<" and key.kind == "scalar":
            if value.kind != "map":
                raise MistakeError("'<<' takes one mapping", value.place, "Name the anchor of one mapping.")
            merged |= _mapping(value, path, tree)
            continue
        if name in own:
            first = tree.keys[(*path, name)]
            raise MistakeError(f"the key '{name}' is given twice (first on line {first.line})", key.place)
        tree.keys[(*path, name)] = key.place
        own[name] = _plain(value, (*path, name), tree)
    return {**merged, **own}


def _scalar(node: _Node) -> Any:
    text: str = node.value
    if text in ("", "~", "null"):
        return None
    if text in ("true", "false"):
        return text == "true"
    if _INTEGER.fullmatch(text) or _DECIMAL.fullmatch(text):
        if len(text) > MAX_DIGITS:
            raise MistakeError(f"the number has more than {MAX_DIGITS} digits", node.place)
        return int(text) if _INTEGER.fullmatch(text) else float(text)
    if _ODD_NUMBER.fullmatch(text):
        shown = text if len(text) <= MAX_DIGITS else text[:MAX_DIGITS] + "…"
        raise MistakeError(
            f"{shown} could be read as more than one number",
            node.place,
            "Write a plain decimal, or quote it as text.",
        )
    return text
