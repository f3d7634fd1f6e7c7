"""Sentences without the clauses that only tell who says so: "Officials said 12 huts burned, the mayor added."

A check asks how figures stand to each other; who tells them stands between, before or behind them in as many ways as
there are newsrooms, and changes nothing of that. (Who says what is asked in :mod:`voices`, of the whole sentence.)
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from functools import lru_cache
from itertools import pairwise

from claimcheck.judge.phrases.line import Line, lines
from claimcheck.judge.phrases.same import kept
from claimcheck.lexicon import verb_lemma
from claimcheck.lexicon.marks import DASHES, ENDS, MARKS
from claimcheck.record import Record
from claimcheck.records.claim import Claim

Speech = Mapping[str, Set[str]]
"""``Facts.speech``: verbs of "telling" and finding, their irregular forms ("told"), those "surely" of saying."""
_LONGEST = 14
_LEADING = 9
_ACCORDING = ("according", "to")
_OWN = frozenset(("his", "her"))
"""A paper of somebody's own tells more of him than who says so: "according to her birth certificate, dated 1950, "."""
_NO_NAMES = frozenset(
    ("which", "who", "that", "as", "and", "but", "than", "with", "after", "before", "when", "to", "for")
)
"""They lead no clause of somebody who says something."""
_TELL = frozenset(("tell", "tells", "told"))
"""Behind these stands whom it was told: "told reporters that"; without "that" they tell nothing of a figure."""


class _Verbs(Record):
    telling: frozenset[str]
    told: frozenset[str]
    surely: frozenset[str]

    def has(self, item: str) -> bool:
        """Whether a word is a form of such a verb; as it stands in a dictionary many are nouns too: "Lima time"."""
        base = verb_lemma(item)
        return (
            item in self.told
            or not self.surely.isdisjoint((item, base))
            or (item != base and base in self.telling)
        )


def untold_lines(
    claims: Iterable[Claim],
    speech: Speech,
    wanted: Callable[[Sequence[Claim]], bool] = lambda claims: True,
    *,
    led: bool = True,
) -> Iterator[Line]:
    """The sentences that hold these claims, as :func:`lines` gives them, without who says so; with ``led`` false what
    leads a sentence stays ("Officials in Turin said …" tells of which place its hours are)."""
    verbs = _Verbs(frozenset(speech["telling"]), frozenset(speech["told"]), frozenset(speech["surely"]))
    for line in lines(claims, wanted):
        yield _untold(line, verbs, led)


@kept
@lru_cache(maxsize=4096)
def _untold(line: Line, verbs: _Verbs, led: bool) -> Line:
    cut = set(range(_led(line, verbs))) if led else set()
    bounds = [n for n, item in enumerate(line.items) if item in MARKS]
    for first, last in pairwise(bounds):
        opened = line.items[first] in DASHES or line.items[first] == ","
        if opened and _only_tells(line, first + 1, last, verbs):
            cut |= set(range(first, last))
    if not cut:
        return line
    left = [n for n in range(len(line.items)) if n not in cut]
    items = tuple(line.items[n] for n in left)
    return Line(f" {' '.join(items)} ", items, line.claims, tuple(line.words[n] for n in left))


def _led(line: Line, verbs: _Verbs) -> int:
    """The item behind a clause that leads a sentence and only names who says so, 0 where none does."""
    for n, item in enumerate(line.items[: _LEADING + 1]):
        if item == "," and line.items[:2] == _ACCORDING:
            return n + 1 if _OWN.isdisjoint(line.items[:n]) else 0
        if item.startswith("#") or item in MARKS:
            return 0
        if n and line.items[n + 1] == "that" and verbs.has(item):
            return n + 2
        if n and item not in _TELL and {item, verb_lemma(item)} & verbs.surely:
            return n + 1
    return 0


def _only_tells(line: Line, first: int, last: int, verbs: _Verbs) -> bool:
    """Whether a stretch between two marks is "the mayor said", "said the mayor" or "according to the mayor"."""
    stretch = line.items[first:last]
    if not 1 < len(stretch) <= _LONGEST or any(item.startswith("#") for item in stretch):
        return False
    if stretch[:2] == _ACCORDING:
        return _OWN.isdisjoint(stretch)
    closed = line.items[last] in ENDS
    if verbs.has(stretch[-1]) and stretch[0] not in _NO_NAMES and not stretch[0].endswith("ing"):
        return closed or line.items[last] in (",", ";") or line.items[last] in DASHES
    return verbs.has(stretch[0]) and closed
