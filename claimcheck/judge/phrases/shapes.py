"""Shapes of sentences, as a rule writes them: "{change} ...4 from {old} ...2 to {new}".

A shape is a row of items with spaces between them:

    word, one|other     these words as they stand, in lower case; a mark such as "," or "(" is a word
    {slot}              a number; which kinds it takes is the check's to say
    <list>              one of the phrases of the list of that name under ``words``
    ...4                up to four words, none of them a number, a mark or one of the list "stop"
    an item and "?"     the item or nothing
    .                   the end of a sentence: what follows stands in the next one
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from functools import cached_property
from typing import ClassVar, NamedTuple

from pydantic import BaseModel, ConfigDict, model_validator

from claimcheck.judge.phrases.line import Line, joined, kind, lines
from claimcheck.lexicon import tokens
from claimcheck.records.claim import Claim

_GAP = re.compile(r"\.\.\.([1-9])")
_NAMED = re.compile(r"[a-z_]+")
MANY = 12
"""Numbers; no shape asks for more."""


class Found(NamedTuple):
    """A shape found: the number in each slot, the phrase taken from each list, and its items [first, last)."""

    slots: dict[str, Claim]
    words: dict[str, str]
    line: Line
    first: int
    last: int

    @property
    def claims(self) -> tuple[Claim, ...]:
        """The numbers, in text order."""
        return self.only(*self.slots)

    def only(self, *names: str) -> tuple[Claim, ...]:
        """The numbers in these slots, in text order."""
        claims = [claim for name, claim in self.slots.items() if name in names]
        return tuple(sorted(claims, key=lambda claim: claim.quantity.start))


class _Shape:
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


class Phrasing(BaseModel):
    """Parameters of a check that looks for shapes; ``SLOTS`` says which kinds of number each slot takes."""

    model_config = ConfigDict(frozen=True, extra="forbid", ignored_types=(cached_property,))

    SLOTS: ClassVar[Mapping[str, tuple[str, ...]]] = {}

    shapes: tuple[str, ...] = ()
    words: dict[str, tuple[str, ...]] = {}

    @model_validator(mode="after")
    def _known(self) -> Phrasing:
        for shape in self.shapes:
            for item in shape.split():
                bare = item.removesuffix("?") if len(item) > 1 else item
                if bare.startswith("{") and bare[1:-1] not in self.SLOTS:
                    raise ValueError(
                        f"'{shape}' has no slot {bare}; there are {', '.join(sorted(self.SLOTS))}"
                    )
                if bare.startswith("<") and bare[1:-1] not in self.lists:
                    raise ValueError(f"'{shape}' names a list {bare} that 'words' does not have")
        return self

    @property
    def lists(self) -> Mapping[str, Iterable[str]]:
        """The lists of phrases that a shape can name."""
        return self.words

    @cached_property
    def compiled(self) -> tuple[_Shape, ...]:
        """The shapes, ready to search; each is compiled when a sentence first has the numbers it asks for."""
        lists = self.lists
        return tuple(_Shape(shape, self.SLOTS, lists) for shape in self.shapes)

    def find(self, claims: Iterable[Claim]) -> Iterator[Found]:
        """Every shape in the sentences of these claims; of two that share a number the one listed first."""
        last: Line | None = None
        runs_on = any(shape.across for shape in self.compiled)
        for line in lines(claims, self._in_reach):
            yield from self.find_in(line)
            both = joined(last, line) if runs_on and last is not None else None
            if both is not None:
                yield from _search(both, self._countable(both.kinds, len(both.claims), True))
            last = line

    def _in_reach(self, claims: Sequence[Claim]) -> bool:
        """Whether a sentence with these numbers could have one of the shapes, whatever its words."""
        kinds = frozenset(kind(claim) for claim in claims)
        key = kinds, min(len(claims), MANY)
        if key not in self._reached:
            self._reached[key] = any(
                shape.begins(kinds) or shape.countable(kinds, len(claims)) for shape in self.compiled
            )
        return self._reached[key]

    def find_in(self, line: Line) -> Iterator[Found]:
        """Every shape in one sentence."""
        yield from _search(line, self._countable(line.kinds, len(line.claims), False))

    def _countable(self, kinds: frozenset[str], count: int, across: bool) -> tuple[_Shape, ...]:
        """The shapes that a sentence with these numbers could fill, kept: a long text asks the same again and again."""
        key = kinds, min(count, MANY), across
        if key not in self._filled:
            self._filled[key] = tuple(
                shape for shape in self.compiled if shape.across == across and shape.countable(kinds, count)
            )
        return self._filled[key]

    @cached_property
    def _reached(self) -> dict[tuple[frozenset[str], int], bool]:
        return {}

    @cached_property
    def _filled(self) -> dict[tuple[frozenset[str], int, bool], tuple[_Shape, ...]]:
        return {}


def _search(line: Line, shapes: Iterable[_Shape]) -> Iterator[Found]:
    taken: set[str] = set()
    for shape in shapes:
        if not shape.possible(line):
            continue
        for match in shape.pattern.finditer(line.text):
            groups = {name: text for name, text in match.groupdict().items() if text is not None}
            slots = {name: line.claims[int(text)] for name, text in groups.items() if name in shape.slots}
            if taken.isdisjoint(claim.id for claim in slots.values()):
                taken |= {claim.id for claim in slots.values()}
                words = {name[5:]: text.strip() for name, text in groups.items() if name not in shape.slots}
                yield Found(slots, words, line, line.item(match.start()), line.item(match.end()))


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
