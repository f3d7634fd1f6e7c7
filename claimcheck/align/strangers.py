"""Which texts of a story have no names in common: they may tell of two stories, of two fires in two towns."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from datetime import timedelta

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


def strangers(documents: Sequence[Document], words: Wording) -> Strangers:
    """Texts in groups: each text shares names with another of its group and with none of another group's.

    A text with few names of its own, a reference sheet and a draft, whose sources were chosen, are in no group. The
    order of the texts changes nothing.
    """
    asked = (d for d in documents if not d.source.rows and d.source.role != "draft")
    told = sorted(asked, key=lambda d: d.source.id)
    found = {document.source.id: _names(document, words) for document in told}
    small = frozenset().union(*(written for _, _, written in found.values()))
    names = {source: frozenset(capital) - small for source, (capital, _, _) in found.items()}
    left = [d for d in told if len(found[d.source.id][1] - small) >= NAMED]
    groups: list[frozenset[str]] = []
    while left:
        group, reached = set[str](), [left.pop(0)]
        while reached:
            one = reached.pop()
            group.add(one.source.id)
            mine = names[one.source.id]
            near = {
                other.source.id
                for other in left
                if _kin(mine & names[other.source.id], words) >= _enough(one, other)
            }
            reached += [d for d in left if d.source.id in near]
            left = [d for d in left if d.source.id not in near]
        groups.append(frozenset(group))
    return Strangers(tuple(groups)) if len(groups) > 1 else Strangers()


class Kin:
    """Which of some texts, by their sources, have names in common; each text is read once."""

    def __init__(self, documents: Mapping[str, Document], words: Wording) -> None:
        self._documents, self._words = documents, words
        self._told: dict[str, tuple[set[str], set[str], set[str]]] = {}
        self._asked: dict[tuple[str, str], bool] = {}

    def of_one_story(self, one: str, other: str) -> bool:
        """Whether two texts have names in common that make them kin, each inside a sentence of one of them."""
        known = self._asked.get((one, other))
        if known is None:
            known = self._asked[one, other] = self._ask(one, other)
        return known

    def _ask(self, one: str, other: str) -> bool:
        (capital, inside, small), (theirs, within, written) = self._names(one), self._names(other)
        shared = (capital & theirs & (inside | within)) - small - written
        return _kin(shared, self._words) >= _enough(self._documents[one], self._documents[other])

    def _names(self, source: str) -> tuple[set[str], set[str], set[str]]:
        if source not in self._told:
            self._told[source] = _names(self._documents[source], self._words)
        return self._told[source]


def _kin(shared: Collection[str], words: Wording) -> int:
    """What the names that two texts have in common come to."""
    return sum(1 + (name not in words.large_places) for name in shared)


def _enough(one: Document, other: Document) -> int:
    """What the names in common of two texts of one story come to."""
    days = one.source.published, other.source.published
    if days[0] is None or days[1] is None:
        return KIN
    return KIN_LATER if abs(days[0] - days[1]) > LATER else KIN


def _names(document: Document, words: Wording) -> tuple[set[str], set[str], set[str]]:
    """Words of a text with a capital, those of them that open no sentence, and its words without a capital."""
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
    return capital - words.common_names, inside - words.common_names, small


def _all_capitals(written: set[str]) -> bool:
    """Whether nearly all words of a sentence have a capital, as in a title, so that none makes a name."""
    return 2 * sum(word[0].islower() for word in written) < len(written)


def _name(word: str, words: Wording) -> str:
    """A word of a name as it is compared: "Austrian" and "Austria's" as "austria"."""
    name = plain(word).removesuffix("'s").removesuffix("'")
    return words.nations.get(name, name)
