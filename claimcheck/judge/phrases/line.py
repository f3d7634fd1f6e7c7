"""A sentence as a row of words with its numbers in place: what shapes are looked for in."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property, lru_cache
from itertools import groupby

from claimcheck.judge.phrases.same import Same, kept
from claimcheck.lexicon import Token, tokens
from claimcheck.record import Record
from claimcheck.records.claim import Claim
from claimcheck.records.document import Part

_FOLLOWS = 3
"""Characters between two sentences that follow each other."""
MARKED: tuple[Part, ...] = ("byline", "caption", "biography", "boilerplate")
"""Parts of an article whose numbers raise no findings of their own. (A dateline is only a date, which must exist.)"""


class Line(Record, eq=False, dict=True):
    """One sentence. ``text`` has a space before every item: a word in lower case, or ``#kind:n`` for ``claims[n]``.

    A range has the kind "count-range". ``items`` are those of ``text``; ``words`` has the token of each, None for a
    number.
    """

    text: str
    items: tuple[str, ...]
    claims: tuple[Claim, ...]
    words: tuple[Token | None, ...]

    @cached_property
    def bag(self) -> frozenset[str]:
        """The items, each once and in no order."""
        return frozenset(self.items)

    @cached_property
    def kinds(self) -> frozenset[str]:
        """The kinds of number it holds: "count", "money-range"."""
        return frozenset(item[1:].rpartition(":")[0] for item in self.items if item.startswith("#"))

    @cached_property
    def row(self) -> tuple[str, ...]:
        """The items in their order, a number by its kind."""
        return tuple(item[1:].rpartition(":")[0] if item.startswith("#") else item for item in self.items)

    @cached_property
    def numbers(self) -> tuple[tuple[int, Claim], ...]:
        """The numbers in text order, each behind the index of its item."""
        return tuple((at, claim) for at in range(len(self.items)) if (claim := self.claim(at)) is not None)

    def place(self, claim: Claim) -> int:
        """The index of the item that this very number is; ValueError where the sentence does not hold it."""
        for at, other in self.numbers:
            if other is claim:
                return at
        raise ValueError(f"{claim.surface!r} is no number of this sentence")

    def claim(self, index: int) -> Claim | None:
        """The number that is item n, None where a word stands."""
        item = self.items[index]
        return self.claims[int(item.rpartition(":")[2])] if item.startswith("#") else None

    def item(self, offset: int) -> int:
        """The index of the item that begins at an offset of ``text``."""
        return self.text.count(" ", 0, offset) - 1

    def before(self, index: int, reach: int) -> list[str]:
        """The words before an item, nearest first; numbers are left out."""
        near = self.words[max(0, index - reach) : index]
        return [word.lower for word in reversed(near) if word is not None]

    @property
    def lower(self) -> frozenset[str]:
        """All words of the sentence, those of its numbers too ("several")."""
        sentence = self.claims[0].sentence
        return frozenset(token.lower for token in tokens(sentence.text, sentence.start))


def lines(
    claims: Iterable[Claim], wanted: Callable[[Sequence[Claim]], bool] = lambda claims: True
) -> Iterator[Line]:
    """The sentences of one text that hold these claims, each once, repeated and marked parts left out.

    A sentence is cut into words only where its claims are ``wanted``: that takes longer than all the rest.
    """
    for _, group in groupby(claims, key=lambda claim: claim.sentence.start):
        here = [claim for claim in group if not claim.quantity.derived]
        if here and speaks(here[0]) and wanted(here):
            yield _line(Same(here))


def joined(one: Line, other: Line) -> Line | None:
    """Two sentences as one row of words, with the full stop between them; None unless the second follows the first."""
    first, second = one.claims[-1].sentence, other.claims[0].sentence
    if first.part != second.part or not 0 <= second.start - first.end <= _FOLLOWS:
        return None
    by = len(one.claims)
    moved = tuple(
        f"{head}:{int(number) + by}" if item.startswith("#") else item
        for item in other.items
        for head, _, number in (item.rpartition(":"),)
    )
    items = (*one.items, *moved)
    return Line(f" {' '.join(items)} ", items, (*one.claims, *other.claims), (*one.words, *other.words))


def speaks(claim: Claim) -> bool:
    """Whether a claim may raise a finding: not from a caption or byline, nor from words said before."""
    return claim.part not in MARKED and not claim.sentence.repeated


@kept
@lru_cache(maxsize=8192)  # every rule that looks for shapes asks for the same sentences of a text
def _line(claims: Same[Claim]) -> Line:
    sentence = claims[0].sentence
    row: list[str] = []
    words: list[Token | None] = []
    at, marked = 0, -1
    for token in tokens(sentence.text, sentence.start):
        while at < len(claims) and claims[at].quantity.end <= token.start:
            at += 1
        if at < len(claims) and claims[at].quantity.start < token.end:
            while at < len(claims) and claims[at].quantity.start < token.end:
                if marked != at:
                    row.append(f"#{kind(claims[at])}:{at}")
                    words.append(None)
                    marked = at
                if claims[at].quantity.end >= token.end:
                    break
                at += 1  # "1887-1861" is one word and two years
            continue
        row.append(
            "–" if _is_dash(sentence.text, token, sentence.start, row) else token.lower.replace("#", "*")
        )
        words.append(token)
    if not row or row[-1] not in (".", "!", "?"):
        row.append(".")
        words.append(Token(sentence.end, sentence.end, ".", ".", is_word=False))
    return Line(" " + " ".join(row) + " ", tuple(row), tuple(claims), tuple(words))


def _is_dash(text: str, token: Token, begins: int, row: Sequence[str]) -> bool:
    """Whether a hyphen stands for a dash: alone behind a word ("the bus - 38 pupils"), not in "12 - year - old"."""
    at = token.start - begins
    spaced = token.text == "-" and text[at - 1 : at + 2] == " - "
    return spaced and bool(row) and row[-1][-1:].isalpha() and "-" not in row[-2:]


def kind(claim: Claim) -> str:
    """The kind of a number as slots name it: a range of counts is a "count-range"."""
    quantity = claim.quantity
    spread = quantity.amount.kind == "between" or (
        quantity.date is not None and quantity.date.end is not None
    )
    return f"{quantity.kind}-range" if spread and quantity.kind != "score" else quantity.kind
