"""The wording by which the parts of an article are told apart, compiled once for each vocabulary."""

from __future__ import annotations

import re
from functools import lru_cache

from claimcheck.record import Record
from claimcheck.rulebook import Vocabulary


class Cues(Record, eq=False):
    """Patterns and word lists of ``rules/wording/parts.yaml``."""

    byline: re.Pattern[str]
    posted: re.Pattern[str]
    credits: re.Pattern[str]
    furniture: frozenset[str]
    furniture_beginnings: tuple[str, ...]
    furniture_anywhere: re.Pattern[str]
    biography: re.Pattern[str]
    unfinished: frozenset[str]


@lru_cache(maxsize=8)
def cues(vocabulary: Vocabulary) -> Cues:
    """The cues that a vocabulary holds."""
    table = vocabulary.table("parts")

    def any_of(key: str) -> str:
        return "|".join(re.escape(str(word)) for word in sorted(table[key], key=len, reverse=True))

    titles = any_of("biography_titles")
    name = r"[A-Z][\w.’'-]+(?:\s+(?:[A-Z][\w.’'-]*|de|van|von|al|bin|and)){1,5}"
    agencies = "|".join(map(re.escape, table["credit_agencies"]))
    signed = rf"[A-Z][a-z]\w*\s?/\s?(?:{agencies})\b|\b(?:{agencies})/[A-Z][a-z]"
    return Cues(
        byline=re.compile(
            rf"(?:{any_of('byline')})(?:\s*:\s*|\s+|(?=[A-Z]{{2}}))(?-i:(?=[A-Z]))", re.IGNORECASE
        ),
        posted=re.compile(rf"\b(?:{any_of('posted')})(?=\W|$)", re.IGNORECASE),
        credits=re.compile(rf"(?<!\w)(?:{any_of('credits')})|(?-i:{signed})", re.IGNORECASE),
        furniture=frozenset(table["furniture"]),
        furniture_beginnings=tuple(table["furniture_beginnings"]),
        furniture_anywhere=re.compile(any_of("furniture_anywhere"), re.IGNORECASE),
        biography=re.compile(
            rf"\A{name}(?:,[^.]{{0,80}},)?(?i:\s+is\s+(?:an?\s+|the\s+)?(?:[\w-]+\s+){{0,4}}(?:{titles})\b"
            rf"|[^.]{{0,60}}\b(?:{any_of('biography')})\b)"
        ),
        unfinished=frozenset(table["unfinished"]),
    )
