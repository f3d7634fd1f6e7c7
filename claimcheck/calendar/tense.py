"""Whether an expression of time lies ahead, by the tense of its own clause: "will open on Friday", "by Friday nine had
opened"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

from claimcheck.calendar.wording import any_of, words_of
from claimcheck.lexicon.marks import GENITIVES
from claimcheck.record import Record

if TYPE_CHECKING:
    from claimcheck.rulebook import Vocabulary

_BEFORE, _BEHIND, _FRONTED = 140, 20, 90
"""Characters of a sentence in which a verb before an expression, behind it, and behind one that opens its clause still
bears on it."""

Sign = Literal["future", "past", "participle"]


class Tenses(Record, eq=False):
    """What tells tenses: the verbs, and what begins a clause."""

    future: re.Pattern[str]
    past: re.Pattern[str]
    participle: re.Pattern[str]
    done: re.Pattern[str]
    told: re.Pattern[str]
    opener: re.Pattern[str]
    aside: re.Pattern[str]
    """A relative clause between commas."""
    since: re.Pattern[str]

    def is_told(self, text: str, start: int) -> bool:
        """Whether something is said on the day that begins at ``start``: "announced on Wednesday"."""
        return self.told.search(text, max(0, start - _BEFORE), start) is not None

    def is_ahead(self, text: str, first: int, end: int, looks_ahead: bool) -> bool:
        """Whether the expression ``[first, end)``, with its preposition, is of a day to come.

        Where that looks ahead by itself ("to leave by Friday"), only what is done by that day takes it back: "the
        ministry had counted 40 by Tuesday", "by Tuesday 40 fell ill".
        """
        fronted = self._opens(text, first)
        if fronted:  # "On Monday police, who will speak, arrested 12"
            text = text[:end] + self.aside.sub(lambda told: " " * len(told[0]), text[end:])
        signs = list(self._signs(text, first, end, fronted))
        if fronted or text[first:end].endswith(GENITIVES):
            # "will get $34.50 a share, 38 per cent above Friday's closing price"
            signs = [one for one in signs if one[0] == 0]
        if looks_ahead and not fronted:
            before = text[max(0, first - _BEFORE) : first]
            return self.done.search(self.opener.split(before)[-1]) is None
        if not signs:
            return looks_ahead
        ahead = any(sign == "future" for _, _, sign in signs)
        own = [one for one in signs if one[0] == min(signs)[0]]
        if any(sign == "future" for _, _, sign in own):
            # "will take wounded fighters out on Friday": a participle beside the verb is no other tense
            own = [one for one in own if one[2] != "participle"]
        return min(own)[2] == "future" or (looks_ahead and ahead)

    def since_clause(self, text: str, start: int) -> bool:
        """Whether an expression only says since when there are figures at all: "since records began in 1921"."""
        return self.since.search(text, max(0, start - _BEFORE), start) is not None

    def _opens(self, text: str, first: int) -> bool:
        before = text[max(0, first - _BEFORE) : first].rstrip()
        last = before.split()[-1] if before else ","
        return any(self.opener.fullmatch(one) is not None for one in (last, last[-1]))

    def _signs(self, text: str, first: int, end: int, fronted: bool) -> Iterator[tuple[int, int, Sign]]:
        """The tenses around an expression: beginnings of clauses between, characters between, which."""
        low, high = max(0, first - _BEFORE), min(len(text), end + (_FRONTED if fronted else _BEHIND))
        skipped = 1 if fronted and text[end : end + 1] == "," else 0  # "On Friday, the gates will open"
        tenses: tuple[tuple[Sign, re.Pattern[str]], ...] = (
            ("future", self.future),
            ("past", self.past),
            ("participle", self.participle),
        )
        for sign, pattern in tenses:
            for hit in pattern.finditer(text, low, high):
                if hit.end() <= first:
                    between, far = text[hit.end() : first], first - hit.end()
                    far += _BEFORE * fronted  # the verb of what opens a clause follows
                elif hit.start() >= end:
                    between, far = text[end + skipped : hit.start()], hit.start() - end
                    far += 0 if fronted else _BEFORE
                else:
                    continue
                yield len(self.opener.findall(between)), far, sign


@lru_cache(maxsize=8)
def tenses_of(vocabulary: Vocabulary) -> Tenses:
    """The tenses of a vocabulary: the cues of ``calendar.yaml``, the irregular verbs."""
    words, table = words_of(vocabulary), vocabulary.table("calendar")
    forms = [_past_forms(forms) for forms in vocabulary.table("irregular")["verbs"].values()]
    preterites = [first[0] for first in forms if len(first) > 1]  # "fell", whose participle is "fallen"
    either = [form for first in forms for form in first if form not in preterites]
    saying = "|".join(map(re.escape, table["saying"]))
    participle = rf"\b(?!(?:{saying})\b)(?:{any_of(either)}|(?i:[a-z]{{2,}}ed))\b"
    finite = any_of([*preterites, *table["past_auxiliaries"]])
    # "the band plans a concert on Friday", but "approved the plan on Friday"
    no_noun = "".join(rf"(?<!\b{word}\x20)" for word in table["before_nouns"])
    verb = rf"(?:\b{finite}\b|{participle})"
    return Tenses(
        future=words.pattern(
            r"(?:\b|(?=['’]))<cue>\b|\b(?:<modal>) (?!have\b|be\b|not have\b)"
            rf"|{no_noun}\b{any_of(table['future_verbs'])}\b"
        ),
        past=words.pattern(rf"(?<!-)\b{finite}\b(?! (?i:not )?(?i:to)\b)"),
        participle=words.pattern(rf"(?<!-){participle}"),
        # "had until Friday", "had to leave by Friday", "had promised to leave by Friday" look ahead
        done=words.pattern(rf"\b(?i:had)(?: (?i:not|already|only|still))? {participle}(?!.* (?i:to) [a-z])"),
        told=words.pattern(r"\b(?:<saying>|told(?: (?!to\b)\w+){1,3}?)(?: (?i:late|early))?(?: (?i:on))? $"),
        aside=re.compile(r", (?:who|which|whose)\b[^,]*,"),
        opener=re.compile(rf",(?!\d)|[;:—–()]|\b{any_of(table['clause_openers'])}\b"),
        since=words.pattern(
            rf"\b(?i:since) (?:(?!{verb})[\w'’-]+ ){{1,5}}{verb}(?: (?!{verb})[\w'’-]+){{0,3}}\s+$"
        ),
    )


def _past_forms(forms: list[str]) -> list[str]:
    """ "fell" and "fallen" of "falls, fell, fallen, falling"."""
    return [form for form in forms if form.isalpha() and not form.endswith(("s", "ing"))]
