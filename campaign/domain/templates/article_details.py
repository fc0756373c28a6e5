"""The title and date of the article that a letter answers, which need no source."""

from __future__ import annotations

import re

from campaign.domain.figures.dates import SpokenDate
from campaign.domain.figures.spoken_dates import date_mentions
from campaign.domain.grammar.languages import grammar
from campaign.domain.language import Language, fold
from campaign.domain.templates.drafts import Draft

#: The blanks that ask for the article's date and title.
DATE_BLANK = "article_date"
TITLE_BLANK = "article"
_REACH = 200


def known_dates(draft: Draft, language: Language) -> tuple[SpokenDate, ...]:
    """Return the article's date as given in its own field or in the blank that asks for it."""
    day = draft.article.day
    stated = () if day is None else (SpokenDate(day.year, day.month, day.day),)
    blank = draft.blanks.get(DATE_BLANK, "")
    return (*stated, *(found.date for found in date_mentions(blank, grammar(language))))


def title_spans(draft: Draft, text: str) -> list[tuple[int, int]]:
    """Return where a text has the article's title as the writer gave it."""
    titles = {draft.article.title.strip(), draft.blanks.get(TITLE_BLANK, "").strip()} - {""}
    folded = fold(text)
    return [match.span() for title in titles for match in re.finditer(re.escape(fold(title)), folded)]


def is_date_of(stated: SpokenDate, known: SpokenDate) -> bool:
    """Whether a date is the article's; its year alone is not, since much else happened in that year."""
    pairs = ((stated.year, known.year), (stated.month, known.month), (stated.day, known.day))
    return stated == known or stated.day is not None and all(None in pair or pair[0] == pair[1] for pair in pairs)


def follows_article(text: str, start: int, language: Language) -> bool:
    """Whether the words before this position refer to the newspaper's article: "your story “Last Bus” of", "su nota
    del"."""
    return grammar(language).articles.addressed_before.search(fold(text[max(0, start - _REACH) : start])) is not None
