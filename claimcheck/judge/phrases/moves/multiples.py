"""Where a line says how many times one figure is another: "doubled", "three times the", "by a third"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal

from claimcheck.judge.phrases.line import Line
from claimcheck.judge.phrases.moves.move import Move, Words, changes, participle, told_by
from claimcheck.judge.phrases.topics import of_then
from claimcheck.lexicon import noun_lemma
from claimcheck.lexicon.marks import MARKS
from claimcheck.records.claim import Claim

_HALF = Decimal("0.5")
_REACH = 4
_MANY = 7
_CLAUSE = 4
_WHOSE = ("its", "their", "his", "her")


def multiples(line: Line, factors: Mapping[str, Decimal], words: Words) -> list[Move]:
    """Every multiple of a line, in text order; ``factors`` has the words that say one ("halved": 0.5)."""
    found = {move.first: move for move in _words(line, factors, words)}
    for move in (*_halves(line, words), *_numbers(line, words)):
        found.setdefault(move.first, move)
    return [found[first] for first in sorted(found)]


def _words(line: Line, factors: Mapping[str, Decimal], words: Words) -> Iterator[Move]:
    """ "doubled", "halving", "twice the", "to double"."""
    items = line.items
    for at, item in enumerate(items):
        factor = factors.get(item)
        if factor is None:
            continue
        behind = items[at + 1 : at + 2]
        compares = bool(behind) and (behind[0] in words["comparing"] or behind[0].startswith("#"))
        bare = words["infinitive"].isdisjoint(items[max(0, at - 1) : at])
        if item in words["comparative"] and not compares and bare and not _is_verb(line, at, words):
            continue
        finite = item not in words["comparative"] and not participle(items, at, words)
        other = compares and item in words["comparative"] and not _of_itself(items[at + 1 :], words)
        yield Move(
            at, at + 1, 1 if factor > 1 else -1, None, at, finite, factor, _hedge(line, at, words), other
        )


def _is_verb(line: Line, at: int, words: Words) -> bool:
    """Whether a noun has such a word for its verb: "saw the price triple in a week", and no "won the double in May"."""
    led, behind = line.items[at - 1 : at], line.items[at + 1 : at + 2]
    if line.items[at] in words["adverbs"]:
        return False  # "scored twice on Saturday"
    goes_on = behind != () and (behind[0] in words["prepositions"] or behind[0] in (",", "since"))
    return bool(led) and goes_on and led[0].isalpha() and led[0] not in words["articles"] | words["small"]


def _halves(line: Line, words: Words) -> Iterator[Move]:
    """ "up by half", "cut in half", "half of what it was", "half as many", which are read as no number."""
    items = line.items
    for at, item in enumerate(items[:-1]):
        if item != "half" or (at and items[at - 1] in words["halves_of_time"]):
            continue
        if at and items[at - 1] in ("by", "in"):
            move = told_by(line, Move(at - 1, at + 1, 0), words)
            if move is not None and move.way:
                factor = _HALF if move.way <= 0 or items[at - 1] == "in" else 1 + _HALF
                yield move._replace(
                    way=-1 if factor < 1 else 1, factor=factor, hedge=_hedge(line, at - 1, words)
                )
        elif _some_of_its(line, at, words):
            continue
        elif items[at + 1] in words["comparing"] or items[at + 1 : at + 3] == ("of", "what"):
            again = "again" in items[at + 1 : at + 1 + _REACH]
            factor = 1 + _HALF if again else _HALF
            yield Move(
                at, at + 1, -1 if factor < 1 else 1, None, None, False, factor, _hedge(line, at, words)
            )


def _some_of_its(line: Line, at: int, words: Words) -> bool:
    """Whether a half is some of what somebody has, and no multiple: "lost half its clients"."""
    whose, *noun = line.items[at + 1 : at + 3]
    if "from" in line.items[at + 3 :]:
        return False  # "lost half its workers, falling from 400 to 300"
    return whose in _WHOSE and bool(noun) and noun_lemma(noun[0]) not in (noun[0], *words["sizes"])


def _numbers(line: Line, words: Words) -> Iterator[Move]:
    """ "three times the", "fivefold", "by a third", "a fifth of its former", "three quarters as large"."""
    told = {move.first: move for move in changes(line, ("ratio",), words)}
    for at, claim in line.numbers:
        value = claim.quantity.amount.value
        if value is None or value <= 0 or _some_of_its(line, at, words):
            continue
        move = _multiple(line, at, claim, value, told.get(at), words)
        if move is not None:
            yield move


def _multiple(
    line: Line, at: int, claim: Claim, value: Decimal, change: Move | None, words: Words
) -> Move | None:
    """The multiple that a number tells; ``change``: the change that it is, if it is one."""
    kind = claim.quantity.kind
    if kind == "count" and line.items[at + 1 : at + 2] == ("times",) and value > 1:
        return _times(line, at, claim, value, words)
    if line.items[at - 1] in words["halves_of_time"]:
        return None  # "in the first half of the year"
    if kind == "ordinal" and line.items[max(0, at - 2) : at] == ("by", "a") and value > 2:
        move = told_by(line, Move(at - 2, at + 1, 0), words)  # "cut by a third under a new law"
        return move._replace(factor=1 + move.way / value) if move is not None and move.way else None
    if kind == "ratio" and value > 1:
        move = told_by(line, Move(at, at + 1, 0, claim), words) or Move(at, at + 1, 0, claim)
        factor = value if move.way >= 0 else 1 / value
        hedge = _bound(claim) or _hedge(line, at, words)
        return move._replace(way=move.way or 1, factor=factor, hedge=hedge)
    left = _left_over(line, at, claim, value, words) if kind == "ratio" else None
    if left is not None or change is None:
        return left
    return change._replace(factor=1 + change.way * value, hedge=_bound(claim))


def _times(line: Line, at: int, claim: Claim, value: Decimal, words: Words) -> Move | None:
    """ "Three times the": what it is held against is named; "two and a half times" of nothing: nothing happens half a
    time."""
    behind = line.items[at + 2 : at + 3]
    compares = behind != () and (behind[0] in words["comparing"] or behind[0].startswith("#"))
    if not compares and not value % 1:
        return None
    other = compares and not _of_itself(line.items[at + 2 :], words)
    hedge = _bound(claim) or _hedge(line, at, words)
    return Move(at, at + 2, 1, claim, None, False, value, hedge, other)


def _left_over(line: Line, at: int, claim: Claim, value: Decimal, words: Words) -> Move | None:
    """ "A third the size", "to a fifth of its strength": what is left."""
    behind = line.items[at + 1 : at + 3]
    if behind[1:] and behind[1] in words["sizes"]:
        other = line.items[at + 3] not in MARKS
    elif _is_fraction_left(line, at, words):
        other = behind == ("that", "of")
    else:
        return None
    return Move(at, at + 1, -1, claim, None, False, value, _bound(claim), other)


def _is_fraction_left(line: Line, at: int, words: Words) -> bool:
    """ "to a fifth of its strength", "a third of last year's", "three quarters as large": no change, what is left."""
    behind = line.items[at + 1 : at + 3]
    if behind[:1] == ("as",):
        return True
    if behind in (("of", "that"), ("of", "this")) and line.items[at + 3] in words["levels"] | words["sizes"]:
        return True  # "for a quarter of that sum"
    if behind == ("of", "the") and line.claim(at + 3) is not None:
        return of_then(line, at + 3, words)
    if behind == ("that", "of") or _did(line.items[at + 1 + (behind[:1] == ("of",)) :][:_CLAUSE], words):
        return True
    if behind[:1] != ("of",):
        return behind[:1] == ("what",)
    return behind[1:] in (("what",), ("last",), ("previous",)) or (
        line.items[max(0, at - 1) : at] == ("to",) and behind[1:2] != () and behind[1] in words["comparing"]
    )


def _did(behind: tuple[str, ...], words: Words) -> bool:
    """Whether a fraction is one of what a thing was or did: "half the time it did", "a third the price they were"."""
    return (
        len(behind) == _CLAUSE
        and behind[0] == "the"
        and behind[2] in words["back"]
        and behind[3] in words["done"]
    )


def _of_itself(behind: tuple[str, ...], words: Words) -> bool:
    """Whether a thing is held against itself: "what it was", "more than it had", "larger than in 2010"."""
    if behind[0] not in words["itself"]:
        return False
    if behind[:2] == ("that", "of"):
        return _of_its_time(behind[2:], words)
    if behind[0] == "as" and "as" in behind[2:_MANY]:
        return _of_its_time(behind[behind.index("as", 2) + 1 :], words)
    than = behind.index("than") if "than" in behind[:3] else None
    return than is None or (bool(behind[than + 1 :]) and behind[than + 1] in words["back"] | words["earlier"])


def _of_its_time(held: tuple[str, ...], words: Words) -> bool:
    """Whether what stands behind the second "as" is an earlier time or a figure: not "as many cars as its rival"."""
    n = 0
    while n < len(held) - 1 and (held[n] in words["articles"] or held[n] in words["through"]):
        n += 1
    item = held[n]
    return item.startswith("#") or any(item in words[key] for key in ("back", "earlier", "timely", "times"))


def _bound(claim: Claim) -> str:
    kind = claim.quantity.amount.kind
    return {
        "at_least": "more",
        "more_than": "more",
        "at_most": "less",
        "less_than": "less",
        "about": "about",
    }.get(kind, "")


def _hedge(line: Line, at: int, words: Words) -> str:
    """ "more" of "more than doubled", "less" of "nearly doubled"."""
    before = line.items[max(0, at - 2) : at]
    if before[-1:] and (before[-1] in words["nearly"] or " ".join(before) in words["nearly"]):
        return "less"
    if before[-1:] and (before[-1] in words["beyond"] or " ".join(before) in words["beyond"]):
        return "more"
    return ""
