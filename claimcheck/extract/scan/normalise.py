"""A text as the readers see it: other scripts' digits, odd spaces and signs replaced, every place kept."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from claimcheck.record import Record

# One character for one character, so that offsets stay what they are.
_CONTROLS = "\t\n\r\v\f\x1c\x1d\x1e\x1f"
_SPACES = dict.fromkeys(_CONTROLS + "\x85\u00a0\u1680\u2028\u2029\u202f\u205f\u3000", " ")
_SPACES |= dict.fromkeys(map(chr, range(0x2000, 0x200B)), " ")
_MARKS = {
    "’": "'", "‘": "'", "ʼ": "'", "＇": "'", "´": "'", "′": "'", "٬": ",", "٫": ".", "，": ",", "．": ".", "。": ".",
    "−": "-", "‐": "-", "‑": "-", "﹣": "-", "－": "-", "‒": "–", "＋": "+", "％": "%", "٪": "%", "﹪": "%",
    "＄": "$", "￡": "£", "￥": "¥", "￦": "₩", "：": ":", "／": "/", "⁄": "/", "∕": "/", "（": "(", "）": ")",
    "＜": "<", "＞": ">", "″": '"', "＂": '"', "˚": "°", "º": "°", "〜": "~", "～": "~", "✕": "×", "μ": "µ",
}  # fmt: skip
# Characters that show nothing: they hide digits from a reader or from a program, so they are taken out. U+202E shows
# digits in another order, and is left for a reader of numbers to see.
_UNSEEN = frozenset(
    "\u00ad\u034f\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u2060\u2061\u2062\u2063"
    "\u2064\u2066\u2067\u2068\u2069\ufeff" + "".join(map(chr, range(0xFE00, 0xFE10)))
)


# A narrow space between digits groups them by three ("4\u202f200"), as no other space surely does.
_NARROW_GROUP = re.compile(r"(?<=\d)[\u2007\u2009\u202f](?=\d{3}(?!\d))")
# A raised dot groups digits by three ("275·000") or marks decimals ("£1·50").
_RAISED_GROUP = re.compile(r"(?<=\d)[·‧](?=\d{3}(?!\d))")
_RAISED_POINT = re.compile(r"(?<=\d)[·‧](?=\d{1,2}(?!\d))")
# An en dash set for a minus before a temperature or a share: "fell to –40C", "from –10 to –5 degrees", "(–0.3%)".
_DASHED = r"–(?=\d+(?:\.\d+)?"
_DEGREES = r" ?(?:°|%|[CF]\b|degrees?\b|per cent\b|percent\b)"
_MINUS = re.compile(rf"(?<![^\s(\[/\"“‘'])(?<!\d ){_DASHED}(?: (?:to|and|or) –?\d+(?:\.\d+)?)?{_DEGREES})")
# What colours a terminal: the digits of "ESC[31m8 hours" before the m are no number.
_ESCAPE = re.compile(r"\x1b(?:\[[0-9;?]{0,32}[A-Za-z])?")

# What makes words bold, in Markdown and in plain text ("**12** people"), and the star of a footnote ("12*").
_EMPHASIS = re.compile(r"(?<![\w*])\*{1,3}(?=[^\s*])|(?<=[^\s*])\*{1,3}(?![\w*])")


class Normal(Record, gc=False):
    """The replaced text. ``places[i]`` is where its i-th character stood; None when nothing moved."""

    text: str
    places: list[int] | None = None

    def start(self, at: int) -> int:
        """The original offset of the character at ``at``."""
        return at if self.places is None else self.places[at]

    def end(self, at: int) -> int:
        """The original offset just behind the character before ``at``."""
        return at if self.places is None or at == 0 else self.places[at - 1] + 1


class _Table(dict[int, str]):
    """For :meth:`str.translate`: digits of all scripts become ASCII digits."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        digit = unicodedata.decimal(char, None) if code > 0x7F else None
        self[code] = char if digit is None else str(int(digit))
        return self[code]


_TABLE = _Table({ord(old): new for old, new in (_SPACES | _MARKS).items()})


def normalise(text: str) -> Normal:
    """Replace digits, spaces and signs of other scripts and take out what shows nothing."""
    if text.isascii():
        if text.isprintable() and "*" not in text:
            return Normal(text)
        replaced = text.translate(_ascii_spaces())
    else:
        replaced = _NARROW_GROUP.sub(",", text).translate(_TABLE)
    if "·" in replaced or "‧" in replaced:
        replaced = _RAISED_POINT.sub(".", _RAISED_GROUP.sub(",", replaced))
    if "–" in replaced:
        replaced = _MINUS.sub("-", replaced)
    marked = [shape for sign, shape in (("\x1b", _ESCAPE), ("*", _EMPHASIS)) if sign in replaced]
    if not marked and (replaced.isascii() or _UNSEEN.isdisjoint(replaced)):
        return Normal(replaced)
    hidden = {at for shape in marked for found in shape.finditer(replaced) for at in range(*found.span())}
    places = [at for at, char in enumerate(replaced) if char not in _UNSEEN and at not in hidden]
    return Normal("".join(replaced[at] for at in places), places)


@lru_cache(maxsize=1)
def _ascii_spaces() -> dict[int, str]:
    return {ord(char): " " for char in _CONTROLS}
