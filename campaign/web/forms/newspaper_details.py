"""The composer's questions about the newspaper and the writer: the article, other letters, ties."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from campaign.domain.letters.senders import FILLS, Sender
from campaign.domain.newspapers.cards import Required
from campaign.domain.templates.drafts import Article, Sent, Tie

#: The form's field names, by attribute.
FIELDS = {
    "article_title": "article-title",
    "article_day": "article-day",
    "article_address": "article-address",
    "elsewhere": "sent-elsewhere",
    "last_here": "sent-last",
    "tie": "tie",
    "disclosure": "disclosure",
}
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_YES_OR_NO = {"yes": True, "no": False}


@dataclass(frozen=True)
class AboutThePaper:
    """The fields as entered. `given` are the names of contact fields that the page's script reports as filled; None
    if there was no report."""

    article_title: str = ""
    article_day: str = ""
    article_address: str = ""
    elsewhere: str = ""
    last_here: str = ""
    tie: str = ""
    disclosure: str = ""
    given: tuple[str, ...] | None = None

    @property
    def article(self) -> Article:
        """The article, with its date if valid."""
        return Article(self.article_title, day_of(self.article_day), self.article_address)

    @property
    def sent(self) -> Sent:
        """What the writer says about other letters."""
        return Sent(_YES_OR_NO.get(self.elsewhere), day_of(self.last_here))

    @property
    def stated_tie(self) -> Tie | None:
        """The tie, if one was chosen."""
        return next((tie for tie in Tie if tie == self.tie), None)

    def is_no_day(self, field: str) -> bool:
        """Whether a date field contains something that is not a date."""
        written = getattr(self, field)
        return bool(written.strip()) and day_of(written) is None

    def filled(self, sender: Sender) -> frozenset[Required]:
        """Return which contact fields are filled: as reported by the page's script, else by their content."""
        if self.given is None:
            return sender.given
        return frozenset(FILLS[name] for name in self.given if name in FILLS)


def about_the_paper(form: Mapping[str, str], line: Callable[[str], str]) -> AboutThePaper:
    """Read a posted form; `line` reads and cleans one field."""
    fields = {name: line(field) for name, field in FIELDS.items()}
    given = tuple(line("given").split()) if "given" in form else None
    return AboutThePaper(**fields, given=given)


def day_of(written: str) -> date | None:
    """Return the day that a browser's date field sent, or None for anything else."""
    try:
        return date.fromisoformat(written.strip()) if _DAY.fullmatch(written.strip()) else None
    except ValueError:
        return None
