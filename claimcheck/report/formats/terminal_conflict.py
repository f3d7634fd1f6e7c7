"""One conflict in full: its values, who gives each of them in which words, and why it counts."""

from __future__ import annotations

from collections.abc import Mapping

from rich.text import Text

from claimcheck.records.claim import Claim
from claimcheck.records.findings import Conflict, Side
from claimcheck.records.judgement import Judgement
from claimcheck.records.source import Source
from claimcheck.report.figures import in_one_unit
from claimcheck.report.formats.terminal_page import Page, words
from claimcheck.report.formats.terminal_quote import quote
from claimcheck.report.formats.terminal_words import (
    SEVERITY_STYLES,
    count,
    is_within_one,
    origin,
)
from claimcheck.report.naming import label
from claimcheck.report.options import Options
from claimcheck.report.tellers import told_by

_SHOWN = 4
"""Claims shown under one value before the rest is counted, unless everything is asked for."""


def add_conflict(
    page: Page, number: int, conflict: Conflict, sources: Mapping[str, Source], advice: str, options: Options
) -> None:
    """Append one conflict, numbered as in the list at the report's head."""
    label = Text(conflict.severity, SEVERITY_STYLES[conflict.severity])
    if conflict.verdict == "update":
        label.append(", an update", "default")
    page.rule(f"{number} · ", label, " · ", words(conflict.topic, "bold"))
    if (story := sources[conflict.claims[0].source].story) is not None:
        page.add(Text("story ", "bold"), words(story), indent=3)
    if len(conflict.sides) == 1:
        page.add(words(conflict.message, "bold"), indent=3)
    _add_values(page, conflict, sources, options)
    page.gap()
    _add_reasons(page, conflict, advice)
    if options.verbose:
        for judgement in conflict.judgements:
            _add_facets(page, judgement)
    page.add(
        Text("rule ", "dim bold"),
        words(f"{conflict.rule}, confidence {conflict.confidence}, finding {conflict.id}", "dim"),
        indent=3,
        hang=5,
    )
    page.gap()


def _add_values(page: Page, conflict: Conflict, sources: Mapping[str, Source], options: Options) -> None:
    """Each value with who gives it in which words; the words once where all stand in one sentence."""
    together = len({(claim.source, claim.sentence.start) for claim in conflict.claims}) == 1
    for side in conflict.sides:
        _add_value(page, side, told_by(side, within_one=is_within_one(conflict)))
        if not together:
            _add_claims(page, side, sources, options)
    if together:
        first = conflict.claims[0]
        page.add(origin(first, sources[first.source]), indent=5, hang=2)
        page.add(quote(conflict.claims, options, page.width - 7), indent=7)


def _add_reasons(page: Page, conflict: Conflict, advice: str) -> None:
    """Why the values cannot all be true, and what to ask."""
    if (values := in_one_unit(conflict)) is not None:
        page.add(Text("i.e. ", "bold"), words(values), indent=3, hang=5)
    page.add(Text("why  ", "bold"), words(conflict.reason), indent=3, hang=5)
    for note in conflict.notes:
        page.add(Text("note ", "bold"), words(note), indent=3, hang=5)
    if advice:
        page.add(Text("ask  ", "bold"), words(advice), indent=3, hang=5)


def _add_value(page: Page, side: Side, told: str) -> None:
    row = Text("• ") + words(side.value, "bold")
    written = dict.fromkeys(claim.surface for claim in side.claims if claim.quantity.derived)
    if written:
        row += Text(", from ") + words(", ".join(f"“{surface}”" for surface in written))
    page.add(row, Text(" — ") + words(told) if told else "", indent=3, hang=2)


def _add_claims(page: Page, side: Side, sources: Mapping[str, Source], options: Options) -> None:
    claims = side.plainest_first
    shown = claims if options.verbose else claims[:_SHOWN]
    told: dict[str, str] = {}
    for claim in shown:
        fits = " · fits, as a bound" if side.is_bound(claim) else ""
        page.add(origin(claim, sources[claim.source]), fits, indent=5, hang=2)
        sentence = " ".join(claim.sentence.text.split())
        earlier = told.get(sentence)
        if earlier is not None and earlier != claim.source:
            page.add(Text("the same sentence as ", "dim"), words(label(sources[earlier]), "dim"), indent=7)
        else:
            page.add(quote([claim], options, page.width - 7), indent=7)
        told.setdefault(sentence, claim.source)
    if len(shown) < len(claims):
        page.add(_rest(claims[len(shown) :], sources), indent=5, hang=2)


def _rest(claims: tuple[Claim, ...], sources: Mapping[str, Source]) -> Text:
    names = list(dict.fromkeys(label(sources[claim.source]) for claim in claims))
    more = f", and {count(len(names) - 6, 'other')}" if len(names) > 6 else ""
    return Text(f"and {count(len(claims), 'more claim')}: ") + words(", ".join(names[:6])) + Text(more)


def _add_facets(page: Page, judgement: Judgement) -> None:
    pairing = judgement.pairing
    if pairing is None:
        return
    page.add(
        words(f"compared “{pairing.left.surface}” with “{pairing.right.surface}”:", "dim"), indent=5, hang=2
    )
    unknown = [name.replace("_", " ") for name, facet in pairing.facets.items() if facet.outcome == "unknown"]
    for name, facet in pairing.facets.items():
        if facet.outcome != "unknown":
            sides = f": {facet.left or '–'} / {facet.right or '–'}" if facet.left or facet.right else ""
            page.add(words(f"{facet.outcome} {name.replace('_', ' ')}{sides}", "dim"), indent=7, hang=2)
    if unknown:
        page.add(Text(f"unknown {', '.join(unknown)}", "dim"), indent=7, hang=2)
