"""What git would not look at in a folder: its .gitignore files, and those of the folders above in the repository."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

_FILE = ".gitignore"
_LARGEST = 100_000  # bytes; what lies beyond is not read


class GitIgnore:
    """The patterns in force below a folder, and how much of it they leave out.

    A folder that the user names is looked into although the folders above ignore it.
    """

    def __init__(self, folder: Path) -> None:
        self.files = self.folders = 0
        self._specs: dict[Path, GitIgnoreSpec | None] = {}
        # The folder's path as it is: a link's own parents have nothing to say of what it leads to.
        self._folder = folder.resolve()
        self._top = next(
            (one for one in (self._folder, *self._folder.parents) if _is_repository(one)), self._folder
        )
        if self._top != self._folder and self._ignores(self._folder, is_folder=True):
            self._top = self._folder

    def leaves_out(self, where: str, name: str, *, is_folder: bool) -> bool:
        """Whether ``name`` in ``where``, at or below the folder, is to be passed over; it is counted."""
        if not self._ignores(Path(where).resolve() / name, is_folder=is_folder):
            return False
        self.folders += is_folder
        self.files += not is_folder
        return True

    def _ignores(self, path: Path, *, is_folder: bool) -> bool:
        """The nearest .gitignore that has a word on a path decides."""
        for above in path.parents:
            spec = self._spec(above)
            if spec is not None:
                found = spec.check_file(path.relative_to(above).as_posix() + ("/" if is_folder else ""))
                inside = is_folder and found.index is not None and _is_inside(spec, found.index)
                if found.include is not None and not inside:
                    return found.include
            if above == self._top:
                break
        return False

    def _spec(self, folder: Path) -> GitIgnoreSpec | None:
        if folder not in self._specs:
            self._specs[folder] = _read(folder / _FILE)
        return self._specs[folder]


def _is_inside(spec: GitIgnoreSpec, index: int) -> bool:
    """Whether a pattern speaks of what a folder holds ("notes/**"): the folder is then looked into."""
    return str(getattr(list(spec.patterns)[index], "pattern", "")).endswith("/**")


def _is_repository(folder: Path) -> bool:
    try:
        return (folder / ".git").exists()
    except OSError:
        return False  # a folder above that is closed to us


def _read(path: Path) -> GitIgnoreSpec | None:
    """The patterns of one file; a line that is none is passed over, as git does."""
    try:
        if path.is_symlink() or not path.is_file():
            return None
        with path.open("rb") as stream:
            lines = stream.read(_LARGEST).decode("utf-8", "replace").splitlines()
    except OSError:
        return None  # git says nothing of it either, and nothing is left out
    from pathspec import GitIgnoreSpec  # here: many folders have no such file

    return GitIgnoreSpec.from_lines(line for line in lines if _is_pattern(line))


def _is_pattern(line: str) -> bool:
    from pathspec import GitIgnoreSpec

    try:
        GitIgnoreSpec.from_lines([line])
    except ValueError:
        return False
    return True
