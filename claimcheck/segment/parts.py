"""In what part of the article a stretch of text stands."""

from __future__ import annotations

import re
from collections.abc import Sequence

from claimcheck.calendar import is_month_or_weekday, parse_published
from claimcheck.lexicon.part_cues import PartCues
from claimcheck.records.document import Part
from claimcheck.segment.lines import Stretch

_STOP = re.compile(r"[.!?…:;,][\s\"”’»')\]]*$")
_FULL_STOP = re.compile(r"[.…;:,][\s\"”’»')\]]*$")
_LONGEST_TITLE, _LONGEST_SUMMARY, _LONGEST_CAPTION, _LONGEST_HEADING = 220, 320, 400, 90
_LONGEST_FURNITURE = 200
_CLOSING = 4  # stretches at the end among which a biography is looked for
_CLOCK = re.compile(
    r"\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\s*(?:[ap]\.?\s?m\.?)?|\b\d{1,2}\s*[ap]\.?m\b\.?", re.IGNORECASE
)
_DAY = re.compile(r"(?<!\d)\d{1,4}\s?([-/.])\s?\d{1,2}\s?\1\s?\d{2,4}(?!\d)")  # a date, if not which
_SMALL = re.compile(r"\b[a-z]{2,}\b")
_FEW = 7  # words


def parts(text: str, stretches: Sequence[Stretch], title: str | None, cues: PartCues) -> list[Part]:
    """The part of each stretch, in the same order."""
    lines = [" ".join(text[one.start : one.end].split()) for one in stretches]
    found: list[Part] = []
    heading = _normal(title) if title else None
    for at, (stretch, line) in enumerate(zip(stretches, lines, strict=True)):
        part = _furnishing(line, at, lines, cues)
        if part is None and heading is not None and _normal(line) == heading and at < 8:
            part = "title"
        if part is None and title is None and at == 0 and _is_title(stretch, stretches, lines, cues):
            part, heading = "title", _normal(line)
        if part is None and stretch.marker.startswith("#"):
            part = "heading"
        if part is None and at and _is_summary(at, stretches, lines, found, cues):
            part = "summary"
        if part is None and _is_heading(at, stretches, lines):
            part = "heading"
        found.append(part or "body")
    _mark_summaries(found, lines)
    return found


def _mark_summaries(found: list[Part], lines: Sequence[str]) -> None:
    """Lines without a stop between the title and the byline or posting time sum the text up, all of them."""
    ends = [at for at, part in enumerate(found[:10]) if part in ("byline", "dateline")]
    if not ends or found[0] != "title":
        return
    between = [at for at in range(1, ends[0]) if found[at] in ("heading", "body", "summary")]
    if all(len(lines[at]) <= _LONGEST_SUMMARY and _STOP.search(lines[at]) is None for at in between):
        for at in between:
            found[at] = "summary"


def _normal(line: str) -> str:
    return " ".join(line.casefold().split()).strip(" .#")


def _furnishing(line: str, at: int, lines: Sequence[str], cues: PartCues) -> Part | None:
    """What a line is by its own words, wherever it stands; None for text."""
    lower = line.lower()
    bare = lower.strip(" .:»>…!-–—|")
    if bare in cues.furniture:
        return "boilerplate"
    if len(line) <= _LONGEST_FURNITURE and (
        lower.startswith(cues.furniture_beginnings)
        or lower.lstrip("–—-• ").startswith(("©", "(copyright", "copyright"))
    ):
        return "boilerplate"
    if cues.furniture_anywhere.search(line) and len(line) <= _LONGEST_CAPTION:
        return "boilerplate"
    if _is_byline(line, cues):
        return "byline"
    if _is_posting_time(line, cues):
        return "dateline"
    if len(line) <= _LONGEST_CAPTION and cues.credits.search(line):
        return "caption"
    if at and at >= len(lines) - _CLOSING and cues.biography.match(line) and not line.startswith(("“", '"')):
        return "biography"
    return None


def _is_byline(line: str, cues: PartCues) -> bool:
    by = cues.byline.match(line)
    if by is None or len(line) > 120 or _STOP.search(line):
        return False
    words = re.findall(r"[^\W\d_][\w.’'-]*", line[by.end() :])
    small = [word for word in words if word[0].islower()]
    return len(words) <= 14 and len(small) * 3 <= len(words)


def _is_posting_time(line: str, cues: PartCues) -> bool:
    """A line that holds a date and hardly a word besides."""
    if len(line) > 140 or (parse_published(line) is None and _DAY.search(line) is None):
        return False
    rest = cues.posted.sub(" ", _CLOCK.sub(" ", _DAY.sub(" ", line)))
    words = [
        word for word in re.findall(r"[^\W\d_]+", rest) if len(word) > 3 and not is_month_or_weekday(word)
    ]
    posted = cues.posted.match(line) is not None
    told = len(_SMALL.findall(rest)) > 1 or any(map(str.islower, words))
    if not posted and line.endswith(".") and told:
        return (
            False  # "The election is on Sunday, 12 May 2024.", "Brandt died on 9 April 2012." are sentences
        )
    most = 6 if posted else 3
    return len(words) <= most and (len(line.split()) <= _FEW or re.search(r"[a-z]{3,}[.!?]$", line) is None)


def _is_title(stretch: Stretch, stretches: Sequence[Stretch], lines: Sequence[str], cues: PartCues) -> bool:
    line = lines[0]
    return (
        len(stretches) > 1
        and len(line) <= _LONGEST_TITLE
        and any(map(str.isalpha, line))
        and _FULL_STOP.search(line) is None
        and not stretch.marker.startswith((">", "-", "*"))
        and line.rsplit(None, 1)[-1].lower() not in cues.unfinished
        and (stretch.alone or len(lines[1]) > len(line) or stretch.marker.startswith("#"))
    )


def _is_summary(
    at: int, stretches: Sequence[Stretch], lines: Sequence[str], found: Sequence[Part], cues: PartCues
) -> bool:
    """The line directly under the title, with the text proper still to come."""
    if found[at - 1] != "title" or any(part != "title" for part in found[:at]) or at + 2 >= len(lines):
        return False
    if len(lines[at]) > _LONGEST_SUMMARY or stretches[at].marker:
        return False
    following = _furnishing(lines[at + 1], at + 1, lines, cues)
    if following in ("byline", "dateline", "caption"):
        return True
    if not stretches[at].alone:
        return len(lines[at + 1]) > len(lines[at]) and stretches[at].block == stretches[at - 1].block
    return _STOP.search(lines[at]) is None and stretches[at + 1].block != stretches[at].block


def _is_heading(at: int, stretches: Sequence[Stretch], lines: Sequence[str]) -> bool:
    """A short line by itself, without a stop, with text after it."""
    line, stretch = lines[at], stretches[at]
    if not at or at + 1 >= len(lines) or stretch.marker or len(line) > _LONGEST_HEADING:
        return False
    if not stretch.alone and lines[at + 1][:1].islower():
        return False
    if _STOP.search(line) and not line.endswith("?"):
        return False
    words = line.split()
    return len(words) <= 12 and line[0].isupper() | line[0].isdigit() and any(map(str.isalpha, line))
