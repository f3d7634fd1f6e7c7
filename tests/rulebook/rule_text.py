"""A rule file to break: one sound rule, and a way to change it."""

from __future__ import annotations

from pathlib import Path

SOUND = """\
version: 1
rules:
  - id: boats-differ
    summary: Two sources give different numbers of boats.
    severity: error
    where: {subject: boat, kind: count}
    same: [event]
    check: values-differ
    with: {hedged: 5%}
    message: "{left.source} says {left.surface}; {right.source} says {right.surface}."
    examples:
      - name: two fleets
        sources: {wire: The fleet had 12 boats., paper: The fleet had 19 boats.}
        conflict: {wire: 12 boats, paper: 19 boats}
"""


def changed(old: str, new: str) -> str:
    """The sound rule with one thing in it changed."""
    assert SOUND.count(old) == 1, f"{old!r} is not there once"
    return SOUND.replace(old, new)


def write(folder: Path, text: str | bytes, name: str = "boats.yaml") -> Path:
    """Put a rule file into a folder."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return path
