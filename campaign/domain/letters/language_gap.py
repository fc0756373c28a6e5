"""A letter in one language for a newspaper in another, and how a writer can go on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from campaign.domain.findings import Message
from campaign.domain.grammar.languages import grammar
from campaign.domain.language import Language
from campaign.domain.newspapers.cards import Newspaper


class WayOn(StrEnum):
    """What a writer can do."""

    WRITE_THEIRS = "write-theirs"
    TWO_COLUMNS = "two-columns"
    ANOTHER_PAPER = "another-paper"


@dataclass(frozen=True, slots=True)
class LanguageGap:
    """The newspaper's name, its language and the letter's."""

    paper: str
    theirs: Language
    ours: Language

    @property
    def names(self) -> Mapping[str, object]:
        """The names of the newspaper and of both languages, as messages use them."""
        return {"paper": self.paper, "theirs": grammar(self.theirs).name, "ours": grammar(self.ours).name}

    @property
    def message(self) -> Message:
        """What a page says as soon as the newspaper is chosen."""
        return Message("{paper} publishes in {theirs}, and this letter is in {ours}.", self.names)

    @property
    def ways_on(self) -> Mapping[WayOn, Message]:
        """What a page offers, in order. The first sets the letter's language and leaves the page's as it is."""
        return {
            WayOn.WRITE_THEIRS: Message("Write in {theirs}. We’ll show the questions and facts in {ours}.", self.names),
            WayOn.TWO_COLUMNS: Message(
                "Write in {ours}, and take a two-column sheet to someone who can translate it.", self.names
            ),
            WayOn.ANOTHER_PAPER: Message("Choose another newspaper."),
        }


def language_gap(card: Newspaper | None, ours: Language) -> LanguageGap | None:
    """Return the gap between a newspaper's language and a letter's.

    None where there is none, or where no one has read what the newspaper asks for: an imported list may give no language.
    """
    if card is None or not card.has_card or card.language == ours:
        return None
    return LanguageGap(card.name, card.language, ours)
