"""The numbers that the one word of averages of a sentence can mean."""

from __future__ import annotations

from claimcheck.judge.phrases.averages.average import (
    Averaging,
    Place,
    behind_semicolon,
    numbers,
    of_others,
    stranger,
)
from claimcheck.judge.phrases.line import Line
from claimcheck.lexicon import noun_lemma
from claimcheck.lexicon.marks import MARKS

_NEAR_BY = 3
_TURNS = ("but", "though", "although", "while", "whereas")
_ENDS = ("least", "greatest")


def means(line: Line, words: Averaging) -> list[Place]:
    """The numbers of a line that its one word of averages can mean: the one it stands in, those behind it in its
    clause, or the one right before it."""
    found = [one for one in numbers(line) if one[1].quantity.amount.kind != "between"]
    cues = [at for at, item in enumerate(line.items) if item in words.average]
    inside = [one for one in found if not words.average.isdisjoint(one[1].surface.lower().split())]
    if (cues and inside) or len(inside) > 1 or not (cues or inside):
        return []
    if cues and any(at for at, _ in found if cues[0] < at < cues[-1]):
        return []  # two averages
    cue = cues[0] if cues else inside[0][0]
    first, end = _clause(line, cue)
    others = of_others(line.items[first:end], words) or of_others(behind_semicolon(line, cue), words)
    if others or _another(line, first, cue, words):
        return []
    behind = [one for one in found if cue < one[0] < end and _told(line, cue, one[0], words)]
    if behind and behind[0][0] - cue <= len(_ENDS):
        behind = behind[:1]  # "its average of 288 is below the 450 that the maker claims"
    before = [one for one in found if one[0] < cue <= one[0] + _NEAR_BY]
    before = [one for one in before if MARKS.isdisjoint(line.items[one[0] + 1 : cue])]
    return [one for one in inside or behind or before if not stranger(line, one, words)]


def _told(line: Line, cue: int, at: int, words: Averaging) -> bool:
    """Whether no word behind that of averages begins something else: "six degrees above the average of 9"."""
    return line.items[at - 1] not in words.comparing and words.turns.isdisjoint(line.items[cue + 1 : at])


def _another(line: Line, first: int, cue: int, words: Averaging) -> bool:
    """Whether the clause of a word of averages has a subject of its own: "while readers averaged 4.6"."""
    own = line.items[first:cue]
    if own and own[-1] in words.others:
        return True  # "the city average"
    known = {noun_lemma(item) for item in line.items[: max(0, first - 1)]}
    led = line.items[first - 1] if first else ""
    if not (words.comparing - words.along).isdisjoint(own) or (
        led == ";" and not words.elsewhere.isdisjoint(own)
    ):
        return True  # "far above the April average", "; for women across the country the average was 5"
    if led in _TURNS and own and any(item.startswith("#") for item in line.items[first : cue + 1]):
        return True  # "while the old ones offered 140 on average"
    if "with" in own[-_NEAR_BY:] or (
        led == ";" and not {"a", "an"}.isdisjoint(line.items[cue + 1 : cue + 3])
    ):
        return True  # "aged 19 to 27, beat a team with an average age of 31", "; on average a victim of a crash is 41"
    return (
        line.items[cue] in words.verbs
        and led in (";", *words.turns)
        and not words.leading.issuperset(own[-1:])
        and noun_lemma(own[-1]) not in known  # "no rower is under 80 kilos; the rowers average 124"
    )


def _clause(line: Line, at: int) -> tuple[int, int]:
    """From the mark or the turn before an item to the end of its sentence, the next semicolon or turn."""
    first, end = at, at
    while first > 0 and line.items[first - 1] not in (*MARKS, *_TURNS, "and"):
        first -= 1
    while end < len(line.items) and line.items[end] not in (";", ".", *_TURNS):
        end += 1
    return first, end
