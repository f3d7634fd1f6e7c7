"""The closed sets of names that a rule may use."""

from __future__ import annotations

from claimcheck.records.pairing import FACETS

COMPARED = (*FACETS, "kind", "unit", "source")
"""What ``same`` and ``different`` may name: the facets of a pairing, and what two numbers have of themselves."""

WHERE = (
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
)
"""What ``where`` may name: which claims a rule looks at."""

MESSAGE_SIDES = ("left", "right")
MESSAGE_FIELDS = (
    "source", "name", "publisher", "surface", "value", "unit", "measure", "subject", "event", "place", "period",
    "speaker", "sentence", "line",
)  # fmt: skip
"""What a message may name, as ``{left.source}``; a check may add ``{check.…}`` fields of its own."""

OUTCOMES = ("conflict", "update", "rounding", "compatible", "not-compared")
SEVERITIES = ("error", "warning", "info")
STATUSES = ("stable", "experimental")
