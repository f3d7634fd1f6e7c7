"""Two things of one noun that the words before it tell apart: "the north car park", "the south car park"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from claimcheck.judge.two_things.clause import KEPT, Clause
from claimcheck.lexicon import tokens
from claimcheck.lexicon.senses import Places
from claimcheck.lexicon.tokens import Token

_REACH = 3
"""Words behind a describing one among which its noun stands: "the south long-stay car park"."""


class Described(NamedTuple):
    """A describing word, as written, with its places in a table and the words behind it that may be the noun it
    describes, in their dictionary forms; one of a group of people describes nothing."""

    word: str
    places: Places
    nouns: tuple[str, ...] = ()


def described_apart(one: Clause, other: Clause) -> str | None:
    """Whether a word before a noun, or one of people, says that the other figure is of something else."""
    both = _described(one, clauses=True), _described(other, clauses=True)
    found = _of_one_noun(*both) or _of_one_noun(_described(one), _described(other))
    if found is None and one.claim.source == other.claim.source:
        found = _two_names(one, other)
    if found is not None or any(_counts_people(clause) for clause in (one, other)):
        return found  # "three men and two women": each has a figure of his own
    groups = _groups(one), _groups(other)
    return next((f"the one is of {a.word}, the other of {b.word}" for a, b in _pairs(*groups)), None)


def _of_one_noun(mine: Sequence[Described], theirs: Sequence[Described]) -> str | None:
    """Why two words before one noun make it two things."""
    for left, right in _pairs(mine, theirs):
        noun = next((noun for noun in left.nouns if noun in right.nouns), None)
        if noun is not None:
            return f"the one is of a {left.word} {noun}, the other of a {right.word} {noun}"
    return None


def _two_names(one: Clause, other: Clause) -> str | None:
    """Whether one text names two things of one noun: "the Leeds depot", "the Hull depot"."""
    mine, theirs = _named(one), _named(other)
    for noun in mine.keys() & theirs.keys():
        if mine[noun].isdisjoint(theirs[noun]):
            return f"the one is of the {min(mine[noun])} {noun}, the other of the {min(theirs[noun])} {noun}"
    return None


def _named(clause: Clause) -> Mapping[str, set[str]]:
    """The names that stand between "the" and a noun, by the noun."""
    found: dict[str, set[str]] = {}
    for row in (clause.before, clause.behind):
        for led, name, noun in zip(row, row[1:], row[2:], strict=False):
            plain = noun.is_word and noun.text.islower() and noun.lower not in clause.table.small
            if led.lower == "the" and name.is_word and name.text[0].isupper() and plain:
                found.setdefault(clause.table.lemmas.noun(noun.lower), set()).add(name.text)
    return found


def _counts_people(clause: Clause) -> bool:
    """Whether a figure is a count of people, or of what is not told."""
    noun = clause.claim.subject
    return clause.claim.quantity.kind == "count" and (noun is None or noun.cls == "person")


def _pairs(mine: Sequence[Described], theirs: Sequence[Described]) -> list[tuple[Described, Described]]:
    """The words of two clauses that describe two things, where neither clause has the other's."""
    return [
        (left, right)
        for left in mine
        for right in theirs
        if _apart(left.places, right.places) and not _said(left, theirs) and not _said(right, mine)
    ]


def _apart(one: Places, other: Places) -> bool:
    """Whether two words stand in two groups of a row."""
    return any(
        row == its and (row, group) not in other and (its, place) not in one
        for row, group in one
        for its, place in other
    )


def _said(one: Described, row: Sequence[Described]) -> bool:
    """Whether the other text has such a word too, so that its figure may be of the same thing."""
    return any(one.places == other.places for other in row)


@lru_cache(maxsize=KEPT)
def _described(clause: Clause, clauses: bool = False) -> Sequence[Described]:
    """The describing words of the sentence, or of the clause alone, each once, but for those of who tells the figure:
    "state officials say"."""
    rows = (clause.before, clause.behind) if clauses else (tokens(clause.claim.sentence.text),)
    found = (
        Described(word, places, _behind(row[n + 1 :], clause))
        for row in rows
        for n, word, places in _listed(row, clause, clause.table.describing)
    )
    return tuple(dict.fromkeys(found))


@lru_cache(maxsize=KEPT)
def _groups(clause: Clause) -> Sequence[Described]:
    """The words of people in the sentence of a clause, each once: "Among Turkish girls, 89 percent …"."""
    row = tokens(clause.claim.sentence.text)
    found = (Described(word, places) for _, word, places in _listed(row, clause, clause.table.groups))
    return tuple(dict.fromkeys(found))


def _listed(
    row: Sequence[Token], clause: Clause, table: Mapping[str, Places]
) -> list[tuple[int, str, Places]]:
    """The words of a row that a table has, with their places in both."""
    found = []
    for n, token in enumerate(row):
        places = table.get(token.lower) or table.get(clause.table.lemmas.noun(token.lower))
        if places and token.lower not in clause.teller:
            found.append((n, token.lower, places))
    return found


def _behind(row: Sequence[Token], clause: Clause) -> tuple[str, ...]:
    """The first words up to a number or a mark, small ones left out: "the north of the island"."""
    words: list[str] = []
    for token in row:
        if len(words) == _REACH or not (token.is_word or token.lower == "'s"):
            break
        if token.is_word and token.lower not in clause.table.small:
            words.append(clause.table.lemmas.noun(token.lower))
    return tuple(words)
