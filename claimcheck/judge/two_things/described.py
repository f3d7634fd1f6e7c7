"""Two things of one noun that the words before it tell apart: "the north car park", "the south car park"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from claimcheck.judge.phrases.same import kept
from claimcheck.judge.two_things.clause import KEPT, Clause
from claimcheck.lexicon import tokens
from claimcheck.lexicon.senses import Places
from claimcheck.lexicon.tokens import Token

_REACH = 3
"""Words behind a describing one among which its noun stands: "the south long-stay car park"."""


class Described(NamedTuple):
    """A describing word, as written, with its places in a table and the words behind it that may be the noun it
    describes, in their dictionary forms, and names there; one of a group of people describes nothing."""

    word: str
    places: Places
    nouns: tuple[str, ...] = ()
    names: frozenset[str] = frozenset()


def described_apart(one: Clause, other: Clause) -> str | None:
    """Whether a word before a noun, or one of people, says that the other figure is of something else."""
    found = _of_one_noun(_described(one), _described(other)) or _of_one_noun(_counted(one), _counted(other))
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
        # "the central city of Homs" and "the western city of Homs" are one
        if noun is not None and left.names.isdisjoint(right.names):
            return f"the one is of a {left.word} {noun}, the other of a {right.word} {noun}"
    return None


def _two_names(one: Clause, other: Clause) -> str | None:
    """Whether one text names two things of one noun: "the Leeds depot", "the Hull depot"."""
    mine, theirs = _names_before_nouns(one), _names_before_nouns(other)
    for noun in mine.keys() & theirs.keys():
        if mine[noun].isdisjoint(theirs[noun]):
            return f"the one is of the {min(mine[noun])} {noun}, the other of the {min(theirs[noun])} {noun}"
    return None


def _names_before_nouns(clause: Clause) -> Mapping[str, set[str]]:
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
        if _in_two_groups(left.places, right.places) and not _said(left, theirs) and not _said(right, mine)
    ]


def _in_two_groups(one: Places, other: Places) -> bool:
    """Whether two words stand in two groups of a row."""
    return any(
        row == its and (row, group) not in other and (its, place) not in one
        for row, group in one
        for its, place in other
    )


def _said(one: Described, row: Sequence[Described]) -> bool:
    """Whether the other text has such a word too, so that its figure may be of the same thing."""
    return any(one.places == other.places for other in row)


@kept
@lru_cache(maxsize=KEPT)
def _described(clause: Clause) -> Sequence[Described]:
    """The describing words, each once, but for those of who tells the figure: "state officials say"."""
    table = clause.table
    found = (
        Described(word, places, *_noun_behind(row[n + 1 :], clause))
        for row in (clause.before, clause.behind)
        for n, word, places in _listed(row, clause, table.describing)
    )
    return tuple(dict.fromkeys(found))


@kept
@lru_cache(maxsize=KEPT)
def _counted(clause: Clause) -> Sequence[Described]:
    """The words of the sentence that say which of several things a figure is of, each once: "the second phase"."""
    rows = (clause.before, clause.behind) if _twice(clause) else (tokens(clause.claim.sentence.text),)
    found = (
        Described(word, places, _noun_behind(row[n + 1 :], clause)[0])
        for row in rows
        for n, word, places in _listed(row, clause, clause.table.counting)
    )
    return tuple(dict.fromkeys(found))


def _twice(clause: Clause) -> bool:
    """Whether a sentence counts two things, of which only its clause tells the one of a figure."""
    return len(clause.sentence_words & clause.table.counting.keys()) > 1


@kept
@lru_cache(maxsize=KEPT)
def _groups(clause: Clause) -> Sequence[Described]:
    """The words of people in a clause, or before it, each once: "Among Turkish girls, 89 percent …"."""
    row = [*clause.fronted, *clause.words]
    told = {token.lower for token in row} - clause.teller
    groups = clause.table.groups
    return tuple(Described(word, groups[word]) for word in sorted(told & groups.keys()))


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


def _noun_behind(row: Sequence[Token], clause: Clause) -> tuple[tuple[str, ...], frozenset[str]]:
    """The noun behind a describing word with the nouns before it, and the names that stand there: up to a number or a
    mark, small words before the noun left out ("the north of the island", "the central city of Homs")."""
    nouns: list[str] = []
    names: set[str] = set()
    done = False
    for token in row[: 2 * _REACH]:
        if not (token.is_word or token.lower == "'s"):
            break
        if token.text[0].isupper():
            names.add(token.lower)
        elif token.lower in clause.table.small:
            done = bool(nouns)
        elif token.is_word and not done and len(nouns) < _REACH:
            nouns.append(clause.table.lemmas.noun(token.lower))
    return tuple(nouns), frozenset(names)
