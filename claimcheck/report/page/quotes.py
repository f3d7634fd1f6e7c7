"""A sentence with its numbers marked, cut at the far ends where it is long."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from claimcheck.record import Record, replace
from claimcheck.records.claim import Claim

_LONGEST = 420
"""Characters kept on either side of the marked numbers."""


class Piece(Record):
    """Some words of a sentence; ``marked`` where they are a number of the finding, in the colour of its side."""

    text: str
    marked: bool = False
    colour: str = ""


def pieces(claims: Sequence[Claim], colours: Mapping[str, str]) -> tuple[Piece, ...]:
    """The one sentence in which ``claims`` stand, cut around their numbers; ``colours`` by claim id."""
    sentence, at = claims[0].sentence, 0
    text = sentence.text
    found: list[Piece] = []
    for claim in sorted(claims, key=lambda claim: claim.quantity.start):
        first = min(max(claim.quantity.start - sentence.start, at), len(text))
        last = min(max(claim.quantity.end - sentence.start, first), len(text))
        if first < last:
            found += [Piece(_flat(text[at:first])), Piece(_flat(text[first:last]), True, colours[claim.id])]
            at = last
    found.append(Piece(_flat(text[at:])))
    found[0] = replace(found[0], text=_tail(found[0].text))
    found[-1] = replace(found[-1], text=_head(found[-1].text))
    return tuple(piece for piece in found if piece.text)


def _flat(text: str) -> str:
    words = " ".join(text.split())
    if not words:
        return " " if text else ""
    return f"{' ' * text[0].isspace()}{words}{' ' * text[-1].isspace()}"


def _tail(text: str) -> str:
    if len(text) <= _LONGEST:
        return text.lstrip()
    kept = text[-_LONGEST:]
    return "… " + (kept.partition(" ")[2] or kept)


def _head(text: str) -> str:
    if len(text) <= _LONGEST:
        return text.rstrip()
    kept = text[:_LONGEST]
    return (kept.rpartition(" ")[0] or kept) + " …"
