"""Pairings and claims → conflicts and agreements: rules say what cannot both be true, and how loudly."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import groupby

from claimcheck.judge.applying.pairings import judge_pairings
from claimcheck.judge.applying.rules import claims_of, judge_claim, judge_text, once
from claimcheck.judge.applying.selecting import most_specific
from claimcheck.judge.applying.sense import opposites
from claimcheck.judge.checks import CHECKS, PARAMETERS
from claimcheck.judge.findings.order import by_topic, loudest_first
from claimcheck.judge.findings.reporting import Reporting
from claimcheck.judge.findings.topics import topics
from claimcheck.judge.gate import passes
from claimcheck.judge.ledger import ledger, settled
from claimcheck.judge.phrases.same import forget
from claimcheck.judge.rivals.growing import grown
from claimcheck.judge.rivals.lone_figures import LoneFigures
from claimcheck.judge.rivals.matching import answering, not_settled
from claimcheck.judge.rivals.standing import Standing
from claimcheck.judge.rivals.wholes import Wholes
from claimcheck.judge.ruling import Facts
from claimcheck.record import Record, replace
from claimcheck.records.alignment import Alignment
from claimcheck.records.claim import Claim
from claimcheck.records.findings import Agreement, Conflict, LedgerLine
from claimcheck.records.judgement import Judgement
from claimcheck.rulebook import Rule

__all__ = ["CHECKS", "PARAMETERS", "Facts", "Judged", "forget", "judge", "passes", "together"]


class Judged(Record):
    """What the rules say of a story.

    ``compared`` holds the ids of the claims that some check looked at; ``left_out`` has of a claim that was paired
    and not compared a judgement that says what set it apart.
    """

    conflicts: tuple[Conflict, ...]
    agreements: tuple[Agreement, ...]
    compared: frozenset[str]
    left_out: dict[str, Judgement]
    judgements: tuple[Judgement, ...]
    ledger: tuple[LedgerLine, ...] = ()
    among_sources: tuple[Conflict, ...] = ()
    """With drafts: the findings that touch none of them."""


def judge(
    claims: Sequence[Claim],
    alignment: Alignment,
    rules: Sequence[Rule],
    facts: Facts,
    ignored: Sequence[Rule] = (),
) -> Judged:
    """Apply the rules to every pairing and every claim of one story; conflicts come loudest first.

    With drafts among the sources (``facts.drafts``) only findings that touch a draft are ``conflicts``, and each of its
    numbers gets a line in the ledger.

    ``rules`` are those in force, each with its check's parameters attached. A pairing on which one of those ``ignored``
    speaks first is left to it, and what it finds is no finding: a more general rule would only say it again.
    """
    lone, wholes = LoneFigures(claims, facts.roots), Wholes(claims)
    facts = replace(facts, lone=lone, wholes=wholes, strangers=alignment.strangers)
    unheard = {rule.id for rule in ignored}
    made = judge_pairings(alignment, most_specific([*rules, *ignored]), unheard, facts)
    texts = [claim for claim in claims if claim.source not in facts.sheets]
    singles = _inside([claim for claim in texts if claim.source not in alignment.copies.of], rules, facts)
    between = grown(made.between)
    answers = answering(between)
    contrary = opposites(between, facts)
    between, answers = ([contrary.get(claims_of(j), j) for j in js] for js in (between, answers))
    disputed, singles = once([j for j in made.inside if j.verdict == "conflict"], singles)
    sheets = not_settled(made.sheets)
    found_topics = [
        *topics(between, answers, made.beside),
        *topics(disputed, disputed, made.beside),
        *topics(sheets, sheets, made.beside),
    ]
    reporting = Reporting(
        Standing(between, texts),
        alignment.copies,
        facts.labels,
        sheets=facts.sheets,
        drafts=facts.drafts,
        published=facts.published,
    )
    everything = [*between, *made.inside, *sheets, *singles]
    spoken = tuple(j for j in everything if j.verdict != "not_compared")
    conflicts = reporting.conflicts(found_topics, singles)
    conflicts, lines, aside = _of_drafts(conflicts, claims, spoken, facts)
    return Judged(
        conflicts,
        reporting.agreements(found_topics, conflicts),
        frozenset(c.id for j in (*spoken, *made.unheard) for c in j.claims),
        {c.id: j for j in reversed(everything) if j.verdict == "not_compared" for c in j.claims},
        spoken,
        lines,
        aside,
    )


def _inside(claims: Sequence[Claim], rules: Sequence[Rule], facts: Facts) -> list[Judgement]:
    """What the rules that look inside one text say of each claim, and of the claims of each text."""
    within = [rule for rule in most_specific(rules) if CHECKS[rule.check].within]
    found = [judgement for claim in claims for judgement in judge_claim(claim, within, facts)]
    for _, text in groupby(claims, key=lambda claim: claim.source):
        found += judge_text(list(text), within, facts)
    return found


def _of_drafts(
    conflicts: tuple[Conflict, ...], claims: Sequence[Claim], spoken: Sequence[Judgement], facts: Facts
) -> tuple[tuple[Conflict, ...], tuple[LedgerLine, ...], tuple[Conflict, ...]]:
    """The findings that touch a draft, a line for each of its numbers, and the findings among sources; without a
    draft all findings."""
    if not facts.drafts:
        return conflicts, (), ()
    aside = tuple(conflict for conflict in conflicts if not _touches(conflict, facts.drafts))
    conflicts = tuple(conflict for conflict in conflicts if _touches(conflict, facts.drafts))
    draft = [claim for claim in claims if claim.source in facts.drafts and not claim.quantity.derived]
    others = [claim for claim in claims if claim.source not in facts.drafts]
    lines = ledger(draft, others, conflicts, spoken, facts)
    return settled(conflicts, lines), lines, aside


def _touches(conflict: Conflict, sources: Collection[str]) -> bool:
    return any(claim.source in sources for claim in conflict.claims)


def together(judged: Sequence[Judged]) -> Judged:
    """What the rules say of several stories, as one: conflicts loudest first, agreements by topic."""
    if len(judged) == 1:
        return judged[0]
    return Judged(
        loudest_first(conflict for one in judged for conflict in one.conflicts),
        by_topic(agreement for one in judged for agreement in one.agreements),
        frozenset().union(*(one.compared for one in judged)),
        {name: why for one in judged for name, why in one.left_out.items()},
        tuple(judgement for one in judged for judgement in one.judgements),
        tuple(line for one in judged for line in one.ledger),
        loudest_first(conflict for one in judged for conflict in one.among_sources),
    )
