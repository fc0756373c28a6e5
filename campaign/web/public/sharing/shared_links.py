"""Links that people share: each has the version that it was made from, so that its page says what changed since."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date

from flask import Response, request

from campaign.domain.editions import Edition
from campaign.domain.evidence.since import Versions, changed_since, link_message
from campaign.domain.figures.dates import DatePhrase, Tie
from campaign.domain.findings import Message
from campaign.domain.language import says_the_same
from campaign.domain.sheets.fact_sheets import FactSheet
from campaign.rendering.renderers.print_job import job_digest
from campaign.rendering.sharing.card import Card
from campaign.rendering.sharing.cards import card_job
from campaign.storage.errors import STORE_ERRORS
from campaign.web.page_language import page_language
from campaign.web.pages import cached_page, public_address
from campaign.web.site import site

#: The parameter of an address that names a version.
VERSION = "version"
_LONGEST = 6  # digits


@dataclass(frozen=True, slots=True)
class SharedPage:
    """What a page that can be shared needs for it: its card, the card's picture, and the link with its version.

    `picture` is a path, `picture_address` the full address; None if the site has none.
    """

    card: Card
    picture: str
    version: int

    @property
    def picture_address(self) -> str | None:
        """The full address of the picture."""
        return public_address(self.picture)

    @property
    def link(self) -> str | None:
        """The full address of the page with the version that a visitor came by, else today's."""
        return self.card.link(self.version)


def shared_page(card: Card, picture: str, linked: Edition | None) -> SharedPage:
    """Return what a page needs to be shared. The picture's address changes with what the card shows."""
    version = (linked or card.edition).number
    return SharedPage(card, f"{picture}?v={job_digest(card_job(card))[:12]}", version)


def linked_page(newest: Edition, make: Callable[[Edition | None], str], state: str = "") -> Response:
    """Return a page that depends on today's edition, the older one that its link was made from, and `state`.

    The older edition is read only where the page is not known yet; while it cannot be read, the page has no news.
    """
    state, number = f"{newest.state} {state}", _linked_number(newest)
    try:
        return cached_page(f"{state} {number}", lambda: make(_edition(newest, number)))
    except STORE_ERRORS:
        return cached_page(f"{state} 0", lambda: make(None))


def linked_edition(newest: Edition) -> Edition | None:
    """Return the older edition that a shared link was made from; None for today's, where the address names none, and
    while it cannot be read."""
    with suppress(*STORE_ERRORS):
        return _edition(newest, _linked_number(newest))
    return None


def _linked_number(newest: Edition) -> int:
    """Return the number of the older edition that the address names, else 0."""
    written = request.args.get(VERSION, "")
    number = int(written) if written.isascii() and written.isdigit() and len(written) <= _LONGEST else 0
    return number if number < newest.number else 0


def _edition(newest: Edition, number: int) -> Edition | None:
    return site().services.store.editions.find_by_number(newest.campaign.slug, number) if number else None


def fact_news(id: str, newest: Edition, linked: Edition | None) -> Message | None:
    """Return what has become of a fact since a link to it was made."""
    then = linked.content.fact_by_id.get(id) if linked else None
    if linked is None or then is None:
        return None
    return link_message(then, newest.content.fact_by_id.get(id), page_language(), _versions(linked, newest))


def sheet_news(sheet: FactSheet, newest: Edition, linked: Edition | None) -> Message | None:
    """Return what has become of a sheet since a link to it was made: of its words, or of its facts."""
    then = linked.content.sheet(sheet.slug) if linked else None
    if linked is None or then is None:
        return None
    what = [Message("its text")] if not says_the_same(then, sheet, page_language()) else []
    facts = set(then.facts) | set(sheet.facts)
    what += [Message("some of its facts")] if any(_differs(id, newest, linked) for id in facts) else []
    return _changed(what, newest, linked)


def campaign_news(now: Card, then: Card) -> Message | None:
    """Return what has become of a campaign's page since a link to it was made: of what its card says."""
    return _changed([Message("what its card says")], now.edition, then.edition) if now.words != then.words else None


def _changed(what: list[Message], newest: Edition, linked: Edition) -> Message | None:
    if not what:
        return None
    versions = _versions(linked, newest)
    return Message(
        "This page has changed since the version {then} that your link is to ({what}); what you see is {now}.",
        {"then": versions.then, "now": versions.now, "what": tuple(what)},
    )


def _differs(id: str, newest: Edition, linked: Edition) -> bool:
    then = linked.content.fact_by_id.get(id)
    return then is not None and bool(changed_since(then, newest.content.fact_by_id.get(id), page_language()))


def _versions(linked: Edition, newest: Edition) -> Versions:
    return Versions(_named(linked.published_on, linked.number), _named(newest.published_on, newest.number))


def _named(day: date | None, number: int) -> DatePhrase | Message:
    return DatePhrase(Tie.FROM, day) if day else Message("with the number {number}", {"number": number})
