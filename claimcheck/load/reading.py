"""Paths to sources: the one door through which texts come in."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import IO, Any

from claimcheck.calendar import parse_published
from claimcheck.errors import Problem, SourceError
from claimcheck.load import stories
from claimcheck.load.content import Content, Records
from claimcheck.load.contents import Reader, read_content
from claimcheck.load.finding import absolute, find, printable, unique
from claimcheck.load.formats import FORMATS, WALKED, markdown
from claimcheck.load.language import ENGLISH, language, language_name
from claimcheck.load.metadata import Metadata, metadata
from claimcheck.load.oddities import oddities, wall
from claimcheck.load.opening import read_file, read_stdin
from claimcheck.load.records import not_read
from claimcheck.load.requests import in_vain, requests
from claimcheck.record import Record, replace
from claimcheck.records.findings import Notice
from claimcheck.records.source import Source, SourceRole
from claimcheck.rulebook import Vocabulary, read_rulebook
from claimcheck.settings import Limits

STDIN = "-"
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
    drafts: Sequence[str] = (),
    references: Sequence[str] = (),
    story_by: str | None = None,
    read: Reader = read_content,
    each: Each = one_by_one,
) -> Loaded:
    """Read files, folders and "-" (standard input); what fails is an error, and the others go on.

    ``published`` and ``publisher`` map a source's id, file name or stem to what the user says of it,
    which wins over what the text says; the names in ``absent`` need not be of this run. Relative paths
    count from ``start`` (default: ``root``); what a pattern of ``exclude`` fits is passed over in folders,
    and so is, with ``gitignore``, what git would not look at.
    Texts that ``drafts`` names are those about to be published; they come first. ``references`` are the
    reference sheets, which come last.
    ``story_by`` tells several stories apart: "folder", or the name of a field of records and front matter.
    ``vocabulary`` is the bundled one when left out. ``read`` makes texts of a file's bytes, and ``each`` sees to
    it that all files are read.
    """
    limits = limits or Limits()
    vocabulary = vocabulary or read_rulebook().vocabulary
    walk = partial(find, start=start, exclude=exclude, gitignore=gitignore)
    found = walk(_named((*drafts, *paths)), root, WALKED, limits.max_files)
    aside = walk(_named(drafts), root, WALKED, limits.max_files)
    drafted = {absolute(path) for path, _ in aside.files}
    sources: list[Source] = []
    errors, warnings = list(found.errors), list(found.warnings)

    def take(
        opened: Records | SourceError, ident: str, name: str, path: str | None, role: SourceRole
    ) -> None:
        if isinstance(opened, SourceError):
            errors.extend(
                replace(problem, path=name if path is None else ident) for problem in opened.problems
            )
            return
        warnings.extend(Notice("records", warning, ident) for warning in opened.warnings)
        unread = [field for field in opened.unread if field.lower() != (story_by or "").lower()]
        if unread:
            warnings.append(Notice("records", not_read(unread), ident))
        errors.extend(_too_many(opened, len(sources), limits, name if path is None else ident))
        for content in opened.contents[: limits.max_files - len(sources)]:
            its_id = ident if content.record is None else unique(content.record, taken)
            taken.add(its_id)
            source = _source(content, its_id, name if content.record is None else its_id, vocabulary)
            tale = stories.story(path, content.keys, story_by) if story_by else None
            sources.append(
                _asking(source.model_copy(update={"path": path, "role": role, "story": tale}), content)
            )
            warnings.extend(_notices(sources[-1], content, limits, vocabulary))

    taken = {ident for _, ident in found.files}
    contents = each(lambda path: read_file(path, limits, vocabulary, read), [path for path, _ in found.files])
    for (path, ident), opened in zip(found.files, contents, strict=True):
        role: SourceRole = "draft" if absolute(path) in drafted else "source"
        take(opened, ident, path.name, ident, role)
    if STDIN in (*drafts, *paths):
        name = stdin_name or STDIN_NAME
        role = "draft" if STDIN in drafts else "source"
        opened = attempt(partial(read_stdin, stdin, limits, vocabulary, name, read))
        take(opened, STDIN, name, None, role)
    sources = _told(sources, published or {}, publisher or {}, absent, errors)
    if story_by and sources:
        mistakes, notices = stories.untold(sources, story_by)
        errors += mistakes
        warnings += [*notices, *stories.alone(sources)]
    if references:
        from claimcheck.load.sheets import read_sheets  # here: few runs have a sheet

        sheets, failed, notices = read_sheets(references, root, start, limits, taken)
        sources += sheets
        errors += failed
        warnings += notices
    return Loaded(tuple(sources), tuple(errors), tuple(warnings))


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


def _named(paths: Sequence[str]) -> list[str]:
    """The paths that are files and folders."""
    return [path for path in paths if path != STDIN]


def _source(content: Content, ident: str, name: str, vocabulary: Vocabulary) -> Source:
    # A table speaks of the world in its cells, never of itself.
    found = Metadata() if content.fields else metadata(content.text, content.prose_start, vocabulary)
    said = dict(content.said)
    day = parse_published(said.pop("published", ""))
    origins = {**found.origins, **dict.fromkeys(said, content.origin)}
    if content.heading and "title" not in said:
        said["title"], origins["title"] = content.heading, "heading"
    if day is not None:
        origins["published"] = content.origin
    return Source(
        id=ident,
        text=content.text,
        name=printable(name),
        title=said.get("title", found.title),
        publisher=said.get("publisher", found.publisher),
        author=said.get("author", found.author),
        published=day or found.published,
        url=said.get("url"),
        language=language(content.text[content.prose_start :], vocabulary),
        plain=content.plain,
        prose_start=content.prose_start,
        pages=content.pages,
        page_name=content.page_name,
        fields=content.fields,
        stretches=content.stretches,
        origins=origins,
    )


def _asking(source: Source, content: Content) -> Source:
    """A draft with what it asks of claimcheck; for a source only what its comments ask is kept, to be told."""
    asked = content.requests
    if source.role == "draft" and content.plain:
        asked += requests(source, markdown=_is_markdown(source, content))
    return source.model_copy(update={"requests": asked}) if asked else source


def _is_markdown(source: Source, content: Content) -> bool:
    return content.plain and FORMATS.get(Path(source.path or source.name).suffix.lower()) is markdown


def _notices(source: Source, content: Content, limits: Limits, vocabulary: Vocabulary) -> list[Notice]:
    notices = [Notice("text", warning, source.id) for warning in content.warnings]
    prose = source.text[source.prose_start :]
    if "published" in content.said and source.origins.get("published") != content.origin:
        notices.append(
            Notice(
                "front-matter" if content.origin == "front matter" else "metadata",
                f"'{content.said['published'][:60]}' is not a date that can be read",
                source.id,
            )
        )
    if content.origin == "page" and (told := wall(source.text, vocabulary)):
        notices.append(Notice("wall", told, source.id))
    markup = _is_markdown(source, content)
    if told := in_vain(source):
        notices.append(Notice("suppression", told, source.id))
    notices += [Notice(code, message, source.id) for code, message in oddities(source.text, markup=markup)]
    if not prose.strip():
        notices.append(Notice("empty", "holds no text: nothing was checked", source.id))
    elif not any(map(str.isalpha, prose)):
        notices.append(Notice("empty", "holds no words: nothing can be checked", source.id))
    if source.language not in (None, ENGLISH):
        tongue = language_name(source.language or "", vocabulary)
        notices.append(
            Notice(
                "language", f"not English: it reads as {tongue}, and its numbers were not checked", source.id
            )
        )
    if len(source.text) > limits.max_line:
        longest = max(map(len, source.text.replace("\r", "\n").split("\n")))
        if longest > limits.max_line:
            notices.append(Notice("long-line", f"has a line of {longest:,} characters", source.id))
    return notices


def _told(
    sources: list[Source],
    published: Mapping[str, str],
    publisher: Mapping[str, str],
    absent: Collection[str],
    errors: list[Problem],
) -> list[Source]:
    """The sources with what the user says of them; a name that fits none, or a bad date, is an error."""
    told = {source.id: source for source in sources}
    for option, key, said in (
        ("--published", "published", published),
        ("--publisher", "publisher", publisher),
    ):
        for name, value in said.items():
            fitting = [one for one in told.values() if name in _names(one)]
            if not fitting and name in absent:
                continue
            if not fitting:
                errors.append(Problem("usage", f"{option} names no source of this run: {printable(name)}"))
                continue
            day = parse_published(value) if key == "published" else None
            if key == "published" and day is None:
                errors.append(
                    Problem(
                        "usage",
                        f"{option} {printable(name)}={printable(value)}: not a date",
                        advice="Write it 2016-11-02.",
                    )
                )
                continue
            for one in fitting:
                update = {key: day or value, "origins": {**one.origins, key: option}}
                told[one.id] = one.model_copy(update=update)
    return list(told.values())


def _names(source: Source) -> tuple[str, ...]:
    return source.id, source.name, Path(source.name).stem, *((STDIN,) if source.path is None else ())
