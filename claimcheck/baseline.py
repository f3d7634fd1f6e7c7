"""Findings that somebody has looked at and accepted, each with the reason: a file kept beside the texts.

An entry is a finding's fingerprint. It holds as long as the finding stays as it is: when a value
changes, so does the fingerprint, and the finding is open again.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from datetime import date
from typing import Annotated, Any, Literal

from pydantic import Field, ValidationError

from claimcheck.errors import Problem, UsageError
from claimcheck.record import Record, replace
from claimcheck.records.findings import Conflict, Findings, Notice
from claimcheck.records.judgement import Severity
from claimcheck.strict import Strict

ABOUT = "Findings that were looked at and accepted. An entry ends when a value changes, or after 'expires'."
_ENTRY = re.compile(r"[ \t]*\{?[ \t]*\"fingerprint\"[ \t]*:")


_MUST = {
    "version": "must be 1, the only version that this claimcheck reads",
    "fingerprint": "must be 64 hexadecimal digits",
    "expires": "must be a day, such as 2027-01-31",
    "accepted": "must be a list of entries",
}
"""What a value must be where the words of the validator say it to programmers only."""


class Entry(Strict):
    """One accepted finding. Rule, topic, values and sources are there for people to read.

    ``expires`` is the last day on which the entry holds.
    """

    fingerprint: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
    rule: str = ""
    topic: str = ""
    values: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    reason: Annotated[str, Field(pattern=r"\S")]
    expires: date | None = None


class _File(Strict):
    version: Literal[1]
    about: str = ""
    accepted: tuple[Entry, ...]


class Baseline(Record):
    """The entries of one file; ``name`` is what messages call it."""

    entries: tuple[Entry, ...] = ()
    name: str = "the baseline"


def parse(text: str, name: str) -> Baseline:
    """The baseline that a file's text holds; :class:`UsageError` with all its mistakes."""
    try:
        entries = _File.model_validate(json.loads(text)).accepted
    except json.JSONDecodeError as error:
        said = f"is not a baseline: {error.msg[:1].lower()}{error.msg[1:]}"
        raise UsageError(Problem("baseline", said, name, error.lineno, error.colno)) from None
    except RecursionError:
        raise UsageError(Problem("baseline", "is not a baseline: it is nested too deeply", name)) from None
    except ValidationError as error:
        if not _is_one(text):
            advice = "'claimcheck baseline create' makes one; a report goes to 'explain --from' and 'review'."
            raise UsageError(
                Problem("baseline", "is not a baseline, but other JSON", name, advice=advice)
            ) from None
        problems = [_explained(one["loc"], one["type"], one["msg"], text, name) for one in error.errors()]
        raise UsageError(*problems) from None
    except ValueError:  # of the digits of a whole number; behind the two that are kinds of it
        raise UsageError(
            Problem("baseline", "is not a baseline: it holds a number with too many digits", name)
        ) from None
    counted = Counter(entry.fingerprint for entry in entries)
    twice = [f for f, count in counted.items() if count > 1]
    if twice:
        raise UsageError(
            *(Problem("baseline", f"the finding {f[:12]} is listed more than once", name) for f in twice)
        )
    return Baseline(entries, name)


def _is_one(text: str) -> bool:
    """Whether JSON is meant for a baseline: with mistakes, but with a list of what was accepted."""
    made = json.loads(text)
    return isinstance(made, dict) and ("accepted" in made or "version" in made)


def dump(baseline: Baseline) -> str:
    """The text of a file, entries in alphabetical order, so that a change shows as a change."""
    rows: list[dict[str, Any]] = []
    for entry in sorted(baseline.entries, key=lambda one: (one.rule, one.topic, one.fingerprint)):
        rows.append(entry.model_dump(mode="json", exclude_none=True))
    return json.dumps({"version": 1, "about": ABOUT, "accepted": rows}, indent=2, ensure_ascii=True) + "\n"


def apply(findings: Findings, baseline: Baseline, today: date) -> Findings:
    """The findings with the accepted ones marked, and a warning for each entry that has ended."""
    entries = {entry.fingerprint: entry for entry in baseline.entries}

    def marked(conflict: Conflict) -> Conflict:
        entry = entries.get(conflict.fingerprint)
        if entry is None or conflict.status != "open" or _expired(entry, today):
            return conflict
        note = f"accepted in {baseline.name}: {entry.reason}"
        return replace(conflict, status="baselined", notes=(*conflict.notes, note))

    notices = []
    gone = {entry.fingerprint for entry in stale(findings, baseline)}
    for entry in baseline.entries:
        what = f"{baseline.name}: the entry {entry.fingerprint[:12]} ({entry.topic or entry.rule})"
        if entry.fingerprint in gone:
            notices.append(Notice("baseline-stale", f"{what} fits no finding any more"))
        elif _expired(entry, today):
            notices.append(Notice("baseline-expired", f"{what} expired on {entry.expires}"))
    return replace(
        findings,
        conflicts=tuple(map(marked, findings.conflicts)),
        among_sources=tuple(map(marked, findings.among_sources)),
        warnings=(*findings.warnings, *notices),
    )


def stale(findings: Findings, baseline: Baseline) -> tuple[Entry, ...]:
    """The entries that fit no finding although all their sources are in this run."""
    found = {conflict.fingerprint for conflict in (*findings.conflicts, *findings.among_sources)}
    here = {source.id for source in findings.sources}
    return tuple(e for e in baseline.entries if e.fingerprint not in found and here.issuperset(e.sources))


def update(
    baseline: Baseline, findings: Findings, reason: str, expires: date | None, floor: Severity = "warning"
) -> Baseline:
    """The baseline with an entry added for each open conflict at or above ``floor``; what was there stays as it is.

    An update fails no run and needs no entry.
    """
    known = {entry.fingerprint for entry in baseline.entries}
    new = [
        _entry(conflict, reason, expires)
        for conflict in findings.conflicts
        if conflict.fails(floor) and conflict.fingerprint not in known
    ]
    return replace(baseline, entries=(*baseline.entries, *new))


def prune(baseline: Baseline, findings: Findings, today: date) -> Baseline:
    """The baseline without the entries that fit no finding any more or have expired."""
    gone = {entry.fingerprint for entry in stale(findings, baseline)}
    kept = (e for e in baseline.entries if e.fingerprint not in gone and not _expired(e, today))
    return replace(baseline, entries=tuple(kept))


def _entry(conflict: Conflict, reason: str, expires: date | None) -> Entry:
    return Entry(
        fingerprint=conflict.fingerprint,
        rule=conflict.rule,
        topic=conflict.topic,
        values=tuple(side.value for side in conflict.sides),
        sources=tuple(sorted({claim.source for claim in conflict.claims})),
        reason=reason,
        expires=expires,
    )


def _expired(entry: Entry, today: date) -> bool:
    return entry.expires is not None and entry.expires < today


def _explained(key: tuple[str | int, ...], kind: str, said: str, text: str, name: str) -> Problem:
    """A mistake in words, at the line of its entry."""
    shown = ".".join(str(part) for part in key if isinstance(part, str) and part != "accepted")
    shown = shown or (str(key[0]) if key else "")
    must = _MUST.get(str(key[-1])) if key else None
    message = f"'{shown}' {must or said.replace('Input should', 'must')}" if shown else "is not a baseline"
    if kind == "missing":
        message = f"'{shown}' is missing"
    elif kind == "extra_forbidden":
        message = f"unknown key '{shown}'"
    elif kind == "model_type":
        message = f"'{shown}' must hold entries, each in braces"
    elif key[-1:] == ("reason",):
        message = "an entry needs a reason"
    line = None
    if len(key) > 1 and isinstance(key[1], int):
        starts = [number for number, row in enumerate(text.split("\n"), 1) if _ENTRY.match(row)]
        line = starts[key[1]] if key[1] < len(starts) else None
    return Problem("baseline", message, name, line)
