"""Findings that a draft asks not to be shown, each in one sentence, block or text, with a rule and a reason.

A request that cannot be understood or does nothing is a finding: it would otherwise look like a decision.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from claimcheck.record import Record, replace
from claimcheck.records.findings import Conflict, Findings
from claimcheck.records.request import Request
from claimcheck.records.source import Source
from claimcheck.rulebook import Vocabulary
from claimcheck.rulebook.mistakes import suggestion
from claimcheck.segment import segment
from claimcheck.suppressions.faults import Faults

_WORDS = re.compile(r"ignore\s*\[(?P<rules>[^\[\]]*)\][\s:–—-]*(?P<reason>.*)", re.IGNORECASE | re.DOTALL)
_WHERE = {"sentence": "in the next sentence", "block": "in the next block", "text": "in this text"}


class _Wish(Record):
    """One rule not to be shown in ``source.text[start:end]``."""

    rule: str
    reason: str
    source: Source
    start: int
    end: int
    request: Request

    @property
    def place(self) -> str:
        return f"{self.source.id}, {self.request.place}"


def apply_requests(
    findings: Findings, vocabulary: Vocabulary, known: Collection[str], in_force: Collection[str]
) -> Findings:
    """The findings with those marked that drafts ask to be passed over, and a fault for what was asked in vain.

    ``known`` are the ids of all rules; a request is unused only where its rule is among those ``in_force``.
    """
    faults = Faults()
    wishes = [
        wish
        for source in findings.sources
        if source.role == "draft" and source.requests
        for wish in _wishes(source, vocabulary, known, faults)
    ]
    used: set[tuple[str, Request]] = set()
    conflicts = []
    for conflict in findings.conflicts:
        for wish in wishes:
            if conflict.status != "open" or conflict.rule != wish.rule or not _touches(wish, conflict):
                continue
            used.add((wish.rule, wish.request))
            outside = _outside(wish, conflict, wishes)
            if outside is None:
                note = f"suppressed by {wish.place}: {wish.reason}"
                conflict = replace(
                    conflict, status="suppressed", in_draft=True, notes=(*conflict.notes, note)
                )
            else:
                said = f"ignores {wish.rule}, but the draft says “{outside}” too: the finding is shown"
                faults.of_draft("suppression-partial", wish.source, wish.request, said)
        conflicts.append(conflict)
    for wish in wishes:
        if (wish.rule, wish.request) not in used and wish.rule in in_force:
            said = f"ignores {wish.rule}, and there is no such finding {_WHERE[wish.request.scope]}"
            faults.of_draft("suppression-unused", wish.source, wish.request, said)
    return faults.added_to(replace(findings, conflicts=tuple(conflicts)))


def _wishes(
    source: Source, vocabulary: Vocabulary, known: Collection[str], faults: Faults
) -> Iterator[_Wish]:
    """What the requests of a draft come to; those that cannot be understood are told."""
    sentences = segment(source, vocabulary).sentences
    for request in source.requests:
        said = _WORDS.fullmatch(request.words)
        rules = [name.strip() for name in said["rules"].split(",") if name.strip()] if said else []
        reason = said["reason"].strip() if said else ""
        if not rules or not any(map(str.isalnum, reason)):
            what = "cannot be read" if said is None else "gives no reason" if rules else "names no rule"
            faults.of_draft(
                "suppression-unread", source, request, f"this suppression {what}: nothing was suppressed"
            )
            continue
        start = request.start
        following = None if start is None else next((one for one in sentences if one.end > start), None)
        if following is None:
            message = request.vain or "nothing follows this suppression"
            faults.of_draft("suppression-unmatched", source, request, message)
            continue
        first, last = following.start, following.end
        if request.scope == "text":
            first, last = 0, len(source.text)
        elif request.scope == "block":
            last = max(one.end for one in sentences if one.paragraph == following.paragraph)
        for rule in rules:
            if rule in known:
                yield _Wish(rule, reason, source, first, last, request)
            else:
                message = f"there is no rule '{rule[:80]}'{suggestion(rule, known)}"
                faults.of_draft("suppression-unknown-rule", source, request, message)


def _touches(wish: _Wish, conflict: Conflict) -> bool:
    return any(
        claim.source == wish.source.id and wish.start <= claim.quantity.start < wish.end
        for claim in conflict.claims
    )


def _outside(wish: _Wish, conflict: Conflict, wishes: Collection[_Wish]) -> str | None:
    """Another value of the draft in the finding that no wish for its rule covers; None where the draft alone is in it.

    A finding across texts stands for all that the draft says there: "19 dead", ignored, must not hide "21 dead".
    """
    if {claim.source for claim in conflict.claims} == {wish.source.id}:
        return None
    same = [one for one in wishes if (one.rule, one.source.id) == (wish.rule, wish.source.id)]
    for side in conflict.sides:
        own = [claim for claim in side.claims if claim.source == wish.source.id]
        if own and not any(one.start <= c.quantity.start < one.end for one in same for c in own):
            return own[0].surface
    return None
