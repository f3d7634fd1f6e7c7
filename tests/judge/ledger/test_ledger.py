"""A draft against its sources: each number supported, contradicted or unsupported."""

from __future__ import annotations

import pytest

from claimcheck import Source, check
from claimcheck.records.findings import Findings

COUNTY = (
    "The flood in Marlbridge killed 12 people on Wednesday, the county said. "
    "About 3,200 people sleep in six evacuation centres. "
    "The emergency fund rose from $40 million to $50 million on 12 June 2024. "
    "Its treasurer is Ida Brandt, 58."
)


def findings(draft: str, source: str = COUNTY) -> Findings:
    return check(
        [
            Source(id="draft", name="draft", text=draft, language="en", role="draft"),
            Source(id="county", name="county", text=source, language="en"),
        ]
    )


@pytest.mark.parametrize(
    ("draft", "surface", "status"),
    [
        ("The flood in Marlbridge killed 12 people.", "12", "supported"),
        ("Twelve people died in the flood in Marlbridge.", "Twelve", "supported"),
        ("The flood in Marlbridge killed 14 people.", "14", "contradicted"),
        ("The flood in Marlbridge killed more than 10 people.", "more than 10", "supported"),
        ("Some 3,200 people sleep in evacuation centres.", "Some 3,200", "supported"),
        ("The mayor keeps 12 dogs.", "12", "unsupported"),
        ("The bridge was built in 1911.", "1911", "unsupported"),
        ("The fund stands at $50 million.", "$50 million", "supported"),
        ("The fund grew by $10 million.", "$10 million", "supported"),
        ("The fund grew by 25 percent.", "25 percent", "supported"),
        ("The fund grew by 60 percent.", "60 percent", "contradicted"),
        ("The fund was raised on 12 June.", "12 June", "supported"),
        ("The fund was raised on 13 June.", "13 June", "unsupported"),
        ("Ida Brandt, 58, looks after the money.", "58", "supported"),
        ("Ida Brandt, 85, looks after the money.", "85", "contradicted"),
    ],
)
def test_a_number_of_a_draft(draft: str, surface: str, status: str) -> None:
    lines = {" ".join(line.claim.surface.split()): line for line in findings(draft).ledger}
    assert surface in lines, f"not read: {surface}; read: {sorted(lines)}"
    assert lines[surface].status == status, lines[surface].how


def test_what_supports_a_number_is_shown_with_its_arithmetic() -> None:
    (line,) = findings("The fund grew by 25 percent.").ledger
    assert {claim.surface for claim in line.evidence} == {"$40 million", "$50 million"}
    assert "$40 million" in line.how


def test_a_contradiction_names_the_source() -> None:
    (line,) = findings("The flood in Marlbridge killed 14 people.").ledger
    assert [claim.source for claim in line.evidence] == ["county"]


def test_only_findings_about_the_draft_are_kept() -> None:
    other = Source(id="other", name="other", text="The flood in Marlbridge killed 19 people.", language="en")
    sources = [
        Source(id="draft", name="draft", text="Six centres are open.", language="en", role="draft"),
        Source(id="county", name="county", text=COUNTY, language="en"),
        other,
    ]
    assert {c.surface for c in check(sources).claims if c.source == "other"} == {"19"}
    assert check(sources).conflicts == ()
    assert len(check(sources[1:]).conflicts) == 1


def test_without_a_draft_there_is_no_ledger() -> None:
    assert check([Source(id="county", name="county", text=COUNTY, language="en")]).ledger == ()


def test_a_number_that_one_source_gives_and_another_contradicts_is_disputed() -> None:
    found = check(
        [
            Source(id="draft", name="draft", text="The flood in Marlbridge killed 12 people.", role="draft"),
            Source(id="county", name="county", text=COUNTY),
            Source(id="post", name="post", text="The flood in Marlbridge killed 19 people, police said."),
        ]
    )
    (line,) = found.ledger
    assert (line.status, line.disputed) == ("supported", True)
    assert [claim.source for claim in line.evidence] == ["county"]
    assert line.how.endswith("; in conflict with 19 people")


def test_a_bound_is_not_supported_by_other_things_that_exceed_it() -> None:
    source = "Rescuers in Marlbridge pulled 640 people from the water."
    (line,) = findings("At least 12 villages near Marlbridge lost houses.", source).ledger
    assert line.claim.surface == "At least 12"
    assert (line.status, line.evidence) == ("unsupported", ())


def test_one_of_several_needs_no_source() -> None:
    found = findings("It was one of the worst floods in years. It killed 12 people in Marlbridge.")
    assert [claim.surface for claim in found.claims if claim.source == "draft"] == ["one", "12"]
    assert [line.claim.surface for line in found.ledger] == ["12"]


def test_a_bound_on_a_sum_is_supported_by_a_greater_sum() -> None:
    (line,) = findings("He took more than $500,000 from the fund.", "He stole $547,000 from the fund.").ledger
    assert (line.status, [c.surface for c in line.evidence]) == ("supported", ["$547,000"])


def test_years_count_from_the_year_that_a_source_gives() -> None:
    source = "Marl had its wettest June since 1984, the county said on 2 July 2024."
    (line,) = findings("Marl had its wettest June in 40 years.", source).ledger
    assert (line.status, line.how) == ("supported", "from 1984 to 2024 are 40 years")
    (line,) = findings("Marl had its wettest June in 60 years.", source).ledger
    assert (line.claim.surface, line.status) == ("60 years", "unsupported")


def test_people_named_with_their_ages_are_counted() -> None:
    (line,) = findings("Two men were arrested.", "Police hold Ole Brandt, 22, and Tom Hale, 19.").ledger
    assert (line.status, line.how) == ("supported", "one sentence names 2: Ole Brandt, Tom Hale")
    (line,) = findings("Three men were arrested.", "Police hold Ole Brandt, 22, and Tom Hale, 19.").ledger
    assert (line.claim.surface, line.status) == ("Three", "unsupported")


def test_killed_and_hurt_are_no_sum() -> None:
    found = findings("The flood killed 31 people.", "The flood killed 19 people and injured 12 others.")
    (line,) = found.ledger
    assert line.status == "contradicted"
    assert [claim.surface for claim in line.evidence] == ["19"]


def test_a_text_that_gives_both_figures_contradicts_neither() -> None:
    found = findings("The wave destroyed 214 houses in Marl.", "It destroyed 214 of the 640 houses in Marl.")
    assert [claim.surface for claim in found.claims] == ["214", "214", "640"]
    (line,) = found.ledger
    assert (line.status, line.disputed, found.conflicts) == ("supported", False, ())


def test_a_slip_of_the_keyboard_is_a_contradiction() -> None:
    (line,) = findings("Repairs would cost $3.1 million.", "Repairs would have cost $1.3 million.").ledger
    assert (line.status, [claim.surface for claim in line.evidence]) == ("contradicted", ["$1.3 million"])


def test_a_one_that_is_an_article_needs_no_source() -> None:
    found = findings("The flood in Marlbridge killed 12 people. One neighbour heard a bang.")
    assert [claim.surface for claim in found.claims if claim.source == "draft"] == ["12", "One"]
    assert [line.claim.surface for line in found.ledger] == ["12"]
    (line,) = findings("One man was killed in Orsa.", "Nobody was seen in Orsa.").ledger
    assert (line.claim.surface, line.status) == ("One", "unsupported")


WIRE, POST = "The flood in Marlbridge killed 14 people.", "The flood in Marlbridge killed 17 people."


@pytest.mark.parametrize("names", [("draft", "wire", "post"), ("z-draft", "wire", "post")])
def test_a_draft_that_copies_one_source_is_disputed_by_the_other(names: tuple[str, str, str]) -> None:
    draft, wire, post = names
    found = check(
        [
            Source(id=draft, name=draft, text=POST, role="draft"),
            Source(id=wire, name=wire, text=WIRE),
            Source(id=post, name=post, text=POST),
        ]
    )
    (line,) = found.ledger
    assert (line.claim.surface, line.status, line.disputed) == ("17", "supported", True)
    assert [claim.source for claim in line.evidence] == [post]
    (conflict,) = found.conflicts
    assert (conflict.severity, {claim.source for claim in conflict.claims}) == ("error", {draft, wire, post})
    assert found.copies == {}


def test_a_source_in_other_words_supports_what_one_in_the_words_of_the_draft_disputes() -> None:
    found = check(
        [
            Source(id="draft", name="draft", text=POST, role="draft"),
            Source(id="wire", name="wire", text=WIRE),
            Source(id="post", name="post", text="The county put the number of dead in Marlbridge at 17."),
        ]
    )
    (line,) = found.ledger
    assert (line.claim.surface, line.status, line.disputed) == ("17", "supported", True)
    assert [claim.source for claim in line.evidence] == ["post"]


def test_parts_of_two_wholes_do_not_contradict_each_other() -> None:
    source = "The fire killed 22 people. Seven of the dead were residents of a home for the aged in Orvel."
    found = findings("Some 4,100 people fled, more than 600 of them live in 12 halls.", source)
    lines = {line.claim.surface: line for line in found.ledger}
    assert [claim.surface for claim in found.claims if claim.source == "county"] == ["22", "Seven"]
    assert (lines["more than 600"].status, lines["more than 600"].evidence) == ("unsupported", ())


def test_a_bound_is_supported_by_the_people_and_not_ruled_out_by_the_shelters_beside_them() -> None:
    source = (
        "Some 4,100 people were evacuated, and 15 emergency shelters were opened. "
        "The Red Cross has 740 of them in 26 emergency shelters."
    )
    draft = "Some 4,100 people were evacuated, more than 600 of them live in 26 shelters."
    lines = {line.claim.surface: line for line in findings(draft, source).ledger}
    told = lines["more than 600"]
    assert (told.status, [claim.surface for claim in told.evidence]) == ("supported", ["740"])
