"""A sentence with the numbers of its claims marked, cut around them where it is long."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from rich.text import Text

from claimcheck.records.claim import Claim
from claimcheck.report.options import Options
from claimcheck.report.visible import visible

_LINES = 2
"""A sentence that fills more lines than these is cut, unless everything is asked for."""

_LEAST = 40
"""Columns of the words around a number that a quotation keeps, however narrow the page."""


class Mark(NamedTuple):
    """What stands before a number in its quotation ("✗"), and its style in colour."""

    sign: str
    style: str


PLAIN = Mark("", "bold underline")


def quote(
    claims: Sequence[Claim], options: Options, width: int, marks: Mapping[str, Mark] = MappingProxyType({})
) -> Text:
    """The one sentence in which ``claims`` stand, in at most about two lines of ``width`` columns.

    Each number is bold and underlined in colour, and stands between «guillemets» without; ``marks`` give those of
    some claims, by id, a sign and a style of their own. The words between the first and the last number are never cut.
    """
    sentence = claims[0].sentence
    edges = _edges(claims, marks)
    first, last = edges[0][0], edges[-1][1]
    marked = _marked(sentence.text, edges, options)
    before, after = _flat(sentence.text[:first]).lstrip(), _flat(sentence.text[last:]).rstrip()
    if not options.verbose:
        before, after = _cut(before, len(marked), after, width * _LINES - 14)
    return Text(before).append_text(marked).append(after)


def around(claim: Claim, options: Options, room: int) -> Text:
    """As much of a claim's sentence as ``room`` columns hold, its number in the middle and marked."""
    text = claim.sentence.text
    ((first, last, _),) = edges = _edges([claim], {})
    marked = _marked(text, edges, options)
    before, after = _cut(_flat(text[:first]).lstrip(), len(marked) + 4, _flat(text[last:]).rstrip(), room, 0)
    whole = Text(before).append_text(marked).append(after)
    if whole.cell_len > room:  # wide letters, or a number that is a sentence by itself
        whole.truncate(room, overflow="ellipsis")
    return whole


def _edges(claims: Sequence[Claim], marks: Mapping[str, Mark]) -> list[tuple[int, int, Mark]]:
    """Where the numbers stand in their sentence, in text order and without overlap."""
    text, offset = claims[0].sentence.text, claims[0].sentence.start
    edges: list[tuple[int, int, Mark]] = []
    for claim in sorted(claims, key=lambda claim: claim.quantity.start):
        first = min(max(claim.quantity.start - offset, edges[-1][1] if edges else 0), len(text))
        last = min(max(claim.quantity.end - offset, first), len(text))
        if first < last or not edges:
            edges.append((first, last, marks.get(claim.id, PLAIN)))
    return edges


def _marked(text: str, edges: Sequence[tuple[int, int, Mark]], options: Options) -> Text:
    """The words from the first number to the last, all numbers marked."""
    shown, at = Text(), edges[0][0]
    for first, last, mark in edges:
        shown.append(_flat(text[at:first]))
        number = mark.sign + _flat(text[first:last])
        shown.append(number if options.colour else f"«{number}»", mark.style)
        at = last
    return shown


def _flat(text: str) -> str:
    return re.sub(r"\s+", " ", visible(text))


def _cut(before: str, between: int, after: str, room: int, least: int = _LEAST) -> tuple[str, str]:
    """What fits of the words on both sides; the side that is shorter than its half lends the rest."""
    if len(before) + between + len(after) <= room:
        return before, after
    spare = max(room - between, least)
    left = min(len(before), max(spare // 2, spare - len(after)))
    right = min(len(after), spare - left)
    if left < len(before):
        start = before.find(" ", len(before) - left)
        before = "… " + (before[start + 1 :] if start >= 0 else "")
    if right < len(after):
        end = after.rfind(" ", 0, right)
        after = (after[:end] if end >= 0 else "") + " …"
    return before, after
