"""Bytes to text: a byte order mark, else UTF-8, else a guess that is named; binary data is refused."""

from __future__ import annotations

import codecs
import re

from claimcheck.errors import Problem, SourceError
from claimcheck.record import Record

SHORTEST_GUESS = 32  # bytes; below that a guess at an encoding is a coin toss
_SAMPLE = 65_536
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le", "UTF-32"),
    (codecs.BOM_UTF32_BE, "utf-32-be", "UTF-32"),
    (codecs.BOM_UTF8, "utf-8", "UTF-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le", "UTF-16"),
    (codecs.BOM_UTF16_BE, "utf-16-be", "UTF-16"),
)
_BINARY = (
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"\x1f\x8b", "gzip data"),
    (b"PK\x03\x04", "a zip archive"),
    (b"%PDF-", "a PDF file"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
    (b"\xd0\xcf\x11\xe0", "an old Office file"),
    (b"Rar!", "an archive"),
    (b"7z\xbc\xaf", "an archive"),
    (b"BZh", "bzip2 data"),
)
_NOISE = re.compile(r"[\x00-\x06\x0e-\x1a\x1c-\x1f\x7f-\x84\x86-\x9f]")
_UNDECODED = "�"


class Decoded(Record):
    """A text, and what was unusual about its bytes."""

    text: str
    warnings: tuple[str, ...] = ()


def decode(raw: bytes) -> Decoded:
    """The text that some bytes spell; SourceError when they are no text."""
    for magic, what in _BINARY:
        if raw.startswith(magic):
            raise _binary(f"this is {what}, not text")
    for mark, encoding, name in _MARKS:
        if raw.startswith(mark):
            decoded = _with_replacements(raw[len(mark) :], encoding, name)
            if name == "UTF-32":
                decoded = Decoded(
                    decoded.text, ("read as UTF-32, as its byte order mark says", *decoded.warnings)
                )
            return _checked(decoded)
    if raw.count(b"\0") * 20 > len(raw):
        advice = "If it is a text, save it as UTF-8."  # UTF-16 without its mark looks so too
        raise _binary("it holds too many NUL bytes for a text", advice)
    try:
        return _checked(Decoded(raw.decode("utf-8")))
    except UnicodeDecodeError:
        pass
    return _checked(_guessed(raw))


def _guessed(raw: bytes) -> Decoded:
    """Bytes that are not UTF-8: mostly UTF-8 with damage, or another encoding."""
    damaged = _with_replacements(raw, "utf-8", "UTF-8")
    good = sum(1 for char in damaged.text if char > "\x7f" and char != _UNDECODED)
    bad = damaged.text.count(_UNDECODED)
    if len(raw) < SHORTEST_GUESS or bad <= 1 or good > bad:
        return damaged
    sample = raw[:_SAMPLE]
    encoding: str | None = "cp1252"
    if sum(byte > 0x7F for byte in sample) * 4 > len(sample):
        # Only so many bytes beyond ASCII tell a script apart; a few accents are Western in most texts.
        import charset_normalizer  # here: most files are UTF-8, and it is slow to load

        best = charset_normalizer.from_bytes(sample).best()
        encoding = best.encoding if best else None
    if encoding is None:
        return damaged
    return Decoded(raw.decode(encoding, "replace"), (f"not UTF-8: read as {encoding}, which is a guess",))


def _with_replacements(raw: bytes, encoding: str, name: str) -> Decoded:
    text = raw.decode(encoding, "replace")
    try:
        raw.decode(encoding)
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        return Decoded(
            text,
            (f"not valid {name}: what could not be decoded (first in line {line}) is shown as {_UNDECODED}",),
        )
    return Decoded(text)


def _checked(decoded: Decoded) -> Decoded:
    """Refuse noise; show NUL as a replacement character, so that no number closes over it."""
    text, warnings = decoded.text, decoded.warnings
    sample = text[:_SAMPLE]
    noise = len(_NOISE.findall(sample))
    if len(sample) >= SHORTEST_GUESS:
        noise += sample.count(_UNDECODED) // 2
    if noise * 10 > len(sample):
        raise _binary("it holds too many control characters for a text")
    if "\0" in text:
        count = text.count("\0")
        warnings = (
            *warnings,
            f"holds {count:,} NUL character{'s' if count > 1 else ''}, shown as {_UNDECODED}",
        )
        text = text.replace("\0", _UNDECODED)
    return Decoded(text, warnings)


def _binary(why: str, advice: str | None = None) -> SourceError:
    return SourceError(Problem("binary", f"cannot be read as text: {why}", advice=advice))
