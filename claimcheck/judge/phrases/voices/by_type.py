"""Two figures of one sort that two tell side by side, where neither sentence has another of that sort.

The second tells no more than the figure, or points back: "The ministry says 12 km of road. Auditors arrived at 19."
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from decimal import Decimal
from itertools import pairwise

from claimcheck.judge.phrases.line import Line, joined, lines, speaks
from claimcheck.judge.phrases.voices.clauses import Beside, own_noun, widened
from claimcheck.judge.phrases.voices.one_thing import agree, told_apart
from claimcheck.judge.phrases.voices.segments import Segment, Speech, cut, segment
from claimcheck.lexicon import verb_lemma
from claimcheck.lexicon.stems import stem
from claimcheck.records.claim import Claim

_TOLD = ("asserted", "planned", "estimated")
_SHORT = 3
_MANY = 6
_HAVING = ("has", "have", "had")
_ALIKE = Decimal(5)
"""Up to how many times as much a figure is of the same thing where a word of its sentence is new."""


def differing(
    claims: Sequence[Claim], words: Beside, endings: Set[str], hedged: Decimal, speech: Speech
) -> Iterator[tuple[Claim, Claim]]:
    """The pairs of figures that two tellers give differently, in a sentence or in two that follow each other."""
    before: Line | None = None
    for line in lines(claims):
        rows = [line] if before is None else [line, joined(before, line)]
        for row in rows:
            if row is not None:
                since = len(row.items) - len(line.items)
                yield from _in_row(row, since, words, endings, hedged, speech)
        before = line


def _in_row(
    row: Line, since: int, words: Beside, endings: Set[str], hedged: Decimal, speech: Speech
) -> Iterator[tuple[Claim, Claim]]:
    if len(row.numbers) > _MANY or not speaks(row.claims[0]):
        return
    for number, (at, one) in enumerate(row.numbers):
        for to, other in row.numbers[number + 1 :]:
            if (since and not at < since <= to) or not _one_sort(one, other):
                continue
            if any(
                c is not one and c is not other and (_one_sort(one, c) or _one_sort(c, other))
                for c in row.claims
            ):
                continue
            pair = _segments(row, at, to, words, speech)
            if pair is None or agree(one, other, words.far, hedged):
                continue
            if not told_apart(*pair, words) and _nothing_new(*pair, words, endings):
                yield one, other


def _segments(row: Line, at: int, to: int, words: Beside, speech: Speech) -> tuple[Segment, Segment] | None:
    turn = cut(row, at, to, words)
    if turn is None:
        return None
    first = max((n + 1 for n in range(at) if row.items[n] in (".", ";")), default=0)
    last = min(n for n in range(to, len(row.items)) if row.items[n] in (".", ";") or n == len(row.items) - 1)
    left, right = (
        segment(row, at, first, turn, words, speech),
        segment(row, to, turn, last + 1, words, speech),
    )
    if (
        left is None
        or right is None
        or not (left.surely or right.surely)
        or (not right.surely and right.verb is None)
    ):
        return None
    if (
        row.items[turn] == "that"
        or _of_himself(right, words)
        or not words.expecting.isdisjoint(row.items[turn:last])
    ):
        return None
    verbs = {verb_lemma(item) for item in row.items[first:turn]}
    if right.verb is not None and right.verb not in words.known and verb_lemma(right.verb) in verbs:
        return None  # "Six shots were fired by him, and deputies fired 15"
    if not left.surely and left.verb is None and words.back.isdisjoint(right.told):
        return None
    if not left.teller.names.isdisjoint(right.teller.names):
        return None
    return left, right


def _of_himself(right: Segment, words: Beside) -> bool:
    """Whether somebody tells what he himself has: "the rival said it had 900", "the rebels said they lost 30"."""
    told = [item for item in right.spoken if item != "that"]
    if right.verb is not None or not told or told[0] not in words.owners:
        return False
    return any(item in _HAVING or item not in words.known for item in told[1:])


def _one_sort(one: Claim, other: Claim) -> bool:
    """Whether two figures can be of one thing: one unit, one noun, or the second with neither."""
    left, right = one.quantity, other.quantity
    if left.derived or right.derived or {one.modality, other.modality} - set(_TOLD):
        return False
    if {left.kind, right.kind} & {"date", "clock_time", "ordinal", "score"}:
        return False
    bare = right.kind == "count" and right.unit is None and own_noun(other) is None
    if bare:
        return left.kind in ("count", "measurement", "duration", "money", "age")
    if left.unit is not None and right.unit is not None:
        return left.kind == right.kind and left.unit.dimension == right.unit.dimension
    noun = own_noun(other)
    if {left.kind, right.kind} == {"count", "age"}:
        return own_noun(one) is None and own_noun(other) is None
    return left.kind == right.kind == "count" and noun is not None and noun == own_noun(one)


def _nothing_new(left: Segment, right: Segment, words: Beside, endings: Set[str]) -> bool:
    """Whether the second tells nothing that the first does not; with a word that points back one new word is none."""
    one, other = left.claim, right.claim
    places = {claim.place.name for claim in (one, other) if claim.place is not None}
    if len(places) > 1 or {one.role, other.role} - {"level", "target", "change"}:
        return False
    written = {stem(item, endings) for item in left.line.items[left.first : left.last] if len(item) >= _SHORT}
    about = widened(written, words, endings)
    known = (
        words.figures
        | words.counting
        | words.hearers
        | words.again
        | words.counters
        | words.behind
        | words.joints
    )
    noun = own_noun(other)
    told = {
        stem(item, endings)
        for item in right.told
        if item[0].isalpha() and len(item) >= _SHORT and item not in known and item != noun
    }
    new = {stem(item, endings) for led, item in pairwise(["", *right.told]) if led in words.leads}
    if not (told - about).isdisjoint(new):
        return False  # "put the tunnel at 130 million"
    back = not words.back.isdisjoint(right.told)
    if not told - about:
        return True
    return back and len(told - about) <= words.unknown and not agree(one, other, _ALIKE, Decimal(0))
