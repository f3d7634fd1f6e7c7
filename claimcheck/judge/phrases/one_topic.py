"""Whether a move and two figures of its line are told of one thing: no other verb, no other clause between them."""

from __future__ import annotations

from claimcheck.judge.phrases.figures import LEAD
from claimcheck.judge.phrases.line import Line
from claimcheck.judge.phrases.moves import MARKS, Move, Words, going, participle, way_of

_OWN = 4
_CLAUSE = 12
_PLAN = 5
_CLOSES = frozenset((",", ")", ";", ":"))
_ONWARDS = ("up", "down", "to")


def one_topic(line: Line, move: Move, first: int, last: int, words: Words) -> bool:
    """Whether the figures from one item to another are told of the same thing as the move."""
    items = line.items
    regions = [items[move.ends : first]] if first >= move.last else []
    regions += [items[last + 1 : move.begins]] if last < move.first else []
    if not regions:
        regions = [items[first + 1 : move.begins], items[move.ends : last]]
    if any(_parted(region, move, words) for region in regions):
        return False
    own_way = bool({"up", "down"} & set(items[last - 2 : last])) and last - 2 >= move.ends
    if own_way and any("and" in region for region in regions):
        return False
    own = own_verb(line, move, first, words)
    if own is None or own == move.verb or move.begins <= own < move.ends or first < move.begins < last:
        return True
    if (
        last < move.first
    ):  # "sales fell from 50 to 40, a drop of …", and not "…, the firm cut 5 per cent of its staff"
        if not move.finite or move.verb is None or _refers(items, move.verb, words):
            return True
        return move.first == move.verb + 1 and not words["so"].isdisjoint(items[last : move.verb])
    if not move.finite and way_of(items[own], words) in (0, move.way) and _leads(items, move, own):
        return True
    planned = move.verb is not None and not words["plans"].isdisjoint(
        items[max(0, move.verb - _PLAN) : move.verb]
    )
    return _refers(items, own, words) and not planned


def own_verb(line: Line, move: Move, at: int, words: Words) -> int | None:
    """The word that carries the move between two figures, before the first of them: "went from 40 to 50"."""
    for n in range(at - 1, max(at - LEAD - _OWN, -1), -1):
        item = line.items[n]
        if move.begins <= n < move.ends:
            return move.verb
        if item.startswith("#") or item in MARKS or item == "and" or item in words["stop"]:
            return None
        if going(item, words):
            return n
    return None


def _leads(items: tuple[str, ...], move: Move, own: int) -> bool:
    """Whether a move opens a clause of which another verb carries it on: "losing a third, it sank from …"."""
    led = move.verb is not None and participle(items, move.verb) and move.verb <= 1
    return led or MARKS.isdisjoint(items[move.ends : own])


def _refers(items: tuple[str, ...], verb: int, words: Words) -> bool:
    """Whether a clause goes on about what stood before it: "; it rose", ", lifting it", "that makes"."""
    if participle(items, verb):
        return True
    n = verb
    while n > 0 and items[n - 1] not in MARKS and items[n - 1] not in words["stop"] and verb - n < _CLAUSE:
        n -= 1
    return not words["back"].isdisjoint(items[n : n + 2])


def _parted(region: tuple[str, ...], move: Move, words: Words) -> bool:
    return any(_parts(region, n, move, words) for n in range(len(region)))


def _parts(region: tuple[str, ...], n: int, move: Move, words: Words) -> bool:
    """Whether an item between a move and its figures begins something else."""
    item, rest = region[n], region[n + 1 :]
    refers = not words["back_verbs"].isdisjoint(rest)
    behind = rest[0] if rest else ""
    if item in words["stop"]:
        return True
    if item in words["soft"]:
        if item == "as" and (behind in words["as_with"] or behind.startswith("#")):
            return False
        return _CLOSES.isdisjoint(rest)
    if item == "and":
        return bool(rest) and behind not in words["going_on"] and not refers and not _closed(rest, words)
    if item == "with":
        return region[n - 1 : n] != ("compared",) and bool(rest) and not _opens(rest, words)
    if item in (";", "."):
        noun = not move.finite and behind in ("the", "a", "an")
        goes_on = noun or refers or behind in words["back"] or behind.startswith("#")
        return bool(rest) and not goes_on
    return item.startswith(("#percentage", "#ratio"))


def _closed(rest: tuple[str, ...], words: Words) -> bool:
    """Whether what an "and" adds is over before the figures: "between January and June, going from …"."""
    if ":" in rest:
        return True
    if "," not in rest:
        return False
    behind = rest[len(rest) - rest[::-1].index(",") :]
    return (
        not behind
        or behind[0].endswith("ing")
        or behind[0] in words["onto"]
        or behind[0] in ("up", "down", "to")
    )


def _opens(rest: tuple[str, ...], words: Words) -> bool:
    """Whether nothing but small words stand before the figure that follows."""
    return all(item in words["through"] for item in rest)
