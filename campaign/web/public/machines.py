"""Files for programs that follow a campaign: its feed, and the map of the site."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time

from flask import Blueprint, Response, abort, request

from campaign.domain.editions import Edition
from campaign.domain.evidence.facts import Fact
from campaign.domain.language import DEFAULT_LANGUAGE
from campaign.domain.sheets.fact_sheets import FactSheet
from campaign.rendering.locale import locale_for
from campaign.rendering.machines.feeds import Entry, Feed, atom
from campaign.rendering.machines.sitemaps import MOST, index_of_maps, site_map
from campaign.rendering.machines.sitemaps import Entry as MapEntry
from campaign.rendering.sharing.cards import fact_card, sheet_card
from campaign.rendering.sharing.plain_texts import cited_text
from campaign.web.indexed_pages import OF_A_CAMPAIGN, OF_THE_SITE, addresses_of
from campaign.web.lookup import edition_or_404
from campaign.web.page_language import page_language
from campaign.web.pages import cached_page, link, public_address
from campaign.web.public.further_pages import further_pages
from campaign.web.public.share_cards import imprint
from campaign.web.site import edition_of, site

_XML = "application/xml; charset=utf-8"
_ATOM = "application/atom+xml; charset=utf-8"


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
    return cached_page(edition.digest, lambda: atom(_feed(edition), _entries(edition)), _ATOM)


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
        answer, address = cited_text(sheet.answer[language], content), card.address or ""
        name = f"{slug}/sheets/{sheet.slug}/{language}"
        yield Entry(name, address, changes.of_sheet(sheet), card.title, answer, _word("Fact sheet"))
    for fact in content.facts:
        card = fact_card(fact, edition, language, imprint())
        name = f"{slug}/facts/{fact.id}/{language}"
        yield Entry(name, card.address or "", changes.of_fact(fact), card.title, card.statement, _word("Fact"))


def _word(text: str) -> str:
    return locale_for(page_language()).translate(text)


class Changes:
    """When each fact and sheet of an edition last changed; what has not in a long time, when it was last checked."""

    def __init__(self, edition: Edition) -> None:
        self._edition = edition
        self._known = site().services.store.editions.last_changes(edition.campaign.slug)

    def of_fact(self, fact: Fact) -> datetime:
        """Return when a fact last changed."""
        return self._known.get(("facts", fact.id)) or datetime.combine(fact.checked_on, time(), UTC)

    def of_sheet(self, sheet: FactSheet) -> datetime:
        """Return when a sheet last changed: its own words, or one of its facts."""
        facts = self._edition.content.fact_by_id
        own = self._known.get(("sheets", sheet.slug))
        return max(filter(None, [own, *(self.of_fact(facts[id]) for id in sheet.facts)]))


def sitemap() -> Response:
    """Return the map of all pages, or, of a large site, the map that leads to its parts."""
    if site().services.settings.public_url is None:
        abort(404)
    store = site().services.store
    editions = [edition for slug in store.editions.slugs() if (edition := edition_of(slug))]
    part = request.args.get("part", "")
    state = " ".join([part, str(hash(store.newspapers.all())), *(edition.digest for edition in editions)])
    return cached_page(state, lambda: _map(list(_pages(editions)), part), _XML)


def _map(pages: list[MapEntry], part: str) -> str:
    parts = [pages[start : start + MOST] for start in range(0, len(pages), MOST)]
    if len(parts) == 1:
        return site_map(parts[0])
    if part.isascii() and part.isdigit() and len(part) < 4 and 0 < int(part) <= len(parts):
        return site_map(parts[int(part) - 1])
    whole = public_address(link("sitemap", DEFAULT_LANGUAGE))
    return index_of_maps([f"{whole}?part={number}" for number in range(1, len(parts) + 1)])


def _pages(editions: list[Edition]) -> Iterator[MapEntry]:
    """Return every page that is to be found by searching; a newspaper of which we know no rules is not."""
    for name in OF_THE_SITE:
        yield from _page(name)
    for card in site().services.store.newspapers.all():
        if card.has_card:
            yield from _page("newspaper", id=card.id)
    for edition in editions:
        slug, changes = edition.campaign.slug, Changes(edition)
        for name in (*OF_A_CAMPAIGN, *further_pages(edition.campaign)):
            yield from _page(name, edition.published_on, campaign=slug)
        for sheet in edition.content.sheets:
            yield from _page("sheet", changes.of_sheet(sheet).date(), campaign=slug, slug=sheet.slug)
        for fact in edition.content.facts:
            yield from _page("fact", changes.of_fact(fact).date(), campaign=slug, id=fact.id)


def _page(endpoint: str, changed_on: date | None = None, **values: str) -> Iterator[MapEntry]:
    for found in addresses_of(endpoint, **values):
        yield MapEntry(found.canonical, found.alternates, changed_on)
