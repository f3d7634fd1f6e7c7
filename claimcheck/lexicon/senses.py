"""The table ``rules/wording/opposites.yaml``, compiled: words that give one figure another sense."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import lru_cache

from claimcheck.lexicon.compiled import compiled
from claimcheck.lexicon.lemmas import Lemmas, lemmas_of, noun_lemma
from claimcheck.lexicon.tokens import Token
from claimcheck.record import Record, field
from claimcheck.rulebook import Vocabulary

Places = frozenset[tuple[int, int]]
Pair = tuple[frozenset[str], frozenset[str]]


def places_of(table: Sequence[Sequence[Sequence[str]]]) -> Mapping[str, Places]:
    """The words of rows of groups, each with the rows, and groups of a row, that it stands in."""
    places: dict[str, set[tuple[int, int]]] = defaultdict(set)
    for row, groups in enumerate(table):
        for group, words in enumerate(groups):
            for word in words:
                places[word].add((row, group))
    return {word: frozenset(found) for word, found in places.items()}


class Senses(Record, eq=False):
    """``pairs``: words of which one says the opposite of the other, "profit" and "loss", in their dictionary forms;
    ``things`` those that name two things, "imports" and "exports"; ``moments`` those of what is done on a day.

    ``behind``: the same of small words right behind a figure: "19 for the budget". ``denying``: words behind which
    something is said not to be so; ``refusing`` those that may be no more than what was done. ``beating`` stands
    between the winner and the loser of a result, ``losing`` between the loser and the winner.
    """

    pairs: tuple[Pair, ...] = ()
    things: tuple[Pair, ...] = ()
    moments: tuple[Pair, ...] = ()
    behind: tuple[Pair, ...] = ()
    sorts: Mapping[str, Places] = field(default_factory=dict)
    """Nouns by the rows, and groups of a row, that they stand in: two groups of one row never name one thing."""
    holding: frozenset[str] = frozenset()
    """Verbs whose subject the figure behind them belongs to."""
    keeping: frozenset[str] = frozenset()
    """Verbs behind which stands all that somebody has."""
    taking: frozenset[str] = frozenset()
    """Verbs behind which a smaller figure is a part of what there is."""
    passed: frozenset[str] = frozenset()
    """Small words that may stand between such a verb and its subject."""
    denying: frozenset[str] = frozenset()
    refusing: frozenset[str] = frozenset()
    beating: frozenset[str] = frozenset()
    losing: frozenset[str] = frozenset()
    being: frozenset[str] = frozenset()
    days: frozenset[str] = frozenset()
    breaks: frozenset[str] = frozenset()
    """Words and marks behind which another clause begins."""
    perfect: frozenset[str] = frozenset()
    joins: frozenset[str] = frozenset()
    """Words between two figures of which each has its own holder."""
    listed: frozenset[str] = frozenset()
    """Words before the next name of a list."""
    articles: frozenset[str] = frozenset()
    negatives: tuple[str, ...] = ()
    """Syllables that make a word its opposite: "uninsured"."""
    lemmas: Lemmas = field(default_factory=lambda: Lemmas({}, {}, frozenset()))

    def forms(self, word: str) -> frozenset[str]:
        """A word as written, in lower case, and its dictionary forms."""
        low = word.lower()
        return frozenset((low, noun_lemma(low), self.lemmas.verb(low)))

    def done(self, words: Sequence[Token], at: int) -> bool:
        """Whether a word is a verb that tells of what has been done: "opened", "has cut"."""
        if at and words[at - 1].lower in self.perfect:
            return True
        low = words[at].lower
        return self.lemmas.past(low) and self.lemmas.verb(low) != low


@lru_cache(maxsize=8)
def senses(vocabulary: Vocabulary) -> Senses:
    """The compiled table of a vocabulary."""
    table, moves = vocabulary.table("opposites"), vocabulary.table("moves")

    def pairs(key: str) -> tuple[Pair, ...]:
        return tuple((frozenset(one), frozenset(other)) for one, other in table[key])

    clauses = vocabulary.table("clauses")
    return compiled(
        Senses,
        table,
        moves,
        pairs=pairs("pairs"),
        things=pairs("things"),
        moments=pairs("moments"),
        behind=pairs("behind"),
        sorts=places_of(table["sorts"]),
        holding=frozenset((*table["holding"], *vocabulary.table("holders")["active"])),
        passed=frozenset((*clauses["auxiliaries"], *clauses["adverbs"])),
        days=frozenset(vocabulary.table("subjects")["days"]),
        breaks=frozenset(vocabulary.table("modality")["breaks"]),
        articles=frozenset(clauses["articles"]),
        lemmas=lemmas_of(vocabulary),
    )
