"""Whether a number is a level of the thing that moved, or how far, how long or of how many something was."""

from __future__ import annotations

from claimcheck.judge.phrases.line import Line
from claimcheck.judge.phrases.moves.move import Move, Words, way_of
from claimcheck.records.claim import Claim

LEAD = 5
"""Items before a figure among which the word that leads it is looked for."""
_NO_WHOLE = ("#date", "#age", "#duration", "#clock", "#ordinal")
"""Nothing that is counted is a part of these: "91 per cent of two-year-olds", "the 24,000 of four years ago"."""


def apart(line: Line, move: Move, at: int, claim: Claim, words: Words) -> bool:
    """Whether a figure is no level of the thing: "by 40", "a rise of 40", "far from 40", "in 40 years"."""
    before, behind = line.items[max(0, at - 3) : at], line.items[at + 1 : at + 2]
    if before[-1:] == ("(",) and behind == (")",) and at > 1 and line.claim(at - 2) is not None:
        return True  # "2,000 kilometres (1,250 miles)" is one figure
    if before[-2:-1] == ("of",) and before[-1] in words["relative"]:
        return True  # "to 80, of whom 50 are women"
    if ("far", "from") in (before[-2:], before[:2]):
        return True
    if before[-1:] == ("by",) and not (
        claim.quantity.kind == "percentage" and _done_by(before[-2:-1], words)
    ):
        return True
    behind_them = line.items[at + 3 : at + 4]  # "40 % of those asked", "half of those who sat the test"
    polled = behind_them != () and (behind_them[0] in words["polled"] or behind_them[0] == "who")
    if (
        line.items[at + 1 : at + 2] == ("of",)
        and not polled
        and (
            (line.items[at + 2] in words["back"] and not (at < move.first and _of_its_own(line, at, words)))
            or any(
                item.startswith("#") and not item.startswith(_NO_WHOLE)
                for item in line.items[at + 2 : at + 4]
            )
        )
    ):
        return True  # "40 of 120 patients", "40 of the 120", "40 of them"
    if before[-1:] == ("of",) and at > 1 and line.claim(at - 2) is not None:
        return True
    if (
        claim.quantity.kind == "count"
        and behind != ()
        and behind[0].isalpha()
        and line.items[at + 2] == "ago"
    ):
        return True  # "two seasons ago"
    led = before[-2:-1] if before[-1:] == ("the",) else before[-2:]
    then = behind in (("in",), ("last",)) and _is_time(line.items[at + 2], words)  # "90 days in January"
    lasts = not words["lasting"].isdisjoint((*led, claim.surface.lower().split()[0]))
    if claim.quantity.kind == "duration" and (
        lasts or (not then and not words["lasting_behind"].isdisjoint(behind))
    ):
        return True  # "within a week" is read as one number
    if behind and behind[0] in words["beside"] and claim.quantity.kind != "percentage":
        return True  # "40 euros dearer": a change
    if before[-1:] != ("of",) or len(before) < 2:
        return False
    noun, led = before[-2], line.items[max(0, at - LEAD) : at - 2]
    return bool(way_of(noun, words)) or ("from" in led and noun not in words["levels"])


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
