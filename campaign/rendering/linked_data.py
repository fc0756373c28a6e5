"""Facts as schema.org claims, for programs."""

from __future__ import annotations

import json
from typing import Any

from campaign.domain.editions import Content, Edition
from campaign.domain.evidence.facts import Fact
from campaign.domain.language import DEFAULT_LANGUAGE, LANGUAGES
from campaign.rendering.links import passage_link


def claims_data(edition: Edition, address: str) -> str:
    """Return the JSON-LD of every fact under `address`, the campaign's page; `expires` is the date to review it by."""
    graph = [_claim(fact, edition.content, address) for fact in edition.content.facts]
    return json.dumps({"@context": "https://schema.org", "@graph": graph}, ensure_ascii=False, indent=1) + "\n"


def _claim(fact: Fact, content: Content, address: str) -> dict[str, Any]:
    claim: dict[str, Any] = {
        "@type": "Claim",
        "@id": f"{address}facts/{fact.id}",
        "text": [{"@value": fact.claim[language], "@language": language} for language in LANGUAGES],
        "temporal": str(fact.as_of),
        "dateModified": fact.checked_on.isoformat(),
        "expires": fact.review_by.isoformat(),
        "creativeWorkStatus": str(fact.status),
        "citation": [_citation(index, fact, content) for index in range(len(fact.citations))],
    }
    if fact.attributed_to:
        claim["claimInterpreter"] = {"@type": "Thing", "name": fact.attributed_to[DEFAULT_LANGUAGE]}
    return claim


def _citation(index: int, fact: Fact, content: Content) -> dict[str, Any]:
    citation = fact.citations[index]
    source = content.source_by_id[citation.source]
    named = {
        "@type": "CreativeWork",
        "name": source.title,
        "publisher": source.publisher and {"@type": "Organization", "name": source.publisher},
        "datePublished": source.issued and str(source.issued),
        "url": passage_link(source, citation),
        "inLanguage": source.language,
        "pagination": citation.at[DEFAULT_LANGUAGE],
    }
    return {key: value for key, value in named.items() if value}
