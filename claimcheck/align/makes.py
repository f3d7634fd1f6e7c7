"""Things that are counted by the name of their make: "60 Velm Hawk jets", "55 Velm Hawks"."""

from __future__ import annotations

from claimcheck.lexicon.letters import plain
from claimcheck.records.claim import Subject


def make(subject: Subject) -> str | None:
    """The last word of the name of what is counted, as one of it ("hawk"); people have a country and no make."""
    names = [word for word in subject.text.split() if word[0].isupper() and not word.isupper()]
    return plain(names[-1]).removesuffix("s") if names and subject.cls != "person" else None


def one_make(one: Subject, other: Subject) -> bool:
    """Whether two things bear one name, by which one of them is called: not the "Tarn bridges" and "Tarn roads"."""
    called = any(
        subject.text.split()[-1:] and subject.text.split()[-1][0].isupper() for subject in (one, other)
    )
    return called and make(one) is not None and make(one) == make(other)
