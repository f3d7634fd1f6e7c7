"""A source cut into sentences, with what part of the article each stands in."""

from __future__ import annotations

from typing import Literal

from claimcheck.record import Record
from claimcheck.records.source import Source

Part = Literal[
    "title", "summary", "heading", "body", "caption", "byline", "dateline", "biography", "boilerplate"
]
"""Where in the article a sentence stands. Claims in byline, dateline, caption, biography and boilerplate
are read and marked, and raise no findings of their own."""
HEADLINES: tuple[Part, ...] = ("title", "summary", "heading")
"""Parts of an article that use a last name before the text has told the full one, and may write every word with a
capital."""
MARKED: tuple[Part, ...] = ("byline", "dateline", "caption", "biography", "boilerplate")
"""Parts whose numbers are held against no other text's, and raise no findings of their own."""
MARKED_INSIDE: tuple[Part, ...] = tuple(part for part in MARKED if part != "dateline")
"""The same of checks inside one text. A dateline is nothing but a date: of such a date only this is asked, whether it
exists, and that is asked of every date."""


class Sentence(Record):
    """``source.text[start:end] == text``; ``paragraph`` counts the text's blocks from 0."""

    start: int
    end: int
    text: str
    part: Part = "body"
    paragraph: int = 0
    repeated: bool = False
    """Whether the same words already stood in an earlier sentence of this source (a repeated title)."""
    dateline: int = 0
    """Where a dateline before its first word ends ("MARL, 3 March 2025 - "); 0 without one."""
    aside: bool = False
    """Whether it is but a clause that tells of a thing of its own: "…, where two guards were tied up"."""


class Quotation(Record):
    """Words between quotation marks, the marks excluded: ``[start, end)``."""

    start: int
    end: int


class Document(Record):
    """A segmented source. Sentences are in text order and do not overlap."""

    source: Source
    sentences: tuple[Sentence, ...]
    quotations: tuple[Quotation, ...] = ()
    cut: int = 0
    """How often a sentence was cut because it was too long."""
