"""Which language a text is in, as far as telling English from others takes."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from functools import lru_cache

from claimcheck.record import Record
from claimcheck.rulebook import Vocabulary

ENGLISH = "en"
_SAMPLE = 20_000  # characters; the beginning of a text tells its language
_WORD = re.compile(r"[^\W\d_]+")
_MARK = re.compile(r"[\u0300-\u036f]")  # accents that belong to no letter of their own
_UNDECODED = "�"


def language(text: str, vocabulary: Vocabulary) -> str:
    """The code of the language: "en" unless the words or the script clearly are another's."""
    marks = _marks(vocabulary)
    sample = text[:_SAMPLE]
    foreign = _script(sample, marks)
    if foreign is not None:
        return foreign
    plain = unicodedata.normalize("NFC", sample)
    words = [word.lower() for word in _WORD.findall(_MARK.sub("", plain)) if len(word) > 1]
    if not words:
        return ENGLISH
    hits = Counter({code: sum(map(known.__contains__, words)) for code, known in marks.words.items()})
    english = hits.pop(ENGLISH, 0)
    code, most = max(hits.items(), key=lambda item: (item[1], item[0]))
    if len(words) < marks.short:
        clear = (most >= 2 and most > 2 * english) or (most and not english)
        return code if clear and most * 3 >= len(words) else ENGLISH
    return code if most > english and most >= 2 and most * 8 >= len(words) else ENGLISH


def language_name(code: str, vocabulary: Vocabulary) -> str:
    """The English name of a language: "German" for "de"; the code itself when it has none."""
    names: dict[str, str] = vocabulary.table("languages")["names"]
    return names.get(code, code)


class _Marks(Record, eq=False):
    words: dict[str, frozenset[str]]
    scripts: dict[str, str]
    short: int


@lru_cache(maxsize=8)
def _marks(vocabulary: Vocabulary) -> _Marks:
    table = vocabulary.table("languages")
    return _Marks(
        {str(code): frozenset(words) for code, words in table["words"].items()},
        {str(name): str(code) for name, code in table["scripts"].items()},
        int(table["short_text"]),
    )


def _script(sample: str, marks: _Marks) -> str | None:
    """The language of a script other than the Latin one, where most letters are written in it."""
    letters = [char for char in sample if char.isalpha()]
    latin = sum(char < "\u0250" for char in letters)
    undecoded = sample.count(_UNDECODED)
    if undecoded > len(letters):
        return "und"
    if not letters or latin * 2 >= len(letters):
        return None
    scripts = Counter(unicodedata.name(char, "UNKNOWN").split()[0] for char in letters if char >= "\u0250")
    if any(scripts[kana] * 5 > len(letters) for kana in ("HIRAGANA", "KATAKANA")):
        return marks.scripts.get("HIRAGANA", "und")
    name, _ = scripts.most_common(1)[0]
    return marks.scripts.get(name) if name in marks.scripts else None
