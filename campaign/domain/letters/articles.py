"""The article that a letter answers, and the clock that runs from the day it was printed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from campaign.domain.figures.spoken_dates import date_mentions
from campaign.domain.grammar.languages import grammar
from campaign.domain.language import Language
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.templates.drafts import Article
from campaign.domain.templates.templates import Kind

#: Where a paper names no number of days, this is what The New York Times asks of letters.
USUAL_DAYS = 7
#: Our day is that of Greenwich. In the evening in California it is a day ahead of the writer's, in the morning in Guam a
#: day behind: so the writer's own day may be the one before or the one after.
DAY_APART = timedelta(days=1)
#: The kinds that answer articles.
ANSWERS = frozenset([Kind.LETTER, Kind.REPLY])
#: Blanks by which templates ask for the article, so that nobody is asked twice.
TITLE_BLANK, DAY_BLANK = "article", "article_date"


@dataclass(frozen=True, slots=True)
class Clock:
    """How long an answer is in time: so many days from the article, and the last of them; `is_rule` where the paper
    says so."""

    days: int
    until: date
    is_rule: bool

    def days_left(self, today: date) -> int:
        """Days until the last one; below zero it has passed."""
        return (self.until - today).days


def answered(manuscript: Manuscript) -> Article:
    """The article as its own fields name it, else as the template's blanks do."""
    article, blanks = manuscript.draft.article, manuscript.draft.blanks
    title = article.title.strip() or blanks.get(TITLE_BLANK, "").strip()
    day = article.day or _day(blanks.get(DAY_BLANK, ""), manuscript.language, manuscript.today)
    return Article(title, day, article.address)


def clock(manuscript: Manuscript) -> Clock | None:
    """The clock, where a letter answers an article whose day is known."""
    day = answered(manuscript).day if manuscript.template.kind in ANSWERS else None
    if day is None:
        return None
    days = manuscript.rules.days_since_article
    is_rule = days is not None
    days = USUAL_DAYS if days is None else days
    return Clock(days, _after(day, days), is_rule)


def _after(day: date, days: int) -> date:
    return date.max if (date.max - day).days <= days else day + timedelta(days)


def _day(written: str, language: Language, today: date) -> date | None:
    """The day that words name. Without a year it is the last such day."""
    for mention in date_mentions(written, grammar(language)):
        spoken = mention.date
        if spoken.month and spoken.day:
            this_year = (today + DAY_APART).year
            years = [spoken.year] if spoken.year else range(this_year, this_year - 8, -1)
            days = (_existing(year, spoken.month, spoken.day) for year in years)
            return next((day for day in days if day and (spoken.year or day <= today + DAY_APART)), None)
    return None


def _existing(year: int, month: int, day: int) -> date | None:
    """The day, where the calendar has it: 29 February is not in every year."""
    try:
        return date(year, month, day)
    except ValueError:
        return None
