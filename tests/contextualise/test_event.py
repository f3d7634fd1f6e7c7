"""What happened or lasted, and which one of its kind."""

from __future__ import annotations

import pytest

from tests.contextualise.reading import claim

EVENTS = [
    # a duration belongs to the event right behind it or linked before it
    ("They agreed on an eight-hour ceasefire.", "eight-hour", "pause_in_fighting", None),
    ("They added 24 hours to the 11-hour pause.", "24 hours", "pause_in_fighting", None),
    ("They extended the truce by four days.", "four days", "pause_in_fighting", None),
    ("The siege has lasted 12 months.", "12 months", "siege", None),
    # any other number to the nearest event noun of its clause
    ("The earthquake killed 12 people.", "12", "earthquake", None),
    ("Twelve people died in the flood.", "Twelve", "flood", None),
    # the one that the text is about, told by a verb where its opening has no noun for it
    ("The camp was bombed on Monday. The mayor said 12 people had been killed.", "12", "attack", None),
    ("The bus collided with a lorry. Twelve people died.", "Twelve", "crash", None),
    # a strike of workers, by what else the text speaks of
    ("The union called a strike. The strike lasted three days.", "three days", "strike_action", None),
    ("Jets flew over Marl. The strike killed 12 people.", "12", "attack", None),
    ("The shop burned due to fire in the loft, and 12 people fled.", "12", "fire", None),
    # which one
    ("The previous ceasefire lasted 12 hours.", "12 hours", "pause_in_fighting", "previous"),
    ("Another fire burned 12 barns.", "12", "fire", "other"),
]


@pytest.mark.parametrize(("text", "surface", "cls", "instance"), EVENTS, ids=[row[0] for row in EVENTS])
def test_the_event_of_a_number(text: str, surface: str, cls: str, instance: str | None) -> None:
    event = claim(text, surface).event
    assert event is not None
    assert (event.cls, event.instance) == (cls, instance)
    assert text[event.start : event.end] == event.text


def test_a_delay_is_not_the_length_of_what_was_delayed() -> None:
    assert claim("The flight was delayed for two hours.", "two hours").event is None
    assert claim("The flight lasted two hours.", "two hours").event is not None


def test_an_event_of_a_bare_month_is_another_one_in_a_text_of_no_known_day() -> None:
    text = "A quake shook Orvel on Sunday and hurt five people. A quake in September hurt 40 people."
    events = [claim(text, surface).event for surface in ("five", "40")]
    assert [event.instance for event in events if event is not None] == [None, "earlier"]


NONE = [
    ("Two suspects opened fire near a shop.", "Two"),
    ("Those who nap three times have fewer heart attacks.", "three"),
    ("He attacks well, and they paid for four players.", "four"),
    ("The fire department has 12 engines.", "12"),
    ("The mayor ordered five times to fire him.", "five"),
    ("He faces 12 counts of assault.", "12"),
    ("They found 12 guns after a stop near Marl.", "12"),
    ("She spent 20 years in the choir of the town.", "20 years"),
    ("Two weeks after he spoke of it, the ceasefire held.", "Two weeks"),
    ("The mayor opened 12 schools.", "12"),
]


@pytest.mark.parametrize(("text", "surface"), NONE, ids=[row[0] for row in NONE])
def test_no_event_is_named_beside_it(text: str, surface: str) -> None:
    event = claim(text, surface).event
    assert event is None, event


def test_a_window_takes_the_event_the_text_is_about() -> None:
    text = "The army announced a humanitarian pause. The gates will be open from 9am to 7pm."
    event = claim(text, "9am to 7pm").event
    assert event is not None
    assert (event.cls, event.assumed) == ("pause_in_fighting", True)
