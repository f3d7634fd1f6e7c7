"""Every check inside one text, on sentences written without a look at it."""

from __future__ import annotations

import pytest

from claimcheck.judge import CHECKS
from claimcheck.rulebook import Rulebook
from tests.judge.checks.conftest import Judge
from tests.judge.checks.fresh import AGREES, CONTRADICTS, WRONG

ALL = {text for table in (CONTRADICTS, AGREES) for texts in table.values() for text in texts}


def rows(table: dict[str, tuple[str, ...]]) -> list[tuple[str, str]]:
    return [(check, text) for check, texts in table.items() for text in texts]


def found(judged: Judge, rulebook: Rulebook, check: str, text: str) -> bool:
    rules = [rule.id for rule in rulebook.rules if rule.check == check]
    findings = [judged(rule, text) for rule in rules]
    assert findings
    assert findings[0].claims, f"no number was read in {text!r}"
    return any(one.conflicts for one in findings)


@pytest.mark.parametrize(("check", "text"), rows(CONTRADICTS))
def test_text_contradicts_itself(judged: Judge, rulebook: Rulebook, check: str, text: str) -> None:
    assert found(judged, rulebook, check, text) is (text not in WRONG)


@pytest.mark.parametrize(("check", "text"), rows(AGREES))
def test_text_agrees_or_is_left_alone(judged: Judge, rulebook: Rulebook, check: str, text: str) -> None:
    assert found(judged, rulebook, check, text) is (text in WRONG)


def test_every_check_has_its_dozen() -> None:
    within = {name for name, check in CHECKS.items() if check.within}
    assert set(CONTRADICTS) == set(AGREES) == within
    assert min(len(texts) for table in (CONTRADICTS, AGREES) for texts in table.values()) >= 6
    assert WRONG <= ALL
    assert len(WRONG) <= len(ALL) / 12, "more than one in a dozen comes out wrong"
