"""The visitors' side: one module a subject, one blueprint a language."""

from __future__ import annotations

from flask import Blueprint

from campaign.domain.language import Language
from campaign.web.public import (
    about,
    campaigns,
    composer,
    corrections,
    drafts,
    facts,
    newspapers,
    own_templates,
    sheets,
    source_page,
)

_SUBJECTS = (
    about,
    campaigns,
    facts,
    sheets,
    composer,
    own_templates,
    newspapers,
    corrections,
    source_page,
    drafts,
)


def blueprint(language: Language) -> Blueprint:
    """Every public page in one language; the endpoints' names are the same in each."""
    pages = Blueprint(language, __name__)
    for module in _SUBJECTS:
        module.add_routes(pages)
    return pages
