"""Why a run of numbers may be the parts of the number beside it: set off by a mark, named by a verb, all told."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Literal

from claimcheck.judge.phrases.entries import Entry
from claimcheck.judge.phrases.line import Line
from claimcheck.judge.phrases.singles import begun
from claimcheck.judge.phrases.sums.told_apart import first_of_row
from claimcheck.lexicon import noun_lemma
from claimcheck.lexicon.marks import OPENED
from claimcheck.strict import Strict

_LONGEST = 8
_APART = 12
_SEVERAL = 3
_LITTLE = Decimal("0.15")
_SUBSETS = (("them",),)
"""What the first part of a total is said to be of: "85 works, 52 of them paintings, 18 drawings …"."""

Why = Literal["set off", "made of", "named", "behind", "included", "fronted", "alone"]


class Adding(Strict):
    """Words by which a run of numbers adds up to the one beside it."""

    made_of: frozenset[str] = frozenset()
    """Words between a total and its parts: consists, split."""
    dealt: frozenset[str] = frozenset()
    """Words before a number of parts: "split in three groups, with 90 ewes, 40 lambs and 12 rams"."""
    shared_by: frozenset[str] = frozenset()
    """Words between a total and those who bear it, each with its part in brackets: "paid by the state ($40)"."""
    included: frozenset[str] = frozenset()
    """Words between a total and some of its parts, which cannot be more: include."""
    all_told: tuple[str, ...] = ()
    """Phrases by which the parts are all there is: "in all", "each of the"."""
    whole: tuple[str, ...] = ()
    """Phrases of a sentence by which the only total and the only list in it are the same: "together", "the whole"."""
    made: tuple[str, ...] = ()
    """Phrases right before a total: "that made"."""
    the_whole: frozenset[str] = frozenset()
    """Words before the parts by which they are all of it: "the whole consignment"."""
    beyond: frozenset[str] = frozenset()
    """Words behind a total by which it has more in it than the parts: "with costs"."""
    elsewhere: frozenset[str] = frozenset()
    """Words of a sentence by which the total may be of another place."""
    sizing: frozenset[str] = frozenset()
    """Words right before a total by which it is how many there are: "the fleet numbers 52 boats"."""
    scored: frozenset[str] = frozenset()
    """Nouns of what one scores beside other things: points."""
    summed: tuple[str, ...] = ()
    """Phrases right before a total by which it is the sum of what was told: "a total of"."""
    before: frozenset[str] = frozenset()
    """Words before a total that two parts between commas are all of: "a crew of 16, nine cooks and five mates, was"."""
    verbs: frozenset[str] = frozenset()
    """Verbs that go on behind such parts."""
    compared: frozenset[str] = frozenset()
    """Words right behind a number by which it is how much more or less something is: "20 more", "30 too many"."""
    several: frozenset[str] = frozenset()
    """Nouns that are more than one though they are no plurals: "three men and the crew"."""
    towards: frozenset[str] = frozenset()
    """Words between parts and the total behind them: "8 defeats from 30 matches"."""


def reason(
    line: Line, total: Entry, parts: Sequence[Entry], words: Adding, listed: bool, ones: int
) -> Why | None:
    """Why numbers behind a total may be its parts, None where nothing says so.

    ``listed`` says that the total itself goes on a list before it; ``ones`` are parts told without a number.
    """
    first = parts[0]
    start = begun(line, total, first)[0]
    between = line.items[total.at + 1 : first.at]
    if len(between) > _APART or "." in between:
        return None
    if not words.made_of.isdisjoint(between):
        return "made of"
    subset = first.whole[:1] in _SUBSETS and not any(part.before for part in parts[1:])
    if not words.included.isdisjoint(between) or subset:
        return "included"  # but no "14 people, nine of them children, and recovered six bodies"
    lead = line.items[start - 1] if start else ""
    named = total.claim.subject is not None or total.claim.quantity.unit is not None
    if lead == "(" and _bracketed(line, parts) and not words.shared_by.isdisjoint(between):
        return "made of"
    if lead in OPENED and (named or start == total.at + 2) and not (lead == "(" and _bracketed(line, parts)):
        return "set off"
    if lead != "," or listed or (first.at == total.at + 2 and not first.after):
        return None  # "fines of £200, £150 and £90": the first of a list is no total
    if "of" in line.items[max(0, total.at - _SEVERAL) : total.at - 1]:
        return "fronted"
    if (
        all_told(line, words)
        or _apposed(line, total, parts, words)
        or (len(parts) >= _SEVERAL and _kinds(line, total, parts))
        or (len(parts) + ones >= _SEVERAL and _sized(line, total, parts, words, ones))
    ):
        return "named"
    return None


def _bracketed(line: Line, parts: Sequence[Entry]) -> bool:
    """Whether each part has a bracket of its own."""
    return len(parts) > 1 and ")" in line.items[parts[0].at : parts[1].at]


def _apposed(line: Line, total: Entry, parts: Sequence[Entry], words: Adding) -> bool:
    """Whether parts with one noun each stand between two commas behind a total, and its clause has a verb before them
    or goes on behind them."""
    last = parts[-1].at + 2
    if any(part.before or len(part.after) != 1 for part in parts) or line.items[last : last + 1] != (",",):
        return False
    told = parts[0].at - total.at > _SEVERAL and _people(total, parts)
    if told and not words.verbs.isdisjoint(line.items[total.at : parts[0].at]):
        return True  # "16 people were aboard, 12 soldiers and four nurses, when …"
    known = total.at > 0 and line.items[total.at - 1] in words.before
    return known and line.items[last + 1] in words.verbs


def _people(total: Entry, parts: Sequence[Entry]) -> bool:
    nouns = [entry.claim.subject for entry in (total, *parts)]
    return all(noun is not None and noun.cls == "person" for noun in nouns)


def _kinds(line: Line, total: Entry, parts: Sequence[Entry]) -> bool:
    """Whether parts are kinds of what the total counts ("four gold"), no others ("26 points, nine rebounds")."""
    if "of" in line.items[max(0, total.at - _SEVERAL) : total.at] or first_of_row(total, parts):
        return False
    whole = total.claim.subject
    for part in parts:
        noun = part.after[0] if part.after else ""
        plural = bool(noun) and noun_lemma(noun) != noun
        subject = part.claim.subject
        same = subject is not None and whole is not None and subject.cls == whole.cls is not None
        if part.before or not 0 < len(part.after) <= _SEVERAL or (plural and not same):
            return False
    return True


def _sized(line: Line, total: Entry, parts: Sequence[Entry], words: Adding, ones: int) -> bool:
    """Whether parts with a noun each come to nearly their total, which is no member of their list: "its crew of nine,
    four Greeks, three Turks and a Finn", "the yard has 52 boats this year, 30 ketches, 15 sloops and nine yawls".

    A row of somebody's figures may come near the first of them too: "26 points, 12 rebounds, nine assists, six steals".
    """
    values = [part.claim.quantity.amount.value or Decimal(0) for part in parts]
    whole = total.claim.quantity.amount.value or Decimal(0)
    off = sum(values, ones - whole)
    if (
        not whole
        or abs(off) > _LITTLE * whole
        or "and" not in line.items[parts[0].at : parts[-1].at + _SEVERAL]
    ):
        return False
    if any(part.before or not part.after for part in parts):
        return False
    if line.items[total.at - 1] == "of" and not total.after and line.items[total.at - 2].isalpha():
        return True
    noun = total.claim.subject
    own = len(noun.text.split()) if noun is not None and words.scored.isdisjoint(total.after) else 0
    sized = line.items[total.at - 1] in words.sizing
    return sized and off >= 0 and 0 < own < len(total.after)


def leads(line: Line, first: Entry, last: Entry, total: Entry, words: Adding) -> bool:
    """Whether few words lead from the last part to the total: "8 defeats from their 30 matches"."""
    between = line.items[last.at + 1 : total.at]
    if len(between) <= _LONGEST and fronted_by(line, first, words):
        return True
    rest = f" {' '.join(line.items[total.at + 1 : total.at + 1 + _SEVERAL])} "
    if len(between) <= _LONGEST and any(f" {phrase} " in rest for phrase in words.all_told):
        return True
    return len(between) <= _LONGEST and not words.towards.isdisjoint(between[-_SEVERAL:])


def all_told(line: Line, words: Adding) -> bool:
    """Whether a phrase of the sentence says that the parts are all there is."""
    return any(f" {phrase} " in line.text for phrase in words.all_told)


def summed(line: Line, total: Entry, words: Adding) -> bool:
    """Whether a total is told as the sum of those before it: ", a total of 60", but not "out of a total of 60"."""
    led = f" {' '.join(line.items[max(0, total.at - _LONGEST) : total.at])} "
    return any(led.endswith(f", {phrase} ") for phrase in words.summed)


def fronted_by(line: Line, first: Entry, words: Adding) -> bool:
    """Whether a word before the first part says what is made of them: "divided into mornings (22 hours), …"."""
    return not words.made_of.isdisjoint(line.items[max(0, first.at - _LONGEST) : first.at])
