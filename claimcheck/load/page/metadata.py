"""What a web page says about its article: JSON-LD, then the tags for social networks, then the plain ones.

A source is not trusted: the values are texts of bounded length and set nothing else.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from claimcheck.load.parsing import JSONMistakeError, parse

_LONGEST_VALUE = 500
_LARGEST_SCRIPT = 200_000  # characters
_DEEPEST = 8
_TAGS = {
    "title": ("og:title", "twitter:title"),
    "published": ("article:published_time", "datepublished", "date", "dc.date.issued", "pubdate"),
    "publisher": ("og:site_name", "application-name"),
    "author": ("author", "article:author"),
    "url": ("og:url",),
}


def page_metadata(tree: Any) -> dict[str, str]:
    """Title, day, publisher, author and address of a parsed page, as far as it names them."""
    found: dict[str, str] = {}
    for key, value in (*_linked_data(tree), *_tags(tree)):
        text = " ".join(value.split())[:_LONGEST_VALUE]
        if text and key not in found and not (key == "author" and "://" in text):
            found[key] = text
    if not found.get("url", "http").startswith("http"):
        del found["url"]
    return found


def _tags(tree: Any) -> Iterator[tuple[str, str]]:
    named: dict[str, str] = {}
    for node in tree.iter("meta"):
        name = node.get("property") or node.get("name") or node.get("itemprop")
        if name and node.get("content"):
            named.setdefault(name.lower(), node.get("content"))
    for key, names in _TAGS.items():
        yield from ((key, named[name]) for name in names if name in named)
    for node in tree.iter("link"):
        if node.get("rel") == "canonical" and node.get("href"):
            yield "url", node.get("href")


def _linked_data(tree: Any) -> Iterator[tuple[str, str]]:
    for node in tree.iter("script"):
        if (node.get("type") or "").lower().strip() != "application/ld+json":
            continue
        text = str(node.text or "")
        if len(text) > _LARGEST_SCRIPT:
            continue
        try:
            whole = parse(text)
        except JSONMistakeError:
            continue  # the page's own mistake: the other tags may say the same
        for item in _items(whole, 0):
            if _is_article(item.get("@type")):
                yield from _of_article(item)


def _items(value: Any, depth: int) -> Iterator[dict[str, Any]]:
    """The items of a list or a graph."""
    if depth > _DEEPEST:
        return
    if isinstance(value, list):
        for one in value:
            yield from _items(one, depth + 1)
    elif isinstance(value, dict):
        yield value
        yield from _items(value.get("@graph"), depth + 1)


def _is_article(kind: Any) -> bool:
    kinds = kind if isinstance(kind, list) else [kind]
    return any(isinstance(one, str) and one.endswith(("Article", "BlogPosting", "Report")) for one in kinds)


def _of_article(item: dict[str, Any]) -> Iterator[tuple[str, str]]:
    for key, name in (("title", "headline"), ("published", "datePublished"), ("url", "url")):
        if isinstance(item.get(name), str):
            yield key, item[name]
    for key in ("publisher", "author"):
        if names := ", ".join(_names(item.get(key))):
            yield key, names


def _names(value: Any) -> list[str]:
    if isinstance(value, str):
        return [value]
    if isinstance(value, dict):
        return [value["name"]] if isinstance(value.get("name"), str) else []
    return (
        [name for one in value for name in _names(one)] if isinstance(value, list) and len(value) < 50 else []
    )
