"""What a run goes by: each flag where it was given, else the configuration's key, else the default."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

import click
from click.core import ParameterSource

from claimcheck.cli import flags
from claimcheck.cli.find_configuration import configuration, working_folder
from claimcheck.errors import UsageError
from claimcheck.file_system import holds

if TYPE_CHECKING:
    from claimcheck.settings import FailOn, Limits
    from claimcheck.settings.configuration import Configuration


class Choices:
    """The values of one command's flags and of its configuration.

    Paths in a configuration count from its folder, which is also the project's: source ids are
    relative to it. Without a configuration the project's folder is the working folder.
    """

    def __init__(self, context: click.Context, configuration: Configuration) -> None:
        self.configuration = configuration
        self._flags = {
            name: value
            for name, value in context.params.items()
            if context.get_parameter_source(name) is ParameterSource.COMMANDLINE
        }

    @property
    def root(self) -> Path:
        """The folder of the project."""
        path = self.configuration.path
        return working_folder() if path is None else path.parent.resolve()

    def value(self, name: str) -> Any:
        """The value of a flag or key that both have, by the name of the field of Keys."""
        return self._flags[name] if name in self._flags else getattr(self.configuration.keys, name)

    def from_flag(self, name: str) -> bool:
        """Whether the command line gives it."""
        return name in self._flags

    def format(self, known: Sequence[str], default: str) -> str:
        """The format of standard output: a flag's, a key's, or ``default``."""
        chosen: str = self.value("format") or default
        if chosen not in known:
            near = flags.nearest(chosen, known)
            raise self._mistake(f"there is no format '{chosen}'.{near}", "format")
        return chosen

    def outputs(self) -> tuple[str, ...]:
        """The values of --output; those of a configuration stay in its folder."""
        if self.from_flag("output"):
            return tuple(self.value("output"))
        found = []
        for number, one in enumerate(self.configuration.keys.output):
            name, _, path = one.partition(":")
            target = (self.root / path).resolve()
            if not path or not target.is_relative_to(self.root):
                message = f"'{one}' is not FORMAT:FILE with a file in the folder of the configuration"
                raise self._mistake(message, "output", number)
            found.append(f"{name}:{os.path.relpath(target)}")
        return tuple(found)

    def drafts(self) -> tuple[str, ...]:
        """The texts about to be published."""
        return self._files("draft")

    def references(self) -> tuple[str, ...]:
        """The reference sheets."""
        return self._files("reference")

    def story_by(self) -> str | None:
        """What tells several stories apart; an empty name is refused."""
        by: str | None = self.value("story_by")
        if by is not None and not by.strip():
            raise self._mistake("'folder' or the name of a field is missing.", "story_by")
        return by.strip() if by else None

    def fail_on(self) -> FailOn:
        """The lowest severity that fails the run."""
        from claimcheck.settings import FailOn

        return next(name for name in get_args(FailOn) if name == self.value("fail_on"))

    def rule_paths(self) -> tuple[Path, ...]:
        """The rule files and folders added to the bundled ones; those of a configuration lie in its folder, since
        the lines of a file that is no rule file are shown."""
        if self.from_flag("rule_paths"):
            return tuple(self._flags["rule_paths"])
        for number, name in enumerate(self.configuration.keys.rules):
            if not (self.root / name).resolve().is_relative_to(self.root):
                raise self._mistake(f"'{name}' is not in the folder of the configuration", "rules", number)
        return tuple(self._path(name) for name in self.configuration.keys.rules)

    def rule_ids(self, name: str, known: Iterable[str]) -> tuple[str, ...]:
        """The rules of ``select`` or ``ignore``; unknown ones are refused with the nearest known."""
        if self.from_flag(name):
            return flags.rule_ids(self.value(name), known, f"--{name}")
        names, values = list(known), tuple(self.value(name))
        for number, value in enumerate(values):
            if value not in names:
                message = f"there is no rule '{value}'.{flags.nearest(value, names)}"
                raise self._mistake(message, name, number)
        return values

    def baseline(self) -> Path | None:
        """The file of accepted findings."""
        if self.from_flag("baseline"):
            return Path(self.value("baseline"))
        name = self.configuration.keys.baseline
        return None if name is None else self._path(name)

    def cache_folder(self) -> Path | None:
        """Where what was read is kept; None where nothing shall be. A configuration's stays in its folder."""
        from claimcheck.runner.cache import usual_folder

        if self.value("no_cache"):
            if self.from_flag("no_cache") and self.from_flag("cache_dir"):
                raise click.UsageError("--no-cache and --cache-dir exclude each other.")
            if not self.from_flag("cache_dir"):
                return None
        if self.from_flag("cache_dir"):
            return Path(self.value("cache_dir"))
        name = self.configuration.keys.cache_dir
        if name is None:
            return usual_folder()
        target = (self.root / name).resolve()
        if not target.is_relative_to(self.root):
            raise self._mistake(f"'{name}' is not in the folder of the configuration", "cache-dir")
        if holds(target.is_file):
            raise self._mistake(f"'{name}' is a file, and no folder", "cache-dir")
        return target

    def files(self) -> list[Path]:
        """The files and folders beside the sources that a check goes by, as they are named."""
        texts = map(Path, (*self.drafts(), *self.references()))
        named = [*texts, *self.rule_paths(), self.configuration.path, self.baseline()]
        return [path for path in named if path is not None]

    def loudness(self) -> tuple[bool, bool]:
        """Quiet and verbose; a flag for one of them puts out the other of the configuration."""
        quiet, verbose = self.value("quiet"), self.value("verbose")
        if quiet and verbose:
            if self.from_flag("quiet") == self.from_flag("verbose"):
                raise click.UsageError("--quiet and --verbose exclude each other.")
            quiet, verbose = self.from_flag("quiet"), self.from_flag("verbose")
        return quiet, verbose

    def limits(self) -> Limits:
        """How much is read."""
        from claimcheck.settings import Limits

        return Limits(**{name: self.value(name) for name in Limits.model_fields})

    def _files(self, name: str) -> tuple[str, ...]:
        """The files of a flag, else of its key: those of a configuration count from its folder."""
        values = self.value(name)
        return tuple(values if self.from_flag(name) else (str(self._path(one)) for one in values))

    def _path(self, name: str) -> Path:
        """A path of the configuration, as it is reached from the working folder."""
        return Path(os.path.relpath(self.root / name))

    def _mistake(self, message: str, *key: str | int) -> Exception:
        name = str(key[0])
        if self.from_flag(name) or self.configuration.path is None:
            return click.UsageError(f"--{name.replace('_', '-')}: {message}")
        return UsageError(self.configuration.problem(f"{name}: {message}", *key))


def choices(context: click.Context, sources: Sequence[str]) -> Choices:
    """The choices of a command that has ``--config`` and ``--isolated``, for the project of its first source."""
    return Choices(context, configuration(context, sources))
