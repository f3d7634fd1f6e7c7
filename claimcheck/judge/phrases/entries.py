"""The numbers of a sentence, each with the words of its own clause: "gas 35 percent", "31 have been brought out"."""

from __future__ import annotations

from collections.abc import Callable

from claimcheck.judge.phrases.line import Line
from claimcheck.lexicon.marks import MARKS
from claimcheck.record import Record
from claimcheck.records.claim import Claim

JOINTS = MARKS | {"and", "but", "while", "whereas", "plus", "&"}
"""Words and marks between two clauses, each of which may have a number."""
_ARTICLES = frozenset(("the", "all", "its", "their", "his", "her", "those", "these", "our"))
_SUBSETS = frozenset(("them", "whom", "which", "those", "these"))


class Entry(Record, eq=False):
    """One number, the words of its clause before and behind it, and the words of what it is said to be a part of.

    ``whole`` are the words behind an "of" that follows the number ("70 percent of women"): not among ``after``.
    """

    claim: Claim
    at: int
    before: tuple[str, ...]
    after: tuple[str, ...]
    whole: tuple[str, ...] = ()

    @property
    def words(self) -> frozenset[str]:
        """All words of the clause but those of the whole."""
        return frozenset((*self.before, *self.after))

    @property
    def subset(self) -> bool:
        """Whether it is a part of what was counted before: "12 of them"."""
        return not _SUBSETS.isdisjoint(self.whole)


def entries(line: Line, wanted: Callable[[Claim], bool]) -> list[Entry]:
    """The wanted numbers in text order; another number ends the words of a clause as a joint does."""
    items = line.items
    found = []
    for at, claim in line.numbers:
        if not wanted(claim) or _of_a_name(claim):
            continue
        first = at
        while first > 0 and items[first - 1] not in JOINTS and not items[first - 1].startswith("#"):
            first -= 1
        last = at + 1
        while last < len(items) and items[last] not in JOINTS and not items[last].startswith("#"):
            last += 1
        after = items[at + 1 : last]
        whole: tuple[str, ...] = ()
        if after[:1] == ("of",):
            behind = 3 if after[1:2] and after[1] in _ARTICLES else 2
            whole, after = after[1:behind], after[behind:]
        found.append(Entry(claim, at, items[first:at], after, whole))
    return found


def _of_a_name(claim: Claim) -> bool:
    """Whether a hyphen joins a number to a word before it, and it counts nothing: "the under-15 boys"."""
    text, at = claim.sentence.text, claim.quantity.number_start - claim.sentence.start
    return at > 1 and text[at - 1] == "-" and text[at - 2].isalpha()
