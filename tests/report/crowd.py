"""Findings built by hand: a story told by very many papers, to see that a page stays small and quick."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from claimcheck.records.amount import Amount
from claimcheck.records.claim import Claim, Subject
from claimcheck.records.document import Sentence
from claimcheck.records.findings import Agreement, Conflict, Coverage, Findings, Side
from claimcheck.records.quantity import Quantity
from claimcheck.records.source import Source

_THINGS = ("houses", "boats", "wells", "schools", "farms", "bridges", "tents", "pumps", "trucks", "clinics")
_SEVERITIES = ("error", "warning", "info")


def crowd(sources: int = 200, numbers: int = 25) -> Findings:
    """``sources`` texts of ``numbers`` sentences with a number each; of each topic 40 % agree, the rest differ."""
    texts: list[Source] = []
    claims: list[list[Claim]] = [[] for _ in range(numbers)]
    for paper in range(sources):
        text, spans = "", []
        for topic in range(numbers):
            value = 1000 + topic * 37 + (0 if paper % 5 < 2 else paper % 7)
            written = f"{value:,}"
            sentence = (
                f"Paper {paper} counted {written} {_THINGS[topic % 10]} on the island, and its reporter "
                f"walked the shore of the {topic}th village twice before the boats came in for the evening."
            )
            spans.append((len(text), sentence, written, value))
            text += sentence + "\n\n"
        published = date(2025, 3, 1) + timedelta(days=paper % 9)
        source = Source(
            id=f"paper-{paper}.txt",
            text=text,
            name=f"Paper {paper}",
            path=f"texts/paper-{paper}.txt",
            published=published,
        )
        texts.append(source)
        for topic, (opening, sentence, written, value) in enumerate(spans):
            start = opening + sentence.index(written)
            end = start + len(written)
            quantity = Quantity(
                "count",
                Amount("exact", Decimal(value), Decimal(value)),
                None,
                start,
                end,
                written,
                start,
                end,
            )
            claims[topic].append(
                Claim(
                    f"{source.id}#{start}",
                    source.id,
                    quantity,
                    Sentence(opening, opening + len(sentence), sentence),
                    subject=Subject(_THINGS[topic % 10], _THINGS[topic % 10], None, (), end + 1, end + 2),
                )
            )
    conflicts = tuple(_conflict(topic, found) for topic, found in enumerate(claims[: numbers - 5]))
    agreements = tuple(
        Agreement(f"{_THINGS[n % 10]} counted on the island ({n})", "compatible", tuple(found))
        for n, found in enumerate(claims[numbers - 5 :])
    )
    every = sources * numbers
    return Findings(
        sources=tuple(texts),
        claims=tuple(claim for found in claims for claim in found),
        conflicts=conflicts,
        agreements=agreements,
        unread=(),
        coverage=Coverage(every, every, every, 0),
        copies={},
    )


def _conflict(topic: int, claims: list[Claim]) -> Conflict:
    by_value: dict[str, list[Claim]] = {}
    for claim in claims:
        by_value.setdefault(claim.surface, []).append(claim)
    return Conflict(
        id=f"c{topic:04d}",
        fingerprint=f"c{topic:04d}",
        rule=f"{_THINGS[topic % 10]}-differ",
        severity=_SEVERITIES[topic % 3],  # type: ignore[arg-type] # three of the three severities
        verdict="conflict",
        confidence="high",
        topic=f"{_THINGS[topic % 10]} on the island ({topic})",
        message="They differ.",
        reason="The counts of one evening differ.",
        sides=tuple(Side(value, tuple(found), len(found)) for value, found in by_value.items()),
    )
