"""Two figures, one told to be so many times the other: "at 800 feet, twice the height of the 250-foot tower"."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.judge.phrases.line import Line
from claimcheck.judge.phrases.moves.figures import Figure, one_sort
from claimcheck.judge.phrases.moves.move import Move, Words
from claimcheck.lexicon import noun_lemma
from claimcheck.lexicon.marks import MARKS

_FAR = 12
_NAMES = 3
_SET = 6


def compared(line: Line, move: Move, levels: Sequence[Figure], words: Words) -> tuple[Figure, Figure] | None:
    """The figure before a multiple and the one behind it, where nothing else is told between them."""
    behind = next((level for level in levels if level[0] >= move.last), None)
    if move.factor is None or behind is None:
        return None
    if not _leads_to(_to_apposition(line, move.last, behind[0]), words):
        return None
    before = [level for level in levels if level[0] < move.begins and one_sort(level, behind)]
    if len(before) != 1 or _told_apart(line.items[before[0][0] + 1 : move.begins], words):
        return None
    return before[0], behind


def compared_behind(
    line: Line, move: Move, levels: Sequence[Figure], words: Words
) -> tuple[Figure, Figure] | None:
    """The two figures behind a thing held against another: "twice its rival, 40 to the rival's 25".

    They must be the only two of the sentence, and a word that sets one against the other stands between them.
    """
    if not move.other or move.factor is None or len(levels) != 2:
        return None
    one, other = levels
    between = line.items[one[0] + 1 : other[0]]
    if one[0] < move.last or not one_sort(one, other, near=False) or len(between) > _SET:
        return None
    if not (words["stop"] | {"and"}).isdisjoint(line.items[move.last : other[0]]) or not (
        MARKS - {","}
    ).isdisjoint(between):
        return None
    marks = [n for n in range(move.last, one[0]) if line.items[n] in MARKS]
    clause = line.items[marks[-1] + 1 : one[0]] if marks else ("",)
    if clause and not clause[0].endswith("ing") and clause != ("with",):
        return None  # "it has twice the debts of its rival, and employs 340 to the rival's 240"
    if of_a_time(line, other[0], words):
        return None
    led = any(item == "to" or item in words["against"] for item in between)
    return (one, other) if led else None


def of_a_time(line: Line, at: int, words: Words, reach: int = _NAMES) -> bool:
    """Whether a time stands behind a figure: "300 last year"."""
    then = line.items[at + 1 : at + 1 + reach]
    return any(item.startswith("#date") or item in words["timely"] for item in then)


def compared_nouns(line: Line, move: Move, levels: Sequence[Figure]) -> tuple[Figure, Figure] | None:
    """The figures of two nouns that a multiple names: "40 goats and 30 sheep, or twice as many goats as sheep"."""
    rest = line.items[move.last : move.last + _FAR]
    if move.factor is None or rest[:2] not in (("as", "many"), ("as", "much")) or "as" not in rest[2:]:
        return None
    middle = rest.index("as", 2)
    behind = rest[middle + 1 :]
    ends = next((n for n, item in enumerate(behind) if item in MARKS or item.startswith("#")), len(behind))
    one, other = _counting(rest[2:middle], levels), _counting(behind[:ends], levels)
    return (one, other) if one is not None and other is not None and one is not other else None


def _counting(nouns: Sequence[str], levels: Sequence[Figure]) -> Figure | None:
    """The only figure that counts what some words name."""
    heads = {noun_lemma(noun) for noun in nouns[:_NAMES]}
    named = [(level, noun) for level in levels if (noun := level[1].subject) is not None]
    found = [level for level, noun in named if heads & {noun.head, noun_lemma(noun.text.lower())}]
    return found[0] if len(found) == 1 else None


def _to_apposition(line: Line, first: int, at: int) -> Sequence[str]:
    """The items before a figure, without the mark behind which it stands alone and says how much that is.

    "The height of the tower (30 metres)", "the depth, 20 metres, at which", but no "tower, 30 metres from the quay".
    """
    between = line.items[first:at]
    closed = {"(": {")"}, ",": {",", "."}}.get(between[-1] if between else "", set())
    return between[:-1] if line.items[at + 1] in closed else between


def _leads_to(between: Sequence[str], words: Words) -> bool:
    """Whether words name what is held against: "the height of the", "as many as the hotel, which has"."""
    if between == ("of", "the"):
        return True  # "a third of the 900 who came last year"
    if not between or between[0] not in words["comparing"] or len(between) > _FAR:
        return False
    if not words["stop"].isdisjoint(between) or "and" in between:
        return False
    for n, item in enumerate(between):
        if item.startswith("#") and not item.startswith("#date:"):
            return False
        relative = item == "," and between[n + 1 : n + 2] != () and between[n + 1] in words["relative"]
        if item in MARKS and not relative:
            return False
    return True


def _told_apart(between: Sequence[str], words: Words) -> bool:
    goes_on = all(
        between[n + 1 : n + 2] and between[n + 1] in words["going_on"]
        for n, item in enumerate(between)
        if item == "and"
    )
    return not {";", ".", ":"}.isdisjoint(between) or not words["stop"].isdisjoint(between) or not goes_on
