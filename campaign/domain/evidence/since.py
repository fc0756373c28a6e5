"""How a fact has changed since the edition that a letter or a shared link was made from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from campaign.domain.evidence.facts import Fact, Status
from campaign.domain.figures.dates import DatePhrase
from campaign.domain.findings import Message
from campaign.domain.language import Language


class Since(StrEnum):
    """A kind of change."""

    GONE = "gone"  # the campaign no longer lists it
    RETRACTED = "retracted"
    SUPERSEDED = "superseded"
    DISPUTED = "disputed"
    STANDING = "standing"  # historical now, or current again
    FIGURES = "figures"
    CLAIM = "claim"
    SOURCES = "sources"
    AS_OF = "as-of"


_STANDINGS = {
    Status.RETRACTED: Since.RETRACTED,
    Status.SUPERSEDED: Since.SUPERSEDED,
    Status.DISPUTED: Since.DISPUTED,
}


def changed_since(then: Fact, now: Fact | None, language: Language) -> tuple[Since, ...]:
    """Return all changes, the most serious first; empty if nothing changed. Wording is compared in one language,
    since a better translation changes nothing for readers of the other."""
    if now is None:
        return (Since.GONE,)
    differences = {
        _STANDINGS.get(now.status, Since.STANDING): then.status is not now.status,
        Since.FIGURES: then.figures != now.figures,
        Since.CLAIM: then.claim[language] != now.claim[language],
        Since.SOURCES: {cited.source for cited in then.citations} != {cited.source for cited in now.citations},
        Since.AS_OF: then.as_of != now.as_of,
    }
    return tuple(since for since, differs in differences.items() if differs)


#: Messages for changes other than the status.
_NAMES: Mapping[Since, Message] = {
    Since.STANDING: Message("status"),
    Since.FIGURES: Message("numbers"),
    Since.CLAIM: Message("wording"),
    Since.SOURCES: Message("sources"),
    Since.AS_OF: Message("the date it describes"),
}
#: Messages for caveats: new since the letter, or known when it was written.
_MATTERS: Mapping[Status, tuple[Message, Message]] = {
    Status.RETRACTED: (
        Message("Retracted since this letter was written."),
        Message("This fact had already been retracted when the letter was written."),
    ),
    Status.SUPERSEDED: (
        Message("Replaced by newer information since this letter was written."),
        Message("Newer information had already replaced this when the letter was written."),
    ),
    Status.DISPUTED: (
        Message("Disputed since this letter was written."),
        Message("Disputed, as it was when this letter was written."),
    ),
}


def change_messages(then: Fact, now: Fact | None, language: Language) -> tuple[Message, ...]:
    """Return a fact's current state in sentences that cannot contradict each other.

    The first states the caveat, if any (the caveat gives the counter-claim); the next says what else changed; if
    neither applies, it says that nothing has changed.
    """
    if now is None:
        return (Message("The campaign no longer lists this fact."),)
    matter = _MATTERS.get(now.status)
    sentences = [matter[0 if then.status is not now.status else 1]] if matter else []
    changed = tuple(_NAMES[since] for since in changed_since(then, now, language) if since in _NAMES)
    if changed:
        sentences.append(Message("Updated since this letter was written: {what}.", {"what": changed}))
    return tuple(sentences) or (Message("No change since this letter was written."),)


_LINKED: Mapping[Status, Message] = {
    Status.RETRACTED: Message(
        "The campaign has retracted this fact since the version {then} that your link is to; this page is {now}."
    ),
    Status.SUPERSEDED: Message(
        "Newer information has replaced this fact since the version {then} that your link is to; this page is {now}."
    ),
    Status.DISPUTED: Message(
        "This fact has come into dispute since the version {then} that your link is to; this page is {now}."
    ),
}


@dataclass(frozen=True, slots=True)
class Versions:
    """What two versions are called in a sentence: by their days, as in "from May 4, 2026"."""

    then: DatePhrase | Message
    now: DatePhrase | Message


def link_message(then: Fact, now: Fact | None, language: Language, versions: Versions) -> Message | None:
    """Return what to tell someone who followed a link made from an earlier version; None where nothing has changed.

    Args:
        then: the fact as that version has it.
        now: the fact of today; None if it is gone.
        language: the reader's, in which wordings are compared.
        versions: what both versions are called.
    """
    values = {"then": versions.then, "now": versions.now}
    if now is None:
        return Message("The campaign has removed this fact since the version {then} that your link is to.", values)
    if then.status is not now.status and now.status in _LINKED:
        return replace(_LINKED[now.status], values=values)
    changed = tuple(_NAMES.get(since, _NAMES[Since.STANDING]) for since in changed_since(then, now, language))
    if not changed:
        return None
    return Message(
        "This fact has changed since the version {then} that your link is to ({what}); this page is {now}.",
        {**values, "what": changed},
    )
