"""The words by which a text points back to what it has told, and those by which it speaks of another part of it."""

from __future__ import annotations

from pydantic import Field

from claimcheck.strict import Strict


class Known(Strict):
    """``definite`` stands before a figure that is told as known ("the seven victims"), where none of ``parting`` stands
    with it ("the other seven") and none of ``narrowing`` follows its noun ("the seven who fled"). ``recalls``: what a
    noun says was told of those it counts ("victims" were killed). ``then``: words of a sentence about another time."""

    definite: frozenset[str] = frozenset()
    parting: frozenset[str] = frozenset()
    narrowing: frozenset[str] = frozenset()
    recalls: dict[str, frozenset[str]] = Field(default_factory=dict)
    then: frozenset[str] = frozenset()
