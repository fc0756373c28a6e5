"""ART-1 and ART-2: a letter that answers an article names it at once, and arrives while readers remember it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from campaign.domain.checks.opening import is_salutation
from campaign.domain.figures.dates import PartialDate
from campaign.domain.findings import N_, Finding, Level, Message
from campaign.domain.grammar.languages import of_all
from campaign.domain.language import fold
from campaign.domain.letters.articles import DAY_APART, answered, clock
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.newspapers.cards import Required
from campaign.domain.templates.drafts import Article
from campaign.domain.templates.kinds import Audience
from campaign.domain.texts.quotations import quotations
from campaign.domain.texts.reading import Sentence
from campaign.domain.texts.shingles import keys_of

_FIRST = 2
#: This many words of a title are enough to recognize it.
_TITLE_WORDS = 4
_RE = re.compile(rf"(?:{of_all(lambda pack: pack.articles.subject)}):")
_PRINTED = re.compile(rf"\b(?:{of_all(lambda pack: pack.articles.published)})\b")


ORDER, LEVELS = 80, (Level.STOP, Level.WARN, Level.HINT)
AUDIENCES = (Audience.NEWSPAPER,)
READS_RULES = True


def check(manuscript: Manuscript) -> Iterator[Finding]:
    """Check that the article's title and date are named early, and how many days have passed since it was published."""
    if not manuscript.traits.answers_article:
        return
    is_required = Required.ARTICLE in manuscript.rules.requires
    level = Level.STOP if is_required else Level.HINT
    article = answered(manuscript)
    first = _first_sentences(manuscript)
    if article.title:
        yield from _hidden(article.title, first, level)
    elif is_required or manuscript.traits.needs_article:
        yield from _unnamed(manuscript, first, level)
    if article.day is None and (article.title or is_required) and not _has_date(first):
        message = Message("Add the date the story ran so the editor can find it.")
        yield Finding("ART-1", level, message)
    yield from _late(manuscript, article)


def _first_sentences(manuscript: Manuscript) -> tuple[Sentence, ...]:
    sentences = manuscript.reading.sentences
    greets = bool(sentences) and is_salutation(sentences[0])
    return sentences[: _FIRST + greets]


def _hidden(title: str, first: tuple[Sentence, ...], level: Level) -> Iterator[Finding]:
    """The title is in neither of the first two sentences, and they do not begin with "Re:"."""
    wanted = f" {' '.join(keys_of(title)[:_TITLE_WORDS])} "
    said = f" {' '.join(key for sentence in first for key in keys_of(sentence.text))} "
    if first and wanted.strip() and wanted not in said and not _says_re(first):
        text = N_("Mention “{title}” in your first two sentences so readers know what you’re responding to.")
        message = Message(text, {"title": title})
        yield Finding("ART-1", level, message, (first[0].text,), first[0].start, first[0].end)


def _unnamed(manuscript: Manuscript, first: tuple[Sentence, ...], level: Level) -> Iterator[Finding]:
    if _says_re(first) or any(_names_one(sentence) for sentence in first):
        return
    if level is Level.STOP:
        message = Message(
            "{paper} runs letters that respond to its own stories. Add the headline and date of one.",
            {"paper": manuscript.paper_name},
        )
    else:
        message = Message("Which story are you responding to? Add its headline and the date it ran.")
    yield Finding("ART-1", level, message)


def _says_re(first: tuple[Sentence, ...]) -> bool:
    return any(_RE.match(fold(sentence.text[:20])) for sentence in first)


def _names_one(sentence: Sentence) -> bool:
    """Whether a sentence has a quoted title that is an article's, or has a date."""
    is_printed = bool(sentence.mentions) or _PRINTED.search(fold(sentence.text)) is not None
    return is_printed and bool(quotations(sentence.text))


def _has_date(first: tuple[Sentence, ...]) -> bool:
    return any(mention.date for sentence in first for mention in sentence.mentions)


def _late(manuscript: Manuscript, article: Article) -> Iterator[Finding]:
    running = clock(manuscript)
    if article.day is None or running is None:
        return
    days = (manuscript.today - article.day).days
    printed = PartialDate(article.day.year, article.day.month, article.day.day)
    values = {"date": printed, "days": days, "most": running.days, "paper": manuscript.paper_name}
    if days < -DAY_APART.days:
        message = Message("The story’s date, {date}, is in the future. Check it.", values)
        yield Finding("ART-2", Level.WARN, message)
    elif days > running.days:
        may_be_in_time = days - DAY_APART.days <= running.days
        if running.is_rule and may_be_in_time:
            text = N_(
                "That story ran on {date}, and {paper} takes responses for {most} days. Today may be the last "
                "day. Send it now."
            )
        elif running.is_rule:
            text = N_(
                "That story ran on {date}, {days} days ago. {paper} takes responses for {most} days. Look for a newer one."
            )
        else:
            text = N_(
                "That story ran on {date}, {days} days ago. Papers want a response within {most} days. Look for a newer one."
            )
        yield Finding(
            "ART-2", _level_of_lateness(is_rule=running.is_rule, may_be_in_time=may_be_in_time), Message(text, values)
        )


def _level_of_lateness(*, is_rule: bool, may_be_in_time: bool) -> Level:
    """Return the level: what newspapers only like is advice."""
    if not is_rule:
        return Level.HINT
    return Level.WARN if may_be_in_time else Level.STOP
