"""What the user is told of a text."""

from __future__ import annotations

import pytest

from claimcheck.load.oddities import oddities


@pytest.mark.parametrize(
    ("text", "code", "says"),
    [
        ("One.\r\n\r\nAbout \u202e000,572\u202c people.", "hidden-characters", "first U+202E in line 3"),
        (">" * 60 + " 12 people", "nesting", "line 1"),
        (" " * 240 + "- 12 people", "nesting", "line 1"),
        (
            "One.\nAbout 𝟐𝟕𝟓,000 people.",
            "digits",
            "line 2 has a number in unusual digits (mathematical bold digit two)",
        ),
        ("About 2٧5,000 people.", "digits", "(arabic-indic digit seven)"),
        ("About 27,٥00 people.", "digits", "line 1"),
        ("One.\n" + "h" * 1200 + " 12 people.", "long-word", "line 2"),
    ],
)
def test_tells(text: str, code: str, says: str) -> None:
    ((found, message),) = oddities(text, markup=True)
    assert found == code
    assert says in message


@pytest.mark.parametrize(
    "text",
    [
        "",
        "About 250,000 people.",
        "About ٢٧٥٬٠٠٠ people, 275,000 in all.",
        "a" * 900,
        "<!-- a remark -->",
        "> one\n>> two\n    - three",
    ],
)
def test_silent(text: str) -> None:
    assert not list(oddities(text, markup=True))
