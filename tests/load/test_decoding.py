"""Bytes to text."""

from __future__ import annotations

import gzip

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.errors import SourceError
from claimcheck.load.decoding import decode

TEXT = "Später saßen 250,000 people fest, the mayor said.\n"


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        (TEXT.encode(), TEXT),
        (b"\xef\xbb\xbf" + TEXT.encode(), TEXT),
        (b"\xff\xfe" + TEXT.encode("utf-16-le"), TEXT),
        (b"\xfe\xff" + TEXT.encode("utf-16-be"), TEXT),
        (b"", ""),
        (b"a\r\nb\rc\n", "a\r\nb\rc\n"),
    ],
)
def test_reads_without_a_word(raw: bytes, text: str) -> None:
    assert decode(raw).text == text
    assert decode(raw).warnings == ()


@pytest.mark.parametrize(
    ("raw", "text", "warning"),
    [
        (TEXT.encode("latin-1"), TEXT, "cp1252"),
        (
            b"About 275\xff000 people were left there.",
            "About 275�000 people were left there.",
            "not valid UTF-8",
        ),
        (b"short \xe4\xf6\xfc", "short ���", "not valid UTF-8"),
        ("“Später”, he said, ".encode() * 3 + b"\xe4", "“Später”, he said, " * 3 + "�", "not valid UTF-8"),
        (b"About 275\x00,000 people were left.", "About 275�,000 people were left.", "NUL"),
        (b"\xff\xfe\x00\x00" + TEXT.encode("utf-32-le"), TEXT, "UTF-32"),
    ],
)
def test_says_what_was_unusual(raw: bytes, text: str, warning: str) -> None:
    decoded = decode(raw)
    assert decoded.text == text
    assert any(warning in one for one in decoded.warnings)


@pytest.mark.parametrize(
    "raw",
    [
        b"\0" * 100,
        b"\x89PNG\r\n\x1a\n",
        gzip.compress(TEXT.encode(), mtime=0),
        bytes(range(256)) * 4,
        TEXT.encode("utf-16-le"),
        b"%PDF-1.7\n",
    ],
)
def test_refuses_binary(raw: bytes) -> None:
    with pytest.raises(SourceError, match="cannot be read as text"):
        decode(raw)


@given(st.binary())
def test_any_bytes(raw: bytes) -> None:
    try:
        text = decode(raw).text
    except SourceError:
        return
    assert "\0" not in text
    text.encode()


def test_a_text_in_utf_16_without_its_mark_is_told_what_to_do() -> None:
    with pytest.raises(SourceError) as told:
        decode(TEXT.encode("utf-16-le"))
    assert told.value.problems[0].advice == "If it is a text, save it as UTF-8."
