"""Where a line says that a figure moved, by how much it is said to have and which way: "a 15 per cent rise"."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Set
from decimal import Decimal
from typing import NamedTuple

from claimcheck.judge.phrases.line import Line
from claimcheck.lexicon.marks import MARKS
from claimcheck.records.claim import Claim

Words = Mapping[str, Set[str]]
"""The lists of ``rules/wording/moves.yaml``."""

_BEFORE = 8
_FAR = 14
_BEHIND = 2
_LOSING = 3


class Move(NamedTuple):
    """A move told in the items [first, last) of a line: 1 up, -1 down, 0 unknown.

    ``verb`` is the item of the word that tells the way; ``finite`` whether it is the verb of a clause ("rose 5 %", and
    not "a rise of 5 %"). ``factor`` is how many times the greater figure is the smaller one, of a move told so.
    """

    first: int
    last: int
    way: int
    claim: Claim | None = None
    verb: int | None = None
    finite: bool = False
    factor: Decimal | None = None
    hedge: str = ""
    other: bool = False
    """Whether it names what it is held against: "twice her age"."""

    @property
    def begins(self) -> int:
        """The first item of what tells it, its verb included."""
        return self.first if self.verb is None else min(self.first, self.verb)

    @property
    def ends(self) -> int:
        """The item behind it."""
        return self.last if self.verb is None else max(self.last, self.verb + 1)


def changes(line: Line, kinds: Collection[str], words: Words) -> list[Move]:
    """The numbers of some kinds that a word of rise or fall makes a change, in text order."""
    found = []
    for at, claim in line.numbers:
        if claim.quantity.kind in kinds and not claim.surface.lower().startswith("from "):
            move = told_by(line, Move(at, at + 1, 0, claim), words)
            if move is None or not move.way:
                move = _by_a_noun(line, at, claim, words)
            if move is not None and move.way and not _only_changed(line, move, words):
                found.append(_either(line, move, words))
    return found


def _only_changed(line: Line, move: Move, words: Words) -> bool:
    """Whether a word that tells no way names no change of a number beside it: two-thirds want a "change", unlike "a
    change of 15 percent"."""
    if move.verb is None or line.items[move.verb] not in words["went"]:
        return False
    share = move.claim is not None and move.claim.quantity.kind == "percentage"
    return not (share and line.items[move.verb + 1 : move.first] in (("of",), (":",)))


def _either(line: Line, move: Move, words: Words) -> Move:
    """A move that may go either way: waits of 50 and then 40 minutes are "an improvement of 20 per cent"."""
    verb = line.items[move.verb] if move.verb is not None else ""
    share = move.claim is not None and move.claim.quantity.kind == "ratio"
    return move._replace(way=0) if verb in words["either"] and not share else move


def _by_a_noun(line: Line, at: int, claim: Claim, words: Words) -> Move | None:
    """A noun of a move apart from its number: "an advance that the bank puts at 5 %", "a fall, it said, of 5 %"."""
    items, n = line.items, at - 1
    aside = items[n - 1 : n + 1] == (",", "of")
    if not aside and (items[n] != "at" or words["putting"].isdisjoint(items[max(0, n - 2) : n])):
        return None
    share = items[at + 1 : at + 2] == ("of",)
    for noun in range(n - 1, max(0, n - _FAR), -1):
        if items[noun].startswith("#") or items[noun] in words["stop"] or items[noun] in (".", ";"):
            return None
        if items[noun] in words["nouns"] and items[noun - 1] in words["articles"] and not share:
            ends = items[noun + 1] == ","
            return Move(at, at + 1, way_of(items[noun], words), claim, noun) if ends == aside else None
    return None


def told_by(line: Line, move: Move, words: Words) -> Move | None:
    """The move with the word beside it that tells its way; None where the number is a level or a share."""
    items = line.items
    share = items[move.last : move.last + 1] == ("of",)
    led = items[max(0, move.first - 1) : move.first]
    if not words["to_a_level"].isdisjoint(led):
        return None
    if _each_time(items, move, words) or items[move.last : move.last + 1] == ("who",):
        return None  # "15 per cent who said so" are a share
    again = led == ("or",) and items[move.first - 2] in MARKS
    by = again or "by" in items[max(0, move.first - 1) : move.first + 1]
    found = _told_behind(items, move, words) if not share and not by else None
    reach = _LOSING if share else _FAR if by else _BEFORE
    found = found or _told_before(items, move, reach, words, by=by, again=again)
    if found is not None or share:
        return found
    if not words["adding"].isdisjoint(led):
        return move._replace(way=1, verb=move.first - 1)
    trend = (move.claim.quantity.trend or "").lower() if move.claim is not None else ""
    return move._replace(way=way_of(trend, words))


def _told_behind(items: tuple[str, ...], move: Move, words: Words) -> Move | None:
    """A move told behind its number: "5 % higher"."""
    for n in range(move.last, min(move.last + _BEHIND + 1, len(items))):
        if _ends_clause(items[n], words):
            return None
        if items[n] in words["behind_only"] and n > move.last and items[n - 1] not in words["through"]:
            return None  # "48 percent hoped for more"
        way = _way_at(items, n, words)
        if way:
            return move._replace(way=way, verb=n, finite=_stated(items, n, move.first, words))
    return None


def _told_before(
    items: tuple[str, ...], move: Move, reach: int, words: Words, *, by: bool, again: bool
) -> Move | None:
    """A move told before its number: "rose 5 %"; with ``by`` also across a comma, with ``again`` behind its level."""
    for n in range(move.first - 1, max(move.first - reach - 1, -1), -1):
        apart = n < move.first - 1 and by and (items[n] == "," or items[n].startswith("#"))
        if n == move.first - 1 and items[n] == ":" and items[move.last] in MARKS:
            continue  # "Change: 25 per cent."
        if _ends_clause(items[n], words) and not apart:
            return None
        way = 0 if items[n] in words["behind_only"] else _way_at(items, n, words)
        if not way:
            continue
        if items[n] in words["priced"] and n == move.first - 1:
            return None  # "will have cost a third of the €900m"; it did not cost anybody a third
        if items[n] == "up" and items[n - 1] in words["phrasal"]:
            return None  # "made up 28 percent"
        if items[n + 1] in ("to", "than") and not again:
            return None  # "rose to 5 %", "lower than the 5 %" give a level; "rose to 50 from 40, or 25 %" does not
        return move._replace(way=way, verb=n, finite=_finite(items, n, words))
    return None


def _each_time(items: tuple[str, ...], move: Move, words: Words) -> bool:
    """Whether a number is told of every year, and of no two figures: "by 2 percent a year"."""
    unit = move.claim.quantity.unit if move.claim is not None else None
    if unit is not None and unit.per:
        return True
    behind = items[move.last : move.last + 3]
    if behind[:1] and behind[0] in words["yearly"]:
        return True
    each = behind[:1] in (("a",), ("per",), ("every",), ("each",), ("an",)) and behind[1:2] != ()
    return each and behind[1] in words["times"] and behind[2:] not in (("ago",), ("earlier",), ("before",))


def way_of(item: str, words: Words) -> int:
    """1 for a word of rise, -1 for one of fall, else 0."""
    return 1 if item in words["up"] else -1 if item in words["down"] else 0


def _way_at(items: tuple[str, ...], at: int, words: Words) -> int:
    """The same of a word in its place: "this fall" is a season."""
    season = items[at] in words["timely"] and at > 0 and items[at - 1] in words["timely"]
    return 0 if season else way_of(items[at], words)


def going(item: str, words: Words) -> bool:
    """Whether a word carries a figure from one value to another."""
    return item in words["went"] or (bool(way_of(item, words)) and item not in words["beside"])


def _ends_clause(item: str, words: Words) -> bool:
    return item.startswith("#") or item in MARKS or item == "and" or item in words["stop"]


def _stated(items: tuple[str, ...], verb: int, first: int, words: Words) -> bool:
    """Whether the word behind a number makes a statement: "were 12 percent higher", not "a 12 percent rise"."""
    return items[verb] in words["beside"] and not words["being"].isdisjoint(items[max(0, first - 3) : first])


def _finite(items: tuple[str, ...], verb: int, words: Words) -> bool:
    before = items[max(0, verb - 1) : verb]
    if items[verb] in words["beside"]:
        return not words["being"].isdisjoint(before)
    if items[verb] in words["nouns"] and (
        items[verb + 1 : verb + 2] in (("of",), ("in",)) or not words["articles"].isdisjoint(before)
    ):
        return False
    return not participle(items, verb, words)


def participle(items: tuple[str, ...], verb: int, words: Words) -> bool:
    """Whether a verb only goes on about what stood before: "lifting it from", "having risen"."""
    before = items[max(0, verb - 2) : verb]
    return "having" in before or (items[verb].endswith("ing") and words["being"].isdisjoint(before))
