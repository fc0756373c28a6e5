"""A template of one's own as a letter's form carries it: its language on the first line, then its file."""

from __future__ import annotations

from campaign.content.letters.files import parse_letter
from campaign.content.letters.template_syntax import MAX_BYTES
from campaign.domain.editions import Content
from campaign.domain.language import language_named
from campaign.domain.rules.letters.template_shape import template_faults
from campaign.domain.templates.templates import Template

#: The form field that contains the template.
CARRIED_FIELD = "own_template"
#: A slug that no campaign's template has, so that a letter's text is not taken for the campaign's.
CARRIED_SLUG = "own"


def read_carried(text: str, content: Content) -> Template | None:
    """Return the template in a text if it passes every rule, else None."""
    head, _, rest = text.partition("\n")
    language = language_named(head.strip())
    if language is None or len(text.encode("utf-8", "surrogatepass")) > MAX_BYTES:
        return None
    found = parse_letter(rest, CARRIED_SLUG, CARRIED_SLUG, language)
    if isinstance(found, list) or any(template_faults(found, content.fact_by_id)):
        return None
    return found


def carried(template: Template, text: str) -> str:
    """Return a template's text as carried by the form."""
    return f"{template.language}\n{text}"
