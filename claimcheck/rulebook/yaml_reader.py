"""The only door to the YAML library: text in, plain data with the place of every key and value out.

The file is read as a stream of events and the data is built here, so that every limit is checked
*before* anything is built: no tags, one document, no duplicate keys, bounded size, depth and aliases."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from claimcheck.limits import DEFAULTS, Limits
from claimcheck.rulebook.mistakes import MistakeError, Place
from claimcheck.rulebook.nodes import Node, Tree, plain_data
from claimcheck.rulebook.yaml_text import Lines, decoded, raised

_LONGEST_TAG = 80
_Open = tuple[Node, str | None]
"""A mapping or list that has begun and not ended, with its anchor."""


def read_yaml(raw: bytes, limits: Limits = DEFAULTS) -> Tree:
    """Read one YAML document; raises :class:`MistakeError` with its place at the first thing wrong."""
    text = decoded(raw, limits.max_rule_bytes)
    lines = Lines(text)
    builder = _Builder(iter(YAML(typ="safe", pure=True).parse(text)), lines, limits)
    try:
        node = builder.document()
    except MarkedYAMLError as error:
        problem = (error.problem or error.context or "the text cannot be read").strip()
        # what is never closed is shown where it opens, not where the file ends
        unclosed = error.context_mark if "end of stream" in problem else None
        place = lines.place(unclosed or error.problem_mark or error.context_mark)
        raise MistakeError(f"this is not valid YAML: {problem}", place, _advice(problem)) from None
    except YAMLError as error:
        raise MistakeError(f"this is not valid YAML: {str(error).splitlines()[0]}", Place(1, 1)) from None
    tree = Tree(None, limits.max_digits)
    tree.data = plain_data(node, (), tree)
    return tree


_ADVICE = {
    "'\\t'": "Indent with spaces: YAML takes no tabs.",
    "mapping values are not allowed": 'Text with a colon in it stands in quotes: "a: b".',
    "expected ',' or '}'": "A '{' above has no '}', or text with a comma in it has no quotes.",
    "expected ',' or ']'": "A '[' above has no ']', or text with a comma in it has no quotes.",
    "found unexpected end of stream": "This quotation mark has no partner.",
    "expected <block end>": "A line above is indented wrongly, or a quotation mark has no partner.",
}
"""What the YAML reader says of a mistake, and what to do about it."""


def _advice(problem: str) -> str | None:
    return next((advice for words, advice in _ADVICE.items() if words in problem), None)


class _Builder:
    """Builds nodes from events; the stack of open collections is explicit, so depth costs no recursion."""

    def __init__(self, events: Iterator[Any], lines: Lines, limits: Limits) -> None:
        self._events = events
        self._lines = lines
        self._limits = limits
        self._anchors: dict[str, Node | None] = {}
        self._aliases = 0
        self._values = 0

    def document(self) -> Node:
        """The single document of the stream."""
        root: Node | None = None
        documents = 0
        stack: list[_Open] = []
        for event in self._events:
            if isinstance(event, DocumentStartEvent):
                documents += 1
                if documents > 1:
                    raise MistakeError("the file has a second document (a line '---')", self._mark(event))
            elif isinstance(event, ScalarEvent | AliasEvent):
                root = self._add(self._leaf(event), stack) or root
            elif isinstance(event, MappingStartEvent | SequenceStartEvent):
                stack.append(self._opened(event, len(stack)))
            elif isinstance(event, MappingEndEvent | SequenceEndEvent):
                root = self._add(self._closed(*stack.pop()), stack) or root
        if root is None:
            raise MistakeError("the file is empty", Place(1, 1))
        return root

    def _opened(self, event: MappingStartEvent | SequenceStartEvent, depth: int) -> _Open:
        """The mapping or list that begins here, below so many others, with its anchor."""
        if depth >= self._limits.max_rule_depth:
            raise self._too_deep("", self._mark(event))
        self._refuse_tag(event)
        kind = "map" if isinstance(event, MappingStartEvent) else "list"
        if event.anchor:
            self._anchors[event.anchor] = None  # open: an alias to it would hold itself
        return Node(kind, self._mark(event), [], flow=bool(event.flow_style)), event.anchor

    def _closed(self, node: Node, anchor: str | None) -> Node:
        """A mapping or list that is complete, measured: an alias in it may hold more than stands there."""
        node.size += sum(child.size for child in node.value)
        node.depth += max((child.depth for child in node.value), default=0)
        if node.size > self._limits.max_rule_values:
            raise self._too_many(node.place)
        if node.depth > self._limits.max_rule_depth + 1:
            raise self._too_deep(" by an alias", node.place)
        if anchor:
            self._anchors[anchor] = node
        return node

    def _leaf(self, event: Any) -> Node:
        place = self._mark(event)
        if isinstance(event, AliasEvent):
            self._aliases += 1
            if self._aliases > (most := self._limits.max_rule_aliases):
                raise MistakeError(
                    f"the file has more than {most:,} aliases", place, raised("max-rule-aliases")
                )
            if event.anchor not in self._anchors:
                raise MistakeError(f"the alias *{event.anchor} refers to nothing above it", place)
            target = self._anchors[event.anchor]
            if target is None:
                raise MistakeError(f"the alias *{event.anchor} refers to the value that holds it", place)
            return Node(target.kind, place, target.value, target.size, target.depth)
        self._refuse_tag(event)
        node = Node("scalar" if event.style is None else "text", place, event.value)
        if event.anchor:
            self._anchors[event.anchor] = node
        return node

    @staticmethod
    def _add(node: Node, stack: list[_Open]) -> Node | None:
        """Put a finished node where it belongs; returns it when it is the whole document."""
        if not stack:
            return node
        stack[-1][0].value.append(node)
        return None

    def _mark(self, event: Any) -> Place:
        """Where an event stands. Each value asks once, so the values are counted here, before they are built."""
        place = self._lines.place(event.start_mark)
        self._values += 1
        if self._values > self._limits.max_rule_values:
            raise self._too_many(place)
        return place

    def _refuse_tag(self, event: Any) -> None:
        if event.tag is not None:
            shown = str(event.tag)[:_LONGEST_TAG]
            raise MistakeError(
                f"the tag {shown} is not allowed here", self._mark(event), "Write the plain value."
            )

    def _too_deep(self, how: str, place: Place) -> MistakeError:
        message = f"values are nested more than {self._limits.max_rule_depth} deep{how}"
        return MistakeError(message, place, raised("max-rule-depth"))

    def _too_many(self, place: Place) -> MistakeError:
        message = f"the file has more than {self._limits.max_rule_values:,} values, aliases written out"
        return MistakeError(message, place, raised("max-rule-values"))
