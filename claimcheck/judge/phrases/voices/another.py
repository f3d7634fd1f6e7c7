"""What the clause of a second figure says by which it is another's: another place, a thing beside it, his own.

"In Orvel, says the mayor, it was 65." "She said the car behind it was doing 60." "The abbey's visitors … the castle's."
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Mapping, Set

from claimcheck.judge.phrases.voices.clauses import Beside, told_before
from claimcheck.lexicon import noun_lemma
from claimcheck.records.claim import Claim

_PLACED = re.compile(r"(?:in|at|for|over|around) ((?:[A-Z][\w'’.-]*\s?)+)")
_WORD = re.compile(r"[\w'’-]+|[^\w\s]")
_MARKS = re.compile(r"[;.!?:–—]\s|, (?=and |but |while |whereas |though )")
_JOINT = re.compile(r"^[,;\s]*(?:(?:and|but|while|whereas|though)\s+)?")
_OF = re.compile(r"\b([a-z]+) (?:of|in|for|at) ((?:[A-Z][\w'’-]*\s?)+)")
_SHARES = ("percentage", "ratio")
_GENITIVE = re.compile(r"['’]s?$")
_PHRASE = 5
_LONG = 5
_VERB = 2
_AUXILIARY = ("had", "has", "have", "was", "were", "is", "are", "would", "will")
_NARROWS = re.compile(r"[a-z]{4,}(?<!ed)(?<!ly)(?<!ing)(?<!s)")


def of_another(
    one: Claim, other: Claim, words: Beside, moves: Mapping[str, Set[str]], verbs: Set[str] = frozenset()
) -> bool:
    """Whether words beside the later of two figures tell that it is not the one that the earlier gives."""
    first, second = sorted((one, other), key=lambda claim: claim.quantity.start)
    left, right = _clauses(first, second)
    told = set(_items(left))
    return (
        _elsewhere(left, right)
        or _beside(right, words)
        or _since(told, _items(right), words)
        or _moved(told, right, second, moves)
        or _own(first, second, left, right, words)
        or _for_another(second, told, words)
        or _peers(left, right, told)
        or _narrower(second, right, told, words, verbs)
        or _two_nouns(first, second, words)
    )


def _clauses(first: Claim, second: Claim) -> tuple[str, str]:
    """All that is told as far as the clause of the second figure, and that clause."""
    text, begins = second.sentence.text, second.sentence.start
    at = second.quantity.start - begins
    same = first.sentence == second.sentence
    since = first.quantity.end - begins if same else 0
    marks = [mark.end() for mark in _MARKS.finditer(text, since, at)]
    start = marks[-1 if same else 0] if marks and same else since if same else 0
    end = next((mark.start() for mark in _MARKS.finditer(text, at)), len(text))
    before = text[:start] if same else first.sentence.text
    return before, _JOINT.sub("", text[start:end])


def _items(text: str) -> list[str]:
    return [item.lower() for item in _WORD.findall(text)]


def _elsewhere(left: str, right: str) -> bool:
    """Whether the second clause opens with a place that was not named: "in Orvel, the mayor says, it was 65"."""
    opened = _PLACED.match(right[:1].lower() + right[1:])
    return opened is not None and opened[1].strip() not in left


def _beside(right: str, words: Beside) -> bool:
    """Whether the figure is one of a thing beside the one told of: "the car in front of him", "the lorry behind it"."""
    items = _items(right)
    for n, item in enumerate(items):
        led = items[: n - (items[n - 1 : n] == ["in"])][-2:]
        if item in words.nearby and not words.pronouns.isdisjoint(items[n + 1 : n + 3]):
            return led[:1] != [] and led[0] in words.leads  # but no "the mayor, who stood beside him"
    return False


def _since(told: Set[str], items: list[str], words: Beside) -> bool:
    """Whether the second counts since a day and the first in a time of its own: "in autumn", "since Easter"."""
    return "since" in items and "since" not in told and not words.times.isdisjoint(told)


def _moved(told: Set[str], right: str, second: Claim, moves: Mapping[str, Set[str]]) -> bool:
    """Whether the thing has come to the second figure since the first: "had slowed to 60 by the bend"."""
    led = right[: right.rfind(second.surface)].lower().split()[-2:]
    way = moves["up"] | moves["down"]
    return len(led) > 1 and led[1] == "to" and led[0] in way and told.isdisjoint(way)


def _own(first: Claim, second: Claim, left: str, right: str, words: Beside) -> bool:
    """Whether each has a figure of its own: "55 percent of its visitors, the castle's 48", "her hens … his laid"."""
    items = _items(right)
    theirs = words.owning - {"our", "my"}
    pairs = [(led, item) for led, item in itertools.pairwise(items) if led in theirs]
    if any(item == "own" for _, item in pairs):
        return True
    known = _items(left)
    if any(
        item in words.absolute or (led == "his" and item in words.behind)
        for led, item in itertools.pairwise(items)
    ):
        return True  # "the flight to Orvel …, his to Tamm"
    owned = {item for led, item in itertools.pairwise(known) if led in theirs}
    if owned and any(item in known and item not in owned for _, item in pairs):
        return True  # "her hens laid 12", "his laid 20"
    behind = _items(first.sentence.text[first.quantity.end - first.sentence.start :])[:_PHRASE]
    whose = next((n for n, item in enumerate(behind) if item in theirs), None)
    owner = right[: right.rfind(second.surface)].split()[-1:]
    if whose is not None and behind[0] == "of" and owner and _GENITIVE.search(owner[0]) is not None:
        return True
    shares = first.quantity.kind in _SHARES and second.quantity.kind in _SHARES
    of = _whole(second)
    return shares and bool(of) and noun_lemma(of) not in set(map(noun_lemma, known))


def _whole(share: Claim) -> str:
    """What a share is of, where it says so with an article: the cyclists of "40 percent of the cyclists"."""
    behind = _items(share.sentence.text[share.quantity.end - share.sentence.start :])[:3]
    return behind[2] if len(behind) > 2 and behind[0] == "of" and behind[1] in ("the", "those") else ""


def _for_another(second: Claim, told: Set[str], words: Beside) -> bool:
    """Whether words right behind the figure tell what else it is for: "put it at $6 million for the new bridge"."""
    behind = _items(second.sentence.text[second.quantity.end - second.sentence.start :])[:_PHRASE]
    if len(behind) < _PHRASE - 1 or behind[0] != "for" or behind[1] not in words.leads:
        return False
    named = [item for item in behind[2:] if item.isalpha()]
    return "new" in named and named[-1] not in told


def _narrower(second: Claim, right: str, told: Set[str], words: Beside, verbs: Set[str]) -> bool:
    """Whether a word makes what was told of another thing: "unemployment is 6 per cent", "youth unemployment 18"."""
    if second.quantity.kind == "count":
        return False
    led = _items(right[: right.rfind(second.surface)])
    said = max((n for n, item in enumerate(led) if item in verbs), default=-1)
    led = led[said + 1 :]  # "the opposition leader told the meeting that it cost"
    idle = words.known | words.leads | words.joints | words.behind | words.owners | verbs
    return any(
        item in told
        and len(item) >= _LONG
        and one not in told
        and one not in idle
        and _NARROWS.fullmatch(one) is not None
        for one, item in itertools.pairwise(led)
    )


def _two_nouns(first: Claim, second: Claim, words: Beside) -> bool:
    """Whether one verb is told of two things: "said pay had risen 2 per cent", "said output had risen 4 per cent"."""
    one, other = (told_before(claim)[:_VERB] for claim in (first, second))
    if second.quantity.kind == "count" or len(one) < _VERB or len(other) < _VERB or one[1:] != other[1:]:
        return False
    idle = words.known | words.owners | words.leads | {"that"}
    return one[0] != other[0] and not {one[0], other[0]} & idle and one[1] in _AUXILIARY


def _peers(left: str, right: str, told: Set[str]) -> bool:
    """Whether two of one office tell, each of his own place: "the mayor of Orvel", "the mayor of Tamm"."""
    one, other = _OF.search(left), _OF.search(right)
    return one is not None and other is not None and one[1] == other[1] and one[2].strip() != other[2].strip()
