"""Letters from a custom template, which travels in the letter's form and is parsed again with each request."""

from __future__ import annotations

from collections.abc import Mapping

from campaign.content.letters.carried import CARRIED_FIELD, CARRIED_SLUG, read_carried
from campaign.domain.editions import Content, TemplateSet
from campaign.domain.language import LANGUAGES
from campaign.domain.templates.templates import Template


def letter_from(form: Mapping[str, str], letter: TemplateSet, content: Content) -> TemplateSet:
    """Return the template carried by the form, else `letter` unchanged.

    Both languages of the page use the one template; an invalid one is ignored.
    """
    template = read_carried(form.get(CARRIED_FIELD, ""), content)
    if template is None:
        return letter
    return TemplateSet(letter.slug, dict.fromkeys(LANGUAGES, template), {})


def own_template(letter: TemplateSet) -> Template | None:
    """Return the custom template that a letter is written from; None if it is the campaign's."""
    return next((template for template in letter.templates.values() if template.slug == CARRIED_SLUG), None)
