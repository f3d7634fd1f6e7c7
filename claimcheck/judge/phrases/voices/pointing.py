"""Whether what one speaker tells points back at what the other told of, and names nothing new.

"The tram was doing 40 when it hit the wall, he said. She said that the vehicle was doing 60 at that moment."
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from claimcheck.judge.phrases.topics import root
from claimcheck.judge.phrases.voices.clauses import Beside, own_noun
from claimcheck.judge.phrases.voices.segments import Segment
from claimcheck.lexicon import noun_lemma
from claimcheck.lexicon.roots import Roots

_MOST = 4
"""New words, verbs mostly, that the second may have."""
_LONG = 6


def new_words(told: Iterable[str], written: Iterable[str]) -> set[str]:
    """Those told whose beginning is not that of a word written before: "suspensions" are of "suspended"."""
    begun = {root(item) for item in written if len(item) >= _LONG}
    return {item for item in told if len(item) < _LONG or root(item) not in begun}


def points_back(left: Segment, right: Segment, words: Beside, roots: Roots) -> bool:
    """Whether a pronoun, or a noun that stands for anything of its sort, takes up what stands in the first stretch."""
    if own_noun(right.claim) is not None and right.claim.quantity.kind == "count":
        return False
    if left.claim.measure is not None and right.claim.measure not in (None, left.claim.measure):
        return False
    told = [item for item in right.told if item[0].isalpha()]
    if _of_whose(left, told, words, roots):
        return False
    its = any(
        led in words.owning and head in words.figures
        for led, _, head, _ in zip(told, told[1:], told[2:], told[3:], strict=False)
    )
    back = (
        its
        or any(item in words.pronouns for item in told)
        or any(
            noun_lemma(item) in words.generic and led in words.leads for led, item in pairwise(["", *told])
        )
    )
    return back and not _named_anew(left, right, told, words, roots)


def _of_whose(left: Segment, told: list[str], words: Beside, roots: Roots) -> bool:
    """Whether the second begins with what is somebody's and is no figure of what was told of: "her daughter is 27"."""
    if len(told) < 2 or told[0] not in words.owning or told[1] in words.figures:
        return False
    return roots.of(told[1]) not in {roots.of(item) for item in left.line.items[left.first : left.last]}


def _named_anew(left: Segment, right: Segment, told: list[str], words: Beside, roots: Roots) -> bool:
    written = {item for item in left.line.items[left.first : left.last] if item[0].isalpha()}
    about = {roots.of(item) for item in written}
    about = about.union(*(alike for alike in words.alike_roots(roots) if not alike.isdisjoint(about)))

    def new(item: str) -> bool:
        return (
            roots.of(item) not in about
            and item not in words.known
            and item not in words.pronouns
            and noun_lemma(item) not in words.generic
        )

    led = [
        item
        for before, item, behind in zip(["", *told], told, [*told[1:], ""], strict=False)
        if before in words.leads and behind not in words.figures and new(item)  # "its landing speed"
    ]
    if new_words(led, written) or right.names - left.names:
        return True
    return len(new_words([item for item in told if len(item) > 2 and new(item)], written)) > _MOST
