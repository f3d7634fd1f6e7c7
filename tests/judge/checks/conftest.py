"""News sentences run through the whole pipeline with one rule selected."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

import pytest

from claimcheck.judge import CHECKS
from claimcheck.pipeline import check
from claimcheck.records.findings import Findings
from claimcheck.records.source import Source
from claimcheck.rulebook import Rulebook
from claimcheck.settings import Settings

_DIGITS = re.compile(r"\d+")
Judge = Callable[[str, str], Findings]


@pytest.fixture(scope="session")
def judged(rulebook: Rulebook) -> Judge:
    """Rule id and text (with "@2016-10-20 " before it where the day of publication counts) → findings."""

    def judge(rule: str, text: str) -> Findings:
        published = None
        if text.startswith("@"):
            day, _, text = text[1:].partition(" ")
            published = date.fromisoformat(day)
        source = Source(id="wire", name="wire", text=text, language="en", published=published)
        return check([source], rulebook, Settings(select=(rule,)))

    return judge


@pytest.fixture(scope="session")
def read(rulebook: Rulebook) -> Callable[[str], Findings]:
    """A text, by all rules that look inside one."""
    within = tuple(rule.id for rule in rulebook.rules if CHECKS[rule.check].within)

    def judged(text: str) -> Findings:
        source = Source(id="wire", name="wire", text=text, language="en", published=None)
        return check([source], rulebook, Settings(select=within))

    return judged


@pytest.fixture(scope="session")
def fires(judged: Judge) -> Callable[[str, str], bool]:
    """Whether a rule finds a conflict in a text, in whose digits every one was read as part of a number."""

    def found(rule: str, text: str) -> bool:
        findings = judged(rule, text)
        prose = findings.sources[0].text
        read = [(claim.quantity.start, claim.quantity.end) for claim in findings.claims]
        for digits in _DIGITS.finditer(prose):
            inside = any(start < digits.end() and digits.start() < end for start, end in read)
            assert inside, f"'{digits[0]}' of {prose!r} was not read"
        assert read, f"no number was read in {prose!r}"
        return bool(findings.conflicts)

    return found
