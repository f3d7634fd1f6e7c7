"""When somebody was an age: "51 when the wall fell in 1989", "in 2012, at 22", "Ruiz, 64, told the court in 2019"."""

from __future__ import annotations

from collections.abc import Collection

from claimcheck.judge.phrases.line import Line
from claimcheck.judge.phrases.lives.life import Age, Dated
from claimcheck.judge.phrases.lives.life_words import LifeWords
from claimcheck.lexicon.marks import MARKS, QUOTES

_THEN = 3
_SMALL_WORDS = 6
_ASIDE_OPENS = MARKS | QUOTES | {"and"}
_NAMING = 4
_FRAME = 4
_FRAMING = ("in", "by", "on", "during")
_STOOD = ("was", "only", "just", "already", "still")
_THAT = ("day", "night", "week", "month", "year", "summer", "winter", "evening")
_ON = frozenset(("and", "but", ";", "that", "which", "who"))
"""Words behind which a clause without a day goes on: "was 17 when he left and joined a bank that closed in 2001"."""
_CLAUSES = ("when", "while", "and", "but", "as", "whereas", "that", "because", ";")


def others(line: Line, birth: Dated | None) -> list[int]:
    """The places of the dates of a sentence that are no birth and no span, with their year."""
    found = []
    for at, claim in line.numbers:
        date = claim.quantity.date
        told = date is not None and date.year is not None and date.end is None
        if told and (birth is None or claim is not birth.claim):
            found.append(at)
    return found


def moment(
    line: Line,
    age: Age,
    birth: Dated | None,
    then: Collection[str],
    near: Collection[str],
    parting: Collection[str],
) -> Dated | None:
    """The date on which somebody was the age, by the words between them; None where none is told or several may be.

    ``then`` are words that lead from an age to its moment, ``near`` those that may stand between the two, ``parting``
    those behind which another thing is told.
    """
    dates = others(line, birth)
    if birth is None and of_somebody(line, age, birth):
        return None
    close = [n for n in dates if set(line.items[min(n, age.at) + 1 : max(n, age.at)]) <= set(near)]
    if not close:  # "in 2010 and at the age of 31"
        joint = [n for n in dates if line.items[n + 1 : n + 3] == ("and", "at")]
        close = [n for n in joint if 0 < age.at - n <= _SMALL_WORDS]
    if not close and line.items[age.at - 1] == "then":
        close = [n for n in dates if n < age.at]  # "at the trial in 2021 …, then 40,"
    if not close and any(item in then for item in line.items[age.at + 1 : age.at + _THEN]):
        close = [n for n in dates if n > age.at and _ON.isdisjoint(line.items[age.at + 1 : n])][:1]
    elif not close and (age.birthday or line.items[age.at - 1] in _STOOD):
        close = [n for n in dates if _framed(line, n)][:1]
    if not close and len(dates) == 1 and not parted(line, age.at, dates[0], birth, parting):
        close = dates
    return _dated(line, close[0]) if len(close) == 1 else None


def _framed(line: Line, at: int) -> bool:
    """Whether a date opens a sentence and so dates what its main clause says: "In 1999, when she …, Holm was 29"."""
    opens = line.items[0] in _FRAMING or line.items[:2] == ("it", "was")
    return 0 < at < _FRAME and opens and line.items[at + 1] in (",", "when")


def every_moment(line: Line, birth: Dated | None) -> list[Dated]:
    """All dates at which the age could have been the age, whatever the words say."""
    return [dated for at in others(line, birth) if (dated := _dated(line, at)) is not None]


def is_now(line: Line, age: Age, words: LifeWords) -> bool:
    """Whether an age is one of the day of writing, which may be long after all that the sentence tells: "is now 52",
    "Holm, 52, will stand in 2030"."""
    led = line.items[age.at - 1 : age.at]
    return led in (("is",), ("now",), ("'s",)) or (
        beside_a_name(line, age) and not words.unreal.isdisjoint(line.items)
    )


def beside_a_name(line: Line, age: Age) -> bool:
    """ "Holm, 52, …", "Holm (52)": an age of the day of writing, or of the day that is told of."""
    return line.items[age.at - 1 : age.at] in ((",",), ("(",)) and line.items[age.at + 1] in (",", ")")


def close_by(line: Line, age: Age, event: Dated) -> bool:
    """Whether nothing but a few words stand between an age and its day: "in 2013 when she was eighteen"."""
    at = line.place(event.claim)
    return abs(at - age.at) <= _SMALL_WORDS


def own_birth(line: Line, age: Age, birth: Dated, words: LifeWords) -> bool:
    """Whether a birth is told of whom the sentence is about, not of "a boy who was born in 1971"."""
    if of_somebody(line, age, birth):
        return False
    items, at = line.items, line.place(birth.claim)
    cue = next((n for n in range(at - 1, -1, -1) if items[n] in words.cues), None)
    if cue is None or not items[cue].startswith("b"):
        return True  # "(1950–2010)"; "came into the world", "the tortoise hatched"
    first = cue
    while first > 0 and items[first - 1] in words.links:
        first -= 1
    if _says_whose(line, first, cue, words):
        return True
    if age.at < first and _of_a_successor(line, first):
        return False
    if _in_front(line, first, at):
        return True
    if first == 0 or items[first - 1] in _ASIDE_OPENS or abs(first - age.at) <= _NAMING:
        return True
    # "the sculptor was born" tells of its subject, "a boy who was born" and "a teacher born" of somebody more
    return first < cue and "who" not in items[first:cue] and "that" not in items[first:cue]


def _says_whose(line: Line, first: int, cue: int, words: LifeWords) -> bool:
    """Whether the words before a birth say that it is of whom the sentence is about, or leave that for later."""
    items = line.items
    if "whose" in items[max(0, first - _NAMING) : first]:
        return True  # "whose licence gives his date of birth as"
    if items[first - 1] in words.anybody or items[first - 1] in words.others:
        # "a remarkable feat for someone born in 1985"; "Her uncle was born in 1900 and …": whose the age is, is asked
        return True
    return not {"he", "she"}.isdisjoint(items[first:cue])  # "her passport shows that she was born in"


def _of_a_successor(line: Line, first: int) -> bool:
    """Whether a birth is that of whom a clause of its own tells: "and the successor, born in 1970,"."""
    items = line.items
    return items[first - 1] == "," and items[first - 3] == "the" and items[first - 4] in _CLAUSES


def _in_front(line: Line, first: int, at: int) -> bool:
    """Whether a birth is told where the sentence begins with whom it is about."""
    items = line.items
    opens = next((n for n in range(first - 1, 0, -1) if items[n] in _ASIDE_OPENS), 0)
    if 0 < opens <= _NAMING and items[opens] == "," and items[opens + 1] in ("a", "an", "the"):
        return True  # "the tenor, a native of Riga born in"
    # "A prodigy born in Baku in 1999, she beat …"
    return items[0] in ("a", "an") and items[at + 1 : at + 3] in ((",", "he"), (",", "she"))


def parted(line: Line, one: int, other: int, birth: Dated | None, parting: Collection[str]) -> bool:
    """Whether another thing is told between two places of a sentence, the clause of the birth left out."""
    first, last = min(one, other), max(one, other)
    at = next((n for n in range(first, last) if birth is not None and line.claim(n) is birth.claim), None)
    between: tuple[str, ...] = line.items[first + 1 : last]
    if at is not None:
        opens = next((n for n in range(at, first, -1) if line.items[n] in (",", "(")), first)
        between = (*line.items[first + 1 : opens], *line.items[at + 1 : last])
    return any(
        item in parting
        and not (item == "that" and between[n + 1 : n + 2] and between[n + 1] in _THAT)
        and not (item == "by" and between[n + 1 : n + 3] == ("the", "time"))
        for n, item in enumerate(between)
    )


def of_somebody(line: Line, age: Age, birth: Dated | None) -> bool:
    """Whether the age is that of one more person: "beat an 18-year-old Norwegian in 2013"."""
    if _of_a_new_subject(line, age.at - 1):
        return True
    if line.items[age.at - 1 : age.at] == ("the",) and line.items[age.at + 1 : age.at + 2] == ("who",):
        return age.at > 1 and line.items[age.at - 2] in _CLAUSES  # "and the 33-year-old who followed him"
    aged = age.claim.surface.lower().startswith("aged") or line.items[age.at - 1] == "aged"
    noun = age.at - 1 - (line.items[age.at - 1] == "aged")
    if aged and noun > 1 and line.items[noun - 1] in ("a", "an") and line.items[noun - 2].isalpha():
        return line.items[noun - 2] not in ("was", "is", "as", "became")  # "took a bride aged 19"
    if age.at < 2 or line.items[age.at - 1] not in ("a", "an") or "year-old" not in age.claim.surface.lower():
        return False
    behind = line.items[age.at + 1 : age.at + _SMALL_WORDS]
    born_here = birth is not None and any(
        line.claim(n) is birth.claim for n in range(age.at + 1, min(age.at + _SMALL_WORDS, len(line.items)))
    )
    return not (
        line.items[age.at - 2] in ("was", ",", "is", "then", "as") or (born_here and "and" not in behind)
    )


def _of_a_new_subject(line: Line, verb: int) -> bool:
    """Whether a clause of its own tells of somebody not named before it: "when the boy was 12"."""
    if verb < _NAMING or line.items[verb] not in ("was", "is") or line.items[verb - 2] != "the":
        return False
    noun, held = line.items[verb - 1], line.items[verb - 3]
    return held in _CLAUSES and noun not in line.items[: verb - 2]


def _dated(line: Line, at: int) -> Dated | None:
    claim = line.claim(at)
    parts = claim.quantity.date if claim is not None else None
    if claim is None or parts is None or parts.year is None or parts.end is not None:
        return None
    return Dated(claim, parts)
