"""The terminal report against pages that were read by eye, kept in ``golden/``.

After a change that is meant, write them anew with ``python -m tests.report.test_terminal`` and read the
difference as an editor would before it is committed.
"""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from rich.cells import cell_len
from rich.text import Text

from claimcheck import Source, check
from claimcheck.record import replace
from claimcheck.records.findings import Coverage, Findings, Side
from claimcheck.report import Options, render, render_claims
from claimcheck.report.formats import terminal_page, terminal_quote
from tests.report.drafted import drafted
from tests.report.flood import Story, flood

GOLDEN = Path(__file__).parent / "golden"
ANSI = re.compile(r"\x1b\[[0-9;]*m")
CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e]")


def pages() -> dict[str, str]:
    """File name → page, for each way of looking at the flood."""
    findings = flood()
    return {
        "check-80.txt": render(findings, "terminal", Options(width=80)),
        "check-160.txt": render(findings, "terminal", Options(width=160)),
        "check-verbose-80.txt": render(findings, "terminal", Options(width=80, verbose=True)),
        "check-quiet-80.txt": render(findings, "terminal", Options(width=80, quiet=True)),
        "extract-80.txt": render_claims(findings, "terminal", Options(width=80)),
    }


@pytest.mark.parametrize("file", sorted(p.name for p in GOLDEN.glob("*.txt")))
def test_page_is_as_read_by_eye(file: str) -> None:
    assert pages()[file] == (GOLDEN / file).read_text(encoding="utf-8")


def test_every_page_has_its_golden_file() -> None:
    assert sorted(pages()) == sorted(p.name for p in GOLDEN.glob("*.txt"))


@pytest.mark.parametrize("width", [40, 80, 160])
def test_no_line_is_wider_than_the_screen(findings: Findings, width: int) -> None:
    for colour in (False, True):
        page = render(findings, "terminal", Options(width=width, colour=colour))
        assert max(cell_len(ANSI.sub("", line)) for line in page.splitlines()) <= width
        assert not any(ANSI.sub("", line).endswith(" ") for line in page.splitlines())


def test_colour_only_adds_colour(findings: Findings) -> None:
    plain = render(findings, "terminal", Options(width=200))
    coloured = render(findings, "terminal", Options(width=200, colour=True))
    assert "\x1b[" not in plain
    assert "\x1b[1;4m12,400\x1b[0m" in coloured
    assert ANSI.sub("", coloured).split() == plain.replace("«", "").replace("»", "").split()


@pytest.mark.parametrize(
    "said",
    [
        "3 conflicts in 4 sources: 1 error, 2 warnings.",
        "12,400 people — 1 source and 1 copy",
        "about 9,800 to 10,000 people — 2 sources",
        "the same sentence as The Verrin Herald",
        "The Verrin Herald · the regional governor · Tuesday (4 Mar 2025) · herald.txt:3",
        "Evening Post · Monday (date not given) · evening post.txt:1",
        "• 2 days — Mayor Ilse Brandt",
        "i.e. 36 hours against 48 hours",
        "herald.txt · The Verrin Herald (from byline) · published 4 Mar 2025 (from dateline) · “Floods empty",
        "for «two days», and not",
        "Numbers: 19 seen, 15 read, 8 compared, 2 not understood.",
        "could not check  courier.txt: There is no such file.",
    ],
)
def test_says(findings: Findings, said: str) -> None:
    assert said in render(findings, "terminal", Options(width=160))


def test_never_a_verdict_on_truth(findings: Findings) -> None:
    assert not re.search(r"(?i)\b(false|wrong|incorrect|lie|lies)\b", render(findings, "terminal"))


def test_information_folds_to_one_line_unless_asked(findings: Findings) -> None:
    folded = render(findings, "terminal", Options(width=160))
    told = "  info update: deaths at Ostrel: 3 people ledger.txt:1 / 5 people herald.txt:3 (deaths-differ)\n"
    assert told in folded
    assert "── 4 · info, an update · deaths at Ostrel" in render(
        findings, "terminal", Options(160, verbose=True)
    )


def test_a_conflict_that_is_worth_a_look_shows_the_words_of_each_value_on_its_line(
    findings: Findings,
) -> None:
    first = replace(findings.conflicts[0], severity="info", confidence="low")
    surer = replace(findings.conflicts[1], severity="info", confidence="medium")
    page = render(replace(findings, conflicts=(first, surer)), "terminal", Options(width=104))
    told = page.partition("Worth a look (-v shows all)\n")[2].splitlines()
    assert told[0] == "  info conflict: how long the sluice at Karn stays shut (durations-differ)", (
        "the surest first"
    )
    assert (
        told[1]
        == "    • 36 hours herald.txt:5  The sluice at Karn will stay shut for «36 hours», the water board said."
    )
    assert told[3].startswith("  info conflict: people driven out of the Verrin valley (counts-differ)")
    assert told[4].startswith("    • 12,400 people herald.txt:3  … ")
    assert "«12,400»" in told[4]
    assert max(map(len, told[:6])) <= 104


def test_a_value_is_quoted_in_the_words_that_name_it(findings: Findings) -> None:
    first = findings.conflicts[0]
    named, bound = first.sides[0].claims[0], first.sides[1].claims[0]
    amount = replace(bound.quantity.amount, kind="at_least", high=None)
    bound = replace(bound, quantity=replace(bound.quantity, amount=amount))
    side = replace(first.sides[0], claims=(bound, named))
    assert side.plainest_first == (named, bound)
    loud = replace(findings, conflicts=(replace(first, sides=(side, first.sides[1])),))
    page = render(loud, "terminal", Options(width=160))
    assert "ledger.txt:1 · fits, as a bound\n" in page
    assert page.index("«12,400»") < page.index("fits, as a bound")
    quiet = replace(findings, conflicts=(replace(loud.conflicts[0], severity="info"),))
    assert "• 12,400 people herald.txt:3 " in render(quiet, "terminal", Options(width=160))


def test_what_sets_two_numbers_apart_is_told_when_asked() -> None:
    texts = {
        "wire.txt": "The flood in Marlbridge killed 17 people on Monday.",
        "post.txt": "The flood in Tarn killed 19 people on Monday.",
    }
    found = check(
        [Source(id=name, name=name, path=name, text=text, language="en") for name, text in texts.items()]
    )
    assert found.coverage.by_reason == {"paired, but something sets the two apart": 2}
    verbose = render(found, "terminal", Options(width=120, verbose=True))
    assert "Set apart\n  post.txt:1 “19” / wire.txt:1 “17”: different place: Tarn / Marlbridge\n" in verbose
    short = render(found, "terminal", Options(width=120))
    assert "Set apart" not in short
    assert "apart (2). -v says what sets two apart." in short


def test_the_list_at_the_head_names_outlets_and_days(findings: Findings) -> None:
    head = render(findings, "terminal", Options(width=200)).partition("──")[0]
    assert "12,400 people (The Verrin Herald, Gazette, one a copy, Tue 4 Mar) against" in head
    assert "(Ledger, Evening Post)" in head, "two days of one side are none"


def test_findings_that_are_only_worth_a_look_are_said_in_the_first_line(findings: Findings) -> None:
    info = [replace(c, severity="info", verdict="conflict") for c in findings.conflicts]
    for many, said in ((info, "4 findings are worth a look"), (info[:1], "1 finding is worth a look")):
        page = render(replace(findings, conflicts=tuple(many), errors=()), "terminal")
        assert page.startswith(f"No sure conflict in 4 sources; {said}.\n")
        assert "\nWorth a look (-v shows all)\n" in page


def test_nothing_found_is_said_plainly(findings: Findings) -> None:
    quiet = replace(findings, conflicts=(), errors=())
    assert render(quiet, "terminal").startswith("No conflict found in 4 sources.\n")
    blind = replace(quiet, coverage=Coverage(5, 5, 0, 0))
    assert "no two numbers could be compared" in render(blind, "terminal").splitlines()[0]


def test_many_claims_of_one_value_are_counted(findings: Findings) -> None:
    first = findings.conflicts[0]
    claim = first.sides[0].claims[0]
    crowd = Side("12,400 people", tuple(replace(claim, id=f"x{i}") for i in range(9)), 1)
    many = replace(findings, conflicts=(replace(first, sides=(crowd, first.sides[1])),))
    assert "and 5 more claims: The Verrin Herald" in render(many, "terminal")
    assert "more claims" not in render(many, "terminal", Options(verbose=True))


def test_a_long_sentence_is_cut_around_its_number(story: Story) -> None:
    claim = story.claim("herald.txt", "two days", "2")
    cut = terminal_quote.quote([claim], Options(), 60).plain
    assert cut.startswith("… ")
    assert "«two days»" in cut
    assert len(cut) <= 124
    assert "Mayor Ilse Brandt, who" in terminal_quote.quote([claim], Options(verbose=True), 60).plain


def test_numbers_of_one_sentence_are_marked_in_one_quotation(story: Story, findings: Findings) -> None:
    first = story.claim("herald.txt", "two days", "2")
    second = story.claim("herald.txt", "an hour less", "1")
    assert (
        "for «two days», and not «an hour less»."
        in terminal_quote.quote([second, first], Options(), 80).plain
    )
    sides = (Side("2 days", (first,), 1), Side("1 hour", (second,), 1))
    made = replace(findings, conflicts=(replace(findings.conflicts[1], sides=sides),))
    page = render(made, "terminal", Options(160))
    assert page.count("Mayor Ilse Brandt, who has asked") == 1
    assert "• 2 days\n   • 1 hour\n" in page
    two = render(replace(findings, conflicts=(made.conflicts[0], findings.conflicts[0])), "terminal")
    assert "One article gives two lengths" in two.split("──")[0], "the list says what is odd inside one text"


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)
@given(st.text(st.characters(), min_size=1), st.booleans())
def test_no_text_from_outside_gets_through_raw(findings: Findings, text: str, colour: bool) -> None:
    first = findings.conflicts[0]
    hostile = replace(first, topic=text, message=text, reason=text, notes=(text,), rule=text)
    sources = tuple(s.model_copy(update={"name": text, "path": text}) for s in findings.sources)
    made = replace(
        findings, conflicts=(hostile,), sources=sources, advice={text: text}, copies={text: text},
        coverage=replace(findings.coverage, by_reason={text: 1}),
    )  # fmt: skip
    for page in (render(made, "terminal", Options(colour=colour)), render_claims(made, "terminal")):
        assert not CONTROL.search(ANSI.sub("", page) if colour else page)
        assert not re.search(r"(?m)^(?:\s|\x1b\[[0-9;]*m)*::|##\w*\[", page)
        page.encode("utf-8")


def test_markup_in_a_text_is_only_text(findings: Findings) -> None:
    marked = replace(findings.conflicts[0], topic="[bold red]x[/bold red] :warning: [link=a]b[/link]")
    page = render(replace(findings, conflicts=(marked,)), "terminal", Options(160, colour=True))
    assert "[bold red]x[/bold red] :warning: [link=a]b[/link]" in page


def test_rich_gets_text_and_nothing_else() -> None:
    """Only the page prints, what it prints is built as Text, and nobody asks rich to read markup."""
    folder = Path(terminal_page.__file__).parent
    for module in folder.glob("terminal*.py"):
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
            called = node.func if isinstance(node, ast.Call) else None
            name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
            assert name not in ("from_markup", "from_ansi", "render_markup", "escape", "rprint"), module.name
            if name == "print":
                assert module.name == "terminal_page.py"
                assert isinstance(node, ast.Call)
                assert isinstance(node.args[0], ast.Call | ast.BinOp), "a Text, not a string"
    assert isinstance(terminal_page.words("[b]x[/b]"), Text)


if __name__ == "__main__":
    for file, page in pages().items():
        (GOLDEN / file).write_text(page, encoding="utf-8")


def test_a_report_longer_than_a_screen_ends_with_its_verdict(findings: Findings) -> None:
    verdict, *rest = render(findings, "terminal", Options(width=120)).splitlines()
    assert rest[-1] == verdict
    short = replace(
        findings, conflicts=findings.conflicts[:1], agreements=(), unread=(), warnings=(), errors=()
    )
    verdict, *rest = render(short, "terminal", Options(width=120)).splitlines()
    assert verdict.startswith("1 conflict in ")
    assert verdict not in rest


def test_a_draft_that_is_contradicted_in_no_loud_finding_says_so_first() -> None:
    page = render(replace(drafted(), conflicts=()), "terminal", Options(width=120))
    assert page.splitlines()[0] == "1 of 4 numbers of the draft contradicted by its sources."
