"""Which figures meet because each is the only one of its sort in a short text of one story."""

from __future__ import annotations

from claimcheck.align.sole_amounts import FEW, SHORT, pairs_alone
from claimcheck.align.strangers import Names
from claimcheck.lexicon.wording import wording
from tests.align.meeting import VOCABULARY, meeting

WORDS = wording(VOCABULARY)
TELEPHONE = "Ida Vost's painting Dusk went under the hammer in Orvel. The telephone won at $31 million."
BROUGHT = "A painting by Ida Vost has a new owner. Dusk brought $24 million."
DAYS = ("soft", "warm", "loud", "thin", "grey", "cold")


def filled(many: int) -> str:
    """So many sentences that have no figure; none is said twice."""
    return " ".join(f"The {DAYS[at % 6]} rain of {DAYS[at // 6]} went on." for at in range(many))


def meet(*texts: str, numbers: int | None = None) -> list[tuple[str, str]]:
    return meeting(
        lambda claims, documents: pairs_alone(claims, documents, Names(WORDS)),
        texts,
        len(texts) if numbers is None else numbers,
    )


def test_the_one_sum_of_each_text() -> None:
    assert meet(TELEPHONE, BROUGHT) == [("$31 million", "$24 million")]


def test_a_second_sum_leaves_open_which_is_meant() -> None:
    assert meet(TELEPHONE, BROUGHT + " Another brought $19 million.", numbers=3) == []
    twice = BROUGHT + " Nobody had hoped for $24 million."
    assert meet(TELEPHONE, twice, numbers=3) == [("$31 million", "$24 million")] * 2


def test_figures_of_two_sorts_do_not_meet() -> None:
    assert meet(TELEPHONE, "A painting by Ida Vost is called Dusk. It weighs 31 kilograms.") == []


def test_people_are_no_rivals_of_houses() -> None:
    left = "The Orm rose in Orvel. It drove 140 people out of 30 houses."
    right = "Orvel lies under the waters of the Orm. It surprised 170 people."
    assert ("140", "170") in meet(left, right, numbers=3)


def test_texts_without_a_name_in_common_tell_two_stories() -> None:
    assert meet(TELEPHONE, "A hall was opened in Marl. It swallowed $24 million.") == []


def test_a_long_text_has_one_sum_of_many_things() -> None:
    assert meet(TELEPHONE, BROUGHT + " " + filled(SHORT - 2)) == [("$31 million", "$24 million")]
    assert meet(TELEPHONE, BROUGHT + " " + filled(SHORT)) == []


def test_many_texts_with_a_sum_are_left_alone() -> None:
    texts = [BROUGHT.replace("24", str(24 + number)) for number in range(FEW + 1)]
    assert meet(*texts) == []
    assert len(meet(*texts[:3])) == 3
