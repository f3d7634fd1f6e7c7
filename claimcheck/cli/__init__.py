"""Click and nothing but Click: parse, call the library, print, choose the exit code."""

from __future__ import annotations

from collections.abc import Sequence


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line with ``argv`` and return its exit code.

    Without ``argv`` it is the process's own command line, and the process is taken to end with it.
    """
    from claimcheck.cli.process_settings import settled

    with settled(to_the_end=argv is None):
        return _run(argv)


def _run(argv: Sequence[str] | None) -> int:
    from claimcheck.cli.door import Door
    from claimcheck.cli.root import root

    with Door() as door:
        door.code = root.main(args=argv, prog_name="claimcheck", standalone_mode=False) or 0
    return door.code
