"""Which part and whole a share is said to be of: "12 of the 30 houses (45%)", "a third of the 30 (15)"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from claimcheck.judge.phrases.attached import attached
from claimcheck.judge.phrases.line import Line
from claimcheck.judge.phrases.parts.part_of import PartOf, parts_of
from claimcheck.judge.phrases.parts.share_words import ShareWords
from claimcheck.judge.phrases.parts.told_share import AMOUNTS, SHARES, is_share
from claimcheck.lexicon import noun_lemma
from claimcheck.records.claim import Claim

_FAR = 16
_SENTENCE = 24
_NEAR = 5
_BOTH = 2


class ShareOf(NamedTuple):
    """A share, and its part and whole; ``whole`` is None where the part is both: "3 out of 12".

    ``taken``: whether words say that the part is some of the whole; ``left``: whether the share is of what it leaves.
    """

    share: Claim
    part: Claim
    whole: Claim | None
    taken: bool = True
    left: bool = False

    @property
    def claims(self) -> tuple[Claim, ...]:
        """The numbers in text order."""
        found = (self.share, self.part) if self.whole is None else (self.share, self.part, self.whole)
        return tuple(sorted(found, key=lambda claim: claim.quantity.start))

    @property
    def words(self) -> str:
        """The part and the whole as the text has them."""
        return self.part.surface if self.whole is None else f"{self.part.surface} of {self.whole.surface}"


def shares_of(line: Line, words: ShareWords) -> Iterator[ShareOf]:
    """Every share of a sentence with each part and whole that it may be of, most surely first."""
    pairs = list(parts_of(line, words.taken, is_number))
    for at, share in line.numbers:
        if is_share(line, at, share, words):
            yield from _of_pairs(line, at, share, pairs, words)
            yield from _of_quotient(line, at, share, words)
            yield from _of_two(line, at, share, words)


def is_number(claim: Claim) -> bool:
    quantity = claim.quantity
    return quantity.amount.value is not None and quantity.kind in (*AMOUNTS, *SHARES)


def _of_pairs(
    line: Line, at: int, share: Claim, pairs: Sequence[PartOf], words: ShareWords
) -> Iterator[ShareOf]:
    """The share against the numbers that it is said to be of."""
    for pair in pairs:
        part = _apposed(line, at, pair, words) if pair.part is share else pair.part
        if pair.told == "whom" and pair.part is share:
            continue  # "of 120 claims 84 were rejected, and 52 percent of these": a share of the part
        if part is None or part.quantity.kind not in AMOUNTS or pair.whole.quantity.kind not in AMOUNTS:
            continue
        if pair.part is not share and (_of_others(line, at, pair) or not _tied(line, at, pair, words)):
            continue
        yield ShareOf(share, part, pair.whole)


def _of_others(line: Line, at: int, pair: PartOf) -> bool:
    """Whether a share is of others than the part and the whole: "a quarter of its pilots", and 18 of 60 planes."""
    share, whole = line.claim(at), pair.whole.subject
    own = share.subject if share is not None and line.items[at + 1] == "of" else None
    if own is None or whole is None or own.cls == whole.cls:
        return False
    return None not in (own.cls, whole.cls) or all(
        noun_lemma(noun.text.lower()) != noun.text.lower() for noun in (own, whole)
    )


def _apposed(line: Line, at: int, pair: PartOf, words: ShareWords) -> Claim | None:
    """The figure beside "a third of the 90": "(40)", "40, or …", "40 sheds, equal to …"."""
    behind = range(pair.last, min(pair.last + _SENTENCE, len(line.items)))
    far = _NEAR * (2 if attached(line, at, words.links, words.ties) else 1)
    before = range(pair.first - 1, max(-1, pair.first - far), -1)
    for row in (before, behind):
        for n in row:
            claim, item = line.claim(n), line.items[n]
            if claim is not None and claim.quantity.kind == "date":
                continue
            if item in words.apart or item in (".", "!", "?"):
                break
            if claim is not None:
                same = bare(pair.whole) or claim.quantity.kind in (pair.whole.quantity.kind, "count")
                if same and is_number(claim) and (row is before or _inserted(line, n, words)):
                    return claim
                break
    return None


def bare(claim: Claim) -> bool:
    """Whether a number has neither unit nor noun, and may have those of another."""
    quantity, noun = claim.quantity, claim.subject
    return quantity.kind == "count" and quantity.unit is None and (noun is None or not noun.text)


def _inserted(line: Line, at: int, words: ShareWords) -> bool:
    """Whether a figure is an insertion: ", 360 in all,", "(40)"."""
    closed = any(not item[0].isalnum() and item[0] != "#" for item in line.items[at + 1 : at + 1 + _NEAR])
    return closed and attached(line, at, words.links, words.ties)


def _beside(line: Line, at: int, words: ShareWords) -> bool:
    """Whether a number is set beside what stands before it; behind a bare comma it must be an insertion."""
    if not attached(line, at, words.links, words.ties):
        return False
    goes_on = line.words[at + 1] if at + 1 < len(line.words) else None
    bare = line.items[at - 1] == ","
    return not (
        bare and goes_on is not None and goes_on.is_word and goes_on.lower not in ("of", "the", "all")
    )


def _tied(line: Line, at: int, pair: PartOf, words: ShareWords) -> bool:
    """Whether a share is said to be that of a part and its whole."""
    if at >= pair.last:
        between = line.items[pair.last : at]
        beside = _beside(line, at, words)
    elif at < pair.first:
        between = line.items[at + 1 : pair.first]
        told = "," not in between and line.items[at + 1] != "of"
        beside = told or attached(line, pair.first, words.links, words.ties)
    else:
        between = line.items[pair.first + 1 : at]
        beside = _beside(line, at, words)
    apart = not words.apart.isdisjoint(between) or len(between) > _FAR
    return beside and not apart


def _of_quotient(line: Line, at: int, share: Claim, words: ShareWords) -> Iterator[ShareOf]:
    """A share beside one that is written as its part and its whole: "3 out of 12 (20 percent)"."""
    rows = (range(at - 1, max(-1, at - _FAR), -1), range(at + 1, min(at + _FAR, len(line.items))))
    for n in rows[0] if _beside(line, at, words) else rows[1]:
        quotient = line.claim(n)
        if quotient is None:
            if line.items[n] in words.apart:
                return
            continue
        value = quotient.quantity.amount.value
        if quotient.quantity.kind != "ratio" or value is None or not any(map(str.isalpha, quotient.surface)):
            return
        if sum(claim.quantity.kind in SHARES for claim in line.claims) > _BOTH:
            return  # "two in three liked the crossword, 60 percent the map, 40 percent the chess": answers
        figures = {"in", "of"} & set(quotient.surface.lower().split())  # "one in five"
        if share.quantity.is_fraction and quotient.quantity.is_fraction and not figures:
            return  # "half a lifeboat: three quarters of the catch": nobody says a fraction again by another
        if _beside(line, max(at, n), words):
            yield ShareOf(share, quotient, None)
        return


def _of_two(line: Line, at: int, share: Claim, words: ShareWords) -> Iterator[ShareOf]:
    """A share named so, of the two figures before it: "4 million on sales of 80, a margin of 5 percent"."""
    if line.items[at - 1] != "of" or line.items[at - 2] not in words.named or not _beside(line, at, words):
        return
    figures = [(n, claim) for n in range(at) if (claim := line.claim(n)) and claim.quantity.kind in AMOUNTS]
    if len(figures) != 2 or not all(is_number(claim) for _, claim in figures):
        return
    (first, part), (last, whole) = figures
    alike = part.quantity.kind == whole.quantity.kind and part.quantity.unit == whole.quantity.unit
    between = line.items[first + 1 : last]
    if alike and not words.over.isdisjoint(between[-_NEAR:]) and words.apart.isdisjoint(between):
        yield ShareOf(share, part, whole)
