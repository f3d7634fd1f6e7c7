"""Topics and single judgements → findings: what a report shows, named, graded and in order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from claimcheck.judge.applying.rules import lowered
from claimcheck.judge.findings.fingerprint import SHORT, Fingerprints
from claimcheck.judge.findings.naming import topic as named
from claimcheck.judge.findings.notes import notes, together
from claimcheck.judge.findings.order import by_topic, loudest_first
from claimcheck.judge.findings.sides import sides
from claimcheck.judge.findings.topics import Topic
from claimcheck.judge.rivals.standing import Standing
from claimcheck.judge.values import value
from claimcheck.record import Record, field, replace
from claimcheck.records.alignment import Copies
from claimcheck.records.claim import Claim
from claimcheck.records.findings import Agreement, Conflict, Side
from claimcheck.records.judgement import APART, SEVERITIES, Confidence, Judgement
from claimcheck.records.labels import Labels

_CONFIDENCES: tuple[Confidence, ...] = ("low", "medium", "high")


class Reporting(Record):
    """Makes findings of one story; ``labels`` are what a report calls the measures."""

    standing: Standing
    copies: Copies
    labels: Labels
    sheets: frozenset[str] = frozenset()
    """The sources that are reference sheets."""
    drafts: frozenset[str] = frozenset()
    """Those that are drafts."""
    published: Mapping[str, date] = field(default_factory=dict)
    """The day of publication of each source that says it."""
    _fingerprints: Fingerprints = field(default_factory=Fingerprints)

    def conflicts(self, topics: Sequence[Topic], singles: Sequence[Judgement]) -> tuple[Conflict, ...]:
        """The conflicts and updates among topics and among judgements of one text, the loudest first.

        A topic most of whose claims a louder one of the same rule has shown is not shown again, unless it has a
        count of what happened that was not.
        """
        made: list[Conflict] = []
        shown: dict[str, set[str]] = {}
        values: dict[str, set[str]] = {}
        for topic in topics:
            told = shown.setdefault(topic.rule, set())
            given = values.setdefault(topic.rule, set())
            here = {claim.id for claim in topic.claims}
            new = {value(claim) for claim in topic.claims if _tally(claim) and claim.id not in told} - given
            if len(here & told) * 2 > len(here) and not new:
                continue
            conflict = self._conflict(topic)
            if conflict is not None:
                made.append(conflict)
                told |= here
                given.update(map(value, topic.claims))
        made += [self._single(judgement) for judgement in singles if judgement.verdict == "conflict"]
        return loudest_first(made)

    def agreements(self, topics: Sequence[Topic], conflicts: Sequence[Conflict]) -> tuple[Agreement, ...]:
        """The topics on which the sources agree, in the order of their names.

        "Hundreds" and "at least 46" agree with too much to be called an agreement, and a claim in a conflict is not
        shown again.
        """
        contested = {claim.id for conflict in conflicts for claim in conflict.claims}
        made = []
        for topic in topics:
            verdicts = {judgement.verdict for judgement in topic.judgements}
            if not verdicts or verdicts & set(APART) or not _one_value(topic.claims):
                continue
            rest = tuple(claim for claim in topic.claims if claim.id not in contested)
            if len({claim.source for claim in rest}) > 1:
                name = self._title_of(topic)
                made.append(Agreement(name, "rounding" if "rounding" in verdicts else "compatible", rest))
        return by_topic(made)

    def _conflict(self, topic: Topic) -> Conflict | None:
        graded, own = self._graded(topic)
        if not graded:
            return None
        loudest = max(graded, key=_loudness)
        made = sides(topic.claims, graded, self.copies.witness_of, self.drafts)
        if len(made) < 2:
            return None
        conflict = loudest.verdict == "conflict"
        if len(made) > 2 and conflict:
            loudest = replace(loudest, reason=_cannot(together(made, self.published), made))
        lines = tuple(dict.fromkeys((*own, *(notes(made, self.published) if conflict else ()))))
        return self._finding(loudest, made, lines, topic.judgements, self._title_of(topic))

    def _title_of(self, topic: Topic) -> str:
        """What a topic is called; one that a reference sheet has a figure of, as the sheet calls it."""
        for judgement in topic.judgements:
            if judgement.pairing is not None and judgement.pairing.right.source in self.sheets:
                return judgement.pairing.facets["subject"].right or ""
        return named(topic.claims, self.labels)

    def _graded(self, topic: Topic) -> tuple[list[Judgement], list[str]]:
        """The conflicts and updates of a topic, lowered by how their claims stand in their texts, and the notes."""
        graded: list[Judgement] = []
        why: list[str] = []
        for judgement in topic.judgements:
            if judgement.verdict == "update":
                graded.append(replace(judgement, severity="info"))
            elif judgement.verdict == "conflict":
                levels, words = self.standing.doubts(judgement)
                confidence = _CONFIDENCES[max(0, _CONFIDENCES.index(judgement.confidence) - levels)]
                severity = lowered(judgement.severity, levels)
                graded.append(replace(judgement, severity=severity, confidence=confidence))
                why += words
        return graded, [*(note for judgement in graded for note in judgement.notes), *why]

    def _single(self, judgement: Judgement) -> Conflict:
        """A finding of a check inside one text: each claim is a side of its own."""
        claims = judgement.claims
        made = tuple(Side(value(claim), (claim,), 1) for claim in claims)
        name = named(claims, self.labels) if len(claims) > 1 else claims[0].surface
        return self._finding(judgement, made, judgement.notes, (judgement,), name)

    def _finding(
        self,
        judgement: Judgement,
        made: tuple[Side, ...],
        lines: tuple[str, ...],
        judgements: tuple[Judgement, ...],
        topic: str,
    ) -> Conflict:
        claims = [claim for side in made for claim in side.claims]
        fingerprint = self._fingerprints.next(
            judgement.rule, topic, [c.source for c in claims], [f"{c.source}={value(c)}" for c in claims]
        )
        return Conflict(
            id=fingerprint[:SHORT],
            fingerprint=fingerprint,
            rule=judgement.rule,
            severity=judgement.severity,
            verdict="update" if judgement.verdict == "update" else "conflict",
            confidence=judgement.confidence,
            topic=topic,
            message=judgement.message,
            reason=judgement.reason,
            sides=made,
            notes=lines,
            judgements=judgements,
        )


def _cannot(these: Sequence[Side], sides: Sequence[Side]) -> str:
    """Which values cannot be true at once, and which are told of another day."""
    values = [side.value for side in these]
    both = "both" if len(values) == 2 else "all"
    told = f"{', '.join(values[:-1])} and {values[-1]} cannot {both} be true"
    apart = [side.value for side in sides if side not in these]
    return (
        f"{told}; {' and '.join(apart)} {'is' if len(apart) == 1 else 'are'} told of another day"
        if apart
        else told
    )


def _tally(claim: Claim) -> bool:
    return claim.quantity.kind == "count" and claim.measure is not None


def _one_value(claims: Sequence[Claim]) -> bool:
    """Whether two sources at least name a value: two bounds that can both be true do not make one."""
    if any(claim.quantity.amount.kind == "vague" for claim in claims):
        return False
    naming = {c.source for c in claims if c.quantity.amount.kind in ("exact", "about", "between")}
    return len(naming) > 1 or len({c.quantity.amount.value for c in claims}) == 1


def _loudness(judgement: Judgement) -> tuple[bool, int, int]:
    severity, confidence = SEVERITIES.index(judgement.severity), _CONFIDENCES.index(judgement.confidence)
    return judgement.verdict == "conflict", severity, confidence
