"""The wording by which a text speaks of itself, compiled once for each vocabulary."""

from __future__ import annotations

import re
from functools import lru_cache

from claimcheck.record import Record
from claimcheck.rulebook import Vocabulary


class Cues(Record, eq=False):
    """Patterns and word lists of ``rules/wording/parts.yaml``."""

    byline: re.Pattern[str]
    posted: re.Pattern[str]
    not_posted: frozenset[str]
    credits: re.Pattern[str]
    furniture: frozenset[str]
    furniture_beginnings: tuple[str, ...]
    agencies: frozenset[str]
    unfinished: frozenset[str]


@lru_cache(maxsize=8)
def cues_of(vocabulary: Vocabulary) -> Cues:
    """The cues that a vocabulary holds."""
    table = vocabulary.table("parts")

    def any_of(key: str) -> str:
        return "|".join(re.escape(word) for word in sorted(table[key], key=len, reverse=True))

    agencies = "|".join(map(re.escape, table["credit_agencies"]))
    signed = rf"[A-Z][a-z]\w*\s?/\s?(?:{agencies})\b|\b(?:{agencies})/[A-Z][a-z]"
    return Cues(
        byline=re.compile(
            rf"(?:{any_of('byline')})(?:\s*:\s*|\s+|(?=[A-Z]{{2}}))(?-i:(?=[A-Z]))", re.IGNORECASE
        ),
        posted=re.compile(rf"\b(?:{any_of('posted')})(?=\W|$)", re.IGNORECASE),
        not_posted=frozenset(table["not_posted"]),
        credits=re.compile(rf"(?<!\w)(?:{any_of('credits')})|(?-i:{signed})", re.IGNORECASE),
        furniture=frozenset(table["furniture"]),
        furniture_beginnings=tuple(table["furniture_beginnings"]),
        agencies=frozenset(table["agencies"]),
        unfinished=frozenset(table["unfinished"]),
    )
