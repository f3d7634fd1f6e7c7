"""Words as they are compared, without accents: one paper's "Erdoğan" is another's "Erdogan"."""

from __future__ import annotations

import re
from unicodedata import normalize

_APART = {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i"}
"""Letters that no mark can be taken from, as papers without them write them."""
_APART |= {letter.upper(): plain.capitalize() for letter, plain in _APART.items() if letter not in "ßı"}
_APART["’"] = "'"


class _Table(dict[int, str]):
    """For :meth:`str.translate`: a Latin letter without its accents; letters of other scripts stay."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        base = normalize("NFD", char)[0]
        self[code] = base if base.isascii() and base.isalpha() else char
        return self[code]


_TABLE = _Table({ord(letter): plain for letter, plain in _APART.items()})
_UMLAUT = re.compile(r"[äöüÄÖÜ]")
_GERMAN = re.compile(r"([aou])e")


def bare(words: str) -> str:
    """The words without accents and with straight apostrophes: "São Tomé’s" as "Sao Tome's"."""
    return words if words.isascii() else words.translate(_TABLE)


def plain(words: str) -> str:
    """Words without accents, in small letters."""
    return bare(words).lower()


def spelt(words: str) -> str:
    """A name as :func:`plain` gives it, its German letters as one: "Müller" and "Mueller" as "muller"."""
    return _GERMAN.sub(r"\1", plain(words))


def alike(one: str, other: str) -> tuple[str, str]:
    """Two names as they are held against each other; only an umlaut in one of them makes "ue" a "u" in the other, as
    Paez is no Paz."""
    same = spelt if _UMLAUT.search(one + other) else plain
    return same(one), same(other)
