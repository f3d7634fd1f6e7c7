"""A sentence with the numbers of its claims marked, cut around them where it is long."""

from __future__ import annotations

import re
from collections.abc import Sequence

from rich.text import Text

from claimcheck.records.claim import Claim
from claimcheck.report.options import Options
from claimcheck.report.visible import visible

_LINES = 2
"""A sentence that fills more lines than these is cut, unless everything is asked for."""


def quote(claims: Sequence[Claim], options: Options, width: int) -> Text:
    """The one sentence in which ``claims`` stand, in at most about two lines of ``width`` columns.

    Each number is bold and underlined in colour, and stands between «guillemets» without. The words
    between the first and the last number are never cut.
    """
    sentence = claims[0].sentence
    edges = _edges(claims)
    first, last = edges[0][0], edges[-1][1]
    marked = _marked(sentence.text, edges, options)
    before, after = _flat(sentence.text[:first]).lstrip(), _flat(sentence.text[last:]).rstrip()
    if not options.verbose:
        before, after = _cut(before, len(marked), after, width * _LINES - 14)
    return Text(before).append_text(marked).append(after)


def _edges(claims: Sequence[Claim]) -> list[tuple[int, int]]:
    """Where the numbers stand in their sentence, in text order and without overlap."""
    text, offset = claims[0].sentence.text, claims[0].sentence.start
    edges: list[tuple[int, int]] = []
    for claim in sorted(claims, key=lambda claim: claim.quantity.start):
        first = min(max(claim.quantity.start - offset, edges[-1][1] if edges else 0), len(text))
        last = min(max(claim.quantity.end - offset, first), len(text))
        if first < last or not edges:
            edges.append((first, last))
    return edges


def _marked(text: str, edges: Sequence[tuple[int, int]], options: Options) -> Text:
    """The words from the first number to the last, all numbers marked."""
    shown, at = Text(), edges[0][0]
    for first, last in edges:
        shown.append(_flat(text[at:first]))
        number = _flat(text[first:last])
        shown.append(number if options.colour else f"«{number}»", "bold underline")
        at = last
    return shown


def _flat(text: str) -> str:
    return re.sub(r"\s+", " ", visible(text))


def _cut(before: str, between: int, after: str, room: int) -> tuple[str, str]:
    """What fits of the words on both sides; the side that is shorter than its half lends the rest."""
    if len(before) + between + len(after) <= room:
        return before, after
    spare = max(room - between, 40)
    left = min(len(before), max(spare // 2, spare - len(after)))
    right = min(len(after), spare - left)
    if left < len(before):
        start = before.find(" ", len(before) - left)
        before = "… " + (before[start + 1 :] if start >= 0 else "")
    if right < len(after):
        end = after.rfind(" ", 0, right)
        after = (after[:end] if end >= 0 else "") + " …"
    return before, after
