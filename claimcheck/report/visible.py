"""The filter for untrusted text: what a reader cannot see, and what a terminal or a CI runner would obey.

Texts, file names, rule texts and metadata come from outside. Each passes :func:`visible` on its way
to a terminal, and a finished page passes :func:`defused`, because a line break may move any word to
the start of a line.
"""

from __future__ import annotations

import re
from unicodedata import category

# Invisible although Unicode does not file them under "format": fillers, a joiner and blank vowels,
# and the block of tags and supplementary variation selectors, which can carry a hidden message.
_BLANK = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0")
_LINE_BREAK = re.compile(r"\r\n|[\n\r]")

# CI runners obey "::command::" at the start of a line, "##[command]" and "##vso[...]" anywhere, and
# "section_start:" at the start of a line. Colour codes may stand in front of the words.
_COMMAND = re.compile(r"##(?=\w*\[)")
_LINE_COMMAND = re.compile(r"(?m)^((?:[^\S\n]|\x1b\[[0-9;]*m)*)(?::(:)|(section)_(?=start:|end:))")


def hidden(character: str) -> bool:
    """Whether a reader would not see this character, or a terminal would obey it. Line breaks count."""
    if character.isprintable():
        return character in _BLANK
    code = ord(character)
    return (
        category(character) in ("Cc", "Cf", "Cs", "Zl", "Zp")
        or 0xE0000 <= code <= 0xE0FFF
        or 0xFDD0 <= code <= 0xFDEF
        or code & 0xFFFE == 0xFFFE
    )


def visible(text: str, *, keep_lines: bool = False) -> str:
    """``text`` with every hidden character shown instead of sent: safe for any terminal, harmless to read.

    Control characters become their pictures ("␛") or "\\x85"; direction marks, zero-width and other
    format characters and lone surrogates become "<U+202E>"; tabs become a space. A line break becomes
    a space, or "\\n" with ``keep_lines``. Ordinary text comes back as it is, and so does the result
    of an earlier call.
    """
    if text.isascii() and text.isprintable():  # most strings: nothing to look for letter by letter
        return defused(text)
    if not text.isprintable():
        text = _LINE_BREAK.sub("\n" if keep_lines else " ", text)
    for character in set(text) - {"\n"}:
        if hidden(character):
            text = text.replace(character, _shown(character))
    return defused(text)


def defused(page: str) -> str:
    """``page`` with a space put into whatever a CI runner would take for a command."""
    page = _COMMAND.sub("## ", page) if "##" in page else page
    return _LINE_COMMAND.sub(lambda m: f"{m[1]}: :" if m[2] else f"{m[1]}{m[3]} ", page)


def _shown(character: str) -> str:
    code = ord(character)
    if character == "\t":
        return " "
    if code < 0x20:
        return chr(0x2400 + code)
    if code == 0x7F:
        return "␡"
    if code < 0xA0:
        return f"\\x{code:02x}"
    return f"<U+{code:04X}>"
