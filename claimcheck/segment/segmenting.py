"""A source cut into sentences, each with its part of the article, and its quotations."""

from __future__ import annotations

from pathlib import PurePosixPath

from claimcheck.lexicon.part_cues import part_cues
from claimcheck.limits import DEFAULTS
from claimcheck.records.document import Document, Part, Sentence
from claimcheck.records.source import Source
from claimcheck.rulebook import Vocabulary
from claimcheck.segment.datelines import dateline_end
from claimcheck.segment.lines import stretches
from claimcheck.segment.markup import Prose, prose
from claimcheck.segment.parts import parts
from claimcheck.segment.quotations import quotations
from claimcheck.segment.splitting import cut, split

MARKUP = (".md", ".markdown")
_FEWEST_WORDS = 3  # fewer, said twice, are no repetition: "He did."


def segment(source: Source, vocabulary: Vocabulary, longest: int = DEFAULTS.max_sentence) -> Document:
    """The sentences and quotations of a source; ``source.text[start:end] == sentence.text`` for each.

    A sentence of more than ``longest`` characters is cut between two words.
    """
    text = source.text
    markup = PurePosixPath(source.path or source.name).suffix.lower() in MARKUP
    readable = prose(text, source.prose_start) if markup else Prose(text)
    known = part_cues(vocabulary)
    found = stretches(readable.text, source.prose_start, known.unfinished, markup=markup)
    sentences: list[Sentence] = []
    too_long = 0
    seen: set[str] = set()
    # A cell of a table is never a byline or a date line, however much it looks like one.
    told: list[Part] = ["body"] * len(found)
    if not source.fields:
        told = parts(readable.text, found, source.title, known)
    first = told.index("body") if "body" in told and not source.fields else None
    for at, (stretch, part) in enumerate(zip(found, told, strict=True)):
        begins = at == first
        dateline = dateline_end(readable.text, stretch.start, stretch.end, known) if begins else 0
        spans = split(readable.text, stretch.start, stretch.end, vocabulary)
        pieces = [piece for span in spans for piece in cut(readable.text, *span, longest)]
        too_long += len(pieces) - len(spans)
        for piece in pieces:
            for start, end in readable.around(*piece):
                words = text[start:end].casefold().split()
                key = " ".join(words)
                repeated = key in seen and len(words) >= _FEWEST_WORDS
                seen.add(key)
                behind = dateline if start < dateline else 0
                sentences.append(Sentence(start, end, text[start:end], part, stretch.block, repeated, behind))
    spans = [(stretch.start, stretch.end) for stretch in found]
    return Document(source, tuple(sentences), quotations(readable.text, spans, vocabulary), too_long)
