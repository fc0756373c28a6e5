"""The article that a letter answers, and the deadline that runs from its publication."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from campaign.domain.figures.spoken_dates import date_mentions
from campaign.domain.grammar.languages import grammar
from campaign.domain.language import Language, fold
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.templates.drafts import Article

#: The default for newspapers that name no number of days; The New York Times asks this of letters.
USUAL_DAYS = 7
#: Our day is UTC's. In the evening in California it is a day ahead of the writer's, in the morning in Guam a day
#: behind, so the writer's day may be the previous or the next.
DAY_APART = timedelta(days=1)
#: Blanks in which templates ask for the article, so that no one is asked twice.
TITLE_BLANK, DAY_BLANK = "article", "article_date"


@dataclass(frozen=True, slots=True)
class Clock:
    """How long an answer is in time: days from the article, and the last day; `is_rule` if the newspaper says so."""

    days: int
    until: date
    is_rule: bool

    def days_left(self, today: date) -> int:
        """Return the days until the last one; negative if it has passed."""
        return (self.until - today).days


def answered(manuscript: Manuscript) -> Article:
    """Return the article from its own fields, else from the template's blanks."""
    article, blanks = manuscript.draft.article, manuscript.draft.blanks
    title = article.title.strip() or blanks.get(TITLE_BLANK, "").strip()
    day = article.day or _day(blanks.get(DAY_BLANK, ""), manuscript.language, manuscript.today)
    return Article(title, day, article.address)


def clock(manuscript: Manuscript) -> Clock | None:
    """Return the deadline if a letter answers an article of a known date."""
    day = answered(manuscript).day if manuscript.traits.answers_article else None
    if day is None:
        return None
    days = manuscript.rules.days_since_article
    is_rule = days is not None
    days = USUAL_DAYS if days is None else days
    return Clock(days, _after(day, days), is_rule)


def _after(day: date, days: int) -> date:
    return date.max if (date.max - day).days <= days else day + timedelta(days)


def _day(written: str, language: Language, today: date) -> date | None:
    """Return the day that a text names, also by a word such as "yesterday". Without a year, it is the last such day."""
    ago = grammar(language).dates.days_ago.get(fold(written).strip(" ."))
    if ago is not None:
        return today - timedelta(ago)
    for mention in date_mentions(written, grammar(language)):
        spoken = mention.date
        if spoken.month and spoken.day:
            this_year = (today + DAY_APART).year
            years = [spoken.year] if spoken.year else range(this_year, this_year - 8, -1)
            days = (_existing(year, spoken.month, spoken.day) for year in years)
            return next((day for day in days if day and (spoken.year or day <= today + DAY_APART)), None)
    return None


def _existing(year: int, month: int, day: int) -> date | None:
    """Return the day if the calendar has it: February 29 is not in every year."""
    try:
        return date(year, month, day)
    except ValueError:
        return None
