"""The only share of a sentence and the only part and whole it can be of.

No words between them need be known: the share must be of no other whole, and its clause must tell nothing but it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.judge.phrases.line import Line
from claimcheck.judge.phrases.parts.part_of import PartOf, parts_of
from claimcheck.judge.phrases.parts.share_clause import (
    CLAUSE_MARKS,
    calls_it_one,
    goes_on,
    led_by,
    names_it,
    takes_up,
    to_mark,
)
from claimcheck.judge.phrases.parts.share_first import answered, same_whole, told_again
from claimcheck.judge.phrases.parts.share_of import ShareOf, is_number
from claimcheck.judge.phrases.parts.share_words import ShareWords
from claimcheck.judge.phrases.parts.told_share import AMOUNTS, SHARES, is_share
from claimcheck.judge.phrases.topics import Words, names, root
from claimcheck.lexicon import noun_lemma
from claimcheck.lexicon.roots import Roots
from claimcheck.records.claim import Claim
from claimcheck.records.unit import Unit

_OWN = 5
_NEAR = 2
_ONE = "one"
_NAMED = 3
_WHERE = {"in", "by", "on", "at"}
_MOVED = ("by", "to", "from", "than")


def lone_shares(line: Line, words: ShareWords, moves: Words, roots: Roots) -> Iterator[ShareOf]:
    """The share of a sentence that has one, with the part and the whole that it must be of."""
    shares = [(at, claim) for at, claim in line.numbers if claim.quantity.kind in SHARES]
    if len(shares) != 1 or not is_share(line, *shares[0], words):
        return
    at, share = shares[0]
    every = list(parts_of(line, words.taken, is_number))
    again = line.items[at - 1] == "or"  # "of these 300 have a dog, or half": again what was told
    of_whole = next(
        (pair for pair in every if pair.part is share and pair.told != "whom" and not again), None
    )
    every = [pair for pair in every if pair.part is not share]
    if of_whole is not None:
        part = told_again(of_whole, line, _of_one_type(line, [of_whole], words))
        if part is not None:
            yield ShareOf(share, part, of_whole.whole)
        return
    pairs = [pair for pair in every if {pair.part.quantity.kind, pair.whole.quantity.kind} <= set(AMOUNTS)]
    figures = _of_one_type(line, pairs, words)
    if len(pairs) > 1 or len(figures) != 2:
        return
    pair = pairs[0] if pairs else None
    first, last = sorted(map(line.place, figures))
    if at > last:
        told = _only_told(line, at, last, figures, pair, words)
        told = told or (pair is not None and _names_nothing(line, at, last, words, moves))
        if not told and pair is not None and _concluded(line, at, last, pair, words, moves, roots):
            yield ShareOf(share, pair.part, pair.whole, taken=False)  # it may be of what the part leaves
            return
    else:
        told = pair is not None and at < first and answered(line, at, pair, words, roots)
    left = pair is not None and at > last and _leaves(line, at, last, figures, words)
    if (told or left) and pair is not None:
        yield ShareOf(share, pair.part, pair.whole, left=left)
    elif told:
        part, whole = sorted(figures, key=lambda claim: claim.quantity.amount.value or 0)
        yield ShareOf(share, part, whole, taken=False)


def _of_one_type(line: Line, pairs: Sequence[PartOf], words: ShareWords) -> Sequence[Claim]:
    """The amounts of the sentence that are of one kind and unit: the part and the whole, or the only ones of theirs."""
    known = [
        claim
        for claim in line.claims
        if claim.quantity.kind in AMOUNTS and is_number(claim) and not claim.quantity.distribution
        if claim.surface != _ONE
        or line.items[line.place(claim) + 1] != "of"  # "one of the largest": no figure
    ]
    own = [claim for pair in pairs for claim in (pair.part, pair.whole)]
    if own:
        sorts = {_sort(claim) for claim in own}
        return [claim for claim in known if _sort(claim) in sorts]
    told = [_sort(claim) for claim in known]
    twice = [sort for sort in set(told) if told.count(sort) > 1]
    moved = any(
        not (words.behind_share - words.when).isdisjoint(line.items[line.place(claim) + 1 :][:1])
        for claim in known
    )
    if len(twice) != 1 or moved or any(claim.role == "change" for claim in known):
        return []  # "410 people, 24 fewer than in March"
    return [claim for claim in known if _sort(claim) == twice[0]]


def _sort(claim: Claim) -> tuple[str, Unit | None]:
    return claim.quantity.kind, claim.quantity.unit


def _only_told(
    line: Line, at: int, last: int, figures: Sequence[Claim], pair: PartOf | None, words: ShareWords
) -> bool:
    """Whether a clause behind the figures only tells the share: "which its owner described as 40 percent"."""
    lead, tail = led_by(line, at, last), to_mark(line, at + 1)
    share = line.claim(at)
    of_them = tail[:1] == ("of",) and (
        _is_whole(tail[1:], figures, words) or _is_every(tail[1:], figures, words)
    )
    of_them = of_them or (share is not None and share.quantity.is_fraction and _is_the(tail, figures, words))
    measured = tail[:1] == ("by",) and len(tail) == _NEAR  # "65 percent by weight"
    tail = () if of_them or measured else tail
    if pair is not None and lead == ("the",) and calls_it_one(tail, words):
        return True  # "; the 15 per cent share, said its chair, was a start"
    own_name = not words.named.isdisjoint((*tail[:_NAMED], *(share.surface.split()[-1:] if share else ())))
    if (own_name and lead == ("at",)) or (
        lead[1:] == ("at",) and lead[0] in words.which and tail[:1] != ("of",)
    ):
        return (
            True  # "took 30 of 40 cups, at 75 percent a share that none has had", "which at 75 percent was …"
        )
    if lead and lead[-1] in words.which and tail[:1] != ("of",):
        return True  # "… came back. That third did not know why"
    if tail:
        return False
    if takes_up(lead, words):
        return True
    if not words.other_rates.isdisjoint(line.bag):
        return False
    if pair is None:
        named_so = names_it(lead, words) and not words.named.isdisjoint(lead) if lead else False
        return of_them or lead == ("or",) or named_so or (not lead and _elided(figures[1]))
    return not lead or lead == ("or",) or names_it(lead, words) or goes_on(line, at, lead, words)


def _leaves(line: Line, at: int, last: int, figures: Sequence[Claim], words: ShareWords) -> bool:
    """Whether a share is of what the part leaves: "40 of the 90 beds went, leaving only half of them to sell"."""
    lead, tail = led_by(line, at, last), to_mark(line, at + 1)
    whole = tail[: tail.index("to")] if "to" in tail else tail
    of_them = whole[:1] == ("of",) and _is_whole(whole[1:], figures, words)
    return lead[:1] != () and lead[0] in words.leaving and (of_them or not whole)


def _names_nothing(line: Line, at: int, last: int, words: ShareWords, moves: Words) -> bool:
    """Whether the clause of a share behind a part and its whole names nothing new, so that it can be of nothing else:
    "of the 60 ricks that burned he lost 18, nearly half in the end"; but no "nationally it is half"."""
    first = at
    while first - 1 > last and line.items[first - 1] not in CLAUSE_MARKS:
        first -= 1
    end = at + 1
    while end < len(line.items) and line.items[end] not in CLAUSE_MARKS:
        end += 1
    own = line.items[first:end]
    timely = moves["timely"] | moves["times"] | words.when - words.stating - _WHERE
    if not (words.apart | words.other_rates | words.named | timely).isdisjoint(own):
        return False  # "in April it was half"
    if line.items[at - 1] in _MOVED:
        return False  # "in 30 of the 50 towns rents rose (by 4 percent)", "cut by four points from 25 to 21 percent"
    if line.items[at + 1] == "of" or any(item.endswith("ly") for item in own) or "." in line.items[last:at]:
        return False
    known = {root(item) for item in line.items[:first]}
    return not any(
        names(line, n, moves) and root(line.items[n]) not in known for n in range(first, end) if n != at
    )


def _concluded(
    line: Line, at: int, last: int, pair: PartOf, words: ShareWords, moves: Words, roots: Roots
) -> bool:
    """Whether a share of the whole is told to follow from the part: "40 of the 60 barges leak, so half of them …"."""
    led = [item for item in led_by(line, at, last) if item not in moves["through"]]
    share = line.claim(at)
    so = bool(led) and all(item in moves["so"] or item in moves["back_verbs"] for item in led)
    return (
        so
        and share is not None
        and line.items[at + 1] == "of"
        and same_whole(share, pair.whole, words, roots)
    )


def _elided(claim: Claim) -> bool:
    """Whether a figure leaves its noun to the one before it: "40 witnesses, and ten – a third – failed to come"."""
    noun, quantity = claim.subject, claim.quantity
    near = noun is not None and bool(noun.text) and 0 <= noun.start - quantity.number_end <= _NEAR
    return quantity.kind == "count" and quantity.unit is None and not near


def _is_whole(behind: Sequence[str], figures: Sequence[Claim], words: ShareWords) -> bool:
    """Whether the words behind "of" name what the figures count, and nothing else: "of the total", "of them"."""
    nouns = {noun.head for claim in figures if (noun := claim.subject) is not None and noun.text}
    nouns |= words.taken.whom | words.totals
    return 0 < len(behind) <= _OWN and noun_lemma(behind[-1]) in nouns


def _is_every(behind: Sequence[str], figures: Sequence[Claim], words: ShareWords) -> bool:
    """Whether the words behind "of" name each unit of a sum: "35 percent of every tax dollar"."""
    units = {unit.name for claim in figures if (unit := claim.quantity.unit) is not None}
    return 1 < len(behind) <= _OWN and behind[0] in words.each and noun_lemma(behind[-1]) in units


def _is_the(behind: Sequence[str], figures: Sequence[Claim], words: ShareWords) -> bool:
    """Whether the words right behind a fraction name what the figures count: "half my flock gone", "half the seats"."""
    told = behind[:-1] if behind[-1:] and behind[-1] in words.gone else behind
    if len(told) < _NEAR or told[0] not in words.taken.led:
        return False
    return _is_whole(told, figures, words) or told[-1] in words.taken.groups
