"""What the comments of a web page ask of claimcheck, and where in its article they stand.

The article is taken out of the page without its comments. A comment is placed by the words around it: the
article is searched for them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Any, Literal

from claimcheck.load.page.elements import BLOCKS
from claimcheck.record import MutableRecord
from claimcheck.records.request import Request

_SPEAKS = re.compile(r"\s*claimcheck\b\s*:?(?P<words>.*)", re.IGNORECASE | re.DOTALL)
_ENOUGH = 120  # characters that tell a place in an article
_WORDS = 12
_MOST = 500  # comments of one page that are listened to


class PageRequest(MutableRecord):
    """A comment with the text behind it: up to the end of the block it stands in, or of the next."""

    words: str
    number: int
    first: bool
    """Whether it stands before all text of its block."""
    before: str
    line: int | None
    scope: Literal["sentence", "block"] = "sentence"
    behind: str = ""


def page_requests(walk: Iterable[tuple[str, Any]]) -> tuple[PageRequest, ...]:
    """The comments that speak to claimcheck, from the ``start``, ``end`` and ``comment`` events of a parsed page."""
    found: list[PageRequest] = []
    waiting: list[PageRequest] = []
    fresh, before = True, ""
    for event, node in walk:
        is_comment = event == "comment"
        if is_comment and len(found) < _MOST and (asked := _SPEAKS.match(node.text or "")):
            found.append(
                PageRequest(" ".join(asked["words"].split()), len(found) + 1, fresh, before, node.sourceline)
            )
            waiting.append(found[-1])
        elif not is_comment and node.tag in BLOCKS:
            fresh = True
            before += " "
            waiting = [one for one in waiting if not _ends(one)]
        text = node.tail if event != "start" else None if node.tag in ("script", "style") else node.text
        if text:
            fresh, before = fresh and not text.strip(), (before + text[-_ENOUGH:])[-_ENOUGH:]
            for one in waiting:
                one.behind += text[:_ENOUGH]
            waiting = [one for one in waiting if len(one.behind) < _ENOUGH]
    return tuple(found)


def _ends(request: PageRequest) -> bool:
    """Whether the end of a block ends what a comment speaks of; a comment above all text speaks of the next block."""
    if request.behind.strip() or not request.first:
        return True
    request.scope = "block"
    return False


def placed(asked: Sequence[PageRequest], article: str, *, lines: bool) -> Iterator[Request]:
    """The requests with their places in the article, and with ``lines`` in the page; one not found in it has none."""
    for one in asked:
        line = one.line if lines else None
        place = f"comment {one.number}" if line is None else f"line {line}"
        yield Request(one.words, place, _place(one, article), one.scope, line)


def _place(request: PageRequest, article: str) -> int | None:
    """Where the words behind a comment stand, after those before it; without these, where they stand only once."""
    behind = _pattern(request.behind.split()[:_WORDS])
    if not behind:
        return None
    around = _pattern(request.before.split()[-_WORDS // 2 :])
    found = re.search(rf"{around}\s*({behind})", article)
    if found is not None:
        return found.start(1)
    alone = [one.start() for one in islice(re.finditer(behind, article), 2)]
    return alone[0] if len(alone) == 1 else None


def _pattern(words: Sequence[str]) -> str:
    return r"\s+".join(map(re.escape, words))
