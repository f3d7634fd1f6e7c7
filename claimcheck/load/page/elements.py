"""The elements of a web page: which of them are blocks, which are no text, and what is open at a place."""

from __future__ import annotations

from collections import Counter

from claimcheck.load.page.hidden import left_out
from claimcheck.load.page.tags import Tag

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
_VOID = frozenset((
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
))  # fmt: skip
"""Elements that hold nothing and have no end."""
_OF_HEAD = frozenset(("title", "meta", "link", "base", "script", "style", "noscript", "template"))
_ENDED_BY = {
    "li": frozenset({"li"}), "dt": frozenset({"dt", "dd"}), "dd": frozenset({"dt", "dd"}),
    "td": frozenset({"td", "th", "tr"}), "th": frozenset({"td", "th", "tr"}), "tr": frozenset({"tr"}),
    "p": BLOCKS - {"br", "td", "th", "tr", "tbody", "body", "html"},
}  # fmt: skip
"""Elements that need no end tag, and what begins behind them."""
_BESIDE = frozenset({"nav", "aside", "footer"})
_WITHIN = frozenset({"article", "main"})


class Open:
    """The elements that are open at a place of the page."""

    def __init__(self) -> None:
        self._open: list[tuple[str, bool]] = []
        self._count: Counter[str] = Counter()
        self.hidden = 0

    def take(self, tag: Tag) -> None:
        """Open what a tag begins, close what it ends, or what ends before it without a tag of its own."""
        if tag.ends:
            while self._count[tag.name] and self._pop() != tag.name:
                pass
            return
        while self._open and _ends(self._open[-1][0], tag.name):
            self._pop()
        if tag.name in _VOID:
            return
        hidden = tag.name in _SILENT or left_out(tag.name, tag.attributes) is not None
        self._open.append((tag.name, hidden))
        self._count[tag.name] += 1
        self.hidden += hidden

    def _pop(self) -> str:
        name, hidden = self._open.pop()
        self._count[name] -= 1
        self.hidden -= hidden
        return name

    def zone(self) -> int:
        """How far from an article the place is; a link outside of one leads to another."""
        if any(self._count[name] for name in _BESIDE):
            return 2
        if any(self._count[name] for name in _WITHIN):
            return 0
        return 2 if self._count["a"] else 1


def _ends(open_: str, name: str) -> bool:
    """Whether an element that needs no end tag ends where another begins."""
    return name not in _OF_HEAD if open_ == "head" else name in _ENDED_BY.get(open_, ())
