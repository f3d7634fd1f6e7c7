"""Two figures of one sort that two tell side by side, where neither sentence has another of that sort.

The second tells no more than the figure, or points back: "The ministry says 12 km of road. Auditors arrived at 19."
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from decimal import Decimal
from itertools import pairwise

from claimcheck.judge.phrases.line import Line, joined, lines, speaks
from claimcheck.judge.phrases.voices.agreeing import agree, is_time, of_times
from claimcheck.judge.phrases.voices.clauses import Beside, own_noun
from claimcheck.judge.phrases.voices.same_thing import complement, of_one_thing, of_people
from claimcheck.judge.phrases.voices.segments import Segment, segment, turns
from claimcheck.judge.phrases.voices.set_apart import told_apart, two_days
from claimcheck.judge.phrases.voices.tellers import Speech, named, says
from claimcheck.judge.phrases.voices.turns import outer_tail, second_voice
from claimcheck.lexicon import noun_lemma, verb_lemma
from claimcheck.lexicon.roots import Roots
from claimcheck.records.claim import Claim

_TOLD = ("asserted", "planned", "estimated")
_MANY = 6
_HAVING = ("has", "have", "had")
_ON = ("on", "of", "in", "for", "with", "to")
_THINGS = ("they", "it")
_SHE_HE = ("she", "he")


def differing(
    claims: Sequence[Claim], words: Beside, roots: Roots, hedged: Decimal, speech: Speech
) -> Iterator[tuple[Claim, Claim]]:
    """The pairs of figures that two tellers give differently, in a sentence or in two that follow each other."""
    before: Line | None = None
    for line in lines(claims):
        rows = [line] if before is None else [line, joined(before, line)]
        for row in rows:
            if row is not None and not two_days(row.claims):
                since = len(row.items) - len(line.items)
                yield from _in_row(row, since, words, roots, hedged, speech)
        before = line


def _in_row(
    row: Line, since: int, words: Beside, roots: Roots, hedged: Decimal, speech: Speech
) -> Iterator[tuple[Claim, Claim]]:
    if len(row.numbers) > _MANY or not speaks(row.claims[0]):
        return
    for number, (at, one) in enumerate(row.numbers):
        for to, other in row.numbers[number + 1 :]:
            if (since and not at < since <= to) or not _one_sort(one, other, words):
                continue
            if any(
                c is not one and c is not other and (_one_sort(one, c, words) or _one_sort(c, other, words))
                for c in row.claims
            ):
                continue
            if not second_voice(row, at, to, words, speech):
                continue
            pair = _segments(row, at, to, words, speech)
            if pair is None or complement(one, other) or agree(one, other, words.far, hedged):
                continue
            if not told_apart(*pair, words) and of_one_thing(*pair, words, roots):
                yield one, other


def _segments(row: Line, at: int, to: int, words: Beside, speech: Speech) -> tuple[Segment, Segment] | None:
    first = max((n + 1 for n in range(at) if row.items[n] in (".", ";")), default=0)
    last = min(n for n in range(to, len(row.items)) if row.items[n] in (".", ";") or n == len(row.items) - 1)
    tail = outer_tail(row, to, words, speech)
    ends = [last] if tail is None or tail > last else [tail - 1, last]
    parted = (
        _parted(row, (first, at), (turn, to), end, words, speech)
        for end in ends
        for turn in turns(row, at, to, words)
    )
    return next((both for both in parted if both is not None), None)


def _parted(
    row: Line, one: tuple[int, int], other: tuple[int, int], last: int, words: Beside, speech: Speech
) -> tuple[Segment, Segment] | None:
    """The stretches of two figures, each told with where it begins; None where they are not two tellers' own."""
    (first, at), (turn, to) = one, other
    comma = row.items[turn - 1] == "," and row.items[to - 1] not in ("'s", "'")
    spoken = _two_pronouns(row, first, turn, speech)
    left, right = (
        segment(row, at, first, turn, words, speech, spoken=spoken),
        segment(row, to, turn, last + 1, words, speech, spoken=spoken),
    )
    if (
        left is None
        or right is None
        or not (left.surely or right.surely)
        or (not right.surely and right.verb is None)
        or (comma and not (left.surely and right.surely))
    ):
        return None
    if (
        row.items[turn] == "that"
        or (_of_himself(right, words, speech) and not _done_alike(left, right, words))
        or _each_is(left, right, words)
        or (left.claim.modality != "planned" and not words.expecting.isdisjoint(row.items[turn:last]))
    ):
        return None
    verbs = {verb_lemma(item) for item in row.items[first:turn]}
    if right.verb is not None and right.verb not in words.known and verb_lemma(right.verb) in verbs:
        return None  # "Six shots were fired by him, and deputies fired 15"
    dated = is_time(left.claim) and left.claim.quantity.kind == "count"  # "dates the bell to 1640"
    if not (left.surely or dated) and left.verb is None and words.back.isdisjoint(right.told):
        return None
    if _one_teller(left, right, speech):
        return None
    return left, right


def _two_pronouns(row: Line, first: int, turn: int, speech: Speech) -> bool:
    """Whether two are told apart by their pronouns: "She told us that it took 20 minutes. He says it took five"."""
    led = [row.items[n : n + 2] for n in (first, turn)]
    return all(one[0] in _SHE_HE and says(one[1], speech) for one in led) and led[0][0] != led[1][0]


def _one_teller(left: Segment, right: Segment, speech: Speech) -> bool:
    """Whether two tellers share a name, and not only that of a body to which both belong."""
    shared = left.teller.names & right.teller.names
    if not shared:
        return False
    heads = [_head(one) for one in (left, right)]
    if all(_holds_post(one, shared, speech) for one in (left, right)):
        return False  # "the council leader", "the opposition leader"
    return None in heads or heads[0] == heads[1] or not shared.isdisjoint(heads)


def _holds_post(told: Segment, shared: Set[str], speech: Speech) -> bool:
    """Whether a teller is somebody whose post another word than the ``shared`` ones tells apart. "The Leeds manager"
    and "the Hull manager", "the north council" and "the south council" speak of two things."""
    head = _head(told)
    if head is None or not told.teller.names - shared or noun_lemma(head) != head:
        return False
    named_there = any(named(told.line, n) for n in range(told.teller.first + 1, told.teller.last))
    return head.endswith(tuple(speech["posts"])) and not named_there


def _head(told: Segment) -> str | None:
    """The last word of a teller, by which one of several of a body is known: "party chairman Bob Tarrant"."""
    items = told.line.items[told.teller.first : told.teller.last]
    return items[-1] if len(items) > 1 else None


def _of_himself(right: Segment, words: Beside, speech: Speech) -> bool:
    """Whether somebody tells what he himself has: "the rival said it had 900", "the rebels said they lost 30"."""
    told = [item for item in right.spoken if item != "that" and item.isalpha()]
    if any(led in _ON and item in words.pronouns for led, item in pairwise(right.after)):
        return False  # "the ministry says it spent 55 million on it"
    led = right.line.items[right.teller.first - 1 : right.teller.first + 1]
    if told and any(item in words.whose.get(told[0], ()) for item in led):
        return False  # "her insurer says that she lost 12"
    if right.verb is not None or not told or told[0] not in words.owners:
        return False
    head = right.line.items[right.teller.last - 1]
    if told[0] in _SHE_HE and noun_lemma(head) != head and not named(right.line, right.teller.last - 1):
        return False  # "observers say that he got 55"
    had = len(told) == 2 and told[1] in _HAVING  # "they had four"
    if told[0] in _THINGS and not had and _somebody(right, speech):
        return False  # "the trooper told the inquest it was travelling at 70"
    return any(item in _HAVING or item not in words.known for item in told[1:])


def _done_alike(left: Segment, right: Segment, words: Beside) -> bool:
    """Whether he tells of the one whom the other spoke of: "the boy was missing", "said he had been gone"."""
    bare = own_noun(right.claim) is None and left.claim.quantity.kind != "count"
    if (right.claim.quantity.kind == "count" and not bare) or not words.owners.isdisjoint(left.spoken):
        return False
    pairs = ((row & set(left.told), row & set(right.told)) for row in words.alike)
    return any(one and other and (one | other) - words.known for one, other in pairs)


def _somebody(right: Segment, speech: Speech) -> bool:
    """Whether a teller is known by a noun and two names or more, as a body is not: "trooper Karen Moss"."""
    names = [n for n in range(right.teller.first, right.teller.last) if named(right.line, n)]
    titled = right.line.items[right.teller.first] in speech["titles"] | speech["tellers"]
    led = names[:1] > [right.teller.first] and right.line.items[names[0] - 1] != "the"
    return len(names) > 1 and (led or titled)


def _each_is(left: Segment, right: Segment, words: Beside) -> bool:
    """Whether each tells what he is: "Smith said he was 30; Jones said he was 45"."""
    spoken = [[item for item in one.spoken if item.isalpha()] for one in (left, right)]
    return spoken[0] == spoken[1] and len(spoken[0]) == 2 and spoken[0][0] in words.owners


def _one_sort(one: Claim, other: Claim, words: Beside) -> bool:
    """Whether two figures can be of one thing: one unit, one noun, or the second with neither."""
    left, right = one.quantity, other.quantity
    if one.glued or other.glued or _beside_name(other):
        return False  # "a 35-year-old", "Beckley, 27,"
    if left.derived or right.derived or {one.modality, other.modality} - set(_TOLD):
        return False
    if is_time(one) or is_time(other):
        return of_times(one, other)
    if {left.kind, right.kind} & {"ordinal", "score"}:
        return False
    bare = right.kind == "count" and right.unit is None and own_noun(other) is None
    if bare:
        return left.kind in ("count", "measurement", "duration", "money", "age")
    if left.unit is not None and right.unit is not None:
        ages = {left.kind, right.kind} == {"age", "duration"} and left.unit == right.unit
        alike = left.kind == right.kind or ages
        return alike and left.unit.dimension == right.unit.dimension
    if left.kind == right.kind == "count" and one.measure == other.measure is not None:
        return True  # "40 people had died", "60 deaths"
    noun = own_noun(other)
    if {left.kind, right.kind} == {"count", "age"}:
        return own_noun(one) is None and own_noun(other) is None
    if of_people(one, other, words):
        return True
    return left.kind == right.kind == "count" and noun is not None and noun == own_noun(one)


def _beside_name(claim: Claim) -> bool:
    """Whether a bare number is the age of somebody named: "Ruiz, 39,"."""
    text, at = claim.sentence.text, claim.quantity.start - claim.sentence.start
    behind = text[claim.quantity.end - claim.sentence.start :][:1]
    return text[max(0, at - 2) : at] == ", " and behind in (",", ".") and text[:at].split()[-1][:1].isupper()
