"""Figures that are each the only one of their sort in a short text, of two such texts of one story.

A text of a few sentences tells of one thing, and what follows its first sentence is of that thing, in whatever words:
"The mine flooded on Monday. The pumps failed at 4 a.m.", "Water filled the mine on Monday. It took until 6 a.m. ..."
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from claimcheck.align.paired import Sort, by_sort
from claimcheck.lexicon import Lemmas, tokens
from claimcheck.lexicon.tokens import Token
from claimcheck.lexicon.wording import Wording
from claimcheck.records.claim import Claim
from claimcheck.records.document import MARKED, Document, Sentence
from claimcheck.records.pairing import NAMED

FEWEST, MOST = 2, 4
"""Sentences of a short text."""
ENOUGH = 3
"""What the first sentences of two texts of one thing share: a name, which counts two, and a word."""
OPENING = 2
"""Words with which a sentence begins: "In Marl 112 mm fell"."""
SMALL, SHORT = ("determiners", "prepositions", "auxiliaries"), 3
"""Lists of words that tell nothing of a thing; letters from which on another may."""
FEW = 12
"""Texts; a name that opens more of them than this joins none."""


def pairs_of_short_texts(
    claims: Sequence[Claim], documents: Sequence[Document], wording: Wording, lemmas: Lemmas
) -> Iterator[tuple[Claim, Claim]]:
    """The pairs of claims that each are the only one of their sort in a short text, behind first sentences that tell
    the same; the claim that comes first in the order given on the left."""
    leads = {document.source.id: lead for document in documents if (lead := _lead(document)) is not None}
    short = {document.source.id: document for document in documents if document.source.id in leads}
    told = {source: _words(lead, wording) for source, lead in leads.items()}
    sole = _sole([claim for claim in claims if claim.source in leads])
    for one, other in _together(told):
        for sort in sorted(sole[one].keys() & sole[other].keys()):
            pair = sole[one][sort], sole[other][sort]
            if any(claim.sentence.start == leads[claim.source].start for claim in pair):
                continue
            texts = short[other], short[one]  # to each figure the other's text
            if not any(
                _named_anew(claim, text, lemmas, wording) for claim, text in zip(pair, texts, strict=True)
            ):
                yield pair


def _named_anew(claim: Claim, other: Document, lemmas: Lemmas, wording: Wording) -> bool:
    """Whether a sentence begins with a name that the other text does not give: "Lena Weil came second in 2:32:40"."""
    row = [token for token in tokens(claim.sentence.text) if token.is_word][: OPENING + 1]
    named = [token.lower for token in row[1:OPENING] if token.text[0].isupper()]
    if row and (named or _alone(row, claim, lemmas, wording)):
        named.append(row[0].lower)
    small = wording.words["prepositions"] | wording.words["determiners"] | wording.words["pronouns"]
    theirs = {token.lower for token in tokens(other.source.text)}
    return any(name not in small and name not in theirs for name in named)


def _alone(row: Sequence[Token], claim: Claim, lemmas: Lemmas, wording: Wording) -> bool:
    """Whether the word that opens a sentence has no article and is one thing, as names are: "Marl had 112 mm"; but
    "Turnout was 47 %" begins with its measure, and "Built in 1964, ..." with no noun."""
    first, behind = row[0].lower, row[1].lower if len(row) > 1 else ""
    small = any(
        first in wording.words[key] for key in ("prepositions", "determiners", "pronouns", "things_told_of")
    )
    measure = first in (claim.measure_words or "").lower().split()
    return not (
        small
        or measure
        or lemmas.plural(first)
        or lemmas.past(first)
        or behind in wording.words["prepositions"]
    )


def _lead(document: Document) -> Sentence | None:
    """The first sentence of a short text; None of a long one."""
    own = [one for one in document.sentences if one.part not in MARKED and not one.repeated]
    return own[0] if FEWEST <= len(own) <= MOST else None


def _words(lead: Sentence, wording: Wording) -> dict[str, int]:
    """The roots of the words of a first sentence, with what each counts."""
    found: dict[str, int] = {}
    small = frozenset().union(*(wording.words[key] for key in SMALL))
    for token in tokens(lead.text, lead.start):
        if token.is_word and len(token.lower) >= SHORT and token.lower not in small:
            root = wording.roots.of(wording.nations.get(token.lower, token.lower))
            found[root] = NAMED if token.text[0].isupper() else 1
    return found


def _together(told: dict[str, dict[str, int]]) -> list[tuple[str, str]]:
    """The pairs of texts whose first sentences share a name and enough besides."""
    by_name: dict[str, list[str]] = defaultdict(list)
    for source, words in told.items():
        for word, count in words.items():
            if count == NAMED:
                by_name[word].append(source)
    pairs = {
        pair for texts in by_name.values() if len(texts) <= FEW for pair in combinations(sorted(texts), 2)
    }
    return sorted(
        (one, other)
        for one, other in pairs
        if sum(max(told[one][word], told[other][word]) for word in told[one].keys() & told[other].keys())
        >= ENOUGH
    )


def _sole(claims: Sequence[Claim]) -> dict[str, dict[Sort, Claim]]:
    """The first claim of each sort of which a text gives one value only, by text and sort."""
    sole: dict[str, dict[Sort, Claim]] = defaultdict(dict)
    for source, sorts in by_sort(claims, _sort).items():
        for sort, held in sorts.items():
            if len({claim.quantity.ends for claim in held}) == 1:
                sole[source][sort] = held[0]
    return sole


def _sort(claim: Claim) -> Sort:
    """The sort of a figure; a year, a day of the week and a day of a month are three, and of ordinals those of one
    noun are one."""
    date = claim.quantity.date
    if claim.quantity.kind == "ordinal":
        behind = next((token.lower for token in tokens(claim.text_behind) if token.is_word), "")
        return "ordinal", behind  # "in the 63rd minute", "her 63rd-minute header"
    if date is None:
        return claim.quantity.sort
    return "date", "year" if date.year_alone else "day" if claim.quantity.named_date else "weekday"
