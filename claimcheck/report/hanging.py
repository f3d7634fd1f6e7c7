"""A paragraph that hangs under the word it begins with."""

from __future__ import annotations

import textwrap

_LEAST = 20  # columns for the text, however narrow the screen


def hanging(start: str, text: str, columns: int) -> str:
    """``start`` and ``text`` in lines of ``columns``, those after the first under the text."""
    return textwrap.fill(
        " ".join(text.split()),
        max(columns, len(start) + _LEAST),
        initial_indent=start,
        subsequent_indent=" " * len(start),
        break_on_hyphens=False,
    )
