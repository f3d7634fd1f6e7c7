"""What the words behind a number say that it is told for each of: "a year", "for every kilo", "of flour each"."""

from __future__ import annotations

from claimcheck.judge.phrases.line import Line
from claimcheck.judge.phrases.rates.each import REACH, Scales, ends, to_each, told
from claimcheck.lexicon import noun_lemma
from claimcheck.records.claim import Claim

LATER = (("ago",), ("earlier",), ("later",), ("before",), ("after",))
IN = ("in", "on", "from", "to", "at")
_OTHERS = ("of", "one", "other", "time")


def told_behind(line: Line, at: int, claim: Claim, scales: Scales) -> str | None:
    """What a number is for each of by the words behind it: "year", "kilogram", "each"; None where they do not say."""
    items = line.items
    if _of_each(line, at, claim, scales):
        return "each"
    per = _every(line, at, scales) or to_each(line, at, scales)
    if per is not None:
        return per
    behind = items[at + 1 : at + 4]
    if len(behind) > 2 and behind[0] in ("per", "every"):
        return noun_lemma(behind[1])
    opens = items[at - 1] == "at" and at == 1  # "At 15 cents a text, …"
    if opens and behind[:1] in (("a",), ("an",)) and items[at + 3 : at + 4] == (",",):
        return noun_lemma(behind[1])
    return None


def _of_each(line: Line, at: int, claim: Claim, scales: Scales) -> bool:
    """Whether what is told stands between a number and its "each": "20 tonnes of flour each", "12 goals in each"."""
    behind, before = line.items[at + 1 : at + 4], line.items[max(0, at - REACH) : at]
    kind, noun = claim.quantity.kind, bool(behind) and behind[0].isalpha()
    if kind == "count" and noun and behind[1:2] in (("each",), ("apiece",)):
        return behind[1] == "apiece" or before[-1:] == ("of",) or ends(line, at + 3)
    if kind == "measurement" and behind[:1] == ("of",) and behind[2:] == ("each",):
        after = line.items[at + 4 : at + 5]  # "20 tonnes of flour each", and not "each day"
        return after != () and after[0] not in scales.seconds and after[0] not in _OTHERS
    return noun and behind[1:2] != () and behind[1] in IN and behind[2:] == ("each",)


def _every(line: Line, at: int, scales: Scales) -> str | None:
    """What stands right behind a number: "a year", "for every kilo", "for every hundred crates", "each"."""
    behind = line.items[at + 1 : at + 4]
    if (
        len(behind) > 1
        and behind[0] in ("a", "an")
        and behind[1] in scales.seconds
        and behind[2:] not in LATER
    ):
        return behind[1]
    every, what = behind[:2] == ("for", "every"), behind[2:]
    if what and (every or behind[:2] == ("for", "each")) and told(line, what[0], at, scales):
        return noun_lemma(what[0])  # "3 dollars for every kilo"
    if every and what and what[0] in scales.lots and line.items[at + 4].isalpha():
        return noun_lemma(line.items[at + 4])  # "2 euros for every hundred crates"
    return "each" if every or behind[:1] in (("each",), ("apiece",)) else None
