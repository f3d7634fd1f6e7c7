"""Two things of one noun that the words before it tell apart: "the north car park", "the south car park"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from claimcheck.judge.ruling import Facts
from claimcheck.lexicon import noun_lemma, tokens
from claimcheck.lexicon.senses import Senses
from claimcheck.lexicon.tokens import Token
from claimcheck.records.claim import Claim

_REACH = 3
"""Words behind a describing one among which its noun stands: "the south long-stay car park"."""


class Described(NamedTuple):
    """A describing word, as written, with the places it has among those of ``rules/wording/opposites.yaml``, and the
    words behind it that may be the noun it describes, in their dictionary forms."""

    word: str
    places: frozenset[tuple[int, int]]
    nouns: tuple[str, ...]


def told_apart(left: Claim, right: Claim, facts: Facts) -> str | None:
    """Why two figures are of two things of one noun, in words; None where nothing tells that."""
    if left.quantity.kind == "ordinal":
        return None  # "the second largest city", "the third largest city"
    mine, theirs = _described(left, facts.senses), _described(right, facts.senses)
    for one in mine:
        for other in theirs:
            if not _apart(one.places, other.places):
                continue
            noun = next((noun for noun in one.nouns if noun in other.nouns), None)
            if noun is not None and not _said(one, theirs) and not _said(other, mine):
                return f"the one is of a {one.word} {noun}, the other of a {other.word} {noun}"
    return None


def _apart(one: frozenset[tuple[int, int]], other: frozenset[tuple[int, int]]) -> bool:
    return one.isdisjoint(other) and any(row == its for row, _ in one for its, _ in other)


def _said(one: Described, row: list[Described]) -> bool:
    """Whether the other text has the same describing word, so that its figure may be of the same thing."""
    return any(not one.places.isdisjoint(other.places) for other in row)


def _described(claim: Claim, senses: Senses) -> list[Described]:
    """The describing words of the clause of a figure, but for those of who tells it: "state officials say"."""
    row = tokens(claim.sentence.text, claim.sentence.start)
    breaks = [n for n, token in enumerate(row) if token.lower in senses.breaks]
    first = max((n + 1 for n in breaks if row[n].end <= claim.quantity.start), default=0)
    last = min((n for n in breaks if row[n].start >= claim.quantity.end), default=len(row))
    teller = claim.attribution.words if claim.attribution is not None else frozenset()
    found = []
    for n in range(first, last):
        word = row[n].lower
        places = senses.describing.get(word) or senses.describing.get(noun_lemma(word))
        if places and word not in teller:
            found.append(Described(word, places, _behind(row[n + 1 : last], senses)))
    return found


def _behind(row: Sequence[Token], senses: Senses) -> tuple[str, ...]:
    """The first words up to a number or a mark, small ones left out: "the north of the island"."""
    words: list[str] = []
    for token in row:
        if len(words) == _REACH or not (token.is_word or token.lower == "'s"):
            break
        if token.is_word and token.lower not in senses.small:
            words.append(noun_lemma(token.lower))
    return tuple(words)
