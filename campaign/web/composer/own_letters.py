"""Letters from a custom template, which travels in the letter's form and is parsed again with each request."""

from __future__ import annotations

from collections.abc import Mapping

from campaign.content.letters.files import parse_letter
from campaign.content.letters.template_syntax import MAX_BYTES
from campaign.domain.editions import Content, TemplateSet
from campaign.domain.language import LANGUAGES, language_named
from campaign.domain.rules.letters.template_shape import template_faults
from campaign.domain.templates.templates import Template

#: The form field that contains the template.
FIELD = "own_template"
#: A slug that no campaign's template has, so that a letter's text is not taken for the campaign's.
SLUG = "own"


def letter_from(form: Mapping[str, str], letter: TemplateSet, content: Content) -> TemplateSet:
    """Return the template carried by the form, else `letter` unchanged.

    Both languages of the page use the one template; an invalid one is ignored.
    """
    template = read(form.get(FIELD, ""), content)
    if template is None:
        return letter
    return TemplateSet(letter.slug, dict.fromkeys(LANGUAGES, template), {})


def read(text: str, content: Content) -> Template | None:
    """Return the template in a text if it passes every rule. Its first line gives the language."""
    head, _, rest = text.partition("\n")
    language = language_named(head.strip())
    if language is None or len(text.encode("utf-8", "surrogatepass")) > MAX_BYTES:
        return None
    found = parse_letter(rest, "own", SLUG, language)
    if isinstance(found, list) or any(template_faults(found, content.fact_by_id)):
        return None
    return found


def carried(template: Template, text: str) -> str:
    """Return a template's text as carried by the form."""
    return f"{template.language}\n{text}"


def own_template(letter: TemplateSet) -> Template | None:
    """Return the custom template that a letter is written from; None if it is the campaign's."""
    return next((template for template in letter.templates.values() if template.slug == SLUG), None)
