"""Every error that claimcheck raises on purpose.

    ClaimcheckError
    ├── UsageError        a flag, a setting or a combination of them that makes no sense
    ├── SourceError       a text that could not be read
    ├── RulebookError     one or more mistakes in rule, wording, number or unit files
    ├── OutputError       a report that could not be written
    └── InternalError     claimcheck itself is at fault

Each says where (file:line:column when there is one), what is wrong in the user's words, and what
to do next. All of them end the command with exit code 2: the tool failing never looks like the
article failing.
"""

from __future__ import annotations

from claimcheck.record import Record


class Problem(Record):
    """One thing that could not be done; a row of ``errors`` in the JSON.

    ``line`` and ``column`` start at 1; ``excerpt`` is the offending line as written, so that a
    report can draw a caret under ``column``. Texts are untrusted: a sink filters them.
    """

    code: str
    message: str
    path: str | None = None
    line: int | None = None
    column: int | None = None
    excerpt: str | None = None
    advice: str | None = None

    @property
    def place(self) -> str:
        """``path:line:column`` as far as it is known; empty when nothing is."""
        parts = [self.path or ""]
        if self.line is not None:
            parts.append(str(self.line))
            if self.column is not None:
                parts.append(str(self.column))
        return ":".join(parts) if self.path or self.line is not None else ""

    def __str__(self) -> str:
        place = self.place
        text = f"{place}: {self.message}" if place else self.message
        return f"{text} ({self.advice})" if self.advice else text


class ClaimcheckError(Exception):
    """What all of claimcheck's own errors are; carries one or more :class:`Problem`."""

    code = "error"

    def __init__(self, *problems: Problem | str) -> None:
        self.problems: tuple[Problem, ...] = tuple(
            Problem(self.code, p) if isinstance(p, str) else p for p in problems
        )
        super().__init__("\n".join(str(p) for p in self.problems))


class UsageError(ClaimcheckError):
    """A flag, a setting or a combination of them that makes no sense."""

    code = "usage"


class SourceError(ClaimcheckError):
    """A text that could not be read."""

    code = "source"


class RulebookError(ClaimcheckError):
    """Mistakes in rule, wording, number or unit files: all of them, not only the first."""

    code = "rulebook"


class OutputError(ClaimcheckError):
    """A report that could not be written."""

    code = "output"


class InternalError(ClaimcheckError):
    """claimcheck itself is at fault."""

    code = "internal"
