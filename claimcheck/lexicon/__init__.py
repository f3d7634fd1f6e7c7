"""Words, dictionary forms and word classes, shared by the stages."""

from claimcheck.lexicon.lemmas import Lemmas, lemmas_of, noun_lemma, verb_lemma
from claimcheck.lexicon.tokens import Token, tokens

__all__ = ["Lemmas", "Token", "lemmas_of", "noun_lemma", "tokens", "verb_lemma"]
