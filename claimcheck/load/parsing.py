"""JSON from outside: what the standard library lets pass in silence is an error here."""

from __future__ import annotations

import json
from typing import Any


class JSONMistakeError(Exception):
    """Why a text is not read as JSON; line and column from 1 where they are known."""

    def __init__(self, message: str, line: int | None = None, column: int | None = None) -> None:
        super().__init__(message)
        self.message, self.line, self.column = message, line, column


def parse(text: str) -> Any:
    """The value of a JSON text. Keys given twice, NaN and infinities are mistakes, and so are numbers
    and nestings beyond all measure."""
    try:
        return json.loads(text, object_pairs_hook=_mapping, parse_constant=_no_constant)
    except json.JSONDecodeError as error:
        raise JSONMistakeError(f"not JSON: {error.msg.lower()}", error.lineno, error.colno) from None
    except RecursionError:
        raise JSONMistakeError("nested too deeply") from None
    except ValueError:
        raise JSONMistakeError("holds a number with too many digits") from None


def _mapping(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made: dict[str, Any] = {}
    for key, value in pairs:
        if key in made:
            raise JSONMistakeError(f"the key '{key[:40]}' is given twice")
        made[key] = value
    return made


def _no_constant(name: str) -> Any:
    raise JSONMistakeError(f"{name} is not a number in JSON")
