"""The table ``rules/wording/two_things.yaml``, compiled: words by which two figures of one noun are of two things."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from claimcheck.lexicon.compiled import compiled, themselves
from claimcheck.lexicon.lemmas import Lemmas, lemmas_of
from claimcheck.lexicon.phrases import Forms, Phrases
from claimcheck.lexicon.senses import Places, places_of
from claimcheck.lexicon.tokens import Token
from claimcheck.record import Record, field
from claimcheck.rulebook import Vocabulary


class ApartWords(Record, eq=False):
    """``describing`` and ``counting``: words before a noun, ``groups`` words of people, by the rows and groups that
    they stand in: of one row, no two describe one thing.

    ``hoping``: what is hoped for, needed or forecast, but not behind ``hoped``; ``awaited`` the same behind a figure;
    ``purposes`` what a thing is made for;
    ``usual`` what mostly is. ``everywhere`` says that all is counted, ``partly`` that some of it is; ``placing``
    stands before a place. ``over`` and ``spans`` are of a whole time; ``now`` and ``so_far`` of
    today, ``finished`` of what is to come, ``by`` stands before the day of a count. ``others`` make it another thing.
    """

    describing: Mapping[str, Places] = field(default_factory=dict)
    counting: Mapping[str, Places] = field(default_factory=dict)
    groups: Mapping[str, Places] = field(default_factory=dict)
    hoping: Phrases[str] = field(default_factory=lambda: Phrases(()))
    hoped: frozenset[str] = frozenset()
    awaited: Phrases[str] = field(default_factory=lambda: Phrases(()))
    lasting: Phrases[str] = field(default_factory=lambda: Phrases(()))
    """Those of ``hoping`` that say it of a length of time too, without the words of needing: who "needed 12 hours" was
    done in 12 hours."""
    purposes: Phrases[str] = field(default_factory=lambda: Phrases(()))
    usual: Phrases[str] = field(default_factory=lambda: Phrases(()))
    everywhere: Phrases[str] = field(default_factory=lambda: Phrases(()))
    partly: Phrases[str] = field(default_factory=lambda: Phrases(()))
    placing: frozenset[str] = frozenset()
    over: frozenset[str] = frozenset()
    spans: frozenset[str] = frozenset()
    now: Phrases[str] = field(default_factory=lambda: Phrases(()))
    remaining: frozenset[str] = frozenset()
    """Those of ``now`` that tell what is left."""
    so_far: Phrases[str] = field(default_factory=lambda: Phrases(()))
    at_first: Phrases[str] = field(default_factory=lambda: Phrases(()))
    """Phrases by which a figure is not what there was in the end."""
    year_before: Phrases[str] = field(default_factory=lambda: Phrases(()))
    """Phrases by which a figure is the one that another is held against."""
    origins: frozenset[str] = frozenset()
    """Words between which and a figure "from" stands where it is the one that another came from."""
    finished: Phrases[str] = field(default_factory=lambda: Phrases(()))
    by: frozenset[str] = frozenset()
    by_time: frozenset[str] = frozenset()
    """Words that may stand between it and the day."""
    weekdays: Mapping[str, int] = field(default_factory=dict)
    """The days of the week by their number."""
    telling: frozenset[str] = frozenset()
    """Verbs that may stand between a word of hope and its figure: "a poll gave her 46 percent"."""
    having: frozenset[str] = frozenset()
    """Words behind a country by which a figure is its own."""
    countries: frozenset[str] = frozenset()
    """Countries, states and their capitals: a sentence that begins with one mostly tells of it."""
    streets: frozenset[str] = frozenset()
    """Nouns of streets, behind their names."""
    others: frozenset[str] = frozenset()
    kinds: frozenset[str] = frozenset()
    """Words before a noun that leave some of what it counts out: "gold" medals."""
    charged: frozenset[str] = frozenset()
    """Nouns for what somebody is charged with."""
    hours_of_day: Mapping[str, Places] = field(default_factory=dict)
    """Parts of a day by the rows and groups that they stand in."""
    at_hours: frozenset[str] = frozenset()
    """Words before them."""
    small_of_day: frozenset[str] = frozenset()
    """Words that may stand between."""
    doers: frozenset[str] = frozenset()
    """Who did what others died of."""
    with_doer: Phrases[str] = field(default_factory=lambda: Phrases(()))
    """Phrases before those who are counted with the others: "including"."""
    breaks: frozenset[str] = frozenset()
    """Words and marks behind which another clause begins."""
    small: frozenset[str] = frozenset()
    """Articles and prepositions, which may stand between a word and the noun it describes."""
    saying: frozenset[str] = frozenset()
    """Verbs of those who tell a figure, which are no deed that it is of."""
    lemmas: Lemmas = field(default_factory=lambda: Lemmas({}, {}, frozenset()))

    def forms(self, token: Token) -> Forms:
        """A word as written, in lower case, and its dictionary forms."""
        return _forms(self.lemmas, token.lower)


@lru_cache(maxsize=20_000)
def _forms(lemmas: Lemmas, word: str) -> Forms:
    """The forms of a word, once for all clauses that have it."""
    return frozenset((word, lemmas.noun(word), lemmas.verb(word)))


@lru_cache(maxsize=8)
def apart_words(vocabulary: Vocabulary) -> ApartWords:
    """The compiled table of a vocabulary."""
    table, clauses = vocabulary.table("two_things"), vocabulary.table("clauses")

    return compiled(
        ApartWords,
        table,
        describing=places_of(table["describing"]),
        counting=places_of(table["counting"]),
        groups=places_of(table["groups"]),
        hours_of_day=places_of(table["hours_of_day"]),
        hoping=themselves((*table["hoping"], *table["needing"])),
        lasting=themselves(table["hoping"]),
        weekdays=vocabulary.table("calendar")["weekdays"],
        countries=frozenset(vocabulary.table("places")["known"]),
        breaks=frozenset(vocabulary.table("modality")["breaks"]),
        small=frozenset((*clauses["determiners"], *clauses["prepositions"])),
        saying=frozenset(vocabulary.table("attribution")["verbs"]),
        lemmas=lemmas_of(vocabulary),
    )
