"""What is said in a sentence, and by whom."""

from __future__ import annotations

from claimcheck.contextualise.speakers.before import before
from claimcheck.contextualise.speakers.behind import after
from claimcheck.contextualise.speakers.covering import covering
from claimcheck.contextualise.speakers.giving import gives
from claimcheck.contextualise.speakers.mention import Mention
from claimcheck.contextualise.speakers.names import names_someone, of_documents
from claimcheck.contextualise.speakers.shortened import elided, first_subject, owned_figure
from claimcheck.contextualise.speakers.speech_words import SpeechWords
from claimcheck.contextualise.speakers.word_roles import is_auxiliary, is_verbal
from claimcheck.contextualise.view import Stretch, View
from claimcheck.lexicon.marks import CLOSING_QUOTES, QUOTES, STOPS

_CLOSERS = STOPS | QUOTES | {","}


def mentions(view: View, words: SpeechWords) -> list[Mention]:
    """Who says what in a sentence, in text order; what each says does not overlap."""
    return covering(view, _found(view, words), words)


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
