"""Paths to sources: the one door through which texts come in."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import IO, Any

from claimcheck.errors import Problem, SourceError
from claimcheck.load import stories
from claimcheck.load.content import Content, Records
from claimcheck.load.contents import Reader, read_content
from claimcheck.load.file_names import absolute, unique
from claimcheck.load.folders.finding import Found, find
from claimcheck.load.formats import WALKED
from claimcheck.load.making import asking, source_of
from claimcheck.load.notices import notices_of
from claimcheck.load.opening import read_file, read_stdin
from claimcheck.load.records import not_read
from claimcheck.load.telling import STDIN, told, told_apart
from claimcheck.record import Record, replace
from claimcheck.records.findings import Notice
from claimcheck.records.source import Source, SourceRole
from claimcheck.rulebook import Vocabulary, read_rulebook
from claimcheck.settings import Limits

STDIN_NAME = "standard input"


class Loaded(Record):
    """The sources of a run, what could not be read, and what the user should know."""

    sources: tuple[Source, ...]
    errors: tuple[Problem, ...] = ()
    warnings: tuple[Notice, ...] = ()


ReadFile = Callable[[Path], Records]
Each = Callable[[ReadFile, Sequence[Path]], Iterable[Records | SourceError]]
"""Reads all files; gives what each gave, or the error it ended with, in their order."""


def attempt(read: Callable[[], Records]) -> Records | SourceError:
    """What reading one file gives, the error it ends with included."""
    try:
        return read()
    except SourceError as error:
        return error


def one_by_one(read: ReadFile, paths: Sequence[Path]) -> Iterator[Records | SourceError]:
    """Each file when it is its turn."""
    return (attempt(partial(read, path)) for path in paths)


def read_sources(
    paths: Sequence[str],
    *,
    root: Path,
    stdin: IO[Any] | None = None,
    published: Mapping[str, str] | None = None,
    publisher: Mapping[str, str] | None = None,
    limits: Limits | None = None,
    vocabulary: Vocabulary | None = None,
    stdin_name: str | None = None,
    start: Path | None = None,
    absent: Collection[str] = (),
    exclude: Sequence[str] = (),
    gitignore: bool = False,
    written: Collection[Path] = (),
    drafts: Sequence[str] = (),
    references: Sequence[str] = (),
    story_by: str | None = None,
    read: Reader | None = None,
    each: Each = one_by_one,
) -> Loaded:
    """Read files, folders and "-" (standard input); what fails is an error, and the others go on.

    ``published`` and ``publisher`` map a source's id, file name or stem to what the user says of it,
    which wins over what the text says; the names in ``absent`` need not be of this run. Relative paths
    count from ``start`` (default: ``root``); what a pattern of ``exclude`` fits is passed over in folders,
    and so is, with ``gitignore``, what git would not look at, and what the run itself writes (``written``).
    Texts that ``drafts`` names are those about to be published; they come first. ``references`` are the
    reference sheets, which come last.
    ``story_by`` tells several stories apart: "folder", or the name of a field of records and front matter.
    ``vocabulary`` is the bundled one when left out. ``read`` makes texts of a file's bytes, and ``each`` sees to
    it that all files are read.
    """
    limits = limits or Limits()
    read = read or partial(read_content, limits=limits)
    vocabulary = vocabulary or read_rulebook().vocabulary
    walk = partial(find, start=start, exclude=exclude, gitignore=gitignore, written=written)
    found = walk(_without_stdin((*drafts, *paths)), root, WALKED, limits.max_files)
    aside = walk(_without_stdin(drafts), root, WALKED, limits.max_files)
    drafted = {absolute(path) for path, _ in aside.files}
    gathered = _Gathered(limits, vocabulary, story_by, found)
    contents = each(lambda path: read_file(path, limits, vocabulary, read), [path for path, _ in found.files])
    for (path, ident), opened in zip(found.files, contents, strict=True):
        gathered.take(opened, ident, path.name, ident, "draft" if absolute(path) in drafted else "source")
    if STDIN in (*drafts, *paths):
        name = stdin_name or STDIN_NAME
        opened = attempt(partial(read_stdin, stdin, limits, vocabulary, name, read))
        gathered.take(opened, STDIN, name, None, "draft" if STDIN in drafts else "source")
        if (*drafts, *paths).count(STDIN) > 1:
            gathered.warnings.append(Notice("twice", f"{STDIN} is named twice: it is read once"))
    gathered.sources = told(gathered.sources, published or {}, publisher or {}, absent, gathered.errors)
    gathered.ask_for_stories()
    if references:
        gathered.add_sheets(references, root, start)
    return Loaded(told_apart(gathered.sources), tuple(gathered.errors), tuple(gathered.warnings))


class _Gathered:
    """The sources of the files read so far, with the ids that are taken, and what went wrong or must be said."""

    def __init__(self, limits: Limits, vocabulary: Vocabulary, story_by: str | None, found: Found) -> None:
        self.sources: list[Source] = []
        self.errors, self.warnings = list(found.errors), list(found.warnings)
        self.taken = {ident for _, ident in found.files}
        self._limits = limits
        self._vocabulary = vocabulary
        self._story_by = story_by

    def take(
        self, opened: Records | SourceError, ident: str, name: str, path: str | None, role: SourceRole
    ) -> None:
        """Add the texts of one file, which ``path`` names but for standard input."""
        shown = name if path is None else ident
        if isinstance(opened, SourceError):
            self.errors.extend(replace(problem, path=shown) for problem in opened.problems)
            return
        self.warnings.extend(Notice("records", warning, ident) for warning in opened.warnings)
        unread = [field for field in opened.unread if field.lower() != (self._story_by or "").lower()]
        if unread:
            self.warnings.append(Notice("records", not_read(unread), ident))
        self.errors.extend(_too_many(opened, len(self.sources), self._limits, shown))
        for content in opened.contents[: self._limits.max_files - len(self.sources)]:
            self._add(content, ident, name, path, role)

    def ask_for_stories(self) -> None:
        """Where stories are told apart: what names none, and what stands alone in its story."""
        if self._story_by and self.sources:
            mistakes, notices = stories.untold(self.sources, self._story_by)
            self.errors += mistakes
            self.warnings += [*notices, *stories.alone(self.sources)]

    def add_sheets(self, references: Sequence[str], root: Path, start: Path | None) -> None:
        """Add the reference sheets, which come last."""
        from claimcheck.load.sheets.reading import read_sheets  # here: few runs have a sheet

        sheets, failed, notices = read_sheets(references, root, start, self._limits, self.taken)
        self.sources += sheets
        self.errors += failed
        self.warnings += notices

    def _add(self, content: Content, ident: str, name: str, path: str | None, role: SourceRole) -> None:
        its_id = ident if content.record is None else unique(content.record, self.taken)
        self.taken.add(its_id)
        source = source_of(content, its_id, name if content.record is None else its_id, self._vocabulary)
        tale = stories.story(path, content.keys, self._story_by) if self._story_by else None
        source = source.model_copy(update={"path": path, "role": role, "story": tale})
        self.sources.append(asking(source, content))
        self.warnings.extend(notices_of(self.sources[-1], content, self._limits, self._vocabulary))


def _too_many(opened: Records, read: int, limits: Limits, shown: str) -> list[Problem]:
    """An error where the texts of one file are more than the run may still have."""
    left = read + len(opened.contents) - limits.max_files
    if left <= 0:
        return []
    return [
        Problem(
            "too-many-texts",
            f"{min(left, len(opened.contents)):,} of its {len(opened.contents):,} texts were left out: the limit is"
            f" {limits.max_files:,} texts in one run",
            shown,
            advice="Raise max-files in the configuration, or check fewer at once: one run is one story.",
        )
    ]


def _without_stdin(paths: Sequence[str]) -> list[str]:
    """The paths that are files and folders."""
    return [path for path in paths if path != STDIN]
