"""Which claims a rule looks at."""

from __future__ import annotations

from pathlib import Path

import pytest

from claimcheck.judge import PARAMETERS
from claimcheck.pipeline import check
from claimcheck.records.findings import Findings
from claimcheck.records.source import Source
from claimcheck.rulebook import Rulebook, read_rulebook
from claimcheck.settings import Settings

RULE = """\
version: 1
rules:
  - id: stalls-differ
    summary: Two sources count the stalls of one market and do not agree.
    severity: warning
    where: {{kind: count, subject: {noun}}}
    known: [subject]
    check: values-differ
    message: "{{left.source}} says {{left.surface}}; {{right.source}} says {{right.surface}}."
"""


@pytest.mark.parametrize(
    ("noun", "found"), [("stall", True), ("stalls", True), ("[bakers, Stalls]", True), ("bakers", False)]
)
def test_subject_is_found_by_its_plural_too(tmp_path: Path, noun: str, found: bool) -> None:
    (tmp_path / "stalls-differ.yaml").write_text(RULE.format(noun=noun), "utf-8")
    rulebook = read_rulebook([tmp_path], checks=PARAMETERS)
    texts = {"wire": "The market has 1300 stalls.", "paper": "The market has 1450 stalls."}
    sources = [Source(id=name, name=name, text=text, language="en") for name, text in texts.items()]
    findings = check(sources, rulebook, Settings(select=("stalls-differ",)))
    assert [claim.surface for claim in findings.claims] == ["1300", "1450"]
    assert bool(findings.conflicts) is found


@pytest.mark.parametrize(
    ("noun", "found"),
    [("market stall", True), ("Market stalls", True), ("[booth, market stall]", True), ("fish stall", False)],
)
def test_subject_of_several_words_is_the_noun_with_what_describes_it(
    tmp_path: Path, noun: str, found: bool
) -> None:
    (tmp_path / "stalls-differ.yaml").write_text(RULE.format(noun=noun), "utf-8")
    rulebook = read_rulebook([tmp_path], checks=PARAMETERS)
    texts = {"wire": "Marl has 1300 market stalls.", "paper": "In Marl 1450 market stalls stand."}
    sources = [Source(id=name, name=name, text=text, language="en") for name, text in texts.items()]
    findings = check(sources, rulebook, Settings(select=("stalls-differ",)))
    assert [claim.surface for claim in findings.claims] == ["1300", "1450"]
    assert bool(findings.conflicts) is found


HOUSE = """\
version: 1
rules:
  - id: bail-differs
    summary: Two sources give bails that differ.
    severity: error
    where: {{kind: money, text: bail}}
    check: values-differ
    with: {{hedged: {hedged}%}}
    message: "{{left.source}} says {{left.surface}}; {{right.source}} says {{right.surface}}."
"""
BAILS = {"wire": "A judge set bail at $500,000.", "paper": "Judge Rosa Lind set bail at $50,000."}
TOLLS = {
    "wire": "The flood in Marlbridge killed 31 people.",
    "paper": "The flood in Marlbridge killed 34 people.",
}


def found(texts: dict[str, str], rulebook: Rulebook, **chosen: tuple[str, ...]) -> Findings:
    sources = [Source(id=name, name=name, text=text, language="en") for name, text in texts.items()]
    return check(sources, rulebook, Settings.model_validate(chosen))


def test_a_house_rule_speaks_before_a_bundled_one(tmp_path: Path) -> None:
    bundled = found(BAILS, read_rulebook(checks=PARAMETERS))
    assert [(one.rule, one.severity) for one in bundled.conflicts] == [("sums-differ", "warning")]
    (tmp_path / "bail-differs.yaml").write_text(HOUSE.format(hedged=5), "utf-8")
    own = found(BAILS, read_rulebook([tmp_path], checks=PARAMETERS))
    assert [(one.rule, one.severity) for one in own.conflicts] == [("bail-differs", "error")]


def test_what_a_house_rule_lets_pass_no_bundled_one_reports(tmp_path: Path) -> None:
    bails = {"wire": "A judge set bail at about $52,000.", "paper": "Judge Rosa Lind set bail at $50,000."}
    (tmp_path / "bail-differs.yaml").write_text(HOUSE.format(hedged=1), "utf-8")
    assert found(bails, read_rulebook([tmp_path], checks=PARAMETERS)).conflicts
    (tmp_path / "bail-differs.yaml").write_text(HOUSE.format(hedged=10), "utf-8")
    let_pass = found(bails, read_rulebook([tmp_path], checks=PARAMETERS))
    assert (let_pass.conflicts, let_pass.coverage.compared) == ((), 2)


@pytest.mark.parametrize("name", ["deaths-differ", "casualties"])
def test_no_general_rule_reports_what_an_ignored_one_would_have(name: str) -> None:
    rulebook = read_rulebook(checks=PARAMETERS)
    assert [one.rule for one in found(TOLLS, rulebook).conflicts] == ["deaths-differ"]
    silent = found(TOLLS, rulebook, ignore=(name,))
    assert [claim.surface for claim in silent.claims] == ["31", "34"]
    assert (silent.conflicts, silent.coverage.compared) == ((), 2)


def test_a_rule_that_is_not_selected_leaves_its_pairs_to_those_that_are() -> None:
    rulebook = read_rulebook(checks=PARAMETERS)
    general = found(TOLLS, rulebook, select=("counts-differ",))
    assert [one.rule for one in general.conflicts] == ["counts-differ"]
    assert found(TOLLS, rulebook, select=("sums",)).conflicts == ()
