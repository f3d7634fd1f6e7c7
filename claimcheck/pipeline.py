"""The order of the stages, and the only module that knows it: load → segment → extract → contextualise → align →
judge → report. Pure: sources in, findings out."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence

from claimcheck import align, judge
from claimcheck.contextualise import claims as contextualised
from claimcheck.contextualise import timetables
from claimcheck.errors import Problem
from claimcheck.extract import quantities
from claimcheck.lexicon.wording import wording
from claimcheck.record import Record, replace
from claimcheck.records.alignment import Alignment
from claimcheck.records.claim import Claim
from claimcheck.records.document import Document
from claimcheck.records.findings import Coverage, Findings, Notice, UnreadNumber
from claimcheck.records.quantity import Unread
from claimcheck.records.sheet import Cell
from claimcheck.records.source import Source
from claimcheck.rulebook import Rule, Rulebook
from claimcheck.segment import segment
from claimcheck.settings import Settings

_DIGITS = re.compile(r"\d[\d.,]*")


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
    published = {s.id: s.published for s in sources if s.published is not None}
    words = wording(rulebook.vocabulary)
    facts = judge.Facts(
        published,
        frozenset(s.id for s in sources if s.role == "draft"),
        frozenset(s.id for s in sources if s.rows),
        words.labels,
        words.comparable,
        words.words["endings"],
        words.frequencies,
    )
    rules = in_force(rulebook, settings)
    alignments, verdicts = [], []
    for told in _stories(texts):
        here = tuple(claim for text in told for claim in text.claims)
        begins("align")
        aligned = align.align(here, [text.document for text in told], rulebook.vocabulary, settings.limits)
        begins("judge")
        alignments.append(aligned)
        verdicts.append(judge.judge(here, aligned, rules, facts))
    alignment, judged = align.together(alignments), judge.together(verdicts)
    found = {conflict.rule for conflict in judged.conflicts}
    return Findings(
        sources=tuple(sources),
        claims=claims,
        conflicts=judged.conflicts,
        agreements=judged.agreements,
        unread=tuple(number for text in texts for number in text.unread),
        coverage=_coverage(texts, judged),
        copies=alignment.copies.of,
        errors=tuple(problem for text in texts for problem in text.problems),
        warnings=(*(n for text in texts for n in text.notices), *_copies(alignment), *_crowded(alignment)),
        rulebook_hash=rulebook.hash,
        settings=settings.model_dump(mode="json"),
        ledger=judged.ledger,
        judgements=judged.judgements,
        advice={name: rulebook.rule(name).advice for name in sorted(found)},
    )


def with_problems(findings: Findings, errors: Sequence[Problem], warnings: Sequence[Notice]) -> Findings:
    """The findings with what could not be loaded, and what loading had to say, put before their own."""
    return replace(findings, errors=(*errors, *findings.errors), warnings=(*warnings, *findings.warnings))


class ReadText(Record):
    """One source read: its document, claims, unread numbers, numbers left out, and what to say of it."""

    document: Document
    claims: tuple[Claim, ...]
    unread: tuple[UnreadNumber, ...]
    left_out: Counter[str]
    notices: tuple[Notice, ...] = ()
    problems: tuple[Problem, ...] = ()
    """What is wrong with a reference sheet; what of a text was left out."""


Reading = Callable[[Sequence[Source], Rulebook, Settings], Sequence[ReadText]]
"""Reads the numbers of sources, in their order."""


def _read_rows(source: Source, rulebook: Rulebook, settings: Settings) -> ReadText:
    """The claims of a reference sheet, one a row; a row whose value is no number is a problem."""
    from claimcheck.contextualise.sheet_rows import (  # here: few have a sheet
        claim_of,
        no_such_day,
        undated,
        written,
    )

    claims: list[Claim] = []
    problems: list[Problem] = []
    for row in source.rows:
        document = written(row, source)
        numbers = quantities(document, rulebook.vocabulary, settings.quantulum, settings.limits).quantities
        found = contextualised(document, numbers, rulebook.vocabulary)
        claim = claim_of(row, found, source, rulebook.vocabulary)
        if claim is None or claim.quantity.kind not in align.COMPARED:
            message = f"the value '{row.value.text}' is no number that texts can be held against"
            advice = (
                "Write a number such as 1,240, 2.1 million, $4.2 billion or 41%, a range such as 40 to 45 km, a day "
                "such as 2024-06-14, or a time such as 9:30 a.m.; a unit may stand beside it."
            )
            problems.append(_in_sheet(source, row.value, message, advice))
        elif (wrong := no_such_day(claim)) is not None:
            problems.append(_in_sheet(source, row.value, wrong, "Look the day up and correct the sheet."))
        elif row.as_of is not None and undated(row, claim):
            message = f"'{row.as_of.text}' is not a day, a month or a year"
            problems.append(_in_sheet(source, row.as_of, message, "Write it 2016-10-01, 2016-10 or 2016."))
        else:
            claims.append(claim)
    return ReadText(Document(source, ()), tuple(claims), (), Counter(), problems=tuple(problems))


def _in_sheet(sheet: Source, cell: Cell, message: str, advice: str) -> Problem:
    line, column = sheet.position(cell.start)
    excerpt = re.split(r"\r\n|\n|\r", sheet.text)[line - 1]
    return Problem("reference", message, sheet.path, line, column, excerpt, advice)


def _stories(texts: Sequence[ReadText]) -> list[list[ReadText]]:
    """The texts of each story, in the order in which their first texts come; a reference sheet is of all of them."""
    found: dict[str | None, list[ReadText]] = {}
    sheets = [text for text in texts if text.document.source.rows]
    for text in texts:
        if not text.document.source.rows:
            found.setdefault(text.document.source.story, []).append(text)
    return [[*told, *sheets] for told in found.values()] or [sheets]


def read(source: Source, rulebook: Rulebook, settings: Settings) -> ReadText:
    """Read the numbers of one source; a text that is not English is left out, its numbers counted."""
    if source.rows:
        return _read_rows(source, rulebook, settings)
    if source.language not in (None, "en"):
        count = len(_DIGITS.findall(source.text))
        return ReadText(Document(source, ()), (), (), Counter({"the text is not in English": count}))
    vocabulary = rulebook.vocabulary
    limits = settings.limits
    document = segment(source, vocabulary, limits.max_sentence)
    numbers = quantities(document, vocabulary, settings.quantulum, limits)
    claims = contextualised(document, numbers.quantities, vocabulary, limits.max_weekdays)
    unread = tuple(UnreadNumber(source.id, one) for one in numbers.unread)
    left_out = Counter(one.reason for one in numbers.vetoed)
    notices: list[Notice] = []
    if not claims and not unread and not left_out:
        notices.append(Notice("no-numbers", "no number was found in it", source.id))
    if unread:
        notices.append(Notice("not-understood", _not_understood(unread), source.id))
    if document.cut:
        message = f"has sentences of more than {limits.max_sentence:,} characters, which were read in pieces"
        notices.append(Notice("long-sentence", f"{message} (max-sentence)", source.id))
    notices += timetables(claims, vocabulary, limits.max_weekdays)
    problems = tuple(_beyond(source, one) for one in numbers.beyond)
    return ReadText(document, claims, unread, left_out, tuple(notices), problems)


def _beyond(source: Source, number: Unread) -> Problem:
    """The error for a text of which not all was read: half a story may hold half a conflict."""
    line, column = source.position(number.start)
    advice = "Raise max-numbers or max-sentence-numbers in the configuration if it is meant to be checked."
    shown = source.id if source.path else source.name
    return Problem("too-many-numbers", f"left out: {number.reason}", shown, line, column, advice=advice)


def read_all(sources: Sequence[Source], rulebook: Rulebook, settings: Settings) -> list[ReadText]:
    """Read the numbers of some sources, one after the other."""
    return [read(source, rulebook, settings) for source in sources]


def in_force(rulebook: Rulebook, settings: Settings) -> list[Rule]:
    """The rules selected (all without a selection) less those ignored; a family's name stands for its rules."""
    return [
        rule
        for rule in rulebook.rules
        if (not settings.select or {rule.id, rule.family} & set(settings.select))
        and not {rule.id, rule.family} & set(settings.ignore)
    ]


def _not_understood(unread: Sequence[UnreadNumber]) -> str:
    reasons = Counter(number.unread.reason for number in unread)
    told = "; ".join(f"{reason} ({count:,})" for reason, count in sorted(reasons.items()))
    return f"{len(unread):,} number{'s' if len(unread) > 1 else ''} not understood: {told}"


def _coverage(texts: Sequence[ReadText], judged: judge.Judged) -> Coverage:
    claims = [
        claim
        for text in texts
        for claim in text.claims
        if not claim.quantity.derived and not text.document.source.rows
    ]
    reasons: Counter[str] = Counter()
    for text in texts:
        reasons.update(text.left_out)
        reasons.update(number.unread.reason for number in text.unread)
    left_out = sum(count for text in texts for count in text.left_out.values())
    unread = sum(len(text.unread) for text in texts)
    alone = 0
    for claim in claims:
        if claim.id in judged.compared:
            continue
        if claim.part in align.MARKED or claim.sentence.repeated:
            reasons["stands in a byline, caption, biography or repetition"] += 1
        elif claim.id in judged.left_out:
            reasons["paired, but something sets the two apart"] += 1
        else:
            alone += 1
    if alone:
        reasons["nothing else measures the same thing"] = alone
    return Coverage(
        seen=len(claims) + unread + left_out,
        read=len(claims),
        compared=sum(claim.id in judged.compared for claim in claims),
        unread=unread,
        by_reason=dict(sorted(reasons.items())),
    )


def _crowded(alignment: Alignment) -> list[Notice]:
    """Say when there were too many figures of one sort to hold each against every other."""
    if not alignment.crowded:
        return []
    message = (
        f"{len(alignment.crowded):,} numbers have so many others of their sort that each was held against its nearest"
        " only; check fewer texts in one run to compare all, or raise max-crowd"
    )
    return [Notice("many-numbers", message)]


def _copies(alignment: Alignment) -> list[Notice]:
    """Say which texts share sentences: they count as one witness for the figures in them."""
    notices = []
    for (first, other), count in sorted(alignment.copies.shared.items()):
        whole = alignment.copies.of.get(other) == first
        sentences = "sentence" if count == 1 else "sentences"
        message = (
            f"it copies {first}: the two count as one witness"
            if whole
            else f"it shares {count} {sentences} with {first}: figures in them count as one witness"
        )
        notices.append(Notice("copy" if whole else "shared-sentences", message, other))
    return notices
