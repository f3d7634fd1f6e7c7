"""Who gives each value of a conflict, and in which words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set

from claimcheck.record import Record
from claimcheck.records.claim import Claim
from claimcheck.records.findings import Conflict, Side
from claimcheck.records.source import Source
from claimcheck.report.letters import colour, letter
from claimcheck.report.naming import is_file_name, label, place, shown_path
from claimcheck.report.page.quotes import Piece, pieces
from claimcheck.report.page.texts import anchor
from claimcheck.report.tellers import given_by, told_by
from claimcheck.report.wording import MODALITIES, is_within_one, when

_SHOWN = 4
"""Quotations of one value that stand open; the others are folded."""


class Origin(Record):
    """Where a sentence stands: its source, who says it, how it is meant and when. ``place`` is path and line."""

    source: str
    place: str
    speaker: str
    meant: str
    when: str
    href: str


class Quote(Record):
    """A sentence with its numbers marked; several origins where texts share it word for word."""

    pieces: tuple[Piece, ...]
    language: str
    origins: tuple[Origin, ...]


class Value(Record):
    """One side: its value, who gives it, and the sentences."""

    letter: str
    colour: str
    value: str
    computed_from: tuple[str, ...]
    told_by: str
    given_by: str
    """For the list at the head: the outlets and the day."""
    shown: tuple[Quote, ...]
    folded: tuple[Quote, ...]


class Places:
    """The sources of a run by id, with their numbers on the page and the numbers that are marked in their texts."""

    def __init__(self, sources: Mapping[str, Source], anchors: Set[str]) -> None:
        self.sources = sources
        self.numbers = {source: number for number, source in enumerate(sources, 1)}
        self._anchors = anchors
        self._folder = _common_folder([shown_path(source) for source in sources.values()])

    def short_path(self, source: Source) -> str:
        """The path of a source without the folders that all sources lie in."""
        return shown_path(source).removeprefix(self._folder)

    def shortened(self, words: str) -> str:
        """A message without the folders that all sources lie in."""
        return words.replace(self._folder, "") if self._folder else words

    def at(self, source: Source, offset: int) -> str:
        """Short path and line, page or paragraph of what stands at ``offset``."""
        return place(source, offset).removeprefix(self._folder)

    def href(self, claim: Claim) -> str:
        """The link to a claim's number in its text, else to the text."""
        number = self.numbers[claim.source]
        mark = anchor(number, claim.quantity.start)
        return f"#{mark}" if mark in self._anchors else f"#text-{number}"


def values(conflict: Conflict, places: Places) -> tuple[Value, ...]:
    """The sides of a conflict, as the page shows them."""
    within_one = is_within_one(conflict)
    together = shared(conflict, places) is not None
    return tuple(
        _one_value(
            number,
            side,
            (told_by(side, within_one=within_one), given_by(side, places.sources, within_one=within_one)),
            () if together else side.claims,
            places,
        )
        for number, side in enumerate(conflict.sides)
    )


def shared(conflict: Conflict, places: Places) -> Quote | None:
    """The one sentence in which all numbers of several sides stand; None where there are several sentences."""
    if len(conflict.sides) == 1 or len({(c.source, c.sentence.start) for c in conflict.claims}) != 1:
        return None
    colours = {claim.id: colour(n) for n, side in enumerate(conflict.sides) for claim in side.claims}
    return _quote([list(conflict.claims)], colours, places)


def _one_value(
    number: int, side: Side, told: tuple[str, str], quoted: Sequence[Claim], places: Places
) -> Value:
    sentences: dict[str, dict[tuple[str, int], list[Claim]]] = {}
    for claim in quoted:
        words = " ".join(claim.sentence.text.split())
        sentences.setdefault(words, {}).setdefault((claim.source, claim.sentence.start), []).append(claim)
    colours = {claim.id: colour(number) for claim in quoted}
    quotes = [_quote(list(found.values()), colours, places) for found in sentences.values()]
    derived = dict.fromkeys(" ".join(c.surface.split()) for c in side.claims if c.quantity.derived)
    return Value(
        letter(number),
        colour(number),
        side.value,
        tuple(derived),
        *told,
        tuple(quotes[:_SHOWN]),
        tuple(quotes[_SHOWN:]),
    )


def _quote(found: Sequence[Sequence[Claim]], colours: Mapping[str, str], places: Places) -> Quote:
    first = found[0]
    language = places.sources[first[0].source].language or ""
    return Quote(pieces(first, colours), language, tuple(_origin(claims[0], places) for claims in found))


def _origin(claim: Claim, places: Places) -> Origin:
    source = places.sources[claim.source]
    path, name = places.short_path(source), label(source)
    where = places.at(source, claim.quantity.start)
    return Origin(
        source=path if is_file_name(name, path) else name,
        place=_without(where, path) if is_file_name(name, path) else where,
        speaker=claim.attribution.speaker if claim.attribution is not None else "",
        meant=MODALITIES.get(claim.modality, ""),
        when=when(claim, source),
        href=places.href(claim),
    )


def _without(where: str, path: str) -> str:
    """The line, page or paragraph of a place whose path has just been said."""
    rest = where.removeprefix(path)
    return f"line {rest[1:]}" if rest.startswith(":") else rest.lstrip(", ")


def _common_folder(paths: Sequence[str]) -> str:
    """The longest beginning of all paths that ends in a slash."""
    first, last = min(paths, default=""), max(paths, default="")
    same = next((n for n, (a, b) in enumerate(zip(first, last, strict=False)) if a != b), len(first))
    return first[: first.rfind("/", 0, same) + 1]
