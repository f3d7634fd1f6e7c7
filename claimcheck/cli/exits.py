"""The exit codes: the tool failing never looks like the article failing."""

from __future__ import annotations

NOTHING = 0
CONFLICTS = 1
COULD_NOT_CHECK = 2
INTERRUPTED = 130

TABLE = """\b
Exit codes:
  0    no conflict at or above --fail-on
  1    conflicts at or above --fail-on
  2    something could not be read or checked (2 wins over 1)
  130  interrupted
"""
"""For the help pages; the first character keeps Click from joining the lines."""
