"""On a terminal: colour, width and the sign of life."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from tests.cli.test_process import AGAINST, ROOT

pty = pytest.importorskip("pty", reason="this system has no pseudo-terminals")


def on_terminal(*command: str, columns: int = 100, **environment: str) -> str:
    """What a command shows on a terminal of so many columns."""
    import fcntl
    import struct
    import termios

    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 50, columns, 0, 0))
    with subprocess.Popen(
        command, stdin=subprocess.DEVNULL, stdout=theirs, stderr=theirs, cwd=ROOT,
        env={"PATH": os.environ["PATH"], "TERM": "xterm-256color", **environment},
    ) as running:  # fmt: skip
        os.close(theirs)
        shown = b""
        while True:
            try:
                part = os.read(ours, 65536)
            except OSError:  # Linux says so when the other side has closed
                break
            if not part:
                break
            shown += part
        running.wait(timeout=20)
    os.close(ours)
    return shown.decode("utf-8").replace("\r\n", "\n")


def test_colour_and_width_of_the_terminal() -> None:
    shown = on_terminal(*AGAINST)
    assert "\x1b[1;31m3 conflicts" in shown
    assert "\x1b[1;4m12,400\x1b[0m" in shown
    plain = on_terminal(*AGAINST, columns=120, NO_COLOR="1")
    assert "\x1b" not in plain
    assert max(map(len, plain.splitlines())) == 120


def test_no_colour_on_a_dumb_terminal() -> None:
    assert "\x1b" not in on_terminal(*AGAINST, TERM="dumb")


@pytest.mark.parametrize(("characters", "shown"), [(1_000_000, True), (10, False)])
def test_a_sign_of_life_for_long_work_only(characters: int, shown: bool) -> None:
    code = f"from claimcheck.cli.progress import working\nwith working({characters}): import time; time.sleep(0.3)"
    assert ("checking" in on_terminal(sys.executable, "-c", code)) is shown
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, cwd=ROOT)
    assert (done.stdout, done.stderr) == (b"", b"")
