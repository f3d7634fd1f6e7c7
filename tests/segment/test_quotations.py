"""Words between quotation marks."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.records.document import Document
from claimcheck.rulebook import Vocabulary
from claimcheck.segment.quotations import quotations

Cut = Callable[..., Document]


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("He said: “We lost 3 boats.” She left.", ["We lost 3 boats."]),
        ('He said "we lost 3 boats" and "we left".', ["we lost 3 boats", "we left"]),
        ("A ‘pause’ in the rebels’ war, he said.", ["pause"]),
        ("He said ‘the rebels’ city is lost’ and left.", ["the rebels’ city is lost"]),
        ("It’s the ’90s and we don’t care.", []),
        ("It's the rebels' city, and the army's 3 boats.", []),
        ("The 'humanitarian pause' is Russia's.", ["humanitarian pause"]),
        ("“It’s ‘over’,” he said.", ["It’s ‘over’,"]),
        ('“Mixed marks," he said.', ["Mixed marks,"]),
        ("“Speech that goes on in the next paragraph.", ["Speech that goes on in the next paragraph."]),
        ("He is 6'2\" and 40 years old.", []),
        ("«Non», he said.", ["Non"]),
        ("No marks at all.", []),
    ],
)
def test_finds(cut: Cut, text: str, quoted: list[str]) -> None:
    assert [text[one.start : one.end] for one in cut(text).quotations] == quoted


@given(st.text(alphabet="ab s’‘'\"“”«».\n"))
def test_any_marks(vocabulary: Vocabulary, text: str) -> None:
    end = 0
    for one in quotations(text, [(0, len(text))], vocabulary):
        assert end <= one.start < one.end <= len(text)
        end = one.end
