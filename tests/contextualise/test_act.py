"""What was done on a day, at an hour, so many times: the verb a number belongs to."""

from __future__ import annotations

import pytest

from tests.contextualise.reading import claim

ACTS = [
    ("Two men were arrested by the county's officers at their homes on Tuesday.", "Tuesday", "arrest"),
    ("The heir sold a meadow by the river for a reported $30 million in 1957.", "1957", "sell"),
    ("Five bombs were dropped on the camp.", "Five", "drop"),
    ("Early Tuesday morning, Jon Weil was charged with theft.", "Tuesday", "charge"),
    ("Shortly before 7 a.m. Wednesday, deputies received a call.", "7 a.m.", "call"),
    ("The crash occurred at 7:10 a.m. near Marl.", "7:10 a.m.", "crash"),
    ("The incident occurred at 7:10 a.m. near Marl.", "7:10 a.m.", "happen"),
    ("The fire, which broke out on 10 August, is still burning.", "10 August", "burn"),
    ("The fire that started on 10 August is still burning.", "10 August", "burn"),
    ("Neighbours heard of gunfire around 10:30 a.m. in Marl.", "around 10:30 a.m.", "hear"),
    ("There was gunfire around 10:30 a.m. in Marl.", "around 10:30 a.m.", "shoot"),
    ("The murder of Tom Ferris took place on 9 April 2012.", "9 April 2012", "kill"),
    ("A jury found Tom Ferris guilty on 14 counts.", "14", "convict"),
    ("A jury found Tom Ferris on 14 May.", "14 May", "find"),
    ("The jury deliberated for 40 hours before it acquitted him.", "40 hours", "deliberate"),
    ("The robbery of Tarn, which shook all, occurred on Friday.", "Friday", "happen"),
    # several words for one act, and acts that lie ahead or are told in the present
    ("The charity, set up in 1984, has six homes.", "1984", "founded"),
    ("The charity was founded in 1984.", "1984", "founded"),
    ("The body was found in 1984.", "1984", "find"),
    ("Established in 1912, Velm makes locks.", "1912", "founded"),
    ("Born in 1941, Ana Marn grew up in Tarn.", "1941", "bear"),
    ("Ana Marn was born in 1944.", "1944", "bear"),
    ("The Marns wed in June 1978.", "June 1978", "marry"),
    ("The plant is to begin work in 2026.", "2026", "begin"),
    ("The plant will open in 2028.", "2028", "begin"),
    ("The fair opens on Friday.", "Friday", "begin"),
    ("The storm hit the coast on Friday.", "Friday", "strike"),
    ("The trial was over on Friday.", "Friday", "end"),
    ("The ground began to shake at 4:52 a.m. in Marl.", "4:52 a.m.", "strike"),
    ("A fisherman was the first to be diagnosed, on 12 April.", "12 April", "diagnose"),
    # what begins is what it is called
    ("The fire started at 2:15 p.m. near a quarry.", "2:15 p.m.", "burn"),
    ("The walkout began at 6 a.m. in Marl.", "6 a.m.", "walk out"),
    ("The meeting began at 6 p.m. in Marl.", "6 p.m.", "begin"),
    ("The train left Marl at 9:30 p.m.", "9:30 p.m.", "depart"),
    ("The kick-off is at 12:30 p.m.", "12:30 p.m.", "begin"),
    ("She will take the oath on 7 May.", "7 May", "take office"),
    ("The licence expired on 7 May.", "7 May", "end"),
    # what is closed until a day opens again on it
    ("The schools stay closed until 5 May.", "5 May", "reopen"),
    ("The schools are to open their doors again on 12 May.", "12 May", "reopen"),
    ("He was in office until 5 May.", "5 May", None),
    # how long it went on
    ("The runway was closed for 90 minutes.", "90 minutes", "stop"),
    ("The runway was out of use for three hours.", "three hours", "stop"),
    ("The judge gave him a ten-year ban.", "ten-year", "stop"),
    ("The boy was rescued after nine hours.", "nine hours", "trap"),
    ("A dog was pulled out alive after nine hours.", "nine hours", "trap"),
    ("He may not be allowed to run a shop for ten years.", "ten years", "stop"),
    ("The keeper is tied to the club for four years.", "four years", "contract"),
    ("It took three years to build the dam.", "three years", "build"),
    ("The runway was closed two weeks ago.", "two weeks", "end"),
    ("The new rule came nine days early.", "nine days", None),
    # a past form that only describes a noun is no act
    ("Jon Weil, a retired admiral, sailed on Friday.", "Friday", "sail"),
    ("The firm put 520 homes on thirty acres of poisoned ground.", "520", None),
    ("One of 99 alleged members fled.", "One", "escape"),
    ("Some 700 in the frozen division fear for their jobs.", "Some 700", None),
    # a count with a verb of its own
    ("A guard was killed and two other officers were injured.", "two", None),
    ("The lorry skidded and one of the passengers was ejected.", "one", "oust"),
    ("The storm killed 12 people.", "12", "kill"),
    ("He decided that the plan to buy 12 boats was sound.", "12", "buy"),
    ("The plant is to begin work in May and create 600 jobs.", "600", None),
    ("The sect is believed to have about 900 followers.", "about 900", "believe"),
    ("Police arrested a man who has 12 dogs.", "12", None),
    ("One of them fired four shots.", "four", "shoot"),
    ("The firm fired four clerks.", "four", "dismiss"),
    # an hour near which it was, and a noun beside its day
    ("The slope gave way shortly after 4 a.m. in Marl.", "4 a.m.", "collapse"),
    ("The storm of Tuesday hurt nobody.", "Tuesday", None),
    ("The blast of Tuesday hurt nobody.", "Tuesday", "explode"),
    ("Her birth in 1931 was kept a secret.", "1931", "bear"),
    ("14 May is the day of the vote.", "14 May", "vote"),
    ("Police said on Thursday that the double murder stays a riddle.", "Thursday", None),
    # what is only said to be held, or due
    ("The vote will be held on 14 May.", "14 May", "vote"),
    ("The vote was set for 14 May.", "14 May", "vote"),
    ("The vote was scheduled for 14 May.", "14 May", "vote"),
    ("Formal sentencing is set for 14 May.", "14 May", None),
    ("The fair was first held in 1989.", "1989", "hold"),
    ("Lessons end at 11 a.m. in Marl.", "11 a.m.", "end"),
    # the year of a building, a firm or a law
    ("The 1964 building was listed.", "1964", "build"),
    ("The 1964 building boom is over.", "1964", None),
    ("The mill has stood there since 1964.", "1964", "build"),
    ("The mill had stood empty since 1991.", "1991", None),
    ("The firm has existed since 1921.", "1921", "founded"),
    ("The mill, closed since 1921, has existed.", "1921", None),
    ("Construction was finished in 1964.", "1964", "build"),
    ("Talks were finished in 1964.", "1964", "end"),
    ("The mill dates from 1964.", "1964", "originate"),
    ("Parliament gave its approval in 1987.", "1987", "approve"),
    # what went on, by the noun of its event or by what stands for it
    ("The walkout went on for eleven days.", "eleven days", "strike"),
    ("The strike was over after eleven days.", "eleven days", "strike"),
    ("The ferry strike is over. It ended after eleven days.", "eleven days", "strike"),
    ("The fair was over after eleven days.", "eleven days", None),
    # a limit is no day of the act
    ("Up to Monday, tremors shook the town.", "Monday", None),
    ("Before 1997, Jon Weil had served a term.", "1997", None),
    ("Prior to 1997, Jon Weil had served a term.", "1997", None),
    # another clause's day
    ("A man was charged after a shooting at an office in Orvel on Friday.", "Friday", None),
    ("The 2007 prize went to him.", "2007", None),
]


@pytest.mark.parametrize(("text", "surface", "act"), ACTS, ids=[row[0] for row in ACTS])
def test_the_act_of_a_number(text: str, surface: str, act: str | None) -> None:
    assert claim(text, surface).act == act


SORTS = [
    ("The firm was founded in 1921.", "1921", "once"),
    ("The fair opens on Friday.", "Friday", "bound"),
    ("The road was shut for two weeks.", "two weeks", "lasting"),
    ("The firm was praised in 1921.", "1921", None),
]


@pytest.mark.parametrize(("text", "surface", "sort"), SORTS, ids=[row[0] for row in SORTS])
def test_the_sort_of_an_act(text: str, surface: str, sort: str | None) -> None:
    assert claim(text, surface).act_sort == sort


KIN = [
    ("The slope gave way at 4 a.m. on the hill.", "4 a.m.", ("mishap", "help")),
    ("The alarm was raised at 4 a.m. in Marl.", "4 a.m.", ("help",)),
    ("The mill was built in 1964.", "1964", ("building",)),
    ("The mill dates from 1964.", "1964", ("building", "firm", "law")),
    ("The mill was opened on 4 May 1964.", "4 May 1964", ()),
    ("The mill was sold in 1964.", "1964", ()),
]


@pytest.mark.parametrize(("text", "surface", "kin"), KIN, ids=[row[0] for row in KIN])
def test_acts_that_tell_one_moment(text: str, surface: str, kin: tuple[str, ...]) -> None:
    assert claim(text, surface).act_kin == kin


def test_the_word_that_tells_an_act_is_kept() -> None:
    told = claim("Two men were detained in Marl on Tuesday.", "Tuesday")
    assert (told.act, told.act_word) == ("arrest", "detained")
