"""Which claims a rule looks at."""

from __future__ import annotations

from pathlib import Path

import pytest

from claimcheck.judge import PARAMETERS
from claimcheck.pipeline import check
from claimcheck.records.source import Source
from claimcheck.rulebook import read_rulebook
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
