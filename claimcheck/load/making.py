"""What a file holds to a source: its text, and what it says of itself."""

from __future__ import annotations

from pathlib import Path

from claimcheck.calendar import parse_published
from claimcheck.load.about.language import language
from claimcheck.load.about.metadata import Metadata, metadata
from claimcheck.load.content import Content
from claimcheck.load.file_names import printable
from claimcheck.load.formats import FORMATS, MARKDOWN
from claimcheck.load.requests import requests
from claimcheck.records.source import Source
from claimcheck.rulebook import Vocabulary


def source_of(content: Content, ident: str, name: str, vocabulary: Vocabulary) -> Source:
    """The source of a content; what the file names outright wins over what its text says."""
    # A table speaks of the world in its cells, never of itself.
    found = Metadata() if content.fields else metadata(content.text, content.prose_start, vocabulary)
    said = dict(content.said)
    day = parse_published(said.pop("published", ""))
    origins = {**found.origins, **dict.fromkeys(said, content.origin)}
    if content.heading and "title" not in said:
        said["title"], origins["title"] = content.heading, "heading"
    if day is not None:
        origins["published"] = content.origin
    return Source(
        id=ident,
        text=content.text,
        name=printable(name),
        title=said.get("title", found.title),
        publisher=said.get("publisher", found.publisher),
        author=said.get("author", found.author),
        published=day or found.published,
        url=said.get("url"),
        language=language(content.text[content.prose_start :], vocabulary),
        plain=content.plain,
        prose_start=content.prose_start,
        pages=content.pages,
        page_name=content.page_name,
        fields=content.fields,
        stretches=content.stretches,
        origins=origins,
    )


def asking(source: Source, content: Content) -> Source:
    """A draft with what it asks of claimcheck; for a source only what its comments ask is kept, to be told."""
    asked = content.requests
    if source.role == "draft" and content.plain:
        asked += requests(source, markdown=is_markdown(source, content))
    return source.model_copy(update={"requests": asked}) if asked else source


def is_markdown(source: Source, content: Content) -> bool:
    """Whether the text is written in Markdown."""
    return content.plain and FORMATS.get(Path(source.path or source.name).suffix.lower()) == MARKDOWN
