"""LANG-1: a newspaper publishes letters in its own language."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from campaign.domain.findings import Finding, Level, Message
from campaign.domain.language import Both, Language
from campaign.domain.letters.manuscripts import Manuscript

#: The name of each language, as a reader of either says it.
_NAMES: Mapping[Language, Both] = {"en": Both("English", "inglés"), "es": Both("Spanish", "español")}


ORDER, LEVELS = 30, (Level.WARN,)


def check(manuscript: Manuscript) -> Iterator[Finding]:
    """The letter is in the language of the newspaper, where someone has read the newspaper's rules.

    A list of newspapers from elsewhere may give no language, and then says nothing here.
    """
    card = manuscript.card
    if card is None or not card.has_card or card.language == manuscript.language:
        return
    message = Message(
        "{paper} publishes in {theirs}, and this letter is in {ours}. Write it in {theirs}, or choose another newspaper.",
        {"paper": card.name, "theirs": _NAMES[card.language], "ours": _NAMES[manuscript.language]},
    )
    yield Finding("LANG-1", Level.WARN, message)
