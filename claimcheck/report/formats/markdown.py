"""For a comment on a pull request: what disagrees, with each sentence, in GitHub's Markdown."""

from __future__ import annotations

import re
from collections.abc import Mapping

from claimcheck.records.claim import Claim
from claimcheck.records.findings import Conflict, Findings
from claimcheck.records.source import Source
from claimcheck.report.draft_words import advice, among_sources, passing
from claimcheck.report.excerpt import ends, sentence
from claimcheck.report.naming import is_file_name, label, place, shown_path
from claimcheck.report.options import Options
from claimcheck.report.visible import visible
from claimcheck.report.wording import count, decided, numbers

_SPECIAL = re.compile(r"[\\`*_{}\[\]<>|~&^=+$]|(?<=:)//|(?<=www)\.")
# "@name" would call somebody and "#12" link to an issue, escaped or not: an entity for a
# zero-width space stands between, as other bots write it.
_REFERENCE = re.compile(r"([@#])(?=\w)")


def render(findings: Findings, options: Options) -> str:
    """The open conflicts, then a line on what agrees, what was not read and the coverage."""
    sources = findings.sources_by_id
    conflicts = [conflict for conflict in findings.conflicts if conflict.status == "open"]
    levels = [*(c.severity for c in conflicts), *(fault.severity for fault in findings.faults)]
    counts = ", ".join(
        f"{levels.count(level)} {level}" for level in ("error", "warning", "info") if level in levels
    )
    counts = f" ({counts})" if counts else ""
    counts += "".join(f", {told}" for told in decided(findings.conflicts))
    found = f"{count(len(levels), 'finding')} in {count(len(findings.sources), 'source')}"
    lines = [f"### claimcheck: {found}{counts}", ""]
    if not findings.complete:
        lines += ["**Not complete:** something could not be read or checked.", ""]
    for told in filter(None, (passing(findings), among_sources(findings))):
        lines += [_text(told), ""]
    for conflict in conflicts:
        lines += _conflict(conflict, sources, advice(conflict, findings))
    for fault in findings.faults:
        where = f"`{_code(fault.where)}`"
        lines.append(f"- **{fault.severity}** {where}: {_text(fault.told)} (`{_code(fault.rule)}`)")
    for problem in findings.errors:
        lines.append(f"- could not check: {_text(str(problem))}")
    for notice in findings.warnings:
        lines.append(f"- note: {_text(str(notice))}")
    lines += ["", f"{numbers(findings.coverage)}; {count(len(findings.agreements), 'agreement')}."]
    return "\n".join(lines) + "\n"


def _conflict(conflict: Conflict, sources: Mapping[str, Source], advice: str) -> list[str]:
    lines = [
        f"#### {conflict.severity}: {_text(conflict.topic)}",
        "",
        "| value | source | says | sentence |",
        "| --- | --- | --- | --- |",
    ]
    for side in conflict.sides:
        for claim in side.claims:
            lines.append(_row(side.value, claim, sources[claim.source]))
    lines += ["", _text(conflict.reason)]
    lines += [f"- {_text(note)}" for note in conflict.notes]
    if advice:
        lines += ["", f"*{_text(advice)}*"]
    return [*lines, "", f"Rule `{_code(conflict.rule)}`, confidence {conflict.confidence}.", ""]


def _row(value: str, claim: Claim, source: Source) -> str:
    says = claim.attribution.speaker if claim.attribution is not None else ""
    here, quantity = sentence(claim), claim.quantity
    first, last = quantity.start - here.start, quantity.end - here.start
    before, behind = ends(claim)
    marked = (
        _text(before + here.text[:first], strip=False)
        + f"<b>{_text(here.text[first:last], strip=False)}</b>"
        + _text(here.text[last:] + behind, strip=False)
    )
    name, path = label(source), shown_path(source)
    where = f"`{_code(place(source, claim.quantity.start))}`"
    where = where if is_file_name(name, path) else f"{_text(name)}, {where}"
    return f"| {_text(value)} | {where} | {_text(says)} | {marked.strip()} |"


def _text(text: str, *, strip: bool = True) -> str:
    """Untrusted text on one line with nothing in it that Markdown would read."""
    flat = re.sub(r"\s+", " ", visible(text))
    flat = _SPECIAL.sub(lambda m: "".join(f"\\{c}" for c in m[0]), flat.strip() if strip else flat)
    return _REFERENCE.sub(r"\1&#8203;", flat)


def _code(text: str) -> str:
    """Untrusted text between backticks; it can hold neither a backtick nor the bar of a table."""
    return re.sub(r"\s+", " ", visible(text)).replace("`", "'").replace("|", "\\|")
