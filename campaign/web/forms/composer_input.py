"""What a writer typed into the composer, as a value. Nothing of it is kept when the answer has gone out."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import astuple, dataclass, field
from datetime import date
from functools import cached_property

from campaign.domain.language import Language
from campaign.domain.letters.senders import FILLS, Sender
from campaign.domain.newspapers.cards import Citing, Newspaper, Required
from campaign.domain.officials.officials import Official
from campaign.domain.templates.answers import Answers
from campaign.domain.templates.drafts import Article, Draft, FactChoice, NewspaperDetails, Sent, Tie
from campaign.domain.templates.sizes import (
    MAX_CHARACTERS,
    MAX_OWN_FIGURES,
    MAX_PARAGRAPHS,
    has_too_many_citations,
    has_too_many_numbers,
)
from campaign.domain.templates.templates import FACTS_PART
from campaign.web.forms.saving import SavedLink

_MOST_WORDS = 5000
_NUMBER, _DAY = re.compile(r"[0-9]{1,4}"), re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_YES_OR_NO = {"yes": True, "no": False}


@dataclass(frozen=True)
class ComposerInput:
    """A composer's fields as they were typed, made clean; `dropped` are the characters that had to go.

    Where `text` is given it rules and the parts wait; `aside` is a text that waits while the parts rule. `picks` are
    the numbers of our sentences chosen for parts, `says` the names of the phrasings chosen for facts, and `places` the
    parts in which facts' sentences stand. `place` is a ZIP code or town to look for newspapers near, `query` the words
    of a search for facts, and `shelf` the one that it is for, empty for all; `left` are the keys of suggestions that
    the writer leaves as they are. `given` are the names of contact fields that the page's script reports as filled;
    None if there was no report. `form_token` links the letters of one form, whose fingerprint is stored only if the
    writer `agrees_to_remember`. `edition` is the number of the edition that the form's page was made from, 0 if
    unknown; `withdrawn` are the facts of which a chosen sentence is no longer offered.
    `official_id` is the id of the official for whom the writer began a message.
    """

    language: Language
    card_id: str = ""
    paper_name: str = ""
    max_words: str = ""
    paper_address: str = ""
    blanks: Mapping[str, str] = field(default_factory=dict)
    parts: Mapping[str, str] = field(default_factory=dict)
    chosen: tuple[str, ...] = ()
    words: Mapping[str, str] = field(default_factory=dict)
    text: str | None = None
    aside: str = ""
    own_figures: tuple[str, ...] = ()
    sender: Sender = Sender()
    given: tuple[str, ...] | None = None
    with_sources: bool = True
    citing: Citing | None = None
    answers: Answers = Answers()
    agrees_to_remember: bool = False
    form_token: str = ""
    dropped: tuple[str, ...] = ()
    tells_own_share: bool = False
    saved: SavedLink | None = None
    article_title: str = ""
    article_day: str = ""
    article_address: str = ""
    elsewhere: str = ""
    last_here: str = ""
    tie: str = ""
    disclosure: str = ""
    official: Official = Official()
    official_id: str = ""
    picks: Mapping[str, str] = field(default_factory=dict)
    says: Mapping[str, str] = field(default_factory=dict)
    places: Mapping[str, str] = field(default_factory=dict)
    place: str = ""
    query: str = ""
    shelf: str = ""
    left: tuple[str, ...] = ()
    is_on_one_page: bool = False
    edition: int = 0
    withdrawn: tuple[str, ...] = ()

    @property
    def body(self) -> tuple[str, ...]:
        """The texts of which the letter's body is made."""
        if self.text is not None:
            return (self.text,)
        return (*self.parts.values(), *(self.words.get(id, "") for id in self.chosen), *self.blanks.values())

    @cached_property
    def is_too_long(self) -> bool:
        """Whether this is far more than any letter holds, so that it is neither checked nor printed."""
        if len(self.own_figures) > MAX_OWN_FIGURES or has_too_many_citations(self.body, len(self.chosen)):
            return True
        others = (*astuple(self.sender), *astuple(self.official), self.disclosure, self.article_title)
        if sum(map(len, (*self.body, *others))) > MAX_CHARACTERS:
            return True
        if sum(bool(line.strip()) for text in self.body for line in text.splitlines()) > MAX_PARAGRAPHS:
            return True
        return has_too_many_numbers(self.body, self.language)

    @property
    def filled(self) -> frozenset[Required]:
        """Which contact fields are filled: as reported by the page's script, else by their content."""
        if self.given is None:
            return self.sender.given
        return frozenset(FILLS[name] for name in self.given if name in FILLS)

    def draft(self, card: Newspaper | None, official: Official | None = None) -> Draft:
        """The draft that checks and renderings work on, by default to the official as typed. What is no number, day or
        tie is left out."""
        paper = NewspaperDetails(
            name=self.paper_name or (card.name if card else ""),
            max_words=limit_of(self.max_words),
            address=self.paper_address,
        )
        return Draft(
            blanks=self.blanks,
            parts=self.parts,
            facts=tuple(
                FactChoice(id, words=self.words.get(id, ""), part=self.places.get(id, FACTS_PART)) for id in self.chosen
            ),
            text=self.text,
            own_figures=self.own_figures,
            paper=paper,
            tells_own_share=self.tells_own_share,
            article=Article(self.article_title, day_of(self.article_day), self.article_address),
            sent=Sent(_YES_OR_NO.get(self.elsewhere), day_of(self.last_here)),
            tie=next((tie for tie in Tie if tie == self.tie), None),
            disclosure=self.disclosure,
            official=official or self.official,
        )


def limit_of(written: str) -> int | None:
    """Return a limit in words, or None for anything else."""
    number = int(written) if _NUMBER.fullmatch(written) else 0
    return number if 1 <= number <= _MOST_WORDS else None


def day_of(written: str) -> date | None:
    """Return the day that a browser's date field sent, or None for anything else."""
    try:
        return date.fromisoformat(written) if _DAY.fullmatch(written) else None
    except ValueError:
        return None
