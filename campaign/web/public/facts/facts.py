"""Pages of facts and sources, each leading to its evidence."""

from __future__ import annotations

from flask import Blueprint, Response, request

from campaign.domain.editions import Content, Edition, TemplateSet
from campaign.domain.evidence.facts import Fact
from campaign.domain.language import DEFAULT_LANGUAGE, LANGUAGES
from campaign.domain.sheets.fact_sheets import FactSheet
from campaign.rendering.locale import locale_for
from campaign.rendering.machines.linked_data import claims_data, fact_data
from campaign.rendering.places import places, speakers_line
from campaign.rendering.sharing.cards import fact_card
from campaign.web.forms.fact_search import FactSearchForm
from campaign.web.lookup import edition_or_404
from campaign.web.page_language import page_language
from campaign.web.pages import cacheable, cached_page, link, public_address, render, with_etag
from campaign.web.public.facts.fact_results import search, shelf_views, years
from campaign.web.public.sharing.embed_codes import embed_code
from campaign.web.public.sharing.share_cards import card_path, imprint
from campaign.web.public.sharing.shared_links import fact_news, linked_edition, linked_page, shared_page
from campaign.web.site import site


def add_routes(pages: Blueprint) -> None:
    """Register pages about facts; their JSON-LD is one file for all languages."""
    pages.add_url_rule("/<campaign>/facts/", "facts", fact_list)
    pages.add_url_rule("/<campaign>/facts/<id>", "fact", fact_page)
    pages.add_url_rule("/<campaign>/sources/", "sources", source_list)
    if pages.name == DEFAULT_LANGUAGE:
        pages.add_url_rule("/<campaign>/facts.json", "facts_data", facts_data)


def fact_list(campaign: str) -> Response:
    """Return the facts shelf by shelf, or those that a search finds."""
    edition = edition_or_404(campaign)
    form = FactSearchForm(request.args, page_language(), years(edition.content))
    if form.is_asked:
        return _found(edition, form)
    today = site().services.today()

    def made() -> str:
        return render(
            "public/facts.html", edition=edition, form=form, found=None, shelves=shelf_views(edition.content, today)
        )

    return cached_page(f"{edition.state} {today}", made)


def _found(edition: Edition, form: FactSearchForm) -> Response:
    """Return a page of results. One that is not there is an error that keeps the search."""
    found = search(edition, form.query)
    page = render("public/facts.html", edition=edition, form=form, found=found, shelves=())
    if found.is_beyond:
        return _not_there(page)
    response = cacheable(with_etag(page), "text/html; charset=utf-8")
    response.headers["X-Robots-Tag"] = "noindex"
    return response


def _not_there(page: str) -> Response:
    """Return a page that says that there is nothing at an address, and where to look."""
    headers = {"X-Robots-Tag": "noindex", "Cache-Control": "no-store"}
    return Response(page, 404, headers, content_type="text/html; charset=utf-8")


def fact_page(campaign: str, id: str) -> Response:
    """Return a fact's page: the claim, who says so, the passage, then numbers, dates, and where it is used."""
    edition = edition_or_404(campaign)
    fact = edition.content.fact_by_id.get(id)
    if fact is None:
        form, news = FactSearchForm(None, page_language()), fact_news(id, edition, linked_edition(edition))
        return _not_there(render("public/fact_gone.html", edition=edition, form=form, news=news))

    def made(linked: Edition | None) -> str:
        content, card = edition.content, fact_card(fact, edition, page_language(), imprint())
        cited = places(fact, content.source_by_id)
        return render(
            "public/fact.html",
            edition=edition,
            fact=fact,
            places=cited,
            is_held=any(not place.source.is_read_in_part for place in cited),
            speakers=speakers_line(fact, content.source_by_id, locale_for(page_language())),
            replaced_by=content.fact_by_id.get(fact.superseded_by or ""),
            shelf=next((shelf for shelf in content.shelves if fact.id in shelf.facts), None),
            sheets=sheets_with(fact, content),
            letters=letters_with(fact, content),
            shared=shared_page(card, card_path("fact_card", card, campaign=campaign, id=id), linked),
            news=fact_news(id, edition, linked),
            embed=embed_code("embed_fact", card.title_alone, campaign=campaign, id=id),
            linked=fact_data(fact, edition, page_language(), card.address) if card.address else None,
        )

    return linked_page(edition, made)


def sheets_with(fact: Fact, content: Content) -> list[FactSheet]:
    """Return the fact sheets that show a fact."""
    return [sheet for sheet in content.sheets if fact.id in sheet.facts]


def letters_with(fact: Fact, content: Content) -> list[TemplateSet]:
    """Return the templates that offer or cite a fact."""

    def uses(letter: TemplateSet) -> bool:
        templates = (letter.templates[language] for language in LANGUAGES if language in letter.templates)
        return any(fact.id in t.offers or any(f"[@{fact.id}]" in text for text in t.own_texts) for t in templates)

    return [letter for letter in content.letters if uses(letter)]


def source_list(campaign: str) -> Response:
    """Return all sources, newest first."""
    edition = edition_or_404(campaign)
    return cached_page(edition.state, lambda: render("public/sources.html", edition=edition))


def facts_data(campaign: str) -> Response:
    """Return the facts as schema.org claims."""
    edition = edition_or_404(campaign)
    path = link("campaign", campaign=campaign)
    return cached_page(edition.state, lambda: claims_data(edition, public_address(path) or path), "application/ld+json")
