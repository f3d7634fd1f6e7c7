"""Places in a row, as a sentence gives them: "the third son", "27th", "lap 19", "No. 26", "episode seven"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Annotated, NamedTuple

from pydantic import Field

from claimcheck.judge.phrases.line import Line
from claimcheck.lexicon import noun_lemma
from claimcheck.lexicon.marks import HYPHENS
from claimcheck.records.claim import Claim
from claimcheck.strict import Strict

_ARTICLES = ("a", "an", "one")
_NAMED_WITHIN = 3
_DIGITS = 4
_HYPHENS = tuple(HYPHENS)


class Labels(Strict):
    """Words by which a number is a place in a row."""

    ordinals: Annotated[dict[str, int], Field(min_length=1)]
    """Places in words; those in digits are read as numbers."""
    cardinals: dict[str, int] = Field(default_factory=dict)
    """Numbers in words behind a noun: "episode seven"."""
    signs: frozenset[str] = frozenset()
    """Words before the number of a place, which say nothing of what it numbers: "No. 26"."""
    no_nouns: frozenset[str] = frozenset()
    """Words beside a number that are not what it counts or numbers: "the top 10"."""


class Count(NamedTuple):
    """A number of things in a line: the item where it stands, how many it says at most, and what it may count.

    ``glued`` is the number of an adjective: "the 16-lap race".
    """

    at: int
    most: Decimal
    nouns: frozenset[str]
    claim: Claim
    glued: bool


class Place(NamedTuple):
    """A place: its number, its words, its items ``[first, last)`` in the line, and the nouns that it may number.

    ``claim`` is its number where it was read as one; ``label`` tells "lap 19" from "the 19th lap", ``sign`` "No. 19".
    """

    value: Decimal
    words: str
    first: int
    last: int
    nouns: frozenset[str]
    claim: Claim | None = None
    label: bool = False
    sign: bool = False


def counts_in(line: Line, labels: Labels) -> Iterator[Count]:
    """The numbers of a sentence that can say how many there are of something."""
    for at, claim in line.numbers:
        if claim.quantity.kind != "count" or claim.quantity.unit is not None:
            continue
        most = claim.quantity.amount.high
        if most is None or claim.quantity.amount.kind not in ("exact", "between"):
            continue
        nouns: frozenset[str] = frozenset()
        if claim.subject is not None and claim.subject.text:
            nouns = frozenset((claim.subject.head,)) | _lemmas_behind(line, at + 1, labels)
        if at > 1 and line.items[at - 1] == "numbered":
            nouns = frozenset((noun_lemma(line.items[at - 2]),))
        rest = claim.sentence.text[claim.quantity.number_end - claim.sentence.start :]
        yield Count(at, most, nouns, claim, rest.startswith(_HYPHENS))


def places(line: Line, labels: Labels) -> Iterator[Place]:
    """The places of a sentence: ordinals, and numbers behind a noun or a sign."""
    for at, item in enumerate(line.items):
        claim = line.claim(at)
        if claim is not None and claim.quantity.kind == "ordinal":
            value = claim.quantity.amount.value
            if value is not None and claim.quantity.unit is None:
                yield Place(value, claim.surface, at, at + 1, _lemmas_behind(line, at + 1, labels), claim)
        elif item in labels.ordinals and not (at and line.items[at - 1] in _ARTICLES):
            yield Place(
                Decimal(labels.ordinals[item]), item, at, at + 1, _lemmas_behind(line, at + 1, labels)
            )
        else:
            label = _label(line, at, labels)
            if label is not None and (label.sign or line.items[label.first] not in labels.no_nouns):
                yield label


def _lemmas_behind(line: Line, at: int, labels: Labels) -> frozenset[str]:
    """The lemmas of the few words from an item on, up to a mark, a number or one of the words that are no nouns."""
    nouns = []
    for word in line.words[at : at + _NAMED_WITHIN]:
        if word is None or not word.is_word or word.lower in labels.no_nouns:
            break
        nouns.append(noun_lemma(word.lower))
    return frozenset(nouns)


def _label(line: Line, at: int, labels: Labels) -> Place | None:
    """The number at an item, where a noun or a sign stands right before it: "lap 19", "witness No. 26"."""
    value = _number(line, at, labels.cardinals)
    before = at - 1
    while before >= 0 and line.items[before] in labels.signs:
        before -= 1
    sign = before < at - 1
    noun = line.words[before] if before >= 0 else None
    if value is None or noun is None or (not sign and not noun.is_word):
        return None
    words = " ".join((*line.items[before + 1 : at], f"{value:f}")).replace(" . ", ". ")
    if noun.is_word and not sign:
        words = f"{noun.lower} {words}"
    bare = not noun.is_word or (sign and noun.lower in labels.no_nouns)  # "stands at number 46"
    named = frozenset() if bare else frozenset((noun_lemma(noun.lower),))
    return Place(value, words, before + sign, at + 1, named, line.claim(at), label=True, sign=sign)


def _number(line: Line, at: int, cardinals: Mapping[str, int]) -> Decimal | None:
    """The whole number at an item: a bare count, digits that were read as a label, or a small number in words."""
    claim, item = line.claim(at), line.items[at]
    if claim is not None:
        bare = claim.quantity.kind == "count" and claim.quantity.amount.kind == "exact"
        alone = claim.subject is None or not claim.subject.text
        return claim.quantity.amount.value if bare and alone and claim.surface.isalnum() else None
    if line.items[at + 1 : at + 2] == (":",):
        return None  # the time of a match
    if item.isdecimal() and len(item) < _DIGITS:
        return Decimal(int(item))
    return Decimal(cardinals[item]) if item in cardinals else None
