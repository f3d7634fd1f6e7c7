"""The work behind ``check`` and ``extract``: read rules and texts, run the pipeline, say what failed."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from claimcheck.cli.problems import describe, describe_notice
from claimcheck.cli.streams import say
from claimcheck.cli.work import Work
from claimcheck.record import replace
from claimcheck.runner.stopwatch import Stopwatch

if TYPE_CHECKING:
    from claimcheck.cli.choices import Choices
    from claimcheck.errors import Problem
    from claimcheck.records.findings import Findings


def prepared(chosen: Choices, sources: Sequence[str], written: Iterable[Path] = ()) -> Work:
    """The work that a command's choices ask for; names of rules and rule files are looked up now.

    ``written`` are the files that reports go to: in a folder of texts they are none.
    """
    from claimcheck.cli import accepting, rulebooks
    from claimcheck.cli.told import told
    from claimcheck.settings import Settings

    watch = Stopwatch()
    watch.begins("rules")
    defaults = not chosen.value("no_default_rules")
    rulebook, problems = rulebooks.read_what_can_be_read(
        chosen.rule_paths(), defaults=defaults, limits=chosen.limits()
    )
    accepting.check_names(chosen.configuration, rulebook)
    known = dict.fromkeys(name for rule in rulebook.rules for name in (rule.id, rule.family))
    settings = Settings(
        fail_on=chosen.fail_on(),
        select=chosen.rule_ids("select", known),
        ignore=chosen.rule_ids("ignore", [*known, *_faults()] if chosen.value("ignore") else known),
        limits=chosen.limits(),
    )
    return Work(
        sources,
        chosen.drafts(),
        told(chosen),
        rulebook,
        problems,
        settings,
        chosen.root,
        stdin_name=chosen.value("stdin_name"),
        exclude=tuple(chosen.value("exclude")),
        gitignore=not chosen.value("no_gitignore"),
        written=tuple(written),
        references=chosen.references(),
        story_by=chosen.story_by(),
        jobs=chosen.value("jobs"),
        cache=chosen.cache_folder(),
        watch=watch,
    )


def _faults() -> tuple[str, ...]:
    """The names of faulty suppressions, which can be ignored like rules."""
    from claimcheck.suppressions import FAMILY, FAULTS

    return (*FAULTS, FAMILY)


def find(work: Work) -> Findings:
    """Read the texts and check them; what could not be read stands in the findings' errors."""
    from claimcheck import pipeline
    from claimcheck.cli.find_configuration import working_folder
    from claimcheck.cli.progress import working
    from claimcheck.load import read_sources
    from claimcheck.runner.cache import Cache
    from claimcheck.runner.files import FileReading
    from claimcheck.runner.jobs import Jobs
    from claimcheck.runner.texts import TextReading

    if work.compares:
        _must_have_rules(work)
    watch, jobs = work.watch, Jobs(work.jobs)
    cache = None if work.cache is None else Cache(work.cache, work.settings.limits.max_cache_bytes)
    watch.begins("load")
    with FileReading(work.settings.limits, jobs, cache) as files:
        loaded = read_sources(
            work.paths,
            drafts=work.drafts,
            root=work.root,
            start=working_folder(),
            stdin=getattr(sys.stdin, "buffer", None),  # None when it was closed
            stdin_name=work.stdin_name,
            published=work.told.published,
            publisher=work.told.publisher,
            absent=work.told.absent,
            exclude=work.exclude,
            references=work.references,
            gitignore=work.gitignore,
            written=work.written,
            story_by=work.story_by,
            limits=work.settings.limits,
            vocabulary=work.rulebook.vocabulary,
            read=files.read,
            each=files.each,
        )
    texts = TextReading(jobs, cache)
    with working(sum(len(source.text) for source in loaded.sources)):
        findings = pipeline.check(
            loaded.sources, work.rulebook, work.settings, reading=texts, begins=watch.begins
        )
    watch.begins("report")
    if cache is not None:
        cache.tidy()
    watch.kept = files.kept + texts.kept
    return replace(
        findings,
        errors=(*work.problems, *loaded.errors, *findings.errors),
        warnings=(*work.rulebook.warnings, *loaded.warnings, *findings.warnings),
    )


def _must_have_rules(work: Work) -> None:
    """Refuse a run that would compare nothing and pass: without a rule in force nothing can be found."""
    from claimcheck.errors import Problem, UsageError
    from claimcheck.pipeline import in_force

    if work.problems or in_force(work.rulebook, work.settings):
        return
    message = "no rule is left to check by, so that nothing would be found"
    advice = "Add rules of your own with --rules, or leave out --no-default-rules and --ignore."
    raise UsageError(Problem("usage", message, advice=advice))


def report_errors(problems: Iterable[Problem]) -> None:
    """What could not be done, on standard error."""
    for problem in problems:
        say(describe(problem), to_stderr=True)


def report_warnings(findings: Findings) -> None:
    """The warnings on standard error, where the report on the screen does not list them."""
    from claimcheck.report.folding import folded

    for notice in folded(findings.warnings):
        say(describe_notice(notice), to_stderr=True)


def report_statistics(findings: Findings, work: Work) -> None:
    """What the run consisted of and where the time went, on standard error."""
    from claimcheck.report.statistics import statistics

    watch = work.watch
    for line in statistics(findings, watch.stages(), watch.work(), watch.kept):
        say(line, to_stderr=True)
