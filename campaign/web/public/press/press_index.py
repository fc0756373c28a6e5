"""The releases that everyone may see, for whatever lists them: pages, the feed, the map of the site."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from datetime import date, datetime

from campaign.actions.press.press import PublicRelease, public_releases
from campaign.domain.editions import Edition
from campaign.domain.language import LANGUAGES, Language
from campaign.rendering.machines.feeds import Entry
from campaign.rendering.press.releases import release_page
from campaign.storage.errors import STORE_ERRORS
from campaign.web.collecting import may_collect
from campaign.web.page_language import page_language
from campaign.web.public.sharing.share_cards import imprint
from campaign.web.site import site


def shown_releases(edition: Edition) -> tuple[PublicRelease, ...]:
    """Return the releases that everyone may see now, newest first; none where the site may not have any, or while that
    cannot be read."""
    if not may_collect():
        return ()
    services = site().services
    with suppress(*STORE_ERRORS):
        return public_releases(services.store, edition, services.clock())
    return ()


def press_state(edition: Edition) -> str:
    """Return what a page depends on that lists releases."""
    return " ".join(one.release.id for one in shown_releases(edition))


def press_entries(edition: Edition) -> Iterator[Entry]:
    """Yield an entry of the feed for each release in the reader's language."""
    language = page_language()
    for shown in shown_releases(edition):
        if language in shown.release.languages:
            page = release_page(shown.release, edition, language, imprint(), shown.shown_from)
            name = f"{edition.campaign.slug}/press/{shown.release.id}/{language}"
            yield Entry(name, page.address or "", shown.shown_from, page.heading, page.summary, page.kind)


def press_pages(edition: Edition) -> Iterator[tuple[str, dict[str, str], date | datetime | None, tuple[Language, ...]]]:
    """Yield each page for the map of the site: its endpoint and values, when it changed, and its languages."""
    slug = edition.campaign.slug
    if may_collect():
        yield "press", {"campaign": slug}, edition.published_on, LANGUAGES
    for shown in shown_releases(edition):
        yield "release", {"campaign": slug, "id": shown.release.id}, shown.shown_from, shown.release.languages
