"""What reports call the sorts of figures."""

from __future__ import annotations

from collections.abc import Mapping

from claimcheck.record import Record, field


class Labels(Record):
    """By measure: its ``names`` ("people killed" for deaths), and those of its ``rates`` ("price" for so much a share);
    the ``nouns`` that are names themselves where it has none ("bail"); the ``kinds`` that it is given in."""

    names: Mapping[str, str] = field(default_factory=dict)
    rates: Mapping[str, str] = field(default_factory=dict)
    nouns: Mapping[str, frozenset[str]] = field(default_factory=dict)
    kinds: Mapping[str, frozenset[str]] = field(default_factory=dict)
