"""Web pages as saved: the text of the article, and what the page says about it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from typing import Any

from claimcheck.load.comments import comments
from claimcheck.load.content import Content
from claimcheck.load.decoding import decode
from claimcheck.load.page.hidden import left_out
from claimcheck.load.page.metadata import page_metadata
from claimcheck.load.without_sockets import load
from claimcheck.record import replace
from claimcheck.records.stretch import Stretch

_TAG = re.compile(r"<(?:!doctype|/?[a-z][a-z0-9]*[\s>/])", re.IGNORECASE)
_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w-]{2,20})", re.IGNORECASE)
_HEAD = 4_096  # bytes in which a page says how it is encoded
_DIGIT = re.compile(r"\d")
_LINE_ENDS = re.compile(r"(?<![ \t])[ \t]*+\n\s*+")


def read(raw: bytes) -> Content:
    """The article of a page's bytes; SourceError when they are no text."""
    text, warnings = _decoded(raw)
    content = page(text, fragment=False)
    return replace(content, warnings=(*warnings, *content.warnings))


def page(text: str, *, fragment: bool) -> Content:
    """The article of a page's text; a ``fragment`` is an article's text alone, and all of it is read."""
    if _TAG.search(text) is None:
        told = () if fragment else ("holds no HTML: read as plain text",)
        return Content(text, plain=False, warnings=told)
    from lxml import etree, html  # here: only such a file needs it

    from claimcheck.load.page.marks import marked
    from claimcheck.load.page.places import stretches
    from claimcheck.load.page.requests import PageRequest, page_requests, placed
    from claimcheck.load.page.text import page_text
    from claimcheck.load.raised import with_fractions

    written, text = text, marked(text)
    speaks = next(comments(text), None) is not None
    parser = html.HTMLParser(
        encoding="utf-8", remove_comments=not speaks, remove_pis=True, no_network=True, huge_tree=False
    )
    try:
        tree = html.document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError):  # no element at all
        return Content("", plain=False, warnings=("no text was found in this page",))
    said = {} if fragment else page_metadata(tree)
    unread = _remove_unread(tree)
    asked: tuple[PageRequest, ...] = ()
    if speaks:
        asked = page_requests(etree.iterwalk(tree, events=("start", "end", "comment")))
        etree.strip_tags(tree, etree.Comment)
    warnings = [
        f"{what} text with numbers, which was left out: {' … '.join(words)[:80]}"
        for what, words in unread.items()
    ]
    article = None if fragment else _article(tree)
    if not article:
        article = page_text(text)
        if not fragment and article:
            warnings.append("no article was found in this page: all of its text was read")
    article = with_fractions(article)
    found = () if fragment else stretches(article, written)
    if not fragment and (lost := _lost(article, found)):
        warnings.append(lost)
    return Content(
        article,
        said=said,
        origin="page",
        plain=False,
        warnings=tuple(warnings),
        requests=tuple(placed(asked, article, lines=not fragment)),
        stretches=found,
    )


def _lost(article: str, found: Sequence[Stretch]) -> str | None:
    """What to say where words with numbers were not found again in the page's source."""
    starts = [one.start for one in found]
    lost = set()
    for digit in _DIGIT.finditer(article):
        at = bisect_right(starts, digit.start()) - 1
        if at < 0 or found[at].end <= digit.start():
            lost.add(article.count("\n\n", 0, digit.start()) + 1)
    if not lost:
        return None
    which = ", ".join(map(str, sorted(lost)[:5])) + (", …" if len(lost) > 5 else "")
    said = "paragraph" if len(lost) == 1 else "paragraphs"
    return f"{said} {which} could not be found again in the page's source: no line can be given"


def _article(tree: Any) -> str | None:
    """The article, its paragraphs apart; None where there is none, or the page is nested beyond reading."""
    trafilatura = load("trafilatura")  # here: it takes most of a second
    found = trafilatura.extract(
        tree, include_comments=False, include_tables=True, favor_recall=True, with_metadata=False
    )
    return _LINE_ENDS.sub("\n\n", found.strip()) if found else None


def _remove_unread(tree: Any) -> dict[str, list[str]]:
    """Take out what nobody reads as it stands: what is hidden, struck out or turned round.

    What of it has numbers comes back, by what was done to it.
    """
    found: dict[str, list[str]] = {}
    for node in list(tree.iter("*")):
        what = "hides" if node.tag == "template" else left_out(node.tag, node.attrib)
        if what is None or node.getparent() is None:
            continue
        words = " ".join(str(node.xpath("string()")).split())
        if _DIGIT.search(words) and node.tag not in ("script", "style"):
            found.setdefault(what, []).append(words)
        node.drop_tree()
    return found


def _decoded(raw: bytes) -> tuple[str, tuple[str, ...]]:
    """A page's text: UTF-8 where that fits, else what the page itself says, else a guess."""
    named = _CHARSET.search(raw[:_HEAD])
    if named is not None:
        encoding = named[1].decode("ascii")
        try:
            raw.decode("utf-8")
        except UnicodeDecodeError:
            try:
                text = raw.decode(encoding)
            except (LookupError, UnicodeDecodeError):
                pass
            else:
                if "\0" not in text:
                    return text, ()
    decoded = decode(raw)
    return decoded.text, decoded.warnings
