"""LOC-1: newspapers publish what concerns their readers."""

from __future__ import annotations

from collections.abc import Iterator

from campaign.domain.findings import Finding, Level, Message
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.newspapers.cards import Refusal, Required
from campaign.domain.templates.kinds import Audience
from campaign.domain.texts.shingles import keys_of

ORDER, LEVELS = 120, (Level.WARN, Level.HINT)
AUDIENCES = (Audience.NEWSPAPER,)
READS_RULES = True


def check(manuscript: Manuscript) -> Iterator[Finding]:
    """Check that the letter as it is sent, with its headline and the town under its writer's name, says what it has to do
    with the newspaper's place.

    It is a tip, since a street or a school is as local as the name of a town, unless the newspaper publishes nothing
    without a local tie.
    """
    level = Level.WARN if Refusal.NOT_LOCAL in manuscript.rules.refuses else Level.HINT
    names = {name for town in manuscript.towns for name in _ways_to_name(town)}
    if _is_signed_there(manuscript) or any(name in _text(manuscript) for name in names):
        return
    if not names:
        message = Message("Tell us your town, or name a place readers know.")
    elif level is Level.WARN:
        message = Message(
            "You haven’t mentioned {town}, and {paper} runs only letters with a local connection. Say how this affects {town}.",
            {"town": manuscript.towns[-1], "paper": manuscript.paper_name},
        )
    else:
        message = Message(
            "You haven’t mentioned {town}. Editors look for the local angle.",
            {"town": manuscript.towns[-1]},
        )
    yield Finding("LOC-1", level, message)


def _is_signed_there(manuscript: Manuscript) -> bool:
    """Whether the town under the writer's name is the newspaper's, as far as both are known."""
    own = set(_ways_to_name(manuscript.draft.blanks.get("town", "")))
    papers = {name for town in manuscript.towns[1 if own else 0 :] for name in _ways_to_name(town)}
    if not own:
        return not papers and Required.TOWN in (manuscript.given or ())
    return not papers or bool(own & papers)


def _text(manuscript: Manuscript) -> str:
    said = [word.key for word in manuscript.reading.words if not word.is_break]
    return f" {' '.join([*said, *keys_of(manuscript.headline or '')])} "


def _ways_to_name(town: str) -> Iterator[str]:
    """Return the town as given and without anything after a comma: "Santa Fe" matches "Santa Fe, New Mexico"."""
    yield from (_plain(name) for name in dict.fromkeys((town, town.split(",")[0])) if _plain(name).strip())


def _plain(text: str) -> str:
    """Return only words, with a space around each, so that only whole words match."""
    return f" {' '.join(keys_of(text))} "
