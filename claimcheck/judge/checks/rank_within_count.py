"""A place in a row cannot be beyond the row's end: there is no third of two."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pydantic import BaseModel, ConfigDict

from claimcheck.judge.phrases import Line, lines
from claimcheck.judge.phrases.line import joined
from claimcheck.judge.phrases.ranks.places import Count, Labels, Place, counts_in, places
from claimcheck.judge.ruling import Facts, RuledOn, Ruling
from claimcheck.judge.values import number
from claimcheck.lexicon import noun_lemma
from claimcheck.records.claim import Claim

OUTCOMES = ("conflict", "compatible")
TAKES = "text"
_REACH = 7
_NEAR = 4
_FRONT = 5
_ALIKE = 2
"""Up to how many times the number of things a place is one in their row."""
_ONLY = (("only",), ("just",), ("all",))
_BESIDE = 2
"""Items between a count and a name that it counts: "the three Group 4 elements"."""


class Parameters(BaseModel):
    """Words by which a place is one of a number of places."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    labels: Labels
    """Words by which a number is a place."""
    out_of: frozenset[str] = frozenset()
    """Words between a place and the number of places: "of", "among"."""
    rows: frozenset[str] = frozenset()
    """Nouns of what has a number of places: "in a field of 24"."""
    led: frozenset[str] = frozenset()
    """Words right before such a number: "of the 24", "this year's 24"."""
    behind: frozenset[str] = frozenset()
    """Words behind a bare place: "of the eight boats the ninth was"."""
    spans: frozenset[str] = frozenset()
    """Nouns of which each thing has its own: the third day of two weeks, the third quarter of two years."""
    placing: frozenset[str] = frozenset()
    """Verbs before a place at the end of a contest: "came ninth"."""
    standing: frozenset[str] = frozenset()
    """Nouns behind such a place: "in ninth place"."""
    contestants: frozenset[str] = frozenset()
    """Nouns of those who take part in one."""
    bounding: frozenset[str] = frozenset()
    """Words before a count by which it counts all there are: "the 16 laps", "only three sonatas"."""
    only: frozenset[str] = frozenset()
    """Words right before a bare number by which it counts what the place numbers: "the sixth storm … only four"."""
    closing: frozenset[str] = frozenset()
    """Words behind "and" that tell no more of a place: "the fourth and last of"."""
    more: frozenset[str] = frozenset()
    """Words beside a count by which there are others."""
    alike: tuple[frozenset[str], ...] = ()
    """Nouns that count the same: floors and storeys."""
    pronouns: frozenset[str] = frozenset()
    """Words for what was counted: "the sixth of them"."""
    stop: frozenset[str] = frozenset()
    """Words between a place and a count that begin something else."""


def judge(claims: Sequence[Claim], parameters: Parameters, facts: Facts) -> list[RuledOn]:
    """Hold every place in a row against the number of places."""
    made: list[RuledOn] = []
    last: Line | None = None
    for line in lines(claims, _counts):
        both = joined(last, line) if last is not None else None
        before = len(last.items) if both is not None and last is not None else 0
        row = both if both is not None else line
        made += _spans(line, parameters)
        for place in places(row, parameters.labels):
            count = _row_of(row, place, parameters) if place.last > before else None
            if count is not None:
                made.append(_ruled(place, count))
        last = line
    return sorted(made, key=lambda one: one.ruling.verdict != "conflict")


def _counts(claims: Sequence[Claim]) -> bool:
    return any(claim.quantity.kind in ("count", "duration") for claim in claims)


def _spans(line: Line, parameters: Parameters) -> Iterator[RuledOn]:
    """The places in what lasts so long: "the seventh day of the four-day festival"."""
    for at in range(len(line.items) - 3):
        place, span = line.claim(at), line.claim(at + 3)
        if place is None or span is None or place.quantity.kind != "ordinal":
            continue
        value, most = place.quantity.amount.value, span.quantity.amount.value
        same = place.quantity.unit is not None and span.quantity.unit is not None
        same = same and place.quantity.unit == span.quantity.unit
        of = line.items[at + 1] == "of" and line.items[at + 2] in parameters.led
        if value is not None and most is not None and same and of and "-" in span.surface:
            nouns: frozenset[str] = frozenset()
            yield _ruled(
                Place(value, place.surface, at, at + 1, nouns, place),
                Count(at + 3, most, nouns, span, glued=True),
            )


def _row_of(line: Line, place: Place, parameters: Parameters) -> Count | None:
    """The number that says how many places there are; the largest, where several may."""
    if not parameters.spans.isdisjoint(line.items[place.last : place.last + 1]):
        return None
    counts = [count for count in counts_in(line, parameters.labels) if count.claim is not place.claim]
    for count in counts:
        if _out_of(line, place, count, parameters):
            return count
    if not parameters.more.isdisjoint(line.items):
        return None
    for told in (_of_them, _same_noun, _contest, _only_row):
        candidates = told(line, place, counts, parameters)
        if candidates:
            return max(candidates, key=lambda count: count.most)
    return None


def _out_of(line: Line, place: Place, count: Count, parameters: Parameters) -> bool:
    """Whether only a few words stand between a place and the number it is a place of: "27th out of 24 teams"."""
    between = line.items[place.last : count.at]
    if between[:1] == ("and",) and between[1:2] and between[1] in parameters.closing:
        place = place._replace(nouns=frozenset(map(noun_lemma, between[2:3])) or place.nouns)
        between = between[2:]  # "the fourth and last of the three concerts"
    if not 0 < len(between) <= _REACH or count.claim.quantity.amount.kind != "exact":
        return False
    field = count.glued and not parameters.rows.isdisjoint(line.items[count.at + 1 : count.at + 1 + _NEAR])
    field = (
        field and not place.nouns and not count.nouns.isdisjoint(parameters.contestants)
    )  # "16th in the 12-team table"
    if (
        (count.glued or (place.label and not place.sign))
        and not field
        and not _named(place, count, parameters)
    ):
        return False  # "the fifth of the three-volume set's chapters"
    if place.label and between[0] not in parameters.labels.no_nouns:
        return False  # "No. 77 Wing consisted of three squadrons"
    if not parameters.stop.isdisjoint(between) or not all(
        item[0].isalpha() or item == "'s" for item in between
    ):
        return False
    if between[-1] not in parameters.led | parameters.out_of and not between[-1].endswith(("'s", "s'")):
        return False
    if between[-1] == "of" and place.nouns and count.nouns and not _named(place, count, parameters):
        return False  # "the third child of two teachers"
    if not parameters.out_of.isdisjoint(between):
        return True
    ranked = not parameters.placing.isdisjoint(line.items[max(0, place.first - _NEAR) : place.first])
    inside = not {"in", "on"}.isdisjoint(between[:_NEAR])
    return inside and (ranked or field or not parameters.rows.isdisjoint(between))


def _named(place: Place, count: Count, parameters: Parameters) -> bool:
    """Whether a number counts what the place numbers."""
    alike = (group for group in parameters.alike if not group.isdisjoint(count.nouns))
    return not next(alike, count.nouns).isdisjoint(place.nouns)


def _of_them(line: Line, place: Place, counts: Sequence[Count], parameters: Parameters) -> list[Count]:
    """The counts before "the sixth of them", "the eighth of the brothers"."""
    words = line.items[place.last : place.last + 3]
    if place.label or words[:1] != ("of",) or len(words) < 2:
        return []
    before = [count for count in counts if count.at < place.first and count.nouns]
    if words[1] in parameters.pronouns:
        return before
    nouns = frozenset(noun_lemma(word) for word in words[1:])
    return [count for count in before if _named(place._replace(nouns=nouns), count, parameters)]


def _same_noun(line: Line, place: Place, counts: Sequence[Count], parameters: Parameters) -> list[Count]:
    """All counts of what the place numbers, where one of them says how many there are: "the 16-lap race … lap 19"."""
    same = [
        count
        for count in counts
        if (_named(place, count, parameters) and not 0 < place.first - count.at <= _BESIDE)
        or (not count.nouns and not place.label and line.items[count.at - 1] in parameters.only)
        or (_last_of_few(line, place, count, parameters))
    ]
    bound = any(
        count.glued
        or not parameters.bounding.isdisjoint(line.items[max(0, count.at - 2) : count.at])
        or (place.label and line.items[count.at - 1].endswith(("'s", "s'")))
        for count in same
    )
    return same if bound and all(count.most > 1 for count in same) else []


def _last_of_few(line: Line, place: Place, count: Count, parameters: Parameters) -> bool:
    """ "Only six cantons voted, and Uri was the seventh to refuse"."""
    only = line.items[max(0, count.at - 1)] in parameters.only and count.at < place.first
    return only and not place.label and not place.nouns and line.items[place.last] == "to"


def _contest(line: Line, place: Place, counts: Sequence[Count], parameters: Parameters) -> list[Count]:
    """The one number of those who took part, where somebody's place at the end is told."""
    came = not parameters.placing.isdisjoint(line.items[max(0, place.first - _NEAR) : place.first])
    stood = not parameters.standing.isdisjoint(line.items[place.last : place.last + 1])
    fronted = [count for count in counts if _fronted(line, count, parameters)]
    bare = line.items[place.first - 1] != "the" or line.items[place.last] in parameters.behind
    if len(fronted) == 1 and place.first > fronted[0].at and bare and not (place.label or place.nouns):
        return fronted  # "Among 60 universities examined, ours was 64th"
    if place.label or not (came or stood):
        return []
    took_part = [count for count in counts if not count.nouns.isdisjoint(parameters.contestants)]
    return took_part if len(took_part) == 1 else []


def _only_row(line: Line, place: Place, counts: Sequence[Count], parameters: Parameters) -> list[Count]:
    """The one number of things of a line that is told to be all there are, where a place stands without its noun:
    "Seven sisters grew up here, and Agnes, the eighth, …", "came 14th, one of just 12 children"."""
    things = [count for count in counts if count.nouns and count.most > 1 and not count.glued]
    alone = not place.nouns or line.items[place.last].endswith(("ed", "ing"))
    if place.label or not alone or len(things) != 1 or place.value > things[0].most * _ALIKE:
        return []
    count = things[0]
    led = line.items[max(0, count.at - 3) : count.at]
    came = not parameters.placing.isdisjoint(line.items[max(0, place.first - _NEAR) : place.first])
    if came:
        return things if led[:2] == ("one", "of") or led[-2:] == ("one", "of") or led[-1:] in _ONLY else []
    behind = line.items[place.last]
    bare = line.items[place.first - 1] == "the" and (
        not behind[0].isalnum() or behind in parameters.behind or behind.endswith(("ed", "ing"))
    )
    fronted = line.items[0] == "of" and "and" not in line.items[count.at : place.first]
    opens = count.at == 0 or line.items[count.at - 1] in (".", "has", "have", "had", "'s", "s'") or fronted
    return things if bare and opens and count.at < place.first else []


def _fronted(line: Line, count: Count, parameters: Parameters) -> bool:
    """Whether a sentence begins with a number of those in a row: "Among 60 universities", "In a field of nine"."""
    if line.items[0] in parameters.out_of:
        return count.at <= _FRONT
    return (
        line.items[0] == "in"
        and count.at <= _FRONT
        and not parameters.rows.isdisjoint(line.items[: count.at])
    )


def _ruled(place: Place, count: Count) -> RuledOn:
    found = (count.claim,) if place.claim is None else (place.claim, count.claim)
    claims = tuple(sorted(found, key=lambda claim: claim.quantity.start))
    if place.value <= count.most:
        return RuledOn(claims, Ruling("compatible", "there are that many places"))
    are = "there is only one" if count.most == 1 else f"there are only {number(count.most)}"
    return RuledOn(claims, Ruling("conflict", f"{are}, and no {place.words}"))
