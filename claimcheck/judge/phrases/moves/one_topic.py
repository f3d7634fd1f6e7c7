"""Whether a move and two figures of its line are told of one thing: no other verb, no other clause between them."""

from __future__ import annotations

from claimcheck.judge.phrases.line import Line
from claimcheck.judge.phrases.moves.levels import LEAD
from claimcheck.judge.phrases.moves.move import Move, Words, going, participle, way_of
from claimcheck.judge.phrases.moves.parting import parts_them
from claimcheck.judge.phrases.topics import names, root
from claimcheck.lexicon.marks import MARKS

_OWN = 4
_NO_VERBS = ("apposed", "through", "back", "back_verbs", "so", "small", "being", "timely")
_CLAUSE = 12
_PLAN = 5
Items = tuple[str, ...]


def one_topic(line: Line, move: Move, first: int, last: int, words: Words) -> bool:
    """Whether the figures from one item to another are told of the same thing as the move."""
    items = line.items
    regions = [items[move.ends : first]] if first >= move.last else []
    regions += [items[last + 1 : move.begins]] if last < move.first else []
    if not regions:
        regions = [items[first + 1 : move.begins], items[move.ends : last]]
    if any(parts_them(region, move, words) for region in regions):
        return False
    if first >= move.last and _of_its_object(line, move, first, words):
        return False
    if another_time(line, move, first, last, words):
        return False
    if last < move.first:
        return _of_those_before(line, move, first, last, words)
    own = own_verb(line, move, first, words)
    if own is None or _is_its_own(move, own) or first < move.begins < last:
        return True
    return _goes_on(line, move, first, own, words)


def _is_its_own(move: Move, verb: int) -> bool:
    """Whether a verb is that of the move itself."""
    return verb == move.verb or move.begins <= verb < move.ends


def _of_those_before(line: Line, move: Move, first: int, last: int, words: Words) -> bool:
    """Whether a move is told of the figures that stand before it."""
    items = line.items
    if _of_a_noun(items, move, words):
        return False
    if not move.finite:
        return _in_apposition(items, move, (first, last), words)
    own = own_verb(line, move, first, words)
    if own is None or _is_its_own(move, own):
        return True
    if way_of(items[own], words) == -move.way != 0:
        return False  # "grew from 600 to 900; this year it shrank by 8 per cent"
    if first < move.begins < last or move.verb is None or _refers(items, move.verb, words):
        return True  # "sales fell from 50 to 40; that is …"
    # not "… to 40, so the firm cut its staff by 5 per cent"
    return move.first == move.verb + 1 and not words["so"].isdisjoint(items[last : move.verb])


def _goes_on(line: Line, move: Move, first: int, own: int, words: Words) -> bool:
    """Whether a verb of its own that leads to figures behind a move goes on about what moved."""
    items = line.items
    if _another_subject(items[move.ends : own], words):
        return False
    if not move.finite and way_of(items[own], words) in (0, move.way) and _leads(items, move, own, words):
        return True
    relative = items[own - 1] in words["relative"]
    if (relative or participle(items, own, words)) and _of_another(items, own, first, words):
        return False
    led = items[max(0, move.verb - _PLAN) : move.verb] if move.verb is not None else ()
    planned = not words["plans"].isdisjoint(led)
    return _refers(items, own, words) and not (planned and not items[own].endswith("ing"))


def parted_figures(line: Line, move: Move, first: int, last: int, words: Words) -> bool:
    """Whether another clause begins between two figures that nothing joins."""
    items = line.items
    regions = [items[first + 1 : last]]
    if first < move.begins < last:
        regions = [items[first + 1 : move.begins], items[move.ends : last]]
    clauses = [
        item for region in regions for item in region if item in words["soft"] and item not in ("as", "when")
    ]
    if clauses:
        return True
    return any(parts_them(tuple(item for item in region if item != "and"), move, words) for region in regions)


def another_time(line: Line, move: Move, first: int, last: int, words: Words) -> bool:
    """Whether the figures move by themselves ("…, and sales were 50, up from 40"), or the old one is of no told time.

    "Shares, which had reached 48 euros in May, fell 4 percent to 37": since yesterday, not since May.
    """
    items = line.items
    own_way = last - 2 >= move.ends and bool({"up", "down"} & set(items[last - 2 : last]))
    if own_way and any(
        item == "and" and _names_anew(line, n + 1, first + 2, words)
        for n, item in enumerate(items[move.ends : last], move.ends)
    ):
        return True
    if not (first < move.begins < last and move.finite and move.verb is not None):
        return False
    perfect = not words["perfect"].isdisjoint(items[max(0, move.verb - 2) : move.verb])
    n = first
    while n > 0 and items[n - 1] not in MARKS:
        n -= 1
    return not perfect and not words["relative"].isdisjoint(items[n:first])


def _names_anew(line: Line, first: int, last: int, words: Words) -> bool:
    """Whether a clause that leads to a figure names what was not named before: "and now has 40 shops, up from 25"."""
    known = {root(item) for item in line.items[:first]}
    return any(names(line, at, words) and root(line.items[at]) not in known for at in range(first, last))


def _of_its_object(line: Line, move: Move, at: int, words: Words) -> bool:
    """Whether a verb has moved what a figure behind it does not count: "doubled its orders and has 300 men"."""
    n, claim = move.ends, line.claim(at)
    noun = claim.subject if claim is not None else None
    if not move.finite or line.items[n] not in words["articles"] or claim is None or noun is None:
        return False
    own = noun.start > claim.quantity.number_end and claim.quantity.kind == "count"
    return (
        own and names(line, n + 1, words) and root(line.items[n + 1]) != root(noun.text.lower().split()[-1])
    )


def _another_subject(between: Items, words: Words) -> bool:
    """Whether a clause with a subject of its own begins behind a move: "was 8 % lower, and its share of sales slid"."""
    joint = between.index("and") if "and" in between else None
    return (
        joint is not None and between[joint - 1 : joint] == (",",) and between[joint + 1] in words["articles"]
    )


def _of_a_noun(items: Items, move: Move, words: Words) -> bool:
    """Whether a move only describes the noun before it: "in a market that shrank 5 percent"."""
    led = items[max(0, move.begins - 2) : move.begins]
    return move.finite and led[1:] != () and led[1] in words["relative"] and led[0].isalpha()


def _in_apposition(items: Items, move: Move, figures: tuple[int, int], words: Words) -> bool:
    """Whether a move without a verb is told of the figures before it: ", a fall of 5 %", ", which is 5 % more"."""
    n = move.begins
    while n > 0 and items[n - 1] not in MARKS and not items[n - 1].startswith("#"):
        n -= 1
    led = items[n : move.begins]
    if all(item in words["apposed"] or item in words["through"] for item in led):
        return True
    if led[:1] == ("and",) and all(any(item in words[key] for key in _NO_VERBS) for item in led[1:]):
        return True  # but no "and charges 15 per cent more"
    if any(_opens_clause(items, at, words) for at in figures):
        return (
            True  # "With 1,150 babies, against 1,000 the year before, the unit recorded a 15 per cent rise"
        )
    refers = not (words["back_verbs"] | words["back"]).isdisjoint(led)
    return refers or (led[:1] == ("the",) and items[n - 1] == ";")


def _opens_clause(items: Items, at: int, words: Words) -> bool:
    n = at - 1
    while n > 0 and items[n] in words["through"] and items[n] not in words["opening"]:
        n -= 1
    return n >= 0 and items[n] in words["opening"] and (n == 0 or items[n - 1] in MARKS)


def own_verb(line: Line, move: Move, at: int, words: Words) -> int | None:
    """The word that carries the move between two figures, before the first of them: "went from 40 to 50"."""
    for n in range(at - 1, max(at - LEAD - _OWN, -1), -1):
        item = line.items[n]
        if move.begins <= n < move.ends:
            return move.verb
        if item.startswith("#") or item in MARKS or item == "and" or item in words["stop"]:
            return None
        if going(item, words) and set(line.items[n + 1 : at]) != words["earning"]:
            return n
    return None


def _leads(items: Items, move: Move, own: int, words: Words) -> bool:
    """Whether a move opens a clause of which another verb carries it on: "losing a third, it sank from …"."""
    led = move.verb is not None and participle(items, move.verb, words) and move.verb <= 1
    return led or _fronted(items, move, own, words) or MARKS.isdisjoint(items[move.ends : own])


def _fronted(items: Items, move: Move, own: int, words: Words) -> bool:
    """Whether a move without a verb opens a sentence whose subject it is of: "Down by a third, catches came to"."""
    if move.begins or move.verb is None or items[move.verb] not in words["beside"]:
        return False
    between = items[move.ends : own]
    said = between[between.index(",") + 1 :] if "," in between else (",",)
    return MARKS.isdisjoint(said) and words["clauses"].isdisjoint(said)


def _of_another(items: Items, verb: int, first: int, words: Words) -> bool:
    """Whether a participle has moved what is named for the first time: "lifting revenue to", no "total to"."""
    moved = (
        {item for item in items[verb + 1 : first] if item.isalpha()}
        - words["through"]
        - words["cues"]
        - words["back"]
    )
    again = moved & {*items[:verb], *words["levels"], *words["sizes"], *words["onto"]}
    return bool(moved) and not again


def _refers(items: Items, verb: int, words: Words) -> bool:
    """Whether a clause goes on about what stood before it: "; it rose", ", lifting it", "that makes"."""
    if participle(items, verb, words):
        return True
    n = verb
    while n > 0 and items[n - 1] not in MARKS and items[n - 1] not in words["stop"] and verb - n < _CLAUSE:
        n -= 1
    return not words["back"].isdisjoint(items[n : n + 2])
