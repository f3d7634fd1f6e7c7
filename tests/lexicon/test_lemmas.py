"""Lemmas: dictionary forms of nouns and verbs."""

import pytest

from claimcheck.lexicon import lemmas_of, noun_lemma, verb_lemma
from claimcheck.rulebook import Vocabulary, read_rulebook


@pytest.fixture(scope="module")
def vocabulary() -> Vocabulary:
    return read_rulebook().vocabulary


NOUNS = [
    ("corridors", "corridor"), ("people", "person"), ("cities", "city"), ("heroes", "hero"), ("matches", "match"),
    ("viruses", "virus"), ("houses", "house"), ("buses", "bus"), ("losses", "loss"), ("crises", "crisis"),
    ("police", "police"), ("ties", "tie"), ("lives", "life"), ("Women", "woman"), ("census", "census"),
    ("gunmen", "gunman"), ("ex-soldiers", "ex-soldier"),
]  # fmt: skip
VERBS = [
    ("killed", "kill"), ("evacuated", "evacuate"), ("dropped", "drop"), ("including", "include"), ("fell", "fall"),
    ("treated", "treat"), ("shouted", "shout"), ("injured", "injure"), ("settled", "settle"), ("died", "die"),
    ("described", "describe"), ("carries", "carry"), ("reported", "report"), ("hoping", "hope"), ("rose", "rise"),
    ("announced", "announce"), ("merged", "merge"), ("needed", "need"), ("freed", "free"), ("was", "be"),
    ("guided", "guide"), ("acquiring", "acquire"), ("collapsed", "collapse"), ("patrolled", "patrol"),
    ("called", "call"), ("compelling", "compel"), ("agreed", "agree"), ("succeed", "succeed"), ("overfeed", "overfeed"),
]  # fmt: skip


@pytest.mark.parametrize(("word", "lemma"), NOUNS)
def test_noun(word: str, lemma: str, vocabulary: Vocabulary) -> None:
    assert lemmas_of(vocabulary).noun(word) == lemma


@pytest.mark.parametrize(("word", "lemma"), VERBS)
def test_verb(word: str, lemma: str, vocabulary: Vocabulary) -> None:
    assert lemmas_of(vocabulary).verb(word) == lemma


def test_regular_forms_need_no_vocabulary() -> None:
    assert (noun_lemma("rockets"), verb_lemma("evacuated")) == ("rocket", "evacuate")


def test_plural_is_told_from_singular(vocabulary: Vocabulary) -> None:
    lemmas = lemmas_of(vocabulary)
    assert [w for w in ("routes", "people", "police", "bus", "news", "virus", "homes") if lemmas.plural(w)] == [
        "routes", "people", "police", "homes"]  # fmt: skip
