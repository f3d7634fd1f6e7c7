"""Ways of breaking a rule: each leaves out, widens or narrows one thing that the rule says."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from pydantic import BaseModel, ValidationError

from claimcheck.records.judgement import SEVERITIES
from claimcheck.rulebook import Rule

FACETS = ("same", "different", "known", "may_differ", "no_doubt_in_one_clause", "instead")
FAR = Decimal("0.9")
EASED = ("rounding", "hedged", "relative")
"""Tolerances that hold for a rule though it does not name them."""


def broken(rule: Rule, **changes: Any) -> Rule:
    """The rule with something in it changed."""
    made = rule.model_copy(update=changes)
    if rule.parameters is not None:
        made.attach(rule.parameters)
    return made


def breakages(rule: Rule) -> Iterator[tuple[str, Rule]]:
    """Every broken form of a rule, with the name of what is broken: "same: place", "hedged: 0"."""
    for key in FACETS:
        facets = getattr(rule, key)
        for facet in facets:
            yield f"{key}: {facet}", broken(rule, **{key: tuple(other for other in facets if other != facet)})
    for key, wanted in rule.where.items():
        rest = {other: values for other, values in rule.where.items() if other != key}
        yield f"where: {key}", broken(rule, where=rest)
        for value in wanted if len(wanted) > 1 else ():
            fewer = tuple(other for other in wanted if other != value)
            yield f"where: {key}: {value}", broken(rule, where={**rule.where, key: fewer})
    for severity in SEVERITIES:
        if severity != rule.severity:
            yield f"severity: {severity}", broken(rule, severity=severity)
    if rule.max_doubts is not None:
        yield "max doubts", broken(rule, max_doubts=None)
        yield "max doubts: 0", broken(rule, max_doubts=0)
    if rule.parameters is not None:
        yield from _tolerances(rule, rule.parameters)


def _tolerances(rule: Rule, parameters: BaseModel) -> Iterator[tuple[str, Rule]]:
    """Each number widened tenfold (or as far as its model lets it be) and narrowed to nothing."""
    for name, value in parameters:
        if name not in rule.with_ and name not in EASED:
            continue
        wanted: list[Any] = []
        if name == "rounding":
            wanted = ["none"]
        elif isinstance(value, int | Decimal) and not isinstance(value, bool):
            wanted = [value * 10, FAR, 0]
        for other in wanted:
            try:
                changed = type(parameters).model_validate({**_given(parameters), name: other})
            except ValidationError:
                continue  # the rule file could not say it
            if getattr(changed, name) != value:
                made = broken(rule)
                made.attach(changed)
                yield f"{name}: {other}", made


def _given(parameters: BaseModel) -> dict[str, Any]:
    return {name: getattr(parameters, name) for name in type(parameters).model_fields}
