"""The words of a ranking: the order it goes by ("largest"), the noun behind it, and what bounds it ("in Ondar")."""

from __future__ import annotations

from functools import lru_cache

from claimcheck.lexicon import Lemmas, Token, lemmas_of
from claimcheck.lexicon.compiled import compiled
from claimcheck.record import Record
from claimcheck.rulebook import Vocabulary

LONGEST_NOUN, LONGEST_LIMIT = 3, 4
"""Words of a noun with what describes it, and of a limit behind it."""
OWNED = ("'s", "’s", "'", "’")


class RankWords(Record, eq=False):
    """The table ``rules/wording/rankings.yaml``, compiled."""

    orders: dict[tuple[str, ...], str]
    links: frozenset[str]
    pronouns: frozenset[str]
    limiting: frozenset[str]
    ends: frozenset[str]
    no_things: frozenset[str]
    determiners: frozenset[str]
    small_words: frozenset[str]
    lemmas: Lemmas
    record: tuple[str, ...]
    this_or_last: frozenset[str]
    articles: frozenset[str]
    being: tuple[str, ...]
    """Verbs, a space on both sides, behind which stands who has the rank."""


@lru_cache(maxsize=8)
def rank_words(vocabulary: Vocabulary) -> RankWords:
    """The compiled rankings of a vocabulary."""
    table = vocabulary.table("rankings")
    clauses = vocabulary.table("clauses")
    small = ("determiners", "prepositions", "conjunctions", "pronouns", "breaks")
    return compiled(
        RankWords,
        table,
        clauses,
        orders={tuple(word.split()): order for order, words in table["orders"].items() for word in words},
        small_words=frozenset[str]().union(*(clauses[key] for key in small)),
        lemmas=lemmas_of(vocabulary),
        record=tuple(f" {words}" for words in table["record"]),
        being=tuple(f" {word} " for word in table["being"]),
    )


class Noun(Record):
    """The words of a noun phrase as one, its limits, and where it ends."""

    text: str
    among: frozenset[str]
    last: int


def order_at(row: list[Token], at: int, words: RankWords) -> tuple[str | None, int]:
    for length in (2, 1):
        found = words.orders.get(tuple(token.lower for token in row[at : at + length]))
        if found is not None:
            return found, at + length
    return None, at


def noun_at(row: list[Token], at: int, words: RankWords) -> Noun | None:
    """The noun phrase that begins at a word, up to what ends it, with the limits behind it."""
    told: list[str] = []
    while at < len(row) and not _ends(row[at], words) and row[at].lower not in words.limiting:
        told.append(words.lemmas.noun(row[at].lower))
        at += 1
    if not 0 < len(told) <= LONGEST_NOUN:
        return None
    among: set[str] = set()
    while at < len(row) and row[at].lower in words.limiting:
        dated = row[at].lower == "on"
        first = at = at + (row[at].lower not in words.this_or_last)
        limit: list[str] = []
        while (
            at < len(row)
            and not _ends(row[at], words)
            and (at == first or row[at].lower not in words.limiting)
        ):
            limit.append(row[at].lower)
            at += 1
        if not 0 < len(limit) <= LONGEST_LIMIT:
            return None
        if not dated:
            among.add(" ".join(word for word in limit if word not in words.articles))
    return Noun(" ".join(told), frozenset(among), at)


def _ends(token: Token, words: RankWords) -> bool:
    return (
        not (token.is_word or token.text in OWNED)
        or token.lower in words.ends
        or words.lemmas.past(token.lower)
    )
