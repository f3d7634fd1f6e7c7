"""Every rule that is broken on purpose fails one of its own examples: each facet, condition and tolerance is needed."""

from __future__ import annotations

import pytest

from claimcheck import selftest
from claimcheck.judge import PARAMETERS
from claimcheck.rulebook import Rule, Rulebook, read_rulebook
from tests.judge.breaking import breakages

RULEBOOK = read_rulebook(checks=PARAMETERS)
UNNOTICED = {
    (
        "counts-differ",
        "instead: for_whom",
    ): "who is named in full in both clauses makes the clauses one as well",
    (
        "days-differ",
        "where: kind",
    ): "its check says nothing of other kinds, but would answer before their own rules",
    (
        "days-differ",
        "known: clause",
    ): "two words and that of the act are as many as the facet asks for",
    (
        "lengths-from-one-point-differ",
        "where: kind",
    ): "nothing but lengths has a point; it is asked before the rules that go by words alone",
    (
        "retold-differ",
        "where: kind",
    ): "its check compares any kind, but scores and magnitudes have rules of their own",
    (
        "told-alike",
        "known: clause",
    ): "its check asks for more shared words than the facet does",
    (
        "lengths-told-alike",
        "known: clause",
    ): "its check asks for as many shared words as the facet does",
    (
        "only-times-differ",
        "known: act",
    ): "its check asks for one act itself",
    (
        "speakers-differ",
        "where: kind",
    ): "its check asks itself which two kinds can be of one thing",
    (
        "times-of-kin-acts-differ",
        "where: kind",
    ): "only a day, an hour or a year has such an act",
    (
        "same-value-two-things",
        "severity: warning",
    ): "its findings are always lowered: the two are two things",
}
"""What no example can notice, and why the rule says it all the same."""


def noticed(rule: Rule) -> bool:
    outcomes = selftest.run(Rulebook((rule,), RULEBOOK.vocabulary, ""), (rule.id,))
    return any(outcome.outcome != "ok" for outcome in outcomes)


@pytest.mark.parametrize("rule", RULEBOOK.rules, ids=lambda rule: rule.id)
def test_a_broken_rule_fails_one_of_its_examples(rule: Rule) -> None:
    assert not noticed(rule)
    unnoticed = {name for name, changed in breakages(rule) if not noticed(changed)}
    assert unnoticed == {name for known, name in UNNOTICED if known == rule.id}


def test_every_facet_condition_and_severity_of_every_rule_is_broken_once() -> None:
    made = [(rule.id, name) for rule in RULEBOOK.rules for name, _ in breakages(rule)]
    assert len(made) == len(set(made))
    assert set(UNNOTICED) <= set(made)
    for rule in RULEBOOK.rules:
        said = {name.split(": ")[0] for known, name in made if known == rule.id}
        named = {key for key in ("same", "known", "may_differ", "different", "instead") if getattr(rule, key)}
        assert named | {"severity"} <= said
        assert ("where" in said) is bool(rule.where)
