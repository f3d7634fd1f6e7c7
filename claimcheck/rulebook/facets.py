"""The closed sets of names that a rule may use."""

from __future__ import annotations

from typing import Literal, get_args

from claimcheck.records.claim import ActSort, Modality, Role, Scope
from claimcheck.records.document import Part
from claimcheck.records.pairing import FACETS
from claimcheck.records.quantity import QuantityKind

COMPARED: tuple[str, ...] = (*FACETS, "kind", "unit", "source")
"""What ``same`` and ``different`` may name: the facets of a pairing, and what a number has of its own."""

Where = Literal[
    "kind",  # kind of the quantity: count, money, duration …
    "dimension",  # dimension of its unit: time, length, currency …
    "unit",  # name of its unit: hour, dollar, percent …
    "measure",  # what sort of figure: deaths, attendance …
    "subject",  # lemma of the counted noun
    "class",  # class of the counted noun: person, vehicle …
    "event",  # class or noun of the event
    "act",  # the sort of its act: once, bound (a beginning or an end), lasting
    "place",  # place as named
    "scope",  # total, subset …
    "role",  # level, increment, change …
    "modality",  # asserted, estimated …
    "speaker",  # key of who says it
    "part",  # part of the article: body, title …
    "text",  # a pattern (RE2) found in the sentence
]
"""What ``where`` may name: which claims a rule looks at."""

CLOSED: dict[str, tuple[str, ...]] = {
    "kind": get_args(QuantityKind),
    "scope": get_args(Scope),
    "role": get_args(Role),
    "modality": get_args(Modality),
    "part": get_args(Part),
    "act": get_args(ActSort),
}
"""The values that some keys of ``where`` can have."""

FROM_TABLES = {
    "measure": ("measures", "measures"),
    "class": ("heads", "classes"),
    "event": ("events", "events"),
}
"""Keys of ``where`` whose values are the entries of a table: the table's name and the key in it."""

MESSAGE_SIDES = ("left", "right")
MESSAGE_FIELDS = (
    "source", "name", "surface", "value", "unit", "measure", "subject", "event", "place", "period", "speaker",
    "sentence",
)  # fmt: skip
"""What a message may name, as ``{left.source}``; besides them ``{reason}``."""

OUTCOMES = ("conflict", "update", "rounding", "compatible", "not-compared")
