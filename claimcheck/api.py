"""The public functions: what the command line calls, and what a program may."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from claimcheck import judge, load, pipeline
from claimcheck.load import Loaded
from claimcheck.record import Record
from claimcheck.records.claim import Claim
from claimcheck.records.findings import Findings, UnreadNumber
from claimcheck.records.source import Source
from claimcheck.rulebook import Rulebook
from claimcheck.rulebook import read_rulebook as read_rules
from claimcheck.runner.isolation import IsolatedReader
from claimcheck.settings import Limits, Settings
from claimcheck.units import WHERE_WORDS

__all__ = ["Extraction", "check", "extract", "read_rulebook", "read_sources"]


class Extraction(Record):
    """The claims of one text, and the numbers in it that were seen and not read."""

    source: Source
    claims: tuple[Claim, ...]
    unread: tuple[UnreadNumber, ...]


def read_rulebook(paths: Sequence[str | Path] = (), *, defaults: bool = True) -> Rulebook:
    """The bundled rules and wording, with a newsroom's own files or folders added.

    ``defaults=False`` leaves out the bundled rules (never the wording). Raises
    :class:`~claimcheck.errors.RulebookError` with every mistake of every file.
    """
    own = [Path(path) for path in paths]
    return read_rules(own, defaults=defaults, checks=judge.PARAMETERS, words=WHERE_WORDS)


def read_sources(
    paths: Sequence[str | Path],
    *,
    root: str | Path | None = None,
    published: Mapping[str, str] | None = None,
    publisher: Mapping[str, str] | None = None,
    limits: Limits | None = None,
    drafts: Sequence[str | Path] = (),
    references: Sequence[str | Path] = (),
    exclude: Sequence[str] = (),
    story_by: str | None = None,
) -> Loaded:
    """Read files and folders; ``root`` (default: the working folder) is what source ids are relative to. ``story_by``
    ("folder", or a field of records and front matter) tells several stories apart, which :func:`check` never
    holds against each other.

    ``drafts`` are texts about to be published, each number of which is held against the others; ``references`` are
    sheets (YAML, CSV) of figures that the texts shall not contradict. What a pattern of ``exclude`` fits ("*.bak") is
    passed over in folders.

    A file that cannot be read is in ``errors`` of what comes back; the others are read all the same. Files that must
    be unpacked or parsed (web pages, documents, PDF files) are read in a worker process, which ends with the call.
    Raises TypeError for one path where a list of them belongs: a string would be taken for its letters.
    """
    if isinstance(paths, str | Path):
        raise TypeError(f"read_sources takes a list of paths: read_sources([{str(paths)!r}])")
    limits = limits or Limits()
    with IsolatedReader(limits) as read:
        return load.read_sources(
            [str(path) for path in paths],
            root=Path(root) if root is not None else Path.cwd(),
            published=published,
            publisher=publisher,
            limits=limits,
            drafts=[str(path) for path in drafts],
            references=[str(path) for path in references],
            exclude=exclude,
            story_by=story_by,
            read=read,
        )


def check(
    sources: Sequence[Source] | Loaded,
    rulebook: Rulebook | None = None,
    settings: Settings | None = None,
) -> Findings:
    """Hold the numbers of some texts of one story against each other.

    What :func:`read_sources` gives can be passed as it is: its errors and warnings go into the findings. What a
    project decides about findings is left to the command line, which reads its configuration: severities by text,
    suppressions (those that a draft asks for stay in its ``requests``) and a baseline change nothing here. Raises
    TypeError for anything but sources, such as the paths of files.
    """
    loaded = sources if isinstance(sources, Loaded) else Loaded(tuple(sources))
    strange: list[object] = [one for one in loaded.sources if not isinstance(one, Source)]
    if strange:
        given = f"{type(strange[0]).__name__} {str(strange[0])[:40]!r}"
        raise TypeError(f"check takes sources, not {given}: check(read_sources([...])) reads files")
    findings = pipeline.check(loaded.sources, rulebook or read_rulebook(), settings or Settings())
    return pipeline.with_problems(findings, loaded.errors, loaded.warnings)


def extract(text: str | Source, rulebook: Rulebook | None = None) -> Extraction:
    """Every number of a text as a claim, with the numbers seen and not read.

    A package of the stage has the same name: ``claimcheck.extract`` is this function, before and behind ``import
    claimcheck.extract`` (and ``as`` whatever); what is in the package comes by ``from claimcheck.extract import …``.
    """
    source = text if isinstance(text, Source) else Source(id="text", name="text", text=text, language="en")
    read = pipeline.read(source, rulebook or read_rulebook(), Settings())
    return Extraction(source, read.claims, read.unread)
