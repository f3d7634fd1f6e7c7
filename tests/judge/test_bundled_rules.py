"""Every bundled rule is held by its examples: each possible outcome has one, and a rule that is broken fails one."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import pytest

from claimcheck import selftest
from claimcheck.judge import CHECKS, PARAMETERS
from claimcheck.judge.ruling import Ruling
from claimcheck.rulebook import Rule, Rulebook, read_rulebook
from tests.judge.breaking import broken

RULEBOOK = read_rulebook(checks=PARAMETERS)
TURNED = {"conflict": "compatible", "compatible": "conflict", "rounding": "conflict", "update": "conflict"}
ONLY_WITH = {"grows": "update", "changed": "compatible"}
"""Outcomes that a check can have only in a rule that gives it a parameter."""


def results(rule: Rule) -> list[str]:
    """What becomes of each example when this rule stands in its own place."""
    return [
        outcome.outcome for outcome in selftest.run(Rulebook((rule,), RULEBOOK.vocabulary, ""), (rule.id,))
    ]


@pytest.fixture(params=RULEBOOK.rules, ids=lambda rule: rule.id)
def rule(request: pytest.FixtureRequest) -> Rule:
    """Each bundled rule."""
    found: Rule = request.param
    return found


def test_every_outcome_that_is_possible_has_an_example(rule: Rule) -> None:
    told = {example.outcome for example in rule.examples}
    possible = set(CHECKS[rule.check].outcomes)
    possible -= {outcome for key, outcome in ONLY_WITH.items() if not getattr(rule.parameters, key, True)}
    assert possible <= told, f"{rule.id} has no example of {', '.join(sorted(possible - told))}"
    assert all(surfaces for example in rule.examples for surfaces in example.surfaces.values())


def test_a_rule_that_fits_nothing_fails_its_examples(rule: Rule) -> None:
    assert set(results(rule)) == {"ok"}
    assert "missing" in results(broken(rule, where={"subject": ("unicorn",)}))


def test_a_check_that_answers_the_contrary_fails_the_examples(
    rule: Rule, monkeypatch: pytest.MonkeyPatch
) -> None:
    check = CHECKS[rule.check]
    contrary = check._replace(
        judge=_contrary(check.judge, check.takes),
        beside=check.beside and _contrary(check.beside, "text"),
    )
    monkeypatch.setitem(CHECKS, rule.check, contrary)
    found = results(rule)
    for example, result in zip(rule.examples, found, strict=True):
        if example.outcome in TURNED:
            assert result != "ok", f"'{example.name}' passes although the check says the contrary"


def _contrary(judge: Callable[..., Any], takes: str) -> Callable[..., Any]:
    def turned(ruling: Ruling) -> Ruling:
        return Ruling(TURNED.get(ruling.verdict, ruling.verdict), ruling.reason, ruling.compared)  # type: ignore[arg-type]

    if takes == "text":
        return lambda *given: [one._replace(ruling=turned(one.ruling)) for one in judge(*given)]
    return lambda *given: turned(judge(*given))


def test_all_examples_run_in_a_few_seconds() -> None:
    """The faster of two runs counts: what else the machine does only makes a run slower."""
    took = []
    for _ in range(2):
        began = time.process_time()
        outcomes = selftest.run(RULEBOOK)
        took.append(time.process_time() - began)
    assert {outcome.outcome for outcome in outcomes} == {"ok"}
    assert len(outcomes) >= 3 * len(RULEBOOK.rules)
    assert min(took) < 5
