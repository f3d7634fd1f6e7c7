"""Whether a number is a level of the thing that moved, or how far, how long or of how many something was."""

from __future__ import annotations

from claimcheck.judge.phrases.line import Line
from claimcheck.judge.phrases.moves.move import Move, Words, way_of
from claimcheck.records.claim import Claim

LEAD = 5
"""Items before a figure among which the word that leads it is looked for."""
_LED = 3
_LABEL = 7
_THEN = ("then", "timely", "times", "cues_behind", "earlier", "through", "against")
_NO_WHOLE = ("#date", "#age", "#duration", "#clock", "#ordinal")
"""Nothing that is counted is a part of these: "91 per cent of two-year-olds", "the 24,000 of four years ago"."""


def label(line: Line, at: int) -> list[str] | None:
    """The words before a figure that ends a bracket: "prior year" of "(prior year: 40)"; None where it ends none."""
    if line.items[at + 1] != ")":
        return None
    led = line.items[max(0, at - _LABEL) : at]
    if "(" not in led:
        return None
    return [item for item in led[len(led) - led[::-1].index("(") :] if item != ":"]


def is_time(item: str, words: Words) -> bool:
    """Whether an item of a label says only when its figure was: "prior", "2022", "fy22"."""
    if item.startswith("#"):
        return item.startswith("#date")
    return any(item in words[key] for key in _THEN) or item[-1].isdigit()


def _labelled_otherwise(line: Line, at: int, words: Words) -> bool:
    """Whether a figure in brackets is of something else, by its label: "(consensus: €502m)"."""
    told = label(line, at) if line.items[at - 1] == ":" else None
    return told is not None and not all(is_time(item, words) for item in told)


def apart(line: Line, move: Move, at: int, claim: Claim, words: Words) -> bool:
    """Whether a figure is no level of the thing: "by 40", "a rise of 40", "far from 40", "in 40 years"."""
    if _told_with_another(line, at, words) or _is_of_some(line, move, at, words):
        return True
    if _is_time_or_change(line, at, claim, words) or _labelled_otherwise(line, at, words):
        return True
    before = line.items[max(0, at - _LED) : at]
    if ("far", "from") in (before[-2:], before[:2]):
        return True
    share = claim.quantity.kind == "percentage"
    if before[-1:] == ("by",) and not (share and _done_by(before[-2:-1], words)):
        return True
    if before[-1:] != ("of",) or len(before) < 2:
        return False
    noun, led = before[-2], line.items[max(0, at - LEAD) : at - 2]
    return bool(way_of(noun, words)) or ("from" in led and noun not in words["levels"])


def _told_with_another(line: Line, at: int, words: Words) -> bool:
    """Whether a figure says again, or in part, what the one before it does."""
    before, behind = line.items[max(0, at - _LED) : at], line.items[at + 1 : at + 2]
    another = at > 1 and line.claim(at - 2) is not None
    if another and (before[-1:] == ("of",) or (before[-1:] == ("(",) and behind == (")",))):
        return True  # "2,000 kilometres (1,250 miles)" is one figure; "a third of 40"
    return before[-2:-1] == ("of",) and before[-1] in words["relative"]  # "to 80, of whom 50 are women"


def _is_of_some(line: Line, move: Move, at: int, words: Words) -> bool:
    """Whether a figure is some of what is told: "40 of 120 patients", "40 of the 120", "40 of them"."""
    if line.items[at + 1 : at + 2] != ("of",):
        return False
    behind_them = line.items[at + 3 : at + 4]
    if behind_them and (behind_them[0] in words["polled"] or behind_them[0] == "who"):
        return False  # "40 % of those asked", "half of those who sat the test"
    if line.items[at + 2] in words["back"] and not (at < move.first and _of_its_own(line, at, words)):
        return True
    return any(
        item.startswith("#") and not item.startswith(_NO_WHOLE) for item in line.items[at + 2 : at + 4]
    )


def _is_time_or_change(line: Line, at: int, claim: Claim, words: Words) -> bool:
    """Whether a figure says how long, when or how far: "in 40 years", "two seasons ago", "40 euros dearer"."""
    before, behind = line.items[max(0, at - _LED) : at], line.items[at + 1 : at + 2]
    kind = claim.quantity.kind
    if kind == "count" and behind != () and behind[0].isalpha() and line.items[at + 2] == "ago":
        return True
    if kind == "duration":
        led = before[-2:-1] if before[-1:] == ("the",) else before[-2:]
        if not words["lasting"].isdisjoint((*led, claim.surface.lower().split()[0])):
            return True  # "within a week" is read as one number
        then = behind in (("in",), ("last",)) and _is_time(line.items[at + 2], words)  # "90 days in January"
        if not then and not words["lasting_behind"].isdisjoint(behind):
            return True
    return behind != () and behind[0] in words["beside"] and kind != "percentage"


def _of_its_own(line: Line, at: int, words: Words) -> bool:
    """Whether a share is of what somebody has, and of nothing told before: "40 per cent of its waste"."""
    owns = line.items[at + 2] in words["articles"]
    claim = line.claim(at)
    return owns and claim is not None and claim.quantity.kind == "percentage" and line.items[at + 3].isalpha()


def _done_by(before: tuple[str, ...], words: Words) -> bool:
    """Whether those of whom a share is told did something, as the verb before "by" says: "backed by 54 per cent"."""
    return (
        bool(before)
        and before[0].endswith("ed")
        and not way_of(before[0], words)
        and before[0] not in words["went"]
    )


def _is_time(item: str, words: Words) -> bool:
    return item.startswith("#date") or item in words["timely"]
