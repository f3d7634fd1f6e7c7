"""One module for each input format; a format is added with its module and its line here."""

from __future__ import annotations

from types import ModuleType

from claimcheck.load.formats import markdown, text

FORMATS: dict[str, ModuleType] = {
    ".txt": text,
    ".text": text,
    ".md": markdown,
    ".markdown": markdown,
}
"""Suffix in lower case → the module whose ``read(raw: bytes) -> Content`` reads such a file."""
