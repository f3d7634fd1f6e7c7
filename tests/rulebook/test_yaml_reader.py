"""YAML in, plain data with places out; every limit bites before anything is built."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.rulebook.mistakes import MistakeError, Place
from claimcheck.rulebook.yaml_reader import read_yaml


def mistake(text: str | bytes) -> tuple[str, Place | None]:
    """What is wrong with a text, and where."""
    with pytest.raises(MistakeError) as caught:
        read_yaml(text.encode() if isinstance(text, str) else text)
    return caught.value.message, caught.value.place


@pytest.mark.parametrize(
    ("written", "read"),
    [("12", 12), ("-3", -3), ("1.5", 1.5), ("2e3", 2000.0), ("true", True), ("null", None), ("~", None),
     ("", None),
     ("no", "no"), ("yes", "yes"), ("on", "on"), ("8:30", "8:30"), ("5%", "5%"), ("2016-10-29", "2016-10-29"),
     ("'12'", "12"), ('"true"', "true"), ("1_000", "1_000"), ("1,000", "1,000"), ("=", "=")],
)  # fmt: skip
def test_only_plain_numbers_and_truth_values_are_more_than_text(written: str, read: object) -> None:
    data = read_yaml(f"a: {written}\n".encode()).data
    assert data == {"a": read}
    assert type(data["a"]) is type(read)


def test_keys_are_text() -> None:
    assert read_yaml(b"1: x\ntrue: y\nno: z\n").data == {"1": "x", "true": "y", "no": "z"}


def test_every_key_and_value_has_its_place() -> None:
    tree = read_yaml(b"rules:\n  - id: toll\n    where: {unit: people}\n")
    assert tree.places["rules", 0, "where", "unit"] == (3, 19)
    assert tree.keys["rules", 0, "where", "unit"] == (3, 13)
    assert tree.keys["rules", 0, "id"] == (2, 5)


def test_lines_end_where_everybody_counts_them() -> None:
    tree = read_yaml("a: 'x\u2028y'\r\nb: 1\rc: 2\n".encode())
    assert tree.keys["c",] == (3, 1)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_a_byte_order_mark_is_no_content(encoding: str) -> None:
    tree = read_yaml("é: ü\n".encode(encoding))
    assert tree.data == {"é": "ü"}
    assert tree.places["é",] == (1, 4)


def test_a_merge_of_one_mapping_is_fine() -> None:
    tree = read_yaml(b"x-d: &d {severity: error, why: w}\na: {<<: *d, why: own}\n")
    assert tree.data["a"] == {"severity": "error", "why": "own"}


BAD = {
    "empty": ("", "empty", (1, 1)),
    "only comments": ("# nothing\n", "empty", None),
    "a python object": ("a: !!python/object/apply:os.system ['true']\n", "tag", (1, 4)),
    "a local tag": ("a: !mine {}\n", "tag", (1, 4)),
    "a binary tag": ("a: !!binary aGk=\n", "tag", (1, 4)),
    "a tag on a key": ("? !!str a\n: b\n", "tag", (1, 3)),
    "two documents": ("a: 1\n---\nb: 2\n", "second document", (2, 1)),
    "a key twice": ("a: 1\nb: 2\na: 3\n", "given twice (first on line 1)", (3, 1)),
    "a list as a key": ("? [a]\n: b\n", "a key must be a word", (1, 3)),
    "text cut by a comma": ("a: {b: one, two}\n", "'two' has no value; text with a comma", (1, 13)),
    "a merge of a list": ("a: &a {x: 1}\nb: {<<: [*a]}\n", "takes one mapping", (2, 9)),
    "an alias to nothing": ("a: *b\n", "refers to nothing", (1, 4)),
    "a list that holds itself": ("a: &a [*a]\n", "holds it", (1, 8)),
    "a mapping that holds itself": ("a: &a\n  b: *a\n", "holds it", (2, 6)),
    "an octal number": ("a: 010\n", "two numbers", (1, 4)),
    "not a number": ("a: .nan\n", "no plain number", (1, 4)),
    "infinity": ("a: -.inf\n", "no plain number", (1, 4)),
    "an overflow": ("a: 1e999\n", "no plain number", (1, 4)),
    "5,000 digits": ("a: " + "9" * 5000 + "\n", "digits", (1, 4)),
    "a tab": ("a:\n\t- b\n", "not valid YAML", (2, 1)),
    "an unclosed list": ("a: [\n", "not valid YAML", None),
    "an unclosed quotation": ('a: "b\n', "not valid YAML", None),
    "a NUL": ("a: b\0\n", "control character U+0000", (1, 5)),
    "an escape": ("a: b\n\x1b[31m: c\n", "control character U+001B", (2, 1)),
    "half a character": ('a: "\\ud800"\n', "half a character", (1, 4)),
    "half a character in a key": ('"\\ud800": a\n', "half a character", (1, 1)),
    "deep brackets": ("a: " + "[" * 3000 + "]" * 3000, "nested more than 50 deep", None),
    "deep blocks": ("".join(" " * n + "a:\n" for n in range(200)), "nested more than 50 deep", None),
}


@pytest.mark.parametrize("name", BAD)
def test_what_is_refused_is_refused_with_its_place(name: str) -> None:
    text, words, place = BAD[name]
    message, found = mistake(text)
    assert words in message
    assert found is not None
    if place:
        assert found == place


@pytest.mark.parametrize(
    ("raw", "place"),
    [(b"a: 1\nb: \xff\n", (2, 4)), (b"\x89PNG\r\n\x1a\n\0\0", (1, 1)), (b"\xff\xfea", (1, 1))],
)
def test_what_is_no_text_is_refused(raw: bytes, place: tuple[int, int]) -> None:
    message, found = mistake(raw)
    assert "UTF-8" in message
    assert found == place


def _bomb(join: str) -> str:
    rows = ["a: &a [x, x, x, x, x, x, x, x, x]" if join == "[{}]" else "a: &a {x: 1}"]
    for before, name in zip("abcdefghi", "bcdefghij", strict=True):
        inner = ", ".join([f"*{before}"] * 9)
        rows.append(f"{name}: &{name} " + join.format(inner))
    return "\n".join(rows) + "\n"


@pytest.mark.parametrize("join", ["[{}]", "{{<<: [{}]}}"], ids=["aliases", "merges"])
def test_a_bomb_does_not_go_off(join: str) -> None:
    started = time.process_time()
    message, _ = mistake(_bomb(join))
    assert "aliases written out" in message
    assert time.process_time() - started < 1


def test_more_aliases_than_anyone_needs_are_refused() -> None:
    message, _ = mistake("a: &a b\nc: [" + ", ".join(["*a"] * 101) + "]\n")
    assert message == "the file has more than 100 aliases"


def test_a_large_file_is_refused_unread() -> None:
    started = time.process_time()
    message, _ = mistake("a: " + "x" * 1_000_000)
    assert "more than 1,000,000 bytes" in message
    assert time.process_time() - started < 0.5


def test_many_values_are_refused() -> None:
    message, _ = mistake("a: [" + "1," * 31_000 + "]\n")
    assert "10,000 values" in message


def test_aliases_cannot_nest_deeper_than_lists() -> None:
    """Each value is shallow as written; one in the other they are not."""
    levels = [f"d0: &d0 {'[' * 20}x{']' * 20}"]
    levels += [f"d{i + 1}: &d{i + 1} {'[' * 20}*d{i}{']' * 20}" for i in range(3)]
    message, place = mistake("\n".join(levels) + "\n")
    assert message == "values are nested more than 50 deep by an alias"
    assert place is not None and place[0] == 3


@given(st.text(max_size=300))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        read_yaml(text.encode("utf-8", "surrogatepass"))
    except MistakeError as error:
        assert error.message
        assert error.place is not None
        assert error.place >= (1, 1)


YAML_PIECES = st.sampled_from(
    ["a", "b: ", "- ", "\n", "  ", "{", "}", "[", "]", ",", "&x ", "*x", "<<: ", "|\n", ">-\n",
     "'", '"', "#", "!!str ",
     "? ", "---\n", "...\n", "1e5", "%YAML 1.1\n", "\t", "é", "\\"]
)  # fmt: skip


@given(st.lists(YAML_PIECES, max_size=60).map("".join))
def test_anything_like_yaml_is_read_or_refused(text: str) -> None:
    try:
        read_yaml(text.encode())
    except MistakeError as error:
        assert error.place is not None
