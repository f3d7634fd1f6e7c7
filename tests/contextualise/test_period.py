"""When: the expression of time nearest to a number, its days, and whether it is another time's."""

from __future__ import annotations

from datetime import date

import pytest

import claimcheck
from claimcheck.records.claim import Period
from claimcheck.records.source import Source
from tests.contextualise.reading import claim

PUBLISHED = date(2021, 3, 18)  # a Thursday


def period(text: str, surface: str) -> Period | None:
    source = Source(id="text", name="text", text=text, language="en", published=PUBLISHED)
    found = [one for one in claimcheck.extract(source).claims if one.surface == surface]
    assert found, f"unread: {surface!r}"
    return found[0].period


DAYS = [
    ("Twelve people died on Tuesday.", "Twelve", date(2021, 3, 16), date(2021, 3, 16)),
    ("Twelve people died yesterday.", "Twelve", date(2021, 3, 17), date(2021, 3, 17)),
    ("Twelve people died on 2 March 2021.", "Twelve", date(2021, 3, 2), date(2021, 3, 2)),
    (
        "Twelve people died in Monday's flood, police said on Tuesday.",
        "Twelve",
        date(2021, 3, 15),
        date(2021, 3, 15),
    ),
    ("Police said late Tuesday that 12 people had died.", "12", date(2021, 3, 16), date(2021, 3, 16)),
    (
        "The dam broke on Monday; police said Tuesday 12 people died.",
        "12",
        date(2021, 3, 15),
        date(2021, 3, 15),
    ),
    ("On Monday 12 people died, and 30 on Tuesday.", "30", date(2021, 3, 16), date(2021, 3, 16)),
]


@pytest.mark.parametrize(("text", "surface", "first", "last"), DAYS, ids=[row[0] for row in DAYS])
def test_the_days_of_a_number(text: str, surface: str, first: date, last: date) -> None:
    found = period(text, surface)
    assert found is not None
    assert (found.first, found.last, found.earlier) == (first, last, False)
    assert text[found.start : found.end] == found.text


EARLIER = [
    ("The storm of September 2020 killed 12 people.", "12", True),
    ("The storm of Tuesday killed 12 people.", "12", False),
    ("Police made 12 arrests last season.", "12", True),
    ("Earlier this year police made 12 arrests.", "12", True),
    ("In the previous school year 12 pupils left.", "12", True),
    ("Police made 12 arrests on Tuesday, the last day of the season.", "12", False),
]


@pytest.mark.parametrize(("text", "surface", "earlier"), EARLIER, ids=[row[0] for row in EARLIER])
def test_what_lies_a_month_back_is_another_times(text: str, surface: str, earlier: bool) -> None:
    found = period(text, surface)
    assert found is not None
    assert found.earlier is earlier


def test_the_days_of_the_clause_around_an_insertion_are_not_its_own() -> None:
    assert period("Holm, said to own 12 boats, was charged in May 2004.", "12") is None


def test_the_year_of_an_insertion_is_not_the_clauses_around_it() -> None:
    assert period("The ferry, built in 1987, was carrying 214 people.", "214") is None
    assert period("The ferry, built in 1987, carries 214 people.", "1987") is not None


def test_the_year_of_a_participle_between_commas_is_not_the_clauses_around_it() -> None:
    found = period("The trust, founded in 1994, closed a home and dismissed 17 staff.", "17")
    assert found is None


def test_the_year_of_what_something_will_do_is_not_that_of_its_price() -> None:
    assert period("The bridge will cost $85 million and open in 2027.", "$85 million") is None
    assert period("The bridge will cost $85 million and open in 2027.", "2027") is not None
    assert period("The bridge cost $85 million in 2027.", "$85 million") is not None


def test_a_semicolon_and_another_number_part_a_time_from_a_number() -> None:
    assert period("He plans to cut 150 jobs; 90 went in 2021.", "150") is None
    assert period("He plans to cut 150 jobs; 90 went in 2021.", "90") is not None
    assert period("In 2021 a fire hit the yard; 12 jobs went.", "12") is not None


def test_a_bare_figure_between_commas_is_of_the_time_of_its_sentence() -> None:
    found = period("The old record, $9.2 million, was set in 2016.", "$9.2 million")
    assert found is not None
    assert found.text == "in 2016"


def test_the_year_behind_a_participle_and_its_number_is_theirs() -> None:
    text = "She won by 14 votes, overturning a lead of 9,840 in 2016."
    assert period(text, "14") is None
    assert period(text, "9,840") is not None
    assert period("She won by 14 votes, overturning a lead of 9,840 on Tuesday.", "14") is not None


def test_what_a_thing_went_through_is_not_the_time_of_what_it_is_today() -> None:
    assert period("Built in 2003 at Orvel, the ferry is 86 metres long.", "86 metres") is None
    assert period("Built in 2003 at Orvel, the ferry cost $86 million.", "$86 million") is not None


def test_what_holds_today_is_not_of_the_time_of_what_was_done() -> None:
    assert period("The firm runs nine ferries and paid $5 million last year.", "nine") is None
    paid = period("The firm runs nine ferries and paid $5 million last year.", "$5 million")
    assert paid is not None
    assert paid.text == "last year"
    killed = period("The storm killed nine people and injured 12 last year.", "nine")
    assert killed is not None


def test_the_time_of_a_figure_compared_with_is_not_this_ones() -> None:
    text = "Profit came to $421 million, against $388 million last year."
    assert period(text, "$421 million") is None
    assert period(text, "$388 million") is not None


def test_a_month_to_come_is_no_other_time() -> None:
    found = [claim(f"Ida Brandt is to sell 53 shops {when} May.", "53").period for when in ("by", "in")]
    assert [one.earlier for one in found if one is not None] == [False, True]


def test_what_is_told_of_somebody_in_a_clause_of_their_own_is_of_no_other_number() -> None:
    assert period("Holm, who turned 23 in May, scored 19 goals.", "19") is None
    turned = period("Holm, who turned 23 in May, scored 19 goals.", "23")
    assert turned is not None
    assert turned.text == "in May"
    died = period("The 12 people who died on Tuesday were miners.", "12")
    assert died is not None


def test_a_number_in_a_relative_clause_is_of_the_day_there() -> None:
    text = "In Orvel, which on Tuesday had 12 visitors, Monday brought 30."
    found = period(text, "12")
    assert found is not None
    assert found.text == "on Tuesday"
    assert period(text, "30") is not None


AHEAD = [
    ("On Saturday a ship with 12 cranes is expected.", "12", date(2021, 3, 20)),
    ("On Saturday 12 cranes will be moved.", "12", date(2021, 3, 20)),
    ("On Saturday 12 people came to see what would be moved.", "12", date(2021, 3, 13)),
    ("The council approved the plan on Wednesday by 12 votes.", "12", date(2021, 3, 17)),
    ("The council plans to vote on Wednesday on 12 streets.", "12", date(2021, 3, 24)),
]


@pytest.mark.parametrize(("text", "surface", "day"), AHEAD, ids=[row[0] for row in AHEAD])
def test_a_weekday_is_before_or_ahead_by_the_verb_of_its_clause(text: str, surface: str, day: date) -> None:
    found = period(text, surface)
    assert found is not None
    assert found.first == day


def test_a_duration_is_no_period_of_its_own() -> None:
    assert period("The talks took three days.", "three days") is None


@pytest.mark.parametrize("when", ["in September", "last year", "last April"])
def test_a_bare_month_or_last_year_tells_it_too(when: str) -> None:
    found = claim(f"A storm {when} killed 12 people.", "12").period
    assert found is not None
    assert found.earlier


def test_a_year_tells_another_time_in_a_text_of_no_known_day() -> None:
    found = claim("The storm of 1999 killed 12 people.", "12").period
    assert found is not None
    assert found.earlier


def test_a_date_with_its_weekday_is_of_a_texts_own_days() -> None:
    found = claim("The storm killed 12 people, police said on Thursday, June 13, 2024.", "12").period
    assert found is not None
    assert (found.first, found.earlier) == (date(2024, 6, 13), False)


def test_no_time_is_named() -> None:
    assert period("The storm killed 12 people.", "12") is None


def test_the_number_of_a_block_is_no_year() -> None:
    found = period("He shot twice around 2 p.m. in the 2000 block of Mill Road.", "around 2 p.m.")
    assert found is None, found


@pytest.mark.parametrize(
    ("text", "surface", "earlier"),
    [
        ("Net profit fell to 212 million euros in 2020.", "212 million euros", False),
        ("Net profit fell to 212 million euros in 2019.", "212 million euros", True),
        ("In 2020 the roads killed 41 people.", "41", True),
        ("In the fourth quarter of 2020 the airline filled 86 percent of its seats.", "86 percent", True),
        ("In the fourth quarter of 2020 sales came to 212 million euros.", "212 million euros", True),
    ],
)
def test_the_year_that_firms_report_on_is_no_other_time(text: str, surface: str, earlier: bool) -> None:
    found = period(text, surface)
    assert found is not None
    assert found.earlier == earlier


def test_the_quarter_that_firms_report_on_is_no_other_time() -> None:
    text = "In the third quarter the airline filled 87.6 percent of its seats."
    source = Source(id="text", name="text", text=text, language="en", published=date(2021, 11, 7))
    (share,) = [one for one in claimcheck.extract(source).claims if one.surface == "87.6 percent"]
    assert share.period is not None
    assert not share.period.earlier


def test_what_a_verb_of_the_present_tells_is_not_of_the_day_before_it() -> None:
    text = "It is a premium to the price on Friday, and values its equity at $3.6 billion."
    assert period(text, "$3.6 billion") is None
    paid = period("It paid a premium on Friday and its equity rose to $3.6 billion.", "$3.6 billion")
    assert paid is not None
