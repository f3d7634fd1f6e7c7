"""Who says a number: the speaker as written, the key two mentions share, and the verb."""

from __future__ import annotations

import pytest

from tests.contextualise.reading import claim

SAID = [
    # a speaker before the verb
    ("The port authority said 12 cranes were idle.", "12", "The port authority", "said"),
    ("Harbour police say 12 boats sank.", "12", "Harbour police", "say"),
    ("Mayor Ida Holm told reporters that 40 homes were lost.", "40", "Mayor Ida Holm", "told"),
    ("A spokesman for the ferry company said 12 cabins burned.", "12", "A spokesman for the ferry company", "said"),
    ("Police in Marl said 12 cars were stolen.", "12", "Police in Marl", "said"),
    ("Dr. Ida Holm said 12 patients had left.", "12", "Dr. Ida Holm", "said"),
    ("Ida B. Holm said 12 patients had left.", "12", "Ida B. Holm", "said"),
    ("Officials have repeatedly claimed that 12 wells are safe.", "12", "Officials", "claimed"),
    ("The ministry on Monday said 12 mines had closed.", "12", "The ministry", "said"),
    ("Police at first reported 12 arrests.", "12", "Police", "reported"),
    ("Holm later admitted that 12 files were lost.", "12", "Holm", "admitted"),
    ("In a statement the bank said 12 branches would close.", "12", "the bank", "said"),
    ("Ida Holm, the harbour master, said 12 boats sank.", "12", "Ida Holm", "said"),
    ("Ida Holm, who runs the clinic, said 12 nurses had quit.", "12", "Ida Holm", "said"),
    ("When the fog lifted, rescuers said 12 climbers were safe.", "12", "rescuers", "said"),
    ("Unidentified officials said 12 tanks crossed.", "12", "Unidentified officials", "said"),
    ("The paper is reporting that 12 players will leave.", "12", "The paper", "reporting"),
    ("Court records show 12 earlier fines.", "12", "Court records", "show"),
    ("Researchers found 12 percent of wells dry.", "12 percent", "Researchers", "found"),
    ("The U.N. says 12 trucks arrived.", "12", "The U.N.", "says"),
    ("Atlanta's police department said 12 windows broke.", "12", "Atlanta's police department", "said"),
    ("Holm and Vesely said 12 votes were missing.", "12", "Holm and Vesely", "said"),
    # figures that are given rather than said
    ("Organisers put the number of marchers at 4,000.", "4,000", "Organisers", "put"),
    ("The warden gave the length of the gap as 12 metres.", "12 metres", "The warden", "gave"),
    ("Doctors spoke of 30 wounded.", "30", "Doctors", "spoke"),
    ("The central bank gives a rate of 4 percent.", "4 percent", "The central bank", "gives"),
    ("The mayor said it cost $60 million, a sum the auditor disputed, putting it at $94 million.", "$94 million",
     "the auditor", "putting"),
    # who speaks by the verb alone, or by the ending of his calling
    ("The gate fell, but the barmaid said 12 lamps burned.", "12", "the barmaid", "said"),
    ("The gate fell; hauliers insist 12 lorries are stuck.", "12", "hauliers", "insist"),
    ("A cardiologist estimated that 12 patients would go home.", "12", "A cardiologist", "estimated"),
    ("Auditor Ida Holm, whose report came out on Friday, says 12 bills are unpaid.", "12", "Auditor Ida Holm", "says"),
    # behind what is said
    ("Twelve boats sank and 30 sailors drowned, the coastguard said.", "30", "the coastguard", "said"),
    ("Some 30 sailors drowned, officials said on Monday.", "Some 30", "officials", "said"),
    ("“We lost 30 sheep,” said Ida Holm, a farmer.", "30", "Ida Holm", "said"),
    ("\"We lost 30 sheep,\" said the farmer Ida Holm.", "30", "the farmer Ida Holm", "said"),
    ("Thirty sheep and 12 cows died, said Ida Holm.", "12", "Ida Holm", "said"),
    ("“The bank says it lost 30 clerks,” Holm said.", "30", "Holm", "said"),
    ("12 boats sank, police said, and 30 sailors drowned.", "30", "police", "said"),
    # phrases
    ("There are 12 beds left, according to the Red Crescent.", "12", "the Red Crescent", "according to"),
    ("According to the fire brigade, 12 sheds burned.", "12", "the fire brigade", "according to"),
    ("Floods killed 12 people, according to activists and trapped residents.", "12",
     "activists and trapped residents", "according to"),
    ("The village lost 12 barns, according to a report published on Friday.", "12", "a report", "according to"),
    ("About 12 beds are left, according to the U.N, and some 30 tents.", "some 30", "the U.N", "according to"),
    # two speakers in one sentence
    ("The army said 12 rebels died, but witnesses said 30 died.", "12", "The army", "said"),
    ("The army said 12 rebels died, but witnesses said 30 died.", "30", "witnesses", "said"),
    ("The U.N. said Ruritania has promised a pause of four days.", "four days", "The U.N.", "said"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "surface", "speaker", "verb"), SAID, ids=[row[0][:50] for row in SAID])
def test_the_speaker_is_the_noun_phrase_beside_the_verb(
    text: str, surface: str, speaker: str, verb: str
) -> None:
    said = claim(text, surface).attribution
    assert said is not None
    assert (said.speaker, said.verb) == (speaker, verb)
    assert text[said.start : said.end] == said.speaker


UNSAID = [
    # nouns that look like verbs of saying
    ("Shelling went on despite rebel claims of a 15-day halt.", "15-day"),
    ("The first estimates of the damage reached $12 million.", "$12 million"),
    ("Ruritanian reports of 12 deaths could not be checked.", "12"),
    ("He won the award show in front of 12 judges.", "12"),
    ("She played 12 games for Wayne State.", "12"),
    ("The former Alaska state director led 12 offices.", "12"),
    ("The five Skarra Sea states agreed to land 12 tonnes.", "12 tonnes"),
    # passives have no speaker
    ("Gunfire was reported behind 12 homes.", "12"),
    ("Holm is believed to own 12 boats.", "12"),
    # verbs of saying that say nothing here
    ("Peyton Hale added 92 yards on the ground.", "92 yards"),
    ("Police found 12 rifles in the barn.", "12"),
    ("The mayor wrote 12 novels.", "12"),
    # verbs of giving that give no figure
    ("The mayor gave 12 speeches.", "12"),
    ("The mayor put 12 lamps at the gate.", "12"),
    ("The mayor spoke for 12 minutes.", "12 minutes"),
    ("The bomb claimed 12 lives.", "12"),
    # the subject of the verb is not what is said
    ("Twelve witnesses and 3 officers told the court about it.", "3"),
    ("The bridge has 12 arches and was built by monks.", "12"),
]


@pytest.mark.parametrize(("text", "surface"), UNSAID, ids=[row[0][:50] for row in UNSAID])
def test_the_text_itself_says_it(text: str, surface: str) -> None:
    said = claim(text, surface).attribution
    assert said is None, said


ACROSS = [
    ("Ida Holm said the dam held. Some 300 homes were dry, she said.", "Some 300", "Ida Holm"),
    ("The ministry said the dam held. It said 300 homes were dry.", "300", "The ministry"),
    ("Ida Holm said the dam held. The ministry disagreed, its officials said. She said 300 homes were dry.", "300",
     "Ida Holm"),
    ("The United Nations had a plan. Its officials said 300 homes were dry.", "300", "The United Nations"),
    ("The ministry said the dam held. Its officials said 300 homes were dry.", "300", "The ministry"),
    ("The dam of Marl held. Its officials said 300 homes were dry.", "300", "Its officials"),
    ("“The dam held. We kept 300 homes dry. Nobody was hurt,” Holm said.", "300", "Holm"),
    ("Holm said: “The dam held. We kept 300 homes dry.”", "300", "Holm"),
    ("“The dam held,” Holm said. “We kept 300 homes dry.”", "300", "Holm"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "surface", "speaker"), ACROSS, ids=[row[0][:50] for row in ACROSS])
def test_a_speaker_holds_across_sentences(text: str, surface: str, speaker: str) -> None:
    said = claim(text, surface).attribution
    assert said is not None
    assert said.speaker == speaker
    assert text[said.start : said.end] == speaker, "the span is that of the words shown"


def test_a_person_is_no_ministry() -> None:
    text = "The ministry said the dam held. He said 300 homes were dry."
    assert claim(text, "300").attribution is None


def test_they_are_no_single_person() -> None:
    text = "Ida Holm said the dam held. They said 300 homes were dry."
    assert claim(text, "300").attribution is None


def test_a_body_is_known_by_its_fuller_name() -> None:
    text = "The Ruritanian defence ministry said 12 trucks left. The ministry said 30 more would follow."
    one, other = claim(text, "12").attribution, claim(text, "30").attribution
    assert one is not None and other is not None
    assert (other.speaker, other.key) == ("The ministry", one.key)


KEYS = [
    ("The U.N. said 12 trucks arrived.", "According to the United Nations, 12 trucks arrived.", True),
    ("Russia's military said 12 trucks arrived.", "Moscow said 12 trucks arrived.", True),
    ("Mayor Ida Holm said 12 trucks arrived.", "12 trucks arrived, Holm said.", True),
    ("A police officer said 12 trucks arrived.", "Ida Holm said 12 trucks arrived.", False),
    ("Court records show 12 trucks arrived.", "According to records, 12 trucks arrived.", True),
    (
        "A spokesman for Beam Hospital in Marl said 12 trucks arrived.",
        "Beam Hospital said 12 trucks arrived.",
        True,
    ),
    ("Secretary of State Ida Holm said 12 trucks arrived.", "Holm said 12 trucks arrived.", True),
    ("The army said 12 trucks arrived.", "The navy said 12 trucks arrived.", False),
]


@pytest.mark.parametrize(("left", "right", "same"), KEYS, ids=[f"{row[0][:30]} {row[2]}" for row in KEYS])
def test_two_names_of_one_speaker_share_their_key(left: str, right: str, same: bool) -> None:
    one, other = claim(left, "12").attribution, claim(right, "12").attribution
    assert one is not None and other is not None
    assert (one.key == other.key) is same, (one, other)
