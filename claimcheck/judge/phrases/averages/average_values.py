"""The values that an average must lie among: a range, several values, or the least and the greatest."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from claimcheck.judge.phrases.averages.average import Averaging, Place, clause_at, numbers
from claimcheck.judge.phrases.line import Line
from claimcheck.lexicon import noun_lemma
from claimcheck.lexicon.marks import MARKS
from claimcheck.records.claim import Claim

_THREE = 3
_FAR = 9
_NEAR = 7
_LEAST = 4
_MANY = 5


def bounds(line: Line, mean: Place, words: Averaging) -> list[Place]:
    """The values among which the average must lie; none where the words do not say that they are its own."""
    own = own_nouns(line, mean[0], words)
    if of_elsewhere(line, mean[0], own, words):
        return []
    bare = mean[1].quantity.unit is None and any(item not in words.names for item in own)
    named = [words.names[item] for item in own if item in words.names]
    if _of_another_name(line, mean, named, words):
        return []
    others = [
        (at, claim)
        for at, claim in numbers(line)
        if at != mean[0]
        and _alike(line, at, claim, mean[1], words)
        and fits(claim, mean[1], named)
        and one_way(line.items[at + 1], line.items[mean[0] + 1], words)
    ]
    if bare and any(claim.quantity.unit is not None for _, claim in others):
        return []  # "stayed two to six days, and their average age was 71"
    ranges = [(at, claim) for at, claim in others if claim.quantity.amount.kind == "between"]
    ranges = [(at, claim) for at, claim in ranges if words.scale.isdisjoint(line.items[max(0, at - 3) : at])]
    single = [(at, claim) for at, claim in others if claim.quantity.amount.kind != "between"]
    single = [one for one in single if not _says_how_many(line, one, len(single) - 1)]
    if len({noun_behind(claim) for _, claim in single} - {None}) > 1:
        return []  # "at least 3 cooks and at most 20 guests, and an average of 45 meals"
    if len(ranges) == 1 and not _parted(line, ranges, mean, words):
        return ranges
    if ranges:
        return []
    between = [(one, other) for one, other in pairwise(single) if from_to(line, one[0], other[0])]
    marked = [one for one in single if extreme(line, one[0], words)]
    if len(single) == 2 and (len(marked) == 2 or between) and not _parted(line, single, mean, words):
        return single
    listed = len(single) >= _THREE and all(
        set(line.items[one + 1 : other]) <= {",", "and", ";"} for (one, _), (other, _) in pairwise(single)
    )
    return single if listed and not _parted(line, single, mean, words) else []


def _of_another_name(line: Line, mean: Place, named: Sequence[str], words: Averaging) -> bool:
    """Whether bare values are of what another noun names: "ages ran from 8 to 14, and the mean height was 152 cm"."""
    first = next((at for at, _ in numbers(line) if at < mean[0]), None)
    if first is None or not named or mean[1].quantity.unit is None or _unit(line, first):
        return False
    said = [words.names[noun] for item in line.items[:first] if (noun := noun_lemma(item)) in words.names]
    return bool(said) and named[-1] not in said and "any" not in (*said, named[-1])


def _unit(line: Line, at: int) -> bool:
    claim = line.claim(at)
    return claim is not None and claim.quantity.unit is not None


def of_elsewhere(line: Line, at: int, own: Sequence[str], words: Averaging) -> bool:
    """Whether an average is one of another place or other things: "the average in the country is 42".

    "The average for all those calls" is that of the calls told of, and so is what follows from them ("so the average
    for the class was 12").
    """
    if words.elsewhere.isdisjoint(own[:-1]) or not words.same.isdisjoint(own):
        return False
    cue = max((n for n in range(at) if line.items[n] in words.average), default=0)
    return words.so.isdisjoint(line.items[max(0, cue - _NEAR) : cue])


def one_way(behind: str, behind_mean: str, words: Averaging) -> bool:
    """Whether the words behind a number and the average name no two dimensions: "2 to 4 metres deep", "5 apart"."""
    return behind == behind_mean or not {behind, behind_mean} <= words.ways


def fits(claim: Claim, mean: Claim, named: Sequence[str]) -> bool:
    """Whether a number can be of what the noun of a bare average names: years of "their average age was 71"."""
    unit = claim.quantity.unit
    if unit is None or mean.quantity.unit is not None or not named:
        return True
    return named[-1] in ("any", unit.name, unit.dimension)


def own_nouns(line: Line, at: int, words: Averaging) -> list[str]:
    """What stands between the word that makes a number an average and the number, small words left out."""
    for n in range(at - 1, max(at - _FAR - 1, -1), -1):
        if line.items[n] in words.average:
            return [item for item in line.items[n + 1 : at] if item not in words.small]
    return []


def _alike(line: Line, at: int, claim: Claim, mean: Claim, words: Averaging) -> bool:
    """Whether a number may be one of those that the other is the average of."""
    noun, own = noun_behind(claim), noun_behind(mean)
    if line.items[at + 1] == "of" and line.items[at + 2] in words.them:
        return False  # "3 to 6 of them are tankers"
    spread = claim.quantity.amount.kind == "between"
    near = (*line.items[max(0, at - _LEAST) : at], *claim.surface.lower().split())
    least = not words.extremes.isdisjoint(near)  # "the smallest class has 14 pupils", "at most 30 pupils"
    least = least and not (noun is not None and "of" in line.items[max(0, at - 2) : at])
    if noun != own and noun is not None and not (own is None and (spread or least)):
        return False  # "three runs" are none of their times
    one, other = claim.quantity.unit, mean.quantity.unit
    if noun is not None and one is None and other is not None and other.name != "year":
        return False  # "20 to 40 people … an average income of 900 euros"
    if own is not None and one is not None:
        return False  # "he averaged 11.1 points while shooting 52.3 percent"
    kinds = {claim.quantity.kind, mean.quantity.kind}
    if kinds == {"age", "duration"} and other is not None and other.name != "year":
        return False
    if one is None or other is None:
        return len(kinds) == 1 or "count" in kinds
    per = one.per == other.per or None in (one.per, other.per)
    if one.name == other.name.partition(" per ")[0] and one.per is None and one.name != other.name:
        return (
            line.items[at - 1] in words.ranging
        )  # "averaged 240 grams per kilometre, ranging between 150 and 210 grams"
    scaled = bool(one.factor and other.factor) or one.name in words.coins or other.name in words.coins
    return one.dimension == other.dimension and per and (one.name == other.name or scaled)


def noun_behind(claim: Claim) -> str | None:
    """The noun right behind a number, not one that it borrows."""
    noun = claim.subject
    return (
        noun.head if noun is not None and noun.text and noun.start == claim.quantity.number_end + 1 else None
    )


def _says_how_many(line: Line, one: Place, how_many: int) -> bool:
    """ "Of the three" behind three values."""
    value = one[1].quantity.amount.value
    return value == how_many and line.items[max(0, one[0] - 1) : one[0]] == ("the",)


def from_to(line: Line, one: int, other: int) -> bool:
    """ "Between 18 months and four years", "from 41 at the bottom to 88"."""
    led, between = line.items[max(0, one - 3) : one], line.items[one + 1 : other]
    return ("between" in led and between == ("and",)) or ("from" in led and "to" in between[-3:])


def extreme(line: Line, at: int, words: Averaging) -> bool:
    """Whether a word close by says that a number is the least or the greatest."""
    claim = line.claim(at)
    if claim is not None and not words.extremes.isdisjoint(claim.surface.lower().split()):
        return True
    if not words.extremes.isdisjoint(line.items[max(0, at - _NEAR) : at + 3]):
        return True
    for n in range(at + 1, min(at + 1 + _NEAR, len(line.items))):
        if line.items[n] in MARKS or line.items[n].startswith("#"):
            return False
        if line.items[n] in words.extremes:
            return True
    return False


def _far_off(values: Sequence[Place], mean: Place) -> bool:
    """Whether an average is many times its highest value, and so of something else."""
    amount = values[-1][1].quantity.amount
    most, middle = amount.high or amount.value, mean[1].quantity.amount.value
    return most is not None and middle is not None and middle > _MANY * most


def _parted(line: Line, values: Sequence[Place], mean: Place, words: Averaging) -> bool:
    """Whether something else is told between an average and the values."""
    first, last = values[0][0], values[-1][0]
    low, high = (last, mean[0]) if mean[0] > last else (mean[0], first)
    region = line.items[low + 1 : high]
    n = high - 1
    while n > low and line.items[n] not in words.average:
        n -= 1
    led = line.items[max(0, n - 3) : n]
    if "with" in led and "," in region and line.items[n - 1 - led[::-1].index("with") - 1] not in MARKS:
        return True  # "…, aged 19 to 27, beat a team with an average age of 31"
    on_average = any(line.items[n : n + 2] == ("on", "average") for n in range(low, high))
    below = mean[0] > last
    if (
        ";" in region
        and below
        and not on_average
        and (line.items[mean[0] - 1] not in words.small | words.average or _far_off(values, mean))
    ):
        return True  # "; the average house costs $580,000"
    another = line.items[mean[0] - 1]
    if below and another.endswith("ing") and another not in words.average | words.small | words.ranging:
        return any(
            noun_behind(claim) is not None for _, claim in values
        )  # "three to five exams, scoring 64 on average"
    if ";" in region and not words.elsewhere.isdisjoint(clause_at(line, mean[0])):
        return True  # "; across the country the average was 45"
    for n, item in enumerate(region):
        behind = region[n + 1] if n + 1 < len(region) else ""
        again = (
            item in words.turns
            and behind in ("the", "its", "their", "on")
            and not (words.average - words.verbs).isdisjoint(region[n + 1 : n + 4])
        )
        value = low + n + 2  # "nowhere shallower than 5 metres"
        bound = item == "than" and line.items[value][0] == "#" and value != mean[0] and line.items[value - 2]
        if item in words.parting and not again and bound not in words.extremes:
            return True
        meant = not words.average.isdisjoint(region[n:])
        leads = behind in words.average | words.leading and (meant or behind not in ("the", "its", "their"))
        if item == "and" and mean[0] > last and not again and not leads:
            return True
    return False
