"""What the composer asks about the paper and the writer besides the letter: the article, other letters, ties."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from campaign.domain.letters.senders import FILLS, Sender
from campaign.domain.newspapers.cards import Required
from campaign.domain.templates.drafts import Article, Sent, Tie

#: The names of the form's fields, by what they become here.
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
    """The fields as they were typed. `given` are the names of contact fields that a page with scripts says are filled;
    None where no page said."""

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
        """The article, with its day where that is one."""
        return Article(self.article_title, day_of(self.article_day), self.article_address)

    @property
    def sent(self) -> Sent:
        """What is said of other letters."""
        return Sent(_YES_OR_NO.get(self.elsewhere), day_of(self.last_here))

    @property
    def stated_tie(self) -> Tie | None:
        """The tie, if one was chosen."""
        return next((tie for tie in Tie if tie == self.tie), None)

    def is_no_day(self, field: str) -> bool:
        """Whether something stands in a field for a day that is none."""
        written = getattr(self, field)
        return bool(written.strip()) and day_of(written) is None

    def filled(self, sender: Sender) -> frozenset[Required]:
        """What the contact block fills: by the names that a page with scripts sent, else by what stands there."""
        if self.given is None:
            return sender.given
        return frozenset(FILLS[name] for name in self.given if name in FILLS)


def about_the_paper(form: Mapping[str, str], line: Callable[[str], str]) -> AboutThePaper:
    """The fields of a posted form; `line` reads one and makes it clean."""
    fields = {name: line(field) for name, field in FIELDS.items()}
    given = tuple(line("given").split()) if "given" in form else None
    return AboutThePaper(**fields, given=given)


def day_of(written: str) -> date | None:
    """The day that a browser's date field sends, or None for anything else."""
    try:
        return date.fromisoformat(written.strip()) if _DAY.fullmatch(written.strip()) else None
    except ValueError:
        return None
