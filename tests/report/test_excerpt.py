"""A sentence that never ends is quoted around its number: whole words, true places, reports of bounded size."""

from __future__ import annotations

import json

import pytest

from claimcheck import Source, check, read_rulebook
from claimcheck.records.findings import Findings
from claimcheck.report import FORMATS, render
from claimcheck.report.excerpt import LONGEST, ends, quoted, sentence

TOWNS = 60


def row(more: int) -> str:
    return "The " + ", ".join(f"fire in Town{n} killed {n + 12 + more} people" for n in range(TOWNS)) + ".\n"


@pytest.fixture(scope="module")
def findings() -> Findings:
    texts = [
        Source(id=name, name=name, text=row(more), language="en") for name, more in (("a", 0), ("b", 500))
    ]
    return check(texts, read_rulebook())


def test_the_excerpt_is_the_texts_own(findings: Findings) -> None:
    texts = {source.id: source.text for source in findings.sources}
    numbers = [claim for claim in findings.claims if not claim.quantity.derived]
    assert len(numbers) == 2 * TOWNS
    for claim in numbers:
        here = sentence(claim)
        assert len(claim.sentence.text) > LONGEST >= len(here.text)
        assert texts[claim.source][here.start : here.end] == here.text
        assert here.start <= claim.quantity.start < claim.quantity.end <= here.end
        assert here.text == here.text.strip()


def test_a_reader_sees_where_it_was_cut(findings: Findings) -> None:
    first, middle, last = (findings.claims[n] for n in (0, TOWNS // 2, TOWNS - 1))
    assert ends(first) == ("", " …")
    assert ends(middle) == ("… ", " …")
    assert ends(last) == ("… ", "")
    assert quoted(middle).startswith("… ")
    assert quoted(middle).endswith(" …")


def test_a_sentence_of_prose_is_quoted_whole() -> None:
    text = "The fire killed 12 people,\nthe police said."
    (claim,) = check([Source(id="a", name="a", text=text, language="en")], read_rulebook()).claims
    assert sentence(claim) is claim.sentence
    assert quoted(claim) == text.replace("\n", " ")


@pytest.mark.parametrize("name", FORMATS)
def test_reports_grow_with_the_numbers_not_with_their_square(findings: Findings, name: str) -> None:
    assert sum(len(conflict.claims) for conflict in findings.conflicts) > 10
    longest = 20_000 * len(findings.claims)
    assert len(render(findings, name)) < longest


def test_json_says_where_the_excerpt_begins(findings: Findings) -> None:
    texts = {source.id: source.text for source in findings.sources}
    for claim in json.loads(render(findings, "json"))["claims"]:
        start = claim["sentence_start"]
        assert texts[claim["source"]][start : start + len(claim["sentence"])] == claim["sentence"]
        assert claim["surface"] in claim["sentence"]
        assert len(claim["sentence"]) <= LONGEST
