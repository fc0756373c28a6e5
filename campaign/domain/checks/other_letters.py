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
        text = N_("{paper} wants a text alone, and this one, or one like it, is at another paper. Wait, or write anew.")
        yield Finding("EXC-1", Level.STOP, Message(text, values))
    elif manuscript.draft.sent.elsewhere and manuscript.rules.exclusivity is None:
        text = N_("This text, or one like it, is at another paper. Papers drop such letters: wait, or write anew.")
        yield Finding("EXC-1", Level.WARN, Message(text))
    elif manuscript.draft.sent.elsewhere is None and wants_it_alone:
        text = N_("{paper} wants a text alone. Say under “Your paper” whether one like it waits elsewhere.")
        yield Finding("EXC-1", Level.HINT, Message(text, values))


def _often(manuscript: Manuscript) -> Iterator[Finding]:
    last = manuscript.draft.sent.last_here
    days = manuscript.rules.frequency_limit_days
    if last is None:
        return
    values = {"date": _day(last), "days": days or _USUAL_DAYS, "paper": manuscript.paper_name}
    if last > manuscript.today + DAY_APART:
        text = N_("The day of your last letter, {date}, is still to come. See whether it is right.")
        yield Finding("FREQ-1", Level.WARN, Message(text, values))
    elif (manuscript.today - last).days < (days or _USUAL_DAYS):
        values["again"] = _day(last + timedelta(days or _USUAL_DAYS))
        if days:
            text = N_(
                "{paper} prints one letter of a writer every {days} days, and had yours on {date}. Wait until {again}."
            )
            yield Finding("FREQ-1", Level.WARN, Message(text, values))
        else:
            text = N_("This paper had a letter of yours on {date}. Many print one every {days} days: from {again}.")
            yield Finding("FREQ-1", Level.HINT, Message(text, values))


def _day(day: date) -> PartialDate:
    return PartialDate(day.year, day.month, day.day)
