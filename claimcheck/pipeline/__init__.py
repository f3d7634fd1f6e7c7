"""The order of the stages, and the only module that knows it: load → segment → extract → contextualise → align →
judge → report. Pure: sources in, findings out."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from claimcheck import align, judge
from claimcheck.errors import Problem
from claimcheck.lexicon.apart_words import apart_words
from claimcheck.lexicon.box_words import box_words
from claimcheck.lexicon.conversion_words import conversion_words
from claimcheck.lexicon.senses import senses
from claimcheck.lexicon.wording import wording
from claimcheck.pipeline.coverage import (
    copies,
    coverage,
    crowded,
    other_stories,
    rows_held,
    set_apart,
    unchecked,
)
from claimcheck.pipeline.read_text import ReadText
from claimcheck.pipeline.reading import read
from claimcheck.record import replace
from claimcheck.records.alignment import Alignment
from claimcheck.records.findings import Findings, Notice
from claimcheck.records.source import Source
from claimcheck.rulebook import Rule, Rulebook
from claimcheck.settings import Settings

__all__ = ["ReadText", "Reading", "check", "in_force", "read", "read_all", "with_problems"]


def check(
    sources: Sequence[Source],
    rulebook: Rulebook,
    settings: Settings,
    *,
    reading: Reading | None = None,
    begins: Callable[[str], None] = lambda stage: None,
) -> Findings:
    """Read all numbers of some texts and hold those of one story against each other.

    Texts are of one story unless their ``story`` differs. The order of ``sources`` changes nothing but their order
    in the findings. ``reading`` stands in for :func:`read_all` and gives the same; ``begins`` is told the name of
    each stage whenever its turn comes.
    """
    begins("extract")
    texts = (reading or read_all)(sources, rulebook, settings)
    claims = tuple(claim for text in texts for claim in text.claims)
    facts = _facts(sources, rulebook)
    rules, ignored = _asked(rulebook, settings)
    try:
        alignments, verdicts, names = _held(texts, rulebook, settings, rules, facts, begins, ignored)
    finally:
        judge.forget()
    alignment, judged = align.together(alignments), judge.together(verdicts)
    found = {conflict.rule for conflict in judged.conflicts}
    return Findings(
        sources=tuple(sources),
        claims=claims,
        conflicts=judged.conflicts,
        agreements=judged.agreements,
        unread=tuple(number for text in texts for number in text.unread),
        coverage=coverage(texts, judged),
        copies=alignment.copies.of,
        errors=(*(problem for text in texts for problem in text.problems), *unchecked(texts)),
        warnings=(
            *(n for text in texts for n in text.notices),
            *names,
            *other_stories(alignments),
            *copies(alignment),
            *crowded(alignment),
            *rows_held(texts, judged),
        ),
        rulebook_hash=rulebook.hash,
        settings=settings.model_dump(mode="json"),
        ledger=judged.ledger,
        among_sources=judged.among_sources,
        judgements=judged.judgements,
        apart=set_apart(texts, judged),
        advice={name: rulebook.rule(name).advice for name in sorted(found)},
        summaries={name: rulebook.rule(name).summary for name in sorted(found)},
    )


def _facts(sources: Sequence[Source], rulebook: Rulebook) -> judge.Facts:
    """What the judge must know besides the claims: of the sources, and of words."""
    published = {s.id: s.published for s in sources if s.published is not None}
    words = wording(rulebook.vocabulary)
    return judge.Facts(
        published=published,
        drafts=frozenset(s.id for s in sources if s.role == "draft"),
        sheets=frozenset(s.id for s in sources if s.rows),
        labels=words.labels,
        of_many=words.measures_of_many,
        comparable=words.comparable,
        endings=words.words["endings"],
        roots=words.roots,
        frequencies=words.frequencies,
        moves=words.moves,
        speech=words.speech,
        clauses=words.words,
        conversions=conversion_words(rulebook.vocabulary),
        senses=senses(rulebook.vocabulary),
        apart_words=apart_words(rulebook.vocabulary),
        boxes=box_words(rulebook.vocabulary),
    )


def _held(
    texts: Sequence[ReadText],
    rulebook: Rulebook,
    settings: Settings,
    rules: Sequence[Rule],
    facts: judge.Facts,
    begins: Callable[[str], None],
    ignored: Sequence[Rule],
) -> tuple[list[Alignment], list[judge.Judged], list[Notice]]:
    """The texts of each story held against each other, and what is to be said of names."""
    alignments, verdicts = [], []
    names: list[Notice] = []
    for told in _stories(texts):
        if any(text.names for text in told):
            from claimcheck.pipeline.numbered_names import unsourced  # here: only drafts have any

            names += unsourced(told, rulebook.vocabulary)
        here = tuple(claim for text in told for claim in text.claims)
        begins("align")
        aligned = align.align(here, [text.document for text in told], rulebook.vocabulary, settings.limits)
        begins("judge")
        alignments.append(aligned)
        verdicts.append(judge.judge(here, aligned, rules, facts, ignored))
    return alignments, verdicts, names


def with_problems(findings: Findings, errors: Sequence[Problem], warnings: Sequence[Notice]) -> Findings:
    """The findings with what could not be loaded, and what loading had to say, put before their own."""
    return replace(findings, errors=(*errors, *findings.errors), warnings=(*warnings, *findings.warnings))


Reading = Callable[[Sequence[Source], Rulebook, Settings], Sequence[ReadText]]
"""Reads the numbers of sources, in their order."""


def _stories(texts: Sequence[ReadText]) -> list[list[ReadText]]:
    """The texts of each story, in the order in which their first texts come; a reference sheet is of all of them."""
    found: dict[str | None, list[ReadText]] = {}
    sheets = [text for text in texts if text.document.source.rows]
    for text in texts:
        if not text.document.source.rows:
            found.setdefault(text.document.source.story, []).append(text)
    return [[*told, *sheets] for told in found.values()] or [sheets]


def read_all(sources: Sequence[Source], rulebook: Rulebook, settings: Settings) -> list[ReadText]:
    """Read the numbers of some sources, one after the other."""
    return [read(source, rulebook, settings) for source in sources]


def in_force(rulebook: Rulebook, settings: Settings) -> list[Rule]:
    """The rules selected (all without a selection) less those ignored; a family's name stands for its rules."""
    return _asked(rulebook, settings)[0]


def _asked(rulebook: Rulebook, settings: Settings) -> tuple[list[Rule], list[Rule]]:
    """The rules selected that are in force, and those that are ignored."""
    wanted, unwanted = rulebook.ids(settings.select), rulebook.ids(settings.ignore)
    selected = [rule for rule in rulebook.rules if not settings.select or rule.id in wanted]
    return (
        [rule for rule in selected if rule.id not in unwanted],
        [rule for rule in selected if rule.id in unwanted],
    )
