"""What the user should know of a source that was read: what is odd about its text, and what it asked for in vain."""

from __future__ import annotations

from claimcheck.limits import Limits
from claimcheck.load.about.language import ENGLISH, language_name
from claimcheck.load.content import Content
from claimcheck.load.making import is_markdown
from claimcheck.load.oddities import oddities, wall
from claimcheck.load.requests import in_vain
from claimcheck.records.findings import Notice
from claimcheck.records.source import Source
from claimcheck.rulebook import Vocabulary


def notices_of(source: Source, content: Content, limits: Limits, vocabulary: Vocabulary) -> list[Notice]:
    """The warnings about a source made of a content."""
    notices = [Notice("text", warning, source.id) for warning in content.warnings]
    prose = source.text[source.prose_start :]
    if "published" in content.said and source.origins.get("published") != content.origin:
        notices.append(
            Notice(
                "front-matter" if content.origin == "front matter" else "metadata",
                f"'{content.said['published'][:60]}' is not a date that can be read",
                source.id,
            )
        )
    if content.origin == "page" and (told := wall(source.text, vocabulary)):
        notices.append(Notice("wall", told, source.id))
    markup = is_markdown(source, content)
    if told := in_vain(source):
        notices.append(Notice("suppression", told, source.id))
    notices += [Notice(code, message, source.id) for code, message in oddities(source.text, markup=markup)]
    if not prose.strip():
        notices.append(Notice("empty", "holds no text: nothing was checked", source.id))
    elif not any(map(str.isalpha, prose)):
        notices.append(Notice("empty", "holds no words: nothing can be checked", source.id))
    if source.language not in (None, ENGLISH):
        tongue = language_name(source.language or "", vocabulary)
        notices.append(
            Notice(
                "language", f"not English: it reads as {tongue}, and its numbers were not checked", source.id
            )
        )
    if len(source.text) > limits.max_line:
        longest = max(map(len, source.text.replace("\r", "\n").split("\n")))
        if longest > limits.max_line:
            notices.append(Notice("long-line", f"has a line of {longest:,} characters", source.id))
    return notices
