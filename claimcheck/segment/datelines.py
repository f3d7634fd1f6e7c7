"""A dateline before a text's first words: "MARL, 3 March 2025 (Reuters) - "."""

from __future__ import annotations

import re

from claimcheck.calendar import is_month_or_weekday, month_named
from claimcheck.lexicon.part_cues import PartCues

_HEAD = re.compile(r"\W{0,3}[^\n]{3,100}?\s(?:-{1,2}|—|–|-\s-)\s")
_WORD = re.compile(r"(?<!\w)[^\W\d_][\w.’']*")
_DATE = re.compile(r"(?:\d{1,2} )?([^\W\d_]+)\b")


def dateline_end(text: str, start: int, end: int, cues: PartCues) -> int:
    """Where the dateline ends that ``text[start:end]`` begins with: behind its dash; 0 where there is none.

    It holds a day with its number and names, of a place or of who sent it, and nothing else. "On 3 March, a Monday -
    the worst day yet - 40 people died" has none.
    """
    head = _HEAD.match(text, start, end)
    if head is None or not any(map(str.isdigit, head[0])):
        return 0
    words = _WORD.findall(head[0])
    names = [word for word in words if not _of_a_date(word)]
    if len(names) in (0, len(words)) or any(
        name[0].islower() and name not in cues.particles for name in names
    ):
        return 0  # "March 3 - A fire kills 12" is a line of a chronicle
    then = _DATE.match(text, head.end(), end)
    lasts = then is not None and _of_a_date(then[1])  # "Marl Festival, 12 June - 14 June"
    apart = ("," in head[0] or "(" in head[0]) and words[0].lower() not in cues.no_places
    return head.end() if apart and not lasts else 0


def _of_a_date(word: str) -> bool:
    """Whether a word names a month, also cut short ("Nov."), or a day of the week."""
    return is_month_or_weekday(word.rstrip(".")) or month_named(word) is not None
