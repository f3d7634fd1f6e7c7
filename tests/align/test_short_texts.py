"""Which figures meet because each is the only one of its sort in a short text."""

from __future__ import annotations

import pytest

from claimcheck.align.short_texts import FEW, pairs_of_short_texts
from claimcheck.lexicon import lemmas_of
from claimcheck.lexicon.wording import wording
from tests.align.meeting import VOCABULARY, meeting

ONE = "The Orm mine in Tarn flooded on Monday."
OTHER = "Water filled the Orm mine in Tarn on Monday."


def meet(*texts: str, numbers: int) -> list[tuple[str, str]]:
    words, lemmas = wording(VOCABULARY), lemmas_of(VOCABULARY)
    return meeting(
        lambda claims, documents: pairs_of_short_texts(claims, documents, words, lemmas), texts, numbers
    )


def test_the_only_hours_of_two_short_texts_meet_whatever_their_words() -> None:
    assert meet(f"{ONE} The pumps gave up at 4 a.m.", f"{OTHER} At 6 a.m. the lift stood.", numbers=4) == [
        ("4 a.m.", "6 a.m.")
    ]


APART = [
    ("of two sorts", f"{ONE} The pumps gave up at 4 a.m.", f"{OTHER} The water is 12 metres deep.", 4),
    (
        "a second hour",
        f"{ONE} The pumps gave up at 4 a.m.",
        f"{OTHER} At 6 a.m. it stood. At 8 a.m. it fell.",
        5,
    ),
    ("two beginnings", f"{ONE} The pumps gave up at 4 a.m.", "A barn in Lund burned. It was 6 a.m.", 3),
    (
        "one name and no more",
        f"{ONE} The pumps gave up at 4 a.m.",
        "The mayor of Tarn is ill. It was 6 a.m.",
        3,
    ),
    (
        "in the first sentence",
        "The Orm mine in Tarn flooded at 4 a.m. All was quiet.",
        f"{OTHER} It was 6 a.m.",
        3,
    ),
    ("a name of its own", f"{ONE} The water rose 14 metres.", f"{OTHER} Marl had 12 metres of it.", 4),
    ("in a place of its own", f"{ONE} The water rose 14 metres.", f"{OTHER} In Marl it rose 12 metres.", 4),
    (
        "a long text",
        f"{ONE} The pumps gave up at 4 a.m.",
        f"{OTHER} It was 6 a.m." + " All was quiet. The sky was clear. Birds sang.",
        4,
    ),
    ("one sentence", f"{ONE} The pumps gave up at 4 a.m.", "Water filled the Orm mine in Tarn at 6 a.m.", 3),
]


@pytest.mark.parametrize(
    ("one", "other", "numbers"), [row[1:] for row in APART], ids=[row[0] for row in APART]
)
def test_others_do_not(one: str, other: str, numbers: int) -> None:
    assert meet(one, other, numbers=numbers) == []


def test_a_name_of_many_texts_joins_none() -> None:
    texts = [f"{ONE} The pumps gave up at {hour} a.m." for hour in range(FEW - 1)]
    many = [*texts, f"{ONE} It was 11 p.m.", f"{ONE} It was 10 p.m."]
    assert len(many) == FEW + 1
    assert meet(*many, numbers=2 * len(many)) == []
