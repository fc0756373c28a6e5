"""EXC-1 and FREQ-1: one newspaper at a time, and not every week. Both use what the writer says about other letters."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from campaign.domain.figures.dates import PartialDate
from campaign.domain.findings import N_, Finding, Level, Message
from campaign.domain.letters.articles import DAY_APART
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.newspapers.cards import Refusal
from campaign.domain.templates.kinds import Audience

#: The usual limit per writer: a letter every thirty days.
_USUAL_DAYS = 30


ORDER, LEVELS = 270, (Level.STOP, Level.WARN, Level.HINT)
AUDIENCES = (Audience.NEWSPAPER,)
READS_RULES = True


def check(manuscript: Manuscript) -> Iterator[Finding]:
    """Check whether a similar text is elsewhere, and how long ago this newspaper got the last letter."""
    yield from _exclusive(manuscript)
    yield from _often(manuscript)


def _exclusive(manuscript: Manuscript) -> Iterator[Finding]:
    wants_it_alone = manuscript.rules.exclusivity or Refusal.PUBLISHED_ELSEWHERE in manuscript.rules.refuses
    values = {"paper": manuscript.paper_name}
    if manuscript.draft.sent.elsewhere and wants_it_alone:
        text = N_(
            "{paper} wants exclusives, and you’ve sent this or something like it elsewhere. Wait, or write a new one."
        )
        yield Finding("EXC-1", Level.STOP, Message(text, values))
    elif manuscript.draft.sent.elsewhere and manuscript.rules.exclusivity is None:
        text = N_(
            "You’ve sent this, or something like it, to another newspaper. Most papers drop duplicates. Wait, or write a new one."
        )
        yield Finding("EXC-1", Level.WARN, Message(text))
    elif manuscript.draft.sent.elsewhere is None and wants_it_alone:
        text = N_(
            "{paper} takes only letters you haven’t sent elsewhere. When you send it, tell us under “Have you written to a newspaper lately?”"
        )
        yield Finding("EXC-1", Level.HINT, Message(text, values))


def _often(manuscript: Manuscript) -> Iterator[Finding]:
    last = manuscript.draft.sent.last_here
    days = manuscript.rules.frequency_limit_days
    if last is None:
        return
    values = {"date": _day(last), "days": days or _USUAL_DAYS, "paper": manuscript.paper_name}
    if last > manuscript.today + DAY_APART:
        text = N_("The date of your last letter, {date}, is in the future. Check it.")
        yield Finding("FREQ-1", Level.WARN, Message(text, values))
    elif (manuscript.today - last).days < (days or _USUAL_DAYS):
        values["again"] = _day(last + timedelta(days or _USUAL_DAYS))
        if days:
            text = N_("{paper} runs one letter per writer every {days} days. Yours was {date}. Wait until {again}.")
            yield Finding("FREQ-1", Level.WARN, Message(text, values))
        else:
            text = N_(
                "You last wrote this newspaper on {date}. Many run one letter per writer every {days} days. Try again after {again}."
            )
            yield Finding("FREQ-1", Level.HINT, Message(text, values))


def _day(day: date) -> PartialDate:
    return PartialDate(day.year, day.month, day.day)
