"""The finished samples that come with the letters, taken apart as a writer would type them."""

from __future__ import annotations

import re

from campaign.domain.editions import TemplateSet
from campaign.domain.language import Language
from campaign.domain.templates.drafts import Draft
from campaign.domain.templates.templates import Template
from tests.content.seeds import CAMPAIGN, whole_folder

LETTER = "what-happened-to-those-sent"
OP_ED = "ten-a-month"
SIGNER = {
    "name": "Canary Quince",
    "town": "Vado",
    "address": "99 Canary Street",
    "phone": "575 555 0199",
    "email": "canary@example.org",
}


def home_of(language: Language, campaign: str = CAMPAIGN) -> str:
    """The path of a campaign's page."""
    return f"{'/es' if language == 'es' else ''}/{campaign}/"


def template(language: Language, slug: str = LETTER) -> Template:
    """A template as its file has it."""
    return _letter(slug).templates[language]


def sample(language: Language, slug: str = LETTER) -> Draft:
    """The finished draft by an invented writer."""
    return _letter(slug).samples[language]


def cited(draft: Draft) -> set[str]:
    """The facts that a draft cites, by its choices and by marks in its words."""
    words = " ".join([*draft.parts.values(), *(choice.words or "" for choice in draft.facts)])
    return {choice.id for choice in draft.facts} | set(re.findall(r"@([a-z0-9-]+)", words))


def claim(fact: str, language: Language) -> str:
    """What we say of a fact."""
    content = whole_folder().content()
    assert content
    return content.fact_by_id[fact].claim[language]


def wrong(words: str) -> str:
    """The same sentence with a wrong number: the first that is no year, and thirty more of it."""
    number = r"(?<![\d.,])(?!(?:19|20)\d\d)\d{2,3}(?!\d)"
    changed = re.sub(number, lambda found: str(int(found.group()) + 30), words, count=1)
    assert changed != words, "a story needs a sentence with a number of two digits"
    return changed


def _letter(slug: str) -> TemplateSet:
    content = whole_folder().content()
    assert content
    return next(letter for letter in content.letters if letter.slug == slug)
