"""Where a Markdown text shows code between fences: stretches of code points, in order."""

from __future__ import annotations

import re

_FENCE = re.compile(r"^[ \t>]*(?P<mark>`{3,}|~{3,})[^\r\n]*", re.MULTILINE)


def fences(text: str, start: int) -> list[tuple[int, int]]:
    """The stretches of a text from ``start`` on that are fenced, each with its fences; one that is not closed lasts
    to the end."""
    spans: list[tuple[int, int]] = []
    opened: re.Match[str] | None = None
    for fence in _FENCE.finditer(text, start):
        if opened is None:
            opened = fence
        elif fence["mark"].startswith(opened["mark"][0] * len(opened["mark"])):
            spans.append((opened.start(), fence.end()))
            opened = None
    if opened is not None:
        spans.append((opened.start(), len(text)))
    return spans
