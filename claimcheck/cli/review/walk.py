"""The walk through the findings of a report: it shows one, asks, and writes down each that is accepted at once."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from claimcheck.baseline import Baseline, Entry
from claimcheck.cli import streams
from claimcheck.cli.baseline import work
from claimcheck.record import replace
from claimcheck.report.card import card, place
from claimcheck.report.options import Options

if TYPE_CHECKING:
    from claimcheck.report.claim_contract import ClaimRow
    from claimcheck.report.contract import ConflictRow, DocumentRow

_KEYS = ("accept", "skip", "open", "explain", "quit")
_SEVERITIES = ("error", "warning", "info")


class Walk:
    """``root`` is the project's folder, from which the paths of the report count."""

    def __init__(
        self, document: DocumentRow, baseline: Baseline, file: Path, root: Path, expires: date | None
    ) -> None:
        self._claims = {claim["id"]: claim for claim in document["claims"]}
        self._sources = {source["id"]: source for source in document["sources"]}
        self._findings = [
            one for one in document["conflicts"] if one["status"] == "open" and one["verdict"] == "conflict"
        ]
        self._baseline = baseline
        self._file = file
        self._root = root
        self._expires = expires
        self._reason = ""
        self._accepted = self._skipped = 0

    def go(self, *, everything: bool) -> int:
        """Ask about each finding that is not accepted yet, the gravest first; how many were not decided."""
        known = {entry.fingerprint for entry in self._baseline.entries}
        open_ = [
            one
            for severity in _SEVERITIES[: 3 if everything else 2]
            for one in self._findings
            if one["severity"] == severity and one["fingerprint"] not in known
        ]
        for number, finding in enumerate(open_):
            self._show(finding, f"{number + 1} of {len(open_)}")
            if not self._decide(finding):
                return len(open_) - number
        return 0

    def summary(self, left: int) -> str:
        """What became of the findings."""
        entries = work.entries(len(self._baseline.entries))
        return f"{self._accepted:,} accepted, {self._skipped:,} skipped, {left:,} left; {self._file} has {entries}."

    def _show(self, finding: ConflictRow, count: str) -> None:
        """The finding in a frame at a terminal, else on plain lines."""
        if not sys.stdout.isatty():
            streams.say(f"\n{count}")
            streams.say("\n".join(card(finding, self._claims, self._sources, streams.width())))
            return
        from claimcheck.report.formats.terminal_card import framed

        streams.write("\n" + framed(finding, self._claims, self._sources, count, _screen()))

    def _decide(self, finding: ConflictRow) -> bool:
        """Ask until the finding is accepted or skipped; False to go no further."""
        while True:
            answer = _line(_question())
            key = None if answer is None else answer.strip().lower()[:1]
            if key is None or key == "q":
                return False
            if key == "s":
                self._skipped += 1
                return True
            if key == "a" and self._accept(finding):
                return True
            if key == "o":
                self._open(finding)
            elif key == "e":
                self._explain(finding)
            elif key != "a":
                streams.say("Type one of the letters a, s, o, e or q, then Enter.")

    def _accept(self, finding: ConflictRow) -> bool:
        """Ask for the reason, and put the finding into the baseline; False without a reason."""
        again = f" (Enter: {self._reason})" if self._reason else ""
        said = (_line(f"Why is it accepted?{again} ") or "").strip() or self._reason
        if not said:
            streams.say("An entry needs a reason: the finding was not accepted.")
            return False
        claims = [
            self._claims[one] for side in finding["sides"] for one in side["claims"] if one in self._claims
        ]
        entry = Entry(
            fingerprint=finding["fingerprint"],
            rule=finding["rule"],
            topic=finding["topic"],
            values=tuple(side["value"] for side in finding["sides"]),
            sources=tuple(sorted({claim["source"] for claim in claims})),
            reason=said,
            expires=self._expires,
        )
        extended = replace(self._baseline, entries=(*self._baseline.entries, entry))
        work.write(self._file, extended)
        self._baseline, self._reason = extended, said
        self._accepted += 1
        return True

    def _open(self, finding: ConflictRow) -> None:
        """Open one of the finding's sentences in the editor."""
        from claimcheck.runner.editor import edit

        claims = [
            self._claims[one] for side in finding["sides"] for one in side["claims"] if one in self._claims
        ]
        claim = claims[0] if len(claims) == 1 else self._which(claims)
        if claim is None:
            return
        source = self._sources.get(claim["source"])
        path = (self._root / source["path"]).resolve() if source and source["path"] else None
        if path is None or not path.is_relative_to(self._root.resolve()) or not path.is_file():
            streams.say(f"There is no such file in {self._root}: {place(claim, self._sources)}")
        elif claim["locator"]:
            streams.say(
                f"An editor has no lines for it; open it in its own program: {place(claim, self._sources)}"
            )
        else:
            failed = edit(path, max(1, claim["line"]))
            streams.say(
                failed or f"{path.name} was closed. If a number changed, check again before you go on."
            )

    def _which(self, claims: list[ClaimRow]) -> ClaimRow | None:
        for number, claim in enumerate(claims, 1):
            streams.say(f"  {number}  {place(claim, self._sources)}")
        answer = (_line("Which one? ") or "").strip()
        if answer.isdecimal() and 1 <= int(answer[:9]) <= len(claims):
            return claims[int(answer) - 1]
        streams.say("None of them was opened.")
        return None

    def _explain(self, finding: ConflictRow) -> None:
        from claimcheck.cli.explain import explained

        streams.say("\n".join(explained(finding, self._claims, streams.width())))


def _screen() -> Options:
    return Options(streams.width(), streams.colour(sys.stdout))


def _question() -> str:
    """What may be done with a finding, by the first letter of each."""
    if not sys.stdout.isatty():
        return ", ".join(f"[{name[0]}]{name[1:]}" for name in _KEYS) + "? "
    from claimcheck.report.formats.terminal_card import keys

    return keys(_KEYS, _screen())


def _line(question: str) -> str | None:
    """What the user answers; None at the end of the input."""
    if sys.stdin is None:
        raise click.UsageError("review asks questions, and standard input is closed.")
    streams.write(question)
    try:
        answer = sys.stdin.readline()
    except (OSError, UnicodeDecodeError) as error:
        raise click.UsageError(f"standard input cannot be read: {error}.") from None
    if not answer:
        streams.say("")
    return answer or None
