"""A page of plain or coloured lines: the one place that touches rich's console.

Everything on a page is a ``Text``, whose characters rich never reads as markup, emoji or links, and
every string from outside comes through :func:`words`, which filters it.
"""

from __future__ import annotations

from collections.abc import Sequence
from io import StringIO

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table
from rich.text import Text

from claimcheck.report.options import Options
from claimcheck.report.visible import defused, visible

_NARROWEST = 40
"""Below this many columns a line of news is no longer readable; longer lines do less harm."""


def words(text: str, style: str = "") -> Text:
    """Untrusted ``text`` on one line, safe for a terminal."""
    return Text(" ".join(visible(text).split()), style=style)


class Page:
    """Lines wrapped to the width of the reader's screen, collected and given back as one string."""

    def __init__(self, options: Options) -> None:
        self.width = max(options.width, _NARROWEST)
        self._out = StringIO()
        self._console = Console(
            file=self._out,
            width=self.width,
            height=100,
            color_system="standard" if options.colour else None,
            force_terminal=options.colour,
            no_color=not options.colour,
            legacy_windows=False,
            markup=False,
            emoji=False,
            highlight=False,
            _environ={},
        )

    def add(self, *parts: Text | str, indent: int = 0, hang: int = 0) -> None:
        """One paragraph: ``indent`` columns from the left, ``hang`` more from its second line on.

        Plain strings among ``parts`` are the report's own words, never a source's.
        """
        whole = Text("").join(part if isinstance(part, Text) else Text(part) for part in parts)
        for row, line in enumerate(self._wrapped(whole, self.width - indent, hang)):
            line.rstrip()
            left = indent + (hang if row else 0)
            self._console.print(Text(" " * left) + line, soft_wrap=True)

    def gap(self) -> None:
        """An empty line."""
        self._console.print(Text(""))

    def rule(self, *parts: Text | str) -> None:
        """A heading with a line to the right edge."""
        whole = Text("── ") + Text("").join(p if isinstance(p, Text) else Text(p) for p in parts)
        room = self.width - whole.cell_len - 1
        if room > 2:
            whole.append(" " + "─" * room, "dim")
        self.add(whole, hang=0 if room >= 0 else 3)

    def frame(self, title: Text, lines: Sequence[tuple[int, Text]], foot: Text, style: str) -> None:
        """Lines in a frame, each with its columns of indent; the title in its upper edge, the foot in its lower."""
        from rich.panel import Panel  # here: only "review" draws frames

        room = self.width - 4
        wrapped = [
            Text(" " * indent) + line
            for indent, whole in lines
            for line in whole.wrap(self._console, room - indent, overflow="fold") or [Text("")]
        ]
        body = Text("\n").join(line[: len(line.plain.rstrip())] for line in wrapped)
        self._console.print(
            Panel(
                body,
                title=title,
                title_align="left",
                subtitle=foot,
                subtitle_align="right",
                border_style=style,
                width=self.width,
            )
        )

    def table(
        self, headings: Sequence[Text], rows: Sequence[Sequence[Text]], *, first: int, least: int
    ) -> None:
        """A table whose first column is ``first`` wide, the others at least ``least``."""
        with self._console.capture() as capture:
            self._console.print(_table(headings, rows, first, least))
        lines = [line.rstrip() for line in capture.get().split("\n")]
        self._out.write("\n".join(lines).strip("\n") + "\n")
        self.gap()

    def text(self) -> str:
        """All lines so far, with what a CI runner would obey broken."""
        return defused(self._out.getvalue())

    def _wrapped(self, whole: Text, width: int, hang: int) -> list[Text]:
        """``whole`` in lines of ``width`` columns, those after the first ``hang`` shorter."""
        lines = list(whole.wrap(self._console, width, overflow="fold")) or [Text("")]
        if hang == 0 or len(lines) == 1:
            return lines
        rest = whole[len(lines[0]) :]
        rest = rest[len(rest) - len(rest.plain.lstrip()) :]
        return [lines[0], *rest.wrap(self._console, width - hang, overflow="fold")]


def _table(headings: Sequence[Text], rows: Sequence[Sequence[Text]], first: int, least: int) -> Table:
    made = Table(box=SIMPLE_HEAD, pad_edge=False, show_lines=False)
    for number, heading in enumerate(headings):
        width = first if number == 0 else None
        made.add_column(heading, width=width, min_width=width or least, overflow="fold")
    for row in rows:
        made.add_row(*row)
    return made
