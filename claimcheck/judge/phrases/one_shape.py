"""One shape of a sentence, and the regular expression that it becomes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Set
from functools import cached_property

from claimcheck.judge.phrases.line import Line
from claimcheck.lexicon import tokens

_GAP = re.compile(r"\.\.\.([1-9])")
_NAMED = re.compile(r"[a-z_]+")


class Shape:
    """One shape, with the kinds of number it cannot do without."""

    def __init__(
        self, shape: str, slots: Mapping[str, tuple[str, ...]], lists: Mapping[str, Iterable[str]]
    ) -> None:
        self._shape, self.slots, self._lists = shape, slots, lists
        self.across = "." in shape.split()[:-1]
        self._needs = [
            slots[item[1:-1]] for item in shape.split() if item.startswith("{") and item.endswith("}")
        ]

    def countable(self, kinds: Set[str], count: int) -> bool:
        """Whether a sentence with so many numbers of these kinds could fill every slot that must be filled."""
        return len(self._needs) <= count and not any(kinds.isdisjoint(need) for need in self._needs)

    def begins(self, kinds: Set[str]) -> bool:
        """Whether a sentence with numbers of these kinds could be one of the two that the shape runs over."""
        return self.across and any(not kinds.isdisjoint(need) for need in self._needs)

    def possible(self, line: Line) -> bool:
        """Whether a sentence with numbers enough has the words without which this shape is not in it.

        Asked before the pattern is compiled: most texts need few of all the shapes.
        """
        return not any(line.bag.isdisjoint(openings) for openings in self._openings) and self._in_order(line)

    def _in_order(self, line: Line) -> bool:
        """Whether what must stand, words and numbers, stands in that order, whatever lies between."""
        row = iter(line.row)
        return all(any(item in wanted for item in row) for wanted in self._row)

    @cached_property
    def _must(self) -> list[str]:
        """The items that must stand, gaps left out."""
        return [
            item
            for item in self._shape.split()
            if not (len(item) > 1 and item.endswith("?")) and not _GAP.fullmatch(item)
        ]

    def _begins_with(self, item: str) -> frozenset[str]:
        """The words with which an item can begin, or its kinds of number."""
        if item.startswith("{"):
            return frozenset(self.slots[item[1:-1]])
        phrases = self._lists[item[1:-1]] if item.startswith("<") else item.split("|")
        return frozenset(tokens(phrase)[0].lower for phrase in phrases)

    @cached_property
    def _row(self) -> list[frozenset[str]]:
        """For each item that must stand, with what it can begin."""
        return [self._begins_with(item) for item in self._must]

    @cached_property
    def _openings(self) -> list[frozenset[str]]:
        """The same for the words alone."""
        return [wanted for item, wanted in zip(self._must, self._row, strict=True) if item[0] != "{"]

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The regular expression for the text of a line."""
        return re.compile(_pattern(self._shape, self.slots, self._lists))


def _pattern(shape: str, slots: Mapping[str, tuple[str, ...]], lists: Mapping[str, Iterable[str]]) -> str:
    parts = ["(?<= )"]
    named: set[str] = set()
    for item in shape.split():
        optional = len(item) > 1 and item.endswith("?")
        part = _item(item[:-1] if optional else item, slots, lists, named)
        parts.append(f"(?:{part})?" if optional else part)
    return "".join(parts)


def _item(
    item: str, slots: Mapping[str, tuple[str, ...]], lists: Mapping[str, Iterable[str]], named: set[str]
) -> str:
    gap = _GAP.fullmatch(item)
    if gap:
        stops = _one_of(lists.get("stop", ()))
        return f"(?:{f'(?!{stops})' if stops else ''}(?=[^\\W\\d_])[^# ]+ ){{0,{gap[1]}}}?"
    if item.startswith("{"):
        name = item[1:-1]
        return f"#(?:{'|'.join(slots[name])}):(?P<{name}>\\d+) "
    if item.startswith("<"):
        name = item[1:-1]
        if name in named or not _NAMED.fullmatch(name):
            return f"(?:{_one_of(lists[name])})"
        named.add(name)
        return f"(?P<list_{name}>{_one_of(lists[name])})"
    return f"(?:{_one_of(item.split('|'))})"


def _one_of(phrases: Iterable[str]) -> str:
    """The phrases as alternatives, longest first, cut into words as the sentence is."""
    rows = {" ".join(token.lower for token in tokens(phrase)) for phrase in phrases}
    return "|".join(re.escape(row) + " " for row in sorted(rows, key=lambda row: (-len(row), row)) if row)
