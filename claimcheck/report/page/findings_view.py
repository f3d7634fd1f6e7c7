"""One conflict as the page shows it."""

from __future__ import annotations

from claimcheck.record import Record
from claimcheck.records.findings import Conflict
from claimcheck.records.judgement import Judgement
from claimcheck.report.figures import in_one_unit
from claimcheck.report.page.evidence import Places, Quote, Value, shared, values
from claimcheck.report.page.pictures import Picture, picture
from claimcheck.report.ranking import is_loud
from claimcheck.report.wording import is_within_one

_COMPARISONS = 4


class Compared(Record):
    """Two numbers that were compared: what is the same about them, what differs, what is not known."""

    left: str
    right: str
    same: tuple[str, ...]
    different: tuple[str, ...]
    unknown: tuple[str, ...]


class Finding(Record):
    """A conflict in the words and marks of the page. ``gist`` is its one line in the list at the head."""

    number: int
    id: str
    rule: str
    severity: str
    verdict: str
    confidence: str
    status: str
    loud: bool
    topic: str
    message: str
    reason: str
    gist: str
    notes: tuple[str, ...]
    advice: str
    in_one_unit: str
    sources: str
    """The numbers of its sources on the page, for the filter."""
    values: tuple[Value, ...]
    shared: Quote | None
    """The one sentence in which all values stand; the values then have no quotations of their own."""
    picture: Picture | None
    compared: tuple[Compared, ...]
    compared_more: int


def finding(number: int, conflict: Conflict, places: Places, advice: str) -> Finding:
    """A conflict, numbered as in the list at the head of the page, with what to ask about it."""
    shown = values(conflict, places)
    compared = [_compared(judgement) for judgement in conflict.judgements if judgement.pairing is not None]
    numbers = sorted({places.numbers[claim.source] for claim in conflict.claims})
    return Finding(
        number=number,
        id=conflict.id,
        rule=conflict.rule,
        severity=conflict.severity,
        verdict=conflict.verdict,
        confidence=conflict.confidence,
        status=conflict.status,
        loud=is_loud(conflict),
        topic=conflict.topic,
        message=places.shortened(conflict.message) if len(shown) == 1 else "",
        reason=places.shortened(conflict.reason),
        gist=places.shortened(_gist(conflict, shown)),
        notes=tuple(places.shortened(note) for note in conflict.notes),
        advice=advice,
        in_one_unit=in_one_unit(conflict) or "",
        sources=" ".join(map(str, numbers)),
        values=shown,
        shared=shared(conflict, places),
        picture=picture(conflict, places.sources),
        compared=tuple(compared[:_COMPARISONS]),
        compared_more=max(0, len(compared) - _COMPARISONS),
    )


def _gist(conflict: Conflict, shown: tuple[Value, ...]) -> str:
    """The values against each other; inside one text without speakers what is odd says more."""
    if len(shown) == 1:
        return conflict.message
    if is_within_one(conflict) and not any(value.given_by for value in shown):
        return conflict.reason
    told = (f"{value.value} ({value.given_by})" if value.given_by else value.value for value in shown)
    return " against ".join(told)


def _compared(judgement: Judgement) -> Compared:
    pairing = judgement.pairing
    assert pairing is not None
    told: dict[str, list[str]] = {"same": [], "different": [], "unknown": []}
    for name, facet in pairing.facets.items():
        words = name.replace("_", " ")
        if facet.outcome != "unknown" and (facet.left or facet.right):
            words += f" ({facet.left or '–'} / {facet.right or '–'})"
        told[facet.outcome].append(words)
    return Compared(
        " ".join(pairing.left.surface.split()),
        " ".join(pairing.right.surface.split()),
        tuple(told["same"]),
        tuple(told["different"]),
        tuple(told["unknown"]),
    )
