"""Neutral matter around a sentence changes no verdict: a contradiction stays found, and a clean sentence stays clean.

A writer of news puts an attribution before, into or behind a sentence, another number beside it, and a clause that
tells of a thing of its own; none of that makes two numbers disagree or agree. The sentences are a sample of the sets of
``test_unseen_sentences.py``. ``LOST`` and ``ALARMS`` count what still goes wrong, for the check whose sentences they
are: the numbers may only go down.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from claimcheck.judge.checks.speakers_differ import SET_APART
from claimcheck.records.findings import Conflict, Findings
from claimcheck.rulebook import Rulebook

SETS = "hjlnpr"
"""Of each of these one sentence of a check is padded, of every set another one of its dozen."""
FOUND, CLEAN = 1, 3
"""With which of its dozen the sample begins."""
LOST = {"average-within-range": 2, "parts-match-total": 1, "speakers-differ": 1, "title-matches-body": 1}
ALARMS: dict[str, int] = {}
CHECKED = json.loads(Path(__file__).with_name("unseen_r.json").read_text("utf-8")).keys()
_LOW = re.compile(r"The|An?|In|On|Of|At|It|He|She|They|After|All|By|For|From|Only")
_SAYING = re.compile(r"\b(?:said|says|told|found|show|according)\b")
_COMMA = re.compile(
    r"(?<=[a-z]), (?=(?:up|down|from|to|while|with|after|and|but|who|which|when|compared|against|the|a)\b)"
)
Told = Callable[[str], Findings]


def _lowered(text: str) -> str:
    first, _, rest = text.partition(" ")
    return f"{first.lower() if _LOW.fullmatch(first) else first} {rest}"


def _ends(text: str) -> bool:
    """Whether something can be put behind the last word."""
    return text.endswith(".") and not text.endswith((".m.", "U.S."))


def paddings(text: str) -> Iterator[str]:
    """The text with neutral matter in several places; a title stays on top."""
    title, mark, body = text.rpartition("\n\n")
    title += mark
    if _ends(body):
        yield f"{title}{body[:-1]}, the city auditor in Hobart found."
        yield f"{title}{body[:-1]}, Maria Okafor, a spokeswoman, told reporters."
    if _SAYING.search(body[:90]) is None:
        yield f"{title}Officials said {_lowered(body)}"
    if (comma := _COMMA.search(body)) is not None:
        yield f"{title}{body[: comma.start()]}, officials said, {body[comma.end() :]}"
    if _ends(body):
        yield f"{title}{body[:-1]}, where two guards were found tied up."
        yield f"{title}{body[:-1]}, while a third of the staff stayed at home."
    yield f"{title}After a meeting with 14 delegates, {_lowered(body)}"
    yield f"{title}A crowd of 40 gathered outside the hall. {body}"
    yield f"{title}{body} A hearing is set for next week, and 17 volunteers have offered to help."


def sample(checked: str, which: str, since: int) -> list[str]:
    """One sentence of a check from each set, every second one from a number on."""
    found = []
    for number, name in enumerate(SETS):
        loaded = json.loads(Path(__file__).with_name(f"unseen_{name}.json").read_text("utf-8"))
        if checked in loaded:
            sentences = loaded[checked][which]
            found.append(sentences[(2 * number + since) % len(sentences)])
    return found


def loud(findings: Findings, rulebook: Rulebook) -> set[str]:
    """The checks that found something, as loudly as their rule can or with the note that the text says so itself."""
    rules = {rule.id: rule for rule in rulebook.rules}

    def heard(one: Conflict) -> bool:
        return one.severity != "info" or rules[one.rule].severity == "info" or SET_APART in one.notes

    assert findings.claims, "no number was read"
    return {rules[one.rule].check for one in findings.conflicts if heard(one)}


@pytest.mark.parametrize("checked", CHECKED)
def test_padded_contradiction_stays_found(read: Told, rulebook: Rulebook, checked: str) -> None:
    bare = [text for text in sample(checked, "contradicts", FOUND) if checked in loud(read(text), rulebook)]
    padded = [more for text in bare for more in paddings(text)]
    lost = [more for more in padded if checked not in loud(read(more), rulebook)]
    assert len(padded) > len(bare)
    assert len(lost) == LOST.get(checked, 0), lost


@pytest.mark.parametrize("checked", CHECKED)
def test_padded_clean_sentence_stays_clean(read: Told, rulebook: Rulebook, checked: str) -> None:
    texts = [text for text in sample(checked, "agrees", CLEAN) if read(text).claims]
    bare = [(text, loud(read(text), rulebook)) for text in texts]
    padded = [(more, known) for text, known in bare for more in paddings(text)]
    alarms = [more for more, known in padded if loud(read(more), rulebook) - known]
    assert len(padded) > len(bare)
    assert len(alarms) == ALARMS.get(checked, 0), alarms
