"""A dateline before a text's first words: "MARL, 3 March 2025 (Reuters) - "."""

from __future__ import annotations

import re

from claimcheck.calendar import is_month_or_weekday
from claimcheck.lexicon.part_cues import PartCues

_HEAD = re.compile(r"\W{0,3}[^\n]{3,100}?\s(?:-{1,2}|—|–|-\s-)\s")
_WORD = re.compile(r"[^\W\d_][\w.’']*")


def dateline_end(text: str, start: int, end: int, cues: PartCues) -> int:
    """Where the dateline ends that ``text[start:end]`` begins with: behind its dash; 0 where there is none.

    It holds a day with its number, and else only names: of a place, and of who sent it. "On 3 March, a Monday - the
    worst day yet - 40 people died" has none.
    """
    head = _HEAD.match(text, start, end)
    if head is None or not any(map(str.isdigit, head[0])):
        return 0
    words = _WORD.findall(head[0])
    names = [word for word in words if not is_month_or_weekday(word.rstrip("."))]
    if len(names) == len(words) or any(name[0].islower() and name not in cues.particles for name in names):
        return 0
    apart = not names or "," in head[0] or "(" in head[0]
    return head.end() if apart and words[0].lower() not in cues.no_places else 0
