"""A wire copy is one witness."""

from __future__ import annotations

from typing import Literal

from claimcheck.align.copies import copies
from claimcheck.records.document import Document, Sentence
from claimcheck.records.source import Source

WIRE = "The governor said on Monday that the bridge over the Ravel will stay closed until spring."
OWN = "Our reporter counted nineteen lorries waiting on the northern bank of the river at noon."
OTHER = "Residents of the lower town have filled four hundred sandbags since the weekend, they said."


def document(name: str, *sentences: str, role: Literal["source", "draft"] = "source") -> Document:
    text = " ".join(sentences)
    made, at = [], 0
    for sentence in sentences:
        made.append(Sentence(at, at + len(sentence), sentence))
        at += len(sentence) + 1
    return Document(Source(id=name, name=name, text=text, role=role), tuple(made))


def test_a_shared_sentence_has_one_witness() -> None:
    found = copies([document("a", WIRE, OWN), document("b", WIRE, OTHER)])
    assert found.shared == {("a", "b"): 1}
    assert found.witness == {("b", 0): "a"}
    assert found.of == {}


def test_a_text_that_is_all_another_copies_it() -> None:
    found = copies([document("a", WIRE, OWN), document("b", WIRE, OWN)])
    assert found.of == {"b": "a"}


def test_punctuation_and_case_do_not_hide_a_copy() -> None:
    found = copies([document("a", WIRE), document("b", WIRE.upper().replace(",", ""))])
    assert found.shared == {("a", "b"): 1}


def test_a_short_sentence_is_no_copy() -> None:
    found = copies([document("a", "Nobody was hurt."), document("b", "Nobody was hurt.")])
    assert found.shared == {}


def test_a_draft_copies_no_source_nor_a_source_a_draft() -> None:
    found = copies(
        [document("a", WIRE, OWN, role="draft"), document("b", WIRE, OWN), document("c", WIRE, OWN)]
    )
    assert found.of == {"c": "b"}
    assert found.shared == {("b", "c"): 2}
