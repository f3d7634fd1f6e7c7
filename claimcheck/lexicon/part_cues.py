"""The wording by which a text speaks of itself, and its parts are told apart, compiled once for each vocabulary."""

from __future__ import annotations

import re
from functools import lru_cache

from claimcheck.lexicon.compiled import compiled
from claimcheck.record import Record
from claimcheck.rulebook import Vocabulary

_NAME = r"[A-Z][\w.’'-]+(?:\s+(?:[A-Z][\w.’'-]*|de|van|von|al|bin|and)){1,5}"


class PartCues(Record, eq=False):
    """Patterns and word lists of ``rules/wording/parts.yaml``."""

    byline: re.Pattern[str]
    posted: re.Pattern[str]
    not_posted: frozenset[str]
    credits: re.Pattern[str]
    furniture: frozenset[str]
    furniture_beginnings: tuple[str, ...]
    furniture_anywhere: re.Pattern[str]
    biography: re.Pattern[str]
    agencies: frozenset[str]
    unfinished: frozenset[str]
    particles: frozenset[str]
    """Small words inside the name of a place."""
    no_places: frozenset[str]
    """Words that begin no name of a place."""


@lru_cache(maxsize=8)
def part_cues(vocabulary: Vocabulary) -> PartCues:
    """The cues that a vocabulary holds."""
    table = vocabulary.table("parts")

    def any_of(key: str) -> str:
        return "|".join(re.escape(word) for word in sorted(table[key], key=len, reverse=True))

    agencies = "|".join(map(re.escape, table["credit_agencies"]))
    signed = rf"[A-Z][a-z]\w*\s?/\s?(?:{agencies})\b|\b(?:{agencies})/[A-Z][a-z]"
    member = rf"\s+is\s+(?:an?\s+|the\s+)?(?:[\w-]+\s+){{0,4}}(?:{any_of('biography_titles')})\b"
    return compiled(
        PartCues,
        table,
        byline=re.compile(
            rf"(?:{any_of('byline')})(?:\s*:\s*|\s+|(?=[A-Z]{{2}}))(?-i:(?=[A-Z]))", re.IGNORECASE
        ),
        posted=re.compile(rf"\b(?:{any_of('posted')})(?=\W|$)", re.IGNORECASE),
        credits=re.compile(rf"(?<!\w)(?:{any_of('credits')})|(?-i:{signed})", re.IGNORECASE),
        furniture_anywhere=re.compile(any_of("furniture_anywhere"), re.IGNORECASE),
        biography=re.compile(
            rf"\A{_NAME}(?:,[^.]{{0,80}},)?(?i:{member}|[^.]{{0,60}}\b(?:{any_of('biography')})\b)"
        ),
        particles=frozenset(vocabulary.table("places")["particles"]),
        no_places=frozenset(vocabulary.table("clauses")["prepositions"]),
    )
