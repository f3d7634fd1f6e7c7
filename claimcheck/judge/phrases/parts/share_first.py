"""Whether figures behind a share tell it again: "four in five lamps are lit: 380 of the 500"."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.judge.phrases.line import Line
from claimcheck.judge.phrases.parts.part_of import PartOf
from claimcheck.judge.phrases.parts.share_of import bare
from claimcheck.judge.phrases.parts.share_words import ShareWords
from claimcheck.lexicon.marks import MARKS, OPENED
from claimcheck.lexicon.roots import Roots
from claimcheck.records.claim import Claim

_MARKS = MARKS | {"-"}
_THE = ("the", "those", "these")
_NEAR = 2
_OPENING = 5


def answered(line: Line, at: int, pair: PartOf, words: ShareWords, roots: Roots) -> bool:
    """Whether figures behind a share tell it again: "four in five lamps are lit: 380 of the 500"."""
    return (
        _set_off(line, at, pair, words)
        or _of_the_same(line, at, pair, words, roots)
        or _what_came_off(line, at, pair, words)
    )


def _what_came_off(line: Line, at: int, pair: PartOf, words: ShareWords) -> bool:
    """Whether a sentence opens with the share of what came off, before who did it: "Kicking at 60 percent, he landed
    18 of 24", "With a success rate of 60 percent, she …"."""
    led, behind = line.items[:at], line.items[at + 1 : pair.first]
    if words.succeeding.isdisjoint(led) or at > _OPENING or "," not in behind:
        return False
    if not (words.succeeding | words.links | words.stating | {"with"}).issuperset(led):
        return False
    noun = pair.whole.subject
    other = pair.whole.quantity.kind != "count" or (
        noun is not None and bool(noun.text) and noun.head not in words.tries
    )
    if words.named.isdisjoint(led) and other:
        return False  # "Shooting 42 percent, the Kites lost 18 of their 24 games"
    clause = behind[behind.index(",") + 1 :]
    return _MARKS.isdisjoint(clause) and words.apart.isdisjoint(clause)


def _of_the_same(line: Line, at: int, pair: PartOf, words: ShareWords, roots: Roots) -> bool:
    """Whether a share is of what the whole of the figures behind it counts, and no other clause is joined to it: "half
    of the flock was lost, with 90 of her 150 sheep found dead"; but no "…, and 90 of her sheep are in lamb"."""
    if not words.apart.isdisjoint(line.items[at + 1 : pair.first]) or "." in line.items[at + 1 : pair.first]:
        return False
    share = line.claim(at)
    return share is not None and line.items[at + 1] == "of" and same_whole(share, pair.whole, words, roots)


def same_whole(share: Claim, whole: Claim, words: ShareWords, roots: Roots) -> bool:
    """Whether a share is said to be of what a figure counts: the same noun, a word that news takes for it, or a group
    of such; a figure without a noun may count anything."""
    one, other = share.subject, whole.subject
    if one is None or not one.text:
        return False
    if other is None or not other.text:
        return whole.quantity.kind == "count"
    if roots.of(other.head) in (roots.of(one.head), roots.of(one.text.split()[0])):
        return True
    return one.head in words.taken.groups and "person" not in (one.cls, other.cls)


def _set_off(line: Line, at: int, pair: PartOf, words: ShareWords) -> bool:
    """Whether bare figures are set off behind a share."""
    mark, closed = line.items[pair.first - 1], line.items[pair.last]
    between = line.items[at + 1 : pair.first]
    if "." in between:
        return False
    if mark == ":" and between[:1] == ("of",) and between[1] in words.taken.whom and bare(pair.part):
        return True  # "half of them are in ruins: 120 of the 500 mills"
    named = not words.named.isdisjoint(line.items[max(0, at - _NEAR) : at])
    if named and line.items[at - 1] == "," == between[0] and words.stating.issuperset(between[1:]):
        return True  # "her share, 62 percent, came to 4,100 of the 10,000 votes"
    if not (bare(pair.part) and bare(pair.whole)) or closed not in _MARKS or between[:1] == ("of",):
        return False
    return mark in OPENED or (mark == "," and _MARKS.isdisjoint(between[:-1]))


def told_again(pair: PartOf, line: Line, figures: Sequence[Claim]) -> Claim | None:
    """The only other figure of its type, behind it: "a quarter of the 400 kites, … the 180 that"."""
    others = [claim for claim in figures if claim is not pair.whole and claim is not pair.part]
    if len(others) != 1:
        return None
    at = line.place(others[0])
    again = at > pair.last and line.items[at - 1] in _THE
    return others[0] if again and line.items[at + 1] in ("that", "who", "which") else None
