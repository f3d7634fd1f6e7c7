"""PDF: the text of its pages, never what they look like; scripts and actions in it are not run."""

from __future__ import annotations

import re
from typing import Any

from claimcheck.errors import Problem, SourceError
from claimcheck.limits import DEFAULTS, Limits
from claimcheck.load.content import Content
from claimcheck.load.raised import raised

_HEAD = 1_024  # bytes in which a file says that it is a PDF
# pdfium writes U+FFFE for a hyphen at a line's end. Within a word it goes; beside a digit it is kept: "1990-95".
_CUT_WORD = re.compile(r"(?<=[^\W\d_])\ufffe(?:\r?\n)?(?=[^\W\d_])")
_DIGITS = re.compile(r"\d{2,}")
_ABOVE, _SMALL = 0.2, 0.85  # parts of the height of the digit before
_SENTENCE_END = re.compile(r"[.!?:;][\"”’')\]]*$")


def read(raw: bytes, limits: Limits = DEFAULTS) -> Content:
    """The text of a file's bytes, pages below each other; SourceError when they are no PDF or need a password."""
    if b"%PDF-" not in raw[:_HEAD]:
        raise SourceError(Problem("format", "this is not a PDF file", advice="Is its name right?"))
    import pypdfium2  # here: only such a file needs it

    try:
        document = pypdfium2.PdfDocument(raw)
    except pypdfium2.PdfiumError as error:
        raise SourceError(Problem("format", _why(str(error)))) from None
    try:
        return _content(document, pypdfium2.PdfiumError, limits)
    finally:
        document.close()


def _content(document: Any, failure: type[Exception], limits: Limits) -> Content:
    if len(document) > limits.max_pages:
        advice = "Raise max-pages in the configuration if it is meant to be checked."
        raise SourceError(
            Problem("too-large", f"left out: has more than {limits.max_pages:,} pages", advice=advice)
        )
    text, pages, warnings = "", [], []
    for number in range(len(document)):
        try:
            shown = document[number].get_textpage()
            page = _with_raised(shown, shown.get_text_range())
        except failure:
            raise SourceError(Problem("format", f"page {number + 1} of this PDF file is damaged")) from None
        if not page.strip():
            warnings.append(f"page {number + 1} has no text: is it a picture?")
        page = (
            _CUT_WORD.sub("", page).replace("\ufffe", "-").replace("\r\n", "\n").replace("\r", "\n").strip()
        )
        text += _break(text, page)
        pages.append(len(text))
        text += page
        if len(text) > limits.max_text:
            break  # whoever asks for the text refuses it for its length
    if len(warnings) > 1 and not text.strip():
        warnings = ["none of its pages has a text: are they pictures?"]
    return Content(text, plain=False, origin="PDF", pages=tuple(pages), warnings=tuple(warnings[:5]))


def _with_raised(page: Any, text: str) -> str:
    """The text of a page with small digits above the line as such: "19" with a footnote mark 2 is not 192."""
    if page.count_chars() != len(text):  # a character of two units: which box is whose cannot be told
        return text
    letters = list(text)
    for run in _DIGITS.finditer(text):
        _, low, _, top = page.get_charbox(run.start())
        for at in range(run.start() + 1, run.end()):
            _, bottom, _, above = page.get_charbox(at)
            if bottom - low > _ABOVE * (top - low) and above - bottom < _SMALL * (top - low):
                letters[at] = raised(letters[at])
    return "".join(letters)


def _break(above: str, page: str) -> str:
    """What stands between two pages: one line end where a sentence goes on."""
    if not above:
        return ""
    return "\n" if page[:1].islower() and not _SENTENCE_END.search(above) else "\n\n"


def _why(said: str) -> str:
    if "assword" in said:
        return "this PDF file needs a password"
    return "this PDF file is damaged: it cannot be opened"
