"""The closed sets of names that a rule may use."""

from __future__ import annotations

from typing import Literal, get_args

Compared = Literal[
    "measure", "subject", "for_whom", "event", "place", "period", "scope", "role", "modality", "attribution",
    "kind", "unit", "source",
]  # fmt: skip
"""What ``same`` and ``different`` may name: the facets of a pairing, and what a number has of its own."""

Where = Literal[
    "kind",  # kind of the quantity: count, money, duration …
    "dimension",  # dimension of its unit: time, length, currency …
    "unit",  # name of its unit: hour, dollar, percent …
    "measure",  # what sort of figure: deaths, attendance …
    "subject",  # lemma of the counted noun
    "class",  # class of the counted noun: person, vehicle …
    "event",  # class or noun of the event
    "place",  # place as named
    "scope",  # total, subset …
    "role",  # level, increment, change …
    "modality",  # asserted, estimated …
    "speaker",  # key of who says it
    "part",  # part of the article: body, title …
    "text",  # a pattern (RE2) found in the sentence
]
"""What ``where`` may name: which claims a rule looks at."""

MESSAGE_SIDES = ("left", "right")
MESSAGE_FIELDS = (
    "source", "name", "publisher", "surface", "value", "unit", "measure", "subject", "event", "place",
    "period", "speaker", "sentence", "line",
)  # fmt: skip
"""What a message may name, as ``{left.source}``; a check may add ``{check.…}`` fields of its own."""

COMPARED: tuple[str, ...] = get_args(Compared)
WHERE: tuple[str, ...] = get_args(Where)
OUTCOMES = ("conflict", "update", "rounding", "compatible", "not-compared")
