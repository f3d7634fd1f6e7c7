"""The tags of a page are told from its text, however broken it is, and in one pass."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.load.page.letters import page_letters
from claimcheck.load.page.tags import tags
from claimcheck.load.page.text import page_text


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("<p title='a > b'>17", "17"),
        ('<p title="it\'s">17</p>', "17"),
        ("<p title=a>17", "17"),
        ("3 < 17 and 4<5", "3 < 17 and 4<5"),
        ("<!-- <p>5</p> -->17", "17"),
        ("<!-->17", "17"),
        ("<!doctype html><?php 5 ?>17", "17"),
        ("<script>if (a < 5) '</p>'</script>17", "17"),
        ("<SCRIPT>5</Script >17", "17"),
        ("<textarea><p>5</textarea>17", "17"),
        ("<head><title>5</title><p>17", "17"),
        ("<p hidden>5<p>17", "17"),
        ("<ul><li style='display:none'>5<li>17</ul>", "17"),
        ("<table><tr><td hidden>5<td>17</table>", "17"),
        ("<div hidden><div>5</div>5</div>17", "17"),
        ("<br hidden>17</br>", "17"),
        ("</p></b>17", "17"),
        ("17<!-- 5", "17"),
        ("17<p class='5", "17"),
        ("17<script>5", "17"),
    ],
)
def test_what_is_text(page: str, text: str) -> None:
    assert page_text(page) == text
    assert page_letters(page).text == text.replace(" ", "")


@pytest.mark.parametrize(
    "page",
    ["<div hidden" * 60_000, "<a x='" * 60_001, '<a x="' * 60_001 + "'", "<!--" * 60_000, "<div>" * 60_000,
     "</p>" * 60_000, "<script>" * 60_000, "&amp" * 60_000, "<" * 60_000, "<a " + "b " * 60_000],
)  # fmt: skip
def test_a_broken_page_takes_one_pass(page: str) -> None:
    began = time.process_time()
    page_letters("17 " + page)
    assert time.process_time() - began < 5
    assert page_letters("17 " + page[:600]).text.startswith("17")


@given(
    st.text("<>!-/=\"' abp17&;\r\n")
    | st.lists(st.sampled_from(["<p>", "<!--", "-->", "<b a='", "'", "17"])).map("".join)
)
def test_tags_follow_each_other(page: str) -> None:
    at = 0
    for tag in tags(page):
        assert at <= tag.start < tag.end <= len(page)
        at = tag.end
    letters = page_letters(page)
    assert len(letters.text) == len(letters.starts)
