"""NAME-1: someone else's name beside what could harm them. A published letter can be found for years."""

from __future__ import annotations

from collections.abc import Iterator

from campaign.domain.findings import N_, Finding, Level, Message
from campaign.domain.language import fold
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.people.exposure import Exposure
from campaign.domain.people.people_of_letter import People
from campaign.domain.people.private_words import Kind
from campaign.domain.people.rewording import without_name

ORDER, LEVELS = 110, (Level.WARN, Level.HINT)
SAFETY = ("NAME-1",)

_WHY = {
    Kind.STATUS: N_(
        "“{name}” appears next to “{words}.” A published letter can be found for years, and this could put "
        "them at risk."
    ),
    Kind.HEALTH: N_("“{name}” appears next to “{words}.” A published letter would tell everyone about their health."),
    Kind.CHILD: N_("“{name}” is a child’s name, next to “{words}.” A published letter can be found for years."),
    Kind.HOME: N_("“{name}” appears next to “{words}.” A published letter would tell everyone where they live."),
    Kind.SCHOOL: N_(
        "“{name}” appears next to “{words}.” A published letter would tell everyone where they go to school."
    ),
    Kind.WORK: N_("“{name}” appears next to “{words}.” A published letter would tell everyone where they work."),
}


def check(manuscript: Manuscript) -> Iterator[Finding]:
    """Yield each private person who is named in a letter that also tells of their status, health, home, school or work, and
    each child named with an age."""
    people = People(manuscript.reading, manuscript.content.public_names, manuscript.today.year)
    towns = {fold(town) for town in manuscript.towns}
    yield from (
        _finding(manuscript, exposure) for exposure in people.exposures() if fold(exposure.name.text) not in towns
    )


def _finding(manuscript: Manuscript, exposure: Exposure) -> Finding:
    start, end, change = without_name(manuscript.reading, exposure)
    words = manuscript.reading.text[start:end]
    reason = Message(_WHY[exposure.kind], {"name": exposure.name.text, "words": exposure.words})
    example = change or manuscript.grammar.people.someone
    message = Message(
        "{reason} Leave the name out, as in “{change},” or ask the person first.",
        {"reason": reason, "change": example[:1].lower() + example[1:]},
    )
    level = Level.HINT if exposure.kind is Kind.WORK or exposure.is_harmless else Level.WARN
    return Finding("NAME-1", level, message, (words,), start, end, change=change)
