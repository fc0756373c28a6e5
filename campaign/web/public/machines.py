"""Files for programs that follow a campaign: its feed, and the map of the site."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from functools import partial
from itertools import islice

from flask import Blueprint, Response, abort, request

from campaign.domain.editions import Edition
from campaign.domain.events.events import KINDS, Event
from campaign.domain.language import DEFAULT_LANGUAGE, LANGUAGES, Language
from campaign.rendering.events.event_texts import plain_description, when_line
from campaign.rendering.locale import locale_for
from campaign.rendering.machines.feeds import Entry, Feed, atom
from campaign.rendering.machines.sitemaps import MOST, index_of_maps, site_map
from campaign.rendering.machines.sitemaps import Entry as MapEntry
from campaign.rendering.sharing.cards import fact_card, sheet_card
from campaign.rendering.sharing.plain_texts import plain_summary
from campaign.web.indexed_pages import OF_A_CAMPAIGN, OF_THE_SITE, addresses_of
from campaign.web.lookup import edition_or_404
from campaign.web.page_language import page_language
from campaign.web.pages import cached_page, link, public_address
from campaign.web.public.events.event_pages import EventList, event_list
from campaign.web.public.further_pages import further_pages
from campaign.web.public.press.endorsers import shown_endorsers
from campaign.web.public.press.press_index import press_entries, press_pages, press_state
from campaign.web.public.sharing.changes import Changes
from campaign.web.public.sharing.share_cards import imprint
from campaign.web.site import edition_of, site

_XML = "application/xml; charset=utf-8"
_ATOM = "application/atom+xml; charset=utf-8"
_DIGITS = 3  # of the number of a part


def add_routes(pages: Blueprint) -> None:
    """Register a feed for each language, and one map."""
    pages.add_url_rule("/<campaign>/feed.xml", "feed", feed)
    if pages.name == DEFAULT_LANGUAGE:
        pages.add_url_rule("/sitemap.xml", "sitemap", sitemap)


def feed(campaign: str) -> Response:
    """Return a campaign's sheets and facts, those that changed last first."""
    edition = edition_or_404(campaign)
    if site().services.settings.public_url is None:
        abort(404)
    events = event_list(edition)
    state = f"{edition.state} {events.revision} {press_state(edition)}"

    def made() -> str:
        return atom(_feed(edition), (*_entries(edition), *_event_entries(events), *press_entries(edition)))

    return cached_page(state, made, _ATOM)


def _feed(edition: Edition) -> Feed:
    campaign, language = edition.campaign, page_language()
    return Feed(
        name=f"{campaign.slug}/{language}",
        language=language,
        title=campaign.name[language],
        subtitle=campaign.summary[language],
        address=public_address(link("feed", campaign=campaign.slug)) or "",
        page=public_address(link("campaign", campaign=campaign.slug)) or "",
        author=site().services.settings.contact_name or campaign.name[language],
        changed_at=datetime.combine(edition.published_on or date.min, time(), UTC),
    )


def _entries(edition: Edition) -> Iterator[Entry]:
    language, slug = page_language(), edition.campaign.slug
    changes, content = Changes(edition), edition.content
    for sheet in content.sheets:
        card = sheet_card(sheet, edition, language, imprint())
        summary, address = plain_summary(sheet, content, language), card.address or ""
        name = f"{slug}/sheets/{sheet.slug}/{language}"
        yield Entry(name, address, changes.of_sheet(sheet), card.title, summary, _word("Fact sheet"))
    for fact in content.facts:
        card = fact_card(fact, edition, language, imprint())
        name = f"{slug}/facts/{fact.id}/{language}"
        yield Entry(name, card.address or "", changes.of_fact(fact), card.title, card.statement, _word("Fact"))


def _event_entries(found: EventList) -> Iterator[Entry]:
    language, slug = page_language(), found.edition.campaign.slug
    for event in found.events:
        address = public_address(link("event", campaign=slug, id=event.id)) or ""
        text = f"{when_line(event, language)}\n{plain_description(event, language)}"
        name, changed_at = f"{slug}/events/{event.id}/{language}", found.version(event).changed_at
        yield Entry(name, address, changed_at, event.title[language], text, _word(KINDS[event.kind]))


def _word(text: str) -> str:
    return locale_for(page_language()).translate(text)


def sitemap() -> Response:
    """Return the map of all pages, or, of a large site, the map that leads to its parts."""
    if site().services.settings.public_url is None:
        abort(404)
    store = site().services.store
    editions = [edition for slug in store.editions.slugs() if (edition := edition_of(slug))]
    number, pages = _number(), list(_pages(editions))
    parts = range(0, len(pages) * len(LANGUAGES), MOST)
    if number is not None and not 0 < number <= len(parts):
        abort(404)
    part = number if len(parts) > 1 else None
    listed = hash(tuple((page.endpoint, *page.values.values()) for page in pages))
    states = (part, hash(store.newspapers.all()), store.events.revision(), listed)
    state = " ".join(map(str, [*states, *(edition.state for edition in editions)]))
    return cached_page(state, lambda: _map(pages, len(parts), part), _XML)


def _number() -> int | None:
    """Return the number of the part that the address asks for; None if it asks for none."""
    written = request.args.get("part")
    if written is None:
        return None
    return int(written) if written.isascii() and written.isdigit() and len(written) <= _DIGITS else 0


def _map(pages: Iterable[_Page], parts: int, number: int | None) -> str:
    if parts > 1 and number is None:
        whole = public_address(link("sitemap", DEFAULT_LANGUAGE))
        return index_of_maps([f"{whole}?part={each}" for each in range(1, parts + 1)])
    entries = (entry for page in pages for entry in page.entries())
    first = ((number or 1) - 1) * MOST
    return site_map(list(islice(entries, first, first + MOST)))


@dataclass(frozen=True, slots=True)
class _Page:
    """A page of the map: its endpoint and values, and how to find out when it last changed, if that can be known."""

    endpoint: str
    values: dict[str, str]
    changed: Callable[[], date | datetime | None] = lambda: None
    languages: tuple[Language, ...] = LANGUAGES

    def entries(self) -> Iterator[MapEntry]:
        """Yield its address in each language."""
        changed = self.changed()
        day = changed.date() if isinstance(changed, datetime) else changed
        for found in addresses_of(self.endpoint, self.languages, **self.values):
            yield MapEntry(found.canonical, found.alternates, day)


def _pages(editions: list[Edition]) -> Iterator[_Page]:
    """Yield every page that is to be found by searching; a newspaper of which we know no rules is not."""
    for name in OF_THE_SITE:
        yield _Page(name, {})
    for card in site().services.store.newspapers.all():
        if card.has_card:
            yield _Page("newspaper", {"id": card.id})
    for edition in editions:
        yield from _pages_of(edition)


def _pages_of(edition: Edition) -> Iterator[_Page]:
    slug, changes = edition.campaign.slug, Changes(edition)
    further = dict.fromkeys((*further_pages(edition.campaign), *(("coalition",) if shown_endorsers(edition) else ())))
    for name in (*OF_A_CAMPAIGN, *further):
        yield _Page(name, {"campaign": slug}, lambda: edition.published_on)
    for sheet in edition.content.sheets:
        yield _Page("sheet", {"campaign": slug, "slug": sheet.slug}, partial(changes.of_sheet, sheet))
    found = event_list(edition)
    if found.events:
        yield _Page("events", {"campaign": slug}, lambda: edition.published_on)
    if edition.content.petition and site().services.settings.may_collect:
        yield _Page("petition", {"campaign": slug}, lambda: edition.published_on)
    for event in found.events:
        yield _Page("event", {"campaign": slug, "id": event.id}, partial(_changed_at, found, event))
    for fact in edition.content.facts:
        yield _Page("fact", {"campaign": slug, "id": fact.id}, partial(changes.of_fact, fact))
    for endpoint, values, changed, languages in press_pages(edition):
        yield _Page(endpoint, values, partial(_known, changed), languages)


def _changed_at(found: EventList, event: Event) -> datetime:
    return found.version(event).changed_at


def _known(changed: date | datetime | None) -> date | datetime | None:
    return changed
