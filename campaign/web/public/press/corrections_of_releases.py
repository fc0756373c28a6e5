"""What became of the facts of a release after everyone could see it: a dated note for each that changed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from datetime import date

from campaign.actions.press.press import PublicRelease
from campaign.domain.editions import Edition
from campaign.domain.evidence.facts import Fact, Status
from campaign.domain.evidence.since import Since, changed_since
from campaign.domain.findings import Message
from campaign.rendering.locale import Locale, locale_for
from campaign.rendering.press.datelines import press_date
from campaign.storage.errors import STORE_ERRORS
from campaign.web.page_language import page_language
from campaign.web.public.sharing.changes import Changes
from campaign.web.site import site

#: Changes that make a fact say something else; its sources may get better without a note.
_MATTER = frozenset(Since) - {Since.SOURCES, Since.AS_OF, Since.STANDING}
_STANDINGS = {
    Status.RETRACTED: Message("we withdrew it"),
    Status.SUPERSEDED: Message("newer information replaced it"),
    Status.DISPUTED: Message("it came into dispute"),
}


def corrections(edition: Edition, found: PublicRelease) -> tuple[str, ...]:
    """Return the notes in the reader's language; none while the edition of then cannot be read."""
    with suppress(*STORE_ERRORS):
        then = site().services.store.editions.published_by(edition.campaign.slug, found.shown_from)
        return tuple(_notes(edition, then, found)) if then and then.number < edition.number else ()
    return ()


def _notes(edition: Edition, then: Edition, found: PublicRelease) -> Iterator[str]:
    locale, changes = locale_for(page_language()), Changes(edition)
    before = next((one for one in then.content.press if one.id == found.release.id), found.release)
    for id in dict.fromkeys((*before.facts, *found.release.facts)):
        old, new = then.content.fact_by_id.get(id), edition.content.fact_by_id.get(id)
        if old and _MATTER.intersection(changed_since(old, new, locale.language)):
            day = changes.of_fact(new).date() if new else edition.published_on
            yield locale.translate(_note(old, new, day, locale))


def _note(old: Fact, new: Fact | None, day: date | None, locale: Locale) -> Message:
    values = {"day": press_date(day, locale) if day else "", "then": old.claim, "now": new.claim if new else ""}
    became = _STANDINGS.get(new.status) if new else _STANDINGS[Status.RETRACTED]
    if became and (new is None or new.status is not old.status):
        return Message(
            "{day}: This release cites “{then}” Since then, {became}.",
            {**values, "became": became},
        )
    return Message(
        "Correction of {day}: when this was published, a fact in it read “{then}” It now reads “{now}”", values
    )
