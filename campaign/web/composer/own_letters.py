"""Letters from a template of one's own. It travels in the letter's form and is read anew with each request."""

from __future__ import annotations

from collections.abc import Mapping

from campaign.content.letters.files import parse_letter
from campaign.content.letters.template_syntax import MAX_BYTES
from campaign.domain.editions import Content, TemplateSet
from campaign.domain.language import LANGUAGES, language_named
from campaign.domain.rules.letters.template_shape import template_faults
from campaign.domain.templates.templates import Template

#: The field of the form that the template travels in.
FIELD = "own_template"
#: No template of a campaign has this slug; by it a letter's words are not taken for the campaign's.
SLUG = "own"


def letter_from(form: Mapping[str, str], letter: TemplateSet, content: Content) -> TemplateSet:
    """The letter that the form carries a template for, else `letter` as it is.

    Both languages of the page see the one template; a text that is none, or breaks a rule, is as if it were not there.
    """
    template = read(form.get(FIELD, ""), content)
    if template is None:
        return letter
    return TemplateSet(letter.slug, dict.fromkeys(LANGUAGES, template), {})


def read(text: str, content: Content) -> Template | None:
    """The template in a text, if it is one that keeps every rule. Its first line says the language."""
    head, _, rest = text.partition("\n")
    language = language_named(head.strip())
    if language is None or len(text.encode("utf-8", "surrogatepass")) > MAX_BYTES:
        return None
    found = parse_letter(rest, "own", SLUG, language)
    if isinstance(found, list) or any(template_faults(found, content.fact_by_id)):
        return None
    return found


def carried(template: Template, text: str) -> str:
    """A template's text as the form carries it."""
    return f"{template.language}\n{text}"


def own_template(letter: TemplateSet) -> Template | None:
    """The template of one's own that a letter is written from; None where it is the campaign's."""
    return next((template for template in letter.templates.values() if template.slug == SLUG), None)
