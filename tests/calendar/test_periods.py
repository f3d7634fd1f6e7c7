"""Expressions of time found in sentences; the text is published on Wednesday 2 November 2016."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.calendar import period, periods
from claimcheck.rulebook import Vocabulary

WEDNESDAY = date(2016, 11, 2)
WORDS = """on Friday 29 October 2016 the last three weeks of since 2011 - – to between and 31 February first
quarter early May century ago next 99 years 1500s ² ٣ 'll ’s , ."""


@pytest.mark.parametrize(
    ("sentence", "words", "first", "last", "relation"),
    [
        ("It began on Friday 29 October.", "on Friday 29 October", "2016-10-29", "2016-10-29", "during"),
        ("In the first three days 40 fell ill.", "In the first three days", None, None, "during"),
        ("Prices fell in recent weeks.", "in recent weeks", None, "2016-11-02", "during"),
        ("The truce ended on 19 September.", "on 19 September", "2016-09-19", "2016-09-19", "during"),
        ("He has lived there since 2011.", "since 2011", "2011-01-01", "2016-11-02", "since"),
        ("Shut for the month of August.", "for the month of August", "2016-08-01", "2016-08-31", "during"),
        ("It rained in early September.", "in early September", "2016-09-01", "2016-09-10", "during"),
        ("The mayor spoke on Wednesday.", "on Wednesday", "2016-11-02", "2016-11-02", "during"),
        ("They were told to leave by Friday.", "by Friday", "2016-11-04", "2016-11-04", "as_of"),
        ("The gates will open on Friday.", "on Friday", "2016-11-04", "2016-11-04", "during"),
        ("They may leave on Friday.", "on Friday", "2016-11-04", "2016-11-04", "during"),
        ("They may have left on Friday.", "on Friday", "2016-10-28", "2016-10-28", "during"),
        ("The gates are to open, the mayor said on Friday.", "on Friday", "2016-10-28", "2016-10-28", "during"),
        ("They will go, he told reporters on Friday.", "on Friday", "2016-10-28", "2016-10-28", "during"),
        ("The gates opened on Friday.", "on Friday", "2016-10-28", "2016-10-28", "during"),
        ("It ran from Friday to Monday.", "from Friday to Monday", "2016-10-28", "2016-10-31", "during"),
        ("Over the weekend 3 boats sank.", "Over the weekend", "2016-10-29", "2016-10-30", "during"),
        ("He left yesterday.", "yesterday", "2016-11-01", "2016-11-01", "during"),
        ("He left last week.", "last week", "2016-10-24", "2016-10-30", "during"),
        ("It grew earlier this year.", "earlier this year", "2016-01-01", "2016-12-31", "during"),
        ("Due within the next two weeks.", "within the next two weeks", "2016-11-02", "2016-11-16", "during"),
        ("It shut two weeks ago.", "two weeks ago", "2016-10-16", "2016-10-22", "during"),
        ("It shut in May.", "in May", "2016-05-01", "2016-05-31", "during"),
        ("It rose in the first quarter of 2012.", "in the first quarter of 2012",
         "2012-01-01", "2012-03-31", "during"),
        ("In the past 24 hours 9 died.", "In the past 24 hours", "2016-11-01", "2016-11-02", "during"),
        ("The 2008 election was close.", "2008", "2008-01-01", "2008-12-31", "during"),
        ("From October 28 to November 3, 2012 it rained.", "From October 28 to November 3, 2012",
         "2012-10-28", "2012-11-03", "during"),
        ("Between 10 and 12 October it rained.", "Between 10 and 12 October",
         "2016-10-10", "2016-10-12", "during"),
        ("As of Tuesday 9 were missing.", "As of Tuesday", "2016-11-01", "2016-11-01", "as_of"),
        ("After the past two weeks of rain it fell.", "After the past two weeks",
         "2016-10-19", "2016-11-02", "during"),
        ("It fell after 19 September.", "after 19 September", "2016-09-19", None, "during"),
        ("They agreed to meet from Friday till Monday.", "from Friday till Monday",
         "2016-11-04", "2016-11-07", "during"),
        ("It held until 2020.", "until 2020", None, "2020-12-31", "during"),
        ("By Monday the ministry had counted 40.", "By Monday", "2016-10-31", "2016-10-31", "as_of"),
        ("By Monday 40 cases were confirmed.", "By Monday", "2016-10-31", "2016-10-31", "as_of"),
        ("By Monday the water stood at the doors.", "By Monday", "2016-10-31", "2016-10-31", "as_of"),
        ("The ministry had counted 40 by Monday.", "by Monday", "2016-10-31", "2016-10-31", "as_of"),
        ("By Monday the camps must be empty.", "By Monday", "2016-11-07", "2016-11-07", "as_of"),
        ("By Monday, the mayor said, wounded men will be out.", "By Monday",
         "2016-11-07", "2016-11-07", "as_of"),
        ("They had promised to leave by Monday.", "by Monday", "2016-11-07", "2016-11-07", "as_of"),
        ("They had until Monday to leave.", "until Monday", None, "2016-11-07", "during"),
        ("On Monday, the gates will open.", "On Monday", "2016-11-07", "2016-11-07", "during"),
        ("The drought began on 10 July, and will be the longest.", "on 10 July",
         "2016-07-10", "2016-07-10", "during"),
        ("The gates, which were shut in a hurry, will open on Monday.", "on Monday",
         "2016-11-07", "2016-11-07", "during"),
        ("They will take wounded men out on Monday.", "on Monday", "2016-11-07", "2016-11-07", "during"),
        ("They will rebuild the bridge that fell on Monday.", "on Monday",
         "2016-10-31", "2016-10-31", "during"),
        ("He said that each side would have to sign papers before the first buses could move at all in the quiet"
         " hours on Monday.", "on Monday", "2016-11-07", "2016-11-07", "during"),
        ("It is the lowest since records began in 1921.", "in 1921", "1921-01-01", "2016-11-02", "since"),
        ("Nine have died since the strike started in May.", "in May", "2016-05-01", "2016-11-02", "since"),
        ("Nine have died since the strike broke out on 3 May.", "on 3 May", "2016-05-03", "2016-11-02", "since"),
        ("It is the driest since regular measurements started in 1903.", "in 1903",
         "1903-01-01", "2016-11-02", "since"),
        ("Since it opened 9 pupils came in May.", "in May", "2016-05-01", "2016-05-31", "during"),
        ("It was banned in the 1990s.", "in the 1990s", "1990-01-01", "1999-12-31", "during"),
    ],
)  # fmt: skip
def test_finds(
    vocabulary: Vocabulary, sentence: str, words: str, first: str | None, last: str | None, relation: str
) -> None:
    found = periods(sentence, 100, WEDNESDAY, vocabulary)
    assert [one.text for one in found] == [words]
    (one,) = found
    assert (one.first and one.first.isoformat(), one.last and one.last.isoformat()) == (first, last)
    assert one.relation == relation
    assert sentence[one.start - 100 : one.end - 100] == one.text


@pytest.mark.parametrize(
    "sentence",
    [
        "About 2011 people came.",
        "The list has 1990 votes.",
        "It costs $2000 now.",
        "May resigned; March did not.",
        "A truce for three days was agreed.",
        "Call 555-2011 for help.",
        "Prices fall; others spring up.",
        "He told USA Today so.",
    ],
)
def test_passes_over(vocabulary: Vocabulary, sentence: str) -> None:
    assert periods(sentence, 0, WEDNESDAY, vocabulary) == []


@pytest.mark.parametrize(
    ("sentence", "words", "known"),
    [
        ("They led in the first half.", "in the first half", False),
        ("Sales fell in the first half of 2012.", "in the first half of 2012", True),
        ("It grew in the summer of 2012.", "in the summer of 2012", True),
        ("It grew last summer.", "last summer", False),
        ("It was the fourth day.", "the fourth day", False),
    ],
)
def test_halves_and_seasons(vocabulary: Vocabulary, sentence: str, words: str, known: bool) -> None:
    (one,) = periods(sentence, 0, WEDNESDAY, vocabulary)
    assert (one.text, one.first is not None) == (words, known)


def test_days_stay_open_without_publication(vocabulary: Vocabulary) -> None:
    found = period("on Friday", None, vocabulary)
    assert found is not None
    assert (found.text, found.first, found.last) == ("on Friday", None, None)


def test_a_week_that_ends_on_a_day_is_one(vocabulary: Vocabulary) -> None:
    found = periods("Nine died in the week to Sunday.", 0, WEDNESDAY, vocabulary)
    assert [(one.text, one.first is None) for one in found] == [("in the week to", True), ("Sunday", False)]
    assert [one.text for one in periods("It took the week to decide.", 0, WEDNESDAY, vocabulary)] == []


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("They will get $34 a share, 38 per cent above Friday's closing price.", "2016-10-28"),
        ("They will play Friday's match in Orvel.", "2016-11-04"),
        ("They will play the match on Friday.", "2016-11-04"),
    ],
)
def test_a_day_that_has_something_lies_ahead_by_its_own_clause(
    vocabulary: Vocabulary, text: str, day: str
) -> None:
    (found,) = periods(text, 0, WEDNESDAY, vocabulary)
    assert found.first is not None
    assert found.first.isoformat() == day


@given(
    st.lists(st.sampled_from(WORDS.split())),
    st.none() | st.dates(),
)
def test_any_words(vocabulary: Vocabulary, words: list[str], published: date | None) -> None:
    text = " ".join(words)
    end = 0
    for one in periods(text, 0, published, vocabulary):
        assert end <= one.start < one.end
        assert text[one.start : one.end] == one.text
        assert one.first is None or one.last is None or one.first <= one.last
        end = one.end


@given(st.text(), st.none() | st.dates())
def test_any_text(vocabulary: Vocabulary, text: str, published: date | None) -> None:
    end = 0
    for one in periods(text, 0, published, vocabulary):
        assert end <= one.start < one.end <= len(text)
        assert text[one.start : one.end] == one.text
        assert one.first is None or one.last is None or one.first <= one.last
        end = one.end
