"""What only a process of its own shows: start-up, closed pipes, locales, signals."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.runner.breaking import heed_interrupts

COMMAND = (sys.executable, "-c", "import sys; from claimcheck.cli import main; sys.exit(main())")
FLOOD = (
    "import sys; from claimcheck.cli import main, rulebooks, run; from tests.cli.conftest import no_rules;"
    "from tests.report.flood import flood; rulebooks.read_what_can_be_read = no_rules;"
    "run.find = lambda work: flood(); sys.exit(main())"
)
AGAINST = (sys.executable, "-c", FLOOD, "check", "x")
ROOT = Path(__file__).parents[2]


def process(
    *arguments: str, code: str | None = None, **environment: str
) -> subprocess.CompletedProcess[bytes]:
    command = (sys.executable, "-c", code) if code else COMMAND
    return subprocess.run(
        [*command, *arguments], capture_output=True, check=False, cwd=ROOT,
        stdin=subprocess.DEVNULL, env={"PATH": os.environ["PATH"], **environment},
    )  # fmt: skip


def test_version_imports_nothing_heavy() -> None:
    code = (
        "import sys; from claimcheck.cli import main; main(['--version']);"
        "print(sorted(set(sys.modules) & {'pydantic', 'rich', 'ruamel.yaml', 'quantulum3', 'pint', 're2'}))"
    )
    assert process(code=code).stdout.splitlines() == [b"claimcheck 0.1.0", b"[]"]


def test_help_has_the_exit_codes() -> None:
    for arguments in (("--help",), ("check", "--help"), ("extract", "-h")):
        done = process(*arguments)
        assert done.returncode == 0
        assert b"130  interrupted" in done.stdout


def test_utf8_whatever_the_locale() -> None:
    for encoding in ("utf-8", "ascii", "latin-1"):
        done = process("check", "x", code=FLOOD, LC_ALL="C", PYTHONIOENCODING=encoding, PYTHONUTF8="0")
        assert done.returncode == 2
        assert "«12,400»" in done.stdout.decode("utf-8")
        done = process("check", "x", "--format", "json", code=FLOOD, LC_ALL="C", PYTHONIOENCODING=encoding)
        assert json.loads(done.stdout)["schema_version"] == "1.0"


def test_a_name_that_is_no_utf8_is_shown_and_not_sent() -> None:
    done = subprocess.run(
        [*COMMAND, "check", b"x", b"--published", b"caf\xe9\x1b"], capture_output=True, check=False, cwd=ROOT
    )
    assert done.returncode == 2
    assert "caf<U+DCE9>␛".encode() in done.stderr


def test_a_closed_pipe_is_no_error() -> None:
    """The reader goes away before the report: no traceback, and the code still tells the verdict."""
    read, write = os.pipe()
    os.close(read)
    done = subprocess.run(
        [sys.executable, "-c", FLOOD, "check", "x"],
        stdout=write,
        stderr=subprocess.PIPE,
        check=False,
        cwd=ROOT,
    )
    os.close(write)
    assert done.returncode == 2
    assert b"Traceback" not in done.stderr
    assert b"Broken" not in done.stderr


def test_closed_streams_change_no_verdict() -> None:
    for streams in (">&-", "2>&-", ">&- 2>&-"):
        shell = f'"$0" -c "$1" check x {streams}'
        done = subprocess.run(
            ["sh", "-c", shell, sys.executable, FLOOD], capture_output=True, check=False, cwd=ROOT
        )
        assert done.returncode == 2
        assert b"Traceback" not in done.stderr
        assert b"internal" not in done.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full on this system")
def test_a_full_disk_is_said() -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-c", FLOOD, "check", "x"],
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
            cwd=ROOT,
        )
    assert done.returncode == 2
    assert b"could not write the report: No space left on device" in done.stderr
    assert b"Traceback" not in done.stderr


def test_interrupted() -> None:
    code = (
        "import sys, time; from claimcheck.cli import main, rulebooks, run\n"
        "from tests.cli.conftest import no_rules\nrulebooks.read_what_can_be_read = no_rules\n"
        "def find(work):\n    print('ready', file=sys.stderr, flush=True); time.sleep(30)\n"
        "run.find = find; sys.exit(main())"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code, "check", "x"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=ROOT,
        preexec_fn=heed_interrupts,
    ) as running:
        assert running.stderr is not None
        assert running.stderr.readline() == b"ready\n"
        running.send_signal(signal.SIGINT)
        out, err = running.communicate(timeout=20)
    assert running.returncode == 130
    assert (out, err) == (b"", b"\nclaimcheck: interrupted\n")
