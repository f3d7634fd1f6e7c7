"""One finding of a saved report at a terminal, in a frame, and the keys that may be pressed for it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from rich.text import Text

from claimcheck.report.card import place, sentence
from claimcheck.report.claim_contract import ClaimRow
from claimcheck.report.contract import ConflictRow, SourceRow
from claimcheck.report.formats.terminal_page import Page, words
from claimcheck.report.formats.terminal_words import SEVERITY_STYLES
from claimcheck.report.options import Options


def framed(
    finding: ConflictRow,
    claims: Mapping[str, ClaimRow],
    sources: Mapping[str, SourceRow],
    count: str,
    options: Options,
) -> str:
    """A finding with its values, each with the sentences that give it; ``count`` ("2 of 5") is at its lower edge."""
    lines: list[tuple[int, Text]] = []
    for side in finding["sides"]:
        lines.append((0, words(side["value"], "bold")))
        for ident in side["claims"]:
            claim = claims.get(ident)
            if claim is not None:
                lines.append((2, words(place(claim, sources), "cyan")))
                lines.append((4, _sentence(claim)))
    lines.append((0, Text("")))
    lines.append((0, Text.assemble(("why   ", "dim"), words(finding["reason"]))))
    lines += [(0, Text.assemble(("note  ", "dim"), words(note))) for note in finding["notes"]]
    style = SEVERITY_STYLES[finding["severity"]]
    title = Text.assemble((f"{finding['severity']} · ", style), words(finding["topic"], "bold"))
    page = Page(options)
    page.frame(title, lines, words(f"{count} · {finding['rule']} · {finding['id']}"), style)
    return page.text()


def keys(names: Sequence[str], options: Options) -> str:
    """The question with its keys, each the first letter of its name: "[a]ccept, [s]kip? "."""
    asked = Text(", ").join(Text.assemble("[", (name[0], "bold cyan"), f"]{name[1:]}") for name in names)
    page = Page(options)
    page.add(asked)
    return page.text().rstrip("\n") + "? "


def _sentence(claim: ClaimRow) -> Text:
    before, mark, rest = sentence(claim).partition("«")
    number, end, behind = rest.partition("»")
    gap, next_gap = (" " if one.isspace() else "" for one in (before[-1:], behind[:1]))
    return Text.assemble(words(before), gap, words(mark + number + end, "bold"), next_gap, words(behind))
