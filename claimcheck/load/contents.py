"""The bytes of a file to its texts: which format reads them, and which of them a process of its own should read."""

from __future__ import annotations

import re
from collections.abc import Callable
from importlib import import_module
from typing import Any

from claimcheck.limits import DEFAULTS, Limits
from claimcheck.load.content import Records
from claimcheck.load.formats import FORMATS, HTML, IN_PROCESS, LIMITED, RECORDS, TABLES, TEXT
from claimcheck.load.tables.grid import Grids
from claimcheck.record import replace

Found = Records | Grids
Reader = Callable[[bytes, str], Found]
"""Bytes and the suffix of their name, in lower case, to texts or tables; SourceError when they cannot be read."""

_WEB_PAGE = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]{0,200}>\s*)?<(?:!doctype\s+html|html)\b", re.IGNORECASE
)
# A field named "html": as it is, as JSON may spell it, or in an encoding in which it looks otherwise.
_MAY_HOLD_HTML = re.compile(rb"html|\\u", re.IGNORECASE)


def read_content(raw: bytes, suffix: str, limits: Limits = DEFAULTS) -> Found:
    """The texts or tables of some bytes, read in this process."""
    several = RECORDS.get(suffix) or TABLES.get(suffix)
    name = several or FORMATS.get(suffix, TEXT)
    if name == TEXT and _WEB_PAGE.match(raw):
        content = import_module(HTML).read(raw)
        return Records(
            (replace(content, warnings=("is a web page, and was read as one", *content.warnings)),)
        )
    read = import_module(name).read
    found: Any = read(raw, limits) if name in LIMITED else read(raw)
    return Records((found,)) if several is None else found


def is_risky(raw: bytes, suffix: str) -> bool:
    """Whether a library that unpacks or parses would have to touch the bytes: it may crash, hang or swell."""
    if looks_risky(suffix):
        return True
    if suffix in RECORDS:
        return _MAY_HOLD_HTML.search(raw) is not None or not _is_utf8(raw)
    return FORMATS.get(suffix, TEXT) == TEXT and _WEB_PAGE.match(raw) is not None


def looks_risky(suffix: str) -> bool:
    """Whether it is so by the suffix alone."""
    return (RECORDS.get(suffix) or TABLES.get(suffix) or FORMATS.get(suffix, TEXT)) not in IN_PROCESS


def _is_utf8(raw: bytes) -> bool:
    try:
        raw.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return b"\0" not in raw
