"""What a text says about itself: title, author, publisher and date of publication.

Each is taken only where the text says so, and kept with where it was found. A year alone ("© 2016")
is not made into a day.
"""

from __future__ import annotations

import re
from datetime import date

from claimcheck.calendar import names_weekday, parse_published
from claimcheck.lexicon.part_cues import PartCues, part_cues
from claimcheck.record import Record, field
from claimcheck.rulebook import Vocabulary

_LINE = re.compile(r"[^\r\n]+")
_HEAD, _TAIL = 14, 6  # lines at the top and the bottom in which a text speaks of itself
_LONGEST_TITLE = 220
_STOP = re.compile(r"[.!?…:;,][\s\"”’')\]]*$")
_CLOCK = re.compile(
    r"\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\s*(?:[ap]\.?\s?m\.?)?|\b\d{1,2}\s*[ap]\.?m\b\.?|[+-]\d{2}:?\d{2}\b",
    re.IGNORECASE,
)
_COPYRIGHT = re.compile(
    r"(?:©|\(c\)|\bcopyright\b)[\s:©]*(?:\d{4}(?:[-–]\d{4})?[\s,]*)?(?:by\s+)?(?P<who>[A-Z][^\d\n\r.,;|)]{2,60}?)?"
    r"[\s,.]*(?:\d{4})?[).\s]*(?:all rights reserved.*)?$",
    re.IGNORECASE,
)
_DATELINE_ENDS = 120  # characters of a line, by then; runs of blanks would take the cube of their length
_DATELINE = re.compile(
    r"\s*(?P<place>[A-Z][\w.’' -]{1,40}(?:,\s*[A-Z][\w.’' -]{1,30})?)?,?\s*(?P<day>[^()–—:;\n]{0,40}?)\s*"
    r"(?:\((?P<agency>[^()\n]{2,30})\))?\s*(?:--|—|–|-)\s"
)

_NAME = r"(?:[A-Z][\w.’'-]*|of|the|and|de|du|la|le|&)"
_MASTHEAD = re.compile(rf"{_NAME}(?: {_NAME}){{0,6}}\s*[,|·•:–—-]\s*[\w ,./-]*\b\d{{4}}\.?")
"""An outlet's name, a mark and a date: "The Marl Evening News, Thursday, April 18, 2024"."""
_OTHERS, _SAID = 3, 6
"""Longer words that may stand in a line beside its date and a weekday; behind "published" or an outlet's name more."""


class Metadata(Record):
    """What was found; ``origins`` names for each where."""

    title: str | None = None
    author: str | None = None
    publisher: str | None = None
    published: date | None = None
    origins: dict[str, str] = field(default_factory=dict)


def metadata(text: str, prose_start: int, vocabulary: Vocabulary) -> Metadata:
    """What ``text`` says about itself from ``prose_start`` on."""
    cues = part_cues(vocabulary)
    spans = [found.span() for found in _LINE.finditer(text, prose_start, prose_start + 20_000)]
    lines = [text[start:end].strip() for start, end in spans]
    numbered = [(at, line) for at, line in enumerate(lines) if line]
    tail = text[max(prose_start, len(text) - 2_000) :]
    closing = [line.strip() for line in _LINE.findall(tail) if line.strip()][-_TAIL:]
    found: dict[str, str] = {}
    origins: dict[str, str] = {}

    def keep(key: str, value: str | None, origin: str) -> None:
        if value and key not in found:
            found[key], origins[key] = value, origin

    head = [line for _, line in numbered[:_HEAD]]
    keep("title", _title(text, spans, lines, cues), "first line")
    for line in [*head, *closing]:
        keep("author", _author(line, cues), "byline")
        keep("publisher", _owner(line), "copyright line")
        keep("published", _posted(line, cues), "date line")
    for line in head[:8]:
        dateline = _DATELINE.match(" ".join(line[:_DATELINE_ENDS].split()))
        if dateline is None:
            continue
        agency = (dateline["agency"] or "").strip()
        keep("publisher", agency if agency.lower() in cues.agencies else None, "dateline")
        keep("published", _iso(parse_published(dateline.group())), "dateline")
    for line in head:
        if cues.credits.search(line):
            keep("published", _iso(parse_published(line)), "caption")
    day = date.fromisoformat(found["published"]) if "published" in found else None
    return Metadata(found.get("title"), found.get("author"), found.get("publisher"), day, origins)


def _title(text: str, spans: list[tuple[int, int]], lines: list[str], cues: PartCues) -> str | None:
    """The first line when it stands alone: no full stop, not gone on with in the next line."""
    at = next((n for n, line in enumerate(lines[:_HEAD]) if line and not _furnishing(line, cues)), None)
    if at is None or at + 1 >= len(lines):
        return None
    line = lines[at]
    following = next((one for one in lines[at + 1 :] if one), None)
    if following is None or len(line) > _LONGEST_TITLE or not any(map(str.isalpha, line)):
        return None
    gap = text[spans[at][1] : spans[at + 1][0]]
    alone = gap.count("\n") > 1 or gap.count("\r") > 1 + gap.count("\n")
    if _STOP.search(line) and not line.endswith(("?", "!", "…", "...")):
        return None
    if not alone and (following[0].islower() or line.split()[-1].lower() in cues.unfinished):
        return None
    if not alone and _wrapped([one for one in lines[at:] if one]):
        return None
    if _author(line, cues) or _posted(line, cues) or line.startswith(("-", "*", "•", ">", "<", "`", "|")):
        return None
    return line.lstrip("# ").strip() or None


def _furnishing(line: str, cues: PartCues) -> bool:
    """Whether a line above the title belongs to the page or to its picture."""
    lower = line.lower()
    return (
        lower.strip(" .:…") in cues.furniture
        or lower.startswith(cues.furniture_beginnings)
        or cues.credits.search(line) is not None
    )


def _wrapped(lines: list[str]) -> bool:
    """Whether lines look broken at a margin: alike in length, most without a stop at the end."""
    longest = max(map(len, lines))
    inner = lines[:-1]
    return (
        len(lines) >= 3
        and longest <= 100
        and sum(len(line) >= longest * 0.7 for line in inner) * 3 >= len(inner) * 2
        and sum(_STOP.search(line) is None for line in inner) * 2 > len(inner)
    )


def _author(line: str, cues: PartCues) -> str | None:
    """ "By Jane Roe and John Doe", "ByABC News": the names; None for any other line."""
    by = cues.byline.match(line)
    if by is None or len(line) > 120 or _STOP.search(line):
        return None
    name = re.split(r"\s*[|•·]\s*|,?\s+\(?(?=\d{1,2}[:/ ]|\d{4})", line[by.end() :], maxsplit=1)[0].strip(
        " ,-–—"
    )
    words = name.split()
    if not words or len(words) > 12:
        return None
    named = sum(
        word[0].isupper() or word in ("and", "of", "de", "van", "von", "al", "in", "for", "&")
        for word in words
    )
    return name if named == len(words) else None


def _posted(line: str, cues: PartCues) -> str | None:
    """The day of a line that says when the text came out, as ISO text."""
    if len(line) > 140:
        return None
    day = parse_published(line)
    if day is None or any(word in cues.not_posted for word in re.findall(r"[a-z]+", line.lower())):
        return None
    rest = cues.posted.sub(" ", _CLOCK.sub(" ", line))
    words = [word for word in re.findall(r"[^\W\d_]+", rest) if len(word) > 3 and not names_weekday(word)]
    most = (
        _SAID
        if cues.posted.match(line) is not None or _MASTHEAD.fullmatch(line.strip()) is not None
        else _OTHERS
    )
    return day.isoformat() if len(words) <= most and not _sentence(line) else None


def _sentence(line: str) -> bool:
    return re.search(r"[a-z]{3,}[.!?][\"”’')]*$", line) is not None and len(line.split()) > 7


def _owner(line: str) -> str | None:
    owner = _COPYRIGHT.search(line) if len(line) < 160 else None
    if owner is None or not owner["who"]:
        return None
    who = re.sub(
        r"\s+(?:limited|ltd|inc|llc|plc|corp|all rights.*)\.?$", "", owner["who"].strip(), flags=re.IGNORECASE
    )
    return re.split(r"\s+[-–—|]|\s*\(", who)[0].strip(" .,-") or None


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
