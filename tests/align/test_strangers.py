"""Texts that have hardly a name in common may tell of two stories: what differs there is only noted."""

from __future__ import annotations

from datetime import date
from time import perf_counter

from hypothesis import given
from hypothesis import strategies as st

from claimcheck import Source, check
from claimcheck.records.findings import Findings

ORVEL = (
    "Four people were killed on Monday when a warehouse burned down in Orvel, the Kell fire brigade said. The fire at"
    " the Marden depot broke out at night, said the brigade's Ana Ruiz. In Orvel Tom Hale spoke of a black day."
)
AGAIN = (
    "Five people were killed on Monday when a depot burned down in Orvel. The brigade of Kell was called to Marden by a"
    " guard, Ana Ruiz said. The owner, Gerda Tamm of Seelow, was told at home."
)
TAMM = (
    "Six people were killed on Monday when a paper mill burned down, police said. The fire at the Sundel works of Lower"
    " Brask broke out in a loft, said Piet Holm. The owner, Brandt Papier, was not to be reached by Irma Dahl."
)
SHORT = "Six people were killed on Monday when a warehouse burned down."


def checked(*texts: str) -> Findings:
    return check(
        [Source(id=f"t{at}", name=f"t{at}", text=text, language="en") for at, text in enumerate(texts)]
    )


def severities(found: Findings, *sources: str) -> set[str]:
    """Of the findings on the dead between these texts."""
    return {
        conflict.severity
        for conflict in found.conflicts
        if conflict.rule == "deaths-differ" and {claim.source for claim in conflict.claims} == set(sources)
    }


def test_a_difference_between_texts_that_share_names_is_loud() -> None:
    found = checked(ORVEL, AGAIN)
    assert severities(found, "t0", "t1") <= {"warning", "error"}
    assert severities(found, "t0", "t1")
    assert not found.warnings


def test_a_difference_between_texts_without_a_name_in_common_is_a_note_that_says_so() -> None:
    found = checked(ORVEL, TAMM)
    assert severities(found, "t0", "t1") == {"info"}
    (deaths,) = (conflict for conflict in found.conflicts if conflict.rule == "deaths-differ")
    assert "the two texts have hardly a name in common: they may tell of two events" in deaths.notes
    (notice,) = found.warnings
    assert notice.code == "another-story"
    assert "t1: hardly a name in common with the other texts" in str(notice)


def test_a_text_too_short_to_name_anybody_is_held_against_all() -> None:
    assert severities(checked(ORVEL, SHORT), "t0", "t1") == {"warning"}


def test_a_text_between_two_others_makes_them_one_story() -> None:
    both = f"{AGAIN} It was the second fire within a week: at the Sundel works of Lower Brask Piet Holm counted more."
    assert not checked(ORVEL, TAMM, both).warnings
    assert checked(ORVEL, TAMM, AGAIN).warnings


def test_names_that_many_stories_have_join_none() -> None:
    agency = "In March Reuters asked the United States embassy on North Street, and John of the Red Cross, for help."
    assert checked(f"{ORVEL} {agency}", f"{TAMM} {agency.replace('Red Cross', 'Seamen')}").warnings


def test_long_after_it_takes_more_names_to_tell_one_story() -> None:
    also = f"{TAMM} In Orvel, where Tom Hale is mayor, a siren was heard."

    def told(year: int) -> Findings:
        return check(
            [
                Source(id="a", name="a", text=ORVEL, language="en", published=date(2024, 5, 6)),
                Source(id="b", name="b", text=also, language="en", published=date(year, 5, 7)),
            ]
        )

    assert not told(2024).warnings
    assert [notice.code for notice in told(2025).warnings] == ["another-story"]


@given(st.permutations([ORVEL, TAMM, AGAIN, SHORT]))
def test_the_order_of_the_texts_changes_nothing(order: list[str]) -> None:
    texts = dict(zip("abcd", [ORVEL, TAMM, AGAIN, SHORT], strict=True))
    names = {text: name for name, text in texts.items()}
    found = check([Source(id=names[text], name=names[text], text=text, language="en") for text in order])
    (notice,) = found.warnings
    assert notice.message.startswith("b: hardly")


def test_stories_kept_apart_are_told_nothing_of_each_other() -> None:
    sources = [
        Source(id=name, name=name, text=text, language="en", story=name)
        for name, text in (("a", ORVEL), ("b", TAMM))
    ]
    found = check(sources)
    assert {claim.source for claim in found.claims} == {"a", "b"}
    assert not found.warnings
    assert not found.conflicts


def test_a_run_of_digits_is_looked_through_once() -> None:
    begun = perf_counter()
    checked(f"{ORVEL} {'9' * 100_000}", TAMM)
    assert perf_counter() - begun < 4  # read anew from each of its digits it took seven seconds
