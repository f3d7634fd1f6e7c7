"""What a project has decided about findings: severities, suppressions and its baseline."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from claimcheck.errors import Problem, UsageError
from claimcheck.limits import DEFAULTS

if TYPE_CHECKING:
    from claimcheck.baseline import Baseline
    from claimcheck.cli.work import Work
    from claimcheck.records.findings import Findings
    from claimcheck.rulebook import Rulebook
    from claimcheck.settings.configuration import Configuration
    from claimcheck.severities import Graded


def accept(
    findings: Findings, work: Work, configuration: Configuration, baseline: Baseline | None
) -> Findings:
    """The findings with their severities as decided, and the suppressed and the accepted ones marked."""
    graded = _graded(configuration)
    if graded:
        from claimcheck import severities
        from claimcheck.lexicon.wording import wording

        families = {rule.id: rule.family for rule in work.rulebook.rules}
        findings = severities.apply(findings, graded, families, wording(work.rulebook.vocabulary).labels)
    if configuration.ignored or any(source.requests for source in findings.sources):
        findings = _suppressed(findings, work, configuration, graded)
        findings = _faults(findings, work, graded)
    if baseline is None:
        return findings
    from claimcheck import baseline as baselines

    return baselines.apply(findings, baseline, today())


def _suppressed(
    findings: Findings, work: Work, configuration: Configuration, graded: list[Graded]
) -> Findings:
    from claimcheck import suppressions
    from claimcheck.pipeline import in_force
    from claimcheck.severities import UNSUPPORTED

    asked = []
    path = _from(work.root, configuration.path)
    for number, one in enumerate(configuration.ignored):
        line = configuration.line("ignore", number)
        asked.append(suppressions.Suppression(one.rule, one.reason, one.source, path, line))
    findings = suppressions.apply(findings, asked)
    rules = {rule.id for rule in in_force(work.rulebook, work.settings)}
    if any(UNSUPPORTED in one.severities for one in graded):
        rules.add(UNSUPPORTED)
    known = [*(rule.id for rule in work.rulebook.rules), UNSUPPORTED]
    return suppressions.apply_requests(findings, work.rulebook.vocabulary, known, rules)


def _faults(findings: Findings, work: Work, graded: list[Graded]) -> Findings:
    """The findings with the severities of faulty suppressions as decided, less those to be ignored."""
    from claimcheck import severities
    from claimcheck.suppressions import FAMILY, without

    return severities.apply_to_faults(without(findings, work.settings.ignore), graded, FAMILY)


def _from(root: Path, path: Path | None) -> str:
    """The configuration's path as those of the texts: from the project's folder, where it lies in it."""
    whole, folder = (path or root).absolute(), root.absolute()
    return whole.relative_to(folder).as_posix() if whole.is_relative_to(folder) else str(path)


def _graded(configuration: Configuration) -> list[Graded]:
    if not configuration.keys.severity:
        return []
    from claimcheck.severities import Graded

    return [Graded(source, told) for source, told in configuration.keys.severity.items()]


def check_names(configuration: Configuration, rulebook: Rulebook) -> None:
    """Refuse a suppression or a severity of a rule that there is not, all of them at once."""
    if not configuration.ignored and not configuration.keys.severity:
        return
    from claimcheck.cli.flags import nearest
    from claimcheck.severities import UNSUPPORTED
    from claimcheck.suppressions import FAMILY, FAULTS

    names = [*(rule.id for rule in rulebook.rules), UNSUPPORTED]
    families = {FAMILY, *(rule.family for rule in rulebook.rules)}
    problems = []
    for number, one in enumerate(configuration.ignored):
        if one.rule not in names:
            message = f"[[ignore]]: there is no rule '{one.rule}'.{nearest(one.rule, names)}"
            problems.append(configuration.problem(message, "ignore", number, "rule"))
    for source, told in configuration.keys.severity.items():
        for name in told:
            if name not in names and name not in families and name not in FAULTS:
                near = nearest(name, [*names, *FAULTS, *sorted(families)])
                message = f"severity: there is no rule or family of rules '{name}'.{near}"
                problems.append(configuration.problem(message, "severity", source, name))
    if problems:
        raise UsageError(*problems)


def read(path: Path, most: int = DEFAULTS.max_baseline_bytes) -> Baseline:
    """The baseline in a file of at most so many bytes; :class:`UsageError` when there is none or it has mistakes."""
    from claimcheck.baseline import parse

    try:
        with path.open("rb") as stream:
            raw = stream.read(most + 1)
        if len(raw) > most:
            raise UsageError(
                Problem("baseline", f"is larger than {most:,} bytes (max-baseline-bytes)", str(path))
            )
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
