"""A reader that gets no turn at a number would have found nothing there."""

from __future__ import annotations

from hypothesis import example, given, settings
from hypothesis import strategies as st

from claimcheck.extract.knowledge import knowledge_of
from claimcheck.extract.readers import READERS
from claimcheck.extract.reading import Context
from claimcheck.extract.scan.normalise import normalise
from claimcheck.extract.scan.scan import Scan
from claimcheck.rulebook import read_rulebook

from .test_readings import TABLES

KNOWN = knowledge_of(read_rulebook().vocabulary)
# Every word that a reader waits for, and what numbers are made of.
CUES = sorted(
    {
        word
        for reader in READERS.values()
        for cue in (*reader.digits, *reader.words)
        for word in (*cue.pieces, *(word for name in cue.lists for word in KNOWN.wording.sets[name]))
    }
)
NUMBERS = [
    "7", "12", "66", "1,200", "3.5", "2016", "17.05.2018", "1/2", "3-1", "9:30", "12th", "one", "two", "a", "half",
    "twenty", "million", "third", "from", "between", "Smith,", "$5", "O5", "25O", "l2", "10^6", "275, 000",
]  # fmt: skip
PIECES = st.one_of(
    st.sampled_from(NUMBERS), st.sampled_from(CUES), st.sampled_from([*CUES, *NUMBERS]).map(str.title)
)
JOINED = st.lists(st.tuples(PIECES, st.sampled_from([" ", " ", " ", "", "-", ", "])), min_size=1, max_size=9)
SENTENCES = JOINED.map(lambda parts: "".join(piece + joint for piece, joint in parts))


def _check(text: str) -> int:
    scan = Scan(normalise(text).text, KNOWN.cuts)
    candidates = KNOWN.turns.candidates(scan)
    context = Context(scan, KNOWN.wording, KNOWN.units, KNOWN.lemmas, KNOWN.vocabulary, "off")
    found = 0
    for at in candidates:
        turns = KNOWN.turns.readers(scan, at)
        for name, reader in READERS.items():
            if reader.read in turns:
                found += reader.read(context, at) is not None
            else:
                assert reader.read(context, at) is None, (
                    f"{name} would have read {scan.texts[at]!r} in {text!r}"
                )
    return found


def test_no_turn_is_missed_in_the_tables() -> None:
    sentences = [text for table in TABLES.values() for text, _ in table]
    assert sum(map(_check, sentences)) >= len(sentences)


@settings(max_examples=500, deadline=None)
@given(SENTENCES)
@example("from 9am to 7pm in March 2021")
def test_no_turn_is_missed(text: str) -> None:
    _check(text)
