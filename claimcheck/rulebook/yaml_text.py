"""The text of a YAML file: decoded, without control characters, with the places of its characters."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import Any

from claimcheck.rulebook.mistakes import MistakeError, Place

_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
_LINE_END = re.compile(r"\r\n|\n|\r")


def decoded(raw: bytes, most: int) -> str:
    """The text of a file; raises :class:`MistakeError` where it is too long, no UTF-8, or holds what no text does."""
    if len(raw) > most:
        raise MistakeError(f"the file has more than {most:,} bytes", Place(1, 1), raised("max-rule-bytes"))
    encoding = "utf-16" if raw[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    try:
        text = raw.decode(encoding)
    except UnicodeDecodeError as error:
        before = raw[: error.start].decode(encoding, "replace")
        raise MistakeError(
            "the file is not valid UTF-8 text", Lines(before).at(len(before)), "Save it as UTF-8."
        ) from None
    found = _CONTROL.search(text)
    if found:
        raise MistakeError(
            f"the file has the control character U+{ord(found.group()):04X}", Lines(text).at(found.start())
        )
    return text


class Lines:
    """Where the lines of a text begin: after \\n, \\r\\n and \\r, as everywhere in claimcheck.

    The YAML library also ends lines at U+2028 and the like, so its own line numbers are not used.
    """

    def __init__(self, text: str) -> None:
        self._starts = [0, *(end.end() for end in _LINE_END.finditer(text))]

    def place(self, mark: Any) -> Place:
        """Line and column of a mark of the library; the start of the text when it has none."""
        return self.at(mark.index if mark is not None else 0)

    def at(self, offset: int) -> Place:
        """Line and column of a character."""
        line = bisect_right(self._starts, offset)
        return Place(line, offset - self._starts[line - 1] + 1)


def raised(limit: str) -> str:
    """What to do about a limit."""
    return f"Raise {limit} in the configuration if the file is sound."
