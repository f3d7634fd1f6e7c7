"""Which texts of a story have no names in common: they may tell of two stories, of two fires in two towns."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from datetime import timedelta
from typing import NamedTuple

from claimcheck.lexicon.letters import plain
from claimcheck.lexicon.wording import Wording
from claimcheck.records.alignment import Strangers
from claimcheck.records.document import HEADLINES, MARKED, Document

NAMED = 5
"""Names inside its sentences from which a text says what it tells of: two lines of a wire need not name anybody."""
KIN = 2
"""What the names that two texts of one story have in common come to: a country, a state or a large city is one, every
other name two. On real stories of two or more texts, one in sixty findings was between texts with fewer names than two;
of findings between texts of two stories that are much alike, every other one."""
KIN_LATER, LATER = 5, timedelta(days=60)
"""The same of texts published longer apart than this: a trial a year after the crime has its names still, and of two
shootings of one city many papers have the names of the city and its hospitals."""
_WORD = re.compile(r"[^\W\d_][\w'’-]*|(?<!\w)\d{2,3}(?:st|nd|rd|th)\b")
"""A word, or the number that is a street's name: "43rd"."""
_INSIDE = re.compile(r"(?<=[\w,;)] )[^\W\d_][\w'’-]*")
"""A word that a capital makes a name: it opens no sentence and no quotation."""


class NamesOfText(NamedTuple):
    """Words of a text with a ``capital``, those of them that stand ``inside`` a sentence, and its words without one."""

    capital: set[str]
    inside: set[str]
    small: set[str]


class Names:
    """The names of some texts, each text read once, when it is asked for."""

    def __init__(self, words: Wording) -> None:
        self._words = words
        self._told: dict[str, NamesOfText] = {}
        self._asked: dict[tuple[str, str], bool] = {}

    def of(self, document: Document) -> NamesOfText:
        """The names of a text."""
        told = self._told.get(document.source.id)
        if told is None:
            told = self._told[document.source.id] = _names(document, self._words)
        return told

    def weight(self, shared: Collection[str]) -> int:
        """What the names that two texts have in common come to."""
        return sum(1 + (name not in self._words.large_places) for name in shared)

    def of_one_story(self, one: Document, other: Document) -> bool:
        """Whether two texts have names in common that make them kin, each inside a sentence of one of them."""
        pair = one.source.id, other.source.id
        known = self._asked.get(pair)
        if known is None:
            known = self._asked[pair] = self._ask(one, other)
        return known

    def _ask(self, one: Document, other: Document) -> bool:
        mine, theirs = self.of(one), self.of(other)
        shared = (mine.capital & theirs.capital & (mine.inside | theirs.inside)) - mine.small - theirs.small
        return self.weight(shared) >= _enough(one, other)


def strangers(documents: Sequence[Document], names: Names) -> Strangers:
    """Texts in groups: each text shares names with another of its group and with none of another group's.

    A text with few names of its own, a reference sheet and a draft, whose sources were chosen, are in no group. The
    order of the texts changes nothing.
    """
    asked = (d for d in documents if not d.source.rows and d.source.role != "draft")
    told = sorted(asked, key=lambda d: d.source.id)
    if len(told) < 2:
        return Strangers()
    found = {document.source.id: names.of(document) for document in told}
    small = frozenset().union(*(one.small for one in found.values()))
    capital = {source: one.capital - small for source, one in found.items()}
    left = [d for d in told if len(found[d.source.id].inside - small) >= NAMED]
    groups: list[frozenset[str]] = []
    while left:
        group, reached = set[str](), [left.pop(0)]
        while reached:
            one = reached.pop()
            group.add(one.source.id)
            mine = capital[one.source.id]
            near = {
                other.source.id
                for other in left
                if names.weight(mine & capital[other.source.id]) >= _enough(one, other)
            }
            reached += [d for d in left if d.source.id in near]
            left = [d for d in left if d.source.id not in near]
        groups.append(frozenset(group))
    return Strangers(tuple(groups)) if len(groups) > 1 else Strangers()


def _enough(one: Document, other: Document) -> int:
    """What the names in common of two texts of one story come to."""
    days = one.source.published, other.source.published
    if days[0] is None or days[1] is None:
        return KIN
    return KIN_LATER if abs(days[0] - days[1]) > LATER else KIN


def _names(document: Document, words: Wording) -> NamesOfText:
    capital: set[str] = set()
    inside: set[str] = set()
    small: set[str] = set()
    for sentence in document.sentences:
        if sentence.part in MARKED or sentence.repeated:
            continue
        written = set(_WORD.findall(sentence.text))
        capital |= {_name(word, words) for word in written if not word[0].islower()}
        small |= {word for word in written if word[0].islower()}
        if sentence.part not in HEADLINES and not _all_capitals(written):
            inside |= {_name(word, words) for word in _INSIDE.findall(sentence.text) if word[0].isupper()}
    return NamesOfText(capital - words.common_names, inside - words.common_names, small)


def _all_capitals(written: set[str]) -> bool:
    """Whether nearly all words of a sentence have a capital, as in a title, so that none makes a name."""
    return 2 * sum(word[0].islower() for word in written) < len(written)


def _name(word: str, words: Wording) -> str:
    """A word of a name as it is compared: "Austrian" and "Austria's" as "austria"."""
    name = plain(word).removesuffix("'s").removesuffix("'")
    return words.nations.get(name, name)
