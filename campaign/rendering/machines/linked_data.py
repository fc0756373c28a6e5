"""Facts, sheets and the site as schema.org has them, for programs.

A fact is a claim with its citations, and a sheet an article. Neither is a review: we rate no one's claims.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from typing import Any

from campaign.domain.editions import Content, Edition
from campaign.domain.evidence.facts import Citation, Fact
from campaign.domain.language import DEFAULT_LANGUAGE, LANGUAGES, Language
from campaign.domain.press.releases import Release
from campaign.domain.sheets.fact_sheets import FactSheet
from campaign.rendering.links import passage_link

Json = dict[str, Any]
_CONTEXT = "https://schema.org"


def claims_data(edition: Edition, address: str) -> str:
    """Return the JSON-LD of every fact under `address`, the campaign's page; `expires` is the date to review it by."""
    graph = [_claim(fact, edition.content, f"{address}facts/{fact.id}") for fact in edition.content.facts]
    return json.dumps({"@context": _CONTEXT, "@graph": graph}, ensure_ascii=False, indent=1) + "\n"


def fact_data(fact: Fact, edition: Edition, language: Language, address: str) -> Json:
    """Return the page of a fact, whose subject is a claim; `address` is the page's."""
    content = edition.content
    claim = {**_claim(fact, content, address), "text": fact.claim[language]}
    page = {
        "@type": "WebPage",
        "@id": f"{address}#page",
        "url": address,
        "name": fact.claim[language],
        "inLanguage": language,
    }
    return {"@context": _CONTEXT, **page, "mainEntity": claim}


@dataclass(frozen=True, slots=True)
class Described:
    """What a page says of itself: its address, heading, summary and picture, and, if known, who runs the site and when
    the page last changed."""

    address: str
    heading: str
    summary: str
    picture: str
    publisher: str | None
    changed_on: date | None = None


def sheet_data(sheet: FactSheet, edition: Edition, language: Language, page: Described) -> Json:
    """Return a sheet as an article that cites each of its sources once."""
    changed = page.changed_on and page.changed_on.isoformat()
    return _article(sheet.facts, edition, language, page, {"dateModified": changed})


def release_data(release: Release, edition: Edition, language: Language, page: Described) -> Json:
    """Return a release as an article that cites each of its sources once; `changed_on` is when it was published."""
    published = page.changed_on and page.changed_on.isoformat()
    return _article(
        release.facts,
        edition,
        language,
        page,
        {"datePublished": published, "dateCreated": release.date.isoformat(), "genre": str(release.kind)},
    )


def _article(facts_of: tuple[str, ...], edition: Edition, language: Language, page: Described, days: Json) -> Json:
    content = edition.content
    facts = [content.fact_by_id[id] for id in facts_of]
    cited = {citation.source: citation for fact in facts for citation in fact.citations}
    article = {
        "@type": "Article",
        "@id": page.address,
        "url": page.address,
        "mainEntityOfPage": page.address,
        "headline": page.heading,
        "description": page.summary,
        "image": page.picture,
        "inLanguage": language,
        **days,
        "version": edition.number,
        "publisher": _organization(page.publisher),
        "author": _organization(page.publisher),
        "citation": [_work(citation, content) for citation in cited.values()],
    }
    return {"@context": _CONTEXT, **_known(article)}


def site_data(name: str, language: Language, address: str, publisher: str | None) -> Json:
    """Return the site, and who runs it if that is known."""
    site = {"@type": "WebSite", "@id": address, "url": address, "name": name, "inLanguage": language}
    return {"@context": _CONTEXT, **_known({**site, "publisher": _organization(publisher)})}


def _organization(name: str | None) -> Json | None:
    return {"@type": "Organization", "name": name} if name else None


def _claim(fact: Fact, content: Content, address: str) -> Json:
    claim: Json = {
        "@type": "Claim",
        "@id": address,
        "text": [{"@value": fact.claim[language], "@language": language} for language in LANGUAGES],
        "temporal": str(fact.as_of),
        "dateModified": fact.checked_on.isoformat(),
        "expires": fact.review_by.isoformat(),
        "creativeWorkStatus": str(fact.status),
        "citation": [_passage(citation, content) for citation in fact.citations],
    }
    if fact.attributed_to:
        claim["claimInterpreter"] = {"@type": "Thing", "name": fact.attributed_to[DEFAULT_LANGUAGE]}
    return claim


def _passage(citation: Citation, content: Content) -> Json:
    """Return the work with where in it the passage is."""
    source = content.source_by_id[citation.source]
    place = {"url": passage_link(source, citation), "pagination": citation.at[DEFAULT_LANGUAGE]}
    return {**_work(citation, content), **_known(place)}


def _work(citation: Citation, content: Content) -> Json:
    source = content.source_by_id[citation.source]
    named = {
        "@type": "CreativeWork",
        "name": source.title,
        "publisher": _organization(source.publisher),
        "datePublished": source.issued and str(source.issued),
        "url": source.url,
        "inLanguage": source.language,
    }
    return _known(named)


def _known(values: Json) -> Json:
    return {key: value for key, value in values.items() if value}
