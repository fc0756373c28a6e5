"""JSON as printed by commands: stable keys, null for unknown values."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from campaign.domain.evidence.facts import Citation, Fact, Figure, Quantity
from campaign.domain.evidence.sources import Source
from campaign.domain.findings import Finding
from campaign.domain.inbox import InboxItem
from campaign.domain.language import DEFAULT_LANGUAGE, LANGUAGES, Both, BothLists
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.newspapers.cards import Newspaper, Rules
from campaign.domain.review.source_sheets import claims
from campaign.rendering.locale import Locale

Json = dict[str, Any]


def json_text(value: object) -> str:
    """Return JSON in UTF-8, indented by two spaces, with a final line feed."""
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"


def fact_data(fact: Fact, shelf: str | None) -> Json:
    """Return a fact as `campaign facts --format json` prints it; `shelf` is the id of the one that it is on."""
    return {
        "id": fact.id,
        "claim": _both(fact.claim),
        "phrasings": {language: [said.text for said in fact.phrasings.get(language, ())] for language in LANGUAGES},
        "phrasing_ids": {language: [said.id for said in fact.phrasings.get(language, ())] for language in LANGUAGES},
        "figures": [_figure(figure) for figure in fact.figures],
        "names": list(fact.names),
        "citations": [_citation(citation) for citation in fact.citations],
        "inferred": {part: _both(reason) for part, reason in fact.inferred.items()},
        "as_of": str(fact.as_of),
        "checked_on": fact.checked_on.isoformat(),
        "review_by": fact.review_by.isoformat(),
        "status": str(fact.status),
        "superseded_by": fact.superseded_by,
        "dispute": _both(fact.dispute),
        "attributed_to": _both(fact.attributed_to),
        "speakers": _both_lists(fact.speakers),
        "about": str(fact.about) if fact.about else None,
        "topics": list(fact.topics),
        "shelf": shelf,
    }


def source_data(source: Source) -> Json:
    """Return a source as `campaign sources --format json` prints it; `reason` in English, `reasons` in both
    languages."""
    basis = source.basis
    return {
        "id": source.id,
        "type": str(source.type),
        "title": source.title,
        "author": source.author,
        "publisher": source.publisher,
        "republished_by": source.republished_by,
        "issued": str(source.issued) if source.issued else None,
        "url": source.url,
        "language": source.language,
        "read_in_part": source.is_read_in_part,
        "party": _both(source.party),
        "basis": {
            "publisher": str(basis.publisher),
            "issued": str(basis.issued),
            "url": str(basis.url),
            "reason": basis.reason[DEFAULT_LANGUAGE] if basis.reason else None,
            "reasons": _both(basis.reason),
        },
    }


def newspaper_data(card: Newspaper, miles: float | None = None) -> Json:
    """Return a newspaper as `campaign newspapers --format json` prints it, with its distance if a place was named."""
    return {
        "id": card.id,
        "name": card.name,
        "aliases": list(card.aliases),
        "city": card.city,
        "county": card.county,
        "state": card.state,
        "language": card.language,
        "letters": _rules(card.letters),
        "oped": _rules(card.oped),
        "website": card.website,
        "source_url": card.source_url,
        "also": list(card.also),
        "as_of": str(card.as_of) if card.as_of else None,
        "confidence": str(card.confidence),
        "notes": _both(card.notes),
        "miles": None if miles is None else round(miles, 1),
    }


def inbox_data(item: InboxItem) -> Json:
    """Return a submission as `campaign inbox --format json` prints it."""
    return {
        "id": item.id,
        "kind": str(item.kind),
        "about": item.about,
        "text": item.text,
        "received_at": item.received_at.isoformat(),
    }


def letter_data(manuscript: Manuscript, findings: Iterable[Finding], locale: Locale) -> Json:
    """Return a letter as `campaign letter --format json` prints it, with findings in the locale's language."""
    return {
        "word_count": manuscript.document.word_count,
        "findings": [finding_data(finding, locale) for finding in findings],
        "claims": [
            {
                "number": claim.number,
                "fact": claim.fact.id,
                "text": claim.text,
                "sources": list(dict.fromkeys(citation.source for citation in claim.fact.citations)),
            }
            for claim in claims(manuscript)
        ],
    }


def finding_data(finding: Finding, locale: Locale) -> Json:
    """Return a finding; `start` and `end` are character positions in the body without markers."""
    return {
        "id": finding.id,
        "level": str(finding.level),
        "message": locale.translate(finding.message),
        "words": list(finding.words),
        "start": finding.start,
        "end": finding.end,
    }


def _both(text: Both | None) -> Json | None:
    return {language: text[language] for language in LANGUAGES} if text else None


def _both_lists(texts: BothLists) -> Json:
    return {language: list(texts[language]) for language in LANGUAGES}


def _figure(figure: Figure) -> Json:
    if not isinstance(figure, Quantity):
        return {"date": str(figure.date)}
    value = int(figure.value) if figure.value == int(figure.value) else float(figure.value)
    return {
        "value": value,
        "unit": figure.unit,
        "qualifier": str(figure.qualifier),
        "per": str(figure.per) if figure.per else None,
        "bound": str(figure.bound) if figure.bound else None,
        "counts": _both(figure.counts),
    }


def _citation(citation: Citation) -> Json:
    return {
        "source": citation.source,
        "paragraph": citation.paragraph,
        "quote": citation.quote,
        "at": _both(citation.at),
    }


def _rules(rules: Rules) -> Json:
    return {
        "max_words": rules.max_words,
        "min_words": rules.min_words,
        "max_characters": rules.max_characters,
        "days_since_article": rules.days_since_article,
        "frequency_limit_days": rules.frequency_limit_days,
        "reply_days": rules.reply_days,
        "exclusivity": rules.exclusivity,
        "attachments": str(rules.attachments),
        "requires": [str(required) for required in rules.requires],
        "refuses": [str(refusal) for refusal in rules.refuses],
        "send_to": rules.send_to,
        "form_only": rules.form_only,
        "sources_wanted": str(rules.sources_wanted) if rules.sources_wanted else None,
        "machine_writing": str(rules.machine_writing),
    }
