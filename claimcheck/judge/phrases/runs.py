"""A total and a run of numbers right before or behind it: "11 medals, four gold, three silver and six bronze"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Literal, NamedTuple

from pydantic import BaseModel, ConfigDict

from claimcheck.judge.phrases.entries import Entry, entries
from claimcheck.judge.phrases.line import Line
from claimcheck.judge.phrases.spread import sum_slack
from claimcheck.lexicon import noun_lemma
from claimcheck.records.claim import Claim

_KINDS = ("count", "money", "measurement", "duration")
_JOINED = frozenset((",", "and", ";", "&", "plus", "(", ")"))
_OPENED = frozenset((":", "–", "—", "("))
_LONGEST = 8
_APART = 12
_SEVERAL = 3
_FAR = 1000
_ARTICLES = ("a", "an")
_SUBSETS = frozenset(("them", "whom", "which", "those", "these"))

Why = Literal["set off", "made of", "named", "behind", "included", "fronted"]


class Adding(BaseModel):
    """Words by which a run of numbers adds up to the one beside it."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    made_of: frozenset[str] = frozenset()
    """Words between a total and its parts: consists, split."""
    included: frozenset[str] = frozenset()
    """Words between a total and some of its parts, which cannot be more: include."""
    all_told: tuple[str, ...] = ()
    """Phrases by which the parts are all there is: "in all", "each of the"."""
    before: frozenset[str] = frozenset()
    """Words before a total that two parts between commas are all of: "a crew of 16, nine cooks and five mates, was"."""
    verbs: frozenset[str] = frozenset()
    """Verbs that go on behind such parts."""
    towards: frozenset[str] = frozenset()
    """Words between parts and the total behind them: "8 defeats from 30 matches"."""


class Run(NamedTuple):
    """A total, its parts, why they are parts of it, and whether a phrase says that they are all there is.

    ``ones`` are parts at the end that are one without a number: "four men and a child".
    """

    total: Entry
    parts: tuple[Entry, ...]
    why: Why
    whole: bool
    ones: int = 0

    @property
    def values(self) -> tuple[Decimal, ...]:
        """The number of each part."""
        told = (part.claim.quantity.amount.value or Decimal(0) for part in self.parts)
        return (*told, *(Decimal(1) for _ in range(self.ones)))

    @property
    def claims(self) -> tuple[Claim, ...]:
        """The total and its parts."""
        return (self.total.claim, *(part.claim for part in self.parts))

    @property
    def slack(self) -> Decimal:
        """How far the sum may be off by rounding and hedges."""
        return sum_slack(self.total.claim, [part.claim for part in self.parts])


def runs(line: Line, words: Adding) -> Iterator[Run]:
    """Every run of two numbers or more beside a larger one that they may add up to."""
    found = entries(line, _may_count)
    for n, total in enumerate(found):
        behind = _run(line, found[n + 1 :])
        listed = n > 0 and len(_run(line, found[n - 1 : n + 1])) > 1
        why = _why(line, total, behind, words, listed) if len(behind) > 1 else None
        if why is not None:
            yield Run(total, behind, why, _all_told(line, words), _ones(line, behind[-1]))
        before = tuple(reversed(_run(line, found[n - 1 :: -1]))) if n else ()
        if len(before) > 1 and _leads(line, before[0], before[-1], total, words):
            fronted = not words.made_of.isdisjoint(line.items[max(0, before[0].at - _LONGEST) : before[0].at])
            yield Run(total, before, "behind", fronted or _all_told(line, words))


def _may_count(claim: Claim) -> bool:
    bare_age = claim.quantity.kind == "age" and claim.surface.isdigit()
    return (claim.quantity.kind in _KINDS or bare_age) and claim.quantity.amount.value is not None


def _run(line: Line, found: Sequence[Entry]) -> tuple[Entry, ...]:
    """The entries from the first on that are joined to each other and told alike."""
    run: list[Entry] = []
    for entry in found:
        if entry.claim.quantity.amount.kind not in ("exact", "about") or entry.claim.quantity.distribution:
            break
        if run:
            if not _SUBSETS.isdisjoint(entry.whole):
                break  # "seven bullets entered the body, three of them from the rear"
            first, last = sorted((run[-1].at, entry.at))
            between = line.items[first + 1 : last]
            if len(between) > _LONGEST or _JOINED.isdisjoint(between) or not _alike(run[0], entry):
                break
        run.append(entry)
    return tuple(run)


def _alike(one: Entry, other: Entry) -> bool:
    """Whether two parts are of one sort and told in one way: both with words before them, or both with words behind."""
    left, right = one.claim.quantity, other.claim.quantity
    if left.kind != right.kind and "count" not in (left.kind, right.kind):
        return False
    values = sorted(claim.quantity.amount.value or Decimal(0) for claim in (one.claim, other.claim))
    far = values[0] * _FAR < values[1]
    return not far and (left.unit == right.unit or left.unit is None or right.unit is None)


def _why(line: Line, total: Entry, parts: Sequence[Entry], words: Adding, listed: bool) -> Why | None:
    first = parts[0]
    start = first.at - len(first.before)
    between = line.items[total.at + 1 : first.at]
    if len(between) > _APART or "." in between:
        return None
    if not words.made_of.isdisjoint(between):
        return "made of"
    if not words.included.isdisjoint(between):
        return "included"
    lead = line.items[start - 1] if start else ""
    named = total.claim.subject is not None or total.claim.quantity.unit is not None
    if lead in _OPENED and (named or start == total.at + 2) and not (lead == "(" and _bracketed(line, parts)):
        return "set off"
    if lead != "," or listed:
        return None
    if "of" in line.items[max(0, total.at - _SEVERAL) : total.at - 1]:
        return "fronted"
    if (
        _all_told(line, words)
        or _apposed(line, total, parts, words)
        or (len(parts) >= _SEVERAL and _kinds(line, total, parts))
    ):
        return "named"
    return None


def _bracketed(line: Line, parts: Sequence[Entry]) -> bool:
    """Whether each part has a bracket of its own."""
    return ")" in line.items[parts[0].at : parts[1].at]


def _ones(line: Line, last: Entry) -> int:
    """1 for the child of "three women and a child" behind the last part."""
    behind = line.items[last.at + 1 + len(last.after) :]
    return int(len(behind) > 2 and behind[0] in _JOINED and behind[1] in _ARTICLES and behind[2][0].isalpha())


def _apposed(line: Line, total: Entry, parts: Sequence[Entry], words: Adding) -> bool:
    """Whether parts with one noun each stand between two commas behind a total, and its clause goes on behind them."""
    last = parts[-1].at + 2
    return (
        total.at > 0
        and line.items[total.at - 1] in words.before
        and all(not part.before and len(part.after) == 1 for part in parts)
        and line.items[last : last + 1] == (",",)
        and line.items[last + 1] in words.verbs
    )


def _kinds(line: Line, total: Entry, parts: Sequence[Entry]) -> bool:
    """Whether parts are kinds of what the total counts ("four gold"), no others ("26 points, nine rebounds")."""
    if "of" in line.items[max(0, total.at - _SEVERAL) : total.at]:
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


def _leads(line: Line, first: Entry, last: Entry, total: Entry, words: Adding) -> bool:
    """Whether few words lead from the last part to the total: "8 defeats from their 30 matches"."""
    between = line.items[last.at + 1 : total.at]
    fronted = line.items[max(0, first.at - _LONGEST) : first.at]
    if len(between) <= _LONGEST and not words.made_of.isdisjoint(fronted):
        return True
    rest = f" {' '.join(line.items[total.at + 1 : total.at + 1 + _SEVERAL])} "
    if len(between) <= _LONGEST and any(f" {phrase} " in rest for phrase in words.all_told):
        return True
    return len(between) <= _LONGEST and not words.towards.isdisjoint(between[-_SEVERAL:])


def _all_told(line: Line, words: Adding) -> bool:
    return any(f" {phrase} " in line.text for phrase in words.all_told)
