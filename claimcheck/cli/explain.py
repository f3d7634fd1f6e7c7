"""``claimcheck explain``: a rule in full, or how a finding of a saved report came about."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import click

from claimcheck.cli import flags

if TYPE_CHECKING:
    from claimcheck.report.claim_contract import ClaimRow
    from claimcheck.report.contract import ConflictRow, DocumentRow
    from claimcheck.rulebook import Rulebook
_UNSUPPORTED = """\
unsupported: no rule, but what stands for one where a draft has a number that no source gives.

With --draft such numbers are listed in the ledger. They are findings where the configuration gives them a severity:

  [severity."drafts/**"]
  unsupported = "error"

One that needs no source can be passed over: in the draft, in the configuration or in a baseline, with the reason."""

_SUPPRESSIONS = """\
suppressions: no rules, but what stands for them where a draft or a configuration asks in vain for a finding to be
passed over. Each is a warning; [severity."drafts/**"] makes it louder, --ignore (or the key ignore) drops it.
"""


@click.command()
@click.argument("name", metavar="RULE|FINDING")
@click.option(
    "--from", "report", type=click.Path(path_type=Path), metavar="REPORT.json",
    help="The JSON report that holds the finding (claimcheck check --output json:REPORT.json).",
)  # fmt: skip
@flags.rule_files
def command(name: str, report: Path | None, rule_paths: tuple[Path, ...], no_default_rules: bool) -> None:
    """Explain a rule, or a finding of a saved report: its facets, the words behind each, and what was compared."""
    from claimcheck.cli import rulebooks, saved_report, streams
    from claimcheck.cli.rules.show import page

    rulebook = rulebooks.read(rule_paths, defaults=not no_default_rules)
    columns = streams.width()
    if report is None:
        streams.say(_named(name, rulebook, columns))
        return
    document = saved_report.read(report)
    finding = _finding(document, name, report)
    lines = explained(finding, {claim["id"]: claim for claim in document["claims"]}, columns)
    if any(rule.id == finding["rule"] for rule in rulebook.rules):
        lines += ["", *page(rulebook.rule(finding["rule"]), columns)]
    streams.say("\n".join(lines))


def _named(name: str, rulebook: Rulebook, columns: int) -> str:
    """What a name stands for without a report: a rule, a family of them, or what stands for a rule."""
    from claimcheck.cli.rules.show import page
    from claimcheck.report.hanging import hanging
    from claimcheck.severities import UNSUPPORTED
    from claimcheck.suppressions import FAMILY, FAULTS

    if name == UNSUPPORTED:
        return _UNSUPPORTED
    if name == FAMILY or name in FAULTS:
        return "\n".join([_SUPPRESSIONS, *(f"  {rule:<25} {advice}" for rule, advice in FAULTS.items())])
    if family := [rule.id for rule in rulebook.rules if rule.family == name]:
        return hanging(f"{name}: ", f"a family of rules: {', '.join(family)}.", columns)
    known = [rule.id for rule in rulebook.rules]
    if name not in known:
        hint = flags.nearest(name, [*known, *FAULTS])
        hint = hint or " For a finding say which report it is in: --from REPORT.json."
        raise click.UsageError(f"there is no rule '{name}'.{hint}")
    return "\n".join(page(rulebook.rule(name), columns))


def _finding(document: DocumentRow, name: str, report: Path) -> ConflictRow:
    """The finding whose id begins with ``name``; a usage error when there is none, or more than one."""
    found = [one for one in document["conflicts"] if str(one["fingerprint"]).startswith(name)]
    if len(found) != 1:
        what = "no finding" if not found else f"{len(found)} findings"
        raise click.UsageError(f"{report}: {what} '{name}'; its findings are {_ids(document)}.")
    return found[0]


def _ids(document: DocumentRow) -> str:
    return ", ".join(str(one["id"]) for one in document["conflicts"][:20]) or "none"


def explained(finding: ConflictRow, claims: Mapping[str, ClaimRow], columns: int) -> list[str]:
    """The finding, and under it each pairing with its facets and the intervals compared, wrapped to ``columns``."""
    from claimcheck.report.hanging import hanging

    known = f"{finding['id']} ({finding['severity']}, confidence {finding['confidence']})"
    lines = [
        hanging("", f"{known}: {finding['topic']}", columns),
        hanging("  because  ", finding["reason"], columns),
        *(hanging("  note     ", note, columns) for note in finding["notes"]),
    ]
    for pairing in finding["pairings"]:
        left, right = (
            claims[one]["surface"] if one in claims else "" for one in (pairing["left"], pairing["right"])
        )
        lines += [
            "",
            f"  {pairing['left']} “{left}”  and  {pairing['right']} “{right}”",
        ]
        for name, facet in pairing["facets"].items():
            start = f"    {name.replace('_', ' '):<12} {facet['outcome']:<10} "
            sides = f"{facet['left'] or '—'}  |  {facet['right'] or '—'}"
            fits = len(start + sides) <= columns
            lines.append(start + sides if fits else hanging(start, sides, columns))
        compared = pairing["compared"]
        if compared is not None:
            unit = f" {compared['unit']}" if compared["unit"] else ""
            ends = f"{_interval(compared['left'])}  |  {_interval(compared['right'])}"
            lines.append(f"    {'compared':<12} {'':<10} {ends}{unit}")
    return lines


def _interval(ends: list[float | None]) -> str:
    low, high = (f"{end:,.10g}" if end is not None else "open" for end in ends)
    return low if low == high else f"{low} to {high}"
