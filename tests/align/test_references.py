"""Which claims of a text speak of the thing that a row of a reference sheet names."""

from __future__ import annotations

import pytest

from claimcheck.judge import PARAMETERS
from claimcheck.load.sheets.reading import read_sheet
from claimcheck.pipeline import check
from claimcheck.records.findings import Findings
from claimcheck.records.source import Source
from claimcheck.rulebook import Rulebook, read_rulebook
from claimcheck.settings import Settings


@pytest.fixture(scope="module")
def rulebook() -> Rulebook:
    """The bundled rules."""
    return read_rulebook(checks=PARAMETERS)


def held(rulebook: Rulebook, row: str, text: str) -> Findings:
    """A text held against a sheet of one row (or several, a line each): subject, value, unit, as of."""
    sheet = read_sheet("subject,value,unit,as of\n" + row + "\n", "sheet.csv")
    return check([Source(id="text", name="text", text=text, language="en"), sheet], rulebook, Settings())


CONTRADICTED = [
    ("our staff,1240,,", "Our staff of 1,310 will move to the harbour.", "error"),
    ("our staff,1240,people,", "Our staff now stands at 1,310.", "error"),
    ("our staff,1240,,", "The firm has a staff of 1,310.", "warning"),
    ("staff of Orlo,1240,,", "Orlo has a staff of 1,310.", "error"),
    ("Orlo employees,1240,,", "Orlo has 1,310 employees in Marl.", "error"),
    ("Orlo employees,1240,,", "Orlo is moving. The firm has 1,310 employees.", "warning"),
    ("population of Aleppo,2.1 million,people,2016-10", "The population of Aleppo is 2.5 million.", "error"),
    ("population of Aleppo,2.1 million,,", "Aleppo has a population of 2.5 million.", "error"),
    ("height of Mount Keld,2140,metres,", "Mount Keld has a height of 2,410 metres.", "error"),
    ("height of Mount Keld,2140,metres,", "Mount Keld is 2.4 km high.", "error"),
    ("speed limit on the Tarn road,60 km/h,,", "The speed limit on the Tarn road is 80 km/h.", "warning"),
    ("annual revenue of Orlo,$4.2 billion,,", "Orlo's annual revenue rose to $4.5 billion.", "error"),
    ("annual revenue of Orlo,4.2,billion dollars,", "Orlo had revenue of $4.5 billion.", "warning"),
    ("unemployment in Spain,11.7,percent,", "Unemployment in Spain is at 12.4 percent.", "error"),
    ("members of the dockers' union,45000,,", "The dockers' union has 48,000 members.", "error"),
    ("people killed in the Marl flood,17,,", "The flood in Marl killed 19 people.", "error"),
    ("number of bakeries,45,,", "The chain runs 54 bakeries in the north.", "error"),
    ("length of the ceasefire,10,hours,", "The army announced an eight-hour ceasefire.", "error"),
    ("duration of the truce,48,hours,", "Both sides agreed on a truce of four days.", "error"),
    ("seats in the council,1990,seats,", "There are 1,909 seats in the council.", "error"),
    ("Hill School,640,pupils,", "Hill School has 610 pupils.", "error"),
    ("employees of Orlo,7500,,", "Orlo employs 6,800 people.", "error"),
    ("employees of Orlo,7500,,", "Some 6,800 people are employed by Orlo.", "error"),
    ("employees of Orlo,7500,,", "Orlo employs 6,800 people in Marl.", "warning"),
    ("Orlo share of Dorn family,22%,,", "The Dorn family owns 27 percent of Orlo.", "error"),
    ("Orlo share of Dorn family,22%,,", "The Dorn family holds a 25 percent stake in Orlo.", "error"),
    ("depth of Lake Orm,38 m,,", "The depth of Lake Orm is 41 m, more than that of Lake Tarn.", "error"),
    ("seats in the Lund council,35,,", "The Lund council has 31 seats.", "error"),
]


@pytest.mark.parametrize(("row", "text", "severity"), CONTRADICTED)
def test_it_is_flagged(rulebook: Rulebook, row: str, text: str, severity: str) -> None:
    findings = held(rulebook, row, text)
    assert [(c.rule, c.severity) for c in findings.conflicts] == [("contradicts-sheet", severity)]
    assert {claim.source for claim in findings.conflicts[0].claims} == {"text", "sheet.csv"}


SILENT = [
    ("seats in the Lund council,35,,", "The Greens won 17 seats in the Lund council."),
    ("seats in the Lund council,35,,", "Women hold 12 seats in the Lund council."),
    ("depth of Lake Orm,38 m,,", "Divers reached a depth of 45 m in Lake Tarn, not Lake Orm."),
    ("depth of Lake Orm,38 m,,", "Lake Tarn has a depth of 41 m, unlike Lake Orm."),
    ("employees of Orlo,7500,,", "Marl Steel employs 6,800 people, more than Orlo."),
    ("employees of Orlo,7500,,", "Orlo employs 7,500 people."),
    ("Hill School,640,pupils,", "Hill School has 34 teachers and 640 pupils."),
    ("Hill School,640,pupils,", "Hill School has 34 teachers."),
    ("Orlo share of Dorn family,22%,,", "The Dorn family sold 5 percent of Orlo."),
    ("our staff,1240,,", "Our staff of 1,240 will move to the harbour."),
    ("our staff,1240,,", "Our staff of about 1,250 will move to the harbour."),
    ("our staff,1240,,", "Our staff helped 3,000 people after the flood."),
    ("our staff,1240,,", "Our staff sold 3,000 cakes on the first day."),
    ("our staff,1240,,", "Our staff rose from 1,100 to 1,240 within the year."),
    ("our staff,1240,,", "Another 310 staff will join us in May."),
    ("staff of Orlo,1240,,", "Brix has a staff of 300."),
    ("population of Aleppo,2.1 million,,", "The population of Homs is 650,000, smaller than that of Aleppo."),
    ("population of Aleppo,2.1 million,,", "About 275,000 people are trapped in Aleppo."),
    # where something lies on it, and what is no limit
    ("height of Mount Keld,2140,metres,", "The highest hut lies at a height of 1,900 metres on Mount Keld."),
    ("speed limit on the A4,60 km/h,,", "On the A4 road a car was doing 140 km/h, far over the speed limit."),
    ("height of Mount Keld,2140,metres,", "The hut on Mount Keld stands 40 metres above the lake."),
    ("annual revenue of Orlo,$4.2 billion,,", "Orlo paid $300 million for the brewery."),
    ("annual revenue of Orlo,$4.2 billion,,", "Orlo's annual revenue fell by $300 million."),
    ("unemployment in Spain,11.7,percent,", "Inflation in Spain is at 2.4 percent."),
    ("people killed in the Marl flood,17,,", "The flood in Marl injured 31 people."),
    ("people killed in the Marl flood,17,,", "The flood in Marl killed 17 people, four of them children."),
    ("length of the ceasefire,10,hours,", "The ceasefire holds from 9am to 7pm."),
    ("length of the ceasefire,10,hours,", "The ceasefire came after a siege of 20 months."),
    ("length of the bridge,1400,metres,", "It is a ride of 20 km to the bridge."),
    ("number of bakeries,45,,", "The chain sold 900 loaves in the north; its bakeries were full."),
]


@pytest.mark.parametrize(("row", "text"), SILENT)
def test_it_is_left_alone(rulebook: Rulebook, row: str, text: str) -> None:
    findings = held(rulebook, row, text)
    assert {claim.source for claim in findings.claims} == {"text", "sheet.csv"}
    assert [c for c in findings.conflicts if c.rule == "contradicts-sheet"] == []


HISTORY = "population of Aleppo,2.5 million,,2004\npopulation of Aleppo,2.1 million,,2016-10"


@pytest.mark.parametrize(
    ("text", "against"),
    [
        ("The population of Aleppo is 1.9 million.", "2.1 million"),
        ("The population of Aleppo is 2.5 million.", "2.1 million"),
        ("In 2004 the population of Aleppo was 2.1 million.", "2.5 million"),
        ("In 2004 the population of Aleppo was 2.5 million.", None),
        ("The population of Aleppo is 2.1 million.", None),
    ],
)
def test_of_several_days_the_latest_stands_unless_the_text_names_one(
    rulebook: Rulebook, text: str, against: str | None
) -> None:
    findings = held(rulebook, HISTORY, text)
    assert len([claim for claim in findings.claims if claim.source == "sheet.csv"]) == 2
    found = [claim.surface for c in findings.conflicts for claim in c.claims if claim.source == "sheet.csv"]
    assert found == ([against] if against else [])


def test_two_sheets_that_contradict_each_other(rulebook: Rulebook) -> None:
    findings = held(rulebook, "our staff,1240,,\nour staff,1310,,\nour bakeries,45,,", "Nothing of 12 dogs.")
    assert [sorted(claim.surface for claim in c.claims) for c in findings.conflicts] == [["1240", "1310"]]


def test_a_row_quotes_its_own_words(rulebook: Rulebook) -> None:
    row = "annual revenue of Orlo,4.2,billion dollars,2023"
    findings = held(rulebook, row, "Orlo had annual revenue of $4.5 billion.")
    sheet = findings.sources[-1]
    claim = next(claim for claim in findings.claims if claim.source == sheet.id)
    assert sheet.text[claim.quantity.start : claim.quantity.end] == claim.surface == "4.2"
    assert sheet.text[claim.quantity.number_start : claim.quantity.number_end] == "4.2"
    assert claim.sentence.text == row
    assert claim.quantity.amount.low == 4_200_000_000
    assert claim.period is not None
    assert (str(claim.period.first), claim.period.text) == ("2023-01-01", "2023")
    assert "4,200,000,000 dollars" in findings.conflicts[0].reason


KELD = "opening of the Keld museum"
TIMES = [
    (f"{KELD},2024-06-14,,", "The opening of the Keld museum was on June 15, 2024, in the rain.", "error"),
    (
        f'{KELD},"Friday, 14 June 2024",,',
        "The opening of the Keld museum is set for 15 June 2024, we hear.",
        "error",
    ),
    (f"{KELD},14 June 2024,,", "The Keld museum opens on Saturday, 15 June 2024, with a concert.", "error"),
    (f"{KELD},1957,year,", "The Keld museum opened in 1967, in the old mill.", "error"),
    ("start of the march,9:30 a.m.,,", "The start of the march is at 10:30 a.m. on Friday.", "error"),
    (
        "date of the Marl election,5 May 2024,,",
        "We are glad that the Marl election is on 12 May 2024.",
        "error",
    ),
    ("turnout in the Marl election,61.5%,,", "Turnout in the Marl election was 65 percent.", "error"),
    ("price of the ticket,€12.50,,", "The price of the ticket is €15.", "error"),
    ("length of the strike,3 to 5 days,,", "The strike lasted seven days.", "error"),
]
QUIET_TIMES = [
    (
        f"{KELD},2024-06-14,,",
        "The opening of the Keld museum was on June 14, 2024, in the rain.",
        "compatible",
    ),
    (f"{KELD},2024-06-14,,", "The Keld museum opens on Friday, 14 June, with a concert.", "compatible"),
    (
        f"{KELD},2024-06-14,,",
        "The opening of the Keld museum was announced on 3 May 2024, in the rain.",
        None,
    ),
    (f"{KELD},1957,year,", "The Keld museum, the largest in Ondar, was rebuilt in 1971.", None),
    (f"{KELD},14 June 2024,,", "The Tarn museum opens on 15 June 2024, near Keld.", None),
    (
        "start of the march,9:30 a.m.,,",
        "The start of the march is set for 9:30 a.m. on Friday.",
        "compatible",
    ),
    ("start of the march,9:30 a.m.,,", "The end of the march is at 10:30 a.m. on Friday.", None),
    ("length of the strike,3 to 5 days,,", "The strike lasted four days.", "compatible"),
    ("price of the ticket,€12.50,,", "The price of the ticket is $15.", None),
]


@pytest.mark.parametrize(("row", "text", "severity"), TIMES)
def test_a_day_an_hour_a_share_or_a_range_that_is_contradicted(
    rulebook: Rulebook, row: str, text: str, severity: str
) -> None:
    findings = held(rulebook, row, text)
    assert [(one.rule, one.severity) for one in findings.conflicts] == [("contradicts-sheet", severity)]


@pytest.mark.parametrize(("row", "text", "verdict"), QUIET_TIMES)
def test_a_day_or_an_hour_that_agrees_or_is_of_something_else(
    rulebook: Rulebook, row: str, text: str, verdict: str | None
) -> None:
    findings = held(rulebook, row, text)
    assert {claim.source for claim in findings.claims} == {"text", "sheet.csv"}
    assert not findings.conflicts
    pairs = {j.verdict for j in findings.judgements if len({claim.source for claim in j.claims}) > 1}
    assert pairs == ({verdict} if verdict else set())


@pytest.mark.parametrize(
    ("row", "place", "words"),
    [
        ("our staff,many,,", (2, 11), "the value 'many' is no number that texts can be held against"),
        ("opening day,soon,,", (2, 13), "the value 'soon' is no number"),
        ("opening day,31 June 2016,,", (2, 13), "June has no day 31 in 2016"),
        ('opening day,"Friday, 15 June 2024",,', (2, 14), "15 June 2024 is a Saturday, not a Friday"),
        ("opening hour,25:30,,", (2, 14), "the value '25:30' is no number"),
        ("our staff,12,,next to nothing", (2, 15), "'next to nothing' is not a day, a month or a year"),
        ("our staff," + "9" * 60 + ",,", (2, 11), "is no number"),
    ],
)
def test_what_is_no_figure_is_an_error(
    rulebook: Rulebook, row: str, place: tuple[int, int], words: str
) -> None:
    findings = held(rulebook, row, "Our staff of 12 is small.")
    assert not findings.complete
    (problem,) = findings.errors
    assert (problem.line, problem.column) == place
    assert words in problem.message
    assert problem.advice


def test_nothing_of_a_sheet_is_counted_as_a_number_of_the_texts(rulebook: Rulebook) -> None:
    findings = held(rulebook, "our staff,1240,,", "Our staff of 1,310 is large.")
    assert (findings.coverage.seen, findings.coverage.compared) == (1, 1)


def test_the_rows_that_no_text_speaks_of_are_told(rulebook: Rulebook) -> None:
    rows = 'employees of Orlo,7500,,\n"seats in the Lund council",35,,'
    findings = held(rulebook, rows, "Orlo employs 6,800 people.")
    (notice,) = (one for one in findings.warnings if one.code == "rows-not-held")
    assert notice.source == "sheet.csv"
    assert "1 of its 2 rows" in notice.message
    assert "“seats in the Lund council”" in notice.message


def test_a_sheet_all_of_whose_rows_were_held_has_no_notice(rulebook: Rulebook) -> None:
    findings = held(rulebook, "employees of Orlo,7500,,", "Orlo employs 7,500 people.")
    assert [claim.surface for claim in findings.claims if claim.source == "text"] == ["7,500"]
    assert not [one for one in findings.warnings if one.code == "rows-not-held"]
