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

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import ClassVar, NamedTuple

from pydantic import ConfigDict, Field, model_validator

from claimcheck.judge.phrases.line import Line, joined, kind, lines
from claimcheck.judge.phrases.one_shape import Shape
from claimcheck.records.claim import Claim
from claimcheck.strict import Strict

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


class Phrasing(Strict):
    """Parameters of a check that looks for shapes; ``SLOTS`` says which kinds of number each slot takes."""

    model_config = ConfigDict(ignored_types=(cached_property,))

    SLOTS: ClassVar[Mapping[str, tuple[str, ...]]] = {}

    shapes: tuple[str, ...] = ()
    """Shapes of words and numbers: "{length} from <day>", a number in braces, a list of ``words`` in angle brackets."""
    words: dict[str, tuple[str, ...]] = Field(default_factory=dict)
    """The lists that ``shapes`` name."""

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
    def compiled(self) -> tuple[Shape, ...]:
        """The shapes, ready to search; each is compiled when a sentence first has the numbers it asks for."""
        lists = self.lists
        return tuple(Shape(shape, self.SLOTS, lists) for shape in self.shapes)

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

    def _countable(self, kinds: frozenset[str], count: int, across: bool) -> tuple[Shape, ...]:
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
    def _filled(self) -> dict[tuple[frozenset[str], int, bool], tuple[Shape, ...]]:
        return {}


def _search(line: Line, shapes: Iterable[Shape]) -> Iterator[Found]:
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
