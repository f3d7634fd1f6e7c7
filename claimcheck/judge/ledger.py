"""The ledger of a draft: each of its numbers supported, contradicted or unsupported by the sources.

A number is supported by a source that gives the same value of the same thing, or from whose figures, stated in one
passage, it follows by one step of arithmetic. What is neither supported nor in a conflict is unsupported: no source
has it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from claimcheck.judge.arithmetic import derive
from claimcheck.judge.interval import gap, interval, rounding_slack
from claimcheck.judge.values import value
from claimcheck.records.claim import Claim
from claimcheck.records.findings import Conflict, LedgerLine
from claimcheck.records.judgement import Judgement

_BY_PARTS = ("date", "clock_time", "ordinal", "score")
"""Kinds that are compared as they stand; their clauses say too little to ask for more."""
_LOOSE = ("age", "count", "score", "ordinal")
"""Kinds that a number without a unit may be read as, by what stands around it."""
FEW = 10
"""Up to this many of anything turn up in any text; such a count is supported only by one of the same things."""


def ledger(
    draft: Sequence[Claim],
    sources: Sequence[Claim],
    conflicts: Sequence[Conflict],
    judgements: Sequence[Judgement],
) -> tuple[LedgerLine, ...]:
    """A line for each number of the draft, in text order; a "one of" that counts nothing has none.

    ``judgements`` are the comparisons that rules made, ``conflicts`` the findings among them.
    """
    agreed: dict[str, list[tuple[Claim, str]]] = defaultdict(list)
    for judgement in judgements:
        if judgement.verdict in ("compatible", "rounding") and len(judgement.claims) == 2:
            left, right = judgement.claims
            agreed[left.id].append((right, judgement.reason))
            agreed[right.id].append((left, judgement.reason))
    by_kind: dict[str, list[Claim]] = defaultdict(list)
    for claim in sources:
        by_kind[claim.quantity.kind].append(claim)
    against: dict[str, Conflict] = {}
    for conflict in conflicts:
        for claim in conflict.claims:
            against.setdefault(claim.id, conflict)
    names = {claim.source for claim in sources}
    return tuple(
        _line(claim, agreed[claim.id], by_kind, against, names, sources)
        for claim in draft
        if not _is_one_among_others(claim)
    )


def _is_one_among_others(claim: Claim) -> bool:
    """Whether a one picks something out and counts nothing: "one of the worst floods in years"."""
    quantity = claim.quantity
    behind = claim.sentence.text[quantity.end - claim.sentence.start :]
    return quantity.kind == "count" and quantity.amount.value == 1 and behind.lstrip().startswith("of ")


def _line(
    claim: Claim,
    agreed: Sequence[tuple[Claim, str]],
    by_kind: dict[str, list[Claim]],
    against: dict[str, Conflict],
    names: set[str],
    sources: Sequence[Claim],
) -> LedgerLine:
    judged = [(other, how) for other, how in agreed if other.source in names]
    if judged:
        return _supported(claim, [other for other, _ in judged], judged[0][1], against)
    plain = [other for other in by_kind[claim.quantity.kind] if _same(claim, other)]
    if plain:
        return _supported(claim, plain, "the same value", against)
    conflict = against.get(claim.id)
    if conflict is not None:
        others = tuple(c for c in conflict.claims if c.source in names)
        if others:
            return LedgerLine(claim, "contradicted", others, conflict.reason)
    loose = _as_another_kind(claim, sources)
    if loose:
        return LedgerLine(claim, "supported", tuple(loose), "the same number")
    derived = derive(claim, sources)
    if derived is not None:
        return LedgerLine(claim, "supported", derived.claims, derived.how)
    return LedgerLine(claim, "unsupported", (), f"no source gives {value(claim)}")


def _supported(
    claim: Claim, evidence: Sequence[Claim], how: str, against: Mapping[str, Conflict]
) -> LedgerLine:
    """A number that some source gives; where sources disagree about it loudly, the line says so."""
    conflict = against.get(claim.id)
    if conflict is None or conflict.severity == "info":
        return LedgerLine(claim, "supported", tuple(evidence), how)
    mine = {claim.id, *(other.id for other in evidence)}
    others = [side.value for side in conflict.sides if mine.isdisjoint(one.id for one in side.claims)]
    if not others:
        return LedgerLine(claim, "supported", tuple(evidence), how)
    how = f"{how}; in conflict with {' and '.join(others)}"
    return LedgerLine(claim, "supported", tuple(evidence), how, disputed=True)


def _same(claim: Claim, other: Claim) -> bool:
    """Whether a source gives the value of the draft's number, and speaks of what can be the same thing."""
    mine, theirs = claim.quantity, other.quantity
    if mine.kind == "date":
        return mine.date == theirs.date or _within(claim, other)
    if (mine.unit is None) != (theirs.unit is None):
        return False
    if mine.unit is not None and theirs.unit is not None and mine.unit.dimension != theirs.unit.dimension:
        return False
    one, another = interval(mine, mine.unit), interval(theirs, mine.unit)
    if one is None or another is None:
        return mine.surface.lower() == theirs.surface.lower()
    apart = gap(one, another)
    if apart is not None and apart > rounding_slack(one, another):
        return False
    open_ended = {mine.amount.kind, theirs.amount.kind} & {"at_least", "more_than", "at_most", "less_than"}
    if open_ended and mine.amount.value != theirs.amount.value:
        # "at least 12 villages" holds no "640 people"; sums and lengths seldom have a subject
        return _of_one_thing(claim, other) if mine.kind == "count" else _related(claim, other)
    return mine.kind in _BY_PARTS or mine.kind != "count" or _related(claim, other)


def _related(claim: Claim, other: Claim) -> bool:
    """Whether two counts can be of one thing: one noun or class, one measure, or a word of their clauses in common."""
    if _of_one_thing(claim, other):
        return True
    if claim.subject is not None and other.subject is not None:
        value = claim.quantity.amount.value
        if value is not None and value <= FEW:
            return False  # "three shots" in one and "three holes" in the other
    return bool({cue.lower() for cue in claim.cues} & {cue.lower() for cue in other.cues})


def _of_one_thing(claim: Claim, other: Claim) -> bool:
    """Whether two figures have one measure, or count one noun or things of one class."""
    if claim.measure is not None and claim.measure == other.measure:
        return True
    left, right = claim.subject, other.subject
    if left is None or right is None:
        return False
    return left.head == right.head or (left.cls is not None and left.cls == right.cls)


def _within(claim: Claim, other: Claim) -> bool:
    """Whether a date of a source gives every part that the draft's does; a weekday may be left out, and a year."""
    one, another = claim.quantity.date, other.quantity.date
    if one is None or another is None:
        return False
    told = {
        part: (getattr(one, part), getattr(another, part)) for part in ("year", "month", "day", "weekday")
    }
    given = {part: pair for part, pair in told.items() if pair[0] is not None}
    both = [part for part, (mine, theirs) in given.items() if theirs is not None]
    missing = set(given) - set(both)
    agree = all(given[part][0] == given[part][1] for part in both)
    return bool(both) and agree and missing <= {"weekday", "year"}


def _as_another_kind(claim: Claim, others: Sequence[Claim]) -> list[Claim]:
    """Claims that give the number as another kind: "aged 25" and "at only 25", "2 - 1" and a score of 2-1."""
    wanted = claim.quantity.amount.value
    if wanted is None or claim.quantity.kind not in _LOOSE:
        return []
    return [
        other
        for other in others
        if other.quantity.kind in _LOOSE
        and other.quantity.kind != claim.quantity.kind
        and wanted in (other.quantity.amount.low, other.quantity.amount.high)
        and ("score" in (claim.quantity.kind, other.quantity.kind) or _related(claim, other))
    ]
