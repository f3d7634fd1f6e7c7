"""What ``extract`` shows at a terminal: every number of each source, and what was understood of it."""

from __future__ import annotations

from rich.text import Text

from claimcheck.records.claim import Claim
from claimcheck.records.findings import Findings
from claimcheck.records.source import Source
from claimcheck.report.figures import figure
from claimcheck.report.formats.terminal_ending import add_coverage, add_problems, add_unread
from claimcheck.report.formats.terminal_page import Page, words
from claimcheck.report.formats.terminal_quote import quote
from claimcheck.report.formats.terminal_words import count, day, when
from claimcheck.report.naming import spot
from claimcheck.report.options import Options


def render(findings: Findings, options: Options) -> str:
    """One paragraph a claim, by source, in text order; with ``verbose`` its sentence as well."""
    page = Page(options)
    for source in findings.sources:
        claims = [claim for claim in findings.claims if claim.source == source.id]
        _add_heading(page, source, len(claims))
        for claim in claims:
            _add_claim(page, claim, source, options)
        page.gap()
    add_unread(page, findings, options)
    add_problems(page, findings, options)
    if not options.quiet:
        add_coverage(page, findings, compares=False)
    return page.text()


def _add_heading(page: Page, source: Source, claims: int) -> None:
    parts: list[Text | str] = [words(source.name, "bold")]
    if source.path is not None and source.path != source.name:
        parts += [" · ", words(source.path, "cyan")]
    if source.published is not None:
        parts.append(f" · published {day(source.published)}")
    page.rule(*parts, f" · {count(claims, 'number')}")


def _add_claim(page: Page, claim: Claim, source: Source, options: Options) -> None:
    found = source.in_file(claim.quantity.start, claim.quantity.end)
    where = spot(source, claim.quantity.start) if found is None else f"{found[0]}:{found[1]}"
    facets: list[Text | str] = [figure_words(claim)]
    if claim.measure is not None:
        facets.append(words(claim.measure.replace("_", " ")))
    if claim.subject is not None and claim.subject.text:  # a table's heading is the measure's own word
        facets.append(words(claim.subject.text))
    if claim.place is not None:
        facets.append(words(claim.place.text))
    if claim.period is not None:
        facets.append(when(claim, source))
    if claim.attribution is not None:
        facets.append(words(f"says {claim.attribution.speaker}"))
    facets += [mark for mark in (claim.role, claim.scope, claim.modality, claim.part) if mark not in _USUAL]
    parts: list[Text | str] = [Text(f"{where:<7} ", "cyan"), words(claim.surface, "bold"), " → "]
    for facet in facets:
        parts += [facet, " · "]
    page.add(*parts[:-1], indent=2, hang=8)
    if options.verbose:
        page.add(quote([claim], options, page.width - 12), indent=12)


_USUAL = frozenset({"level", "unspecified", "asserted", "body"})
"""What most claims are, and is not worth a word: only the others are shown."""


def figure_words(claim: Claim) -> Text:
    """The kind of number and its value as understood; marked where claimcheck computed it."""
    quantity = claim.quantity
    derived = ", computed" if quantity.derived else ""
    return words(f"{quantity.kind.replace('_', ' ')} {figure(quantity)}{derived}")
