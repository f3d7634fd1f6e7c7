"""What is wrong with a configuration, in words and at its place in the file."""

from __future__ import annotations

from pathlib import Path

from pydantic_core import ErrorDetails

from claimcheck.errors import Problem
from claimcheck.record import replace
from claimcheck.rulebook.mistakes import suggestion
from claimcheck.settings.places import Key, nearest, places

_PLAIN = {
    "bool_type": "true or false",
    "bool_parsing": "true or false",
    "dict_type": "a table",
    "list_type": "a list, in square brackets",
    "tuple_type": "a list, in square brackets",
    "string_type": "a text, in quotation marks",
    "int_type": "a whole number",
    "int_parsing": "a whole number",
}
"""What a value must be, in words, by what is wrong with it."""


def explained(error: ErrorDetails, names: list[str], path: Path, text: str, above: Key) -> Problem:
    """What is wrong with a value of the table at ``above``, whose keys have these names."""
    key = tuple(part for part in error["loc"])
    shown = ".".join(str(part) for part in key if isinstance(part, str))
    advice = None
    if error["type"] == "extra_forbidden":
        message = f"unknown key '{shown}'{suggestion(str(key[-1]), names)}"
        plain = [name for name in names if not name.startswith("max-")]
        limits = ", and the limits, which 'claimcheck config show' lists" if len(plain) < len(names) else ""
        advice = f"The keys are {', '.join(plain)}{limits}."
    elif error["type"] == "missing":
        message = f"'{shown}' is missing"
    elif error["type"] in ("string_too_short", "string_pattern_mismatch"):
        message = f"'{shown}' is empty"
    elif key[:1] == ("severity",) and len(key) > 1 and error["type"] == "dict_type":
        message = f"'{shown}' must stand in a table that says for which texts: [severity.\"**\"]"
    elif error["type"] in _PLAIN:
        message = f"'{shown}' must be {_PLAIN[error['type']]}"
    elif error["type"] == "value_error":
        message = f"'{shown}' {error['ctx']['error']}"
    else:
        message = f"'{shown}' {error['msg'].replace('Input should be', 'must be')}"
    return problem_at(path, text, (*above, *key), message, advice)


def in_line_order(problems: list[Problem]) -> list[Problem]:
    """The mistakes from the top of the file down, what all keys are told once."""
    told: set[str] = set()
    ordered = []
    for problem in sorted(problems, key=lambda one: (one.line or 0, one.column or 0)):
        again = problem.advice in told
        ordered.append(replace(problem, advice=None) if again else problem)
        told.add(problem.advice or "")
    return ordered


def problem_at(path: Path, text: str, key: Key, message: str, advice: str | None = None) -> Problem:
    """A problem with the value of a key, at its place or that of the nearest key that holds it."""
    place = nearest(places(text), key)
    if place is None:
        return Problem("configuration", message, str(path), advice=advice)
    line, column = place
    return Problem("configuration", message, str(path), line, column, text.split("\n")[line - 1], advice)
