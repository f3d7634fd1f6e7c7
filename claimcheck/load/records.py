"""One record of a content system to one text: its fields, checked; a source is not trusted in any of them."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping, Sequence
from typing import Any

from claimcheck.errors import Problem, SourceError
from claimcheck.load.content import Content, Records
from claimcheck.record import replace

FIELDS = ("id", "title", "text", "html", "publisher", "author", "published", "url")
_LONGEST_ID, _LONGEST_VALUE = 200, 500
_UNSAFE = re.compile(r"[\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
_UNDECODED = re.compile(r"[\x00\ud800-\udfff]")
_SHOWN = 8  # names of unknown fields in one warning


def records(rows: Sequence[tuple[str, Any]], warnings: Sequence[str]) -> Records:
    """The texts of rows, each with its place ("line 3"); what is no record of a text is named and passed over.

    SourceError when no row is one.
    """
    told = list(warnings)
    contents: list[Content] = []
    unknown: dict[str, None] = {}
    taken: set[str] = set()
    for place, row in rows:
        content = _record(place, row, told)
        if content is None:
            continue
        unknown |= dict.fromkeys(name for name in row if name not in FIELDS)
        if content.record in taken:
            told.append(f"{place}: a second record with the id '{content.record}'")
        taken.add(content.record or "")
        contents.append(content)
    if not contents:
        raise SourceError(
            Problem(
                "records",
                "holds no record of a text" + (f": {told[0]}" if told else ""),
                advice=f"A record has an id and a text, or html. Its fields are {', '.join(FIELDS)}.",
            )
        )
    return Records(tuple(contents), tuple(told), tuple(unknown))


def not_read(names: Sequence[str]) -> str:
    """What to say of fields that say nothing to claimcheck."""
    more = f" and {len(names) - _SHOWN} more" if len(names) > _SHOWN else ""
    named = ", ".join(name[:40] for name in names[:_SHOWN])
    return f"fields that are not read: {named}{more} (those that are: {', '.join(FIELDS)})"


def _record(place: str, row: Any, told: list[str]) -> Content | None:
    if not isinstance(row, Mapping):
        told.append(f"{place}: not a record with fields: passed over")
        return None
    read = {name: value for name in FIELDS if (value := _field(place, row, name, told)) is not None}
    if not read.get("text") and not read.get("html"):
        told.append(f"{place}: a record without a text: passed over")
        return None
    content = _content(read)
    said = {
        name: read[name][:_LONGEST_VALUE]
        for name in ("title", "publisher", "author", "published", "url")
        if read.get(name)
    }
    if "url" in said and not re.match(r"https?://", said["url"], re.IGNORECASE):
        told.append(f"{place}: the url is no web address: left out")
        del said["url"]
    return replace(
        content,
        said={**content.said, **said},
        origin="record",
        plain=False,
        record=_id(place, read, told),
        keys=_short(row),
    )


def _short(row: Mapping[str, Any]) -> dict[str, str]:
    """The fields that hold a word or a number, by their names in lower case; a text itself is none of them."""
    return {
        name.lower(): str(value).strip()[:_LONGEST_VALUE]
        for name, value in row.items()
        if name not in ("text", "html") and isinstance(value, str | int) and str(value).strip()
    }


def _content(read: Mapping[str, str]) -> Content:
    if read.get("text"):
        return Content(read["text"])
    from claimcheck.load.formats import html

    return html.page(read["html"], fragment=True)


def _field(place: str, row: Mapping[str, Any], name: str, told: list[str]) -> str | None:
    """A field as text; what is none is named."""
    value = row.get(name)
    if value is None:
        return None
    if name in ("id", "published") and isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    if name == "author" and isinstance(value, list) and all(isinstance(one, str) for one in value):
        value = ", ".join(value)
    if not isinstance(value, str):
        told.append(f"{place}: '{name}' is not a text: left out")
        return None
    if _UNDECODED.search(value):
        told.append(f"{place}: '{name}' holds characters that are none, shown as �")
        value = _UNDECODED.sub("�", value)
    return value if name in ("text", "html") else value.strip()


def _id(place: str, read: Mapping[str, str], told: list[str]) -> str:
    """The record's id, without what could lead out of a folder; without one, a name made of the text."""
    given = read.get("id", "")
    if not given:
        return hashlib.sha256((read.get("text") or read["html"]).encode("utf-8", "replace")).hexdigest()[:12]
    parts = [part for part in re.split(r"[/\\]", _UNSAFE.sub("", given)) if part not in ("", ".", "..")]
    safe = "/".join(parts)[:_LONGEST_ID]
    if not safe:
        safe = hashlib.sha256(given.encode("utf-8", "replace")).hexdigest()[:12]
    if safe != given:
        told.append(f"{place}: the id '{given[:60]}' is not fit for a name: called '{safe[:60]}'")
    return safe
