"""A text's numbers, sentence by sentence."""

from __future__ import annotations

from claimcheck.extract.result import Read
from claimcheck.extract.sentences import Sentences
from claimcheck.limits import DEFAULTS, Limits
from claimcheck.records.document import Document
from claimcheck.rulebook import Vocabulary
from claimcheck.units.quantulum import Setting


def quantities(
    document: Document, vocabulary: Vocabulary, quantulum: Setting = "auto", limits: Limits = DEFAULTS
) -> Read:
    """Read the numbers of a document. Quantities are in text order; those not derived do not overlap.

    ``quantulum`` says whether quantulum3 may be asked about compound units that the lexicon does not have.
    """
    sentences = Sentences(document.source.text, vocabulary, quantulum, limits)
    for sentence in document.sentences:
        if sentences.full:
            sentences.stop(sentence.start)
            break
        sentences.read(sentence.start, sentence.end)
    return sentences.result()


def quantities_of(text: str, vocabulary: Vocabulary, quantulum: Setting = "auto") -> Read:
    """Read the numbers of one sentence given as a plain string; offsets count from its start."""
    sentences = Sentences(text, vocabulary, quantulum)
    sentences.read(0, len(text))
    return sentences.result()
