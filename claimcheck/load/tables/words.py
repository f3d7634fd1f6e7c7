"""What the headings of a table mean."""

from __future__ import annotations

from collections.abc import Mapping

from claimcheck.lexicon.compiled import compiled
from claimcheck.record import Record, field
from claimcheck.rulebook import Vocabulary
from claimcheck.units.lexicon import Units, units


class Words(Record):
    """What headings mean, as ``rules/wording/tables.yaml`` has it; nothing where no vocabulary is at hand."""

    places: frozenset[str] = frozenset()
    totals: frozenset[str] = frozenset()
    serials: frozenset[str] = frozenset()
    years: frozenset[str] = frozenset()
    counting: tuple[str, ...] = ()
    scales: Mapping[str, str] = field(default_factory=dict)
    hedges: tuple[str, ...] = ()
    units: Units | None = None

    @staticmethod
    def of(vocabulary: Vocabulary) -> Words:
        """The words of a vocabulary."""
        table, hedges = vocabulary.table("tables"), vocabulary.table("hedges")["before"].values()
        return compiled(
            Words, table, hedges=tuple(f"{one} " for kind in hedges for one in kind), units=units(vocabulary)
        )
