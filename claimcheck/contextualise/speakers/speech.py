"""What is said in a sentence, by whom, and which stretch of the sentence each speaker covers."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.contextualise.speakers.before import before
from claimcheck.contextualise.speakers.behind import after
from claimcheck.contextualise.speakers.giving import gives
from claimcheck.contextualise.speakers.mention import Mention
from claimcheck.contextualise.speakers.names import names_someone, of_documents
from claimcheck.contextualise.speakers.shortened import elided, first_subject, owned_figure
from claimcheck.contextualise.speakers.speech_words import SpeechWords
from claimcheck.contextualise.speakers.word_roles import is_auxiliary, is_verbal
from claimcheck.contextualise.view import Stretch, View
from claimcheck.lexicon.marks import CLOSING_QUOTES, QUOTES, STOPS
from claimcheck.record import replace

_CLOSERS = STOPS | QUOTES | {","}
_REACH = 200
"""Words between two speakers that are searched for the clause of the second one; no sentence has more."""
_NEXT = 8
"""Speakers behind one that are looked at for where the words of that one end."""


def mentions(view: View, words: SpeechWords) -> list[Mention]:
    """Who says what in a sentence, in text order; what each says does not overlap."""
    return _covering(view, _found(view, words), words)


def _found(view: View, words: SpeechWords) -> list[Mention]:
    found: list[Mention] = []
    for at in range(len(view.words)):
        short = owned_figure(view, at, words) or (elided(view, at, found[-1], words) if found else None)
        if short is not None:
            found.append(short)
            continue
        phrase = words.phrases.at(view.forms, at)
        if phrase is not None and phrase.first == at:
            speaker = after(view, phrase.last, words)
            if speaker is not None:
                found.append(Mention(speaker, Stretch(at, phrase.last), leads=at == 0))
            continue
        if not view.verbs[at] & words.all_verbs or view.owner[at] is not None:
            continue
        mention = (
            _inverted(view, at, words)
            or _straight(view, at, words, answers=bool(found))
            or _disputing(view, at, words)
        )
        if mention is not None and not (found and found[-1].speaker == mention.speaker):
            found.append(mention)
    return found


def _straight(view: View, at: int, words: SpeechWords, *, answers: bool) -> Mention | None:
    """ "The mayor said …" and "…, the mayor said."; who gives a figure against another's may be called anything."""
    speaker = before(view, at, words, surely=answers and gives(view, at, words))
    speaker = speaker or first_subject(view, at, words)
    if speaker is None:
        return None
    held = view.words[speaker.first - 1].text if speaker.first else ""
    closes = speaker.first > 0 and _is_last(view, at, words) and (held in QUOTES or held in ",–—-")
    leads = (
        not closes and held not in CLOSING_QUOTES and not (held == "," and _quoted(view, speaker.first - 2))
    )
    if leads and not view.verbs[at] & words.verbs:
        told = at + 1 < len(view.words) and _opens(view, at, words)
        finding = view.verbs[at] & words.findings and of_documents(view, speaker, words)
        if not (told or finding or gives(view, at, words)):
            return None
    return Mention(speaker, Stretch(at, at + 1), leads)


def _opens(view: View, at: int, words: SpeechWords) -> bool:
    """Whether what is told begins behind a verb: "maintained that", "maintains it was", "remembered seeing"."""
    behind = view.words[at + 1]
    if behind.lower == "that" or behind.text in QUOTES:
        return True
    if not view.verbs[at] & words.with_that:
        return False
    if behind.lower in words.clause_openers or behind.lower.endswith("ing"):
        return True
    subject = view.verbs[at] & words.surely and behind.lower in words.determiners
    return bool(subject) and any(
        is_verbal(view, n, words) or is_auxiliary(view, n, words)
        for n in range(at + 3, min(at + 6, len(view.words)))
    )


def _disputing(view: View, at: int, words: SpeechWords) -> Mention | None:
    """ "…, a figure that the auditor disputed, putting it at 94": who disputes gives the other figure."""
    if at < 2 or not view.words[at].lower.endswith("ing") or not gives(view, at, words):
        return None
    if view.words[at - 1].text != "," or not view.verbs[at - 2] & words.disputing:
        return None
    speaker = before(view, at - 2, words)
    return Mention(speaker, Stretch(at, at + 1), leads=True, disputes=True) if speaker else None


def _inverted(view: View, at: int, words: SpeechWords) -> Mention | None:
    """'"…," said the mayor' and "…, said the mayor." """
    if not view.verbs[at] & words.inverted or at == 0 or view.words[at - 1].text not in (",", *QUOTES):
        return None
    speaker = after(view, at + 1, words)
    if speaker is None or not names_someone(view, speaker, words):
        return None
    quoted = view.words[at - 1].text in QUOTES or _quoted(view, at - 2)
    ends = speaker.last == len(view.words) or view.words[speaker.last].text in _CLOSERS
    return Mention(speaker, Stretch(at, at + 1), leads=False) if quoted or ends else None


def _quoted(view: View, at: int) -> bool:
    return at >= 0 and view.words[at].text in QUOTES


def _is_last(view: View, at: int, words: SpeechWords) -> bool:
    """Whether nothing but a day or a mark follows the verb: "…, police said on Monday."."""
    at += 1
    while at < len(view.words) and (
        view.words[at].lower in words.times or view.words[at].lower in words.before_times
    ):
        at += 1
    return at >= len(view.words) or view.words[at].text in _CLOSERS


def _covering(view: View, found: list[Mention], words: SpeechWords) -> list[Mention]:
    """The mentions with the words each covers. A speaker whose saying another one reports is left out:
    "The U.N. said Russia has promised four days" is the U.N.'s word."""
    kept: list[Mention] = []
    free = 0
    for number, mention in enumerate(found):
        start = mention.verb.first if mention.speaker.first > mention.verb.first else mention.speaker.first
        leading = kept[-1] if kept and kept[-1].leads else None
        turn = _own_clause(view, leading, mention, start, words) if leading is not None else None
        if leading is not None and turn is not None:
            kept[-1] = _until(leading, turn)
            free = kept[-1].last
        elif leading is not None and (mention.leads or not _holds(view, leading, mention)):
            if not mention.leads and leading.speaker.first > free:
                kept.insert(-1, replace(mention, first=free, last=leading.speaker.first))
            continue
        elif leading is not None:
            kept.pop()
        elif kept and mention.leads:
            kept[-1] = _until(kept[-1], start)
        end = max(mention.verb.last, mention.speaker.last)
        if mention.leads:
            kept.append(replace(mention, first=end, last=len(view.words)))
            continue
        last = _next_leading(view, found[number + 1 :], end) if _goes_on(view, mention, end, words) else end
        kept.append(replace(mention, first=free, last=last))
        free = end
    return kept


def _own_clause(view: View, leading: Mention, mention: Mention, start: int, words: SpeechWords) -> int | None:
    """Where the clause of a speaker begins who is not reported by the one before; who disputes begins at the verb."""
    turn = _turn(view, leading, start, words)
    return mention.verb.first if turn is None and mention.disputes else turn


def _until(mention: Mention, last: int) -> Mention:
    return replace(mention, last=min(mention.last, last))


def _next_leading(view: View, behind: Sequence[Mention], end: int) -> int:
    """Where the next speaker begins who stands before what is said, of the nearest few; else the sentence's end."""
    later = (one.speaker.first for one in behind[:_NEXT] if one.leads and one.speaker.first >= end)
    return next(later, len(view.words))


def _holds(view: View, inner: Mention, outer: Mention) -> bool:
    """Whether a speaker stands inside the words that another one says: '"The port says it lost 12," Ames said.'"""
    between = range(max(inner.verb.last, outer.verb.first - _REACH), outer.verb.first)
    return sum(view.words[at].text in ("”", '"', "“") for at in between) == 1


def _turn(view: View, leading: Mention, last: int, words: SpeechWords) -> int | None:
    """Where a clause of its own begins between one speaker and the next: ", but witnesses said"."""
    first = leading.verb.last
    held = view.lower(leading.speaker.first - 1)
    if held in words.turns and last - 1 > first and view.words[last - 1].text == ",":
        return last - 1  # "While the port speaks of 12, the union counts 40"
    for at in range(last - 1, max(first, last - _REACH) - 1, -1):
        word = view.words[at]
        if word.text == ";" or word.lower in words.turns or (word.text == ":" and at > first):
            return at
        if (
            word.text == ","
            and view.words[at + 1].lower in words.articles
            and (
                view.words[at + 2].lower in words.figures
                or view.words[at + 3].lower in words.determiners | {"which"}
            )
        ):
            return at  # ", a sum that the watchdog puts at 71,000"
        if word.lower == "and" and (at == last - 1 or view.words[at - 1].text == ","):
            return at
    return None


def _goes_on(view: View, mention: Mention, end: int, words: SpeechWords) -> bool:
    """Whether what follows the speaker is said too: "12 died, police said, and 30 were hurt"."""
    if mention.verb.last - mention.verb.first > 1:
        return True  # "12 died, according to the police, and 30 were hurt"
    if end >= len(view.words):
        return False
    if view.words[end].text == "," and end + 1 < len(view.words):
        end += 1
    return view.words[end].text in QUOTES or (
        view.words[end - 1].text == "," and view.words[end].lower in words.goes_on
    )
