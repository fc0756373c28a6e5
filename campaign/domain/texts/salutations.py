"""Salutations that a writer types into the text of a letter."""

from __future__ import annotations

from campaign.domain.grammar.languages import GRAMMARS
from campaign.domain.language import fold
from campaign.domain.templates.documents import Document

_LONGEST = 400  # characters; no pattern reads further
_SALUTATIONS = tuple(pack.greetings.salutation for pack in GRAMMARS.values())
_ARTICLE_ANSWERED = tuple(f"{pack.articles.subject}: " for pack in GRAMMARS.values())


def has_salutation(document: Document) -> bool:
    """Whether a text begins with a salutation, in any language. A line that names the article answered may precede it."""
    texts = [paragraph.text for paragraph in document.paragraphs[:2]]
    if texts and fold(texts[0]).startswith(_ARTICLE_ANSWERED):
        texts = texts[1:]
    return bool(texts) and begins_with_salutation(texts[0])


def begins_with_salutation(text: str) -> bool:
    """Whether a paragraph begins with a salutation, in any language."""
    return any(pattern.match(text[:_LONGEST]) for pattern in _SALUTATIONS)
