"""What a project has decided about findings: the suppressions of its configuration and its baseline."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from claimcheck.errors import Problem, UsageError

if TYPE_CHECKING:
    from claimcheck.baseline import Baseline
    from claimcheck.cli.choices import Choices
    from claimcheck.records.findings import Findings

_LARGEST = 50_000_000  # bytes


def accept(findings: Findings, chosen: Choices, baseline: Baseline | None) -> Findings:
    """The findings with the suppressed and the accepted ones marked."""
    if chosen.configuration.ignored:
        from claimcheck import suppressions

        findings = suppressions.apply(findings, chosen.suppressions())
    if baseline is None:
        return findings
    from claimcheck import baseline as baselines

    return baselines.apply(findings, baseline, today())


def read(path: Path) -> Baseline:
    """The baseline in a file; :class:`UsageError` when there is none or it has mistakes."""
    from claimcheck.baseline import parse

    try:
        with path.open("rb") as stream:
            raw = stream.read(_LARGEST + 1)
        if len(raw) > _LARGEST:
            raise UsageError(Problem("baseline", f"is larger than {_LARGEST:,} bytes", str(path)))
        return parse(raw.decode("utf-8-sig"), str(path))
    except FileNotFoundError:
        advice = "'claimcheck baseline create' makes one."
        raise UsageError(Problem("baseline", "no such file", str(path), advice=advice)) from None
    except OSError as error:
        said = (error.strerror or type(error).__name__).lower()
        raise UsageError(Problem("baseline", f"cannot be read: {said}", str(path))) from None
    except UnicodeDecodeError:
        raise UsageError(Problem("baseline", "is not a baseline: it is not UTF-8", str(path))) from None


def today() -> date:
    """The day on which a baseline's entries are looked at."""
    return date.today()
