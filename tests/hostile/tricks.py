"""Tricks of our own: one line of a text each, what must be read in it, and what must not.

``reads`` are values that must be among the claims, ``never`` values that must not be, and ``word`` is a word of the
warnings, of the reasons for what was not read, or of the report. Characters that cannot be seen are spelled out.
"""

from __future__ import annotations

from typing import NamedTuple


class Trick(NamedTuple):
    """A text, the name of its file, and what holds of what is read in it."""

    text: str
    reads: tuple[float, ...] = ()
    never: tuple[float, ...] = ()
    word: str = ""
    name: str = "a.txt"


TRICKS = {
    # Direction and invisible characters around and inside numbers.
    "override around the digits": Trick("The flood killed \u202e71\u202c people.", never=(71.0, 17.0),
        word="direction"),
    "override over the sentence": Trick("\u202eThe flood killed 19 people.\u202c", word="direction"),
    "isolate around a number": Trick("The flood killed \u206719\u2069 people.", (19.0,), word="direction"),
    "left-to-right mark inside": Trick("It cost $1\u200e,200 in all.", (1200.0,), (1.0, 200.0)),
    "zero-width joiner inside": Trick("The flood killed 1\u200d9 people.", (19.0,), (1.0, 9.0)),
    "zero-width space at a group": Trick("It sold 12\u200b,500 boats.", (12500.0,), (12.0, 500.0)),
    "invisible plus inside": Trick("The flood killed 1\u20649 people.", never=(1.0, 9.0)),
    "invisible separator inside": Trick("The flood killed 1\u20639 people.", never=(1.0, 9.0)),
    "variation selector behind a digit": Trick("The flood killed 1\ufe0f9 people.", (19.0,), (1.0, 9.0)),
    "combining mark on a digit": Trick("The flood killed 1\u03359 people.", never=(1.0, 9.0)),
    "enclosing keycap inside": Trick("The flood killed 1\u20e39 people.", never=(1.0, 9.0)),
    "hangul filler inside": Trick("The flood killed 1\u31649 people.", never=(1.0, 9.0)),
    "braille blank inside": Trick("The flood killed 1\u28009 people.", never=(19.0,)),
    "interlinear annotation": Trick("The flood killed \ufff919\ufffa91\ufffb people.", never=(1991.0,)),
    "byte order mark inside": Trick("The flood killed 1\ufeff9 people.", (19.0,), (1.0, 9.0)),
    "soft hyphen in a word": Trick("The flood killed nine\u00adteen people.", never=(9.0,)),
    "zero-width space in a word": Trick("The flood killed nine\u200bteen people.", never=(9.0,)),
    # Digits that look like others.
    "two scripts in one number": Trick("The flood killed 1\u0669 people.", (19.0,), (1.0, 9.0), "unusual digits"),
    "Thai and Latin digits": Trick("The flood killed \u0e511 people.", (11.0,), (1.0,), "unusual digits"),
    "Greek letter for a digit": Trick("The flood killed 1\u03bf people.", never=(1.0, 10.0)),
    "Cyrillic letter for a digit": Trick("The flood killed 1\u041e0 people.", never=(1.0, 0.0, 100.0)),
    "letter for two digits": Trick("The flood killed 1OO people.", never=(1.0, 100.0)),
    "segmented digits": Trick("The flood killed \U0001fbf1\U0001fbf9 people.", never=(1.0, 9.0)),
    "superscripts alone": Trick("The flood killed \u00b9\u2079 people.", never=(1.0, 9.0)),
    "Roman numeral character": Trick("The flood killed \u216b people.", never=(1.0, 2.0)),
    "fullwidth comma in a number": Trick("It sold 12\uff0c500 boats.", never=(12.0, 500.0)),
    "Arabic thousands mark": Trick("It sold 12\u066c500 boats.", never=(12.0, 500.0)),
    "Arabic decimal mark": Trick("It sold 12\u066b5 tonnes.", never=(12.0, 5.0)),
    "minus that is a dash": Trick("It was \u22125 degrees.", (-5.0,)),
    # Line breaks and words.
    "number word over a line": Trick("The flood killed twenty-\nfive people.", (25.0,), (20.0, 5.0)),
    "hundred over a line": Trick("The flood killed two\nhundred people.", (200.0,), (2.0, 100.0)),
    "vertical tab between": Trick("It sold 12\x0b500 boats.", (12500.0,), (12.0, 500.0)),
    "form feed between": Trick("It sold 12\x0c500 boats.", never=(12500.0,)),
    "line separator between": Trick("It sold 12\u2028500 boats.", (12500.0,), (12.0, 500.0)),
    # What a terminal, a runner or a page would obey.
    "terminal link": Trick("It killed \x1b]8;;http://x.example\x1b\\19\x1b]8;;\x1b\\ people.", word="control"),
    "terminal link with a bell": Trick("It killed \x1b]8;;file:///etc/passwd\x0719 people.", word="control"),
    "title of the window": Trick("\x1b]0;PWNED\x07The flood killed 19 people.", (19.0,), word="control"),
    "command in a quotation": Trick('He said "::error file=x::19 people died".', (19.0,)),
    "command behind a line": Trick("The flood killed 19 people.\n::stop-commands::x\n::set-output name=a::b", (19.0,)),
    "old command": Trick("##[set-env name=PATH]19 people died.", never=()),
    "section of a log": Trick("section_start:1:x\r\x1b[0K19 people died.", (19.0,)),
    "markup of a page": Trick("<img src=x onerror=alert(1)>The flood killed 19 people.", (19.0,)),
    "formula": Trick('=HYPERLINK("http://x.example","19 people died")', (19.0,)),
    "formula behind a blank": Trick(" =1+19 people died.", never=()),
    "link that runs": Trick("[19 people](javascript:alert(1)) died.", (19.0,), name="a.md"),
    "definition of a link": Trick("The flood killed [19 people][1].\n\n[1]: javascript:alert(1) '900 died'\n",
                                  (19.0,), name="a.md"),
    "page in Markdown": Trick("The flood killed <b>1</b>9 people.", never=(1.0, 9.0), name="a.md"),
    "comment in Markdown": Trick("The flood killed 19 people.\n\n<!-- The flood killed 900 people. -->\n",
                                 (19.0,), (900.0,), name="a.md"),
    # Names of files.
    "name with a line": Trick("The flood killed 19 people.", (19.0,), name="a\n::error::b.txt"),
    "name with colours": Trick("The flood killed 19 people.", (19.0,), name="a\x1b[31mb.txt"),
    "name with a direction": Trick("The flood killed 19 people.", (19.0,), name="a\u202etxt.txt"),
    "name with blanks and dots": Trick("The flood killed 19 people.", (19.0,), name="a .. b%2e%2e.txt"),
    "name that is a formula": Trick("The flood killed 19 people.", (19.0,), name="=cmd|'x'!A1.txt"),
}  # fmt: skip

_PAGE = (
    "<!doctype html><html><head><title>Flood</title>{}</head><body><article><h1>Flood</h1><p>{}</p><p>"
    + ("The road along the river stays shut, and nobody knows for how long it will be. " * 8)
    + "</p></article></body></html>"
)


def page(body: str, head: str = "") -> str:
    """A web page with a paragraph of ours."""
    return _PAGE.format(head, body)


PAGES = {
    "entity for a digit": Trick(page("The flood killed 1&#57; people."), (19.0,), (1.0, 9.0), name="a.html"),
    "entity of a mark": Trick(page("The flood killed 1&zwj;9 people."), (19.0,), (1.0, 9.0), name="a.html"),
    "entity that is none": Trick(page("The flood killed 1&#0;9 people."), never=(1.0, 9.0), name="a.html"),
    "number in an attribute": Trick(page("It killed <span title='900 died'>19</span> people."), (19.0,), (900.0,),
                                    name="a.html"),
    "hidden by its style": Trick(page("It killed <b style='display:none'>900</b> 19 people."), (19.0,), (900.0,),
                                 "hides", "a.html"),
    "hidden by an attribute": Trick(page("It killed <b hidden>900</b> 19 people."), (19.0,), (900.0,), "hides",
        "a.html"),
    "template": Trick(page("It killed <template>900</template> 19 people."), (19.0,), (900.0,), name="a.html"),
    "no script": Trick(page("It killed 19 people. <script>document.write('900 people')</script>"), (19.0,), (900.0,),
                       name="a.html"),
    "base that leads away": Trick(page("It killed 19 people.", "<base href='http://127.0.0.1:9/'>"), (19.0,),
        name="a.html"),
    "struck out": Trick(page("It killed <s>900</s> 19 people."), (19.0,), (900.0,), "strikes out", "a.html"),
    "turned round": Trick(page("It killed <bdo dir=rtl>91</bdo> 19 people."), (19.0,), (91.0,), "turns round",
        "a.html"),
    "off the screen": Trick(page("It killed <b style='position:absolute;left:-9999px'>900</b> 19 people."), (19.0,),
                            (900.0,), "hides", "a.html"),
    "footnote mark": Trick(page("It killed 19<sup>2</sup> people."), (19.0,), (192.0, 2.0), name="a.html"),
    "power of ten": Trick(page("It killed 10<sup>5</sup> people."), never=(105.0, 10.0, 5.0), name="a.html"),
    "line break inside": Trick(page("It sold 12<br>500 boats."), never=(12500.0,), name="a.html"),
}  # fmt: skip

RECORDS = {
    "key given twice": Trick('{"id": "a", "text": "It killed 900 people.", "text": "It killed 19 people."}\n',
                             word="twice", name="a.jsonl"),
    "not a number": Trick('{"id": NaN, "text": "It killed 19 people."}\n', name="a.jsonl", word="NaN"),
    "giant number": Trick('{"id": ' + "9" * 5000 + ', "text": "It killed 19 people."}\n', name="a.jsonl",
        word="line 1"),
    "half a character": Trick('{"id": "a", "text": "It killed 19\\ud800 people."}\n', name="a.jsonl", word="none"),
    "id that leads out": Trick('{"id": "../../etc/passwd", "text": "It killed 19 people."}\n', (19.0,),
                               word="not fit", name="a.jsonl"),
    "address that runs": Trick('{"id": "a", "url": "javascript:alert(1)", "text": "It killed 19 people."}\n', (19.0,),
                               word="no web address", name="a.jsonl"),
    "nested deeply": Trick('{"id": "a", "x": ' + "[" * 100_000 + ', "text": "19"}\n', word="nested", name="a.jsonl"),
}  # fmt: skip
