"""Every check inside one text, on sentences written without a look at it."""

from __future__ import annotations

import pytest

from claimcheck.judge import CHECKS
from claimcheck.rulebook import Rulebook
from tests.judge.checks import fresh, later
from tests.judge.checks.conftest import Judge

SETS = (fresh, later)
NEWER = {"speakers-time-differently", "told-twice"}
"""Checks made after the sets were written."""
WRONG = fresh.WRONG | later.WRONG
Table = dict[str, tuple[str, ...]]


def rows(*tables: Table) -> list[tuple[str, str]]:
    return [(check, text) for table in tables for check, texts in table.items() for text in texts]


def found(judged: Judge, rulebook: Rulebook, check: str, text: str) -> bool:
    rules = [rule.id for rule in rulebook.rules if rule.check == check]
    findings = [judged(rule, text) for rule in rules]
    assert findings
    assert findings[0].claims, f"no number was read in {text!r}"
    return any(one.conflicts for one in findings)


@pytest.mark.parametrize(("check", "text"), rows(*(one.CONTRADICTS for one in SETS)))
def test_text_contradicts_itself(judged: Judge, rulebook: Rulebook, check: str, text: str) -> None:
    assert found(judged, rulebook, check, text) is (text not in WRONG)


@pytest.mark.parametrize(("check", "text"), rows(*(one.AGREES for one in SETS)))
def test_text_agrees_or_is_left_alone(judged: Judge, rulebook: Rulebook, check: str, text: str) -> None:
    assert found(judged, rulebook, check, text) is (text in WRONG)


def test_every_check_has_its_dozen() -> None:
    within = {name for name, check in CHECKS.items() if check.within} - NEWER
    for one, dozen in ((fresh, 6), (later, 12)):
        both: tuple[Table, ...] = (one.CONTRADICTS, one.AGREES)
        everything = {text for table in both for texts in table.values() for text in texts}
        assert all(set(table) == within for table in both)
        assert min(len(texts) for table in both for texts in table.values()) >= dozen
        assert everything >= one.WRONG
        assert len(one.WRONG) <= len(everything) / 12, "more than one in a dozen comes out wrong"


def test_no_sentence_that_agrees_with_itself_is_an_alarm_but_for_two() -> None:
    assert len(WRONG & {text for _, text in rows(*(one.AGREES for one in SETS))}) <= 2
