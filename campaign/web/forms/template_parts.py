"""The parts of a template as a form: the question for the writer, and our text."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from wtforms import FormField
from wtforms.validators import ValidationError

from campaign.content.letters.labels import MOST_LABEL, labelled_text, with_names
from campaign.content.letters.sentences import parse_sentences
from campaign.content.letters.template_syntax import InvalidTemplate
from campaign.domain.findings import N_, Message
from campaign.domain.templates.templates import PART_IDS, Blank, Part, Template, TemplateText
from campaign.web.forms.fields import LineField, TextField, TickField
from campaign.web.forms.localized import InnerForm, fault_message, localized_text
from campaign.web.forms.validators import NUMBER_OF_WORDS

_HEADING = re.compile(r"\s*#{1,6}(?:\s|$)")


class PartForm(InnerForm):
    """One part. An unused one is not validated and keeps its text."""

    used = TickField(N_("Include this part"))
    prompt = LineField(N_("Question"), most=400)
    words = LineField(N_("Word target"), NUMBER_OF_WORDS, most=4, render_kw={"inputmode": "numeric"})
    yours = TickField(N_("Writers use their own words here. Your text shows only as an example."))
    text = TextField(N_("The text"), render_kw={"rows": 5, "spellcheck": "true"})
    insert = LineField(N_("Insert a blank, such as “Your town”"), most=MOST_LABEL)

    sentences: tuple[TemplateText, ...] = ()
    #: The names of the template's blanks by label; the whole form sets them before it validates.
    names: Mapping[str, str] = MappingProxyType({})

    def validate(self, extra_validators: Any = None) -> bool:
        """Return whether the part is valid."""
        return not self.used.data or super().validate(extra_validators)

    def validate_text(self, field: TextField) -> None:
        """Parse the part's text."""
        try:
            self.sentences = parse_sentences(with_names(field.data.strip("\n"), self.names))
        except InvalidTemplate as refused:
            raise ValidationError(localized_text(field, fault_message(refused.what, refused.right))) from refused
        if any(_HEADING.match(line) for line in field.data.splitlines()):
            message = Message("A line starts with #, which would start a new part. Start it with something else.")
            raise ValidationError(localized_text(field, message))

    def part(self, id: str) -> Part:
        """Return the part; only valid after validation."""
        return Part(id, self.prompt.data, int(self.words.data), self.yours.data, self.sentences)


class PartsForm(InnerForm):
    """The parts that a letter can have, in order."""

    now = FormField(PartForm, N_("Why now"))
    opening = FormField(PartForm, N_("Opening"))
    stake = FormField(PartForm, N_("Why it matters to you"))
    facts = FormField(PartForm, N_("The facts"))
    turn = FormField(PartForm, N_("To be sure"))
    ask = FormField(PartForm, N_("What should happen"))
    closing = FormField(PartForm, N_("Ending"))

    @property
    def each(self) -> dict[str, PartForm]:
        """Return the form of each part."""
        return {id: getattr(self, id).form for id in PART_IDS}

    @property
    def used(self) -> dict[str, PartForm]:
        """Return the form of each part that the template has."""
        return {id: form for id, form in self.each.items() if form.used.data}


def fields_of_parts(template: Template) -> dict[str, dict[str, object]]:
    """Return the fields of a template's parts."""
    return {part.id: _fields_of(part, template.blanks) for part in template.parts}


def _fields_of(part: Part, blanks: tuple[Blank, ...]) -> dict[str, object]:
    text = labelled_text(part, blanks)
    return {"used": True, "prompt": part.prompt, "words": str(part.words), "yours": part.yours, "text": text}
