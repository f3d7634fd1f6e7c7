"""All the text of a web page, read from left to right: no tree, so no nesting is too deep."""

from __future__ import annotations

import re
from html.parser import HTMLParser

BLOCKS = frozenset((
    "address", "article", "aside", "blockquote", "body", "br", "center", "dd", "div", "dl", "dt",
    "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6",
    "head", "header", "hr", "html", "li", "main", "nav", "ol", "p", "pre", "section", "table",
    "tbody", "td", "tfoot", "th", "thead", "title", "tr", "ul",
))  # fmt: skip
_SILENT = frozenset((
    "script", "style", "noscript", "template", "svg", "head", "select", "button", "textarea",
    "iframe", "object",
))  # fmt: skip
_SPACE = re.compile(r"[ \t\r\f\v\u00a0]+")


class _Words(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self.silent = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in BLOCKS:
            self.parts.append("\n\n")
        if not self.silent and tag in _SILENT:
            self.silent = tag
        elif self.silent == "head" and tag == "body":
            self.silent = ""

    def handle_endtag(self, tag: str) -> None:
        if tag in BLOCKS:
            self.parts.append("\n\n")
        if tag == self.silent:
            self.silent = ""

    def handle_data(self, data: str) -> None:
        if not self.silent:
            self.parts.append(_SPACE.sub(" ", data.replace("\n", " ")))


def page_text(page: str) -> str:
    """The words of a page, its blocks apart; scripts, styles and controls are no text."""
    words = _Words()
    words.feed(page)
    words.close()
    blocks = (" ".join(block.split()) for block in "".join(words.parts).split("\n\n"))
    return "\n\n".join(block for block in blocks if block)
