"""Problems as people read them: where, what, the line with a caret, and what to do next."""

from __future__ import annotations

from typing import TYPE_CHECKING
from unicodedata import combining, east_asian_width

from claimcheck.errors import Problem
from claimcheck.report.visible import visible

if TYPE_CHECKING:
    from claimcheck.records.findings import Notice

_EXCERPT = 96
"""Characters of an offending line that are shown around the caret."""


def describe(problem: Problem) -> str:
    """The message for standard error, filtered, without a line break at its end."""
    place = f"{visible(problem.place)}: " if problem.place else ""
    lines = [f"claimcheck: {place}{visible(problem.message, keep_lines=True)}"]
    if problem.excerpt is not None:
        lines += _excerpt(problem.excerpt, problem.line, problem.column)
    if problem.advice:
        lines.append(f"  {visible(problem.advice, keep_lines=True)}")
    return "\n".join(lines)


def describe_notice(notice: Notice) -> str:
    """A warning for standard error, filtered."""
    return f"claimcheck: warning: {visible(str(notice))}"


def _excerpt(text: str, line: int | None, column: int | None) -> list[str]:
    at = min(max((column or 1) - 1, 0), len(text))
    first = max(0, at - _EXCERPT // 2)
    before, after = visible(text[first:at]), visible(text[at : first + _EXCERPT])
    if first > 0:
        before = "…" + before
    label = "" if line is None else str(line)
    rows = [f"  {label} | {before}{after}{'…' if first + _EXCERPT < len(text) else ''}".rstrip()]
    if column is not None:
        rows.append(f"  {' ' * len(label)} | {' ' * _columns(before)}^")
    return rows


def _columns(text: str) -> int:
    """How many columns a terminal gives to ``text``."""
    return sum(0 if combining(c) else 2 if east_asian_width(c) in "WF" else 1 for c in text)
