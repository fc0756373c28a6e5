"""Pages of facts and sources, each leading to its evidence."""

from __future__ import annotations

from flask import Blueprint, Response

from campaign.domain.editions import Content, TemplateSet
from campaign.domain.evidence.facts import Fact
from campaign.domain.language import DEFAULT_LANGUAGE, LANGUAGES
from campaign.domain.sheets.fact_sheets import FactSheet
from campaign.rendering.linked_data import claims_data
from campaign.rendering.places import places
from campaign.web.lookup import edition_or_404, fact_or_404
from campaign.web.pages import cached_page, link, public_address, render


def add_routes(pages: Blueprint) -> None:
    """Register pages about facts; their JSON-LD is one file for all languages."""
    pages.add_url_rule("/<campaign>/facts/", "facts", fact_list)
    pages.add_url_rule("/<campaign>/facts/<id>", "fact", fact_page)
    pages.add_url_rule("/<campaign>/sources/", "sources", source_list)
    if pages.name == DEFAULT_LANGUAGE:
        pages.add_url_rule("/<campaign>/facts.json", "facts_data", facts_data)


def fact_list(campaign: str) -> Response:
    """Return all facts by topic."""
    edition = edition_or_404(campaign)
    return cached_page(edition.digest, lambda: render("public/facts.html", edition=edition))


def fact_page(campaign: str, id: str) -> Response:
    """Return a fact's page: claim, numbers, status, sources, and where it is used."""
    edition = edition_or_404(campaign)
    fact = fact_or_404(edition, id)

    def made() -> str:
        return render(
            "public/fact.html",
            edition=edition,
            fact=fact,
            places=places(fact, edition.content.source_by_id),
            overtaken_by=edition.content.fact_by_id.get(fact.superseded_by or ""),
            sheets=sheets_with(fact, edition.content),
            letters=letters_with(fact, edition.content),
        )

    return cached_page(edition.digest, made)


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
    return cached_page(edition.digest, lambda: render("public/sources.html", edition=edition))


def facts_data(campaign: str) -> Response:
    """Return the facts as schema.org claims."""
    edition = edition_or_404(campaign)
    path = link("campaign", campaign=campaign)
    return cached_page(
        edition.digest, lambda: claims_data(edition, public_address(path) or path), "application/ld+json"
    )
