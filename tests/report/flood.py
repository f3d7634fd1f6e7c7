"""Findings built by hand: a flood told by four papers, with what a report has to show of it."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from claimcheck.errors import Problem
from claimcheck.record import replace
from claimcheck.records.amount import Amount, AmountKind
from claimcheck.records.claim import Attribution, Claim, Event, Period, Place, Subject
from claimcheck.records.document import Sentence
from claimcheck.records.findings import (
    Agreement,
    Conflict,
    Coverage,
    Findings,
    Notice,
    Side,
    UnreadNumber,
)
from claimcheck.records.judgement import Compared, Judgement
from claimcheck.records.pairing import FACETS, Comparison, Pairing
from claimcheck.records.quantity import DateParts, Quantity, QuantityKind, Unread
from claimcheck.records.source import Source
from claimcheck.records.unit import Unit

HOUR = Unit("hour", "time", Decimal(3600))
DAY = Unit("day", "time", Decimal(86400))
LITRE = Unit("litre", "volume", Decimal("0.001"))

TEXTS = {
    "herald.txt": (
        "Floods empty the Verrin valley\n\n"
        "More than a week of rain has driven 12,400 people from their homes in the Verrin valley, the "
        "regional governor said on Tuesday. Five people died when a footbridge at Ostrel gave way. The "
        "pumps move 1.2 million litres an hour.\n\n"
        "The sluice at Karn will stay shut for 36 hours, the water board said. Mayor Ilse Brandt, who "
        "has asked for sandbags since the weekend and whose own office stands under water, told "
        "reporters that engineers had promised her it would be shut for two days, and not an hour less.\n"
    ),
    "ledger.txt": (
        "Around 9,800 people were moved out of the Verrin valley by Tuesday evening, according to the "
        "civil guard. The pumps move 1,213,000 litres an hour. Three people died at Ostrel.\n"
    ),
    "gazette.txt": (
        "More than a week of rain has driven 12,400 people from their homes in the Verrin valley, the "
        "regional governor said on Tuesday.\n"
    ),
    "evening post.txt": (
        "The first houses in Lower Verrin were cleared on Monday, 5 March 2025. Nearly ten thousand "
        "people had left by nightfall.\n"
    ),
}


class Story:
    """Builds records from words that stand in :data:`TEXTS`."""

    def __init__(self) -> None:
        self.sources = {
            name: Source(
                id=name,
                text=text,
                name=name.removesuffix(".txt").title(),
                path=name,
                title=text.split("\n")[0] if name == "herald.txt" else None,
                publisher="The Verrin Herald" if name == "herald.txt" else None,
                published=date(2025, 3, 4) if name != "evening post.txt" else None,
                origins={"publisher": "byline", "published": "dateline"},
            )
            for name, text in TEXTS.items()
        }

    def claim(
        self,
        source: str,
        surface: str,
        low: str | None,
        *,
        kind: QuantityKind = "count",
        amount: AmountKind = "exact",
        hedge: str | None = None,
        unit: Unit | None = None,
        speaker: str | None = None,
        verb: str | None = "said",
        period: tuple[str, date | None] | None = None,
        subject: str | None = None,
        parts: DateParts | None = None,
    ) -> Claim:
        text = self.sources[source].text
        start = text.index(surface)
        value = None if low is None else Decimal(low)
        quantity = Quantity(
            kind=kind,
            amount=Amount(amount, value, value, hedge),
            unit=unit,
            start=start,
            end=start + len(surface),
            surface=surface,
            number_start=start,
            number_end=start + len(surface),
            date=parts,
        )
        opening = max(
            text.rfind(". ", 0, start) + 2 if ". " in text[:start] else 0, text.rfind("\n", 0, start) + 1
        )
        ending = text.index(".", start + len(surface)) + 1
        claim = Claim(
            id=f"{source}#{start}",
            source=source,
            quantity=quantity,
            sentence=Sentence(opening, ending, text[opening:ending]),
        )
        if speaker is not None:
            at = text.index(speaker)
            claim = replace(
                claim, attribution=Attribution(speaker, speaker.lower(), verb, at, at + len(speaker))
            )
        if period is not None:
            words, day = period
            at = text.index(words)
            claim = replace(claim, period=Period(words, day, day, "as_of", at, at + len(words)))
        if subject is not None:
            at = text.index(subject)
            claim = replace(claim, subject=Subject(subject, "person", "person", (), at, at + len(subject)))
        return claim


def judgement(left: Claim, right: Claim, rule: str, low: str, high: str, unit: str | None) -> Judgement:
    facets = {name: Comparison("unknown") for name in FACETS} | {
        "place": Comparison("same", "Verrin", "Verrin")
    }
    return Judgement(
        verdict="conflict",
        rule=rule,
        severity="error",
        confidence="high",
        claims=(left, right),
        reason="The two cannot both be true.",
        message="They differ.",
        pairing=Pairing(left, right, facets),
        compared=Compared((Decimal(low), Decimal(low)), (Decimal(high), Decimal(high)), unit),
    )


def flood() -> Findings:
    """Three conflicts, one update, two agreements, three unread numbers, an error and a warning."""
    story = Story()
    tuesday = ("Tuesday", date(2025, 3, 4))
    herald = story.claim(
        "herald.txt", "12,400", "12400", speaker="the regional governor", period=tuesday, subject="people"
    )
    herald = replace(
        herald,
        place=Place("Verrin valley", "verrin valley", (), 23, 36),
        event=Event("rain", "rain", "weather", "weather", None, start=52, end=56),
        measure="displaced",
        scope="total",
    )
    gazette = story.claim("gazette.txt", "12,400", "12400", speaker="the regional governor", period=tuesday)
    ledger = story.claim(
        "ledger.txt", "Around 9,800", "9800", amount="about", hedge="around", speaker="the civil guard",
        verb="according to", period=tuesday, subject="people",
    )  # fmt: skip
    post = story.claim(
        "evening post.txt",
        "Nearly ten thousand",
        "10000",
        amount="about",
        hedge="nearly",
        period=("Monday", None),
    )
    board = story.claim("herald.txt", "36 hours", "36", kind="duration", unit=HOUR, speaker="the water board")
    mayor = story.claim(
        "herald.txt", "two days", "2", kind="duration", unit=DAY, speaker="Mayor Ilse Brandt", verb="told"
    )
    monday = story.claim(
        "evening post.txt", "Monday, 5 March 2025", None, kind="date", amount="vague",
        parts=DateParts(2025, 3, 5, 0),
    )  # fmt: skip
    five = story.claim("herald.txt", "Five", "5", subject="people")
    three = story.claim("ledger.txt", "Three", "3", subject="people")
    pumps = story.claim("herald.txt", "1.2 million litres", "1200000", kind="measurement", unit=LITRE)
    exact = story.claim("ledger.txt", "1,213,000 litres", "1213000", kind="measurement", unit=LITRE)
    conflicts = (
        Conflict(
            id="3f9a2c",
            fingerprint="3f9a2c44d1",
            rule="counts-differ",
            severity="error",
            verdict="conflict",
            confidence="high",
            topic="people driven out of the Verrin valley",
            message="Herald says 12,400; Ledger says around 9,800.",
            reason="The same people, place and day; 2,600 apart is more than rounding allows.",
            sides=(
                Side("12,400 people", (herald, gazette), 1),
                Side("about 9,800 to 10,000 people", (ledger, post), 2),
            ),
            notes=("Evening Post gives no date for its Monday.", "Gazette repeats the sentence of Herald."),
            judgements=(judgement(herald, ledger, "counts-differ", "12400", "9800", None),),
        ),
        Conflict(
            id="77b01e",
            fingerprint="77b01e9f02",
            rule="durations-differ",
            severity="warning",
            verdict="conflict",
            confidence="medium",
            topic="how long the sluice at Karn stays shut",
            message="The water board says 36 hours; Mayor Ilse Brandt says two days.",
            reason="One article gives two lengths for one closure, by two speakers.",
            sides=(Side("36 hours", (board,), 1), Side("2 days", (mayor,), 1)),
            judgements=(judgement(board, mayor, "durations-differ", "36", "48", "hour"),),
        ),
        Conflict(
            id="c05d88",
            fingerprint="c05d8800aa",
            rule="weekday-against-date",
            severity="warning",
            verdict="conflict",
            confidence="high",
            topic="the weekday of 5 March 2025",
            message="5 March 2025 was a Wednesday.",
            reason="The calendar gives another weekday for this date.",
            sides=(Side("Monday, 5 March 2025", (monday,), 1),),
        ),
        Conflict(
            id="e1e1e1",
            fingerprint="e1e1e1e1e1",
            rule="deaths-differ",
            severity="info",
            verdict="update",
            confidence="medium",
            topic="deaths at Ostrel",
            message="The count grew from three to five.",
            reason="A later report gives a larger count.",
            sides=(Side("3 people", (three,), 1), Side("5 people", (five,), 1)),
        ),
    )
    return Findings(
        sources=tuple(story.sources.values()),
        claims=tuple(
            sorted(
                (herald, five, pumps, board, mayor, ledger, exact, three, gazette, monday, post),
                key=lambda c: c.source,
            )
        ),
        conflicts=conflicts,
        agreements=(Agreement("litres pumped in an hour", "rounding", (pumps, exact)),),
        unread=(
            UnreadNumber("herald.txt", Unread(10, 12, "th", "no reader knows this form")),
            UnreadNumber("ledger.txt", Unread(0, 6, "Around", "no reader knows this form")),
        ),
        coverage=Coverage(
            19, 15, 8, 2, {"date": 3, "only one source speaks of it": 4, "no reader knows this form": 2}
        ),
        copies={"gazette.txt": "herald.txt"},
        errors=(Problem("missing", "There is no such file.", "courier.txt", advice="Check the name."),),
        warnings=(
            Notice(
                "no-date", "no day of publication was found; weekdays stay unresolved", "evening post.txt"
            ),
            Notice("copy", "it copies herald.txt: the two count as one witness", "gazette.txt"),
        ),
        rulebook_hash="0123abcd",
        settings={"fail_on": "error", "ignore": (), "rules": ("house",)},
        advice={"counts-differ": "Ask each source which homes it counts and when."},
        summaries={"counts-differ": "Two sources count one thing and do not agree."},
    )
