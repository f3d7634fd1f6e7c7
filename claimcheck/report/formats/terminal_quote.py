"""A claim's sentence with its number marked, cut around the number where it is long."""

from __future__ import annotations

import re

from rich.text import Text

from claimcheck.records.claim import Claim
from claimcheck.report.options import Options
from claimcheck.report.visible import visible

_LINES = 2
"""A sentence that fills more lines than these is cut, unless everything is asked for."""


def quote(claim: Claim, options: Options, width: int) -> Text:
    """The sentence of ``claim`` in at most about two lines of ``width`` columns.

    The number is bold and underlined in colour, and stands between «guillemets» without.
    """
    sentence, quantity = claim.sentence, claim.quantity
    first = min(max(quantity.start - sentence.start, 0), len(sentence.text))
    last = min(max(quantity.end - sentence.start, first), len(sentence.text))
    before, number, after = (
        _flat(part) for part in (sentence.text[:first], sentence.text[first:last], sentence.text[last:])
    )
    if not options.verbose:
        before, after = _cut(before.lstrip(), number, after.rstrip(), width * _LINES - 14)
    shown = Text(before.lstrip())
    shown.append(number if options.colour else f"«{number}»", "bold underline")
    shown.append(after.rstrip())
    return shown


def _flat(text: str) -> str:
    return re.sub(r"\s+", " ", visible(text))


def _cut(before: str, number: str, after: str, room: int) -> tuple[str, str]:
    """What fits of the words on both sides; the side that is shorter than its half lends the rest."""
    if len(before) + len(number) + len(after) <= room:
        return before, after
    spare = max(room - len(number), 40)
    left = min(len(before), max(spare // 2, spare - len(after)))
    right = min(len(after), spare - left)
    if left < len(before):
        start = before.find(" ", len(before) - left)
        before = "… " + (before[start + 1 :] if start >= 0 else "")
    if right < len(after):
        end = after.rfind(" ", 0, right)
        after = (after[:end] if end >= 0 else "") + " …"
    return before, after
