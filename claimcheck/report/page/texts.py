"""A text in full, with every number marked by what became of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from claimcheck.record import Record
from claimcheck.records.claim import Claim
from claimcheck.records.quantity import Unread
from claimcheck.records.source import Source
from claimcheck.report.figures import figure
from claimcheck.report.page.statuses import WORDS, Link, Standing, Status

_STRENGTH: dict[Status, int] = {
    "conflict": 0,
    "contradicted": 0,
    "disputed": 0,
    "noted": 1,
    "unsupported": 1,
    "agrees": 2,
    "supported": 2,
    "alone": 3,
    "unread": 4,
}
_ALONE = Standing("alone", ())


class Mark(Record):
    """A number of the text. ``links`` lead to its findings; ``told`` says what was read, and what became of it."""

    anchor: str
    status: Status
    told: str
    links: tuple[Link, ...]


class Stretch(Record):
    """Some words of the text, marked where they are a number."""

    text: str
    mark: Mark | None = None


def anchor(source: int, start: int) -> str:
    """The id on the page of the number at ``start`` of the source with this number."""
    return f"n{source}-{start}"


def stretches(
    source: Source,
    number: int,
    claims: Sequence[Claim],
    unread: Sequence[Unread],
    standing: Mapping[str, Standing],
) -> tuple[Stretch, ...]:
    """The whole text cut at its numbers. Where two overlap, the one in the graver finding is marked."""
    marks = [
        (claim.quantity.start, claim.quantity.end, _mark(claim, number, standing.get(claim.id, _ALONE)))
        for claim in claims
    ]
    marks += [
        (u.start, u.end, Mark(anchor(number, u.start), "unread", f"{WORDS['unread']}: {u.reason}", ()))
        for u in unread
    ]
    found: list[Stretch] = []
    at, used = 0, set[str]()
    for start, end, mark in _without_overlaps(marks):
        if start > at:
            found.append(Stretch(source.text[at:start]))
        if mark.anchor not in used and start < end:
            used.add(mark.anchor)
            found.append(Stretch(source.text[start:end], mark))
            at = end
    if at < len(source.text):
        found.append(Stretch(source.text[at:]))
    return tuple(found)


def _mark(claim: Claim, number: int, standing: Standing) -> Mark:
    read = figure(claim.quantity)
    told = f"read as {read}; {WORDS[standing.status]}"
    if standing.how:
        told += f": {standing.how}"
    elif standing.links:
        told += f": {standing.links[0].topic}"
    return Mark(anchor(number, claim.quantity.start), standing.status, told, standing.links)


def _without_overlaps(marks: Sequence[tuple[int, int, Mark]]) -> list[tuple[int, int, Mark]]:
    """The marks in text order without those that overlap a graver one."""
    kept: list[tuple[int, int, Mark]] = []
    for start, end, mark in sorted(marks, key=lambda m: (m[0], -m[1])):
        if kept and start < kept[-1][1]:
            if _STRENGTH[mark.status] < _STRENGTH[kept[-1][2].status]:
                kept[-1] = (start, end, mark)
            continue
        kept.append((start, end, mark))
    return kept
