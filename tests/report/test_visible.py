"""Nothing that hides or commands gets through ``visible``; ordinary text comes back as it is."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.report.visible import defused, hidden, visible

RAW = re.compile(r"[\x00-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff]")
COMMAND = re.compile(r"(?m)^\s*(::|section_(start|end):)|##\w*\[")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[31mred", "␛[31mred"),
        ("bell\x07", "bell␇"),
        ("nul\x00", "nul␀"),
        ("delete\x7f", "delete␡"),
        ("next\x85line", "next\\x85line"),
        ("csi\x9b31m", "csi\\x9b31m"),
        ("tab\there", "tab here"),
        ("\u202e000,052", "<U+202E>000,052"),
        ("2\u200b75", "2<U+200B>75"),
        ("soft\u00adhyphen", "soft<U+00AD>hyphen"),
        ("\ufeffmark", "<U+FEFF>mark"),
        ("filler\u3164", "filler<U+3164>"),
        ("line\u2028break", "line<U+2028>break"),
        ("tag\U000e0041", "tag<U+E0041>"),
        ("half\ud83d", "half<U+D83D>"),
        ("none\ufffe", "none<U+FFFE>"),
        ("one\ntwo", "one two"),
        ("one\r\ntwo\rthree", "one two three"),
        ("::error::now", ": :error::now"),
        ("  ::error::now", "  : :error::now"),
        ("see ##[group]x", "see ## [group]x"),
        ("see ##vso[task]", "see ## vso[task]"),
        ("section_start:1:x", "section start:1:x"),
        ("a ratio of 3::4", "a ratio of 3::4"),
        ("heading ## two", "heading ## two"),
        (
            "275\u00a0000 people, 3\u202f000, “half”, 中文, 👍🏽",
            "275\u00a0000 people, 3\u202f000, “half”, 中文, 👍🏽",
        ),
        ("[bold]not markup[/bold] :smile:", "[bold]not markup[/bold] :smile:"),
        ("", ""),
    ],
)
def test_shown(text: str, shown: str) -> None:
    assert visible(text) == shown


def test_line_breaks_stay_when_asked() -> None:
    assert visible("one\r\ntwo\rthree\n::four", keep_lines=True) == "one\ntwo\nthree\n: :four"


def test_a_page_is_defused_after_colour_codes() -> None:
    assert defused("\x1b[1m::error::x\x1b[0m\nok") == "\x1b[1m: :error::x\x1b[0m\nok"


@given(st.text(st.characters()))
def test_nothing_raw_gets_through(text: str) -> None:
    shown = visible(text)
    assert not RAW.search(shown)
    assert not any(hidden(c) for c in shown)
    assert not COMMAND.search(shown)
    assert visible(shown) == shown
    shown.encode("utf-8")


@given(st.text(st.sampled_from(":#[ \n\rsection_start\x1b\u200bvo")))
def test_no_command_can_be_built(text: str) -> None:
    assert not COMMAND.search(visible(text))
    kept = visible(text, keep_lines=True)
    assert not COMMAND.search(kept)
    assert visible(kept, keep_lines=True) == kept


@given(
    st.text(
        st.characters(
            categories=("L", "N", "P", "Zs", "Sm", "Sc"), exclude_characters="\u115f\u1160\u3164\uffa0:#_"
        )
    )
)
def test_ordinary_text_is_untouched(text: str) -> None:
    assert visible(text) == text
